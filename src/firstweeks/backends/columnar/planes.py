"""
The circuit on bit planes: eight people a byte, a whole block of people with each "and" and "or".

The circuit's text is run as it stands, with an array for each name: once on the planes of where each literal surely
holds, and once on those of where it may hold. This is several times faster than three-valued operations on columns.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import polars as pl

from firstweeks.circuit.circuit import Circuit
from firstweeks.circuit.graph import Graph
from firstweeks.circuit.text import statements

Plane = npt.NDArray[np.uint8]
"""A bit for each person, the first in the lowest bit."""

Planes = npt.NDArray[np.uint8]
"""A row for each plane."""

# People in a block, as bytes of a plane: large enough that a call is worth it, small enough for the caches.
_BLOCK = 65536


@dataclass(frozen=True, slots=True)
class Found:
    """For each node that was asked for, whom it surely holds for and whom it may hold for; None is the same people."""

    surely: Planes
    possibly: Planes | None
    people: int


class Circuitry:
    """The steps of the level, of which each holds wherever the next one does, and some rules, for columns of people."""

    def __init__(self, circuit: Circuit, rules: Sequence[int]) -> None:
        graph = circuit.graph
        # Where nothing is unknown, the shorter steps are exact, and what may hold is what holds.
        self._known = _Evaluation(graph, [*circuit.at_least, *rules])
        self._surely = _Evaluation(graph, [*circuit.closed, *rules])
        self._possibly = _Evaluation(graph, [*circuit.possible, *rules])
        self._names = {*self._known.names, *self._surely.names, *self._possibly.names}

    def run(self, literals: pl.DataFrame, people: int) -> Found:
        """Evaluate the steps, and then the rules."""
        length = -(-people // 8)
        everyone = np.full(min(_BLOCK, length), 255, np.uint8)
        nobody = ~everyone
        columns = {series.name: _Bits(series) for series in literals}
        known = self._names <= columns.keys() and not any(bits.is_unknown for bits in columns.values())
        surely = np.empty((len(self._known.roots), length), np.uint8)
        possibly = None if known else np.empty_like(surely)
        for start in range(0, length, _BLOCK):
            block = slice(start, min(start + _BLOCK, length))
            size = block.stop - block.start
            always = {"always": everyone[:size], "never": nobody[:size]}
            holds = {name: one.surely(block) for name, one in columns.items()}
            unsaid = dict.fromkeys(self._names, nobody[:size])
            (self._known if known else self._surely).run(unsaid | always | holds, surely[:, block])
            if possibly is not None:
                may = {name: one.possibly(block) for name, one in columns.items()}
                unsaid = dict.fromkeys(self._names, everyone[:size])
                self._possibly.run(unsaid | always | may, possibly[:, block])
        return Found(surely, possibly, people)


class _Evaluation:
    """Some nodes of a graph as a function of planes, made from the circuit's text."""

    def __init__(self, graph: Graph, roots: Sequence[int]) -> None:
        lines, said = statements(graph, roots)
        self.roots = [said[root] for root in roots]
        text = [*lines.values(), *self.roots]
        self.names = sorted(set(re.findall(r"v[0-9]+_[0-9]+", " ".join(text))))
        stored = [f"out[{number}] = {root}" for number, root in enumerate(self.roots)]
        body = "\n ".join([*lines.values(), *stored])
        scope: dict[str, Any] = {}
        # The text is made from numbers alone; no content reaches it as code.
        exec(f"def run(out, always, never, {', '.join(self.names)}):\n {body}\n", scope)  # noqa: S102
        self._run = scope["run"]

    def run(self, planes: Mapping[str, Plane], out: Planes) -> None:
        """Write the planes of the nodes into the rows of `out`."""
        self._run(out, planes["always"], planes["never"], *(planes[name] for name in self.names))


class _Bits:
    """A Boolean column of Polars as planes."""

    def __init__(self, series: pl.Series) -> None:
        array: Any = series.rechunk().to_arrow()
        valid, values = array.buffers()
        self._values = _packed(values, array)
        self._valid = _packed(valid, array) if series.null_count() else None

    @property
    def is_unknown(self) -> bool:
        """Whether anything is unknown of anyone."""
        return self._valid is not None

    def surely(self, block: slice) -> Plane:
        values = self._values[block]
        return values if self._valid is None else values & self._valid[block]

    def possibly(self, block: slice) -> Plane:
        values = self._values[block]
        return values if self._valid is None else values | ~self._valid[block]


def _packed(buffer: Any, array: Any) -> Plane:
    bits, start, stop = np.frombuffer(buffer, np.uint8), array.offset, array.offset + len(array)
    if start % 8 == 0:
        return bits[start // 8 : -(-stop // 8)]
    return np.packbits(np.unpackbits(bits, bitorder="little")[start:stop], bitorder="little")
