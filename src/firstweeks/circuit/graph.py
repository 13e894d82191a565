"""A positive Boolean graph in which equal parts are one part."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Literal:
    """The variable is in one of these cells."""

    variable: int
    cells: int


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds; with no part, always."""

    parts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """Some part holds; with no part, never."""

    parts: tuple[int, ...]


Node = Literal | All | Any

# How many made-up people each node is tried on.
_PEOPLE = 1024


ALWAYS, NEVER = 0, 1
"""The numbers of the nodes that always and never hold: they are in every graph."""


@dataclass(frozen=True, slots=True)
class Graph:
    """
    Nodes by number, each after its parts.

    `all_cells` holds the full set of cells of each variable, `mentions` the variables below each node as bits.
    """

    all_cells: tuple[int, ...]
    nodes: tuple[Node, ...]
    mentions: tuple[int, ...]

    def parts(self, number: int) -> tuple[int, ...]:
        """The numbers of the parts of a node; a literal has none."""
        node = self.nodes[number]
        return () if isinstance(node, Literal) else node.parts


@dataclass(slots=True)
class GraphBuilder:
    """
    A graph that grows: asking for an equal node gives the same number.

    Literals of one variable under one "and" or "or" are merged, so that no node says twice what it can say once.
    """

    all_cells: tuple[int, ...]
    nodes: list[Node] = field(default_factory=list)
    mentions: list[int] = field(default_factory=list)
    _numbers: dict[Node, int] = field(default_factory=dict)
    _implied: dict[tuple[int, int], bool] = field(default_factory=dict)
    _people: dict[int, list[int]] = field(default_factory=dict)
    _meets: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._number(All(()))
        self._number(Any(()))

    def built(self) -> Graph:
        """The graph as it is now."""
        return Graph(self.all_cells, tuple(self.nodes), tuple(self.mentions))

    def literal(self, variable: int, cells: int) -> int:
        if cells == 0:
            return NEVER
        return ALWAYS if cells == self.all_cells[variable] else self._number(Literal(variable, cells))

    def all_of(self, parts: Iterable[int]) -> int:
        return self._join(All, parts, absorbing=NEVER, neutral=ALWAYS)

    def any_of(self, parts: Iterable[int]) -> int:
        return self._join(Any, parts, absorbing=ALWAYS, neutral=NEVER)

    def parts(self, number: int) -> tuple[int, ...]:
        node = self.nodes[number]
        return () if isinstance(node, Literal) else node.parts

    def implies(self, first: int, second: int) -> bool:
        """Whether the shapes alone show that the second holds wherever the first does; False may mean "not seen"."""
        if self._meets[first] & ~self._meets[second]:
            return False
        if second in (first, ALWAYS) or first == NEVER:
            return True
        key = (first, second)
        if key not in self._implied:
            self._implied[key] = self._seen_to_imply(first, second)
        return self._implied[key]

    def _seen_to_imply(self, first: int, second: int) -> bool:
        match self.nodes[first], self.nodes[second]:
            case Literal(variable, cells), Literal(other, wanted):
                return variable == other and cells & ~wanted == 0
            case Any(parts), _:
                return all(self.implies(part, second) for part in parts)
            case _, All(parts):
                return all(self.implies(first, part) for part in parts)
            case one, other:
                # Most parts are ruled out by who meets them, before anything is called.
                meets, wanted = self._meets, self._meets[second]
                weaker = other.parts if isinstance(other, Any) else ()
                stronger = one.parts if isinstance(one, All) else ()
                return any(self.implies(first, part) for part in weaker if not meets[first] & ~meets[part]) or any(
                    self.implies(part, second) for part in stronger if not meets[part] & ~wanted
                )

    def _join(self, shape: type[All] | type[Any], parts: Iterable[int], absorbing: int, neutral: int) -> int:
        rest: set[int] = set()
        literals: dict[int, int] = {}
        for part in parts:
            node = self.nodes[part]
            if isinstance(node, Literal):
                literals[node.variable] = self._merged(shape, literals.get(node.variable, part), node)
            else:
                rest.add(part)
        rest.update(literals.values())
        if absorbing in rest:
            return absorbing
        rest.discard(neutral)
        if len(rest) < 2:
            return rest.pop() if rest else neutral
        return self._number(shape(tuple(sorted(rest))))

    def _merged(self, shape: type[All] | type[Any], number: int, literal: Literal) -> int:
        """A node about the variable of a literal, joined with that literal."""
        node = self.nodes[number]
        if node is literal or not isinstance(node, Literal):
            return number
        cells = node.cells & literal.cells if shape is All else node.cells | literal.cells
        return self.literal(literal.variable, cells)

    def _number(self, node: Node) -> int:
        number = self._numbers.get(node)
        if number is None:
            number = self._numbers[node] = len(self.nodes)
            self.nodes.append(node)
            self._describe(node)
        return number

    def _describe(self, node: Node) -> None:
        """Note the variables that a node mentions and the people who meet it."""
        if isinstance(node, Literal):
            if node.variable not in self._people:
                self._people[node.variable] = _people(node.variable, self.all_cells[node.variable])
            cells = enumerate(self._people[node.variable])
            mentions, meets = 1 << node.variable, sum(who for cell, who in cells if node.cells >> cell & 1)
        else:
            mentions, meets = 0, (1 << _PEOPLE) - 1 if isinstance(node, All) else 0
            for part in node.parts:
                mentions |= self.mentions[part]
                meets = meets & self._meets[part] if isinstance(node, All) else meets | self._meets[part]
        self.mentions.append(mentions)
        self._meets.append(meets)


def _people(variable: int, all_cells: int) -> list[int]:
    """For each cell of a variable, which people are in it, as bits: arbitrary, and the same every time."""
    left, cells = (1 << _PEOPLE) - 1, []
    for cell in range(all_cells.bit_length() - 1):
        some = hashlib.shake_128(f"{variable} {cell}".encode()).digest(_PEOPLE // 8)
        cells.append(left & int.from_bytes(some))
        left &= ~cells[-1]
    return [*cells, left]


def reach(
    graph: Graph | GraphBuilder, roots: Iterable[int], stop: Callable[[int], bool] = lambda _: False
) -> list[int]:
    """The nodes at and below some roots, each after its parts; below those that say stop, nothing."""
    seen: set[int] = set()
    waiting = list(roots)
    while waiting:
        number = waiting.pop()
        if number not in seen:
            seen.add(number)
            waiting += () if stop(number) else graph.parts(number)
    return sorted(seen)


def literals(graph: Graph | GraphBuilder, roots: Iterable[int]) -> list[Literal]:
    """The literals below some roots."""
    return [node for number in reach(graph, roots) if isinstance(node := graph.nodes[number], Literal)]
