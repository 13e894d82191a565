"""
Every interview there is, as a graph: its nodes are what is known of a person, its edges the answers to a page.

Two people stand at the same node if they were asked the same questions, if the same of the others apply to them, and
if the implicants that could still raise what they are told ask the same of the rest, as many of each kind. Then every
later page is the same for both, so one of them is walked for both, and the walk is finite.

A page is answered in every way there is: each option, each stretch of a number between two thresholds, each set of
options of a list, and, where `unsure`, "not sure" of any of these. Of options that no implicant tells apart one is
walked for all (circuit/alike.py): for the choice of pages and for the level they are one.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from firstweeks.backends.scalar import NO, UNKNOWN
from firstweeks.interview.board import Board
from firstweeks.interview.pages import Page
from firstweeks.model.answers import Answers
from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from firstweeks.protocol import Protocol

Given = dict[str, Value]
Key = tuple[object, ...]


@dataclass(frozen=True)
class Node:
    """What one person has answered, after how many pages, and the page asked next."""

    given: Given
    pages: int
    page: Page | None


class Walk:
    """Walks the interviews of one protocol, to `most` nodes; with `unsure`, of people who are unsure of anything."""

    def __init__(self, protocol: Protocol, *, unsure: bool = False, most: int | None = None) -> None:
        self.protocol, self._unsure, self._most = protocol, unsure, most
        self._terms = protocol.interview.terms
        self._layouts: dict[Key, tuple[int, list[int]]] = {}
        self._applying: dict[Key, Key] = {}

    @cached_property
    def nodes(self) -> dict[Key, Node]:
        """Every node by its key, each after the shortest way to it."""
        found, waiting = {self.key({}): self._node({}, 0)}, [self.key({})]
        for place in waiting:
            node = found[place]
            for given in self._answered(node):
                key = self.key(given)
                if key not in found:
                    found[key] = self._node(given, node.pages + 1)
                    waiting.append(key)
            if self._most is not None and len(found) >= self._most:
                break
        return found

    @cached_property
    def ways(self) -> dict[str, list[Value]]:
        """The answers to each finding, without those that say of the implicants what another one says."""
        found = {}
        for name, finding in self.protocol.content.findings.items():
            unlike = {self._terms.said(name, value): value for value in reversed([*self._all_ways(finding)])}
            found[name] = [*unlike.values()][::-1]
        return found

    def key(self, given: Given) -> Key:
        """What decides every later page of a person."""
        scalar, terms = self.protocol.scalar, self._terms
        outlook = scalar.outlook(given.get)
        board = Board(terms, outlook, given)
        if outlook.at_least == outlook.at_most or not board.open:
            return outlook.at_least, outlook.at_most
        alone, alike = self._layout(frozenset(given), self._hanging(given) if board.unsure else frozenset())
        raises = board.alive & terms.raises
        reach = board.hung, raises != 0, raises & ~board.unsure != 0
        kinds = [
            (some & alone, *[(some & kind).bit_count() for kind in alike])
            for some in (board.open, board.open & board.unsure)
            if some
        ]
        return frozenset(given), outlook.at_least, board.raised, reach, *kinds, self._gates(given)

    def _node(self, given: Given, pages: int) -> Node:
        return Node(given, pages, self.protocol.interview.next_page(Answers(given)))

    def _answered(self, node: Node) -> Iterator[Given]:
        """Each way of answering a page, equal ones once; what turns out not to apply is not asked."""
        reached = [node.given] if node.page else []
        for finding in node.page.findings if node.page else ():
            more: dict[Key, Given] = {}
            for given in reached:
                shut = self.protocol.scalar.gates(given.get).get(finding.id) == NO
                for new in [given] if shut else [{**given, finding.id: way} for way in self.ways[finding.id]]:
                    more.setdefault((frozenset(new), self.key(new)), new)
            reached = [*more.values()]
        yield from reached

    def _all_ways(self, finding: Finding) -> Iterator[Value]:
        unsure = (UNSURE,) if self._unsure else ()
        match finding.kind:
            case Kind.MANY:
                options = [one for one in finding.options if self._speaks(finding, one)]
                for size in range(len(options) + 1):
                    for chosen in itertools.combinations(options, size):
                        yield chosen
                        yield from [(*chosen, UNSURE)] if self._unsure else []
            case Kind.NUMBER:
                low, _ = finding.range or (0, 0)
                yield from (low, *self.protocol.scalar.circuit.cells.thresholds.get(finding.id, ()), *unsure)
            case _:
                yield from (*finding.options, *unsure)

    def _speaks(self, finding: Finding, option: str) -> bool:
        variable = self.protocol.scalar.circuit.cells.index[finding.id, option]
        return self._terms.speaks.get(variable, variable) == variable

    def _hanging(self, given: Given) -> frozenset[int]:
        """The binate variables left unsure."""
        cells, findings = self.protocol.scalar.circuit.cells, self.protocol.content.findings
        told = [one for name, value in given.items() for one in cells.of(findings[name], value)]
        loose = self.protocol.scalar.circuit.binate
        return frozenset(variable for variable, left in told if variable in loose and left.bit_count() > 1)

    def _layout(self, asked: frozenset[str], hanging: frozenset[int]) -> tuple[int, list[int]]:
        """The implicants of a kind of their own once these are asked, and the kinds of several alike."""
        key = (asked, hanging)
        if key not in self._layouts:
            kinds: dict[object, int] = {}
            for number, parts in enumerate(self._terms.literals):
                rest = tuple(one for one in parts if self._terms.finding(one) not in asked or one.variable in hanging)
                kind = (self._terms.urgency[number], rest)
                kinds[kind] = kinds.get(kind, 0) | 1 << number
            alone = sum(kind for kind in kinds.values() if kind.bit_count() == 1)
            self._layouts[key] = alone, [kind for kind in kinds.values() if kind.bit_count() > 1]
        return self._layouts[key]

    def _gates(self, given: Given) -> Key:
        """Which of the other questions apply, or what that hangs on."""
        values = self.protocol.scalar.gates(given.get)
        return tuple(
            self._hangs_on(name, given) if value == UNKNOWN else value
            for name, value in values.items()
            if name not in given
        )

    def _hangs_on(self, name: str, given: Given) -> Key:
        """Whether a question applies, for each way of answering what else its `only_if` reads."""
        read = self._read_by[name]
        known = tuple((one, given.get(one)) for one in read)
        if (name, known) not in self._applying:
            own = {one: given[one] for one in read if one in given}
            open_ = [[(one, way) for way in self.ways[one]] for one in read if one not in given]
            gates = self.protocol.scalar.gates
            table = tuple(gates({**own, **dict(more)}.get)[name] for more in itertools.product(*open_))
            self._applying[name, known] = (tuple(one for one in read if one not in given), table)
        return self._applying[name, known]

    @cached_property
    def _read_by(self) -> dict[str, list[str]]:
        """For each question with an `only_if` the findings that it reads, those of their own `only_if`s among them."""
        found: dict[str, list[str]] = {}
        for name, gates in self.protocol.checked.gates.items():
            read = [gate.id for gate in gates]
            for one in read:
                read += [gate.id for gate in self.protocol.checked.gates.get(one, ()) if gate.id not in read]
            found[name] = read
        return found
