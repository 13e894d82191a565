"""Options that several commands take."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from firstweeks.reading.content import SHIPPED

_CONTENT = "Use this content folder instead of the one shipped."
_LANGUAGE = "The language: en, es or zh-CN. Without it, the locale's."

Content = Annotated[Path, typer.Option("--content", metavar="DIR", help=_CONTENT, show_default=False)]
Format = Annotated[Literal["text", "json"], typer.Option("--format", help="How to write the result.")]
Language = Annotated[str, typer.Option("--lang", metavar="CODE", help=_LANGUAGE, show_default=False)]

__all__ = ["SHIPPED", "Content", "Format", "Language"]
