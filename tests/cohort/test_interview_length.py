"""How long interviews are: against the least that could decide, and against a form."""

from __future__ import annotations

import statistics
from functools import cache

import pytest

from cohort.scenario_people import sampler
from firstweeks.cohort.interview_length import InterviewLengths, interviewed, measure
from firstweeks.model.answers import Answers
from laws.strategies import shipped


def people(count: int, seed: int = 1) -> list[Answers]:
    """People as the shipped scenario declares them."""
    return list(sampler().answers(seed, count))


@cache
def measured() -> InterviewLengths:
    """Interviews beside the fewest answers that decide; finding those takes most of the time."""
    return measure(shipped(), people(60))


@pytest.mark.thorough
def test_nobody_is_asked_less_than_the_least_that_decides() -> None:
    """No interview is shorter than the bound, and no form that asks all that applies is shorter than an interview."""
    for one in measured().people:
        assert 1 <= one.fewest <= one.questions <= one.fixed


@pytest.mark.thorough
def test_what_is_aimed_at() -> None:
    """At most 12 pages, and 8 for most whose level the first page does not decide."""
    pages = [interviewed(shipped(), person)[0] for person in people(300)]
    beyond = [count for count in pages if count > 1]
    assert len(beyond) > 120
    assert max(pages) <= 12
    assert statistics.median(beyond) <= 8


@pytest.mark.thorough
def test_a_form_asks_much_more() -> None:
    """Asking all that applies, in order, takes at least a tenth more questions than the interview."""
    lengths = measured()
    assert lengths.mean(lambda one: one.fixed) / lengths.mean(lambda one: one.questions) > 1.1


def test_someone_in_shock_is_asked_one_page() -> None:
    """A danger sign that decides ends the interview at once, whatever else is so."""
    [calm] = people(1)
    [one] = measure(shipped(), [Answers({**calm.given, "danger_signs": ("shock",)})]).people
    assert (one.level, one.pages, one.questions, one.fewest) == ("call_ambulance", 1, 1, 1)


@pytest.mark.thorough
def test_the_shares_add_up() -> None:
    """Everyone is told one level."""
    lengths = measure(shipped(), people(40))
    assert sum(lengths.levels.values()) == len(lengths.people) == 40
    assert set(lengths.levels) <= {level.id for level in shipped().content.levels}
    assert lengths.microseconds > 0
