"""
The circuit as binary decision diagrams: a second method, which shares no code with z3.

For every cell of a variable, and for some cell, are quantifiers over its bits, and two nodes are the same function
exactly if their diagrams are the same (proofs/space.py).
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, pairwise

from firstweeks.circuit.circuit import Circuit
from firstweeks.circuit.closure import binate
from firstweeks.circuit.graph import Literal
from firstweeks.model.claim import Claim
from firstweeks.model.content import Content
from firstweeks.model.finding import Finding
from firstweeks.proofs.deciding import deciding
from firstweeks.proofs.space import EVERYONE, NOBODY, Space
from firstweeks.proofs.verdict import Status, Verdict

METHOD = "decision diagrams"


@dataclass
class Diagrams:
    """The diagrams of one circuit; the variables that are not nested come first, since they decide the most."""

    circuit: Circuit

    def __post_init__(self) -> None:
        self.loose = binate(self.circuit.graph, self.circuit.at_least)
        self.space = Space([len(variable.cells) for variable in self.circuit.cells.variables], self.loose)

    def functions(self, roots: Iterable[int], unknown: Iterable[int] = (), *, value: bool = False) -> list[int]:
        """The diagrams of some nodes; every literal of the unknown variables has this value."""
        apart, constant = set(unknown), EVERYONE if value else NOBODY

        def literal(node: Literal) -> int:
            return constant if node.variable in apart else self.space.literal(node.variable, node.cells)

        return self.space.nodes(self.circuit.graph, roots, literal)

    def depends(self, functions: Iterable[int], known: Mapping[int, int], on: Iterable[int]) -> bool:
        """Whether some function still depends on one of the variables, where others are known to be in a cell."""
        wanted = set(on)
        for function in functions:
            left = function
            for variable, cell in known.items():
                left = self.space.moved(left, variable, cell)
            if self.space.support(left) & wanted:
                return True
        return False

    def exact(self, claim: Claim) -> Iterator[Verdict]:
        """
        That `closed` is exact, and `possible` on what is possible, whichever of the loose variables are unknown.

        With those literals at "no" it must be the same function as "for every cell of the unknown ones", with
        "yes" each must be the same as "for some". All other variables are nested: one cell of each is the worst,
        and one the best, for every literal at once, so that Kleene's logic is exact for them (circuit/closure.py).
        """
        wanted = self.functions(self.circuit.at_least)
        for size in range(len(self.loose) + 1):
            for unknown in combinations(self.loose, size):
                started = time.perf_counter()
                surely = self.functions(self.circuit.closed, unknown, value=False)
                maybe, possible = (
                    self.functions(roots, unknown, value=True) for roots in (self.circuit.closed, self.circuit.possible)
                )
                same = all(
                    low == self.space.every(goal, unknown) and high == also == self.space.some(goal, unknown)
                    for low, high, also, goal in zip(surely, maybe, possible, wanted, strict=True)
                )
                names = [self.circuit.cells.variables[variable] for variable in unknown]
                shown = ", ".join(name.option or name.finding for name in names) or "none of them"
                sentence = f"both bounds are reached where these are unknown: {shown}"
                status = Status.PROVED if same else Status.REFUTED
                yield Verdict(claim.id, sentence, status, METHOD, time.perf_counter() - started)

    def monotone(self, claim: Claim, finding: Finding) -> Verdict:
        """What z3 says of one finding, said of the circuit: from each cell to the next worse, no level is lost."""
        started = time.perf_counter()
        steps = [(variable, step) for variable in self._variables_of(finding) for step in self._steps(variable)]
        goals = self.functions(self.circuit.at_least)
        lost = [
            self.space.both(self.space.moved(goal, variable, milder), -self.space.moved(goal, variable, worse))
            for variable, (milder, worse) in steps
            for goal in goals
        ]
        kept = all(people == NOBODY for people in lost)
        status = Status.PROVED if kept else Status.REFUTED
        sentence = f"a more worrying {finding.id} never lowers the level"
        return Verdict(claim.id, sentence, status, METHOD, time.perf_counter() - started)

    def alive(self, claim: Claim, content: Content) -> Iterator[Verdict]:
        """For each rule, that the levels are another function without it."""
        rules = dict(zip(self.circuit.rules, self.functions(self.circuit.rules.values()), strict=True))
        raised = self.space.any_of(self.functions(self.circuit.raises.values()))
        started = time.perf_counter()
        for name, decides in deciding(self.space, content, rules, raised):
            if name not in claim.reasons_only:
                status = Status.PROVED if decides else Status.REFUTED
                sentence = f"{name} decides the level for someone"
                yield Verdict(claim.id, sentence, status, METHOD, time.perf_counter() - started)
            started = time.perf_counter()

    def _variables_of(self, finding: Finding) -> list[int]:
        return [n for n, variable in enumerate(self.circuit.cells.variables) if variable.finding == finding.id]

    def _steps(self, variable: int) -> Iterator[tuple[int, int]]:
        """From each cell of a variable to the next."""
        return pairwise(range(self.space.sizes[variable]))
