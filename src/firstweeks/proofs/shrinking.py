"""Shrinking: a pair of people is brought as near to the usual answers as a test allows."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from firstweeks.model.finding import Finding, Kind, Value
from firstweeks.proofs.pairs import Pair, Person


@dataclass(frozen=True, slots=True)
class Shrinker:
    """Knows the findings of a protocol and the numbers that its conditions compare with."""

    findings: Mapping[str, Finding]
    thresholds: Mapping[str, Collection[float]]

    def shrunk(self, pair: Pair, apart: str, read: Collection[str], keeps: Callable[[Pair], bool]) -> Pair:
        """
        The pair after every step towards the usual answers that `keeps` lets pass, taken in order and greedily.

        `apart` is the finding in which the two differ, `read` those that matter to begin with: the others are set to
        the usual answer in one step if that passes.
        """
        calm = {name: one.usual for name, one in self.findings.items() if name not in read and name != apart}
        if keeps(tried := _with(pair, calm)):
            pair = tried
        while True:
            before = pair
            for finding in self.findings.values():
                steps = self._apart(finding, pair) if finding.id == apart else self._shared(finding, pair[0])
                for mine, theirs in steps:
                    one, other = pair
                    if (one[finding.id], other[finding.id]) == (mine, theirs):
                        break
                    if keeps(tried := ({**one, finding.id: mine}, {**other, finding.id: theirs})):
                        pair = tried
                        break
            if pair == before:
                return pair

    def _shared(self, finding: Finding, person: Person) -> Iterator[tuple[Value, Value]]:
        """Answers that both could give instead, the most usual first."""
        for value in self._values(finding, person[finding.id]):
            yield value, value

    def _apart(self, finding: Finding, pair: Pair) -> Iterable[tuple[Value, Value]]:
        """Answers in which the two could differ instead: the nearest to each other, then the most usual, first."""
        mine, theirs = (person[finding.id] for person in pair)
        if isinstance(mine, tuple) and isinstance(theirs, tuple):
            common = tuple(option for option in mine if option in theirs)
            for kept in self._values(finding, common):
                assert isinstance(kept, tuple)  # noqa: S101 -- a list has lists for values
                yield _join(finding, kept, mine, common), _join(finding, kept, theirs, common)
            return
        values = list(self.values(finding))
        pairs = [(one, other) for one, other in product(values, repeat=2) if one != other]
        order = {value: number for number, value in enumerate(values)}
        yield from sorted(
            pairs, key=lambda both: (self._distance(finding, *both), sum(map(order.__getitem__, both)), order[both[1]])
        )

    def _values(self, finding: Finding, now: Value | None) -> Iterator[Value]:
        if finding.kind is Kind.MANY and isinstance(now, tuple):
            yield ()
            yield from ((option,) for option in now)
            yield from (tuple(other for other in now if other != option) for option in now)
        else:
            yield from self.values(finding)

    def values(self, finding: Finding) -> Iterator[str | float]:
        """The answers to a question that takes one, the usual first; of a number one for every way to count."""
        if finding.kind is Kind.NUMBER:
            yield from self._numbers(finding)
        else:
            yield from sorted(finding.options, key=lambda option: option != finding.usual)

    def _numbers(self, finding: Finding) -> Iterator[float]:
        """The usual number, and each threshold and the whole number under it, as far as the range goes."""
        usual = finding.usual
        assert isinstance(usual, int | float) and finding.range is not None  # noqa: S101, PT018 -- checked content
        low, high = finding.range
        near = {number for threshold in self.thresholds.get(finding.id, ()) for number in (threshold, threshold - 1)}
        nearest = sorted((one for one in near if low <= one <= high), key=lambda one: (abs(one - usual), one))
        yield from dict.fromkeys([usual, *(int(one) if one == int(one) else one for one in nearest)])

    @staticmethod
    def _distance(finding: Finding, one: Value, other: Value) -> float:
        if finding.kind is Kind.ORDERED:
            return abs(finding.options.index(str(one)) - finding.options.index(str(other)))
        if isinstance(one, int | float) and isinstance(other, int | float):
            return abs(one - other)
        return 0


def _with(pair: Pair, answers: Person) -> Pair:
    return {**pair[0], **answers}, {**pair[1], **answers}


def _join(finding: Finding, kept: tuple[str, ...], mine: tuple[str, ...], common: tuple[str, ...]) -> tuple[str, ...]:
    """The options kept, and those that this person has alone, in the protocol's order."""
    return tuple(option for option in finding.options if option in kept or (option in mine and option not in common))
