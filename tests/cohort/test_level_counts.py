"""Counts of who is told what, and what follows from them, against the plainest way to work it out."""

from __future__ import annotations

import numpy as np
import pytest

from cohort.scenario_people import protocol, scenario
from firstweeks.cohort.binomial import interval
from firstweeks.cohort.outcomes.level_counts import LevelCounts, Transitions, count_levels, count_transitions

RANDOM = np.random.default_rng(3)
TRUTHS, LEVELS = scenario().truths, protocol().checked.level_of
TRUTH = RANDOM.integers(0, len(TRUTHS), 3000).astype(np.uint8)
FIRST, SECOND = (RANDOM.integers(0, len(LEVELS), 3000).astype(np.uint8) for _ in range(2))
COUNTS = LevelCounts("it", TRUTHS, LEVELS, count_levels(TRUTH, FIRST, len(TRUTHS), len(LEVELS)))
PEOPLE = [(TRUTHS[truth], urgency) for truth, urgency in zip(TRUTH, FIRST, strict=True)]


def test_the_load_adds_up() -> None:
    """Everyone is told one level: of 1,000 people 1,000."""
    assert sum(COUNTS.load) == pytest.approx(1000)
    assert COUNTS.load[2] == pytest.approx(1000 * sum(urgency == 2 for _, urgency in PEOPLE) / 3000)
    assert COUNTS.emergency == pytest.approx(1000 * sum(urgency >= 4 for _, urgency in PEOPLE) / 3000)


def test_missed_is_told_less_than_needed() -> None:
    """Whoever has what must not be missed and is told less than it needs is missed, and nobody else."""
    missed = sum(truth.must_not_miss and urgency < truth.needs.urgency for truth, urgency in PEOPLE)
    dangerous = sum(truth.must_not_miss for truth, _ in PEOPLE)
    assert COUNTS.missed == pytest.approx(missed / 3)
    assert (COUNTS.missed_of_dangerous.some, COUNTS.missed_of_dangerous.all) == (missed, dangerous)


def test_more_than_enough_is_over_triage() -> None:
    """Whoever is told more than what they have can call for is counted, whatever they have."""
    assert COUNTS.over == pytest.approx(sum(urgency > truth.enough.urgency for truth, urgency in PEOPLE) / 3)


def test_sensitivity_by_level() -> None:
    """Of those who have something, the share told a level or more, with its exact interval."""
    for row, truth in enumerate(TRUTHS):
        for urgency in range(len(LEVELS)):
            share = COUNTS.sensitivity(row, urgency)
            counts = [one for other, one in PEOPLE if other is truth]
            assert (share.some, share.all) == (sum(one >= urgency for one in counts), len(counts))
            assert share.interval == interval(share.some, share.all)


def test_who_moved() -> None:
    """Of the same people told twice, those told less and those told more, and by what they have."""
    moved = Transitions(TRUTHS, LEVELS, count_transitions(TRUTH, FIRST, SECOND, len(TRUTHS), len(LEVELS)))
    assert moved.lower == pytest.approx((SECOND < FIRST).sum() / 3)
    assert moved.higher == pytest.approx((SECOND > FIRST).sum() / 3)
    for row in range(len(TRUTHS)):
        assert moved.lower_of(row) == ((SECOND < FIRST) & (row == TRUTH)).sum()
        assert moved.higher_of(row) == ((SECOND > FIRST) & (row == TRUTH)).sum()
    assert np.array_equal(moved.matrix.sum(axis=2), COUNTS.matrix)


def test_of_nobody_there_is_nothing() -> None:
    """A condition that nobody has gives no share, and an empty table no load."""
    empty = LevelCounts("it", TRUTHS, LEVELS, np.zeros_like(COUNTS.matrix))
    assert empty.load == [0.0] * len(LEVELS)
    assert empty.missed_of_dangerous.value is None
    assert empty.sensitivity(0, 1).interval == (0.0, 1.0)
    assert list(empty.present()) == []
