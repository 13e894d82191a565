"""`firstweeks prove`: every claim, proved or refuted by a person."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from typing import Annotated, Any

import msgspec
import typer

from firstweeks.cli.extras import needs
from firstweeks.cli.options import SHIPPED, Content, Format
from firstweeks.files import write_whole
from firstweeks.model.finding import Value
from firstweeks.proofs.verdict import Status, Verdict
from firstweeks.protocol import Protocol, load
from firstweeks.rendering.phrases import pairs_in_words
from firstweeks.rendering.terminal import Terminal

_CERTIFICATE = "Write the certificate to this file."


def prove(
    content: Content = SHIPPED,
    form: Format = "text",
    file: Annotated[
        Path | None, typer.Option("--certificate", metavar="FILE", help=_CERTIFICATE, show_default=False)
    ] = None,
) -> None:
    """Prove every claim over all possible answers; exit 1 if one is refuted or unknown."""
    with needs("proofs"):
        from firstweeks.proofs.certificate import certificate  # noqa: PLC0415 -- z3 and dd are an optional extra
        from firstweeks.proofs.prove import prove as prove_all  # noqa: PLC0415

    protocol = load(content)
    verdicts = list(prove_all(protocol.checked, protocol.scalar.circuit))
    paper = certificate(protocol.content, verdicts, datetime.now(UTC).date())
    if form == "json":
        print(msgspec.json.encode(paper).decode())
    else:
        _show(protocol, verdicts)
    if file is not None:
        write_whole(file, msgspec.json.format(msgspec.json.encode(paper), indent=1) + b"\n")
    if not paper["proved"]:
        sys.exit(1)


def _show(protocol: Protocol, verdicts: list[Verdict]) -> None:
    terminal = Terminal()
    for claim, group in groupby(verdicts, key=lambda verdict: verdict.claim):
        found = list(group)
        failed = [verdict for verdict in found if verdict.status is not Status.PROVED]
        status = failed[0].status if failed else Status.PROVED
        seconds = sum(verdict.seconds for verdict in found)
        style = "red" if failed else "green"
        count = f"{len(found)} sentence{'s' if len(found) > 1 else ''}"
        methods = " and ".join(dict.fromkeys(verdict.method for verdict in found))
        terminal.line(f"{status.upper():8} {claim}  ({count}, {methods}, {seconds:.2f} s)", style)
        terminal.hint([protocol.content.claims[claim].says], 9)
        for verdict in failed:
            _refutation(protocol, terminal, verdict)
    proved = sum(verdict.status is Status.PROVED for verdict in verdicts)
    terminal.line()
    terminal.line(f"{proved} of {len(verdicts)} sentences proved; content {protocol.content.content_hash}", "bold")


def _refutation(protocol: Protocol, terminal: Terminal, verdict: Verdict) -> None:
    """The people who break a sentence: what they answered apart from the usual, what they are told, and a vignette."""
    terminal.line()
    terminal.line(f"  {verdict.sentence}", "bold")
    for number, person in enumerate(verdict.people, 1):
        assessment = protocol.assess(person)
        rules = ", ".join(reason.rule for reason in (*assessment.rules, *assessment.raises)) or "no rule"
        told = f"person {number} is told {assessment.level.id} ({rules})"
        terminal.listed("-", told)
        for line in in_words(protocol, person):
            terminal.hint([line], 6)
        # On one line whatever the width, so that it can be pasted.
        print(msgspec.json.encode(vignette(verdict, number, person, assessment.level.id)).decode())


def in_words(protocol: Protocol, person: Mapping[str, Value]) -> list[str]:
    """What is not usual about a person, in English."""
    findings = protocol.content.findings
    apart = {name: value for name, value in person.items() if value != findings[name].usual}
    return pairs_in_words(protocol.content, protocol.folder, apart)


def vignette(verdict: Verdict, number: int, person: Mapping[str, Value], level: str) -> dict[str, Any]:
    """A person as a line for the vignettes."""
    return {"id": f"{verdict.claim}-{number}", "text": verdict.sentence, "level": level, "answers": dict(person)}
