"""The summary for a clinician, of a small protocol: what is on the paper, and what is not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firstweeks.model.advice import Handover
from firstweeks.model.finding import UNSURE
from firstweeks.rendering.summary import summarise
from laws.strategies import SOME, answers
from rendering.small import ILL, NOW, WELL, Given, assessed, presenter, said, summary, throat

HURT: Given = {**WELL, "hurt": "yes"}
BOTH: Given = {**ILL, "signs": ("breathless",), "hurt": "yes"}


def test_the_order_is_that_of_a_handover() -> None:
    """First the line that is read at a glance, then what is present, and last and closed what is not."""
    found = summary(ILL)
    ids = ["situation", "present", "unknown", "recommendation", "blanks", "absent"]
    assert [topic.id for topic in found.topics] == ids
    assert [topic.id for topic in found.topics if topic.closed] == ["absent"]
    assert said(found) == {
        "situation": ["S very sore throat, fever. B 3 days. A Quinsy not excluded. R Today. Red flags: none of 2."],
        "present": ["Throat: very sore; Fever", "Smoking: never; Days: 3"],
        "unknown": [],
        "recommendation": [
            "Throats advised: Today (today)",
            "Rules that hold: Sore with fever [sore-with-fever]: Today",
            "Made at 2026-03-09 04:05",
            f"Protocol throat, version 1, content {throat().content.content_hash[:12]}",
        ],
        "blanks": ["Allergies: ________"],
        "absent": ["cannot breathe well; drooling"],
    }


def test_the_first_line_counts_the_red_flags() -> None:
    """Signs that are there are counted; a list that was not asked, or in doubt, is never "none"."""
    ends = {
        (): "Red flags: none of 2.",
        ("breathless",): "Red flags: 1 of 2.",
        (UNSURE,): "Red flags: not all known, 0 of 2 so far.",
        ("breathless", UNSURE): "Red flags: not all known, 1 of 2 so far.",
    }
    for signs, end in ends.items():
        assert said(summary({**WELL, "signs": signs}))["situation"][0].endswith(end)
    assert said(summary({"fever": "yes"}))["situation"][0].endswith("Red flags: not all known, 0 of 2 so far.")


def test_the_first_line_notes_what_worries_and_applies() -> None:
    """A "no" that does not worry, an answer without words, and one that does not apply are not noted."""
    assert said(summary(WELL))["situation"] == ["R Self-care. Red flags: none of 2."]
    inapplicable = said(summary({**WELL, "days": 9}))["situation"][0]
    assert "9 days" not in inapplicable


def test_a_protocol_without_a_handover_says_the_sentence() -> None:
    """Where nothing is to be noted, the first line is what the person says on the phone."""
    content = replace(throat().content, handover=Handover())
    plain = summarise(replace(presenter(), content=content), assessed(ILL), throat().answers(ILL), NOW)
    assert said(plain)["situation"] == [presenter().speaker.say(ILL, assessed(ILL))]
    assert said(plain)["blanks"] == []


def test_what_is_unsure_is_neither_present_nor_absent() -> None:
    """An option that was not ticked is absent, unless the person was unsure about the list; then it is not known."""
    found = said(summary({**WELL, "signs": ("drooling", UNSURE), "throat": UNSURE, "fever": "no"}))
    assert found["present"][0] == "drooling"
    assert found["unknown"] == ["cannot breathe well; Throat"]
    assert found["absent"] == ["Fever"]


def test_what_worries_is_present_whatever_its_word() -> None:
    """An answer "no" that worries is present, and a "yes" that does not is absent."""
    fever = replace(throat().content.findings["fever"], options=("yes", "no"))
    content = replace(throat().content, findings={**throat().content.findings, "fever": fever})
    turned = replace(presenter(), content=content)
    for answer, topic in (("no", "present"), ("yes", "absent")):
        person = {**ILL, "fever": answer}
        found = said(summarise(turned, assessed(person), throat().answers(person), NOW))
        assert f"Fever: {answer.title()}" in found[topic][0]


def test_questions_never_put_are_named() -> None:
    """A question that nobody asked is not taken for a "no"; one that depends on another answer is not missed."""
    assert said(summary({"signs": ()}))["unknown"][-1] == "Not asked: Throat; Fever; Smoking"
    assert said(summary(WELL))["unknown"] == []


def test_an_interval_is_said_while_it_is_open() -> None:
    """While questions are open a clinician reads between which levels it lies."""
    assert said(summary({}))["recommendation"][1].endswith("between: Self-care and Ambulance")
    assert len(said(summary(WELL))["recommendation"]) == 3


def test_the_rules_of_the_most_urgent_level_are_named() -> None:
    """The paper names what decides, and what raised the level; what matters less is left for the screen."""
    rules = [line for line in said(summary(BOTH))["recommendation"] if line.startswith("Rules")]
    assert rules == ["Rules that hold: No breath [cannot-breathe]: Ambulance"]
    raised = [line for line in said(summary({**ILL, "smoker": "now"}))["recommendation"] if line.startswith("Rules")]
    assert [line.partition(": ")[2] for line in raised] == [
        "Sore with fever [sore-with-fever]: Today",
        "Smoke [smoke]: One step sooner",
    ]


def test_contradictions_are_said_at_the_top() -> None:
    """A clinician is told at once that two answers do not fit."""
    situation = said(summary({**WELL, "signs": ("drooling",)}))["situation"]
    assert situation[1] == "You drool, and your throat is not sore."


def test_what_is_private_is_there_only_where_it_is_chosen() -> None:
    """Nothing tells of it, its rule included, until the person puts it in."""
    person = {**WELL, "hurt": "yes"}
    given_ = throat().answers(person)
    chosen = summarise(presenter(), assessed(person), given_, NOW, chosen={"answer-hurt"})
    assert "Hurt by someone" in said(chosen)["present"][0]
    assert any("hurt-by-someone" in line for line in said(chosen)["recommendation"])
    assert not any("urt" in line for lines in said(summary(person)).values() for line in lines)


@SOME
@given(answers(throat().content.findings), st.sampled_from(["yes", "no", UNSURE]))
def test_what_is_private_is_nowhere(person: Given, value: str) -> None:
    """What was answered in private, and each rule that would tell it, is on no paper, whatever else was answered."""
    found = str(summary({**person, "hurt": value}))
    assert "urt" not in found.replace("hurts", "")
    assert said(summary({**WELL, "hurt": value}))["present"] == said(summary(WELL))["present"]


@pytest.mark.parametrize(
    ("person", "left_out", "gone"),
    [
        (ILL, ("answer-throat",), ["very sore", "Sore with fever"]),
        (ILL, ("answer-fever",), ["Fever", "fever", "Sore with fever", "Quinsy"]),
        (BOTH, ("answer-signs-breathless",), ["cannot breathe well", "BREATHLESS", "No breath"]),
        (ILL, ("answer-days",), ["Days: 3", "3 days"]),
        (ILL, ("said", "made-at"), ["S very sore", "04:05"]),
        (BOTH, ("rule-cannot-breathe",), ["No breath"]),
        (ILL, ("answer-smoker", "answer-days"), ["Smoking", "Days"]),
    ],
)
def test_what_is_left_out_is_gone(person: Given, left_out: tuple[str, ...], gone: list[str]) -> None:
    """What a person leaves out is neither in its line, nor in the sentence to say, nor told by the name of a rule."""
    whole, text = (summary(person, *out).text(markdown=False) for out in ((), left_out))
    assert [word for word in gone if word not in whole] == []
    assert [word for word in gone if word in text] == []


def test_every_part_can_be_left_out() -> None:
    """Each part of each line has an id of its own, and with all of them left out nothing is printed."""
    parts = [part.id for topic in summary(BOTH).topics for line in topic.lines for part in line.parts]
    assert len(parts) == len(set(parts)) > 10
    assert all(not topic.lines for topic in summary(BOTH, *parts).topics)


def test_as_text_and_as_markdown() -> None:
    """As text the headings are capitals and the lists indented; as Markdown they are headings and lists."""
    text, markdown = (summary(ILL).text(markdown=markdown) for markdown in (False, True))
    assert text.startswith("Summary from Throats\n\nFilled in by the person")
    assert "\n\nPRESENT\n\n  Throat: very sore; Fever\n  Smoking: never; Days: 3\n" in text
    assert markdown.startswith("# Summary from Throats\n")
    assert "\n\n## Present\n\n- Throat: very sore; Fever\n- Smoking: never; Days: 3\n" in markdown
    assert len(text.split()) == len(markdown.replace("#", "").replace("\n- ", "\n").split())
