"""What is run: the protocol as one positive graph."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from firstweeks.circuit.cells import Cells
from firstweeks.circuit.graph import Graph


@dataclass(frozen=True, slots=True)
class Circuit:
    """
    The protocol as one positive graph, and the nodes that answer its questions.

    Run on "surely" values it gives what surely holds; run on "possibly" values, what may hold. `at_least[u]`
    is "the level is of urgency u + 1 or more", exact while the variables in `binate` are known; `closed[u]` always is;
    `possible[u]` is on "possibly" values, where it says the same as `closed[u]` with fewer nodes.
    """

    cells: Cells
    graph: Graph
    rules: Mapping[str, int]
    raises: Mapping[str, int]
    contradictions: Mapping[str, int]
    advice: Mapping[str, int]
    sayings: Mapping[str, int]
    gates: Mapping[str, int]
    at_least: tuple[int, ...]
    closed: tuple[int, ...]
    possible: tuple[int, ...]
    binate: tuple[int, ...]
