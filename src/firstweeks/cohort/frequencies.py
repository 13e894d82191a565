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
    last = ""
    for table in _tables(draft, problems):
        frequency = _read(table, draft, problems)
        if frequency is None:
            continue
        finding = frequency.says.finding
        if finding in found and finding != last:
            fix = f'put it below the other frequencies of "{finding}"'
            table.refuse(f'comes after those of "{last}", when "{finding}" has been drawn already', "says", fix)
        for needed in _needed(frequency, draft.content):
            if needed not in (*found, finding):
                fix = f'put it below the frequencies of "{needed}"'
                table.refuse(f'depends on "{needed}", which has not been drawn yet', "given", fix)
        found[finding] = (*found.get(finding, ()), frequency)
        last = finding
    if problems:
        raise ProtocolRejected(problems)
    return found


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
    says = _atom(table, table.sentence("says"))
    given = table.sentence("given") if table.has("given") else None
    chance, source = table.number("chance"), table.text("source")
    table.text("note", "")
    table.close()
    if not 0 <= chance <= 1:
        table.refuse(f"has the chance {chance:g}, which is no share", "chance", "write a number from 0 to 1")
    sources = draft.content.sources
    if source and source not in sources:
        table.refuse(f'cites "{source}", which is not in the bibliography', "source", did_you_mean(source, sources))
    faults = [
        problem
        for sentence in (says, given)
        if sentence is not None
        for problem in check_condition(draft, table.label, sentence, draft.content.findings)
    ]
    problems += faults
    if says is None or faults:
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


def _needed(frequency: Frequency, content: Content) -> Iterator[str]:
    """The findings that must be known before this one can be drawn."""
    finding = content.findings[frequency.says.finding]
    for name in content.findings:
        if name in read_by(frequency.given, content) | read_by(finding.only_if, content):
            yield name
