"""`firstweeks trace`: from each hazard to what controls it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from firstweeks.checks.checking import load_content
from firstweeks.cli.options import SHIPPED, Content, Format
from firstweeks.model import content as model
from firstweeks.proofs.hazards import Controls, risk
from firstweeks.proofs.safety_pages import write_pages
from firstweeks.proofs.trace import Trace, proved
from firstweeks.proofs.trace import trace as traced
from firstweeks.reading.strict_json import read_json
from firstweeks.rendering.terminal import Terminal

_CERTIFICATE = "Read the verdicts of the claims from this file, written by `firstweeks prove --certificate`."
_WRITE = "Write the pages of the safety case to this folder."


def trace(
    content: Content = SHIPPED,
    form: Format = "text",
    write: Annotated[Path | None, typer.Option("--write", metavar="DIR", help=_WRITE, show_default=False)] = None,
    certificate: Annotated[
        Path | None, typer.Option("--certificate", metavar="FILE", help=_CERTIFICATE, show_default=False)
    ] = None,
) -> None:
    """Trace each hazard to its controls; exit 1 on a control that is not there, a failed proof, or an orphan."""
    found = load_content(content).content
    controls = Controls(found, content, _verdicts(certificate, found))
    matrix = traced(controls)
    if form == "json":
        print(msgspec.json.encode(matrix.as_json()).decode())
    else:
        _show(matrix)
    if write is not None:
        write_pages(matrix, controls, write)
    if any(matrix.faults()):
        sys.exit(1)


def _verdicts(certificate: Path | None, content: model.Content) -> dict[str, str]:
    if certificate is None:
        return {}
    try:
        return proved(read_json(certificate.read_bytes()), content)
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise typer.BadParameter(f'"{certificate}" cannot be used: {error}') from None


def _show(matrix: Trace) -> None:
    terminal = Terminal()
    for name, controls in matrix.controls.items():
        hazard = matrix.content.hazards[name]
        terminal.line(f"{name}  (risk {risk(hazard, hazard.before)} -> {risk(hazard, hazard.after)})", "bold")
        terminal.hint([hazard.title], 2)
        for one in controls:
            terminal.line(f"  - {one.reference}: {one.says}")
    faults = list(matrix.faults())
    terminal.line()
    for fault in faults:
        terminal.line(fault, "red")
    count = sum(map(len, matrix.controls.values()))
    says = f"{len(faults)} fault{'' if len(faults) == 1 else 's'}" if faults else "no orphan, no dead reference"
    terminal.line(f"{len(matrix.controls)} hazards, {count} controls: {says}", "bold")
    terminal.line("No clinical safety officer has signed these hazards.")
