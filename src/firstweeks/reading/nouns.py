"""One reader for each kind of block: a table in, a noun out, or None after a problem."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from firstweeks.model.content import (
    Advice,
    Belief,
    Contradiction,
    Country,
    Hazard,
    Level,
    Pace,
    Raise,
    Routes,
    Rule,
    Saying,
    SectionLayout,
    Source,
    Support,
    Tone,
)
from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from firstweeks.model.place import Place
from firstweeks.reading.sentence import NAME, WORDS
from firstweeks.reading.suggesting import as_written, did_you_mean, either, listed
from firstweeks.reading.table import Table, is_number

VERDICTS = ("unsafe", "unsupported", "partly", "supported")
CHECKED = ("primary", "secondary", "no")
URGENCIES = ("emergency_now", "same_day", "within_24_48h", "routine_days", "self_care")
"""The scale that vignettes are labelled with, the most urgent first."""
# What a section of a result can show besides advice, the tones it can have, and where it can stand.
SHOWN = ("where", "routes", "contradictions", "say", "danger", "sooner", "why", "sources", "answers", "about")
TONES = ("plain", "do", "do_not")
SCREENS = ("result", "app", "care", "visit", "support")
FROM_DATE = ("days", "weeks")
YES_NO = ("no", "yes")
# The words of DCB0129 for how likely a hazard is.
LIKELIHOODS = ("very low", "low", "medium", "high", "very high")
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
}


def level(table: Table, urgency: int) -> Level:
    return Level(
        _id(table),
        urgency,
        table.text("means"),
        table.text("within"),
        tone=Tone(table.one_of("tone", [*Tone][::-1])),
        at_once=table.flag("at_once"),
        routes=Routes(table.one_of("routes", [*Routes][::-1], Routes.SHOWN)),
        self_care=table.flag("self_care"),
        vignette_urgency=table.one_of("vignette_urgency", URGENCIES, "") if table.has("vignette_urgency") else "",
    )


def page(table: Table) -> tuple[str, bool]:
    """The id of a page, and whether a clinician reads its answers as background."""
    return _id(table), table.flag("background")


def finding(table: Table) -> Finding:
    kind = Kind(table.one_of("kind", [kind.value for kind in Kind]))
    _refuse_keys_of_other_kinds(table, kind)
    options, bounds = _options(table, kind), _range(table, kind)
    only_if = table.sentence("only_if") if table.has("only_if") else None
    if table.has("only_if") != table.has("otherwise"):
        has, lacks = ("only_if", "otherwise") if "only_if" in table.data else ("otherwise", "only_if")
        fix = 'write both, so that it counts as its "otherwise" where it is not asked, or neither'
        table.refuse(f'has "{has}", but no "{lacks}"', fix=fix, place=table.key(has))
    return Finding(
        id=sys.intern(_id(table)),
        kind=kind,
        page=table.text("page"),
        options=tuple(map(sys.intern, options)),
        range=bounds,
        unit=table.text("unit", ""),
        only_if=only_if,
        otherwise=_answer(table, "otherwise", kind, options, bounds),
        usual=_usual(table, kind, options, bounds),
        watch=table.flag("watch"),
        private=table.flag("private"),
        note=table.text("note", ""),
        absent=_absent(table, options),
        from_date=table.one_of("from_date", FROM_DATE) if table.has("from_date") else None,
        place=table.place,
    )


def _absent(table: Table, options: tuple[str, ...]) -> str | None:
    """The option that means "not there": the least worrying one or no other."""
    if not table.has("absent") or not options or table.data.get("kind") != Kind.ORDERED:
        return None
    given = table.text("absent")
    if given.strip() and given != options[0]:
        says = f"has absent = {as_written(given)}, which is not its least worrying option"
        table.refuse(says, "absent", f'write absent = "{options[0]}", or take it out')
    return options[0]


def _refuse_keys_of_other_kinds(table: Table, kind: Kind) -> None:
    for key, kinds in _KINDS_OF_KEY.items():
        if kind in kinds:
            continue
        if table.has(key) and table.data.get("kind") == kind:
            says = f'has "{key}", which means nothing for the kind {kind}'
            fix = f"take it out, or change the kind: {key} goes with {either(kinds)}"
            table.refuse(says, fix=fix, place=table.key(key))


def _options(table: Table, kind: Kind) -> tuple[str, ...]:
    """The options as written; those of a yes/no finding in the order of worry."""
    if kind is Kind.YES_NO:
        worry = table.one_of("worry", ("yes", "no"), "yes")
        return YES_NO if worry == "yes" else YES_NO[::-1]
    if kind is Kind.NUMBER:
        return ()
    options = table.texts("options")
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
    bounds = table.numbers("range")
    if bounds is not None and len(bounds) == 2 and bounds[0] < bounds[1]:
        return (bounds[0], bounds[1])
    if bounds is not None:
        says = "has a range that does not go from a lower to a higher number"
        two = sorted(bounds) if len(set(bounds)) == 2 else [0, 45]
        table.refuse(says, "range", f"write range = [{two[0]:g}, {two[1]:g}]")
    return (0, 1)


def _answer(
    table: Table, key: str, kind: Kind, options: tuple[str, ...], bounds: tuple[float, float] | None
) -> Value | None:
    """A complete answer that stands at a key; None where there is none, or after a problem."""
    if not table.has(key) or table.data.get("kind") != kind:
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
    given = _answer(table, "usual", kind, options, bounds)
    return least if given is None else given


def _id(table: Table) -> str:
    name = table.text("id")
    if name.strip():
        refuse_name(table, f'is called "{name}"', name, table.at("id"))
    return name


def refuse_name(table: Table, says: str, name: str, place: Place) -> None:
    """Refuse a name that sentences cannot say."""
    if name in WORDS:
        table.refuse(f"{says}, a word that sentences are made of", fix="give it another name", place=place)
    elif not NAME.fullmatch(name):
        fix = 'start with a letter, and use letters, digits, "_" and "-" alone'
        table.refuse(f"{says}, which no sentence can say", fix=fix, place=place)


def rule(table: Table, levels: Mapping[str, Level]) -> Rule | None:
    name = table.one_of("level", levels)
    when, sources = table.sentence("when"), _sources(table)
    level = levels.get(name, Level(name, 0))
    return Rule(str(table.path[-1]), level, when, sources, table.place) if when is not None else None


def raised(table: Table) -> Raise | None:
    when, sources = table.sentence("when"), _sources(table)
    return Raise(str(table.path[-1]), when, sources, table.place) if when is not None else None


def contradiction(table: Table) -> Contradiction | None:
    when, unsure = table.sentence("when"), table.text("unsure", "") or None
    return Contradiction(str(table.path[-1]), when, unsure, table.place) if when is not None else None


def advice(table: Table) -> Advice | None:
    kind = table.text("kind")
    when, sources = table.sentence("when"), _sources(table)
    safe, pace = table.flag("only_when_safe"), _pace(table)
    return Advice(str(table.path[-1]), kind, when, sources, table.place, safe, pace) if when is not None else None


def saying(table: Table) -> Saying | None:
    always = not table.has("when")
    when = None if always else table.sentence("when")
    fills = table.texts("fills", ())
    return Saying(str(table.path[-1]), when, fills, table.place) if always or when is not None else None


def section(table: Table) -> SectionLayout:
    shows = table.one_of("shows", SHOWN) if table.has("shows") else ""
    kind = table.text("kind", "")
    if bool(shows) == bool(kind):
        says = 'has both "shows" and "kind"' if shows else 'has neither "shows" nor "kind"'
        table.refuse(
            says, fix="write shows for a part that is made, or kind for advice of that kind", place=table.place
        )
    on = table.texts("on", ("result",))
    for number, screen in enumerate(on):
        if screen not in SCREENS:
            says = f'stands on "{screen}", which is no screen'
            table.refuse(says, fix=did_you_mean(screen, SCREENS), place=table.at("on", number))
    return SectionLayout(
        shows=shows,
        kind=kind,
        heading=table.text("heading", ""),
        tone=table.one_of("tone", TONES, "plain"),
        open=table.flag("open"),
        on=on,
        gate=table.flag("gate"),
        country_lines=table.flag("country_lines"),
        place=table.place,
    )


def _pace(advice: Table) -> Pace | None:
    data = advice.any_of("pace", dict)
    if data is None:
        return None
    table = Table(advice.document, (*advice.path, "pace"), data, f"the pace of {advice.label}", advice.problems)
    phases = table.numbers("phases")
    if phases is not None and not (phases and min(phases) > 0):
        table.refuse("has a phase without time", "phases", "write the seconds of each phase of a move, such as [5]")
    times, sides, sets = (_count(table, key) for key in ("times", "sides", "sets"))
    pause = table.number("pause", 0)
    if pause < 0:
        table.refuse("has a pause of less than no time", "pause", "write the seconds between sets, such as 10")
    table.close()
    return Pace(phases or (), times, sides, sets, pause)


def _count(table: Table, key: str) -> int:
    count = table.number(key, None if key == "times" else 1)
    if key in table.data and is_number(table.data[key]) and (count < 1 or count != int(count)):
        table.refuse(f"has {key} = {count:g}, which is no count", key, "write a whole number from 1 up")
    return int(count)


def _sources(table: Table) -> tuple[str, ...]:
    sources = table.texts("sources")
    if table.data.get("sources") == []:
        table.refuse("cites no source", "sources", 'name at least one, or "panel" for the judgement of the authors')
    return sources


def belief(table: Table) -> Belief:
    verdict, urgent = table.one_of("verdict", VERDICTS), table.flag("urgent")
    return Belief(str(table.path[-1]), verdict, urgent, _sources(table), table.place)


def source(table: Table) -> Source:
    link, doi = table.text("link", ""), table.text("doi", "")
    if link and not link.startswith(("https://", "http://")):
        fix = f'write doi = "{link}"' if link.startswith("10.") else "write the whole address, with https://"
        table.refuse("has a link that is no address", "link", fix)
    if doi and not doi.startswith("10."):
        table.refuse("has a doi that is none", "doi", 'write the part that starts with "10."')
    return Source(
        str(table.path[-1]),
        table.text("citation"),
        link or (f"https://doi.org/{doi}" if doi else ""),
        table.one_of("checked", CHECKED),
        table.text("note", ""),
        table.place,
    )


def country(table: Table) -> Country:
    return Country(
        id=str(table.path[-1]),
        emergency=table.text("emergency"),
        also=table.texts("also", ()),
        advice_line=table.text("advice_line", ""),
        language=table.text("language"),
        checked=table.day("checked"),
        basis=table.one_of("basis", CHECKED),
        source=table.text("source"),
        unknown=table.texts("unknown", ()),
        place=table.place,
        support=_support(table),
    )


def _support(country: Table) -> Support | None:
    data = country.any_of("support", dict)
    if data is None:
        return None
    label = f"the support of {country.label}"
    table = Table(country.document, (*country.path, "support"), data, label, country.problems)
    lines = {key: table.text(key) for key in data if key not in ("checked", "source")}
    return Support(lines, table.one_of("checked", CHECKED), table.text("source"), table.place)


def hazard(table: Table) -> Hazard:
    severity = table.number("severity")
    if "severity" in table.data and severity not in range(1, 6):
        fix = "write a whole number from 1 (minor) to 5 (catastrophic)"
        table.refuse("has a severity that is none", "severity", fix)
    before, after = (table.one_of(key, LIKELIHOODS) for key in ("before", "after"))
    if LIKELIHOODS.index(after) > LIKELIHOODS.index(before):
        table.refuse("is likelier after its controls than before", "after", "look at both again")
    return Hazard(
        id=str(table.path[-1]),
        title=table.text("title"),
        cause=table.text("cause"),
        effect=table.text("effect"),
        severity=int(severity),
        before=before,
        after=after,
        controls=table.texts("controls"),
        residual=table.text("residual"),
        place=table.place,
    )
