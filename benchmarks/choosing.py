"""The time of one choice in an interview."""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from benchmarks.people import Person
from benchmarks.timing import interleaved
from firstweeks.model.answers import Answers
from firstweeks.protocol import Protocol


@dataclass(frozen=True)
class Choices:
    """The seconds of each choice, by the median of its rounds, from the shortest to the longest."""

    seconds: tuple[float, ...]

    def share(self, part: float) -> float:
        """The time that this part of the choices stays within."""
        return self.seconds[round(part * (len(self.seconds) - 1))]


def choices(protocol: Protocol, people: list[Person], rounds: int) -> Choices:
    """Interview the people, then time every choice that had to be made; the first page is no choice."""
    moments = [answers for person in people for answers in _interview(protocol, person)]
    contenders = {str(number): partial(protocol.next_page, answers) for number, answers in enumerate(moments)}
    timed = interleaved(contenders, rounds)
    return Choices(tuple(sorted(statistics.median(times.seconds) for times in timed.values())))


def _interview(protocol: Protocol, person: Person) -> Iterator[Answers]:
    given: Person = {}
    while (page := protocol.next_page(answers := Answers(dict(given)))) is not None:
        if given:
            yield answers
        given |= {finding.id: person[finding.id] for finding in page.findings}
