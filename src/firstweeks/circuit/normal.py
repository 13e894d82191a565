"""
Conditions → positive nodes.

`not` is pushed down to the atoms, where it becomes the complement of a set of cells; definitions are replaced by
what they mean; a finding with an `only_if` is guarded by it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from firstweeks.circuit.cells import Cells
from firstweeks.circuit.graph import GraphBuilder
from firstweeks.model.condition import AllOf, AnyOf, AtLeast, Atom, Condition, Includes, Is, IsEmpty, Named, Not
from firstweeks.model.finding import Finding
from firstweeks.model.rule import Definition


class Normal:
    """Translates the conditions of one protocol into one graph."""

    def __init__(
        self, graph: GraphBuilder, cells: Cells, findings: Mapping[str, Finding], definitions: Mapping[str, Definition]
    ) -> None:
        self.graph, self._cells, self._findings, self._definitions = graph, cells, findings, definitions
        self._gates: dict[tuple[str, bool], int] = {}
        self._named: dict[tuple[str, bool, bool], int] = {}

    def node(self, condition: Condition, *, holds: bool = True, guarded: bool = True) -> int:
        """
        The node for "the condition holds", or with `holds=False` for "it does not".

        Unguarded, it reads the answers as given, whatever the findings' `only_if` say.
        """
        match condition:
            case Is() | AtLeast() | Includes() | IsEmpty():
                return self._atom(condition, holds, guarded)
            case AllOf(parts):
                nodes = [self.node(part, holds=holds, guarded=guarded) for part in parts]
                return self.graph.all_of(nodes) if holds else self.graph.any_of(nodes)
            case AnyOf(parts):
                nodes = [self.node(part, holds=holds, guarded=guarded) for part in parts]
                return self.graph.any_of(nodes) if holds else self.graph.all_of(nodes)
            case Not(part):
                return self.node(part, holds=not holds, guarded=guarded)
            case Named(name):
                key = (name, holds, guarded)
                if key not in self._named:
                    self._named[key] = self.node(self._definitions[name].means, holds=holds, guarded=guarded)
                return self._named[key]
            case _:
                assert_never(condition)

    def _atom(self, atom: Atom, holds: bool, guarded: bool) -> int:
        """The node for "what the finding counts as makes the atom so", as answered or as its `otherwise`."""
        finding = self._findings[atom.finding]
        wanted = {
            variable: bits if holds else self.graph.all_cells[variable] & ~bits
            for variable, bits in self._cells.literals(atom)
        }
        nodes = [self.graph.literal(variable, bits) for variable, bits in wanted.items()]
        conjoined = isinstance(atom, IsEmpty) == holds
        answered = self.graph.all_of(nodes) if conjoined else self.graph.any_of(nodes)
        if finding.only_if is None or finding.otherwise is None or not guarded:
            return answered
        otherwise = dict(self._cells.of(finding, finding.otherwise))
        meets = [bool(otherwise[variable] & bits) for variable, bits in wanted.items()]
        # Where the gate is open or shut it says the same as (gate and answered) or (not gate and otherwise); this
        # shorter form stays exact when the gate itself is unknown. Guarding each literal alone would not.
        if all(meets) if conjoined else any(meets):
            return self.graph.any_of([self._gate(finding, shut=True), answered])
        return self.graph.all_of([self._gate(finding, shut=False), answered])

    def _gate(self, finding: Finding, shut: bool) -> int:
        key = (finding.id, shut)
        if key not in self._gates and finding.only_if is not None:
            self._gates[key] = self.node(finding.only_if, holds=not shut)
        return self._gates[key]
