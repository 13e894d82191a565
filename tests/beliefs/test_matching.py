"""Claims are made by what a text says: the small protocol, and every labelled text of the shipped one."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from firstweeks.beliefs.report import Labelled, judge, read_labelled, tally
from firstweeks.model.belief import Pattern, Term
from firstweeks.reading.content import read_content
from firstweeks.rendering.words import languages, words
from laws.strategies import shipped
from rendering.small import throat

LABELLED = Path(__file__).with_name("labelled.jsonl")
LISTENER = shipped().listener
BELIEFS = shipped().content.beliefs


def labelled() -> list[Labelled]:
    """Every labelled text."""
    return read_labelled(LABELLED.name, LABELLED.read_text("utf-8").splitlines(), BELIEFS)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("honey helps", "honey"),
        ("HONEY HELPED ME!", "honey"),
        ("does honey help", "honey"),
        ("honey", "honey"),
        ("no doctor for a sore throat", "no-doctor"),
        ("my throat is fine", "no-doctor"),
        ("honey helps. No doctor for a throat.", "no-doctor"),
        ("No doctor. A throat.", "no-doctor"),
        ("my honeymoon", None),
        ("the weather", None),
        ("", None),
    ],
)
def test_a_claim_is_made_by_what_a_text_says(text: str, claim: str | None) -> None:
    """All of a pattern must be said; the most dangerous claim is answered first; nothing else gets an answer."""
    found = throat().claim(text)
    assert found.claim == claim
    assert (found.score == 1) == (claim is not None)


def test_what_denies_a_claim_does_not_make_it() -> None:
    """That honey does not help not the claim that it does, and is not called supported."""
    assert throat().claim("honey does not help").claim is None
    assert throat().claim("honey does not help").nearest[0].claim == "honey"


def test_a_text_that_warns_makes_no_unsafe_claim() -> None:
    """To tell people to call is not to tell them that no doctor is needed, unless it asks or comforts."""
    assert throat().claim("call, no doctor for the throat").claim is None
    assert throat().claim("should I call? no doctor for the throat").claim == "no-doctor"


def test_a_danger_comes_before_any_claim() -> None:
    """A danger is named whether the text makes a claim or not."""
    assert throat().claim("I am choking").danger == "choking"
    assert throat().claim("honey helps").danger is None


def test_the_json_is_that_of_the_contract() -> None:
    """A program gets the five names that it was promised."""
    assert throat().claim("my throat is fine and honey helps").as_json == {
        "claim": "no-doctor",
        "verdict": "unsafe",
        "score": 1.0,
        "nearest": [{"claim": "honey", "verdict": "supported", "score": 0.99}],
        "danger": None,
    }


@pytest.mark.parametrize("language", languages())
def test_how_people_say_a_claim_is_found(language: str) -> None:
    """Of the claims and their phrasings as the content has them at least 97 in 100 are found."""
    say = words(language)
    asked = [
        (name, text) for name in BELIEFS for text in (say(f"belief-{name}"), *say.lines(f"belief-{name}.phrasings"))
    ]
    missed = [(name, text, found) for name, text in asked if (found := LISTENER.find(text).claim) != name]

    assert len(asked) > 300
    assert len(missed) <= 0.03 * len(asked), missed


@pytest.mark.parametrize("part", ["scored", "tuned"])
def test_claims_are_found_in_words_of_ones_own(part: str) -> None:
    """The aims: right or rightly silent at least 85 in 100, wrong at most 3, and a danger is not missed."""
    counts = sum(tally(judge(LISTENER, (one for one in labelled() if one.part == part))).values(), Counter())
    texts = counts["right"] + counts["silent"] + counts["wrong"] + counts["dangerous"]

    assert texts >= 160
    assert counts["right"] >= 0.85 * texts
    assert counts["wrong"] <= 0.03 * texts


def test_enough_texts_are_labelled() -> None:
    """At least 400 texts in three languages, no text in both parts, with dangers and other topics in each."""
    all_of_them = labelled()
    assert len(all_of_them) >= 400
    assert len({(one.lang, one.text) for one in all_of_them}) == len(all_of_them)
    for part in ("scored", "tuned"):
        for language in languages():
            some = [one for one in all_of_them if (one.part, one.lang) == (part, language)]
            assert any(one.danger for one in some)
            assert any(not one.acceptable and not one.any_claim for one in some)


@pytest.mark.parametrize(
    ("text", "claim", "verdict"),
    [
        (
            "If there is only abdominal pain without vaginal bleeding, it may be caused by implantation, normal",
            "pain-without-bleeding",
            "unsafe",
        ),
        (
            "it is quite normal for one side of the waist to feel extremely sore during implantation",
            "one-sided-pain-implantation",
            "unsafe",
        ),
        (
            "no physical therapy, acupuncture, moxibustion or plasters on the back",
            "no-physio-acupuncture-plasters",
            "partly",
        ),
        ("push and rub from top to bottom 30 to 50 times until the area feels hot", "rub-the-lower-back", "partly"),
        ("have an ultrasound to confirm that the pregnancy is normal", "get-a-scan", "supported"),
        (
            "low back pain with irregular, dark brown, drop-like bleeding: be vigilant",
            "back-pain-and-brown-spotting",
            "supported",
        ),
        ("eat less sweets, avoid drinks, coffee, chocolate, to control weight", "weight-sweets-coffee", "partly"),
    ],
)
def test_the_sentences_of_a_popular_article(text: str, claim: str, verdict: str) -> None:
    """Seven sentences that people read on one page get the verdicts that they must."""
    found = LISTENER.find(text)
    assert (found.claim, found.verdict, found.danger) == (claim, verdict, None)


@pytest.mark.parametrize("text", ["???", "12345", "    ", "<>", "¬¬", "a" * 5000, "没", "no no", "\\b(.*)", "\0", "𝕏"])
def test_any_text_is_answered(text: str) -> None:
    """Whatever is typed, the answer is that nothing is known, never a fault."""
    assert LISTENER.find(text).claim is None


def test_a_dangerous_claim_is_never_called_supported() -> None:
    """Nobody who says a dangerous thing in words that were tuned on reads that it is supported."""
    some = [one for one in labelled() if one.part == "tuned" and one.acceptable]
    unsafe = [one for one in some if all(BELIEFS[claim].verdict == "unsafe" for claim in one.acceptable)]
    assert len(unsafe) > 100
    assert [one.text for one in unsafe if LISTENER.find(one.text).verdict == "supported"] == []


def test_patterns_are_read_as_they_are_written() -> None:
    """A pattern is terms of concepts; the content says which of them a text can deny."""
    belief = read_content().content.beliefs["pain-without-bleeding"]
    assert belief.says[0] == Pattern(
        (Term(("pain",)), Term(("bleeding",), "no"), Term(("elsewhere",), "never")),
        "pain + no bleeding + never elsewhere",
    )
    assert {"pain", "bleeding", "ectopic"} <= shipped().content.listening.deniable
