"""One reader for each kind of block: a table in, a noun out, or None after a problem."""

from __future__ import annotations

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
from firstweeks.reading.names import block_id
from firstweeks.reading.suggesting import did_you_mean
from firstweeks.reading.table import Table, is_number

VERDICTS = ("unsafe", "unsupported", "partly", "supported")
CHECKED = ("primary", "secondary", "no")
URGENCIES = ("emergency_now", "same_day", "within_24_48h", "routine_days", "self_care")
"""The scale that vignettes are labelled with, the most urgent first."""
# What a section of a result can show besides advice, the tones it can have, and where it can stand.
SHOWN = ("where", "routes", "contradictions", "say", "danger", "sooner", "why", "sources", "answers", "about")
TONES = ("plain", "do", "do_not")
SCREENS = ("result", "app", "care", "visit", "support")
# The words of DCB0129 for how likely a hazard is.
LIKELIHOODS = ("very low", "low", "medium", "high", "very high")


def level(table: Table, urgency: int) -> Level:
    return Level(
        block_id(table),
        urgency,
        table.text("means"),
        table.text("within"),
        tone=Tone(table.one_of("tone", [*Tone][::-1])),
        at_once=table.flag("at_once"),
        routes=Routes(table.one_of("routes", [*Routes][::-1], Routes.SHOWN)),
        self_care=table.flag("self_care"),
        vignette_urgency=table.one_of("vignette_urgency", URGENCIES, "") if table.has("vignette_urgency") else "",
    )


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
