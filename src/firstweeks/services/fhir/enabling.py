"""
When a question is shown in a form that is filled without us: `enableWhen` made from the `only_if` of a finding.

FHIR joins plain comparisons by "all" or by "any" and no further. Of the two, the closer one that never hides a
question which may apply is taken, by trying every answer; where neither can be had, the question is always shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import prod
from typing import Any

from firstweeks.backends.scalar import NO
from firstweeks.model.finding import Finding, Kind, Value
from firstweeks.protocol import Protocol
from firstweeks.services.fhir.naming import ABSENT, ASKED_UNKNOWN, NONE, Naming, Resource, option_code

# A finding that reads so much that more ways of answering would have to be tried is always shown.
_MOST_WAYS = 20_000

Way = tuple[Value, ...]
"""One answer to each of the findings that a condition reads."""


@dataclass(frozen=True)
class _Form:
    """The answers to each finding that show the question, or None where a finding does not count."""

    behaviour: str
    answers: tuple[frozenset[Value] | None, ...]

    def shows(self, way: Way) -> bool:
        held = [answer in keep for answer, keep in zip(way, self.answers, strict=True) if keep is not None]
        return any(held) if self.behaviour == "any" else all(held)


@dataclass(frozen=True)
class Enabling:
    """Makes the `enableWhen` of the questions of one protocol."""

    protocol: Protocol

    def of(self, finding: Finding) -> Resource:
        """The keys `enableWhen` and `enableBehavior` of a question; none of them where it is always shown."""
        reads = self.protocol.checked.gates.get(finding.id, ())
        order = [one.id for findings in self.protocol.checked.pages.values() for one in findings]
        if not reads or any(order.index(one.id) >= order.index(finding.id) for one in reads):
            return {}
        ways = [self._answers(one) for one in reads]
        if prod(map(len, ways)) > _MOST_WAYS:
            return {}

        def may_apply(way: Way) -> bool:
            given: Mapping[str, Any] = {one.id: answer for one, answer in zip(reads, way, strict=True)}
            return self.protocol.scalar.gates(given.get)[finding.id] != NO

        possible = {way: may_apply(way) for way in product(*ways)}
        forms = (self._any(reads, possible, may_apply), self._all(reads, possible))
        found = [form for form in forms if form is not None]
        if not found:
            return {}
        form = min(found, key=lambda one: sum(map(one.shows, possible)))
        kept = zip(reads, form.answers, strict=True)
        tests = [test for one, keep in kept if keep for test in self._tests(one, keep, form.behaviour)]
        return {"enableWhen": tests} | ({"enableBehavior": form.behaviour} if len(tests) > 1 else {})

    def _answers(self, finding: Finding) -> list[Value]:
        """Answers that stand for all: each option, none, one or all of many, and each stretch between thresholds."""
        if finding.kind is Kind.MANY:
            return [(), *((option,) for option in finding.options), finding.options]
        if finding.range is not None:
            return [finding.range[0], *self.protocol.scalar.circuit.cells.thresholds[finding.id]]
        return [*finding.options]

    def _counts_as(self, finding: Finding) -> Value | None:
        """The answer that stands for what a finding counts as where it is not asked."""
        if finding.range is not None and isinstance(finding.otherwise, (int, float)):
            return max(_number(answer) for answer in self._answers(finding) if _number(answer) <= finding.otherwise)
        return finding.otherwise

    def _any(
        self, reads: Sequence[Finding], possible: Mapping[Way, bool], may_apply: Callable[[Way], bool]
    ) -> _Form | None:
        """
        Every answer that alone makes a question apply that did not.

        From a way in which it does not apply to one in which it does, answer by answer, some answer makes the
        difference: so one of them is given wherever the question applies.
        """
        kept: list[frozenset[Value] | None] = []
        for number, finding in enumerate(reads):

            def put(way: Way, answer: Value, number: int = number) -> Way:
                return (*way[:number], answer, *way[number + 1 :])

            answers = self._answers(finding)
            closed = [way for way, applies in possible.items() if not applies]
            keep = {answer for answer in answers for way in closed if possible[put(way, answer)]}
            if finding.kind is Kind.MANY:
                keep.discard(finding.options)
                others = tuple(option for option in finding.options if (option,) not in keep)
                # What no option does alone, several together must not do.
                if any(may_apply(put(way, others)) for way in closed):
                    return None
            # Where a finding is not asked, the form has no answer to compare.
            if self._counts_as(finding) in keep or (finding.range is not None and not _goes_up(keep, answers)):
                return None
            kept.append(frozenset(keep) if keep else None)
        return _Form("any", tuple(kept)) if any(kept) else None

    def _all(self, reads: Sequence[Finding], possible: Mapping[Way, bool]) -> _Form | None:
        """Of each finding, the answers with which the question can apply at all; None where each has all."""
        kept: list[frozenset[Value] | None] = []
        for number, finding in enumerate(reads):
            keep = frozenset(way[number] for way, applies in possible.items() if applies)
            excluded = set(self._answers(finding)) - keep
            # "!=" speaks of each answer of many alone, so that it can only exclude "none".
            said = finding.range is None and (finding.kind is not Kind.MANY or excluded == {()})
            kept.append(keep if excluded and said and self._counts_as(finding) not in keep else None)
        return _Form("all", tuple(kept)) if any(kept) else None

    def _tests(self, finding: Finding, keep: frozenset[Value], behaviour: str) -> Iterator[Resource]:
        """The comparisons with one finding."""
        system = Naming(self.protocol.content).answers
        asked = self._answers(finding)
        if finding.range is not None:
            yield {"question": finding.id, "operator": ">=", "answerDecimal": min(map(_number, keep))}
            yield {"question": f"{finding.id}.unsure", "operator": "exists", "answerBoolean": True}
            return
        if behaviour == "all":
            yield {"question": finding.id, "operator": "exists", "answerBoolean": True}
        for answer in asked:
            if (answer in keep) == (behaviour == "any") and answer != finding.options:
                option = (answer or (NONE,))[0] if isinstance(answer, tuple) else str(answer)
                code = {"system": system, "code": option_code(finding, option)}
                operator = "=" if behaviour == "any" else "!="
                yield {"question": finding.id, "operator": operator, "answerCoding": code}
        if behaviour == "any":
            unsure = {"system": ABSENT, "code": ASKED_UNKNOWN}
            yield {"question": finding.id, "operator": "=", "answerCoding": unsure}


def _goes_up(keep: set[Value], answers: Sequence[Value]) -> bool:
    """Whether the numbers kept are all those from one on."""
    return not keep or keep == {answer for answer in answers if _number(answer) >= min(map(_number, keep))}


def _number(value: Value) -> float:
    return float(value) if isinstance(value, (int, float)) else 0.0
