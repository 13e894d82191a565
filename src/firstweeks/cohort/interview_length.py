"""How long the interview is: questions and pages, against the fewest answers that decide and against a fixed order."""

from __future__ import annotations

import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from firstweeks.backends.scalar import NO
from firstweeks.cohort.minimal_answers import MinimalAnswers
from firstweeks.model.answers import Answers
from firstweeks.model.assessment import Page
from firstweeks.model.finding import UNSURE, Kind, Value
from firstweeks.protocol import Protocol


@dataclass(frozen=True, slots=True)
class InterviewLength:
    """
    One person's interview: the level told at its end, the pages shown and the questions on them that apply.

    `fewest` is the least number of answers that decide this person's level, those of the first page included, since
    everyone is asked them. `fixed` counts the questions of a form that skips only what does not apply.
    """

    level: str
    pages: int
    questions: int
    fewest: int
    fixed: int


@dataclass(frozen=True, slots=True)
class InterviewLengths:
    """The interviews of many people, and the median time that it takes to choose a page, in microseconds."""

    people: tuple[InterviewLength, ...]
    microseconds: float

    def mean(self, what: Callable[[InterviewLength], float]) -> float:
        """The mean of something over all people."""
        return statistics.fmean(map(what, self.people))

    @property
    def questions_to_fewest(self) -> float:
        """The questions that are asked, divided by the fewest that decide."""
        return self.mean(lambda one: one.questions) / self.mean(lambda one: one.fewest)

    @property
    def levels(self) -> Counter[str]:
        """How many people are told each level."""
        return Counter(one.level for one in self.people)

    @property
    def beyond_the_first_page(self) -> tuple[InterviewLength, ...]:
        """The interviews that the first page does not end."""
        return tuple(one for one in self.people if one.pages > 1)


def measure(protocol: Protocol, people: Iterable[Answers]) -> InterviewLengths:
    """Interview everyone; each person has answered every question that applies."""
    minimal, times = MinimalAnswers(protocol.checked, protocol.scalar), list[float]()
    # The first choice of all prepares what later ones use.
    protocol.next_page({finding.id: finding.usual for finding in protocol.checked.pages[protocol.content.pages[0]]})
    found = tuple(_length(protocol, minimal, person, times) for person in people)
    return InterviewLengths(found, statistics.median(times) * 1e6)


def _length(protocol: Protocol, minimal: MinimalAnswers, person: Answers, times: list[float]) -> InterviewLength:
    pages = _asked(person, lambda given: _timed(protocol, given, times))
    first = protocol.checked.pages[protocol.content.pages[0]]
    return InterviewLength(
        level=protocol.level(person).id,
        pages=len(pages),
        # A question can turn out on its page not to apply.
        questions=sum(finding.id in person for page in pages for finding in page.findings),
        fewest=len({*minimal.smallest(person), *(finding.id for finding in first)}),
        fixed=_fixed(protocol, person),
    )


def interviewed(protocol: Protocol, person: Answers) -> tuple[int, int]:
    """The pages of one person's interview and the questions on them that apply; what is unanswered is "not sure"."""
    pages = _asked(person, protocol.interview.next_page)
    gates = protocol.scalar.gates(person.given.get)
    return len(pages), sum(gates.get(finding.id) != NO for page in pages for finding in page.findings)


def _asked(person: Answers, choose: Callable[[Answers], Page | None]) -> Sequence[Page]:
    given: dict[str, Value] = {}
    pages: list[Page] = []
    while (page := choose(Answers(given))) is not None:
        pages.append(page)
        for finding in page.findings:
            given[finding.id] = person.given.get(finding.id, (UNSURE,) if finding.kind is Kind.MANY else UNSURE)
    return pages


def _timed(protocol: Protocol, given: Answers, times: list[float]) -> Page | None:
    started = time.perf_counter()
    page = protocol.interview.next_page(given)
    times.append(time.perf_counter() - started)
    return page


def _fixed(protocol: Protocol, person: Answers) -> int:
    """The questions of a form in the order of the content, which leaves out only what does not apply."""
    given: dict[str, Value] = {}
    for finding in protocol.content.findings.values():
        if finding.id in person.given and protocol.scalar.gates(given.get).get(finding.id) != NO:
            given[finding.id] = person.given[finding.id]
    return len(given)
