"""One reader for each kind of block: a table in, a noun out, or None after a problem."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from firstweeks.model.condition import Condition
from firstweeks.model.content import (
    Advice,
    Belief,
    Claim,
    Contradiction,
    Country,
    Definition,
    Level,
    Raise,
    Rule,
    Source,
)
from firstweeks.model.finding import Finding, Kind, Value
from firstweeks.reading.table import Table

VERDICTS = ("unsafe", "unsupported", "partly", "supported")
CHECKED = ("primary", "secondary", "no")
ADVICE_KINDS = (
    "first", "now", "fallback", "cause", "limits", "visit", "recheck", "avoid", "self_care", "routine", "support",
)  # fmt: skip
YES_NO = ("no", "yes")


def level(table: Table, urgency: int) -> Level:
    return Level(table.text("id"), urgency, table.text("means"), table.text("within"))


def finding(table: Table) -> Finding | None:
    kind = Kind(table.one_of("kind", [kind.value for kind in Kind]))
    only_if = table.sentence("only_if") if table.has("only_if") else None
    options = _options(table, kind)
    if (only_if is None) != (not table.has("otherwise")) and table.has("only_if") != table.has("otherwise"):
        table.refuse(
            'needs both "only_if" and "otherwise", or neither', fix="say what it counts as where it is not asked"
        )
    return Finding(
        id=table.text("id"),
        kind=kind,
        page=table.text("page"),
        options=options,
        range=_range(table, kind),
        unit=table.text("unit", ""),
        only_if=only_if,
        otherwise=_otherwise(table, kind, options),
        usual=_usual(table, kind, options),
        watch=table.flag("watch"),
        private=table.flag("private"),
        note=table.text("note", ""),
        place=table.place,
    )


def _options(table: Table, kind: Kind) -> tuple[str, ...]:
    """The options as written; those of a yes/no finding in the order of worry."""
    if kind is Kind.YES_NO:
        worry = table.one_of("worry", ("yes", "no"), "yes")
        return YES_NO if worry == "yes" else YES_NO[::-1]
    if kind is Kind.NUMBER:
        return ()
    options = table.texts("options")
    if kind is not Kind.MANY and len(options) == 1:
        table.refuse("has a single option, so there is nothing to choose", "options", "give at least two")
    if "unsure" in options:
        says = 'has an option "unsure", which every finding has already'
        table.refuse(says, "options", "take it out")
    return options


def _range(table: Table, kind: Kind) -> tuple[float, float] | None:
    if kind is not Kind.NUMBER:
        return None
    bounds = table.numbers("range")
    if len(bounds) != 2 or bounds[0] >= bounds[1]:
        table.refuse("needs a range from a lower to a higher number", "range", "write range = [0, 45]")
        return (0, 1)
    return (bounds[0], bounds[1])


def _otherwise(table: Table, kind: Kind, options: tuple[str, ...]) -> Value | None:
    value = table.any_of("otherwise", str, int, float, list)
    if value is None:
        return None
    key = "otherwise"
    if kind is Kind.NUMBER:
        low, high = _range(table, kind) or (0, 0)
        if not isinstance(value, (int, float)) or not low <= value <= high:
            table.refuse(f"counts otherwise as {value!r}, which is not a number in its range", key, "write a number")
            return low
        return value
    chosen = value if isinstance(value, list) else [value]
    if (kind is Kind.MANY) != isinstance(value, list) or not set(map(str, chosen)) <= set(options):
        fix = "write a list of options" if kind is Kind.MANY else f"write one of: {', '.join(options)}"
        table.refuse(f"counts otherwise as {value!r}, which is not one of its options", key, fix)
        return () if kind is Kind.MANY else options[0] if options else None
    return tuple(value) if kind is Kind.MANY else value


def _usual(table: Table, kind: Kind, options: tuple[str, ...]) -> Value:
    """The answer written as usual, or the least worrying one."""
    if kind is Kind.MANY:
        return ()
    if kind is Kind.NUMBER:
        return table.number("usual", (_range(table, kind) or (0, 0))[0])
    return table.one_of("usual", options or ("",), options[0] if options else "")


def definition(table: Table, name: str, means: Condition) -> Definition:
    return Definition(name, means, table.at(name))


def rule(table: Table, levels: Mapping[str, Level]) -> Rule | None:
    name = table.one_of("level", levels)
    when, sources = table.sentence("when"), table.texts("sources")
    return Rule(str(table.path[-1]), levels[name], when, sources, table.place) if when is not None else None


def raised(table: Table) -> Raise | None:
    when, sources = table.sentence("when"), table.texts("sources")
    return Raise(str(table.path[-1]), when, sources, table.place) if when is not None else None


def contradiction(table: Table) -> Contradiction | None:
    when, unsure = table.sentence("when"), table.text("unsure", "") or None
    return Contradiction(str(table.path[-1]), when, unsure, table.place) if when is not None else None


def advice(table: Table) -> Advice | None:
    kind = table.one_of("kind", ADVICE_KINDS)
    when, sources = table.sentence("when"), table.texts("sources")
    return Advice(str(table.path[-1]), kind, when, sources, table.place) if when is not None else None


def claim(table: Table) -> Claim:
    return Claim(str(table.path[-1]), table.text("says"), table.text("formally", ""), table.place)


def belief(table: Table) -> Belief:
    verdict, urgent = table.one_of("verdict", VERDICTS), table.flag("urgent")
    return Belief(str(table.path[-1]), verdict, urgent, table.texts("sources"), table.place)


def source(table: Table) -> Source:
    link = table.text("link", "")
    doi = table.text("doi", "")
    return Source(
        str(table.path[-1]),
        table.text("citation"),
        link or (f"https://doi.org/{doi}" if doi else ""),
        table.one_of("checked", CHECKED),
        table.text("note", ""),
        table.place,
    )


def country(table: Table) -> Country:
    checked = table.any_of("checked", date)
    table.any_of("support", dict)
    return Country(
        id=str(table.path[-1]),
        emergency=table.text("emergency"),
        also=table.texts("also", ()),
        advice_line=table.text("advice_line", ""),
        language=table.text("language"),
        checked=checked.isoformat() if isinstance(checked, date) else "",
        basis=table.one_of("basis", CHECKED),
        source=table.text("source"),
        unknown=table.texts("unknown", ()),
        place=table.place,
    )
