"""`firstweeks review`: every screen in one language, for whoever reviews its words."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from firstweeks.cli.interview import choose
from firstweeks.cli.options import SHIPPED, Content, Language
from firstweeks.files import write_whole
from firstweeks.protocol import load
from firstweeks.rendering.region import guess_country, guess_language
from firstweeks.rendering.review import Review
from firstweeks.rendering.words import languages

_COUNTRY = "The country whose numbers and words to show, such as GB, MX or CN. Without it, the time zone's."
_OUT = "Write the page to this file, instead of to the terminal."


def review(
    content: Content = SHIPPED,
    lang: Language = "",
    country: Annotated[str, typer.Option("--country", metavar="CODE", help=_COUNTRY, show_default=False)] = "",
    out: Annotated[Path | None, typer.Option("--out", "-o", metavar="FILE", help=_OUT, show_default=False)] = None,
) -> None:
    """Write every question, door, advice and button in one language, with a place for a reviewer's name and date."""
    protocol = load(content)
    known, countries = languages(content), protocol.content.countries
    language = choose("language", lang, known) or guess_language(known)
    place = choose("country", country.upper(), countries) or guess_country(countries)
    presenter = protocol.presenter(language, place)
    page = Review(presenter, protocol.questions(language), content).markdown()
    if out is None:
        print(page, end="")
    else:
        write_whole(out, page.encode())
