"""`firstweeks claim`: what someone read or heard, whether it holds, and what to do."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from firstweeks.beliefs.matching import Found, Near
from firstweeks.cli.interview import choose
from firstweeks.cli.options import SHIPPED, Content, Format, Language
from firstweeks.model.belief import Belief
from firstweeks.model.content import Content as Nouns
from firstweeks.protocol import Protocol, load
from firstweeks.reading.nouns import VERDICTS
from firstweeks.rendering.phrases import Phrases
from firstweeks.rendering.region import guess_country, guess_language
from firstweeks.rendering.sections import Section
from firstweeks.rendering.terminal import Terminal
from firstweeks.rendering.words import Words, languages, words

_TEXT = "What people say, in your own words. Without it, every claim is listed with its verdict."
_COUNTRY = "The country whose emergency number to show, such as GB, MX or CN. Without it, the time zone's."
_WHY = "Show which concepts were heard in the text."
Country = Annotated[str, typer.Option("--country", metavar="CODE", help=_COUNTRY, show_default=False)]


def claim(
    text: Annotated[list[str] | None, typer.Argument(metavar="TEXT...", help=_TEXT, show_default=False)] = None,
    content: Content = SHIPPED,
    lang: Language = "",
    country: Country = "",
    form: Format = "text",
    why: Annotated[bool, typer.Option("--why", help=_WHY)] = False,
) -> None:
    """Find the popular claim that a text makes, and show its verdict."""
    protocol = load(content)
    language, place = spoken_here(protocol, lang, country)
    said = " ".join(text or ()).strip()
    terminal, say = Terminal(), words(language, content)
    if not said and form == "text":
        _all(terminal, say, protocol.content)
        return
    found = protocol.claim(said, language)
    if form == "json":
        concepts = {"heard": [one.name for one in found.heard]} if why else {}
        typer.echo(json.dumps({**found.as_json, **concepts}, ensure_ascii=False))
        return
    emergency = say(f"place-{place}.emergency")
    danger(terminal, say, found.danger, emergency)
    if found.claim is None:
        _none(terminal, say, found, emergency)
    else:
        belief = protocol.content.beliefs[found.claim]
        _verdict(terminal, say, belief, emergency)
        terminal.section(_sources(say, belief, protocol.content))
        _nearest(terminal, say, "ui-belief-others", found.nearest)
    if why:
        heard = tuple(say("ui-claim-said", words=said[one.start : one.end], concept=one.name) for one in found.heard)
        terminal.section(Section(say("ui-claim-concepts"), items=heard))
        silent = protocol.listener.silenced(frozenset(one.name for one in found.heard))
        doubted = protocol.listener.doubted(found)
        if found.claim is None and silent:
            terminal.hint([say("ui-claim-silent", pattern=silent)])
        elif found.claim is None and doubted:
            claim, against = doubted
            terminal.hint([say("ui-claim-doubted", claim=say(f"belief-{claim}"), concepts=", ".join(against))])
    if found.claim is not None:
        terminal.line()
        terminal.hint(say.lines("ui-not-a-device", signed=Phrases(protocol.content, say).signed))


def spoken_here(protocol: Protocol, lang: str, country: str) -> tuple[str, str]:
    """The language and the country to answer for: those that were asked for, or those of this machine."""
    known, countries = languages(protocol.folder), protocol.content.countries
    language = choose("language", lang, known) or guess_language(known)
    return language, choose("country", country.upper(), countries) or guess_country(countries)


def danger(terminal: Terminal, say: Words, name: str | None, emergency: str) -> None:
    """What is answered before any claim."""
    if name is None:
        return
    terminal.card(
        say(f"danger-{name}", emergency=emergency), say.lines(f"danger-{name}.do", emergency=emergency), urgent=True
    )
    terminal.line()


def known_and_to_do(say: Words, one: Belief) -> tuple[Section, Section]:
    """What is known of a claim, and what to do."""
    message, tone = f"belief-{one.id}", "emergency" if one.urgent else "do"
    return (
        Section(say("ui-belief-known"), tuple(say.lines(f"{message}.known"))),
        Section(say("ui-do-now"), items=tuple(say.lines(f"{message}.do")), tone=tone),
    )


def _verdict(terminal: Terminal, say: Words, one: Belief, emergency: str) -> None:
    """The verdict and the claim it is about, the warning where the claim hides a danger, and what to do."""
    verdict = f"verdict-{one.verdict}"
    # A verdict alone could be read as one on what the person typed, who may have said the opposite of the claim.
    headline = say("ui-pair", name=say(verdict), answer=say(f"belief-{one.id}"))
    terminal.card(headline, (say(f"{verdict}.means"), say("ui-belief-nearest")), urgent=one.verdict == "unsafe")
    terminal.line()
    if one.urgent:
        terminal.line(say("ui-belief-warning"), "bold red")
    else:
        terminal.line(say("ui-belief-ask"))
    terminal.line(say("ui-emergency-line", emergency=emergency), "bold red")
    for section in known_and_to_do(say, one):
        terminal.section(section)


def _sources(say: Words, one: Belief, content: Nouns) -> Section:
    items = []
    for name in one.sources:
        source = content.sources[name]
        line = say("ui-source", citation=source.citation, checked=say(f"ui-checked-{source.checked}"))
        items.append(f"{line} {source.link}".rstrip())
    return Section(say("ui-sources"), items=tuple(items))


def _nearest(terminal: Terminal, say: Words, heading: str, nearest: tuple[Near, ...]) -> None:
    """Claims as questions with their verdict first: alone, a claim would read as if it were true."""
    items = tuple(
        say("ui-claim-question", verdict=say(f"verdict-{one.verdict}"), claim=say(f"belief-{one.claim}"))
        for one in nearest
    )
    if items:
        terminal.section(Section(say(heading), items=items))


def _none(terminal: Terminal, say: Words, found: Found, emergency: str) -> None:
    """That the text makes no claim that is known, with those it comes near and without any verdict on the text."""
    terminal.line(say("ui-belief-none"), "bold")
    if found.danger is None:
        terminal.line(say("ui-belief-ask"))
        terminal.line(say("ui-emergency-line", emergency=emergency), "bold red")
    _nearest(terminal, say, "ui-belief-three", found.nearest)


def _all(terminal: Terminal, say: Words, content: Nouns) -> None:
    """Every claim with its verdict, the most dangerous first."""
    terminal.line(say("ui-belief-all"), "bold")
    for verdict in VERDICTS:
        claims = tuple(say(f"belief-{one.id}") for one in content.beliefs.values() if one.verdict == verdict)
        if claims:
            heading = say("ui-pair", name=say(f"verdict-{verdict}"), answer=say(f"verdict-{verdict}.means"))
            terminal.section(Section(heading, items=claims))
