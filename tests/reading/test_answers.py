"""The contract of answers: what is taken, as what, and that everything else is refused in words."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firstweeks.backends.reference import Reference
from firstweeks.checks.checking import load_content
from firstweeks.model.answers import Answers
from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from firstweeks.model.problem import AnswersRejected, Problem
from firstweeks.model.tri import Tri
from firstweeks.reading.answers import read_answers
from firstweeks.reading.sentence import read_sentence
from reading.rejections import BASE

PROTOCOL = load_content(BASE)
FINDINGS = PROTOCOL.content.findings
NO, UNKNOWN, YES = Tri.NO, Tri.UNKNOWN, Tri.YES


@pytest.mark.parametrize(
    ("given_answers", "taken"),
    [
        ({}, {}),
        ({"fever": "yes"}, {"fever": "yes"}),
        ({"fever": "unsure"}, {"fever": "unsure"}),
        ({"bleeding": "spotting"}, {"bleeding": "spotting"}),
        ({"weeks": 0}, {"weeks": 0}),
        ({"weeks": 6.5}, {"weeks": 6.5}),
        ({"weeks": 45}, {"weeks": 45}),
        ({"weeks": "unsure"}, {"weeks": "unsure"}),
        ({"danger_signs": []}, {"danger_signs": ()}),
        ({"danger_signs": ["flooding", "shock"]}, {"danger_signs": ("shock", "flooding")}),
        ({"danger_signs": ("shock",)}, {"danger_signs": ("shock",)}),
        ({"danger_signs": ["unsure", "shock"]}, {"danger_signs": ("shock", "unsure")}),
        ({"danger_signs": ["unsure"]}, {"danger_signs": ("unsure",)}),
        ({"danger_signs": "unsure"}, {"danger_signs": ("unsure",)}),
        (MappingProxyType({"fever": "no"}), {"fever": "no"}),
    ],
)
def test_what_is_taken(given_answers: Mapping[str, object], taken: Mapping[str, Value]) -> None:
    """Each answer that keeps the contract is taken as what the contract says."""
    assert read_answers(FINDINGS, given_answers) == Answers(taken)


@pytest.mark.parametrize(
    ("sentence", "given_answers", "holds"),
    [
        ("fever is yes", {}, UNKNOWN),
        ("fever is yes", {"fever": "unsure"}, UNKNOWN),
        ("fever is yes", {"fever": "no"}, NO),
        ("danger_signs includes shock", {"danger_signs": ["shock"]}, YES),
        ("danger_signs includes shock", {"danger_signs": ["flooding"]}, NO),
        ("danger_signs includes shock", {"danger_signs": ["flooding", "unsure"]}, UNKNOWN),
        ("danger_signs includes shock", {"danger_signs": "unsure"}, UNKNOWN),
        ("danger_signs is empty", {"danger_signs": []}, YES),
        ("danger_signs is empty", {"danger_signs": ["shock", "unsure"]}, NO),
        ("danger_signs is empty", {"danger_signs": ["unsure"]}, UNKNOWN),
        ("weeks is at least 20", {"pregnancy_test": "negative", "weeks": 30}, NO),
        ("weeks is at least 20", {"pregnancy_test": "positive", "weeks": 30}, YES),
        ("weeks is at least 20", {"weeks": 30}, UNKNOWN),
    ],
)
def test_what_an_answer_counts_as(sentence: str, given_answers: dict[str, object], holds: Tri) -> None:
    """A missing answer is never "no", a list leaves the others out, and an answer that does not apply is not used."""
    answers = read_answers(FINDINGS, given_answers)
    condition = read_sentence(sentence, FINDINGS["fever"].place)

    assert Reference(PROTOCOL).holds(condition, answers) is holds


def test_answers_are_checked_once() -> None:
    """Answers that have been checked are taken as they are."""
    answers = read_answers(FINDINGS, {"fever": "yes"})

    assert read_answers(FINDINGS, answers) is answers


@pytest.mark.parametrize(
    "value",
    [10**5000, -(10**5000), 1e308, Decimal(6), b"6", 6j, object(), {"shock"}, range(3)],
    ids=lambda value: type(value).__name__,
)
@pytest.mark.parametrize("finding", FINDINGS)
def test_values_that_only_python_has(finding: str, value: object) -> None:
    """Whatever a program hands over that is no answer is refused, not tripped over."""
    assert _refused({finding: value})


plain = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
options = st.sampled_from([*(option for finding in FINDINGS.values() for option in finding.options), UNSURE])
anything = st.recursive(
    plain | options,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=4,
)
anybody = st.dictionaries(st.sampled_from([*FINDINGS, "week", ""]) | st.text(max_size=5), anything, max_size=6)


@given(anybody)
def test_answers_are_taken_or_refused(given_answers: dict[str, object]) -> None:
    """Whatever is given is taken by the contract, or refused at a place that is named, with what to write instead."""
    problems = _refused(given_answers)
    for problem in problems:
        assert problem.fix
        assert str(problem.place).startswith("answers.")
    if not problems:
        for name, value in read_answers(FINDINGS, given_answers).items():
            assert _keeps_the_contract(FINDINGS[name], value)


@given(anybody)
def test_every_fault_is_told_at_once(given_answers: dict[str, object]) -> None:
    """The problems of many answers are the problems of each."""
    alone = [problem for name, value in given_answers.items() for problem in _refused({name: value})]

    assert _refused(given_answers) == alone


@given(st.data())
def test_the_order_of_a_list_says_nothing(data: st.DataObject) -> None:
    """The same options in another order are the same answer."""
    ticked = data.draw(st.lists(st.sampled_from([*FINDINGS["danger_signs"].options, UNSURE]), unique=True))
    shuffled = data.draw(st.permutations(ticked))

    assert read_answers(FINDINGS, {"danger_signs": ticked}) == read_answers(FINDINGS, {"danger_signs": shuffled})


@given(anybody)
def test_what_was_taken_is_taken_again(given_answers: dict[str, object]) -> None:
    """Answers can be stored and read back any number of times."""
    if not _refused(given_answers):
        once = read_answers(FINDINGS, given_answers)
        assert read_answers(FINDINGS, dict(once)) == once


def _refused(given_answers: object) -> list[Problem]:
    try:
        read_answers(FINDINGS, given_answers)
    except AnswersRejected as rejected:
        return rejected.problems
    return []


def _keeps_the_contract(finding: Finding, value: Value) -> bool:
    match finding.kind:
        case Kind.MANY:
            return isinstance(value, tuple) and [*value] == [o for o in (*finding.options, UNSURE) if o in value]
        case Kind.NUMBER if finding.range is not None:
            low, high = finding.range
            return value == UNSURE or (isinstance(value, (int, float)) and low <= value <= high)
        case _:
            return value in (*finding.options, UNSURE)
