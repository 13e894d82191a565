"""`firstweeks` without a command: the interview in the terminal."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from firstweeks.cli.dialogue import Back, Dialogue, Stop
from firstweeks.cli.options import SHIPPED, Content, Language
from firstweeks.files import write_whole
from firstweeks.protocol import load
from firstweeks.reading.table import did_you_mean
from firstweeks.rendering.region import guess_country, guess_language
from firstweeks.rendering.summary import summarise
from firstweeks.rendering.terminal import Terminal
from firstweeks.rendering.words import languages

_COUNTRY = "The country whose numbers and routes to show, such as GB, MX or CN. Without it, the time zone's."
_PLAIN = "No boxes and no colour, for a screen reader."
_SUMMARY = "Write the summary for a clinician to this file: Markdown if it ends in .md, otherwise text."
INTERRUPTED = 130


def interview(
    context: typer.Context,
    content: Content = SHIPPED,
    lang: Language = "",
    country: Annotated[str, typer.Option("--country", metavar="CODE", help=_COUNTRY, show_default=False)] = "",
    plain: Annotated[bool, typer.Option("--plain", help=_PLAIN)] = False,
    summary: Annotated[
        Path | None, typer.Option("--summary", metavar="FILE", help=_SUMMARY, show_default=False)
    ] = None,
) -> None:
    """Early-pregnancy symptom guidance that can be checked. Without a command it starts the interview."""
    if context.invoked_subcommand is not None:
        return
    protocol = load(content)
    dialogue = Dialogue(
        protocol,
        Terminal(plain=plain),
        choose("language", lang, languages(content)) or guess_language(languages(content)),
        choose("country", country.upper(), protocol.content.countries) or guess_country(protocol.content.countries),
    )
    if summary is not None and not summary.absolute().parent.is_dir():
        raise typer.BadParameter(f'there is no folder "{summary.absolute().parent}"', param_hint="--summary")
    try:
        _welcome(dialogue)
        _interview(dialogue, summary)
    except KeyboardInterrupt:
        dialogue.terminal.line()
        dialogue.terminal.line(dialogue.words("ui-stopped"))
        sys.exit(INTERRUPTED)


def choose(what: str, given: str, known: object) -> str:
    """A language or country given by option, if there is content for it."""
    names = list(known)  # type: ignore[call-overload]
    found = next((name for name in names if name.lower() == given.lower()), "")
    if given and not found:
        raise typer.BadParameter(f'there is no {what} "{given}"; {did_you_mean(given, names)}')
    return found


def _welcome(dialogue: Dialogue) -> None:
    show, say = dialogue.terminal, dialogue.words
    show.line(say("protocol"), "bold")
    show.line(say("ui-promise"))
    show.hint(say.lines("ui-not-a-device", signed=dialogue.presenter.phrases.signed))
    show.hint([say("protocol.translation")])
    show.hint([say("ui-numbers-for", country=say(f"place-{dialogue.country}")), say("ui-language-is")])
    # Last: on a terminal of 24 lines it is still there above the first page.
    show.line(say("ui-emergency-line", emergency=dialogue.presenter.emergency), "bold red")


def _interview(dialogue: Dialogue, summary: Path | None) -> None:
    try:
        dialogue.run()
    except Stop:
        _known_so_far(dialogue)
        return
    assessment = dialogue.protocol.assess(dialogue.given)
    dialogue.terminal.result(dialogue.presenter.result(assessment, dialogue.answers))
    if summary is not None:
        _write_summary(dialogue, summary)
    try:
        while _next(dialogue):
            pass
    except (Stop, Back):
        pass
    dialogue.terminal.line()
    dialogue.terminal.line(dialogue.words("ui-goodbye"))


def _known_so_far(dialogue: Dialogue) -> None:
    """What to do on the answers so far, with its number, when they end before the questions do."""
    show, say = dialogue.terminal, dialogue.words
    assessment = dialogue.protocol.assess(dialogue.given)
    show.line()
    show.hint([say("ui-stopped")])
    show.line()
    show.line(say("ui-known-so-far"))
    show.result(dialogue.presenter.result(assessment, dialogue.answers))


def _next(dialogue: Dialogue) -> bool:
    """Offer what can be done after a result, self-care where the level has any; False to finish."""
    say, assessment = dialogue.words, dialogue.protocol.assess(dialogue.given)
    dialogue.terminal.heading(say("ui-what-next"))
    care = ["self-care"] if assessment.level.self_care else []
    actions = ("change", *care, "summary", "sources", "finish")
    match actions[dialogue.choose(say(f"ui-next-{action}") for action in actions)]:
        case "change":
            _change(dialogue)
        case "self-care":
            _self_care(dialogue)
        case "summary":
            dialogue.terminal.line()
            dialogue.terminal.line(_summary(dialogue, markdown=False))
        case "sources":
            dialogue.terminal.section(dialogue.presenter.sources(assessment))
        case _:
            return False
    return True


def _change(dialogue: Dialogue) -> None:
    findings = [f for f in dialogue.protocol.content.findings.values() if f.id in dialogue.given]
    phrases = dialogue.presenter.phrases
    dialogue.terminal.heading(dialogue.words("ui-which-answer"))
    picked = dialogue.choose(phrases.pairs(dialogue.given))
    dialogue.change(findings[picked])
    dialogue.run()
    assessment = dialogue.protocol.assess(dialogue.given)
    dialogue.terminal.result(dialogue.presenter.result(assessment, dialogue.answers))


def _self_care(dialogue: Dialogue) -> None:
    """The gate before anything that is done to the body, then what is safe for these answers."""
    kinds = [section.kind for section in dialogue.protocol.content.layout if section.gate]
    pages = dialogue.protocol.pages_for_advice(dialogue.given, *kinds)
    if pages:
        dialogue.terminal.line(dialogue.words("ui-self-care-gate"))
    while pages:
        if not dialogue.ask_page(pages[0]):
            return
        pages = dialogue.protocol.pages_for_advice(dialogue.given, *kinds)
    assessment = dialogue.protocol.assess(dialogue.given)
    for section in dialogue.presenter.on("care", assessment, dialogue.answers):
        dialogue.terminal.section(section)


def _summary(dialogue: Dialogue, *, markdown: bool) -> str:
    """The summary in the person's language and, where it differs, in the country's language of care."""
    assessment = dialogue.protocol.assess(dialogue.given)
    now = datetime.now().astimezone()
    texts = []
    care = dialogue.protocol.content.countries[dialogue.country].language
    for language in dict.fromkeys((dialogue.language, care)):
        presenter = dialogue.in_language(language)
        texts.append(summarise(presenter, assessment, dialogue.answers, now).text(markdown=markdown))
    return "\n\n".join(texts)


def _write_summary(dialogue: Dialogue, file: Path) -> None:
    write_whole(file, _summary(dialogue, markdown=file.suffix == ".md"))
    dialogue.terminal.line()
    dialogue.terminal.line(dialogue.words("ui-summary-written", file=str(file)))
