"""What a block of a scenario decides and for whom, and in which order the findings can be drawn."""

from __future__ import annotations

from collections.abc import Iterator

from firstweeks.checks.checked import read_by
from firstweeks.checks.conditions import check_condition
from firstweeks.model.condition import AllOf, AnyOf, AtLeast, Atom, Condition, Includes, Is, IsEmpty, Named, Not
from firstweeks.model.content import Content
from firstweeks.reading.draft import Draft
from firstweeks.reading.table import Table


class DrawingOrder:
    """Refuses blocks in an order that cannot be drawn: each finding is drawn once, after the findings it depends on."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._drawn: list[str] = []

    def add(self, says: Atom, given: Condition | None, says_table: Table, given_table: Table) -> None:
        """Check the next block; problems are noted in the tables in which `says` and `given` are written."""
        finding = says.finding
        last = self._drawn[-1] if self._drawn else finding
        if finding in self._drawn and finding != last:
            fix = f'put it below the other frequencies of "{finding}"'
            says_table.refuse(f'comes after those of "{last}", when "{finding}" has been drawn already', "says", fix)
        for needed in self._needed(finding, given):
            if needed not in (*self._drawn, finding):
                fix = f'put it below the frequencies of "{needed}"'
                depends = f'depends on "{needed}", which has not been drawn yet'
                given_table.refuse(depends, "given", fix)
        if finding != last or not self._drawn:
            self._drawn.append(finding)

    def _needed(self, finding: str, given: Condition | None) -> Iterator[str]:
        """The findings that must be known before this one can be drawn."""
        only_if = self._content.findings[finding].only_if
        for name in self._content.findings:
            if name in read_by(given, self._content) | read_by(only_if, self._content):
                yield name


def read_sentences(draft: Draft, says_table: Table, given_table: Table) -> tuple[Atom | None, Condition | None]:
    """
    Read what a block decides (`says`) and for whom (`given`, None for everyone).

    After a problem with either of them the first is None; the problem is noted in its table.
    """
    says = _atom(says_table, says_table.sentence("says"))
    given = given_table.sentence("given") if given_table.has("given") else None
    faults = [
        problem
        for sentence in (says, given)
        if sentence is not None
        for problem in check_condition(draft, says_table.label, sentence, draft.content.findings)
    ]
    says_table.problems += faults
    return (None if faults else says), given


def _atom(table: Table, says: Condition | None) -> Atom | None:
    """The one thing that is decided: a single value of a single finding."""
    match says:
        case Includes(_, options) if len(options) > 1:
            table.refuse("says several options at once", "says", "write a block for each option")
        case Is() | AtLeast() | Includes() | IsEmpty():
            return says
        case AllOf() | AnyOf() | Not() | Named():
            fix = 'write a finding and its value, as in "bleeding is at least light"'
            table.refuse("decides more than one thing", "says", fix)
    return None
