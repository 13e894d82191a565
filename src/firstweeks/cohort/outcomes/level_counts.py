"""How many people with each truth are told each level, and what follows from these counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from firstweeks.cohort.binomial import interval
from firstweeks.cohort.simulation.scenario import Truth
from firstweeks.model.level import Level


@dataclass(frozen=True, slots=True)
class Share:
    """A share, as a number of people out of a number of people, with its exact interval."""

    some: int
    all: int

    @property
    def value(self) -> float | None:
        """The share; None where there is nobody."""
        return self.some / self.all if self.all else None

    @property
    def interval(self) -> tuple[float, float]:
        """The two-sided 95% interval by Clopper and Pearson."""
        return interval(self.some, self.all)


@dataclass(frozen=True)
class LevelCounts:
    """
    How many people with each truth are told each level by one protocol.

    `matrix[t, u]` counts the people with truth t who are told the level of urgency u. Counts are whole numbers, unless
    equally many people of each truth were drawn and then weighted.
    """

    name: str
    truths: tuple[Truth, ...]
    levels: tuple[Level, ...]
    matrix: NDArray[np.float64]

    @property
    def people(self) -> float:
        return float(self.matrix.sum())

    @property
    def dangerous(self) -> tuple[int, ...]:
        """The truths that must not be missed, as rows."""
        return tuple(row for row, truth in enumerate(self.truths) if truth.must_not_miss)

    def per_thousand(self, people: float) -> float:
        return 1000 * people / self.people if self.people else 0.0

    @property
    def load(self) -> list[float]:
        """Of 1,000 people, how many are told each level."""
        return [self.per_thousand(float(some)) for some in self.matrix.sum(axis=0)]

    @property
    def emergency(self) -> float:
        """Of 1,000 people, how many are told a level whose tone is "emergency"."""
        return self.per_thousand(float(self.matrix[:, [level.is_emergency for level in self.levels]].sum()))

    @property
    def missed(self) -> float:
        """Of 1,000 people, how many have what must not be missed and are told less than it needs."""
        return self.per_thousand(sum(self.below(row) for row in self.dangerous))

    @property
    def missed_of_dangerous(self) -> Share:
        """The share of the people with a truth that must not be missed who are told less than it needs."""
        rows = self.dangerous
        return Share(round(sum(self.below(row) for row in rows)), round(float(self.matrix[list(rows)].sum())))

    @property
    def over(self) -> float:
        """Of 1,000 people, how many are told more than what they have can call for."""
        return self.per_thousand(sum(self.above(row) for row in range(len(self.truths))))

    def below(self, row: int) -> float:
        """The people of a truth who are told less than it needs."""
        return float(self.matrix[row, : self.truths[row].needs.urgency].sum())

    def above(self, row: int) -> float:
        """The people of a truth who are told more than it can call for."""
        return float(self.matrix[row, self.truths[row].enough.urgency + 1 :].sum())

    def sensitivity(self, row: int, urgency: int) -> Share:
        """Of the people of a truth, those who are told this urgency or more."""
        counts = self.matrix[row]
        return Share(round(float(counts[urgency:].sum())), round(float(counts.sum())))

    def shares(self, row: int) -> list[float]:
        """How the people of a truth are spread over the levels; zeros where nobody has it."""
        total = float(self.matrix[row].sum())
        return [float(some) / total if total else 0.0 for some in self.matrix[row]]

    def present(self) -> Iterator[int]:
        """The truths that somebody has, as rows."""
        return (row for row in range(len(self.truths)) if self.matrix[row].sum())


def count_levels(truth: NDArray[np.uint8], urgency: NDArray[np.uint8], truths: int, levels: int) -> NDArray[np.float64]:
    """The people by truth and urgency."""
    found = np.bincount(truth.astype(np.int64) * levels + urgency, minlength=truths * levels)
    return found.reshape(truths, levels).astype(np.float64)


@dataclass(frozen=True)
class Transitions:
    """
    How the levels of the same people change, from one version to another or from true to noisy answers.

    `matrix[t, u, v]` counts the people with truth t who are told urgency u first and urgency v then.
    """

    truths: tuple[Truth, ...]
    levels: tuple[Level, ...]
    matrix: NDArray[np.float64]

    def _share(self, where: NDArray[np.bool_]) -> float:
        total = float(self.matrix.sum())
        return 1000 * float(self.matrix[:, where].sum()) / total if total else 0.0

    @property
    def lower(self) -> float:
        """Of 1,000 people, how many are told a lower level then."""
        return self._share(np.tril(np.ones(self.matrix.shape[1:], bool), -1))

    @property
    def higher(self) -> float:
        """Of 1,000 people, how many are told a higher level then."""
        return self._share(np.triu(np.ones(self.matrix.shape[1:], bool), 1))

    def lower_of(self, row: int) -> float:
        """The people with a truth who are told a lower level then."""
        return float(np.tril(self.matrix[row], -1).sum())

    def higher_of(self, row: int) -> float:
        """The people with a truth who are told a higher level then."""
        return float(np.triu(self.matrix[row], 1).sum())


def count_transitions(
    truth: NDArray[np.uint8], first: NDArray[np.uint8], second: NDArray[np.uint8], truths: int, levels: int
) -> NDArray[np.float64]:
    """The people by truth, first and second urgency."""
    found = np.bincount((truth.astype(np.int64) * levels + first) * levels + second, minlength=truths * levels * levels)
    return found.reshape(truths, levels, levels).astype(np.float64)
