"""The products of the circuit: each a set of literals that together make a level."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from firstweeks.circuit.circuit import Circuit
from firstweeks.circuit.graph import All, Graph, Literal


class Implicant(NamedTuple):
    """Whoever meets every literal is at least of this urgency; None marks an implicant of a raise."""

    urgency: int | None
    literals: tuple[Literal, ...]


def implicants(circuit: Circuit, urgency_of: dict[str, int]) -> list[Implicant]:
    """
    The implicants of every rule and raise, without those that a shorter one of as much urgency makes idle.

    They are prime in every variable whose literals are nested (see `closure`).
    """
    space = _Space(circuit.graph)
    found: list[Implicant] = []
    idle: list[int] = []
    for urgency in sorted({*urgency_of.values()} - {0}, reverse=True):
        rules = [circuit.rules[rule] for rule, of in urgency_of.items() if of == urgency]
        cubes = [cube for rule in rules for cube in space.cubes(rule)]
        new = [cube for cube in absorb([*idle, *cubes]) if cube not in idle]
        idle = absorb([*idle, *new])
        found += [Implicant(urgency, space.literals(cube)) for cube in new]
    raises = absorb([cube for node in circuit.raises.values() for cube in space.cubes(node)])
    return found + [Implicant(None, space.literals(cube)) for cube in raises]


def absorb(cubes: Iterable[int]) -> list[int]:
    """The cubes that lie in no other, the widest first."""
    kept: list[int] = []
    outside: list[int] = []
    for cube in sorted(set(cubes), key=lambda cube: (-cube.bit_count(), cube)):
        if all(map(cube.__and__, outside)):
            kept.append(cube)
            outside.append(~cube)
    return kept


class _Space:
    """
    Cubes as integers: the possible cells of all variables side by side, so that "and" is `&`.

    Above each variable's cells lies one bit that is always 0 and lets a subtraction find the variables without any.
    """

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._offsets: list[int] = []
        end = 0
        for cells in graph.all_cells:
            self._offsets.append(end)
            end += cells.bit_length() + 1
        self._fields = [cells << offset for cells, offset in zip(graph.all_cells, self._offsets, strict=True)]
        self._everything = sum(self._fields)
        self._ones = sum(1 << offset for offset in self._offsets)
        self._above = self._everything + self._ones
        self._known: dict[int, list[int]] = {}

    def cubes(self, number: int) -> list[int]:
        """The disjunctive normal form of a node."""
        if number not in self._known:
            self._known[number] = self._expand(number)
        return self._known[number]

    def literals(self, cube: int) -> tuple[Literal, ...]:
        """The literals of a cube, by variable."""
        return tuple(
            Literal(variable, (cube & field) >> self._offsets[variable])
            for variable, field in enumerate(self._fields)
            if cube & field != field
        )

    def _expand(self, number: int) -> list[int]:
        node = self._graph.nodes[number]
        if isinstance(node, Literal):
            field = self._fields[node.variable]
            return [self._everything & ~field | node.cells << self._offsets[node.variable]]
        if not isinstance(node, All):
            return absorb(cube for part in node.parts for cube in self.cubes(part))
        product = [self._everything]
        for part in node.parts:
            product = absorb(
                cube for one in product for other in self.cubes(part) if self._possible(cube := one & other)
            )
        return product

    def _possible(self, cube: int) -> bool:
        return (cube + self._above - self._ones) & self._above == self._above
