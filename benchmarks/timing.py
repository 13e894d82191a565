"""Interleaved timing: every contender once a round, so that a slow moment of the machine slows them all."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Times:
    """The time of one contender in each round."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)

    @property
    def lowest(self) -> float:
        return min(self.seconds)

    @property
    def highest(self) -> float:
        return max(self.seconds)

    def over(self, other: Times) -> float:
        """How many times longer than another contender: the median of the ratios within each round."""
        return statistics.median(a / b for a, b in zip(self.seconds, other.seconds, strict=True))


def interleaved(
    contenders: Mapping[str, Callable[[], object]],
    rounds: int,
    each: int = 1,
    clock: Callable[[], float] = time.process_time,
) -> dict[str, Times]:
    """
    Time each contender once a round, after a round that does not count; `each` is the runs in one call of it.

    The usual clock counts what this process works, on all its threads, and not what others keep it waiting.
    """
    found: dict[str, list[float]] = {name: [] for name in contenders}
    for number in range(rounds + 1):
        gc.collect()
        gc.disable()
        for name, contender in contenders.items():
            start = clock()
            contender()
            taken = clock() - start
            if number:
                found[name].append(taken / each)
        gc.enable()
    return {name: Times(tuple(seconds)) for name, seconds in found.items()}


def over_all(run: Callable[[T], object], inputs: Sequence[T]) -> Callable[[], None]:
    """A contender that runs over every input."""

    def contender() -> None:
        for given in inputs:
            run(given)

    return contender
