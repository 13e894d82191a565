"""
What Kleene's logic needs to be exact.

Run over unknown answers, a circuit can miss what surely holds: "under 20 weeks: go" and "20 or more: go" say
"go" together, yet neither surely holds while the weeks are unknown. That can happen only at a *binate* variable,
one whose literals are not nested in each other. Where they are nested, one cell of the variable is the worst for
every literal at once, so both of Kleene's answers are reached by some person.

For a binate variable v we add the consensus of its cases: `f` becomes `f or (f where v=a and f where v=b ...)`,
one variable after the other. By induction the result is exact wherever each binate variable is either known or
wholly unknown, which is all that the contract of answers can say of one. The prime implicants (Quine 1952) are
the products of this sum: some thousands of terms, where the sum takes some hundreds of operations. See
docs/why/consensus-not-a-list-of-implicants.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise

from firstweeks.circuit.graph import All, Any, Graph, Literal, literals, reach

Steps = Mapping[int, list[int]]
"""For each urgency, from the highest down, the nodes that give it."""


def cumulate(graph: Graph, steps: Steps) -> dict[int, int]:
    """For each urgency, the node for "this urgency or more"."""
    above, found = graph.never, {}
    for urgency, nodes in steps.items():
        above = graph.any_of([above, graph.any_of(nodes)])
        found[urgency] = above
    return found


def binate(graph: Graph, roots: Iterable[int]) -> list[int]:
    """The variables whose literals below the roots are not nested in each other, the least used first."""
    sets: dict[int, set[int]] = {}
    for literal in literals(graph, roots):
        sets.setdefault(literal.variable, set()).add(literal.cells)
    found = [variable for variable, cells in sets.items() if not _nested(cells)]
    return sorted(found, key=lambda variable: (len(_users(graph, variable, roots)), variable))


def close(graph: Graph, steps: Steps, variables: Iterable[int]) -> dict[int, list[int]]:
    """The steps with, at each urgency, the consensus over the cases of these variables, one after the other."""
    closed = {urgency: list(nodes) for urgency, nodes in steps.items()}
    for variable in variables:
        users = {urgency: _users(graph, variable, nodes) for urgency, nodes in closed.items()}
        every = [node for nodes in users.values() for node in nodes]
        cases = [_case(graph, users, variable, 1 << cell) for cell in _told_apart(graph, every, variable)]
        known = cumulate(graph, closed)
        for urgency, nodes in closed.items():
            consensus = graph.all_of(_needed(graph, [case[urgency] for case in cases]))
            if not graph.implies(consensus, known[urgency]):
                nodes.append(consensus)
    return closed


def _nested(sets: set[int]) -> bool:
    by_size = sorted(sets, key=int.bit_count)
    return all(small & ~large == 0 for small, large in pairwise(by_size))


def _users(graph: Graph, variable: int, roots: Iterable[int]) -> list[int]:
    return [root for root in roots if any(literal.variable == variable for literal in literals(graph, [root]))]


def _told_apart(graph: Graph, roots: list[int], variable: int) -> list[int]:
    """One cell for each group that no literal below the roots tells apart."""
    sets = [literal.cells for literal in literals(graph, roots) if literal.variable == variable]
    cells = range(graph.all_cells[variable].bit_length())
    return list({tuple(bits >> cell & 1 for bits in sets): cell for cell in cells}.values())


def _case(graph: Graph, steps: Steps, variable: int, cell: int) -> dict[int, int]:
    """The cumulated steps with the variable known to be in one cell."""
    new = _restrict(graph, [node for nodes in steps.values() for node in nodes], variable, cell)
    return cumulate(graph, {urgency: [new[node] for node in nodes] for urgency, nodes in steps.items()})


def _restrict(graph: Graph, roots: list[int], variable: int, cell: int) -> dict[int, int]:
    new: dict[int, int] = {}
    for number in reach(graph, roots):
        match graph.nodes[number]:
            case Literal(of, wanted) if of == variable:
                new[number] = graph.always if wanted & cell else graph.never
            case Literal():
                new[number] = number
            case All(parts):
                new[number] = graph.all_of([new[part] for part in parts])
            case Any(parts):
                new[number] = graph.any_of([new[part] for part in parts])
    return new


def _needed(graph: Graph, parts: list[int]) -> list[int]:
    """The parts of a conjunction that no other part implies."""
    kept: list[int] = []
    for part in dict.fromkeys(parts):
        if not any(graph.implies(other, part) for other in kept):
            kept = [other for other in kept if not graph.implies(part, other)] + [part]
    return kept
