"""
Every interview there is, as a graph: its nodes are what is known of a person, its edges the answers to a page.

Two people stand at the same node if the level told depends on the rest of their answers in the same way, and so does
which of the other questions apply to them. Then every later page is the same for both, so one of them is walked for
both, and the walk is finite. Decision diagrams say so: what is left of a function is one number (circuit/diagram.py).

A page is answered in every way there is: each option, each stretch of a number between two thresholds, and each set of
options of a list.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from firstweeks.backends.scalar import NO
from firstweeks.circuit.cells import ABSENT, PRESENT
from firstweeks.circuit.diagram import Diagram, Work
from firstweeks.model.answers import Answers
from firstweeks.model.assessment import Page
from firstweeks.model.finding import Finding, Kind, Value
from firstweeks.protocol import Protocol

Given = dict[str, Value]
Key = tuple[int, ...]


@dataclass(frozen=True)
class Node:
    """What one person has answered, and the page asked next."""

    given: Given
    page: Page | None


class Walk:
    """Walks the interviews of one protocol."""

    def __init__(self, protocol: Protocol) -> None:
        self.protocol = protocol
        self._leads: dict[Key, tuple[Key, ...]] = {}
        self._circuit, self._unanswered = protocol.scalar.circuit, protocol.content.unanswered.urgency
        leaf = (len(self._circuit.cells.variables),)
        self._work = Work(Diagram((leaf,) * max(3, len(protocol.content.levels)), 0), largest=10**7)
        self._level = self._work.level(self._circuit.graph, self._circuit.at_least)
        self._gates = self._work.functions(self._circuit.graph, [*self._circuit.gates.values()], 1)

    @cached_property
    def nodes(self) -> dict[Key, Node]:
        """Every node by its key."""
        found, waiting = {self.key({}): self._node({})}, [self.key({})]
        for place in waiting:
            reached = self._answered(found[place])
            self._leads[place] = tuple(reached)
            for key, given in reached.items():
                if key not in found:
                    found[key] = self._node(given)
                    waiting.append(key)
        return found

    @cached_property
    def most_pages(self) -> int:
        """The pages of the longest interview."""
        asked: dict[Key, int] = {}

        def pages(key: Key) -> int:
            if key not in asked:
                asked[key] = max((1 + pages(lead) for lead in self._leads[key] if lead != key), default=0)
            return asked[key]

        return max(map(pages, self.nodes))

    def key(self, given: Given) -> Key:
        """What decides every later page of a person."""
        left: dict[int, int] = {}
        for name, value in given.items():
            left.update(self._circuit.cells.of(self.protocol.content.findings[name], value))
        return self._rest(left)

    def _rest(self, left: dict[int, int]) -> Key:
        """What is left of the level told and of whether each question applies, once some variables are answered."""
        level = self._work.rest(self._level, left, self._told)
        reads = self._work.reads[level]
        return level, *(
            self._work.rest(gate, left, _unless_both)
            for name, gate in zip(self._circuit.gates, self._gates, strict=True)
            if any(reads >> variable & 1 for variable in self._variables(name))
        )

    def _node(self, given: Given) -> Node:
        return Node(given, self.protocol.interview.next_page(Answers(given)))

    def _answered(self, node: Node) -> dict[Key, Given]:
        """Each way of answering a page, equal ones once; what turns out not to apply is not asked."""
        reached = {self.key(node.given): node.given} if node.page else {}
        for finding in node.page.findings if node.page else ():
            more: dict[Key, Given] = {}
            for key, given in reached.items():
                if self.protocol.scalar.gates(given.get).get(finding.id) == NO:
                    more[key] = given
                    continue
                for way in self._ways(given, finding):
                    new = {**given, finding.id: way}
                    more.setdefault(self.key(new), new)
            reached = more
        return reached

    def _ways(self, given: Given, finding: Finding) -> Iterator[Value]:
        """The answers to a finding; of those that leave as much open, one."""
        match finding.kind:
            case Kind.MANY:
                yield from self._lists(given, finding)
            case Kind.NUMBER:
                low, _ = finding.range or (0, 0)
                yield from (low, *self._circuit.cells.thresholds.get(finding.id, ()))
            case _:
                yield from finding.options

    def _lists(self, given: Given, finding: Finding) -> Iterator[Value]:
        """The lists of options: each option in turn is added or not, and lists that leave as much open are one."""
        known = {
            variable: cells
            for name, value in given.items()
            for variable, cells in self._circuit.cells.of(self.protocol.content.findings[name], value)
        }
        reached: dict[Key, tuple[tuple[str, ...], dict[int, int]]] = {(): ((), known)}
        for option in finding.options:
            variable = self._circuit.cells.index[finding.id, option]
            more: dict[Key, tuple[tuple[str, ...], dict[int, int]]] = {}
            for chosen, left in reached.values():
                for cells, new in ((ABSENT, chosen), (PRESENT, (*chosen, option))):
                    now = {**left, variable: cells}
                    more.setdefault(self._rest(now), (new, now))
            reached = more
        yield from (chosen for chosen, _ in reached.values())

    def _variables(self, name: str) -> list[int]:
        variables = self._circuit.cells.variables
        return [number for number, variable in enumerate(variables) if variable.finding == name]

    def _told(self, one: int, other: int) -> int:
        return sorted((one, other, self._unanswered))[1]


def _unless_both(one: int, other: int) -> int:
    """What is known of a question of which no one can say whether it applies."""
    return one if one == other else 2
