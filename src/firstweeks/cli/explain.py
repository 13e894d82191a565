"""`firstweeks explain`: anything that has a name in the content, and what hangs on it."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from firstweeks.cli.interview import choose
from firstweeks.cli.options import SHIPPED, Content, Language
from firstweeks.model.problem import visible
from firstweeks.protocol import load
from firstweeks.reading.suggesting import did_you_mean
from firstweeks.rendering.explaining import Explainer
from firstweeks.rendering.region import guess_language
from firstweeks.rendering.terminal import Terminal
from firstweeks.rendering.words import languages, words

_NAME = "The id of a rule, finding, definition, level, source, belief, claim, or anything else in the content."


def explain(
    name: Annotated[str, typer.Argument(metavar="NAME", help=_NAME)],
    content: Content = SHIPPED,
    lang: Language = "",
) -> None:
    """Explain a rule, a finding, a source or anything else by its id."""
    protocol = load(content)
    language = choose("language", lang, languages(content)) or guess_language(languages(content))
    explainer = Explainer(protocol.content, words(language, content))
    sections = explainer.explain(name)
    if not sections:
        fix = did_you_mean(name, explainer.names)
        print(f'error: nothing in this content is called "{visible(name)}"; {fix}', file=sys.stderr)
        raise typer.Exit(1)
    terminal = Terminal()
    for section in sections:
        terminal.section(section)
