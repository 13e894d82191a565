"""Complete people, and what they tell about incomplete ones: the brute force that the circuit is held against."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

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

    def _people(self) -> Iterator[Person]:
        findings = self.protocol.content.findings
        choices = [definite(finding, self._cuts) for finding in findings.values()]
        return (dict(zip(findings, values, strict=True)) for values in itertools.product(*choices))

    @staticmethod
    def _may_be(person: Person, answers: Mapping[str, Value]) -> bool:
        return all(fits(given, person[name]) for name, given in answers.items())
