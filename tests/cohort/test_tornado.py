"""Every figure varied by weights, against people drawn anew with the other figure."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from cohort.scenario_people import changed, protocol, sampler, scenario
from firstweeks.cohort.outcomes.level_counts import LevelCounts
from firstweeks.cohort.outcomes.levels import levels
from firstweeks.cohort.outcomes.noise_effects import KINDS, noise_effects
from firstweeks.cohort.outcomes.tornado import Strata, strata
from firstweeks.cohort.simulation.encoded_people import EncodedPeople
from firstweeks.cohort.simulation.sampler import Sampler
from firstweeks.cohort.simulation.table import frame

EACH = 6000


def assess(people: EncodedPeople) -> NDArray[np.uint8]:
    """The levels that the shipped protocol tells."""
    return levels(protocol(), frame(protocol().checked, people))


@cache
def base() -> Strata:
    """The shipped scenario, drawn once."""
    return strata(sampler(), 4, EACH, 0, assess)


def emergency(counts: LevelCounts) -> float:
    """An outcome that many figures move."""
    return counts.emergency


FIGURES = (
    ("severe-pain", "everyone else", 0.06, "[setting.symptom_checker.frequency]\nsevere-pain = {}\n"),
    ("no-pain", "everyone else", 0.15, "[setting.symptom_checker.frequency]\nno-pain = {}\n"),
    ("heavy-bleeding", "miscarriage", 0.3, "[condition.miscarriage.frequency]\nheavy-bleeding = {}\n"),
    ("dizzy-with-bleeding-or-pain", "everyone else", 0.15, "[frequency]\ndizzy-with-bleeding-or-pain = {}\n"),
)


@pytest.mark.thorough
@pytest.mark.parametrize(("step", "whom", "chance", "text"), FIGURES, ids=[figure[0] for figure in FIGURES])
def test_weighing_is_drawing_anew(step: str, whom: str, chance: float, text: str, tmp_path: Path) -> None:
    """People weighed for another figure are told what people drawn with that figure are told, but for chance."""
    found = {(one.id, who): (one, figure, rows) for one, who, figure, rows in base().figures()}
    one, figure, rows = found[step, whom]
    weighed = emergency(base().level_counts(base().weighted(one, figure, rows, chance)))

    other = changed(tmp_path, text.format(f'{{ chance = {chance}, source = "assumption" }}'))
    anew = emergency(strata(Sampler(protocol().checked, other, "symptom_checker"), 4, EACH, 0, assess).level_counts())
    before = emergency(base().level_counts())

    # The same streams draw both, so that what is left of chance is small beside the change itself.
    assert abs(anew - before) > 2
    assert weighed == pytest.approx(anew, abs=0.25 * abs(anew - before) + 0.3)


def test_weights_keep_everyone() -> None:
    """With the figure that was drawn nothing changes; with another one people only move between levels."""
    for step, _, figure, rows in base().figures():
        if not figure.certain:
            assert np.allclose(base().weighted(step, figure, rows, figure.chance), base().counts)
            weighed = base().weighted(step, figure, rows, figure.high)
            assert (weighed >= -1e-9).all()
            assert weighed.sum(axis=1) == pytest.approx(base().counts.sum(axis=1), rel=0.25)


def test_what_is_common_needs_no_weights() -> None:
    """How common a condition is moves the outcome in a straight line, worked out here by hand."""
    swing = next(one for one in base().swings(emergency) if one.name == "how common: ectopic-unruptured")
    shares = scenario().shares("symptom_checker")
    counts = base().level_counts()
    share_of = {
        truth.id: counts.matrix[row, -2:].sum() / counts.matrix[row].sum() for row, truth in enumerate(counts.truths)
    }
    moved = swing.figure.high - shares["ectopic-unruptured"]
    expected = emergency(counts) + 1000 * moved * (share_of["ectopic-unruptured"] - share_of["viable"])
    assert swing.high == pytest.approx(expected)


def test_every_figure_that_can_vary_is_varied() -> None:
    """No assumption is left out of the picture, and the one that matters most comes first."""
    swings = base().swings(emergency)
    varying = [figure for *_, figure, _ in base().figures() if not figure.certain]
    varying += [truth.shares["symptom_checker"] for truth in scenario().truths if truth.shares]
    assert len(swings) == len([figure for figure in varying if not figure.certain])
    assert [swing.width for swing in swings] == sorted((swing.width for swing in swings), reverse=True)


def test_each_condition_counts_by_how_common_it_is() -> None:
    """As many are drawn of each condition, and each weighs what it does in its setting."""
    counts = base().level_counts()
    for row, truth in enumerate(scenario().truths):
        assert counts.matrix[row].sum() == pytest.approx(scenario().shares("symptom_checker")[truth.id])


@pytest.mark.thorough
def test_what_each_kind_of_noise_does() -> None:
    """Not being sure sends people to more urgent care rather than less: unknown is never taken as a "no"."""
    found = {effect.name: effect for effect in noise_effects(sampler(), 4, 400, assess)}
    assert tuple(found) == KINDS
    for effect in found.values():
        assert effect.level_counts.matrix.sum() == pytest.approx(1)
        assert effect.transitions.higher > effect.transitions.lower
    assert (
        found["all three, twice"].transitions.higher
        > found["all three"].transitions.higher
        > found["skipped"].transitions.higher
    )
