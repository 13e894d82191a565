"""Answers in words, and the sentence to say, of a small protocol."""

from __future__ import annotations

from dataclasses import replace

import pytest

from firstweeks.model.finding import UNSURE, Value
from firstweeks.rendering.phrases import Phrases
from rendering.small import ILL, WELL, Given, phrases, presenter, throat


@pytest.mark.parametrize(
    ("finding", "value", "words"),
    [
        ("signs", ("breathless", "drooling"), "cannot breathe well; drooling"),
        ("signs", ("drooling", UNSURE), "drooling; Not sure"),
        ("signs", (UNSURE,), "Not sure"),
        ("signs", (), "No, none of these"),
        ("throat", "very_sore", "very sore"),
        ("throat", "none", "not sore"),
        ("throat", UNSURE, "Not sure"),
        ("fever", "yes", "Yes"),
        ("fever", "no", "No"),
        ("smoker", "before", "before"),
        ("days", 3, "3"),
        ("days", 3.0, "3"),
        ("days", 12.5, "12.5"),
        ("days", 30, "30"),
        ("days", 0.1, "0.1"),
        ("days", 20.00048828125, "20.00048828125"),
    ],
)
def test_an_answer_in_words(finding: str, value: Value, words: str) -> None:
    """Every kind of answer is said by its short name; a whole number has no point."""
    assert phrases().answer(throat().content.findings[finding], value) == words


def test_answers_stand_in_the_order_of_the_protocol() -> None:
    """Whatever was answered first, a reader finds the questions where they always are."""
    backwards: Given = dict(reversed(WELL.items()))
    assert phrases().pairs(backwards) == phrases().pairs(WELL)
    assert phrases().pairs(WELL)[:2] == ["Danger signs: No, none of these", "Throat: not sore"]
    assert phrases().because({"fever": "yes", "throat": "sore"}) == "Throat: sore; Fever: Yes"


@pytest.mark.parametrize(
    ("parts", "words"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_a_list_in_a_sentence(parts: list[str], words: str) -> None:
    """The last two parts have an "and" between them, all others a comma."""
    assert phrases().listed(parts) == words


def test_a_sign_completes_its_heading() -> None:
    """A yes-or-no question has one sign, any other one for each option."""
    assert phrases().sign("fever", "yes") == "a fever"
    assert phrases().sign("throat", "very_sore") == "a very sore throat"


def test_a_contradiction_is_about_its_findings() -> None:
    """Whoever sees two answers that do not fit can change either, each once."""
    assert phrases().findings_of("fever-without-soreness") == ["signs", "throat"]


def test_who_has_signed() -> None:
    """A protocol that no clinician has signed says so; one that some have names them."""
    assert phrases().signed == "No clinician has signed this content."
    signed = replace(throat().content, signed_by=("Dr A", "Dr B", "Dr C"))
    assert "Dr A, Dr B and Dr C" in Phrases(signed, phrases().words).signed


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({}, "I am calling for advice."),
        (WELL, "I am calling for advice."),
        ({"throat": "sore"}, "I have a sore throat."),
        ({"throat": "sore", "days": UNSURE}, "I have a sore throat."),
        ({"throat": "sore", "days": 4}, "I have had a sore throat for 4 days."),
        ({"throat": UNSURE, "days": 4, "fever": "yes"}, "What is wrong: a fever. I am calling for advice."),
        (ILL, "What is wrong: a very sore throat and a fever. I have had a sore throat for 3 days."),
        ({**ILL, "signs": ("drooling", UNSURE)}, "What is wrong: drooling, a very sore throat and a fever."),
    ],
)
def test_the_sentence_to_say(given: Given, sentence: str) -> None:
    """What is so, then the first saying that surely holds and can be filled; nothing unsure, and nothing private."""
    assessment = throat().assess(given)
    found = presenter().speaker.say({**given, "hurt": "yes"}, assessment)
    assert sentence in found
    advised = f"The advice I got: {presenter().words(f'level-{assessment.level.id}.soon')}."
    assert found.endswith(advised) is not assessment.level.at_once
    assert "urt" not in found
