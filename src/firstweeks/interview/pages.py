"""
The choice of the next page.

Pages come in the order of the content. A question is left out where no answer to it can change the level told any
more, whatever else is answered; the interview ends where that is true of all of them.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from firstweeks.backends.scalar import UNKNOWN, Scalar
from firstweeks.backends.trace import Trace
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.circuit.diagram import Diagram, diagram
from firstweeks.model.answers import Answers
from firstweeks.model.assessment import Page
from firstweeks.model.finding import Finding


@dataclass(frozen=True)
class Interview:
    """Chooses pages for one protocol; it keeps no answers."""

    protocol: CheckedProtocol
    scalar: Scalar
    compiled: Diagram | None = None

    def next_page(self, answers: Answers) -> Page | None:
        """The page to ask next, or None when no question can change the level told any more."""
        first = self.protocol.content.pages[0]
        left = tuple(finding for finding in self.protocol.pages[first] if finding.id not in answers.given)
        return Page(first, left) if left else self._open_page(answers)

    def _open_page(self, answers: Answers) -> Page | None:
        """The first page with a question that matters and waits for none on another page."""
        matters = self.matters(answers)
        waits = self._waits(answers, matters) if matters else {}

        def ready(finding: Finding) -> bool:
            return all(gate.page == finding.page and ready(gate) for gate in waits.get(finding.id, ()))

        for page, findings in self.protocol.pages.items():
            asked = tuple(finding for finding in findings if finding.id in matters and ready(finding))
            if asked:
                return Page(page, asked)
        return None

    def _waits(self, answers: Answers, matters: Collection[str]) -> Mapping[str, Sequence[Finding]]:
        """For the findings of which it is not known whether they apply, those that matter and can say so."""
        applies = self.scalar.gates(answers.given.get)
        return {
            name: [gate for gate in gates if gate.id in matters]
            for name, gates in self.protocol.gates.items()
            if name in matters and applies[name] == UNKNOWN
        }

    def matters(self, answers: Answers) -> Collection[str]:
        """
        The findings not answered yet that can still change the level told.

        Two answers to such a finding, with the same answers to all that is left, tell two levels. Without a diagram
        (see `circuit.diagram`) they are the findings that an open rule waits for: all of those, and perhaps more.
        """
        if self.diagram is None:
            trace = Trace(self.scalar, answers)
            waits = {name for root in self.scalar.circuit.closed for name in trace.waits_for(root)}
            return waits - answers.given.keys()
        left: dict[int, int] = {}
        for name, value in answers.given.items():
            left.update(self.scalar.circuit.cells.of(self.protocol.content.findings[name], value))
        reads = self.diagram.matters(left, self._told)
        return {name for name, variables in self._variables.items() if variables & reads}

    @cached_property
    def diagram(self) -> Diagram | None:
        """The diagram of the level: as it was compiled, or made at the first choice."""
        circuit = self.scalar.circuit
        return self.compiled or diagram(circuit.graph, circuit.at_least)

    def _told(self, one: int, other: int) -> int:
        """
        What is told where one of two levels is so and no one can say which: of these and `unanswered`, the middle one.

        For any number of levels it is what `assessing.told` says of the lowest and the highest.
        """
        return sorted((one, other, self.protocol.content.unanswered.urgency))[1]

    @cached_property
    def _variables(self) -> Mapping[str, int]:
        """The variables of each finding, as bits."""
        found = dict.fromkeys(self.protocol.content.findings, 0)
        for number, variable in enumerate(self.scalar.circuit.cells.variables):
            if variable.finding in found:
                found[variable.finding] |= 1 << number
        return found
