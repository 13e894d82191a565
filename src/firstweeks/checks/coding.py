"""What a protocol tells other systems fits its findings."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from firstweeks.model.coding import Code
from firstweeks.model.finding import Finding, Kind
from firstweeks.model.level import Level
from firstweeks.model.problem import Problem
from firstweeks.reading.draft import Draft
from firstweeks.reading.nouns import PRIORITIES
from firstweeks.reading.suggesting import did_you_mean


def check_coding(draft: Draft) -> Iterator[Problem]:
    """Codes of findings and answers that nobody is asked, labels about nothing, priorities that fall."""
    for code in draft.content.codes.values():
        yield from _check_code(draft, code)
    for label in draft.content.labels.values():
        known = {name: finding.options for name, finding in draft.content.findings.items()}
        names = [*known, *(f"{name}.{option}" for name, options in known.items() for option in options)]
        for number, about in enumerate(label.about):
            if about not in names and about.partition(".")[0] not in draft.doubtful:
                says = f'label "{label.id}" is about "{about}", which nobody is asked'
                yield draft.problem(says, draft.place(label.place, "about", number), did_you_mean(about, names))
    for above, below in pairwise(draft.content.levels):
        if _is_sooner(below, above):
            says = f'level "{below.id}" has the priority {below.priority}, and "{above.id}", which is more urgent, '
            document = next(document for document in draft.documents.values() if "level" in document.data)
            place = document.place(("level", draft.content.levels.index(below), "priority"))
            yield draft.problem(f"{says}{above.priority}", place, "give the more urgent level the other")


def _is_sooner(one: Level, other: Level) -> bool:
    """Whether the priority of one level comes before that of another; "" is neither."""
    stated = one.priority and other.priority
    return bool(stated) and PRIORITIES.index(one.priority) < PRIORITIES.index(other.priority)


def _check_code(draft: Draft, code: Code) -> Iterator[Problem]:
    finding = draft.content.findings.get(code.finding)
    if finding is None:
        if code.finding not in draft.doubtful:
            says = f'code "{code.id}" speaks of "{code.finding}", which nobody is asked'
            fix = did_you_mean(code.finding, draft.content.findings)
            yield draft.problem(says, draft.place(code.place, "finding"), fix)
        return
    if code.answer and code.answer not in finding.options:
        says = f'code "{code.id}" answers "{code.answer}", which is not an option of "{finding.id}"'
        fix = (
            did_you_mean(code.answer, finding.options) if finding.options else "take it out: the record's number is it"
        )
        yield draft.problem(says, draft.place(code.place, "answer"), fix)
    if code.value and "|" not in code.value:
        says = f'code "{code.id}" has a value that is no code'
        yield draft.problem(says, draft.place(code.place, "value"), "write SYSTEM|CODE")
    if (code.at_least is not None) != bool(code.unit and not _measures(finding)):
        says = f'code "{code.id}" measures something, and does not say in which unit, or from which number on'
        yield draft.problem(says, code.place, "write unit and at_least, or neither")


def _measures(finding: Finding) -> bool:
    return finding.kind is Kind.NUMBER
