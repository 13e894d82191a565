"""
What is still open for one person: the implicants of the protocol that could lift what they are told.

Whoever is unsure of something is still asked the rest. An implicant that hangs on what was left unsure can lift the
level told to `unanswered` and no further, and makes no question idle that could lift it higher.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from firstweeks.backends.scalar import Outlook, Scalar
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.circuit.alike import Choosing
from firstweeks.circuit.cells import ABSENT, PRESENT
from firstweeks.circuit.graph import Literal
from firstweeks.model.finding import Value

# An implicant counts this much more than one of the level below: what lies above the level of a person must be killed
# for everyone, what lies below for no one. A raise counts like the level that it can lift to. What one question alone
# can kill counts as if a level higher than what two can; what more can does not steer.
_STEP = 4
# How many answers are kept with what they say: a number has endless ones.
_REMEMBERED = 10_000


class Terms:
    """The implicants of a protocol as the bits of integers: bit n speaks of implicant n."""

    def __init__(self, protocol: CheckedProtocol, scalar: Scalar, choosing: Choosing) -> None:
        self.protocol, self.scalar = protocol, scalar
        self.speaks, found = choosing
        self.urgency = [implicant.urgency for implicant in found]
        self.literals = [implicant.literals for implicant in found]
        self.having: dict[Literal, int] = {}
        for number, implicant in enumerate(found):
            for literal in implicant.literals:
                self.having[literal] = self.having.get(literal, 0) | 1 << number
        self.by_finding: dict[str, list[Literal]] = {}
        for literal in self.having:
            self.by_finding.setdefault(self.finding(literal), []).append(literal)
        self.everything = (1 << len(found)) - 1
        self.mentioning = {name: self.union(literals) for name, literals in self.by_finding.items()}
        self.without = {name: self.everything & ~bits for name, bits in self.mentioning.items()}
        self.within = [self._within(literals) for literals in self.literals]
        self.killed_by_usual = {
            name: self.union(literal for literal in literals if not self._usual(literal))
            for name, literals in self.by_finding.items()
        }
        self.levels = [self._of(urgency) for urgency in range(len(protocol.content.levels))]
        self.or_more = [sum(self.levels[urgency:]) for urgency in range(len(self.levels))]
        self.raises = self._of(None)
        self.limit, self.unanswered = protocol.content.raise_limit.urgency, protocol.content.unanswered.urgency
        self.ranks = self.levels[:]
        self.ranks[self.limit] |= self.raises
        self.loose = self.union(one for one in self.having if one.variable in scalar.circuit.binate)
        self.said = lru_cache(_REMEMBERED)(self._said)

    def _within(self, own: Iterable[Literal]) -> dict[str, int]:
        """For each finding of some literals, the implicants that ask no more of it than these do."""
        cells = {literal.variable: literal.cells for literal in own}
        return {
            name: self.everything
            & ~self.union(one for one in self.by_finding[name] if cells.get(one.variable, ~one.cells) & ~one.cells)
            for name in map(self.finding, own)
        }

    def finding(self, literal: Literal) -> str:
        return self.scalar.circuit.cells.variables[literal.variable].finding

    def _left(self, name: str, value: Value) -> dict[int, int]:
        """The cells that an answer leaves to each variable; of options that are alike, to the one that speaks."""
        left: dict[int, int] = {}
        for variable, cells in self.scalar.circuit.cells.of(self.protocol.content.findings[name], value):
            speaks = self.speaks.get(variable, variable)
            one = left.get(speaks, cells)
            # Some option is present, and all are absent, where either is so.
            left[speaks] = (one | cells) & PRESENT | (one & cells) & ABSENT if speaks in self.speaks else cells
        return left

    def union(self, literals: Iterable[Literal]) -> int:
        bits = 0
        for literal in literals:
            bits |= self.having[literal]
        return bits

    def _said(self, name: str, value: Value) -> Said:
        """What an answer says of the implicants."""
        left = self._left(name, value)
        literals = self.by_finding.get(name, ())
        dead = [literal for literal in literals if not left[literal.variable] & literal.cells]
        unsure = [one for one in literals if one not in dead and left[one.variable] & ~one.cells]
        return Said(self.union(dead), self.union(unsure))

    def _usual(self, literal: Literal) -> bool:
        """Whether the answer that most people give meets a literal."""
        finding = self.protocol.content.findings[self.finding(literal)]
        left = self._left(finding.id, finding.usual)
        return bool(left[literal.variable] & literal.cells)

    def _of(self, wanted: int | None) -> int:
        return sum(1 << number for number, urgency in enumerate(self.urgency) if urgency == wanted)


class Said(NamedTuple):
    """The implicants that an answer makes impossible, and those that it leaves unsure, which can never be sure."""

    dead: int
    unsure: int


class Board:
    """The implicants that are open for one person: those that could still lift the level told."""

    def __init__(self, terms: Terms, outlook: Outlook, given: Mapping[str, Value]) -> None:
        self._terms, self._limit, self._unanswered = terms, terms.limit, terms.unanswered
        self._shut = outlook.shut
        self._unknown = [name for name in terms.mentioning if name not in given]
        dead = self.unsure = asking = 0
        for name, value in given.items():
            said = terms.said(name, value)
            dead |= said.dead
            self.unsure |= said.unsure
        for name in self._unknown:
            asking |= terms.mentioning[name]
        self.alive = terms.everything & ~dead
        # What holds if what was left unsure is so.
        self._reached = self.alive & ~asking
        self._raises = self.alive & terms.raises
        self.raised = self._reached & self._raises & ~self.unsure != 0
        self.hung = self._hung()
        self.open = self._opened(outlook.at_least)

    def _opened(self, at_least: int) -> int:
        """The implicants that could lift the level told above the lowest that it can still be."""
        terms = self._terms
        lowest = max(at_least, min(self.hung, self._unanswered))
        free = self.alive & ~self.unsure if lowest >= self._unanswered else self.alive
        held = at_least - (self.raised and 0 < at_least <= self._limit)
        opened = 0
        for urgency in range(held + 1, len(terms.levels)):
            if self._lifted(urgency) > lowest:
                opened |= terms.levels[urgency] & free
        if not self.raised and lowest < self._limit and (at_least == lowest or opened):
            opened |= terms.raises & free
        return opened

    def _hung(self) -> int:
        """The urgency already reached if what was left unsure is so; 0 where nothing was."""
        if not self.unsure:
            return 0
        urgency = max((urgency for urgency, bits in enumerate(self._terms.levels) if bits & self._reached), default=0)
        # A raise and a rule that hang on one binate variable may exclude each other.
        return urgency + (urgency < self._limit and self._reached & self._raises & ~self._terms.loose != 0)

    def _lifted(self, urgency: int | None) -> int:
        """The most that an implicant can lift the level to, with a raise that is still possible."""
        if urgency is None or urgency >= self._limit:
            return self._limit if urgency is None else urgency
        raises = self._raises & ~self.unsure if urgency >= self._unanswered else self._raises
        return urgency + (raises != 0)

    def kills(self) -> Iterator[dict[str, int]]:
        """
        What each unanswered finding could kill by its usual answer, without those that do not apply to this person.

        In two turns: where no question whose usual answer kills something matters, any on an open implicant will do.
        """
        for kills in (self._terms.killed_by_usual, self._terms.mentioning):
            yield {name: bits for name in self._unknown if (bits := kills[name] & self.open) and name not in self._shut}

    def worth(self, asked: Mapping[str, int]) -> dict[str, int]:
        """What asking each question, or page of questions, is worth by what it could kill."""
        one = two = more = 0
        for bits in asked.values():
            more |= two & bits
            two |= one & bits
            one |= bits
        alone, shared = one & ~two, two & ~more
        weights = [
            (_STEP**steps, some)
            for steps, (below, level) in enumerate(pairwise((0, *self._terms.ranks, 0)))
            if (some := alone & below | shared & level)
        ]
        worths = {}
        for name, bits in asked.items():
            worth = 0
            for weight, some in weights:
                worth += weight * (bits & some).bit_count()
            worths[name] = worth
        return worths

    def matters(self, wanted: Iterable[str]) -> bool:
        """Whether some open implicant needs one of these findings, none shorter making it idle without them."""
        mentioning = 0
        for name in wanted:
            mentioning |= self._terms.mentioning.get(name, 0)
        others = self.open & ~mentioning
        return any(not self._rivals(number, others) for number in _ones(self.open & mentioning))

    def _rivals(self, number: int, others: int) -> int:
        """Which of some other implicants tell as much as this one, and ask no more."""
        terms = self._terms
        urgency = terms.urgency[number]
        # Above `unanswered`, what hangs on something unsure takes no other question's place.
        if self.unsure and self._lifted(urgency) > self._unanswered and not self.unsure >> number & 1:
            others &= ~self.unsure
        if urgency is None:
            # Whoever is at the limit already cannot be raised.
            others &= terms.raises | terms.or_more[self._limit]
        else:
            # Whoever is raised is at the limit from one level below.
            others &= terms.or_more[urgency - (self.raised and urgency == self._limit)]
        within, without = terms.within[number], terms.without
        for name in self._unknown:
            if not others:
                break
            others &= within[name] if name in within else without[name]
        return others


def _ones(bits: int) -> Iterator[int]:
    while bits:
        low = bits & -bits
        yield low.bit_length() - 1
        bits ^= low
