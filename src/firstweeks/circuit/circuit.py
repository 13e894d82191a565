"""What is run: the protocol as one positive graph."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from firstweeks.circuit.cells import Cells
from firstweeks.circuit.graph import Graph, literals


@dataclass(frozen=True, slots=True)
class Circuit:
    """
    The protocol as one positive graph, and the nodes that answer its questions.

    Run on "surely" values a node gives what surely holds; run on "possibly" values, what may hold.

    rules, raises, contradictions, advice, sayings, doors: the node of each, by its id.
    gates: for each finding with an `only_if`, the node that says whether it applies.
    at_least: for each urgency from 1 on, the node for "the level is of this urgency or more". It is exact while the
        variables in `binate` are known.
    closed: the same nodes, exact for all answers.
    possible: the same nodes for "possibly" values alone, with fewer parts than `closed`.
    binate: the variables that some conditions want in one set of cells and others in another (see `closure`).
    unclosed: the binate variables for which a very large protocol could not be closed. While one of them is unknown,
        `closed` and `possible` may leave an interval wider than it need be.
    """

    cells: Cells
    graph: Graph
    rules: Mapping[str, int]
    raises: Mapping[str, int]
    contradictions: Mapping[str, int]
    advice: Mapping[str, int]
    sayings: Mapping[str, int]
    doors: Mapping[str, int]
    gates: Mapping[str, int]
    at_least: tuple[int, ...]
    closed: tuple[int, ...]
    possible: tuple[int, ...]
    binate: tuple[int, ...]
    unclosed: tuple[int, ...] = ()


def rules_about(circuit: Circuit) -> Mapping[tuple[str, str], tuple[str, ...]]:
    """For each finding and each option of it the rules that ask for it, through definitions."""
    found: dict[tuple[str, str], dict[str, None]] = {}
    for rule, node in circuit.rules.items():
        for literal in literals(circuit.graph, [node]):
            variable = circuit.cells.variables[literal.variable]
            names = variable.cells if variable.option is None else ("", variable.option)
            for cell, name in enumerate(names):
                if name and literal.cells >> cell & 1:
                    found.setdefault((variable.finding, name), {})[rule] = None
    return {sign: tuple(rules) for sign, rules in found.items()}
