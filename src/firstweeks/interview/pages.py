"""
The choice of the next page.

Pages come in the order of the content. A question is left out where no answer to it can change the level told any
more, whatever else is answered; the interview ends where that is true of all of them. Once an emergency is sure, what
is left is asked on two screens, the background and the symptoms: such a person is on the way. After the end come the
questions that the words of the result hang on.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from firstweeks.backends.scalar import NO, UNKNOWN, Scalar
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
        left = self._first(answers)
        return Page(left[0].page, left) if left else self._open_page(answers)

    def page_for_words(self, answers: Answers) -> Page | None:
        """
        The questions that the words of the result hang on, and that were not asked for the level.

        They are asked when `next_page` is None, and change no level then; an emergency has no time for a screen of
        their own.
        """
        names = () if self._is_emergency(answers) else self._for_words(answers)
        pages = self.protocol.pages.values()
        open_ = tuple(finding for findings in pages for finding in findings if finding.id in names)
        return Page(open_[0].page, open_) if open_ else None

    def pages_left(self, answers: Answers) -> int:
        """How many screens are left at most, the next one counted, where every answer leaves all questions open."""
        screen = self._screens(answers)
        left = [*self._first(answers), *map(self.protocol.content.findings.__getitem__, self.matters(answers))]
        return len({screen(finding) for finding in left})

    def _for_words(self, answers: Answers) -> Collection[str]:
        """What words hang on and is not answered: it comes along with a screen that is asked anyway."""
        applies = self.scalar.gates(answers.given.get)
        findings = self.protocol.content.findings.values()
        return {one.id for one in findings if one.words and one.id not in answers.given and applies.get(one.id) != NO}

    def _first(self, answers: Answers) -> tuple[Finding, ...]:
        """What is left of the first page, which is asked whole."""
        first = self.protocol.pages[self.protocol.content.pages[0]]
        return tuple(finding for finding in first if finding.id not in answers.given)

    def _open_page(self, answers: Answers) -> Page | None:
        """The first screen with a question that matters and waits for none on another one."""
        matters = self.matters(answers)
        if not matters:
            return None
        waits, screen = self._waits(answers, matters), self._screens(answers)

        def ready(finding: Finding) -> bool:
            return all(screen(gate) == screen(finding) and ready(gate) for gate in waits.get(finding.id, ()))

        pages = self.protocol.pages.values()
        asked = [finding for findings in pages for finding in findings if finding.id in matters and ready(finding)]
        if not asked:
            return None
        on, words, urgent = screen(asked[0]), self._for_words(answers), self._is_emergency(answers)
        # In an emergency no later screen may come, so that words take the first there is.
        here = {one.id for one in asked if screen(one) == on}
        here |= {name for name in words if urgent or screen(self.protocol.content.findings[name]) == on}
        return Page(asked[0].page, tuple(one for findings in pages for one in findings if one.id in here))

    def _screens(self, answers: Answers) -> Callable[[Finding], str | bool]:
        """What tells the screens of a person apart: the page, and in an emergency only whether it is background."""
        if not self._is_emergency(answers):
            return lambda finding: finding.page
        background = self.protocol.content.background
        return lambda finding: finding.page in background

    def _is_emergency(self, answers: Answers) -> bool:
        return self.protocol.level_of[self.scalar.interval(answers.given.get).at_least].is_emergency

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
        interval = self.scalar.interval(answers.given.get)
        if interval.at_least == interval.at_most:
            return ()
        if self.diagram is None:
            trace = Trace(self.scalar, answers)
            waits = {name for root in self.scalar.circuit.closed for name in trace.waits_for(root)}
            return waits - answers.given.keys()
        left: dict[int, int] = {}
        for name, value in answers.given.items():
            left.update(self.scalar.circuit.cells.of(self.protocol.content.findings[name], value))
        reads = self.diagram.matters(left, self._told)
        return {name for name, variables in self.scalar.lookups.variables.items() if variables & reads}

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
