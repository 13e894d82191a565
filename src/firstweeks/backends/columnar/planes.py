"""
The circuit's text on bit planes: eight people a byte, whole blocks of people with each `&` and `|`.

A Polars column of Booleans already holds a bit a person for its values and a bit for whether it is known. Of the two
come two planes, "surely" and "possibly", that lie beside each other in one array, so that one operation does both. This
is several times faster than the engine's own three-valued operations: see docs/cohorts.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import polars as pl
import pyarrow as pa

from firstweeks.circuit.graph import Graph
from firstweeks.circuit.text import statements

Planes = npt.NDArray[np.uint8]
"""People as bits, the first in the lowest bit: row 0 surely, row 1 possibly; one row where nothing is unknown."""

# People in a block, as bytes of a plane: large enough that a call is worth it, small enough for the caches.
_BLOCK = 16384


@dataclass(frozen=True)
class Found:
    """For each person: how many of the steps surely and possibly hold; and for each name its nullable truth."""

    at_least: Planes
    at_most: Planes
    named: Mapping[str, pl.Series]


class Circuitry:
    """
    Some named nodes, and steps of which each holds wherever the next one does, for columns of people.

    Where anything is unknown, the closed steps stand for the steps.
    """

    def __init__(self, graph: Graph, named: Mapping[str, int], steps: Sequence[int], closed: Sequence[int]) -> None:
        self._names, self._count = tuple(named), len(steps)
        self._known = _function(graph, [*steps, *named.values()])
        self._exact = _function(graph, [*closed, *named.values()])

    def run(self, literals: Mapping[str, pl.Series], people: int) -> Found:
        """Evaluate columns of literals; names are those of the circuit's text."""
        planes = {name: _planes(series) for name, series in literals.items()}
        bits = -(-people // 8)
        unary = np.zeros((2, bits * 8), np.uint8)
        named = np.empty((2, len(self._names), bits), np.uint8)
        for start in range(0, bits, _BLOCK):
            block = slice(start, min(start + _BLOCK, bits))
            values = list(self._block(planes, block))
            people_of_block = slice(block.start * 8, block.stop * 8)
            for value in values[: self._count]:
                unary[:, people_of_block] += np.unpackbits(value, axis=1, bitorder="little")
            for number, value in enumerate(values[self._count :]):
                named[:, number, block] = value
        found = {
            name: _series(surely, possibly, people) for name, surely, possibly in zip(self._names, *named, strict=True)
        }
        return Found(unary[0, :people], unary[1, :people], found)

    def _block(self, planes: Mapping[str, Planes], block: slice) -> Iterator[Planes]:
        known = all(len(plane) == 1 for plane in planes.values())
        arguments = {name: plane[:, block] for name, plane in planes.items()}
        run = self._known if known else self._exact
        shape = (1 if known else 2, block.stop - block.start)
        return (np.broadcast_to(value, shape) for value in run(arguments))


def _function(graph: Graph, roots: Sequence[int]) -> Callable[[Mapping[str, Planes]], Iterable[Planes]]:
    """The text that computes some nodes, as a function of the literals."""
    lines, said = statements(graph, roots)
    code = compile(
        "\n".join([*lines.values(), f"found = [{', '.join(said[root] for root in roots)}]"]), "circuit", "exec"
    )
    constants = {"always": np.array([[255]], np.uint8), "never": np.array([[0]], np.uint8)}

    def run(literals: Mapping[str, Planes]) -> Iterable[Planes]:
        scope: dict[str, Any] = {**constants, **literals}
        # The text is made from numbers alone; no content reaches it as code.
        exec(code, scope)  # noqa: S102
        found: list[Planes] = scope["found"]
        return found

    return run


def _planes(series: pl.Series) -> Planes:
    """A column as planes: one where nothing is unknown, otherwise two."""
    array = series.rechunk().to_arrow()
    valid, values = array.buffers()
    surely = _bits(values, array.offset, len(array))
    if valid is None or series.null_count() == 0:
        return surely.reshape(1, -1)
    known = _bits(valid, array.offset, len(array))
    planes = np.empty((2, len(surely)), np.uint8)
    np.bitwise_and(surely, known, out=planes[0])
    np.bitwise_or(surely, np.bitwise_not(known), out=planes[1])
    return planes


def _bits(buffer: Any, offset: int, people: int) -> Planes:
    bits = np.frombuffer(buffer, np.uint8)
    if offset % 8 == 0:
        return bits[offset // 8 : -(-(offset + people) // 8)]
    return np.packbits(np.unpackbits(bits, bitorder="little")[offset : offset + people], bitorder="little")


def _series(surely: Planes, possibly: Planes, people: int) -> pl.Series:
    """Planes as a nullable column: known where the two agree."""
    known = np.bitwise_not(np.bitwise_xor(surely, possibly))
    buffers = [pa.py_buffer(known), pa.py_buffer(np.ascontiguousarray(surely))]
    return pl.Series(pl.from_arrow(pa.Array.from_buffers(pa.bool_(), people, buffers)))
