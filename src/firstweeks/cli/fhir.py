"""`firstweeks fhir`: the protocol as a FHIR package."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Annotated

import typer

from firstweeks.cli.options import SHIPPED, Content
from firstweeks.protocol import load
from firstweeks.services.fhir.package import Package
from firstweeks.site.folder import SUMS, sums, write_folder

_OUT = "The folder to write: new, empty, or written by this command before."


def fhir(
    out: Annotated[Path, typer.Argument(metavar="OUT", help=_OUT, show_default=False)], content: Content = SHIPPED
) -> None:
    """Write the protocol as a FHIR R4 package: questionnaires, codes, rules, examples."""
    files = Package(load(content)).files()
    write_folder(files, out)
    print(f"{len(files) + 1} files in {out}")
    print(f"SHA-256 of {SUMS}: {hashlib.sha256(sums(files)).hexdigest()}")
