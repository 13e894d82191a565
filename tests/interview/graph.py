"""
Every interview there is, as a graph: its nodes are what is known of a person, its edges the answers to a page.

Two people stand at the same node if they were asked the same questions, if the same questions still apply to them,
and if the implicants that could still raise their level ask the same of the rest, as many of each kind. Then every
later page is the same for both, so one of them is walked for both, and the walk is finite.

It goes through every way of answering a page without "unsure": each option, each stretch of a number between two
thresholds, and each set of options of a list. Of options that no implicant tells apart (a smoker's risk and that of
endometriosis, say) one speaks for all, so that lists naming two of them are left to chance.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property

from firstweeks.backends.scalar import UNKNOWN, Interval
from firstweeks.circuit.implicants import Implicant, implicants
from firstweeks.interview.pages import Page
from firstweeks.model.finding import Finding, Kind, Value
from firstweeks.protocol import Protocol
from laws.people import definite

Given = dict[str, Value]
Key = tuple[object, ...]


@dataclass
class Node:
    """What one person has answered after some pages, the page asked next, and where its answers lead."""

    given: Given
    pages: int
    interval: Interval
    page: Page | None
    next: list[Node] = field(default_factory=list)


class Walk:
    """Walks the interviews of one protocol."""

    def __init__(self, protocol: Protocol) -> None:
        self.protocol, self._content = protocol, protocol.content
        urgency_of = {rule.id: rule.level.urgency for rule in self._content.rules.values()}
        self._terms = implicants(protocol.scalar.circuit, urgency_of)
        self._every = (1 << len(self._terms)) - 1
        self._dead = cache(self._without)
        self._layout = cache(self._kinds)

    @cached_property
    def nodes(self) -> list[Node]:
        """Every node, page by page."""
        start = self._node({}, 0)
        found, seen = [start], {self._key({}, self._every): start}
        for node in found:
            for given, alive in self._answered(node):
                key = self._key(given, alive)
                if key not in seen:
                    seen[key] = self._node(given, node.pages + 1)
                    found.append(seen[key])
                node.next.append(seen[key])
        return found

    def ways(self, finding: Finding) -> list[Value]:
        """The answers to one finding, without those that say what another one says."""
        if finding.kind is not Kind.MANY:
            cuts = self.protocol.scalar.circuit.cells.thresholds.get(finding.id, ())
            unlike = {self._dead(finding.id, value): value for value in reversed(definite(finding, cuts))}
            return [*unlike.values()][::-1]
        speaking = {self._role(finding, option): option for option in reversed(finding.options)}.values()
        options = [option for option in finding.options if option in speaking]
        sizes = range(len(options) + 1)
        return [chosen for size in sizes for chosen in itertools.combinations(options, size)]

    def _node(self, given: Given, pages: int) -> Node:
        return Node(given, pages, self.protocol.interval(given), self.protocol.next_page(given))

    def _answered(self, node: Node) -> Iterator[tuple[Given, int]]:
        """Each way of answering a page, as the answers and the implicants left; equal ones once."""
        alive = self._every
        for name, value in node.given.items():
            alive &= ~self._dead(name, value)
        ways = {self._key(node.given, alive): (node.given, alive)}
        for finding in node.page.findings if node.page else ():
            more: dict[Key, tuple[Given, int]] = {}
            for given, left in ways.values():
                for value in self._values(finding.id):
                    new, still = {**given, finding.id: value}, left & ~self._dead(finding.id, value)
                    more.setdefault(self._key(new, still), (new, still))
            ways = more
        return iter(ways.values()) if node.page else iter(())

    def _values(self, name: str) -> list[Value]:
        return self._ways[name]

    @cached_property
    def _ways(self) -> Mapping[str, list[Value]]:
        return {name: self.ways(finding) for name, finding in self._content.findings.items()}

    def _key(self, given: Given, alive: int) -> Key:
        """What decides every later page of a person."""
        done, alone, alike, levels, raises = self._layout(frozenset(given))
        limit, met = self._content.raise_limit.urgency, alive & done
        urgency = max((urgency for urgency, bits in levels.items() if bits & met), default=0)
        raised = bool(raises & met)
        wanted = sum(bits for above, bits in levels.items() if above > urgency)
        if raised and urgency + 1 == limit:
            wanted &= ~levels[limit]
        elif not raised and urgency < limit:
            wanted |= raises
        left = alive & wanted & ~done
        if not left:
            return frozenset(given), urgency, raised
        counts = tuple((left & kind).bit_count() for kind in alike)
        return frozenset(given), urgency, raised, left & alone, counts, self._gates(given)

    def _gates(self, given: Given) -> Key:
        """Which of the other questions apply, or what is known of what they hang on."""
        values = self.protocol.scalar.gates(given.get)
        return tuple(
            tuple(given.get(gate.id) for gate in self.protocol.checked.gates[name]) if value == UNKNOWN else value
            for name, value in values.items()
            if name not in given
        )

    def _kinds(self, asked: frozenset[str]) -> tuple[int, int, list[int], dict[int, int], int]:
        """Once these are asked: the implicants met if alive, those of a kind of their own, and the other kinds."""
        kinds: dict[object, int] = {}
        levels: dict[int, int] = dict.fromkeys(range(len(self._content.levels)), 0)
        done = raises = 0
        for number, implicant in enumerate(self._terms):
            rest = tuple(one for one in implicant.literals if self._finding(one.variable) not in asked)
            kinds[implicant.urgency, rest] = kinds.get((implicant.urgency, rest), 0) | 1 << number
            done |= (not rest) << number
            if implicant.urgency is None:
                raises |= 1 << number
            else:
                levels[implicant.urgency] |= 1 << number
        alone = sum(kind for kind in kinds.values() if kind.bit_count() == 1)
        return done, alone, [kind for kind in kinds.values() if kind.bit_count() > 1], levels, raises

    def _without(self, name: str, value: Value) -> int:
        """The implicants that an answer makes impossible."""
        left = dict(self.protocol.scalar.circuit.cells.of(self._content.findings[name], value))
        return sum(
            1 << number
            for number, implicant in enumerate(self._terms)
            if any(not left.get(one.variable, one.cells) & one.cells for one in implicant.literals)
        )

    def _role(self, finding: Finding, option: str) -> frozenset[object]:
        """What an option does in the implicants: the same for two options that none tells apart."""
        variable = self.protocol.scalar.circuit.cells.index[finding.id, option]
        return frozenset(self._roles(variable))

    def _roles(self, variable: int) -> Iterator[object]:
        for implicant in self._terms:
            for literal in implicant.literals:
                if literal.variable == variable:
                    yield implicant.urgency, literal.cells, _others(implicant, variable)

    def _finding(self, variable: int) -> str:
        return self.protocol.scalar.circuit.cells.variables[variable].finding


def _others(implicant: Implicant, variable: int) -> frozenset[object]:
    return frozenset(literal for literal in implicant.literals if literal.variable != variable)
