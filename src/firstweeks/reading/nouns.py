"""One reader for each kind of block: a table in, a noun out, or None after a problem."""

from __future__ import annotations

from collections.abc import Mapping

from firstweeks.model.advice import Advice, Pace, Saying, SectionLayout
from firstweeks.model.belief import Belief
from firstweeks.model.content import Hazard, Source
from firstweeks.model.level import Level, Tone
from firstweeks.model.route import Contact, Country, Door, Hours, Route, Way
from firstweeks.model.rule import Contradiction, Raise, Rule
from firstweeks.reading.names import block_id
from firstweeks.reading.patterns import patterns
from firstweeks.reading.suggesting import did_you_mean
from firstweeks.reading.table import Table, is_number

VERDICTS = ("unsafe", "unsupported", "partly", "supported")
CHECKED = ("primary", "secondary", "no")
URGENCIES = ("emergency_now", "same_day", "within_24_48h", "routine_days", "self_care")
"""The scale that vignettes are labelled with, the most urgent first."""
PRIORITIES = ("stat", "asap", "urgent", "routine")
"""How FHIR says how urgent a request is, the most urgent first."""
# What a section of a result can show besides advice, the tones it can have, and where it can stand.
SHOWN = (
    *("where", "routes", "contradictions", "say", "changes", "open", "offers"),
    *("why", "all_changes", "answers", "sources", "about"),
)
TONES = ("plain", "do", "do_not")
SCREENS = ("result", "app", "care", "visit", "support", "say", "summary")
# The words of DCB0129 for how likely a hazard is.
LIKELIHOODS = ("very low", "low", "medium", "high", "very high")


def level(table: Table, urgency: int) -> Level:
    """How soon to get care. Write the levels in order, the most urgent first; the last is told where no rule holds."""
    table.moved("routes", "take it out: the doors of the level say where to go, in [door.ID] blocks")
    return Level(
        block_id(table),
        urgency,
        table.text("means", about="what the person is to do, for those who write and sign the rules"),
        table.text("within", about="how soon, for those who write and sign the rules"),
        tone=Tone(
            table.one_of("tone", [*Tone][::-1], about="how the level looks; none is louder than the one before it")
        ),
        at_once=table.flag("at_once", about="the person must act now, so that nothing more is asked or offered"),
        self_care=table.flag("self_care", about="self-care is offered beside this level"),
        vignette_urgency=_vignette_urgency(table),
        priority=_priority(table),
    )


def _vignette_urgency(table: Table) -> str:
    if not table.has("vignette_urgency"):
        return ""
    return table.one_of("vignette_urgency", URGENCIES, about="the same urgency, as `firstweeks evaluate` counts it")


def _priority(table: Table) -> str:
    if not table.has("priority"):
        return ""
    about = "how urgent a request is that FHIR makes of it; without it, the tone says so"
    return table.one_of("priority", PRIORITIES, about=about)


def rule(table: Table, levels: Mapping[str, Level]) -> Rule | None:
    """Everyone who meets its condition is told at least its level. Name the situation, not the level."""
    name = table.one_of("level", levels, about="the id of a level")
    when, sources = table.sentence("when", about="whom it is about"), _sources(table)
    level = levels.get(name, Level(name, 0))
    return Rule(str(table.path[-1]), level, when, sources, table.place) if when is not None else None


def raised(table: Table) -> Raise | None:
    """Everyone who meets its condition is told one level more, once, and never above `raise_limit`."""
    when, sources = table.sentence("when", about="whom it is about; it may not ask about the level"), _sources(table)
    return Raise(str(table.path[-1]), when, sources, table.place) if when is not None else None


def contradiction(table: Table) -> Contradiction | None:
    """Answers that do not fit together. They are reported and asked again, never refused and never corrected."""
    when = table.sentence("when", about="the answers that do not fit, as they were given")
    unsure = table.text("unsure", "", about="a finding that was left unsure as well") or None
    return Contradiction(str(table.path[-1]), when, unsure, table.place) if when is not None else None


def advice(table: Table) -> Advice | None:
    """Something to do, to expect, to watch for or to leave; shown only to those of whom its condition surely holds."""
    kind = table.text("kind", about="the section of the result that shows it: a `kind` of the layout")
    when = table.sentence("when", about="who is shown it; it may ask about the level told, as `level is at least soon`")
    sources, pace = _sources(table), _pace(table)
    safe = table.flag("only_when_safe", about="it is done to the body, so that claims with `safe_advice` speak of it")
    return Advice(str(table.path[-1]), kind, when, sources, table.place, safe, pace) if when is not None else None


def saying(table: Table) -> Saying | None:
    """Who is speaking, in the sentence to say on the phone. The first that surely holds is said."""
    always = not table.has("when")
    when = None if always else table.sentence("when", about="who says it; left out, everybody")
    fills = table.texts("fills", (), about="findings whose answers fill its words; it is said only where all are known")
    without = table.texts("without", (), about="findings whose answers go unsaid beside it")
    return Saying(str(table.path[-1]), when, fills, table.place, without) if always or when is not None else None


