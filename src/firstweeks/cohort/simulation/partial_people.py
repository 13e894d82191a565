"""People of whom only some answers are known: which answers are still possible, and what surely or possibly holds."""

from __future__ import annotations

from typing import assert_never

import numpy as np
from numpy.typing import NDArray

from firstweeks.checks.checked import CheckedProtocol
from firstweeks.circuit.cells import Cells
from firstweeks.model.condition import AllOf, AnyOf, AtLeast, Atom, Condition, Includes, Is, IsEmpty, Named, Not

Bits = NDArray[np.unsignedinteger]
Flags = NDArray[np.bool_]


class PartialPeople:
    """
    Many people at once, while their answers are drawn or read one finding after the other.

    `left[v]` holds, for each person, the cells of variable v that are still possible, as the bits of an integer.
    `some[f]` marks the people who have at least one option of the many-choice finding f, while it is not yet decided
    which one.
    """

    def __init__(self, protocol: CheckedProtocol, cells: Cells, count: int) -> None:
        self.protocol, self.cells, self.count = protocol, cells, count
        self.left: list[Bits] = [
            np.full(count, variable.all_cells, dtype=np.min_scalar_type(variable.all_cells))
            for variable in cells.variables
        ]
        self.some: dict[str, Flags] = {}

    def surely(self, sentence: Condition) -> Flags:
        """The people for whom a condition holds, however the open answers turn out."""
        return self._holds(sentence, surely=True)

    def possibly(self, sentence: Condition) -> Flags:
        """The people for whom a condition can still hold."""
        return self._holds(sentence, surely=False)

    def narrow(self, variable: int, bits: int, who: Flags) -> None:
        """Leave only these cells of a variable possible for some people."""
        left = self.left[variable]
        kept = left.dtype.type(bits)
        np.copyto(left, left & kept, where=who)

    def _holds(self, sentence: Condition, *, surely: bool) -> Flags:
        match sentence:
            case Is() | AtLeast() | Includes() | IsEmpty():
                return self._atom(sentence, surely=surely)
            case AllOf(parts):
                return _every([self._holds(part, surely=surely) for part in parts])
            case AnyOf(parts):
                return _any([self._holds(part, surely=surely) for part in parts])
            case Not(part):
                return ~self._holds(part, surely=not surely)
            case Named(name):
                return self._holds(self.protocol.content.definitions[name].means, surely=surely)
            case _:
                assert_never(sentence)

    def _atom(self, atom: Atom, *, surely: bool) -> Flags:
        literals = [self._literal(variable, bits, surely=surely) for variable, bits in self.cells.literals(atom)]
        if not isinstance(atom, IsEmpty):
            return _any(literals)
        empty = _every(literals)
        return empty & ~self.some[atom.finding] if atom.finding in self.some else empty

    def _literal(self, variable: int, bits: int, *, surely: bool) -> Flags:
        left, every = self.left[variable], self.cells.variables[variable].all_cells
        other, own = left.dtype.type(every & ~bits), left.dtype.type(bits)
        found: Flags = (left & other) == 0 if surely else (left & own) != 0
        return found


def _every(flags: list[Flags]) -> Flags:
    found: Flags = np.logical_and.reduce(flags)
    return found


def _any(flags: list[Flags]) -> Flags:
    found: Flags = np.logical_or.reduce(flags)
    return found
