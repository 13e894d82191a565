"""How long the interview is: questions and pages, against the fewest answers that decide and against a fixed order."""

from __future__ import annotations

import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from firstweeks.backends.scalar import NO
from firstweeks.cohort.minimal_answers import MinimalAnswers
from firstweeks.interview.pages import Page
from firstweeks.model.answers import Answers
from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from firstweeks.protocol import Protocol


@dataclass(frozen=True, slots=True)
class InterviewLength:
    """
    One person's interview.

    `pages` and `asked` count what the interview puts on pages; `questions` what it asks one by one where nothing is
    grouped; `bound` the fewest answers that decide this person's level, the first page's among them as everyone is
    asked it; `fixed` what a fixed order asks that skips only what does not apply.
    """

    level: str
    danger_sign: bool
    pain: bool
    pages: int
    asked: int
    questions: int
    bound: int
    fixed: int


@dataclass(frozen=True, slots=True)
class InterviewLengths:
    """The interviews of many people, and the median time of a choice in microseconds."""

    people: tuple[InterviewLength, ...]
    microseconds: float

    def mean(self, what: Callable[[InterviewLength], float]) -> float:
        """The mean of something over all people."""
        return statistics.fmean(map(what, self.people))

    @property
    def over_the_bound(self) -> float:
        """Questions asked where nothing is grouped, for each question that the bound needs."""
        return self.mean(lambda one: one.questions) / self.mean(lambda one: one.bound)

    @property
    def levels(self) -> Counter[str]:
        """How many people are told each level."""
        return Counter(one.level for one in self.people)

    @property
    def with_pain_and_no_danger_sign(self) -> tuple[InterviewLength, ...]:
        return tuple(one for one in self.people if one.pain and not one.danger_sign)


def measure(protocol: Protocol, people: Iterable[Answers]) -> InterviewLengths:
    """Interview everyone, in pages and one by one."""
    minimal, times = MinimalAnswers(protocol.checked, protocol.scalar), list[float]()
    # The first choice of all sets the implicants up.
    protocol.next_page({name: finding.usual for name, finding in _first(protocol)})
    found = tuple(_length(protocol, minimal, person, times) for person in people)
    return InterviewLengths(found, statistics.median(times) * 1e6)


def _length(protocol: Protocol, minimal: MinimalAnswers, person: Answers, times: list[float]) -> InterviewLength:
    pages = _asked(protocol, person, lambda given: _timed(protocol, given, times))
    questions = _asked(protocol, person, lambda given: _one(protocol, given))
    signs, sites = person.given.get("danger_signs"), person.given.get("pain_sites")
    return InterviewLength(
        level=protocol.level(person).id,
        danger_sign=bool(signs),
        pain=bool(sites),
        pages=len(pages),
        asked=_applying(pages, person),
        questions=_applying(questions, person),
        bound=len({*minimal.smallest(person), *(name for name, _ in _first(protocol))}),
        fixed=_fixed(protocol, person),
    )


def interviewed(protocol: Protocol, person: Answers) -> tuple[int, int]:
    """The pages of one person's interview and the questions on them that apply; what is unanswered is "not sure"."""
    pages = _asked(protocol, person, protocol.interview.next_page)
    gates = protocol.scalar.gates(person.given.get)
    return len(pages), sum(gates.get(finding.id) != NO for page in pages for finding in page.findings)


def _asked(protocol: Protocol, person: Answers, choose: Callable[[Answers], Page | None]) -> Sequence[Page]:
    given: dict[str, Value] = {}
    pages: list[Page] = []
    while (page := choose(Answers(given))) is not None:
        pages.append(page)
        for finding in page.findings:
            given[finding.id] = person.given.get(finding.id, (UNSURE,) if finding.kind is Kind.MANY else UNSURE)
    return pages


def _applying(pages: Sequence[Page], person: Answers) -> int:
    """How many questions of some pages the person is asked: one can turn out on its page not to apply."""
    return sum(finding.id in person for page in pages for finding in page.findings)


def _timed(protocol: Protocol, given: Answers, times: list[float]) -> Page | None:
    started = time.perf_counter()
    page = protocol.interview.next_page(given)
    times.append(time.perf_counter() - started)
    return page


def _one(protocol: Protocol, given: Answers) -> Page | None:
    finding = protocol.interview.next_finding(given)
    return None if finding is None else Page(finding.page, (finding,))


def _fixed(protocol: Protocol, person: Answers) -> int:
    """The questions of a form in the order of the content, which leaves out only what does not apply."""
    given: dict[str, Value] = {}
    for finding in protocol.content.findings.values():
        if finding.id in person.given and protocol.scalar.gates(given.get).get(finding.id) != NO:
            given[finding.id] = person.given[finding.id]
    return len(given)


def _first(protocol: Protocol) -> list[tuple[str, Finding]]:
    first = protocol.content.pages[0]
    return [(name, finding) for name, finding in protocol.content.findings.items() if finding.page == first]
