"""Options that several commands take."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from firstweeks.reading.files import SHIPPED

_CONTENT = "Use this content folder instead of the one shipped."
_LANGUAGE = "The language: en, es or zh-CN. Without it, the locale's."

Content = Annotated[Path, typer.Option("--content", metavar="DIR", help=_CONTENT, show_default=False)]
Format = Annotated[Literal["text", "json"], typer.Option("--format", help="How to write the result.")]
Language = Annotated[str, typer.Option("--lang", metavar="CODE", help=_LANGUAGE, show_default=False)]

__all__ = ["SHIPPED", "Content", "Format", "Language", "check_page"]


def check_page(page: Path, suffix: str = ".html", option: str = "--report") -> None:
    """Refuse a name that no page can be written to, before anything is worked out for it."""
    if page.suffix != suffix:
        raise typer.BadParameter(f'a page has a name that ends in "{suffix}", not "{page.name}"', param_hint=option)
    if not page.parent.is_dir():
        raise typer.BadParameter(f'there is no folder "{page.parent}" to write to', param_hint=option)
