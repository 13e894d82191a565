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
from firstweeks.circuit.closure import binate
from firstweeks.circuit.graph import Literal
from firstweeks.circuit.implicants import Implicant
from firstweeks.model.finding import Value

# The share of a kill that falls to a question, by how many questions could make it; beyond three it hardly steers.
_SHARES = (60, 20, 8, 3)
# An implicant of the two most urgent levels counts this much more.
_EMERGENCY = 2


class Terms:
    """The implicants of a protocol as the bits of integers: bit n speaks of implicant n."""

    def __init__(self, protocol: CheckedProtocol, scalar: Scalar, found: list[Implicant]) -> None:
        self.protocol, self.scalar = protocol, scalar
        self.urgency = [implicant.urgency for implicant in found]
        self.literals = [implicant.literals for implicant in found]
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
        circuit = scalar.circuit
        self._binate = set(binate(circuit.graph, [*circuit.rules.values(), *circuit.raises.values()]))
        self._said: dict[tuple[str, Value], Said] = {}

    def finding(self, literal: Literal) -> str:
        return self.scalar.circuit.cells.variables[literal.variable].finding

    def union(self, literals: Iterable[Literal]) -> int:
        bits = 0
        for literal in literals:
            bits |= self.having[literal]
        return bits

    def said(self, name: str, value: Value) -> Said:
        """What an answer says of the implicants."""
        key = (name, value)
        if key not in self._said:
            left = dict(self.scalar.circuit.cells.of(self.protocol.content.findings[name], value))
            literals = self.by_finding.get(name, ())
            dead = [literal for literal in literals if not left[literal.variable] & literal.cells]
            open_ = [one for one in literals if left[one.variable] & one.cells and left[one.variable] & ~one.cells]
            either_way = [literal for literal in open_ if literal.variable in self._binate]
            unsure = [literal for literal in open_ if literal.variable not in self._binate]
            self._said[key] = Said(*map(self.union, (dead, unsure, either_way)))
        return self._said[key]

    def _usual(self, literal: Literal) -> bool:
        """Whether the answer that most people give meets a literal."""
        finding = self.protocol.content.findings[self.finding(literal)]
        left = dict(self.scalar.circuit.cells.of(finding, finding.usual))
        return bool(left[literal.variable] & literal.cells)

    def _of(self, wanted: int | None) -> int:
        return sum(1 << number for number, urgency in enumerate(self.urgency) if urgency == wanted)


class Said(NamedTuple):
    """
    The implicants that an answer makes impossible, and those that hang on what it leaves unsure.

    `unsure` ones can then never be sure. Those that hang on a binate variable can, if each of its cases has one; but
    two of them may exclude each other.
    """

    dead: int
    unsure: int
    either_way: int


class Board:
    """The implicants that are open for one person: those that could still lift the level told."""

    def __init__(self, terms: Terms, interval: Interval, raised: bool, given: Mapping[str, Value]) -> None:
        self._terms, self._given = terms, given
        content = terms.protocol.content
        self._limit, self._unanswered = content.raise_limit.urgency, content.unanswered.urgency
        dead = self._unsure = self._either_way = 0
        for name, value in given.items():
            said = terms.said(name, value)
            dead |= said.dead
            self._unsure |= said.unsure
            self._either_way |= said.either_way
        self._alive = ~dead
        self.open = self._alive & self._wanted(interval.at_least, raised)
        self.urgent = self.open & (terms.levels[-1] | terms.levels[-2])

    def _wanted(self, at_least: int, raised: bool) -> int:
        """The implicants that could lift the level told above the lowest that it can still be."""
        terms = self._terms
        lowest = max(at_least, min(self._hung(), self._unanswered))
        free = ~self._unsure if lowest >= self._unanswered else -1
        held = at_least - (raised and 0 < at_least <= self._limit)
        wanted = 0
        for urgency in range(held + 1, len(terms.levels)):
            if self._lifted(urgency) > lowest:
                wanted |= terms.levels[urgency] & free
        if not raised and lowest < self._limit and (at_least == lowest or wanted & self._alive):
            wanted |= terms.raises & free
        return wanted

    def _hung(self) -> int:
        """The urgency already reached if what was left unsure is so; 0 where nothing was."""
        if not self._unsure | self._either_way:
            return 0
        asking = 0
        for _, _, bits in self._unknown:
            asking |= bits
        reached = self._alive & ~asking
        urgency = max((urgency for urgency, bits in enumerate(self._terms.levels) if bits & reached), default=0)
        return urgency + (urgency < self._limit and reached & self._terms.raises & ~self._either_way != 0)

    def _lifted(self, urgency: int | None) -> int:
        """The most that an implicant can lift the level to, with a raise that is still possible."""
        if urgency is None or urgency >= self._limit:
            return self._limit if urgency is None else urgency
        raises = self._alive & self._terms.raises
        if urgency >= self._unanswered:
            raises &= ~self._unsure
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
        counts = [0] * len(_SHARES)
        for bits in asked.values():
            for place in range(len(counts) - 1, 0, -1):
                counts[place] |= counts[place - 1] & bits
            counts[0] |= bits
        exactly = [more & ~(counts[n + 1] if n + 1 < len(counts) else 0) for n, more in enumerate(counts)]
        weights = list(zip(_SHARES, exactly, strict=True))
        weights += [((_EMERGENCY - 1) * share, some & self.urgent) for share, some in weights]
        weights = [(weight, some) for weight, some in weights if some]
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
            literal.variable: literal.cells
            for literal in terms.literals[number]
            if terms.finding(literal) not in wanted and terms.finding(literal) not in self._given
        }
        asking_more = 0
        for variable, cells, bits in self._unknown:
            if kept.get(variable, cells + 1) & ~cells:
                asking_more |= bits
        urgency = terms.urgency[number]
        rivals = self.open & ~asking_more & ~self._either_way
        # Above `unanswered`, what hangs on something unsure takes no other question's place.
        if self._lifted(urgency) > self._unanswered and not self._unsure >> number & 1:
            rivals &= ~self._unsure
        # Whoever is at the limit already cannot be raised.
        idle = terms.raises | terms.or_more[self._limit] if urgency is None else terms.or_more[urgency]
        return not rivals & idle

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
