"""
The level as a decision diagram: one function of all answers that reads one variable after the other.

A node reads a variable and leads, for each of its cells, to a node that reads a later variable or to a leaf. A leaf is
the urgency of the level. Equal nodes are one node, and no node leads to one place whatever its variable is. So the
level depends on a variable exactly if some node reads it (Bryant 1986; with more than two leaves, Bahar et al. 1993).

Variables come in the order of the findings. For someone who answers in that order, what is left of the function is a
node of the diagram, found by walking down.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce

from firstweeks.circuit.graph import ALWAYS, NEVER, All, Graph, GraphBuilder, Literal, reach

LARGEST = 200_000
"""Nodes beyond which no diagram is made; the shipped protocol takes some 127,000 on the way to 17,000."""

DEEPEST = 300
"""Variables beyond which no diagram is made: a step down is a call, and Python allows about a thousand."""

Node = tuple[int, ...]
"""The variable that a node reads, then the number of the node that each of its cells leads to; a leaf has no cells."""

Join = Callable[[int, int], int]
"""How two urgencies become one, in either order; two that are equal stay what they are."""


@dataclass(frozen=True)
class Diagram:
    """The level of everyone: each node after those that it leads to, the leaves first; leaf 0 is urgency 0."""

    nodes: tuple[Node, ...]
    root: int

    @cached_property
    def numbers(self) -> Mapping[Node, int]:
        """The number of each node that is not a leaf."""
        return {node: number for number, node in enumerate(self.nodes) if len(node) > 1}

    @cached_property
    def reads(self) -> Sequence[int]:
        """For each node the variables that are read from it on, as the bits of an integer."""
        found: list[int] = []
        for node in self.nodes:
            found.append(_reads(node, found))
        return found

    def matters(self, left: Mapping[int, int], join: Join) -> int:
        """
        The variables, as bits, that the level still depends on once some variables are answered.

        `left` holds the cells that are left of each answered variable. One cell is an answer. Where several are left,
        what they lead to is joined, since no more will be learnt of that variable.
        """
        number, last = self._down(left), max(left, default=-1)
        if self.nodes[number][0] > last:
            return self.reads[number]
        work = Work(self)
        return work.reads[work.rest(number, left, join)]

    def _down(self, left: Mapping[int, int]) -> int:
        """The node that answers of one cell lead to from the root, as far down as they go."""
        number = self.root
        while (possible := left.get(self.nodes[number][0], 0)).bit_count() == 1:
            number = self.nodes[number][possible.bit_length()]
        return number

    def steps(self, graph: GraphBuilder) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """
        For each urgency from 1 on the node for "this or more", exact where each variable is known or wholly unknown.

        The second are those for "possibly" values alone: some cell that may be leads there. For "surely" values, every
        cell leads there, or the cell that it surely is.
        """
        both = [self._step(graph, urgency) for urgency in range(1, sum(len(node) == 1 for node in self.nodes))]
        return tuple(closed for closed, _ in both), tuple(possible for _, possible in both)

    def _step(self, graph: GraphBuilder, urgency: int) -> tuple[int, int]:
        closed: list[int] = []
        possible: list[int] = []
        for number, (variable, *cells) in enumerate(self.nodes):
            if not cells:
                closed.append(ALWAYS if number >= urgency else NEVER)
                possible.append(closed[-1])
                continue
            leads = {cell: sum(1 << place for place, one in enumerate(cells) if one == cell) for cell in cells}
            literals = {cell: graph.literal(variable, bits) for cell, bits in leads.items()}
            every = graph.all_of([closed[cell] for cell in leads])
            cases = [graph.all_of([literal, closed[cell]]) for cell, literal in literals.items()]
            closed.append(graph.any_of([every, *cases]))
            possible.append(graph.any_of([graph.all_of([one, possible[cell]]) for cell, one in literals.items()]))
        return closed[self.root], possible[self.root]


def diagram(graph: Graph | GraphBuilder, at_least: Sequence[int]) -> Diagram | None:
    """
    The diagram of the level, from the nodes of a circuit for "this urgency or more".

    None where it would read more than `DEEPEST` variables, or take more than `LARGEST` nodes on the way.
    """
    variables = len(graph.all_cells)
    if variables > DEEPEST:
        return None
    work = Work(Diagram(((variables,),) * (len(at_least) + 1), 0))
    try:
        return work.below(work.level(graph, at_least))
    except _TooLargeError:
        return None


class _TooLargeError(Exception):
    """There are more nodes than may be."""


class Work:
    """Nodes made on top of those of a diagram, for one question; the diagram itself stays as it is."""

    def __init__(self, base: Diagram, largest: int = 0) -> None:
        self.nodes, self.reads = list(base.nodes), list(base.reads)
        self._base, self._largest = base, largest or LARGEST
        self._numbers: dict[Node, int] = {}
        self._joined: dict[Join, dict[tuple[int, int], int]] = {}

    def node(self, variable: int, cells: Sequence[int]) -> int:
        """The number of the node that reads a variable and leads to these."""
        if cells.count(cells[0]) == len(cells):
            return cells[0]
        node = (variable, *cells)
        number = self._base.numbers.get(node) or self._numbers.get(node)
        if number is None:
            number = self._numbers[node] = len(self.nodes)
            if number > self._largest:
                raise _TooLargeError
            self.nodes.append(node)
            self.reads.append(_reads(node, self.reads))
        return number

    def join(self, by: Join, numbers: Iterable[int], start: int) -> int:
        """The function that joins the values of some functions."""
        known, nodes = self._joined.setdefault(by, {}), self.nodes

        def joined(one: int, other: int) -> int:
            if one == other:
                return one
            pair = (one, other) if one < other else (other, one)
            if pair not in known:
                (first, *ones), (second, *others) = nodes[one], nodes[other]
                if not ones and not others:
                    known[pair] = by(one, other)
                elif first == second:
                    known[pair] = self.node(first, list(map(joined, ones, others)))
                elif first < second:
                    known[pair] = self.node(first, [joined(cell, other) for cell in ones])
                else:
                    known[pair] = self.node(second, [joined(one, cell) for cell in others])
            return known[pair]

        # Those made last are mostly the largest.
        return reduce(joined, sorted(numbers, reverse=True), start)

    def rest(self, root: int, left: Mapping[int, int], join: Join) -> int:
        """What is left of the function below a node, as `Diagram.matters` says."""
        last = max(left, default=-1)
        leads: dict[int, list[int]] = {}
        waiting = [root]
        while waiting:
            number = waiting.pop()
            variable, *cells = self.nodes[number]
            if number not in leads and variable <= last:
                possible = left.get(variable, -1)
                leads[number] = [cell for place, cell in enumerate(cells) if possible >> place & 1]
                waiting += leads[number]
        found: dict[int, int] = {}
        for number in sorted(leads):
            cells = [found.get(cell, cell) for cell in leads[number]]
            variable = self.nodes[number][0]
            found[number] = self.join(join, cells, cells[0]) if variable in left else self.node(variable, cells)
        return found.get(root, root)

    def level(self, graph: Graph | GraphBuilder, at_least: Sequence[int]) -> int:
        """The level: the highest urgency whose node holds."""
        nodes = self.functions(graph, at_least, len(at_least))
        return self.join(max, [self.join(min, [node], urgency) for urgency, node in enumerate(nodes, 1)], 0)

    def functions(self, graph: Graph | GraphBuilder, roots: Sequence[int], top: int) -> list[int]:
        """Some nodes of a circuit, with leaf `top` where they hold and leaf 0 where not, so that "and" is the lower."""
        found: dict[int, int] = {}
        for number in reach(graph, roots):
            node = graph.nodes[number]
            if isinstance(node, Literal):
                cells = range(graph.all_cells[node.variable].bit_length())
                found[number] = self.node(node.variable, [top * (node.cells >> cell & 1) for cell in cells])
            else:
                by, start = (min, top) if isinstance(node, All) else (max, 0)
                found[number] = self.join(by, map(found.__getitem__, node.parts), start)
        return [found[root] for root in roots]

    def below(self, root: int) -> Diagram:
        """A diagram of what is below one node alone."""
        first = self.nodes[0][0]
        seen = {number for number, (variable, *_) in enumerate(self.nodes) if variable == first}
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number not in seen:
                seen.add(number)
                waiting += self.nodes[number][1:]
        new = {number: place for place, number in enumerate(sorted(seen))}
        nodes = ((variable, *map(new.__getitem__, cells)) for variable, *cells in map(self.nodes.__getitem__, new))
        return Diagram(tuple(nodes), new[root])


def _reads(node: Node, reads: Sequence[int]) -> int:
    """The variables that are read from a node on, from those of the nodes before it."""
    variable, *cells = node
    found = 1 << variable if cells else 0
    for cell in cells:
        found |= reads[cell]
    return found