def section(table: Table) -> SectionLayout:
    """One section of a result, in its place among the others; a protocol that writes any replaces them all."""
    shows = table.one_of("shows", SHOWN, about="a part that the software makes") if table.has("shows") else ""
    kind = table.text("kind", "", about="instead of `shows`: the advice of this kind")
    if bool(shows) == bool(kind):
        says = 'has both "shows" and "kind"' if shows else 'has neither "shows" nor "kind"'
        table.refuse(
            says, fix="write shows for a part that is made, or kind for advice of that kind", place=table.place
        )
    on = table.texts("on", ("result",), about=f"the screens that have it: {', '.join(SCREENS)}")
    for number, screen in enumerate(on):
        if screen not in SCREENS:
            says = f'stands on "{screen}", which is no screen'
            table.refuse(says, fix=did_you_mean(screen, SCREENS), place=table.at("on", number))
    return SectionLayout(
        shows=shows,
        kind=kind,
        heading=table.text("heading", "", about="the message above it; without one each item has its own"),
        tone=table.one_of("tone", TONES, "plain", about="how its list looks"),
        card=table.texts("card", (), about="the levels on whose card its short words stand, by look or by id"),
        on=on,
        gate=table.flag("gate", about="before self-care, questions are asked that this advice still waits for"),
        country_lines=table.flag("country_lines", about="the support lines of the country stand below its advice"),
        place=table.place,
    )


def _pace(advice: Table) -> Pace | None:
    """How a routine goes with a count."""
    label = f"the pace of {advice.label}"
    table = advice.inner("pace", label, about="how a routine goes with a count, as a block of its own")
    if table is None:
        return None
    phases = table.numbers("phases", about="the seconds of each phase of one move")
    if phases is not None and not (phases and min(phases) > 0):
        table.refuse("has a phase without time", "phases", "write the seconds of each phase of a move, such as [5]")
    times = _count(table, "times", about="how many moves on a side")
    sides = _count(table, "sides", 1, about="how many sides")
    sets = _count(table, "sets", 1, about="how often all sides are done")
    pause = table.number("pause", 0, about="seconds between two sets")
    if pause < 0:
        table.refuse("has a pause of less than no time", "pause", "write the seconds between sets, such as 10")
    table.close()
    return Pace(phases or (), times, sides, sets, pause)


def _count(table: Table, key: str, default: int | None = None, *, about: str) -> int:
    count = table.number(key, default, about=about)
    if key in table.data and is_number(table.data[key]) and (count < 1 or count != int(count)):
        table.refuse(f"has {key} = {count:g}, which is no count", key, "write a whole number from 1 up")
    return int(count)


def _sources(table: Table) -> tuple[str, ...]:
    sources = table.texts("sources", about="what it rests on: ids of sources")
    if table.data.get("sources") == []:
        table.refuse("cites no source", "sources", 'name at least one, or "panel" for the judgement of the authors')
    return sources


def belief(table: Table) -> Belief:
    """A claim that people repeat or search for, and its verdict."""
    return Belief(
        id=str(table.path[-1]),
        verdict=table.one_of("verdict", VERDICTS, about="what is known of the claim"),
        urgent=table.flag("urgent", about="it hides a danger, so that its page opens with a warning"),
        sources=_sources(table),
        says=patterns(table, "says", about="patterns of concepts: what a text says that makes this claim"),
        otherwise=patterns(table, "otherwise", (), about="patterns that count where a text makes no other claim"),
        opposite=patterns(table, "opposite", (), about="patterns of its sound opposite: such a text does not make it"),
        place=table.place,
    )


def source(table: Table) -> Source:
    """A publication that something cites; each is cited by something, and listed once."""
    link = table.text("link", "", about="its address, with https://")
    doi = table.text("doi", "", about="instead of the link: what follows https://doi.org/")
    if link and not link.startswith(("https://", "http://")):
        fix = f'write doi = "{link}"' if link.startswith("10.") else "write the whole address, with https://"
        table.refuse("has a link that is no address", "link", fix)
    if doi and not doi.startswith("10."):
        table.refuse("has a doi that is none", "doi", 'write the part that starts with "10."')
    return Source(
        str(table.path[-1]),
        table.text("citation", about="authors or body, title, year"),
        link or (f"https://doi.org/{doi}" if doi else ""),
        table.one_of("checked", CHECKED, about="whether the text itself was read, a copy or an account, or neither"),
        table.text("note", "", about="what was read, and how far it goes"),
        table.place,
    )


