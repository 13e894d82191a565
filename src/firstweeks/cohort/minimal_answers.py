"""
The fewest answers that decide a level: what no interview can go below.

Take a person who has answered everything. Some sets of these answers decide the level alone: with only them the lowest
and the highest possible level are the same. Such a set must show that the level is reached, and that no higher one is:
for each product of literals that makes a higher level, it must hold an answer that rules the product out. An answer
counts only together with the answers that open its gate. Each of these is a requirement that can be met in several
ways, each way a set of findings. A smallest set that meets all requirements is found by branch and bound, so it is
exact.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import product

from firstweeks.backends.scalar import YES, Scalar
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.circuit.graph import All, Literal
from firstweeks.circuit.implicants import Implicant, implicants
from firstweeks.model.answers import Answers

Ways = tuple[int, ...]
"""The ways to meet a requirement; each way is a set of findings, as the bits of an integer."""

Product = tuple[Implicant, ...]
"""Implicants that someone can meet at once."""


class MinimalAnswers:
    """Finds the fewest deciding answers for the people of one protocol."""

    def __init__(self, protocol: CheckedProtocol, scalar: Scalar) -> None:
        self._protocol, self._scalar = protocol, scalar
        self._bit = {name: 1 << number for number, name in enumerate(protocol.content.findings)}

    def smallest(self, answers: Answers) -> tuple[str, ...]:
        """A smallest set of findings that decides the level of someone whose answers are complete."""
        person = _Evidence(self._scalar, self._bit, answers)
        requirements = [person.opened(ways) for ways in self._requirements(person, answers)]
        found = _cover(_needed(requirements))
        return tuple(name for name, bit in self._bit.items() if found & bit)

    def _requirements(self, person: _Evidence, answers: Answers) -> list[Ways]:
        level = self._scalar.interval(answers.given.get).at_least
        found = [person.supports(self._scalar.circuit.closed[level - 1])] if level else []
        return found + [person.ruling_out(parts) for parts in self._above[level]]

    @cached_property
    def _above(self) -> list[list[Product]]:
        """For each urgency, the products that make a higher level: higher rules, and rules of this one with a raise."""
        limit = self._protocol.content.raise_limit.urgency
        by_urgency: dict[int | None, list[Product]] = {0: [()], None: []}
        for implicant in implicants(self._scalar.circuit, self._protocol.urgency_of):
            by_urgency.setdefault(implicant.urgency, []).append((implicant,))
        found = []
        for level in range(len(self._protocol.level_of)):
            above = [one for urgency, some in by_urgency.items() if urgency and urgency > level for one in some]
            if level < limit:
                both = product(by_urgency.get(level, ()), by_urgency[None])
                above += [one + other for one, other in both if _possible(one + other)]
            found.append(above)
        return found


class _Evidence:
    """What the answers of one person show: which nodes surely hold, and which products are ruled out."""

    def __init__(self, scalar: Scalar, bit: Mapping[str, int], answers: Answers) -> None:
        self._circuit, self._bit, self._answers = scalar.circuit, bit, answers
        self._value = scalar.literal_values(answers.given.get)
        self._known: dict[int, Ways] = {}
        self._ruled_out_by: dict[Implicant, set[int]] = {}
        self._open: dict[str, Ways] = {}

    def supports(self, number: int) -> Ways:
        """The smallest sets of findings whose answers make a node surely hold."""
        if number not in self._known:
            node = self._circuit.graph.nodes[number]
            if isinstance(node, Literal):
                found = [self._finding(node)] if self._value(node) == YES else []
            elif isinstance(node, All):
                found = [0]
                for part in node.parts:
                    found = smallest_sets(one | other for one in found for other in self.supports(part))
            else:
                found = [way for part in node.parts for way in self.supports(part)]
            self._known[number] = tuple(smallest_sets(found))
        return self._known[number]

    def ruling_out(self, parts: Product) -> Ways:
        """The single findings whose answers make a product impossible."""
        return tuple(set().union(*map(self._ruling_out_one, parts)))

    def _ruling_out_one(self, implicant: Implicant) -> set[int]:
        if implicant not in self._ruled_out_by:
            found = {self._finding(literal) for literal in implicant.literals if not self._value(literal)}
            self._ruled_out_by[implicant] = found
        return self._ruled_out_by[implicant]

    def opened(self, ways: Ways) -> Ways:
        """The same ways, each with the findings that let its own be asked."""
        found: list[int] = []
        for way in ways:
            sets = [way]
            for name, bit in self._bit.items():
                if way & bit and name in self._circuit.gates:
                    sets = [one | other for one in sets for other in self._opening(name)]
            found += sets
        return tuple(smallest_sets(found))

    def _opening(self, name: str) -> Ways:
        """The sets of findings, gates of gates among them, that show that a finding is asked."""
        if name not in self._open:
            self._open[name] = self.opened(self.supports(self._circuit.gates[name]))
        return self._open[name]

    def _finding(self, literal: Literal) -> int:
        return self._bit[self._circuit.cells.variables[literal.variable].finding]


def _possible(parts: Product) -> bool:
    """Whether someone can meet every literal of these implicants."""
    left: dict[int, int] = {}
    for literal in (literal for part in parts for literal in part.literals):
        left[literal.variable] = left.get(literal.variable, literal.cells) & literal.cells
    return all(left.values())


def smallest_sets(sets: Iterable[int]) -> list[int]:
    """The sets that contain no other, the smallest first."""
    kept: list[int] = []
    for one in sorted(set(sets), key=lambda one: (one.bit_count(), one)):
        if not any(other & ~one == 0 for other in kept):
            kept.append(one)
    return kept


def _needed(requirements: Iterable[Ways]) -> list[Ways]:
    """The requirements that no other one includes."""
    kept: list[Ways] = []
    for ways in sorted(set(requirements), key=lambda ways: (len(ways), ways)):
        if not any(all(any(way & ~one == 0 for way in ways) for one in other) for other in kept):
            kept.append(ways)
    return kept


def _cover(requirements: list[Ways]) -> int:
    """A smallest set that contains a way of every requirement."""
    best = 0
    for ways in requirements:
        best |= ways[0]
    waiting = [(0, requirements)]
    while waiting:
        chosen, left = waiting.pop()
        left = _reduced(left, chosen)
        if not left:
            best = min(best, chosen, key=int.bit_count)
        elif chosen.bit_count() + _at_least(left) < best.bit_count():
            branch = min(left, key=len)
            waiting += [(chosen | way, left) for way in reversed(branch)]
    return best


def _reduced(requirements: list[Ways], chosen: int) -> list[Ways]:
    """What is still required once some findings are chosen, each way without them."""
    left = [tuple(smallest_sets(way & ~chosen for way in ways)) for ways in requirements]
    return [ways for ways in left if ways[0]]


def _at_least(requirements: list[Ways]) -> int:
    """A lower bound: requirements that share no finding must each be met by itself."""
    used, count = 0, 0
    for ways in sorted(requirements, key=len):
        touched = 0
        for way in ways:
            touched |= way
        if not touched & used:
            used |= touched
            count += min(way.bit_count() for way in ways)
    return count
