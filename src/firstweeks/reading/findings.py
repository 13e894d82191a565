"""A page of questions, and a finding: how it is answered, when it is asked, and what it means."""

from __future__ import annotations

import sys

from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from firstweeks.reading.names import block_id, refuse_name
from firstweeks.reading.suggesting import as_written, did_you_mean, either, listed
from firstweeks.reading.table import Table, is_number

FROM_DATE = ("days", "weeks")
YES_NO = ("no", "yes")
_WITH_OPTIONS = (Kind.CHOICE, Kind.ORDERED, Kind.MANY)
# The keys of a finding that only some kinds have.
_KINDS_OF_KEY = {
    "worry": (Kind.YES_NO,),
    "options": _WITH_OPTIONS,
    "range": (Kind.NUMBER,),
    "unit": (Kind.NUMBER,),
    "usual": (Kind.YES_NO, Kind.CHOICE, Kind.ORDERED, Kind.NUMBER),
    "watch": (Kind.YES_NO, Kind.ORDERED, Kind.MANY),
    "absent": (Kind.ORDERED,),
    "from_date": (Kind.NUMBER,),
    "dates": (Kind.NUMBER,),
}


def page(table: Table) -> tuple[str, bool]:
    """A page of questions: its id, and whether it is background. Pages are asked in order, the first always first."""
    return block_id(table), table.flag(
        "background", about="a clinician reads its answers as background, not as symptoms"
    )


def finding(table: Table) -> Finding:
    """One thing that can be learnt about a person. Every finding can be left unsure, which never counts as "no"."""
    kind = Kind(table.one_of("kind", [kind.value for kind in Kind], about="how it is answered"))
    _refuse_keys_of_other_kinds(table, kind)
    options, bounds = _options(table, kind), _range(table, kind)
    only_if = (
        table.sentence("only_if", about="it is asked only of those who meet this") if table.has("only_if") else None
    )
    if table.has("only_if") != table.has("otherwise"):
        has, lacks = ("only_if", "otherwise") if "only_if" in table.data else ("otherwise", "only_if")
        fix = 'write both, so that it counts as its "otherwise" where it is not asked, or neither'
        table.refuse(f'has "{has}", but no "{lacks}"', fix=fix, place=table.key(has))
    return Finding(
        id=sys.intern(block_id(table)),
        kind=kind,
        page=table.text("page", about="the id of the page that asks it"),
        options=tuple(map(sys.intern, options)),
        range=bounds,
        unit=table.text("unit", "", about="what a number counts"),
        only_if=only_if,
        otherwise=_answer(table, "otherwise", kind, options, bounds, "what it counts as where it is not asked"),
        usual=_usual(table, kind, options, bounds),
        watch=table.flag("watch", about="it can newly start or grow, so that people are told to look out for it"),
        private=table.flag("private", about="it is asked only out of others' sight, and never said or printed"),
        words=table.flag("words", about="words of the result hang on it, so that it is asked even where no level does"),
        note=table.text("note", "", about="what the answers mean, for those who write the words"),
        absent=_absent(table, options),
        from_date=_from_date(table),
        dates=_dates(table),
        place=table.place,
    )


def _absent(table: Table, options: tuple[str, ...]) -> str | None:
    """The option that means "not there": the least worrying one or no other."""
    if not table.has("absent") or not options or table.data.get("kind") != Kind.ORDERED:
        return None
    given = table.text("absent", about="the first option, where it means that the sign is not there")
    if given.strip() and given != options[0]:
        says = f"has absent = {as_written(given)}, which is not its least worrying option"
        table.refuse(says, "absent", f'write absent = "{options[0]}", or take it out')
    return options[0]


def _from_date(table: Table) -> str | None:
    if not table.has("from_date"):
        return None
    return table.one_of("from_date", FROM_DATE, about="the number may be worked out from a date, as days or weeks")


