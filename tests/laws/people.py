"""Complete people, and what they tell about incomplete ones: the brute force that the circuit is held against."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, reduce

from firstweeks.assessing import told
from firstweeks.backends.reference import Reference
from firstweeks.backends.scalar import Interval
from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from firstweeks.protocol import Protocol

Person = dict[str, Value]


def definite(finding: Finding, cuts: Iterable[float] = ()) -> list[Value]:
    """Every answer without "unsure" that a finding can have; of a number, one in each stretch between the cuts."""
    match finding.kind:
        case Kind.MANY:
            sizes = range(len(finding.options) + 1)
            return [chosen for size in sizes for chosen in itertools.combinations(finding.options, size)]
        case Kind.NUMBER:
            low, high = finding.range or (0, 0)
            return sorted({low, *(cut for cut in cuts if low < cut <= high)})
        case _:
            return list(finding.options)


def fits(given: Value | None, value: Value) -> bool:
    """Whether a complete answer is one way of completing what was said."""
    if isinstance(given, tuple) and isinstance(value, tuple):
        return set(given) - {UNSURE} <= set(value) if UNSURE in given else set(given) == set(value)
    return given is None or given in (UNSURE, value)


def known(given: Value | None) -> bool:
    """Whether an answer leaves nothing open about its finding."""
    return given is not None and given != UNSURE and not (isinstance(given, tuple) and UNSURE in given)


class Everyone:
    """Every complete person of a small protocol, with the urgency that the naive reference finds for each."""

    def __init__(self, protocol: Protocol, cuts: Iterable[float]) -> None:
        self.protocol, self._cuts = protocol, tuple(cuts)
        self.reference = Reference(protocol.checked)

    @cached_property
    def urgencies(self) -> list[tuple[Person, int]]:
        """The people, each with an urgency."""
        found = []
        for person in self._people():
            least, most = self.reference.interval(person)
            assert least == most, "a complete person has one level"
            found.append((person, least))
        return found

    def interval(self, answers: Mapping[str, Value]) -> tuple[int, int]:
        """The lowest and the highest urgency among those who may have given these answers."""
        reached = [urgency for person, urgency in self.urgencies if self._may_be(person, answers)]
        return min(reached), max(reached)

    def told(self, answers: Mapping[str, Value]) -> int:
        """The urgency of what someone is told, by brute force."""
        return told(self.protocol.checked, Interval(*self.interval(answers), (), ())).urgency

    def told_after(self, answers: Mapping[str, Value], *, but: Iterable[str] = ()) -> dict[int, int]:
        """
        For each way of answering the questions that are left, who may have answered so, and the urgency told.

        Who: the bits of an integer, one a complete person. Questions may be answered by "unsure", in a list too.
        Those in `but` are left out.
        """
        reached = {self._who(answers)}
        for name in set(self.protocol.content.findings) - {*answers, *but}:
            reached = {who & fitting for who in reached for fitting in set(self.fitting[name].values())} - {0}
        return {who: self.told_of(who) for who in reached}

    def told_of(self, who: int) -> int:
        """The urgency that someone is told who may be any of these people."""
        possible = [urgency for urgency, people in enumerate(self._by_urgency) if people & who]
        return told(self.protocol.checked, Interval(possible[0], possible[-1], (), ())).urgency

    def matters(self, findings: Iterable[str], answers: Mapping[str, Value]) -> bool:
        """Whether two people who differ in these findings alone can be told different levels."""
        wanted = [set(self.fitting[name].values()) for name in findings]
        ways = {reduce(int.__and__, one) for one in itertools.product(*wanted)}
        return any(
            len({self.told_of(who & way) for way in ways if who & way}) > 1
            for who in self.told_after(answers, but=findings)
        )

    @cached_property
    def fitting(self) -> dict[str, dict[Value, int]]:
        """For each answer to each finding, "unsure" among them, which of the people may have given it, as bits."""
        found: dict[str, dict[Value, int]] = {}
        for name, finding in self.protocol.content.findings.items():
            ways = definite(finding, self._cuts)
            ways += [(*way, UNSURE) for way in ways if isinstance(way, tuple)] or [UNSURE]
            found[name] = {way: self._who({name: way}) for way in ways}
        return found

    @cached_property
    def _by_urgency(self) -> list[int]:
        """The people of each urgency, as bits."""
        found = [0] * len(self.protocol.content.levels)
        for place, (_, urgency) in enumerate(self.urgencies):
            found[urgency] |= 1 << place
        return found

    def _who(self, answers: Mapping[str, Value]) -> int:
        return sum(1 << place for place, (person, _) in enumerate(self.urgencies) if self._may_be(person, answers))

    def _people(self) -> Iterator[Person]:
        findings = self.protocol.content.findings
        choices = [definite(finding, self._cuts) for finding in findings.values()]
        return (dict(zip(findings, values, strict=True)) for values in itertools.product(*choices))

    @staticmethod
    def _may_be(person: Person, answers: Mapping[str, Value]) -> bool:
        return all(fits(given, person[name]) for name, given in answers.items())
