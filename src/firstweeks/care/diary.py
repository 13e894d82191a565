"""What can be entered in a diary, the rules that read it, and the level that is told over days."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from firstweeks.care.blocks import Reader
from firstweeks.care.history import Entry, Scale, holds
from firstweeks.care.moments import Days, Down, For, Grew, Is, Moment, Moved, Passed, Sum, atoms
from firstweeks.care.sentence import read_moment
from firstweeks.model.content import Content, Source
from firstweeks.model.finding import Kind
from firstweeks.model.level import Level
from firstweeks.model.place import Place
from firstweeks.model.tri import Tri
from firstweeks.reading.sentence import SentenceError
from firstweeks.reading.suggesting import did_you_mean
from firstweeks.reading.table import Table

KINDS = ("ordered", "choice", "number", "date", "text")


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """
    One thing that can be entered.

    Attributes:
        kind: One of `KINDS`; of an ordered one the options go from the least worrying.
        absent: The option that means that it is not there; "" where there is none.
        taps: Numbers that are offered to be tapped; `picture`, drawn so many times, stands beside each.
        unit: Of a number, its unit in UCUM.
        code: The code of another system that means it, by its id in the content, or "".
        finding: The question of the protocol that it answers, or "".
        once: It is said once, and has no chart.
    """

    id: str
    kind: str
    options: tuple[str, ...] = ()
    absent: str = ""
    range: tuple[float, float] = (0, 0)
    taps: tuple[float, ...] = ()
    picture: str = ""
    unit: str = ""
    code: str = ""
    finding: str = ""
    once: bool = False


@dataclass(frozen=True, slots=True)
class DiaryRule:
    """Of whom `when` holds over the days is told at least `level`, unless a date that is ahead says otherwise."""

    id: str
    level: Level
    when: Moment
    unless: Moment | None
    sources: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Diary:
    """
    The kinds of entries with their fields, the rules, and after how many hours to look again, by level.

    `never` are signs, as "finding.option": an interview in which one was said is not kept.
    """

    entries: Mapping[str, tuple[str, ...]]
    fields: Mapping[str, Field]
    rules: Mapping[str, DiaryRule]
    look: Mapping[str, float]
    never: tuple[str, ...] = ()

    @property
    def scales(self) -> Mapping[str, Scale]:
        """How the values of each field compare."""
        return {name: Scale(field.options, field.absent) for name, field in self.fields.items()}

    def holding(self, entries: Sequence[Entry], now: float) -> list[DiaryRule]:
        """The rules that surely hold, the most urgent first."""
        scales = self.scales
        found = [
            rule
            for rule in self.rules.values()
            if holds(rule.when, entries, scales, now) is Tri.YES
            and not (rule.unless and holds(rule.unless, entries, scales, now) is Tri.YES)
        ]
        return sorted(found, key=lambda rule: -rule.level.urgency)

    def told(self, answered: Level, entries: Sequence[Entry], now: float) -> Level:
        """The level that is told: that of the last answers, or a more urgent one that the entries ask for."""
        found = self.holding(entries, now)
        return (
            max(answered, *(rule.level for rule in found[:1]), key=lambda level: level.urgency) if found else answered
        )

    def fills(self, entries: Sequence[Entry], now: float) -> dict[str, str]:
        """The answers that entries of the last day give to the questions of the protocol, for the person to confirm."""
        found: dict[str, tuple[float, str]] = {}
        for entry in sorted(entries, key=lambda one: one.at):
            for name, value in entry.values.items():
                field = self.fields[name]
                if field.finding and 0 <= now - entry.at <= 24 * 60 and isinstance(value, str):
                    found[field.finding] = (entry.at, value)
        return {finding: value for finding, (_, value) in found.items()}


def read_diary(reader: Reader, content: Content, sources: Mapping[str, Source]) -> Diary:
    """The diary of a folder; its problems go to the reader."""
    fields = {name: _field(table, content) for name, table in reader.blocks("field").items()}
    entries = {}
    for name, table in reader.blocks("entry").items():
        entries[name] = table.texts("fields")
        table.close()
        for field in set(entries[name]) - fields.keys():
            table.refuse(f'has a field "{field}" that does not exist', "fields", did_you_mean(field, fields))
    levels = {level.id: level for level in content.levels}
    rules = {}
    for name, table in reader.blocks("rule").items():
        level = levels[table.one_of("level", levels)]
        when = read_sentence(table, "when", fields)
        unless = read_sentence(table, "unless", fields) if table.has("unless") else None
        cited = reader.citations(table, sources)
        table.close()
        if unless and level.tone == "emergency":
            table.refuse("has an unless at a level at which someone leaves at once", "unless", "take it out")
        if unless and not all(isinstance(atom, Passed) and atom.ahead for atom in atoms(unless)):
            table.refuse("has an unless that is not a date ahead", "unless", 'write "next_date is ahead"')
        if when:
            rules[name] = DiaryRule(name, level, when, unless, cited, table.place)
    look = reader.numbers("look")
    for name in (levels.keys() - look.keys()) if entries else ():
        reader.lacks(f'no time to look again after the level "{name}"', f"add {name} = 24 below [look]")
    return Diary(entries, fields, rules, look, _never(reader, content))


def _never(reader: Reader, content: Content) -> tuple[str, ...]:
    """The signs with which an interview is not kept."""
    table = reader.one("check")
    if table is None:
        return ()
    never = table.texts("never")
    table.close()
    known = [f"{one.id}.{option}" for one in content.findings.values() for option in one.options]
    for sign in set(never) - set(known):
        table.refuse(f'names "{sign}", which is no answer', "never", did_you_mean(sign, known))
    return never


def _field(table: Table, content: Content) -> Field:
    name = str(table.path[-1])
    asked = table.text("finding", "")
    if asked:
        table.close()
        finding = content.findings.get(asked)
        if finding is None or finding.private or finding.kind not in (Kind.ORDERED, Kind.CHOICE, Kind.YES_NO):
            says = "answers a question that does not exist, is asked in private, or has no options"
            table.refuse(says, "finding", did_you_mean(asked, content.findings))
            return Field(id=name, kind="text")
        options = finding.options or ("no", "yes")
        kind = "choice" if finding.kind is Kind.CHOICE else "ordered"
        return Field(id=name, kind=kind, options=options, absent=finding.absent or "", finding=asked)
    kind = table.one_of("kind", KINDS)
    options = table.texts("options") if kind in ("ordered", "choice") else ()
    bounds = table.numbers("range") if kind == "number" else None
    taps = (table.numbers("taps") or ()) if table.has("taps") else ()
    picture, unit, code = table.text("picture", ""), table.text("unit", ""), table.text("code", "")
    once = table.flag("once")
    table.close()
    low, high = bounds if bounds and len(bounds) == 2 else (0.0, 0.0)
    if kind == "number" and not unit:
        table.refuse("is a number without a unit", "unit", 'write it in UCUM, as unit = "kg"; a count has unit = "1"')
    if code and code not in content.codes:
        table.refuse(f'names the code "{code}", which does not exist', "code", did_you_mean(code, content.codes))
    if not all(low <= tap <= high for tap in taps):
        table.refuse("offers a number that cannot be entered", "taps", f"stay within {low:g} and {high:g}")
    absent = options[0] if kind == "ordered" else ""
    return Field(
        id=name,
        kind=kind,
        options=options,
        absent=absent,
        range=(low, high),
        taps=taps,
        picture=picture,
        unit=unit,
        code=code,
        once=once,
    )


def read_sentence(table: Table, key: str, fields: Mapping[str, Field]) -> Moment | None:
    """A sentence over days whose fields exist and can be said so."""
    text = table.text(key)
    try:
        moment = read_moment(text, table.document.within((*table.path, key)))
    except SentenceError as error:
        table.refuse(error.says, key, error.fix, error.place)
        return None
    for atom in atoms(moment):
        if atom.field not in fields:
            table.refuse(f'speaks of "{atom.field}", which cannot be entered', key, did_you_mean(atom.field, fields))
            return None
        if not _can_say(atom, fields[atom.field]):
            table.refuse(f'says of "{atom.field}" what cannot be said of it', key, _instead(fields[atom.field]))
            return None
    return moment


def _can_say(atom: Moment, field: Field) -> bool:
    options, kind = partial(_all_in, field.options), field.kind
    match atom:
        case Is(_, value, at_least):
            return (
                kind == "number"
                if not isinstance(value, str)
                else options(value) and (kind == "ordered" or not at_least)
            )
        case For(_, value, _):
            return options(value)
        case Moved(_, values):
            return options(*values)
        case Grew():
            return kind in ("number", "ordered")
        case Days():
            return bool(field.absent)
        case Sum() | Down():
            return kind == "number"
        case Passed():
            return kind == "date"
        case _:
            return False


def _all_in(options: tuple[str, ...], *values: str) -> bool:
    return all(value in options for value in values)


def _instead(field: Field) -> str:
    if field.options:
        return f"its options are {', '.join(field.options)}"
    return f"it is a {field.kind}"
