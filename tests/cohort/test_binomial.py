"""Exact intervals, against sums that anyone can check."""

from __future__ import annotations

from fractions import Fraction
from math import comb

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firstweeks.cohort.binomial import at_most, interval


def summed(events: int, trials: int, share: Fraction) -> Fraction:
    """The chance of at most so many events, term by term."""
    return sum(
        (comb(trials, some) * share**some * (1 - share) ** (trials - some) for some in range(events + 1)), Fraction()
    )


@settings(deadline=None)
@given(trials=st.integers(1, 60), events=st.integers(0, 60), share=st.integers(1, 99))
def test_the_tail_is_the_sum_of_its_terms(trials: int, events: int, share: int) -> None:
    """No approximation stands between the interval and the binomial distribution."""
    part = Fraction(share, 100)
    assert at_most(min(events, trials), trials, float(part)) == pytest.approx(
        float(summed(min(events, trials), trials, part)), rel=1e-9, abs=1e-13
    )


@settings(deadline=None)
@given(trials=st.integers(1, 40), events=st.integers(0, 40))
def test_the_ends_are_the_shares_that_leave_so_few_or_so_many(trials: int, events: int) -> None:
    """Below the low end so many events, above the high end so few, would each be seen less than once in 40 times."""
    events = min(events, trials)
    low, high = interval(events, trials)
    assert 0 <= low <= events / trials <= high <= 1
    if events < trials:
        assert float(summed(events, trials, Fraction(high))) == pytest.approx(0.025, rel=1e-6)
    if events:
        assert 1 - float(summed(events - 1, trials, Fraction(low))) == pytest.approx(0.025, rel=1e-6)


def test_millions_are_no_harder_than_dozens() -> None:
    """The interval of half of ten million is a thousandth of a point each way, and symmetrical."""
    low, high = interval(5_000_000, 10_000_000)
    assert high - low == pytest.approx(2 * 1.959964 * 0.5 / 10_000_000**0.5, rel=1e-3)
    assert low == pytest.approx(1 - high, abs=1e-9)


def test_of_nobody_nothing_is_known() -> None:
    """Without a trial the share can be anything."""
    assert interval(0, 0) == (0.0, 1.0)
