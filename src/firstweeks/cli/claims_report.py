"""`firstweeks claims-report`: how well claims and dangers are found in texts whose claim is known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from firstweeks.beliefs.evidence import written
from firstweeks.beliefs.report import OUTCOMES, SCORED, evidence_of, judge, phrasings, read_labelled, tally
from firstweeks.cli.options import SHIPPED, Content
from firstweeks.files import write_whole
from firstweeks.protocol import load
from firstweeks.rendering.terminal import Terminal
from firstweeks.rendering.words import words

_FILE = 'Labelled texts, one JSON object on each line: {"lang", "text", "acceptable", "part", "danger"}.'
_PART = 'Only texts of this part: "scored" were never tuned on, "tuned" were; "all" takes both.'
_SHOW = "List each text that was not answered rightly."
_COUNT = "Count what people say who make each claim, in the content and the texts that are not scored, into this file."


def claims_report(
    file: Annotated[Path, typer.Argument(metavar="FILE", help=_FILE, show_default=False)],
    content: Content = SHIPPED,
    part: Annotated[str, typer.Option("--part", metavar="PART", help=_PART)] = SCORED,
    show: Annotated[bool, typer.Option("--show", help=_SHOW)] = False,
    count: Annotated[Path | None, typer.Option("--count", metavar="FILE", help=_COUNT, show_default=False)] = None,
) -> None:
    """Judge labelled texts: right, silent, wrong or dangerously wrong (milder than is right), by language."""
    protocol = load(content)
    labelled = read_labelled(file.name, file.read_text(encoding="utf-8").splitlines(), protocol.content.beliefs)
    if count:
        spoken = (words(language, content) for language in protocol.languages)
        texts = [*labelled, *phrasings(protocol.content, spoken)]
        write_whole(count, written(evidence_of(protocol.listener, texts)))
        return
    judged = list(judge(protocol.listener, [one for one in labelled if part in (one.part, "all")]))
    if not judged:
        raise typer.BadParameter(f'no text is of the part "{part}"', param_hint="--part")
    terminal = Terminal()
    terminal.console.print(_table(tally(judged)))
    for one in judged if show else ():
        if one.outcome != "right" or one.danger_missed or one.danger_invented:
            wanted = ", ".join(one.labelled.acceptable) or "silence"
            terminal.line(f"{one.outcome}: {one.labelled.text}")
            terminal.hint([f"wanted {wanted}; told {one.found.claim}, danger {one.found.danger}"], 2)


def _table(counts: Mapping[str, Counter[str]]) -> Table:
    table = Table("", "texts", *OUTCOMES, "%", "dangers", "missed", "invented", box=None, pad_edge=False)
    whole: Counter[str] = Counter()
    for language, row in counts.items():
        whole += row
        table.add_row(language, *_cells(row))
    table.add_row("all", *_cells(whole))
    return table


def _cells(row: Counter[str]) -> list[str]:
    texts = sum(row[outcome] for outcome in OUTCOMES)
    share = f"{100 * row['right'] / texts:.1f}" if texts else "-"
    return [
        str(texts),
        *(str(row[one]) for one in OUTCOMES),
        share,
        *(str(row[one]) for one in ("dangers", "missed", "invented")),
    ]
