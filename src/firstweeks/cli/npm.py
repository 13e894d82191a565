"""`firstweeks npm`: the engine, the words and the interview for other people's pages."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Annotated

import typer

from firstweeks.cli.extras import needs
from firstweeks.cli.options import SHIPPED, Content
from firstweeks.protocol import load
from firstweeks.site.folder import SUMS, sums

_OUT = "The folder to write: new, empty, or written by an earlier run."


def npm(
    out: Annotated[Path, typer.Argument(metavar="OUT", help=_OUT, show_default=False)], content: Content = SHIPPED
) -> None:
    """Write an npm package: the engine and words with types, and <firstweeks-interview> for any web page."""
    with needs("site"):
        from firstweeks.services.npm.packing import pack  # noqa: PLC0415 -- jinja is an optional extra
    files = pack(load(content), out)
    print(f"{len(files) + 1} files in {out}")
    print(f"SHA-256 of {SUMS}: {hashlib.sha256(sums(files)).hexdigest()}")
