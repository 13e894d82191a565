"""
What is still open for one person: the implicants of the protocol that could lift what they are told.

Whoever is unsure of something is still asked the rest. An implicant that hangs on what was left unsure can lift the
level told to `unanswered` and no further, and makes no question idle that could lift it higher.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from firstweeks.backends.scalar import NO, Interval, Scalar
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.circuit.alike import choosing
from firstweeks.circuit.cells import ABSENT, PRESENT
from firstweeks.circuit.graph import Literal
from firstweeks.model.finding import Value

# The share of a kill that falls to a question, by how many questions could make it; beyond two it does not steer.
_SHARES = (12, 1)
# An implicant counts this much more than one of the level below: what lies above the level of a person must be killed
# for everyone, what lies below for no one. A raise counts like the level that it can lift to.
_STEP = 4


class Terms:
    """The implicants of a protocol as the bits of integers: bit n speaks of implicant n."""

    def __init__(self, protocol: CheckedProtocol, scalar: Scalar) -> None:
        self.protocol, self.scalar = protocol, scalar
        urgency_of = {rule.id: rule.level.urgency for rule in protocol.content.rules.values()}
        self.speaks, found = choosing(scalar.circuit, urgency_of)
        self.urgency = [implicant.urgency for implicant in found]
        self.literals = [implicant.literals for implicant in found]
        self.parts = [[(one.variable, one.cells, self.finding(one)) for one in literals] for literals in self.literals]
        self.having: dict[Literal, int] = {}
        for number, implicant in enumerate(found):
            for literal in implicant.literals:
                self.having[literal] = self.having.get(literal, 0) | 1 << number
        self.by_finding: dict[str, list[Literal]] = {}
        for literal in self.having:
            self.by_finding.setdefault(self.finding(literal), []).append(literal)
        self.asking = {
            name: [(literal.variable, literal.cells, self.having[literal]) for literal in literals]
            for name, literals in self.by_finding.items()
        }
        self.mentioning = {name: self.union(literals) for name, literals in self.by_finding.items()}
        self.killed_by_usual = {
            name: self.union(literal for literal in literals if not self._usual(literal))
            for name, literals in self.by_finding.items()
        }
        self.levels = [self._of(urgency) for urgency in range(len(protocol.content.levels))]
        self.or_more = [sum(self.levels[urgency:]) for urgency in range(len(self.levels))]
        self.raises = self._of(None)
        limit = protocol.content.raise_limit.urgency
        self.weights = [(_STEP**urgency, bits) for urgency, bits in enumerate(self.levels)]
        self.weights[limit] = (_STEP**limit, self.levels[limit] | self.raises)
        self.loose = self.union(one for one in self.having if one.variable in scalar.circuit.binate)
        self._said: dict[tuple[str, Value], Said] = {}

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

    def said(self, name: str, value: Value) -> Said:
        """What an answer says of the implicants."""
        key = (name, value)
        if key not in self._said:
            left = self._left(name, value)
            literals = self.by_finding.get(name, ())
            dead = [literal for literal in literals if not left[literal.variable] & literal.cells]
            unsure = [one for one in literals if one not in dead and left[one.variable] & ~one.cells]
            self._said[key] = Said(self.union(dead), self.union(unsure))
        return self._said[key]

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

    def __init__(self, terms: Terms, interval: Interval, raised: bool, given: Mapping[str, Value]) -> None:
        self._terms, self._given, self._raised = terms, given, raised
        content = terms.protocol.content
        self._limit, self._unanswered = content.raise_limit.urgency, content.unanswered.urgency
        dead = self.unsure = 0
        for name, value in given.items():
            said = terms.said(name, value)
            dead |= said.dead
            self.unsure |= said.unsure
        self.alive = ~dead
        self.open = self.alive & self._wanted(interval.at_least, raised)

    def _wanted(self, at_least: int, raised: bool) -> int:
        """The implicants that could lift the level told above the lowest that it can still be."""
        terms = self._terms
        lowest = max(at_least, min(self.hung, self._unanswered))
        free = ~self.unsure if lowest >= self._unanswered else -1
        held = at_least - (raised and 0 < at_least <= self._limit)
        wanted = 0
        for urgency in range(held + 1, len(terms.levels)):
            if self._lifted(urgency) > lowest:
                wanted |= terms.levels[urgency] & free
        if not raised and lowest < self._limit and (at_least == lowest or wanted & self.alive):
            wanted |= terms.raises & free
        return wanted

    @cached_property
    def hung(self) -> int:
        """The urgency already reached if what was left unsure is so; 0 where nothing was."""
        if not self.unsure:
            return 0
        asking = 0
        for _, _, bits in self._unknown:
            asking |= bits
        reached = self.alive & ~asking
        urgency = max((urgency for urgency, bits in enumerate(self._terms.levels) if bits & reached), default=0)
        # A raise and a rule that hang on one binate variable may exclude each other.
        return urgency + (urgency < self._limit and reached & self._terms.raises & ~self._terms.loose != 0)

    def _lifted(self, urgency: int | None) -> int:
        """The most that an implicant can lift the level to, with a raise that is still possible."""
        if urgency is None or urgency >= self._limit:
            return self._limit if urgency is None else urgency
        raises = self.alive & self._terms.raises
        if urgency >= self._unanswered:
            raises &= ~self.unsure
        return urgency + (raises != 0)

    def worths(self, gates: Mapping[str, int]) -> Iterator[dict[str, int]]:
        """
        What asking each unanswered finding is worth that applies to this person by the values of the `only_if`s.

        In two turns: where no question whose usual answer kills something matters, any on an open implicant will do.
        """
        for kills in (self._terms.killed_by_usual, self._terms.mentioning):
            yield {name: worth for name, worth in self._shared(kills).items() if gates.get(name) != NO}

    def _shared(self, kills: dict[str, int]) -> dict[str, int]:
        asked = {name: bits & self.open for name, bits in kills.items() if name not in self._given and bits & self.open}
        one = two = more = 0
        for bits in asked.values():
            more |= two & bits
            two |= one & bits
            one |= bits
        weights = [
            (share * weight, some)
            for share, exactly in zip(_SHARES, (one & ~two, two & ~more), strict=True)
            for weight, level in self._terms.weights
            if (some := exactly & level)
        ]
        return {
            name: sum([weight * (bits & some).bit_count() for weight, some in weights]) for name, bits in asked.items()
        }

    def matters(self, wanted: set[str]) -> bool:
        """Whether some open implicant needs one of these findings, none shorter making it idle without them."""
        bits = self.open & self._mentioning(wanted)
        return any(self._needs(number, wanted) for number in _ones(bits))

    def _needs(self, number: int, wanted: set[str]) -> bool:
        terms = self._terms
        kept = {
            variable: cells
            for variable, cells, name in terms.parts[number]
            if name not in wanted and name not in self._given
        }
        asking_more = 0
        for variable, cells, bits in self._unknown:
            if kept.get(variable, cells + 1) & ~cells:
                asking_more |= bits
        urgency = terms.urgency[number]
        rivals = self.open & ~asking_more
        # Above `unanswered`, what hangs on something unsure takes no other question's place.
        if self._lifted(urgency) > self._unanswered and not self.unsure >> number & 1:
            rivals &= ~self.unsure
        if urgency is None:
            # Whoever is at the limit already cannot be raised.
            return not rivals & (terms.raises | terms.or_more[self._limit])
        # Whoever is raised is at the limit from one level below.
        return not rivals & terms.or_more[urgency - (self._raised and urgency == self._limit)]

    @cached_property
    def _unknown(self) -> list[tuple[int, int, int]]:
        """The literals of the findings that are not answered, each with the implicants that have it."""
        asking = self._terms.asking.items()
        return [asked for name, literals in asking if name not in self._given for asked in literals]

    def _mentioning(self, names: Iterable[str]) -> int:
        bits = 0
        for name in names:
            bits |= self._terms.mentioning.get(name, 0)
        return bits


def _ones(bits: int) -> Iterator[int]:
    while bits:
        low = bits & -bits
        yield low.bit_length() - 1
        bits ^= low
