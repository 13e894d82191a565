"""`firstweeks belief`: a popular claim, its verdict, and what to do."""

from __future__ import annotations

from typing import Annotated

import typer

from firstweeks.cli.interview import choose
from firstweeks.cli.options import SHIPPED, Content, Language
from firstweeks.model.content import Belief
from firstweeks.model.content import Content as Nouns
from firstweeks.protocol import load
from firstweeks.reading.nouns import VERDICTS
from firstweeks.rendering.beliefs import Match, is_near, nearest_claims
from firstweeks.rendering.phrases import Phrases
from firstweeks.rendering.region import guess_country, guess_language
from firstweeks.rendering.result import Section
from firstweeks.rendering.terminal import Terminal
from firstweeks.rendering.words import Words, languages, words

_TEXT = "What people say, in your own words. Without it, every claim is listed with its verdict."
_COUNTRY = "The country whose emergency number to show, such as GB, MX or CN. Without it, the time zone's."
_SHOWN = 3
_SIMILAR = 0.25


def belief(
    text: Annotated[list[str] | None, typer.Argument(metavar="TEXT...", help=_TEXT, show_default=False)] = None,
    content: Content = SHIPPED,
    lang: Language = "",
    country: Annotated[str, typer.Option("--country", metavar="CODE", help=_COUNTRY, show_default=False)] = "",
) -> None:
    """Find the popular claim nearest to a text and show its verdict."""
    protocol = load(content)
    known, countries = languages(content), protocol.content.countries
    language = choose("language", lang, known) or guess_language(known)
    place = choose("country", country.upper(), countries) or guess_country(countries)
    beliefs = protocol.content.beliefs
    terminal = Terminal()
    said = " ".join(text or ()).strip()
    if not said:
        _all(terminal, words(language, content), protocol.content)
        return
    spoken = [words(name, content) for name in sorted(known, key=lambda name: name != language)]
    say, found = nearest_claims(spoken, beliefs, said)
    emergency = spoken[0](f"place-{place}.emergency")
    if not found or not is_near(found[0], beliefs):
        _none(terminal, spoken[0], found, emergency)
        return
    _verdict(terminal, say, beliefs[found[0].belief], say(f"place-{place}.emergency"))
    terminal.section(_sources(say, beliefs[found[0].belief], protocol.content))
    _others(terminal, say, "ui-belief-others", found[1:_SHOWN])
    terminal.line()
    terminal.hint(say.lines("ui-not-a-device", signed=Phrases(protocol.content, say).signed))


def _verdict(terminal: Terminal, say: Words, one: Belief, emergency: str) -> None:
    """The verdict and the claim it is about, the warning where the claim hides a danger, and what to do."""
    message, verdict = f"belief-{one.id}", f"verdict-{one.verdict}"
    # A verdict alone could be read as one on what the person typed, who may have said the opposite of the claim.
    headline = say("ui-pair", name=say(verdict), answer=say(message))
    terminal.card(headline, (say(f"{verdict}.means"), say("ui-belief-nearest")), urgent=one.verdict == "unsafe")
    terminal.line()
    if one.urgent:
        terminal.line(say("ui-belief-warning"), "bold red")
    else:
        terminal.line(say("ui-belief-ask"))
    terminal.line(say("ui-emergency-line", emergency=emergency), "bold red")
    terminal.section(Section(say("ui-belief-known"), tuple(say.lines(f"{message}.known"))))
    tone = "emergency" if one.urgent else "do"
    terminal.section(Section(say("ui-do-now"), items=tuple(say.lines(f"{message}.do")), tone=tone))


def _sources(say: Words, one: Belief, content: Nouns) -> Section:
    items = []
    for name in one.sources:
        source = content.sources[name]
        line = say("ui-source", citation=source.citation, checked=say(f"ui-checked-{source.checked}"))
        items.append(f"{line} {source.link}".rstrip())
    return Section(say("ui-sources"), items=tuple(items))


def _others(terminal: Terminal, say: Words, heading: str, found: list[Match]) -> None:
    items = tuple(say(f"belief-{match.belief}") for match in found if match.score >= _SIMILAR)
    if items:
        terminal.section(Section(say(heading), items=items))


def _none(terminal: Terminal, say: Words, found: list[Match], emergency: str) -> None:
    """That nothing is near enough, with the claims that come nearest and without any verdict."""
    terminal.line(say("ui-belief-none"), "bold")
    terminal.line(say("ui-belief-ask"))
    terminal.line(say("ui-emergency-line", emergency=emergency), "bold red")
    nearest = sorted(found, key=lambda match: -match.score)[:_SHOWN]
    items = tuple(say(f"belief-{match.belief}") for match in nearest)
    if items:
        terminal.section(Section(say("ui-belief-three"), items=items))


def _all(terminal: Terminal, say: Words, content: Nouns) -> None:
    """Every claim with its verdict, the most dangerous first."""
    terminal.line(say("ui-belief-all"), "bold")
    for verdict in VERDICTS:
        claims = tuple(say(f"belief-{one.id}") for one in content.beliefs.values() if one.verdict == verdict)
        if claims:
            heading = say("ui-pair", name=say(f"verdict-{verdict}"), answer=say(f"verdict-{verdict}.means"))
            terminal.section(Section(heading, items=claims))