def _dates(table: Table) -> tuple[float, ...]:
    """Days from the date that is counted from to others by which the number is known as well."""
    if not table.has("dates"):
        return ()
    return table.numbers("dates", about="days from that date to others that it may be worked out from") or ()


def _refuse_keys_of_other_kinds(table: Table, kind: Kind) -> None:
    for key, kinds in _KINDS_OF_KEY.items():
        if kind in kinds:
            continue
        if key in table.data and table.has(key) and table.data.get("kind") == kind:
            says = f'has "{key}", which means nothing for the kind {kind}'
            fix = f"take it out, or change the kind: {key} goes with {either(kinds)}"
            table.refuse(says, fix=fix, place=table.key(key))


def _options(table: Table, kind: Kind) -> tuple[str, ...]:
    """The options as written; those of a yes/no finding in the order of worry."""
    if kind is Kind.YES_NO:
        worry = table.one_of("worry", ("yes", "no"), "yes", about="which answer is the worrying one")
        return YES_NO if worry == "yes" else YES_NO[::-1]
    if kind is Kind.NUMBER:
        return ()
    options = table.texts("options", about="the answers to choose from; those of `ordered` from the least worrying on")
    if isinstance(table.data.get("options"), list) and len(options) < (1 if kind is Kind.MANY else 2):
        says = "has no options" if not options else "has a single option, so there is nothing to choose"
        table.refuse(says, "options", "give at least two")
    for number, option in enumerate(options):
        place = table.at("options", number)
        if option == UNSURE:
            table.refuse('has an option "unsure", which every finding has already', fix="take it out", place=place)
        else:
            refuse_name(table, f'has an option "{option}"', option, place)
    return options


def _range(table: Table, kind: Kind) -> tuple[float, float] | None:
    if kind is not Kind.NUMBER:
        return None
    bounds = table.numbers("range", about="the least and the greatest number")
    if bounds is not None and len(bounds) == 2 and bounds[0] < bounds[1]:
        return (bounds[0], bounds[1])
    if bounds is not None:
        says = "has a range that does not go from a lower to a higher number"
        two = sorted(bounds) if len(set(bounds)) == 2 else [0, 45]
        table.refuse(says, "range", f"write range = [{two[0]:g}, {two[1]:g}]")
    return (0, 1)


def _answer(
    table: Table, key: str, kind: Kind, options: tuple[str, ...], bounds: tuple[float, float] | None, about: str
) -> Value | None:
    """A complete answer that stands at a key; None where there is none, or after a problem."""
    if not table.has(key, about=about) or table.data.get("kind") != kind:
        return None
    value = table.data[key]
    says = f"has {key} = {as_written(value)}, which is not one of its answers"
    if bounds is not None:
        if is_number(value) and bounds[0] <= value <= bounds[1]:
            return float(value) if isinstance(value, float) else int(value)
        table.refuse(says, key, f"write a number from {bounds[0]:g} to {bounds[1]:g}")
    elif kind is Kind.MANY:
        if isinstance(value, list) and all(item in options for item in value):
            return tuple(option for option in options if option in value)
        table.refuse(says, key, f"write {key} = [] or a list of: {listed(list(options))}")
    elif isinstance(value, str) and value in options:
        return value
    elif isinstance(value, bool) and kind is Kind.YES_NO:
        table.refuse(says, key, f'write {key} = "{"yes" if value else "no"}"')
    elif options:
        table.refuse(says, key, did_you_mean(value if isinstance(value, str) else "", options))
    return None


def _usual(table: Table, kind: Kind, options: tuple[str, ...], bounds: tuple[float, float] | None) -> Value:
    """The answer written as usual, or the least worrying one."""
    least = () if kind is Kind.MANY else bounds[0] if bounds is not None else options[0] if options else ""
    given = _answer(
        table, "usual", kind, options, bounds, "what most people answer; without it the least worrying answer"
    )
    return least if given is None else given
