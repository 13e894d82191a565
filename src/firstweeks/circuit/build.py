"""A checked protocol → its circuit."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from firstweeks.checks.checked import CheckedProtocol
from firstweeks.circuit.cells import cells_of
from firstweeks.circuit.circuit import Circuit
from firstweeks.circuit.closure import Steps, binate, close, cumulate
from firstweeks.circuit.graph import ALWAYS, GraphBuilder, literals
from firstweeks.circuit.normal import Normal
from firstweeks.model.condition import Atom, Named, leaves
from firstweeks.model.content import Content


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
    at_least = _raised(graph, cumulate(graph, steps), raises.values(), limit)
    closed, possible = _closed(graph, steps, raises.values(), limit, unnested)
    contradictions = {item.id: normal.node(item.when, guarded=False) for item in content.contradictions.values()}
    advice = {item.id: normal.node(item.when) for item in content.advice.values()}
    sayings = {one.id: normal.node(one.when) for one in content.sayings.values() if one.when is not None}
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
        gates=gates,
        at_least=tuple(at_least.values())[::-1],
        closed=tuple(closed.values())[::-1],
        possible=tuple(possible.values())[::-1],
        binate=tuple(unnested),
    )


def _closed(
    graph: GraphBuilder, steps: Steps, raises: Collection[int], limit: int, unnested: Collection[int]
) -> Iterator[dict[int, int]]:
    """
    The exact nodes for "this urgency or more", and those for what is possible.

    A raise that reads a binate variable takes part in its cases.
    """
    if not any(literal.variable in unnested for literal in literals(graph, raises)):
        for closed in close(graph, steps, unnested):
            yield _raised(graph, cumulate(graph, closed), raises, limit)
        return
    raised, below = graph.any_of(raises), {0: [ALWAYS], **steps}
    raised_steps = {
        urgency: [*nodes, graph.all_of([raised, graph.any_of(below[urgency - 1])])] if urgency <= limit else nodes
        for urgency, nodes in steps.items()
    }
    for closed in close(graph, raised_steps, unnested):
        yield cumulate(graph, closed)


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
