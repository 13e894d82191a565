"""What is typed at a question."""

from __future__ import annotations

import pytest

from cli.person import typed_for
from firstweeks.cli.prompts import Typo, read_answer, read_list
from firstweeks.model.finding import Finding, Kind, Value
from firstweeks.rendering.words import words
from laws.strategies import shipped

PROTOCOL = shipped()
FINDINGS = PROTOCOL.content.findings
EN = words("en")
SIGNS = (FINDINGS["fever"], FINDINGS["dizzy"], FINDINGS["injury"])


@pytest.mark.parametrize(
    ("finding", "typed", "answer"),
    [
        ("fever", "1", "yes"),
        ("fever", "2", "no"),
        ("fever", "?", "unsure"),
        ("fever", " ？ ", "unsure"),
        ("bleeding", "1", "none"),
        ("bleeding", "5", "heavy"),
        ("bleeding", "５", "heavy"),
        ("weeks", "0", 0),
        ("weeks", "6", 6),
        ("weeks", "6,5", 6.5),
        ("weeks", "45", 45),
        ("weeks", "4+3", 4.4286),
        ("weeks", "6 weeks", 6),
        ("weeks", "6 weeks and 2 days", 6.2857),
        ("weeks", "6 semanas y 2 días", 6.2857),
        ("weeks", "６周2天", 6.2857),
        ("weeks", "?", "unsure"),
        ("pain_sites", "0", ()),
        ("pain_sites", "2 1", ("low_back_both_sides", "low_back_one_side")),
        ("pain_sites", "1，5", ("low_back_both_sides", "pelvis_one_side")),
        ("pain_sites", "1 ?", ("low_back_both_sides", "unsure")),
        ("pain_sites", "?", ("unsure",)),
    ],
)
def test_what_is_typed_is_what_is_answered(finding: str, typed: str, answer: Value) -> None:
    """A number stands for the line it is shown on, and a question mark for not sure."""
    assert read_answer(FINDINGS[finding], typed, EN) == answer


@pytest.mark.parametrize(
    ("finding", "typed"),
    [
        ("fever", ""),
        ("fever", "0"),
        ("fever", "3"),
        ("fever", "yes"),
        ("fever", "1 2"),
        ("fever", "²"),
        ("weeks", "-1"),
        ("weeks", "46"),
        ("weeks", "nan"),
        ("weeks", "six"),
        ("weeks", "4+9"),
        ("weeks", "45+1"),
        ("pain_sites", "9"),
        ("pain_sites", "0 1"),
        ("pain_sites", "1 x"),
        ("pain_sites", ""),
    ],
)
def test_anything_else_is_asked_again(finding: str, typed: str) -> None:
    """What is no answer is never guessed into one; the person is told what to type."""
    answer = read_answer(FINDINGS[finding], typed, EN)
    assert isinstance(answer, Typo)
    assert answer.says


def test_none_with_a_sign_keeps_both_and_asks() -> None:
    """Typing "none" beside a danger sign never wipes the sign."""
    answer = read_answer(FINDINGS["danger_signs"], "0 2", EN)
    assert answer == Typo(EN("ui-error-none-and-some"))


@pytest.mark.parametrize(
    ("typed", "answers"),
    [
        ("0", ("no", "no", "no")),
        ("2", ("no", "yes", "no")),
        ("1 3", ("yes", "no", "yes")),
        ("1,3?", ("yes", "no", "unsure")),
        ("3 ?", ("no", "no", "unsure")),
        ("?", ("unsure", "unsure", "unsure")),
    ],
)
def test_a_list_takes_the_numbers_that_are_so(typed: str, answers: tuple[str, ...]) -> None:
    """In a list of signs, those typed are so, those marked "?" are not sure, the others are not."""
    read = read_list(SIGNS, typed, EN)
    assert not isinstance(read, Typo)
    assert tuple(read.values()) == answers


@pytest.mark.parametrize("typed", ["", "4", "0 1", "one", "1 ? ?x"])
def test_a_list_refuses_the_rest(typed: str) -> None:
    """A number that is not in the list is not taken for another."""
    assert isinstance(read_list(SIGNS, typed, EN), Typo)


@pytest.mark.parametrize("finding", FINDINGS.values(), ids=lambda finding: finding.id)
def test_every_answer_can_be_typed(finding: Finding) -> None:
    """No answer of the contract is out of reach of the keyboard."""
    answers: list[Value] = ["unsure", *finding.options]
    if finding.kind is Kind.MANY:
        answers = [(), ("unsure",), *((option,) for option in finding.options), finding.options]
    if finding.kind is Kind.NUMBER:
        answers = ["unsure", *range(46)]
    for answer in answers:
        assert read_answer(finding, typed_for((finding,), {finding.id: answer}), EN) == answer
