"""
The choice of the next page.

Every level above the one that already holds has open implicants: sets of answers that would still make it. A
page is worth asking for the open implicants that its likely answers kill, most for those that no other page could,
since it must be asked for them. No weight touches the level: it orders the questions, and the interval alone says
when to stop.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from firstweeks.backends.scalar import Scalar
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.circuit.alike import Choosing, choosing
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
    choosing: Choosing | None = None

    def next_page(self, answers: Answers) -> Page | None:
        """The page to ask next, or None when no question can change the level any more."""
        first = self._first_page(answers)
        if first is not None:
            return first
        for board, gates, kills in self._turns(answers):
            page = self._best(board, kills, gates)
            if page is not None:
                return page
        return None

    def _best(self, board: Board, kills: Mapping[str, int], gates: _Gates) -> Page | None:
        """The page that is worth most, of those that matter."""
        findings, asked = self.protocol.content.findings, set(kills)
        pages: dict[str, int] = defaultdict(int)
        counted: dict[str, list[str]] = defaultdict(list)
        for name, bits in kills.items():
            homes: Iterable[Finding] = (findings[name],)
            if name in gates:
                # Nothing is asked first for the sake of an idle question.
                if not board.matters([name]):
                    asked.remove(name)
                    continue
                # A question that waits for others counts for their pages; they are asked too.
                homes = gates[name]
                asked.update([gate.id for gate in homes])
            for home in homes:
                pages[home.page] |= bits
                counted[home.page].append(name)
        worth = board.worth(pages)
        for page in sorted(worth, key=worth.__getitem__, reverse=True):
            if board.matters(counted[page]):
                return self._page(page, gates, asked)
        return None

    def next_finding(self, answers: Answers) -> Finding | None:
        """The single question to ask next where nothing is grouped into pages."""
        first = self._first_page(answers)
        if first is not None:
            return first.findings[0]
        for board, gates, kills in self._turns(answers):
            worth = board.worth(kills)
            for name in sorted(worth, key=worth.__getitem__, reverse=True):
                if board.matters([name]):
                    return next(iter(gates.get(name, ())), self.protocol.content.findings[name])
        return None

    def _first_page(self, answers: Answers) -> Page | None:
        page = self.protocol.content.pages[0]
        left = tuple(finding for finding in self.protocol.pages[page] if finding.id not in answers.given)
        return Page(page, left) if left else None

    def _turns(self, answers: Answers) -> Iterator[tuple[Board, _Gates, Mapping[str, int]]]:
        """What is open, the questions that others wait for, and what each could kill; nothing where a level is sure."""
        outlook = self.scalar.outlook(answers.given.get)
        if outlook.at_least < outlook.at_most:
            board, gates = Board(self.terms, outlook, answers.given), self._gates(answers, outlook.waiting)
            for kills in board.kills():
                yield board, gates, kills

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

    def _gates(self, answers: Answers, waiting: Iterable[str]) -> _Gates:
        """For the findings of which it is not known whether they are asked, those not asked yet that say so."""
        return {
            name: left
            for name in waiting
            if (left := [gate for gate in self.protocol.gates[name] if gate.id not in answers.given])
        }

    @cached_property
    def terms(self) -> Terms:
        """The implicants of the protocol, at the first choice; worked out then, if not before."""
        known = self.choosing or choosing(self.scalar.circuit, self.protocol.urgency_of)
        return Terms(self.protocol, self.scalar, known)
