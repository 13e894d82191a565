"""What people say, against what is so."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from cohort.scenario_people import changed, protocol, sampler, some
from firstweeks.cohort.binomial import interval
from firstweeks.cohort.simulation.encoded_people import MISSING, NO_NUMBER, NOT_SURE
from firstweeks.cohort.simulation.noise import with_noise
from firstweeks.cohort.simulation.sampler import Sampler
from firstweeks.cohort.simulation.scenario import Noise
from firstweeks.model.finding import Kind
from firstweeks.reading.answers import read_answers

SURE = 1 - 1e-7
TRUE = sampler().block(2, 0)


def test_without_noise_everyone_says_what_is_so() -> None:
    """Noise of factor nothing changes nothing."""
    told = with_noise(sampler(), 2, 0, TRUE, 0)
    assert all(np.array_equal(column, told.answers[name]) for name, column in TRUE.answers.items())


def test_noise_is_as_frequent_as_declared() -> None:
    """Skipped, not sure and wrong each happen as often as the scenario says, within exact bounds."""
    told, noise = with_noise(sampler(), 2, 0, TRUE), sampler().scenario.noise
    for finding in protocol().content.findings.values():
        if finding.kind is Kind.MANY or finding.only_if is not None:
            continue
        true, answer, rates = TRUE.answers[finding.id], told.answers[finding.id], noise[finding.id]
        for rate, count in (
            (rates.skipped, (answer == MISSING).sum()),
            (rates.unsure, (answer == NOT_SURE).sum()),
            (rates.wrong, ((answer != true) & (answer < NOT_SURE)).sum()),
        ):
            low, high = interval(int(count), len(true), SURE)
            assert low <= rate <= high, finding.id


def test_wrong_answers_are_answers(tmp_path: Path) -> None:
    """Whoever errs says something that could be said; of a scale the next step, of weeks one more or less."""
    never, half = "skipped = 0\nunsure = 0\n", 'wrong = 0.5\nsource = "assumption"\n'
    text = (
        f"[noise.default]\n{never}wrong = 1\n[noise.weeks]\n{never}wrong = 0.9\n[noise.pregnancy_test]\n{never}{half}"
    )
    always = changed(tmp_path, text)
    wrong = with_noise(Sampler(protocol().checked, always, "community"), 2, 0, TRUE)
    true = TRUE.answers["bleeding"].astype(int)
    assert (np.abs(wrong.answers["bleeding"] - true) == 1).all()
    scan, said_scan = TRUE.answers["scan"], wrong.answers["scan"]
    asked = (scan < NOT_SURE) & (said_scan < NOT_SURE)
    assert ((scan != said_scan) & (said_scan < 4))[asked].all()
    weeks, said_weeks = TRUE.answers["weeks"], wrong.answers["weeks"]
    both = (weeks != NO_NUMBER) & (said_weeks != NO_NUMBER)
    assert set(np.unique(np.abs(weeks - said_weeks)[both])) == {0, 1}


def test_what_is_said_keeps_the_contract_of_answers() -> None:
    """However noisy, the door lets it in: what is wrongly shut is left out, what is wrongly opened is not answered."""
    told = with_noise(sampler(), 2, 0, TRUE, 8)
    for person in some(told, 300):
        read_answers(protocol().content.findings, person)


def test_a_list_is_unsure_about_what_is_not_ticked() -> None:
    """Who is not sure of a list keeps what they ticked; the rest is open."""
    told = with_noise(sampler(), 2, 0, TRUE, 5)
    lists = [person["risks"] for person in some(told, 3000) if "risks" in person]
    assert any(isinstance(found, list) and "unsure" in found and len(found) > 1 for found in lists)


def test_more_noise_errs_where_less_does() -> None:
    """Twice the noise keeps the errors that there were."""
    once, twice = (with_noise(sampler(), 2, 0, TRUE, factor).answers["fever"] for factor in (1, 2))
    assert ((once == MISSING) <= (twice == MISSING)).all()


@pytest.mark.parametrize("factor", [0, 1, 50, 100])
def test_rates_stay_shares(factor: float) -> None:
    """However often it is taken, noise is at most always."""
    rates = Noise(0.1, 0.2, 0.3).times(factor)
    assert 0 <= rates.skipped + rates.unsure + rates.wrong <= 1 + 1e-12
