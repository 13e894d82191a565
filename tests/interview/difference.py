"""Whether what a person is told can still change, by decision diagrams: they share no code with the interview."""

from __future__ import annotations

from collections.abc import Mapping

from firstweeks.model.assessment import Page
from firstweeks.model.finding import Value
from firstweeks.proofs.diagrams import Diagrams
from firstweeks.protocol import Protocol


class Difference:
    """What the level told still depends on once some questions are answered, or answered "not sure"."""

    def __init__(self, protocol: Protocol) -> None:
        self._findings, self._cells = protocol.content.findings, protocol.scalar.circuit.cells
        self._unanswered = protocol.content.unanswered.urgency
        self._diagrams = Diagrams(protocol.scalar.circuit)
        self._seen: dict[object, int] = {}
        # For each urgency above 0, those who are told it or more once all is answered.
        self._everyone = tuple(self._diagrams.functions(protocol.scalar.circuit.at_least))

    def waits_for(self, given: Mapping[str, Value]) -> set[str]:
        """
        The findings of which an answer can still change what this person is told.

        Of what was left unsure nothing more is learnt: up to `unanswered` a level is told if it is so for some case of
        it, above only if it is so for every case.
        """
        told, space = self._everyone, self._diagrams.space
        unsure = []
        for name, value in given.items():
            for variable, left in self._cells.of(self._findings[name], value):
                if left.bit_count() == 1:
                    told = tuple(self._moved(people, variable, left.bit_length() - 1) for people in told)
                else:
                    unsure.append(variable)
        if unsure:
            told = tuple(
                (space.some if urgency <= self._unanswered else space.every)(people, unsure)
                for urgency, people in enumerate(told, 1)
            )
        return {self._cells.variables[variable].finding for people in told for variable in space.support(people)}

    def makes(self, page: Page, given: Mapping[str, Value]) -> bool:
        """Whether two people who answered so, and differ in what this page asks alone, are told different levels."""
        return not self.waits_for(given).isdisjoint(finding.id for finding in page.findings)

    def _moved(self, people: int, variable: int, cell: int) -> int:
        key = (people, variable, cell)
        if key not in self._seen:
            self._seen[key] = self._diagrams.space.moved(people, variable, cell)
        return self._seen[key]
