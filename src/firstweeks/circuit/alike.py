"""
Options that no implicant tells apart: for the choice of questions they are one.

Several of the risks, say, only ever count as "any risk". The implicants of one of them then say what those of the
others say, and all that matters is whether any of these options is present.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from firstweeks.circuit.cells import PRESENT, Variable
from firstweeks.circuit.circuit import Circuit
from firstweeks.circuit.graph import Literal
from firstweeks.circuit.implicants import Implicant, implicants, primes


class Choosing(NamedTuple):
    """What questions are chosen by: the option that speaks for each, and the prime implicants of those that speak."""

    speaks: Mapping[int, int]
    implicants: list[Implicant]


def choosing(circuit: Circuit, urgency_of: dict[str, int]) -> Choosing:
    """Work out what questions are chosen by, from the urgency of each rule."""
    found = implicants(circuit, urgency_of)
    speaks = spokesmen(circuit.cells.variables, found)
    spoken = [
        one
        for one in found
        if all(speaks.get(literal.variable, literal.variable) == literal.variable for literal in one.literals)
    ]
    return Choosing(speaks, primes(circuit, spoken))


def spokesmen(variables: Sequence[Variable], found: Iterable[Implicant]) -> Mapping[int, int]:
    """
    For each option that others may stand for, the first of its finding that does in the implicants what it does.

    Two options with the same part never meet in an implicant, since that one would be the other's part alone.
    """
    parts: dict[int, set[tuple[int | None, frozenset[Literal]]]] = {}
    negated: set[int] = set()
    for implicant in found:
        for literal in implicant.literals:
            others = frozenset(implicant.literals) - {literal}
            parts.setdefault(literal.variable, set()).add((implicant.urgency, others))
            if literal.cells != PRESENT:
                negated.add(literal.variable)
    first: dict[tuple[str, object], int] = {}
    return {
        variable: first.setdefault((variables[variable].finding, frozenset(part)), variable)
        for variable, part in sorted(parts.items())
        if variables[variable].option is not None and variable not in negated
    }
