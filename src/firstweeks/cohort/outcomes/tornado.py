"""
How much each declared figure matters: an outcome with every figure at both ends of its range.

Nobody is drawn anew for that. Equally many people of each truth are drawn once, with each figure at its chance p. The
outcome for another chance p' follows from importance weights: among the people for whom a step was drawn, those for
whom it came out as it says count p'/p times, and the others (1-p')/(1-p) times. The expected counts are then those of
people drawn with p'. How common a truth is needs no weights: the counts of each truth are scaled to its share.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from firstweeks.cohort.outcomes.level_counts import LevelCounts
from firstweeks.cohort.simulation.encoded_people import EncodedPeople
from firstweeks.cohort.simulation.noise import with_noise
from firstweeks.cohort.simulation.sampler import BLOCK, Drawn, Sampler
from firstweeks.cohort.simulation.scenario import Figure, Step
from firstweeks.model.level import Level

Assess = Callable[[EncodedPeople], NDArray[np.uint8]]
FIRST_BLOCK = 1 << 40
"""The first block number of the people drawn truth by truth, beyond any that a table of people reaches."""


@dataclass(frozen=True)
class Swing:
    """One figure, with the outcome at the low and at the high end of its range; `name` says whose figure it is."""

    name: str
    figure: Figure
    low: float
    high: float

    @property
    def width(self) -> float:
        return abs(self.high - self.low)


@dataclass(frozen=True)
class Strata:
    """
    Equally many people of each truth, drawn once and assessed.

    `counts[t, u]` counts the people with truth t who are told urgency u. For each step, `steps` counts the same of the
    people for whom it was drawn: those for whom it holds, and the others.
    """

    sampler: Sampler
    levels: tuple[Level, ...]
    counts: NDArray[np.float64]
    steps: dict[str, tuple[NDArray[np.float64], NDArray[np.float64]]]

    def level_counts(
        self, counts: NDArray[np.float64] | None = None, shares: dict[str, float] | None = None
    ) -> LevelCounts:
        """The levels of a whole population in which the truths are as common as in the setting, or as in `shares`."""
        scenario = self.sampler.scenario
        found = self.counts if counts is None else counts
        common = shares or scenario.shares(self.sampler.setting)
        weights = np.array([common[truth.id] for truth in scenario.truths])
        sums = found.sum(axis=1)
        return LevelCounts("", scenario.truths, self.levels, found * (weights / np.where(sums, sums, 1))[:, None])

    def swings(self, outcome: Callable[[LevelCounts], float]) -> list[Swing]:
        """Every figure that has a range, the one that moves the outcome most first."""
        found = [*self._common(outcome), *self._frequencies(outcome)]
        return sorted(found, key=lambda swing: -swing.width)

    def _common(self, outcome: Callable[[LevelCounts], float]) -> Iterator[Swing]:
        scenario, setting = self.sampler.scenario, self.sampler.setting
        for truth in scenario.truths:
            figure = truth.shares.get(setting)
            if figure is not None and not figure.certain:
                ends = []
                for chance in (figure.low, figure.high):
                    shares = {**scenario.shares(setting), truth.id: chance}
                    shares[scenario.rest.id] = max(0.0, shares[scenario.rest.id] + figure.chance - chance)
                    ends.append(outcome(self.level_counts(shares=shares)))
                yield Swing(f"how common: {truth.id}", figure, *ends)

    def _frequencies(self, outcome: Callable[[LevelCounts], float]) -> Iterator[Swing]:
        for step, whom, figure, rows in self.figures():
            if not figure.certain:
                ends = [
                    outcome(self.level_counts(self.weighted(step, figure, rows, p))) for p in (figure.low, figure.high)
                ]
                yield Swing(f"{step.id}: {whom}", figure, *ends)

    def figures(self) -> Iterator[tuple[Step, str, Figure, list[int]]]:
        """Each figure that was drawn with: its step, whose it is, the figure, and the rows of truths that share it."""
        scenario, setting = self.sampler.scenario, self.sampler.setting
        for step in scenario.steps:
            shared: list[int] = []
            for row, truth in enumerate(scenario.truths):
                if step.id in truth.figures:
                    yield step, truth.id, truth.figures[step.id], [row]
                else:
                    shared.append(row)
            if shared:
                yield step, "everyone else", scenario.figure(step, scenario.truths[shared[0]], setting), shared

    def weighted(self, step: Step, figure: Figure, rows: list[int], chance: float) -> NDArray[np.float64]:
        """The counts that another chance of a figure would give."""
        so, not_so = self.steps[step.id]
        counts = self.counts.copy()
        counts[rows] += so[rows] * (chance / figure.chance - 1)
        counts[rows] += not_so[rows] * ((1 - chance) / (1 - figure.chance) - 1)
        return counts


def strata(sampler: Sampler, seed: int, each: int, noise: float, assess: Assess) -> Strata:
    """Draw and assess so many people of every truth."""
    truths, levels = sampler.scenario.truths, sampler.protocol.level_of
    counts = np.zeros((len(truths), len(levels)))
    steps = {step.id: (np.zeros_like(counts), np.zeros_like(counts)) for step in sampler.scenario.steps}
    for row in range(len(truths)):
        for part, size in enumerate(_parts(each)):
            number = FIRST_BLOCK + (row << 20) + part
            drawn = sampler.draw(seed, number, np.full(size, row, np.uint8))
            people = with_noise(sampler, seed, number, drawn.people, noise) if noise else drawn.people
            urgency = assess(people)
            counts[row] += np.bincount(urgency, minlength=len(levels))
            _add(steps, drawn, row, urgency, len(levels))
    return Strata(sampler, levels, counts, steps)


def _add(
    steps: dict[str, tuple[NDArray[np.float64], NDArray[np.float64]]],
    drawn: Drawn,
    row: int,
    urgency: NDArray[np.uint8],
    levels: int,
) -> None:
    for name, (so, not_so) in steps.items():
        outcome = drawn.so[name]
        so[row] += np.bincount(urgency[outcome], minlength=levels)
        not_so[row] += np.bincount(urgency[drawn.open[name] & ~outcome], minlength=levels)


def _parts(each: int) -> Iterator[int]:
    while each > 0:
        yield min(each, BLOCK)
        each -= BLOCK
