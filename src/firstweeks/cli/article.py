"""`firstweeks article`: a whole text that someone read, checked sentence by sentence."""

from __future__ import annotations

import gc
import json
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from firstweeks.beliefs.article import Article
from firstweeks.beliefs.files import plain_text
from firstweeks.beliefs.page import article_page
from firstweeks.cli.claim import Country, danger, known_and_to_do, spoken_here
from firstweeks.cli.options import SHIPPED, Content, Language
from firstweeks.model.content import Content as Nouns
from firstweeks.protocol import load
from firstweeks.rendering.sections import Section
from firstweeks.rendering.terminal import Terminal
from firstweeks.rendering.words import Words, words

_FILE = 'A text, Markdown, HTML or PDF file; "-" reads the standard input. Nothing is fetched from the web.'
_FORM = "How to write the check: for people, as JSON, or as a page with the marks in the text."
_QUOTED = 3


def article(
    file: Annotated[str, typer.Argument(metavar="FILE", help=_FILE, show_default=False)],
    content: Content = SHIPPED,
    lang: Language = "",
    country: Country = "",
    form: Annotated[Literal["text", "json", "html"], typer.Option("--format", help=_FORM)] = "text",
) -> None:
    """Check a text that someone read: what in it is unsafe, what holds, what is not known, and what it leaves out."""
    data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    protocol = load(content)
    language, place = spoken_here(protocol, lang, country)
    say = words(language, content)
    text = plain_text(data, "standard input" if file == "-" else file)
    # A check makes a record for each sentence and no cycles, which the collector would look for again and again.
    gc.disable()
    try:
        checked = protocol.article(text, language)
    finally:
        gc.enable()
    if form == "json":
        typer.echo(json.dumps(checked.as_json, ensure_ascii=False))
    elif form == "html":
        typer.echo(article_page(checked, protocol.content, say, say(f"place-{place}.emergency")), nl=False)
    else:
        _shown(Terminal(), say, checked, protocol.content, say(f"place-{place}.emergency"))


def _shown(terminal: Terminal, say: Words, checked: Article, content: Nouns, emergency: str) -> None:
    danger(terminal, say, checked.danger, emergency)
    unknown = say("ui-article-unknown", count=str(checked.unknown))
    terminal.card(say("ui-article-title"), [checked.summary, unknown], urgent=checked.counts["unsafe"] > 0)
    terminal.line()
    terminal.line(say("ui-emergency-line", emergency=emergency), "bold red")
    for name, marked in checked.claims.items():
        belief = content.beliefs[name]
        heading = say("ui-pair", name=say(f"verdict-{belief.verdict}"), answer=say(f"belief-{name}"))
        quoted = tuple(say("ui-article-says", text=one.text) for one in marked[:_QUOTED])
        terminal.section(Section(heading, quoted, parts=known_and_to_do(say, belief)))
    for found, heading in ((False, "ui-article-missing"), (True, "ui-article-mentioned")):
        items = tuple(one.says for one in checked.omissions if one.found is found)
        if items:
            terminal.section(Section(say(heading), items=items))
    terminal.line()
    terminal.hint([say("ui-article-kept")])