def country(table: Table) -> Country:
    """Where to turn in one country, under its ISO code; `other` is shown where the person's country has no block."""
    code = str(table.path[-1])
    table.moved("advice_line", f"write [route.advice_line], and its number below [place.{code}.route.advice_line]")
    table.moved("unknown", "take it out: the words of a route say what nobody has confirmed")
    return Country(
        id=code,
        emergency=table.text("emergency", about="the number that brings an ambulance, as dialled"),
        also=table.texts("also", (), about="other numbers that reach an ambulance"),
        language=table.text("language", about="the language in which clinicians there are best shown a summary"),
        checked=table.day("checked", about="when the numbers were last compared; after 12 months that is said"),
        basis=table.one_of("basis", CHECKED, about="how they were compared, as for sources"),
        source=table.text("source", about="the id of a source"),
        place=table.place,
        routes=_contacts(table),
    )


def route(table: Table, levels: Mapping[str, Level]) -> Route:
    """A kind of help; each country says in `[place.CODE.route.ID]` how it is reached there."""
    up_to = table.one_of("up_to", levels, about="the id of the most urgent level that it is fit for")
    return Route(
        id=str(table.path[-1]),
        way=Way(table.one_of("way", [*Way], about="whether it is called, gone to, or one stays at home")),
        up_to=levels.get(up_to, Level(up_to, 0)),
        instead=table.text(
            "instead", "", about="the route to take where a country has none; left out where every country has it"
        ),
        hours=Hours(table.one_of("hours", [*Hours], Hours.UNKNOWN, about="when it is there, unless a country says it")),
        emergency=table.flag("emergency", about="its number is the emergency number of the country"),
        support=table.flag("support", about="it listens or protects, so that it is listed beside support"),
        place=table.place,
    )


def door(table: Table) -> Door | None:
    """Whom to turn to. Of the doors of a level the first that surely fits is shown; the last has no condition."""
    always = not table.has("when")
    when = None if always else table.sentence("when", about="whom it fits; left out, everybody at these levels")
    found = Door(
        id=str(table.path[-1]),
        levels=table.texts("levels", about="the levels that it belongs to"),
        when=when,
        to=table.text("to", about="the route to take"),
        fallback=table.text("fallback", "", about="the route to take where the first does not help"),
        also=table.texts("also", (), about="further routes, given beside these"),
        place=table.place,
    )
    return found if always or when is not None else None


def _contacts(country: Table) -> dict[str, Contact]:
    """How each route is reached in one country: a block for each."""
    table = country.inner("route", country.label, about="how its routes are reached: `[place.CODE.route.ID]`")
    found: dict[str, Contact] = {}
    for name in table.data if table is not None else ():
        inner = table.inner(name, f'route "{name}" of {country.label}') if table is not None else None
        if inner is not None:
            found[name] = contact(inner)
            inner.close()
    return found


def contact(table: Table) -> Contact:
    """How a route is reached in one country: by a number, by a page that finds the nearest, or by its local name."""
    link = table.text("link", "", about="a page that finds the nearest one, with https://")
    if link and not link.startswith("https://"):
        table.refuse("has a link that is no address", "link", "write the whole address, with https://")
    number = table.text("number", "", about="the number as a reader writes it")
    if number and not any(sign.isdigit() for sign in number):
        table.refuse("has a number without a digit", "number", 'write the number, such as "116 123"')
    dated = table.has("checked", about="when it was confirmed; left out where it was not")
    return Contact(
        number,
        link,
        Hours(table.one_of("hours", [*Hours], Hours.UNKNOWN, about="when it is there")),
        table.day("checked") if dated else "",
        table.text("source", "", about="the id of a source; left out for a local name alone"),
        table.place,
    )


def hazard(table: Table) -> Hazard:
    """What could hurt someone, why, and what keeps it from happening, as a hazard log keeps it."""
    severity = table.number("severity", about="from 1 (minor) to 5 (catastrophic)")
    if "severity" in table.data and severity not in range(1, 6):
        fix = "write a whole number from 1 (minor) to 5 (catastrophic)"
        table.refuse("has a severity that is none", "severity", fix)
    before = table.one_of("before", LIKELIHOODS, about="how likely it is without the controls")
    after = table.one_of("after", LIKELIHOODS, about="how likely it is with them")
    if LIKELIHOODS.index(after) > LIKELIHOODS.index(before):
        table.refuse("is likelier after its controls than before", "after", "look at both again")
    return Hazard(
        id=str(table.path[-1]),
        title=table.text("title", about="what could happen, in a line"),
        cause=table.text("cause", about="why it could"),
        effect=table.text("effect", about="what it would do to someone"),
        severity=int(severity),
        before=before,
        after=after,
        controls=table.texts(
            "controls", about="what keeps it from happening, such as `rule:ID`, `claim:ID` or `test:FILE::NAME`"
        ),
        residual=table.text("residual", about="the risk that stays"),
        place=table.place,
    )
