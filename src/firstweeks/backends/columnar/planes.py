"""
The circuit on bit planes: eight people a byte, a whole block of people with each "and" and "or".

A node has a plane of whom it surely holds for, and one of whom it surely does not hold for. Everything is done for a
block of people before the next, so that its planes stay in the caches. This is several times faster than the engine's
own three-valued operations: see docs/cohorts.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from firstweeks.backends.columnar.program import ALWAYS, Program, program
from firstweeks.backends.columnar.sources import Codes, Plane, Source
from firstweeks.circuit.circuit import Circuit

Planes = npt.NDArray[np.uint8]
"""A row for each plane."""

# People in a block, as bytes of a plane: large enough that a call is worth it, small enough for the caches.
_BLOCK = 65536


@dataclass(frozen=True, slots=True)
class Found:
    """For each node that was asked for, whom it surely holds for, and whom it does or does not; None is everyone."""

    surely: Planes
    either: Planes | None
    people: int


class Circuitry:
    """The steps of the level, of which each holds wherever the next one does, and some rules, for columns of people."""

    def __init__(self, circuit: Circuit, rules: Sequence[int]) -> None:
        # Where nothing is unknown, the shorter steps are exact, and everyone is on one side or the other.
        self._known = program(circuit.graph, [*circuit.at_least, *rules])
        self._exact = program(circuit.graph, [*circuit.closed, *rules], [*circuit.possible, *rules])
        self._names = {*self._known.inputs, *self._exact.inputs} - {ALWAYS}
        self._spare: list[Planes] = []

    def run(self, columns: Sequence[tuple[Source, Codes]], people: int) -> Found:
        """Evaluate the steps, and then the rules."""
        if missing := self._names.difference(*(source.changes for source, _ in columns)):
            raise KeyError(f"nothing says {', '.join(sorted(missing))}")
        known, length = all(codes.known for _, codes in columns), -(-people // 8)
        surely = np.empty((len(self._known.outputs), length), np.uint8)
        either = None if known else np.empty_like(surely)
        with self._scratch() as scratch:
            for start in range(0, length, _BLOCK):
                block = slice(start, min(start + _BLOCK, length))
                registers = list(scratch[:, : block.stop - start])
                found = _run(self._known if known else self._exact, columns, block, registers)
                for number, plane in enumerate(found[: len(surely)]):
                    surely[number, block] = plane
                if either is not None:
                    for number, opposite in enumerate(found[len(surely) :]):
                        np.bitwise_or(found[number], opposite, out=either[number, block])
        return Found(surely, either, people)

    @contextmanager
    def _scratch(self) -> Iterator[Planes]:
        """Registers for a block, kept for the next time, since new memory costs more than what is done in it."""
        try:
            scratch = self._spare.pop()
        except IndexError:
            scratch = np.empty((max(self._known.registers, self._exact.registers), _BLOCK), np.uint8)
        yield scratch
        self._spare.append(scratch)


def _run(
    program_: Program, columns: Sequence[tuple[Source, Codes]], block: slice, registers: list[Plane]
) -> list[Plane]:
    """The outputs for a block of people."""
    everyone = np.full(block.stop - block.start, 255, np.uint8)
    if (always := program_.inputs.get(ALWAYS)) is not None:
        registers[always], registers[always + 1] = everyone, ~everyone
    for source, codes in columns:
        for name, plane, answered in codes.planes(source, block, everyone):
            if (place := program_.inputs.get(name)) is not None:
                registers[place] = plane if codes.known else np.bitwise_and(plane, answered, out=registers[place])
                if program_.both:
                    # Whom it surely holds for is a part of those who answered.
                    np.bitwise_xor(registers[place], answered, out=registers[place + 1])
    for by, one, other, into in program_.steps:
        by(registers[one], registers[other], registers[into])
    return [registers[place] for place in program_.outputs]
