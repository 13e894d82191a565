"""`firstweeks evaluate`: how a protocol does on vignettes, or on a table of people whose truth is known."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated, Any

import msgspec
import typer
from rich.table import Table
from rich.text import Text

from firstweeks.cli.options import SHIPPED, Content, Format
from firstweeks.cli.outcomes import is_table, outcomes
from firstweeks.cli.simulate import ScenarioOption
from firstweeks.cohort.binomial import CONFIDENCE, upper_bound
from firstweeks.cohort.evaluation import Evaluation, Judged, Tally
from firstweeks.cohort.evaluation import evaluate as evaluated
from firstweeks.cohort.simulation.reading import SHIPPED as SHIPPED_SCENARIO
from firstweeks.cohort.vignettes import read_vignettes
from firstweeks.protocol import load
from firstweeks.rendering.terminal import Terminal

_FILE = 'Vignettes, one JSON object on each line ("-" reads the standard input); or a table of people with truths.'
_AGAINST = "Another version of the protocol, on the same people (tables)."
_VARY = "People drawn of each condition to vary what was assumed; 0 leaves that out (simulated tables)."
_REPORT = "Write a page to look at, FILE.html, and beside it FILE.json and a picture, FILE.svg (tables)."
_KEEP = "A column that holds no answer, left as it is (tables)."
_MAP = "What the columns and values of a table are called in the contract of answers: a TOML file (tables)."
_FAIL = "Exit with 1 if more than N vignettes are told less than is safe."
_BOUND = (
    f'"At most" is the exact {CONFIDENCE:.0%} upper bound on the share, one-sided (Clopper and Pearson 1934). '
    "It counts chance alone, as if these vignettes had been drawn at random from the people who will ask."
)
_LABELS = "The labels of vignettes can be wrong: take a disagreement as a question, not as a verdict."


def evaluate(
    file: Annotated[str, typer.Argument(metavar="FILE", help=_FILE, show_default=False)],
    content: Content = SHIPPED,
    form: Format = "text",
    fail_below_floor: Annotated[
        int | None, typer.Option("--fail-below-floor", metavar="N", min=0, help=_FAIL, show_default=False)
    ] = None,
    scenario: ScenarioOption = SHIPPED_SCENARIO,
    against: Annotated[Path | None, typer.Option("--against", metavar="DIR", help=_AGAINST, show_default=False)] = None,
    page: Annotated[Path | None, typer.Option("--report", metavar="FILE", help=_REPORT, show_default=False)] = None,
    vary: Annotated[int, typer.Option("--vary", metavar="N", min=0, help=_VARY)] = 20_000,
    keep: Annotated[list[str] | None, typer.Option("--keep", metavar="COLUMN", help=_KEEP)] = None,
    map_file: Annotated[Path | None, typer.Option("--map", metavar="FILE", help=_MAP, show_default=False)] = None,
) -> None:
    """Judge vignettes, or a table of people whose truth is known: who is told too little, and who too much."""
    protocol = load(content)
    if is_table(file):
        if fail_below_floor is not None:
            raise typer.BadParameter("only vignettes have a floor", param_hint="--fail-below-floor")
        outcomes(
            file,
            protocol,
            scenario=scenario,
            against=against,
            page=page,
            vary=vary,
            keep=keep or (),
            map_file=map_file,
            form=form,
        )
        return
    for_tables = {"--against": against, "--report": page, "--keep": keep, "--map": map_file}
    for option, value in for_tables.items():
        if value is not None:
            raise typer.BadParameter("this is for tables, and the file holds vignettes", param_hint=option)
    lines = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    evaluation = evaluated(protocol, read_vignettes(lines, protocol.content.findings))
    if form == "json":
        print(msgspec.json.encode(as_json(evaluation)).decode())
    else:
        _Report(Terminal(), evaluation).write()
    unsafe = evaluation.overall.below_floor
    if fail_below_floor is not None and unsafe > fail_below_floor:
        print(f"below the floor: {unsafe}, more than the {fail_below_floor} allowed", file=sys.stderr)
        raise typer.Exit(1)


def as_json(evaluation: Evaluation) -> dict[str, Any]:
    """The whole evaluation, every vignette included."""
    return {
        "protocol": msgspec.to_builtins(evaluation.protocol),
        "overall": _tally(evaluation.overall),
        "by_category": {name: _tally(tally) for name, tally in evaluation.by_category.items()},
        "by_reference": {str(urgency): _tally(tally) for urgency, tally in evaluation.by_reference.items()},
        "by_scope": {name: _tally(tally) for name, tally in evaluation.by_scope.items()},
        "vignettes": [_judged(one) for one in evaluation.judged],
    }


def _tally(tally: Tally) -> dict[str, Any]:
    return {
        **msgspec.to_builtins(tally),
        "literature": {
            "accuracy": tally.exact / tally.count,
            "safety_of_advice": tally.safety_of_advice,
            "comprehensiveness": tally.comprehensiveness,
            "inclination_to_over_triage": tally.inclination_to_over_triage,
        },
        "upper_bound": {
            "confidence": CONFIDENCE,
            "sides": 1,
            "method": "Clopper-Pearson",
            "below_floor": upper_bound(tally.below_floor, tally.count),
            "below_floor_of_can_be_unsafe": upper_bound(tally.below_floor, tally.can_be_unsafe),
            "under_reference": upper_bound(tally.under_reference, tally.count),
        },
    }


def _judged(one: Judged) -> dict[str, Any]:
    vignette = one.vignette
    return {
        "id": vignette.id,
        "source": vignette.source,
        "category": vignette.category,
        "scope": vignette.scope,
        "diagnosis": vignette.diagnosis,
        "outcome_known": vignette.outcome_known,
        "reference_urgency": str(vignette.reference),
        "acceptable_urgencies": [str(urgency) for urgency in vignette.acceptable],
        "unsafe_if_below": str(vignette.floor),
        "level": one.level.id,
        "urgency": str(one.told),
        "decided": one.decided,
        "rules": list(one.rules),
        "exact": one.exact,
        "acceptable": one.acceptable,
        "below_floor": one.below_floor,
        "above_acceptable": one.above_acceptable,
    }


class _Report:
    """Writes an evaluation as tables of at most 80 columns."""

    def __init__(self, terminal: Terminal, evaluation: Evaluation) -> None:
        self._terminal, self._evaluation = terminal, evaluation

    def write(self) -> None:
        """Every table, the vignettes that disagree last."""
        evaluation, protocol = self._evaluation, self._evaluation.protocol
        self._terminal.line(f"{evaluation.overall.count} vignettes, {protocol.id} {protocol.version}", "bold")
        self._terminal.line(f"content {protocol.content}")
        self._own_range(evaluation.overall)
        self._literature(evaluation.overall)
        self._terminal.line()
        self._terminal.hint([_BOUND, _LABELS])
        self._groups("Reference urgency", {str(name): tally for name, tally in evaluation.by_reference.items()})
        self._groups("Category", evaluation.by_category)
        if len(evaluation.by_scope) > 1:
            self._groups("Scope", evaluation.by_scope)
        self._listed("Below the floor", "Floor", ((one, str(one.vignette.floor)) for one in evaluation.below_floor))
        others = evaluation.safe_but_not_acceptable
        acceptable = ((one, "\n".join(map(str, reversed(one.vignette.acceptable)))) for one in others)
        self._listed("Safe, but not acceptable", "Acceptable", acceptable)

    def _own_range(self, tally: Tally) -> None:
        table = self._measures("By each vignette's own range")
        table.add_row("Told the reference urgency", *_share(tally.exact, tally.count))
        table.add_row("Told an acceptable urgency", *_share(tally.acceptable, tally.count))
        table.add_row("Above all acceptable (over-triage)", *_share(tally.above_acceptable, tally.count))
        table.add_row("Below the floor (unsafe)", *_bounded(tally.below_floor, tally.count))
        if 0 < tally.can_be_unsafe < tally.count:
            table.add_row("  where something would be unsafe", *_bounded(tally.below_floor, tally.can_be_unsafe))
        self._terminal.console.print(table)

    def _literature(self, tally: Tally) -> None:
        table = self._measures("By the reference urgency alone, as the literature on symptom checkers does")
        errors = tally.under_reference + tally.over_reference
        table.add_row("Accuracy", *_share(tally.exact, tally.count))
        table.add_row("Safety of advice (not under-triaged)", *_share(tally.count - tally.under_reference, tally.count))
        table.add_row("Under-triaged", *_bounded(tally.under_reference, tally.count))
        table.add_row("Inclination to over-triage (of errors)", *_share(tally.over_reference, errors))
        table.add_row("Comprehensiveness (told a level)", *_share(tally.count, tally.count))
        table.add_row("  decided, no question left open", *_share(tally.decided, tally.count))
        self._terminal.console.print(table)

    def _groups(self, name: str, groups: Mapping[str, Tally]) -> None:
        self._terminal.line()
        table = self._table(name)
        for heading in ("Cases", "Exact", "Acceptable", "Below floor", "Above"):
            table.add_column(heading, justify="right")
        for group, tally in groups.items():
            exact, acceptable = (f"{some} ({some / tally.count:.0%})" for some in (tally.exact, tally.acceptable))
            counts = (str(tally.count), exact, acceptable, str(tally.below_floor), str(tally.above_acceptable))
            table.add_row(Text(group), *counts)
        self._terminal.console.print(table)

    def _listed(self, heading: str, expected: str, rows: Iterable[tuple[Judged, str]]) -> None:
        self._terminal.heading(heading)
        table = self._table("Vignette")
        for column in ("Told", expected, "Rules that hold"):
            table.add_column(column, overflow="fold")
        for one, wanted in rows:
            table.add_row(Text(one.vignette.id), one.level.id, wanted, "\n".join(one.rules) or "none")
        if table.row_count:
            self._terminal.console.print(table)
        else:
            self._terminal.line("none")

    def _measures(self, heading: str) -> Table:
        self._terminal.heading(heading)
        table = self._table("")
        for column in ("Cases", "Share", "At most"):
            table.add_column(column, justify="right")
        return table

    @staticmethod
    def _table(first: str) -> Table:
        table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
        table.add_column(first, overflow="fold")
        return table


def _share(some: int, count: int) -> tuple[str, str]:
    return f"{some} of {count}", f"{some / count:.1%}" if count else "-"


def _bounded(some: int, count: int) -> tuple[str, str, str]:
    return *_share(some, count), f"{upper_bound(some, count):.1%}"
