"""A checked protocol → its circuit."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from firstweeks.checks.checked import CheckedProtocol
from firstweeks.circuit.cells import cells_of
from firstweeks.circuit.circuit import Circuit
from firstweeks.circuit.closure import Steps, binate, close, cumulate
from firstweeks.circuit.diagram import diagram
from firstweeks.circuit.graph import ALWAYS, GraphBuilder, literals
from firstweeks.circuit.normal import Normal
from firstweeks.model.condition import Atom, Named, leaves
from firstweeks.model.content import Content

READ_OFF = 5_000
"""Nodes of a diagram up to which a circuit that is too large to be closed is read off the diagram."""


def build_circuit(protocol: CheckedProtocol) -> Circuit:
    """Translate every condition of a protocol."""
    content = protocol.content
    cells = cells_of(protocol.readable.values(), _atoms(content))
    graph = GraphBuilder(tuple(variable.all_cells for variable in cells.variables))
    normal = Normal(graph, cells, protocol.readable, content.definitions)
    rules = {rule.id: normal.node(rule.when) for rule in content.rules.values()}
    raises = {step.id: normal.node(step.when) for step in content.raises.values()}
    steps: dict[int, list[int]] = {urgency: [] for urgency in range(len(content.levels) - 1, 0, -1)}
    for rule in content.rules.values():
        if rule.level.urgency:
            steps[rule.level.urgency].append(rules[rule.id])
    limit = content.raise_limit.urgency
    unnested = binate(graph, [node for nodes in [*steps.values(), raises.values()] for node in nodes])
    at_least = _ascending(_raised(graph, cumulate(graph, steps), raises.values(), limit))
    closed, possible, unclosed = _closed(graph, steps, raises.values(), limit, unnested)
    if unclosed and (levels := diagram(graph, at_least)) and len(levels.nodes) <= READ_OFF:
        (closed, possible), unclosed = levels.steps(graph), ()
    contradictions = {item.id: normal.node(item.when, guarded=False) for item in content.contradictions.values()}
    advice = {item.id: normal.node(item.when) for item in content.advice.values()}
    sayings = {one.id: normal.node(one.when) for one in content.sayings.values() if one.when is not None}
    doors = {one.id: normal.node(one.when) for one in content.doors.values() if one.when is not None}
    only_if = {finding.id: finding.only_if for finding in content.findings.values()}
    gates = {name: normal.node(condition) for name, condition in only_if.items() if condition is not None}
    return Circuit(
        cells=cells,
        graph=graph.built(),
        rules=rules,
        raises=raises,
        contradictions=contradictions,
        advice=advice,
        sayings=sayings,
        doors=doors,
        gates=gates,
        at_least=at_least,
        closed=closed,
        possible=possible,
        binate=tuple(unnested),
        unclosed=tuple(unclosed),
    )


def _closed(
    graph: GraphBuilder, steps: Steps, raises: Collection[int], limit: int, unnested: Sequence[int]
) -> tuple[tuple[int, ...], tuple[int, ...], Sequence[int]]:
    """
    The exact nodes for "this urgency or more", those for what is possible, and the variables that are left unclosed.

    A raise that reads a binate variable takes part in its cases.
    """
    if not any(literal.variable in unnested for literal in literals(graph, raises)):
        *both, left = close(graph, steps, unnested)
        closed, possible = (_raised(graph, cumulate(graph, one), raises, limit) for one in both)
        return _ascending(closed), _ascending(possible), left
    raised, below = graph.any_of(raises), {0: [ALWAYS], **steps}
    raised_steps = {
        urgency: [*nodes, graph.all_of([raised, graph.any_of(below[urgency - 1])])] if urgency <= limit else nodes
        for urgency, nodes in steps.items()
    }
    *both, left = close(graph, raised_steps, unnested)
    closed, possible = (cumulate(graph, one) for one in both)
    return _ascending(closed), _ascending(possible), left


def _ascending(steps: Mapping[int, int]) -> tuple[int, ...]:
    """The nodes of some steps, from the lowest urgency up."""
    return tuple(steps.values())[::-1]


def _raised(graph: GraphBuilder, at_least: Mapping[int, int], raises: Collection[int], limit: int) -> dict[int, int]:
    """The nodes for "this urgency or more" with the raises: one step up, once, to the limit at most."""
    raised = graph.any_of(raises)
    below = {0: ALWAYS, **at_least}
    return {
        urgency: graph.any_of([node, graph.all_of([raised, below[urgency - 1]])]) if urgency <= limit else node
        for urgency, node in at_least.items()
    }


def _atoms(content: Content) -> Iterator[Atom]:
    for kind, _, condition in content.conditions():
        # The proofs read claims from the source.
        if kind != "claim":
            yield from (leaf for leaf in leaves(condition) if not isinstance(leaf, Named))
