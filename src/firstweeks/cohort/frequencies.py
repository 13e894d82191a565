"""How often each answer is given, as the content declares it: `[frequency.<id>]` → records, or every problem."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from firstweeks.checks.checked import read_by
from firstweeks.checks.conditions import check_condition
from firstweeks.model.condition import AllOf, AnyOf, AtLeast, Atom, Condition, Includes, Is, IsEmpty, Named, Not
from firstweeks.model.content import Content
from firstweeks.model.place import Place
from firstweeks.model.problem import Problem, ProtocolRejected
from firstweeks.reading.content import Draft
from firstweeks.reading.table import Table, did_you_mean


@dataclass(frozen=True, slots=True)
class Frequency:
    """How often `says` is so among those of whom `given` is: a figure of its source, or an assumption ("panel")."""

    id: str
    says: Atom
    given: Condition | None
    chance: float
    source: str
    place: Place


def read_frequencies(draft: Draft) -> Mapping[str, tuple[Frequency, ...]]:
    """
    The frequencies by finding, in the order in which they can be drawn.

    Raises:
        ProtocolRejected: with every problem of the frequencies; the rest of the content must have been checked.
    """
    problems: list[Problem] = []
    found: dict[str, tuple[Frequency, ...]] = {}
    order = DrawingOrder(draft.content)
    for table in _tables(draft, problems):
        frequency = _read(table, draft, problems)
        if frequency is not None:
            order.add(frequency.says, frequency.given, table)
            finding = frequency.says.finding
            found[finding] = (*found.get(finding, ()), frequency)
    if problems:
        raise ProtocolRejected(problems)
    return found


class DrawingOrder:
    """Refuses what cannot be drawn where it stands: a finding is drawn once, after all that it depends on."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._drawn: list[str] = []

    def add(self, says: Atom, given: Condition | None, table: Table, given_table: Table | None = None) -> None:
        """The next block; `given_table` where its `given` is written elsewhere."""
        finding = says.finding
        last = self._drawn[-1] if self._drawn else finding
        if finding in self._drawn and finding != last:
            fix = f'put it below the other frequencies of "{finding}"'
            table.refuse(f'comes after those of "{last}", when "{finding}" has been drawn already', "says", fix)
        for needed in self._needed(finding, given):
            if needed not in (*self._drawn, finding):
                fix = f'put it below the frequencies of "{needed}"'
                depends = f'depends on "{needed}", which has not been drawn yet'
                (given_table or table).refuse(depends, "given", fix)
        if finding != last or not self._drawn:
            self._drawn.append(finding)

    def _needed(self, finding: str, given: Condition | None) -> Iterator[str]:
        """The findings that must be known before this one can be drawn."""
        only_if = self._content.findings[finding].only_if
        for name in self._content.findings:
            if name in read_by(given, self._content) | read_by(only_if, self._content):
                yield name


def read_sentences(
    table: Table, draft: Draft, given_table: Table | None = None
) -> tuple[Atom | None, Condition | None]:
    """What a block decides, and for whom; None for the first after a problem with either."""
    for_whom = given_table or table
    says = _atom(table, table.sentence("says"))
    given = for_whom.sentence("given") if for_whom.has("given") else None
    faults = [
        problem
        for sentence in (says, given)
        if sentence is not None
        for problem in check_condition(draft, table.label, sentence, draft.content.findings)
    ]
    table.problems += faults
    return (None if faults else says), given


def _tables(draft: Draft, problems: list[Problem]) -> Iterator[Table]:
    for document in draft.documents.values():
        rows = document.data.get("frequency", {})
        for name, data in (rows if isinstance(rows, dict) else {}).items():
            label = f'frequency "{name}"'
            table = Table(document, ("frequency", name), data if isinstance(data, dict) else {}, label, problems)
            if isinstance(data, dict):
                yield table
            else:
                table.refuse("is not a block", fix=f"write [frequency.{name}] and its keys below it")


def _read(table: Table, draft: Draft, problems: list[Problem]) -> Frequency | None:
    says, given = read_sentences(table, draft)
    chance, source = table.number("chance"), table.text("source")
    table.text("note", "")
    table.close()
    if not 0 <= chance <= 1:
        table.refuse(f"has the chance {chance:g}, which is no share", "chance", "write a number from 0 to 1")
    sources = draft.content.sources
    if source and source not in sources:
        table.refuse(f'cites "{source}", which is not in the bibliography', "source", did_you_mean(source, sources))
    if says is None:
        return None
    return Frequency(str(table.path[-1]), says, given, chance, source, table.place)


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
