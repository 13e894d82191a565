"""
Columns of a Polars frame → the planes of literals: eight people a byte, the first in the lowest bit.

Categories are codes in a row, a truth is the code 0 or 1, a whole number is its own code. Where the codes reach a
number is one pass over the column; a literal is the exclusive-or of such planes, one for where it begins and where it
ends.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import pairwise
from typing import Any

import narwhals as nw
import numpy as np
import numpy.typing as npt
import polars as pl
import pyarrow as pa

from firstweeks.backends.columnar.answers import MARK, Columns, Said, categories, option_column
from firstweeks.circuit.meaning import Has, OneOf, Within

Plane = npt.NDArray[np.uint8]

Changes = tuple[int | None, ...]
"""The codes from which on something begins, or no longer holds; None is from the first on."""

_WHOLE = (nw.Int8, nw.Int16, nw.Int32, nw.Int64, nw.UInt8, nw.UInt16, nw.UInt32, nw.UInt64)


@dataclass(frozen=True, slots=True)
class Source:
    """A column that literals are read from, where each of them changes, and where the codes are answers at all."""

    column: str
    changes: Mapping[str, Changes]
    answers: tuple[int, int] | None = None


def sources(said: Mapping[str, Said], columns: Columns) -> list[Source]:
    """Where to read literals in a table with these columns; what cannot be read there has a column of its own."""
    changes: dict[str, dict[str, Changes]] = {}
    answers = {}
    for name, (finding, says) in said.items():
        match says:
            case Has(_, option, present) if (column := option_column(finding.id, option)) in columns:
                found = _changes((not present, present))
            case OneOf(column, options, _) if column in columns and (order := categories(finding, columns)):
                found = _changes([category in options for category in order])
            case Within(column, ranges) if column in columns and columns.types[column] in _WHOLE and finding.range:
                found = tuple(_bounds(ranges))
                answers[column] = math.ceil(finding.range[0]), math.floor(finding.range[1])
            case _:
                column, found = MARK + name, _changes((False, True))
        changes.setdefault(column, {})[name] = found
    return [Source(column, of, answers.get(column)) for column, of in changes.items()]


def _changes(holds: Sequence[bool]) -> Changes:
    """Where something changes that holds for some of the codes."""
    found = [code or None for code, (before, now) in enumerate(pairwise((False, *holds))) if now != before]
    return tuple(found) or (None, None)


def _bounds(ranges: Iterable[tuple[float | None, float | None]]) -> Iterator[int | None]:
    for low, under in ranges:
        yield None if low is None else math.ceil(low)
        if under is not None:
            yield math.ceil(under)


class Codes:
    """A column of Polars as arrays."""

    def __init__(self, series: pl.Series, answers: tuple[int, int] | None) -> None:
        array: Any = series.rechunk().to_arrow()
        codes = array.indices if isinstance(array, pa.DictionaryArray) else array
        valid, values = codes.buffers()
        self._given = _bits(valid, codes) if series.null_count() else None
        self._truths = pa.types.is_boolean(codes.type)
        self._values = _bits(values, codes) if self._truths else _numbers(values, codes)
        self._answers = None if answers is None or series.is_between(*answers).all() else answers

    @property
    def known(self) -> bool:
        """Whether nothing is unknown."""
        return self._given is None and self._answers is None

    def planes(self, source: Source, block: slice, everyone: Plane) -> Iterator[tuple[str, Plane, Plane]]:
        """For a block of people, in bytes: where each literal holds if there is an answer, and where there is one."""
        answered = self._answered(block, everyone)
        reached: dict[int | None, Plane] = {None: everyone}
        for name, (first, *rest) in source.changes.items():
            for code in (first, *rest):
                if code is not None and code not in reached:
                    reached[code] = self._reached(code, block)
            yield name, reduce(np.bitwise_xor, (reached[code] for code in rest), reached[first]), answered

    def _answered(self, block: slice, everyone: Plane) -> Plane:
        given = everyone if self._given is None else self._given[block]
        if self._answers is None:
            return given
        low, high = self._answers
        return given & (self._reached(low, block) ^ self._reached(high + 1, block))

    def _reached(self, code: int, block: slice) -> Plane:
        """Where the code is this or more."""
        if self._truths:
            return self._values[block]
        values = self._values[block.start * 8 : block.stop * 8]
        # Packing takes whatever is not 0 for a 1.
        return np.packbits(values if code == 1 and values.dtype.kind == "u" else values >= code, bitorder="little")


def _numbers(buffer: Any, array: Any) -> npt.NDArray[Any]:
    kind = array.type.to_pandas_dtype()
    return np.frombuffer(buffer, kind)[array.offset : array.offset + len(array)]


def _bits(buffer: Any, array: Any) -> Plane:
    bits, start, stop = np.frombuffer(buffer, np.uint8), array.offset, array.offset + len(array)
    if start % 8 == 0:
        return bits[start // 8 : -(-stop // 8)]
    return np.packbits(np.unpackbits(bits, bitorder="little")[start:stop], bitorder="little")
