"""
The choice of the next page.

Every level above the one that already holds has open implicants: sets of answers that would still make it. A
question is worth asking for the open implicants that its likely answer kills; each implicant's kill is shared
among the questions that could do it, and the last one that can must be asked. No weight touches the level: it
orders the questions, and the interval alone says when to stop.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from firstweeks.backends.scalar import UNKNOWN, YES, Scalar
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.interview.board import Board, Terms
from firstweeks.model.answers import Answers
from firstweeks.model.finding import Finding


@dataclass(frozen=True, slots=True)
class Page:
    """A screen: its id and the findings on it that can still change the level, in order."""

    id: str
    findings: tuple[Finding, ...]


_Gates = Mapping[str, Sequence[Finding]]


@dataclass(frozen=True)
class Interview:
    """Chooses pages for one protocol; it keeps no answers."""

    protocol: CheckedProtocol
    scalar: Scalar

    def next_page(self, answers: Answers) -> Page | None:
        """The page to ask next, or None when no question can change the level any more."""
        first = self._first_page(answers)
        if first is not None:
            return first
        board = self._board(answers)
        if board is None:
            return None
        values = self.scalar.gates(answers.given.get)
        gates = self._gates(answers, values)
        for worth in board.worths(values):
            pages, asked = dict.fromkeys(self.protocol.pages, 0), set(worth)
            waiting: dict[str, set[str]] = {page: set() for page in pages}
            for name, value in worth.items():
                # A question that waits for another one counts for the page of that one, which is asked too.
                needed = gates.get(name, ())
                # Nothing is asked first for the sake of an idle question.
                if needed and not board.matters({name}):
                    asked.discard(name)
                    continue
                asked |= {gate.id for gate in needed}
                for page in {gate.page for gate in needed} or {self.protocol.content.findings[name].page}:
                    pages[page] += value
                    waiting[page].add(name)
            for page in sorted(pages, key=lambda page: -pages[page]):
                if board.matters(waiting[page]):
                    return self._page(page, gates, asked)
        return None

    def next_finding(self, answers: Answers) -> Finding | None:
        """The single question to ask next where nothing is grouped into pages."""
        first = self._first_page(answers)
        if first is not None:
            return first.findings[0]
        board = self._board(answers)
        if board is None:
            return None
        values = self.scalar.gates(answers.given.get)
        gates = self._gates(answers, values)
        for worth in board.worths(values):
            for name in sorted(worth, key=lambda name: -worth[name]):
                if board.matters({name}):
                    return next(iter(gates.get(name, ())), self.protocol.content.findings[name])
        return None

    def _first_page(self, answers: Answers) -> Page | None:
        page = self.protocol.content.pages[0]
        left = tuple(finding for finding in self.protocol.pages[page] if finding.id not in answers.given)
        return Page(page, left) if left else None

    def _board(self, answers: Answers) -> Board | None:
        interval = self.scalar.interval(answers.given.get)
        if interval.at_least == interval.at_most:
            return None
        return Board(self.terms, interval, self._raised(answers), answers.given)

    def _raised(self, answers: Answers) -> bool:
        return YES in self.scalar.raises(answers.given.get).values()

    def _page(self, page: str, gates: _Gates, asked: set[str]) -> Page:
        """A page with what is asked of it, or first the page that says whether that is asked at all."""
        findings: list[Finding] = []
        for _ in self.protocol.pages:
            findings = [finding for finding in self.protocol.pages[page] if finding.id in asked]
            elsewhere = [gate for one in findings for gate in gates.get(one.id, ()) if gate.page != page]
            if not elsewhere:
                return Page(page, tuple(findings))
            page, asked = elsewhere[0].page, asked | {elsewhere[0].id}
        # These pages wait for each other, their findings do not.
        first = findings[0]
        while gates.get(first.id):
            first = gates[first.id][0]
        return Page(first.page, (first,))

    def _gates(self, answers: Answers, values: Mapping[str, int]) -> _Gates:
        """For the findings of which it is not known whether they are asked, those not asked yet that say so."""
        return {
            name: [gate for gate in self.protocol.gates[name] if gate.id not in answers.given]
            for name, value in values.items()
            if value == UNKNOWN
        }

    @cached_property
    def terms(self) -> Terms:
        """The implicants of the protocol, worked out at the first choice."""
        return Terms(self.protocol, self.scalar)
