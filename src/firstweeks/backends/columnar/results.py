"""Planes of the steps → the level that each person is told, and its interval, as columns of Polars."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
import polars as pl
import pyarrow as pa

from firstweeks.backends.columnar.planes import Found, Plane

RESULTS = ("level", "at_least", "at_most", "decided")
"""The columns that every assessed table has."""


def results(found: Found, levels: Sequence[str], unanswered: int) -> Iterator[pl.Series]:
    """The level, at least, at most and whether these are one; the first planes found are those of the steps."""
    people, surely = found.people, found.surely[: len(levels) - 1]
    steps, decided = [truth(plane, None, people) for plane in surely], np.full(-(-people // 8), 255, np.uint8)
    ids = [pl.Series([level], dtype=pl.Enum(levels)) for level in levels]
    level = at_most = at_least = _level(steps, ids, people)
    if found.possibly is not None:
        possibly = found.possibly[: len(steps)]
        may = [truth(plane, None, people) for plane in possibly]
        level, at_most = (_level(of, ids, people) for of in ([*may[:unanswered], *steps[unanswered:]], may))
        decided = np.bitwise_and.reduce(surely | ~possibly, initial=255)
    yield from (column.alias(name) for name, column in zip(RESULTS, (level, at_least, at_most), strict=False))
    yield truth(decided, None, people).alias("decided")


def truth(surely: Plane, possibly: Plane | None, people: int) -> pl.Series:
    """A plane as a column; null for people of whom something may hold that does not surely hold."""
    valid = None if possibly is None else pa.py_buffer(surely | ~possibly)
    return pl.Series(pl.from_arrow(pa.Array.from_buffers(pa.bool_(), people, [valid, pa.py_buffer(surely)])))


def _level(steps: Iterable[pl.Series], levels: Sequence[pl.Series], people: int) -> pl.Series:
    """The level that steps reach, of which each holds wherever the next one does."""
    reached = levels[0].new_from_index(0, people)
    for step, level in zip(steps, levels[1:], strict=True):
        reached = level.zip_with(step, reached)
    return reached
