"""
The circuit as binary decision diagrams: a second method, which shares no code with z3.

A variable of k cells takes the bits that count to k; codes beyond the last cell stand for the last. So "for every
cell" and "for some cell" are quantifiers over its bits, and two nodes are the same function exactly if their
diagrams are the same.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from dd.autoref import BDD, Function

from firstweeks.circuit.build import Circuit
from firstweeks.circuit.closure import binate
from firstweeks.circuit.graph import All, Literal, reach
from firstweeks.model.content import Claim
from firstweeks.proofs.verdict import Status, Verdict

METHOD = "decision diagrams"


@dataclass
class Diagrams:
    """The diagrams of one circuit; the variables that are not nested come first, since they decide the most."""

    circuit: Circuit

    def __post_init__(self) -> None:
        self.manager = BDD()
        self.loose = binate(self.circuit.graph, self.circuit.at_least)
        rest = [index for index in range(len(self.circuit.cells.variables)) if index not in self.loose]
        self._bits: dict[int, list[str]] = {}
        self._cells: dict[int, list[Function]] = {}
        for index in (*self.loose, *rest):
            self._declare(index)

    def functions(self, roots: Iterable[int], unknown: Iterable[int] = (), value: bool = False) -> list[Function]:
        """The diagrams of some nodes; every literal of the unknown variables has this value."""
        roots, apart, built = list(roots), set(unknown), {}
        constant = self.manager.true if value else self.manager.false
        for number in reach(self.circuit.graph, roots):
            node = self.circuit.graph.nodes[number]
            if isinstance(node, Literal):
                built[number] = constant if node.variable in apart else self._literal(node)
                continue
            joined = self.manager.true if isinstance(node, All) else self.manager.false
            for part in node.parts:
                joined = joined & built[part] if isinstance(node, All) else joined | built[part]
            built[number] = joined
        return [built[root] for root in roots]

    def exact(self, claim: Claim) -> Iterator[Verdict]:
        """
        That `closed` is exact, for each choice of the loose variables that may be unknown.

        With those literals at "no" it must be the same function as "for every cell of the unknown ones", with
        "yes" the same as "for some". All other variables are nested: one cell of each is the worst, and one the
        best, for every literal at once, so that Kleene's logic is exact for them (circuit/closure.py).
        """
        wanted = self.functions(self.circuit.at_least)
        for size in range(len(self.loose) + 1):
            for unknown in combinations(self.loose, size):
                started = time.perf_counter()
                bits = {bit for variable in unknown for bit in self._bits[variable]}
                surely = self.functions(self.circuit.closed, unknown, value=False)
                maybe = self.functions(self.circuit.closed, unknown, value=True)
                same = all(
                    low == self.manager.forall(bits, goal) and high == self.manager.exist(bits, goal)
                    for low, high, goal in zip(surely, maybe, wanted, strict=True)
                )
                names = [self.circuit.cells.variables[variable] for variable in unknown]
                shown = ", ".join(name.option or name.finding for name in names) or "none of them"
                sentence = f"both bounds are reached where these are unknown: {shown}"
                status = Status.PROVED if same else Status.REFUTED
                yield Verdict(claim.id, sentence, status, METHOD, time.perf_counter() - started)

    def _declare(self, index: int) -> None:
        cells = len(self.circuit.cells.variables[index].cells)
        self._bits[index] = [f"v{index}_{place}" for place in range(max(1, (cells - 1).bit_length()))]
        self.manager.declare(*self._bits[index])
        codes = [self._code(index, cell) for cell in range(cells - 1)]
        last = self.manager.true
        for code in codes:
            last = last & ~code
        self._cells[index] = [*codes, last]

    def _code(self, index: int, cell: int) -> Function:
        function = self.manager.true
        for place, bit in enumerate(self._bits[index]):
            variable = self.manager.var(bit)
            function = function & (variable if cell >> place & 1 else ~variable)
        return function

    def _literal(self, literal: Literal) -> Function:
        function = self.manager.false
        for cell, code in enumerate(self._cells[literal.variable]):
            if literal.cells >> cell & 1:
                function = function | code
        return function
