"""
What Kleene's logic needs to be exact.

Run over unknown answers, a circuit can miss what surely holds: "under 20 weeks: go" and "20 or more: go" say
"go" together, yet neither surely holds while the weeks are unknown. It can also let pass what never holds: "under
20 weeks, and 20 or more". Either can happen only at a *binate* variable, one whose literals are not nested in each
other. Where they are nested, one cell of the variable is the worst for every literal at once and one the best, so
both of Kleene's answers are reached by some person.

For a binate variable v we add the consensus of its cases: `f` becomes `f or (f where v=a and f where v=b ...)`,
one variable after the other; and a part in which v would have to be in two places at once becomes
`f and (f where v=a or f where v=b ...)`. For complete answers both say what `f` says. By induction the result is
exact wherever each binate variable is either known or wholly unknown, which is all that the contract of answers can
say of one. The prime implicants (Quine 1952) are the products of this sum: some thousands of terms, where the sum
takes some hundreds of operations. See docs/why/consensus-not-a-list-of-implicants.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from firstweeks.circuit.graph import ALWAYS, NEVER, All, Any, Graph, GraphBuilder, Literal, literals, reach

LARGEST = 10_000
"""Nodes of a circuit beyond which no further variable is closed; the shipped protocol needs about a thousand."""

Steps = Mapping[int, list[int]]
"""For each urgency, from the highest down, the nodes that give it."""


def cumulate(graph: GraphBuilder, steps: Steps) -> dict[int, int]:
    """For each urgency, the node for "this urgency or more"."""
    above, found = NEVER, {}
    for urgency, nodes in steps.items():
        above = graph.any_of([above, graph.any_of(nodes)])
        found[urgency] = above
    return found


def binate(graph: Graph | GraphBuilder, roots: Iterable[int]) -> list[int]:
    """The variables whose literals below the roots are not nested in each other, the least used first."""
    sets: dict[int, set[int]] = {}
    for literal in literals(graph, roots):
        sets.setdefault(literal.variable, set()).add(literal.cells)
    found = [variable for variable, cells in sets.items() if not _nested(cells)]
    return sorted(found, key=lambda variable: (len(_users(graph, variable, roots)), variable))


def close(
    graph: GraphBuilder, steps: Steps, variables: Sequence[int]
) -> tuple[dict[int, list[int]], dict[int, list[int]], Sequence[int]]:
    """
    The steps, exact over the cases of these variables, one after the other; and with what "possibly" needs of that.

    The consensus adds nothing to what is possible: where each of the cases may be, the steps may be too.
    Each variable can multiply the circuit by its cases. Where the circuit passes `LARGEST`, the variables that are left
    are the third result: while one of them is unknown, the steps say what Kleene's logic says, which is never wrong and
    can be wider than it need be.
    """
    closed = possible = {urgency: list(nodes) for urgency, nodes in steps.items()}
    for number, variable in enumerate(variables):
        if len(graph.nodes) > LARGEST:
            return closed, possible, variables[number:]
        cases = _Cases(graph, variable)
        closed, possible = (
            {urgency: list(map(cases.possible, nodes)) for urgency, nodes in of.items()} for of in (closed, possible)
        )
        known = cumulate(graph, closed)
        consensus = cases.consensus(closed)
        for urgency, nodes in closed.items():
            if not graph.implies(consensus[urgency], known[urgency]):
                nodes.append(consensus[urgency])
    return closed, possible, ()


def _nested(sets: set[int]) -> bool:
    by_size = sorted(sets, key=int.bit_count)
    return all(small & ~large == 0 for small, large in pairwise(by_size))


def _users(graph: Graph | GraphBuilder, variable: int, roots: Iterable[int]) -> list[int]:
    return [root for root in roots if graph.mentions[root] >> variable & 1]


class _Cases:
    """One variable, known to be in one cell or another."""

    def __init__(self, graph: GraphBuilder, variable: int) -> None:
        self._graph, self._variable, self._all_cells = graph, variable, graph.all_cells[variable]
        self._left: dict[int, set[int]] = {}
        self._in: dict[int, dict[int, int]] = {}

    def possible(self, root: int) -> int:
        """The node, with nothing in it that could hold only if the variable were in two places at once."""
        if not self._used(root) or 0 not in self._cells_left(root):
            return root
        cases = [self._restricted([root], cell)[root] for cell in self._told_apart([root])]
        return self._graph.all_of([root, self._graph.any_of(cases)])

    def consensus(self, steps: Steps) -> dict[int, int]:
        """For each urgency, what makes it or more in every case."""
        users = {urgency: _users(self._graph, self._variable, nodes) for urgency, nodes in steps.items()}
        every = [node for nodes in users.values() for node in nodes]
        cases = []
        for cell in self._told_apart(every):
            new = self._restricted(every, cell)
            cases.append(cumulate(self._graph, {of: [new[node] for node in nodes] for of, nodes in users.items()}))
        return {of: self._graph.all_of(_needed(self._graph, [case[of] for case in cases])) for of in steps}

    def _told_apart(self, roots: list[int]) -> list[int]:
        """One cell, as its bit, for each group that no literal below the roots tells apart."""
        sets = [literal.cells for literal in literals(self._graph, roots) if literal.variable == self._variable]
        cells = [1 << place for place in range(self._all_cells.bit_length())]
        return list({tuple(bits & cell > 0 for bits in sets): cell for cell in cells}.values())

    def _cells_left(self, root: int) -> set[int]:
        """The sets of cells that the products of a node leave to the variable."""
        left = self._left
        for number in self._new([root], left):
            match self._graph.nodes[number]:
                case _ if not self._used(number):
                    left[number] = {self._all_cells}
                case Literal(_, wanted):
                    left[number] = {wanted}
                case All(parts):
                    left[number] = {self._all_cells}
                    for part in parts:
                        left[number] = {one & other for one in left[number] for other in left[part]}
                case Any(parts):
                    left[number] = set().union(*(left[part] for part in parts))
        return left[root]

    def _restricted(self, roots: list[int], cell: int) -> dict[int, int]:
        """What becomes of the roots, and of the nodes below them, with the variable in this cell."""
        new = self._in.setdefault(cell, {})
        for number in self._new(roots, new):
            match self._graph.nodes[number]:
                case _ if not self._used(number):
                    new[number] = number
                case Literal(_, wanted):
                    new[number] = ALWAYS if wanted & cell else NEVER
                case All(parts):
                    new[number] = self._graph.all_of([new[part] for part in parts])
                case Any(parts):
                    new[number] = self._graph.any_of([new[part] for part in parts])
        return new

    def _new(self, roots: list[int], seen: Mapping[int, object]) -> list[int]:
        """The nodes not seen yet, each after its parts; below a node that does not use the variable, none."""
        below = reach(self._graph, roots, lambda number: number in seen or not self._used(number))
        return [number for number in below if number not in seen]

    def _used(self, number: int) -> bool:
        return self._graph.mentions[number] >> self._variable & 1 == 1


def _needed(graph: GraphBuilder, parts: list[int]) -> list[int]:
    """The parts of a conjunction that no other part implies."""
    kept: list[int] = []
    for part in dict.fromkeys(parts):
        if not any(graph.implies(other, part) for other in kept):
            kept = [other for other in kept if not graph.implies(part, other)] + [part]
    return kept
