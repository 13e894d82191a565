"""`firstweeks cohort`: a protocol over tables of people."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from firstweeks.cli.extras import needs
from firstweeks.cli.options import SHIPPED, Content, check_page
from firstweeks.files import write_whole
from firstweeks.model.problem import visible
from firstweeks.protocol import load
from firstweeks.rendering.terminal import Terminal

if TYPE_CHECKING:
    from firstweeks.cohort.reading import Source
    from firstweeks.cohort.running import Job, Outcome

_INPUTS = (
    "Tables of people: .parquet, .csv, .tsv, .ndjson (also .csv.gz and .csv.zst), .arrow, FILE.duckdb::TABLE, "
    "FILE.sqlite::TABLE, or a folder of Parquet files."
)
_OUTPUT = "The file to write (.parquet, .csv, .tsv, .ndjson, .arrow), or a folder for a result of each input."
_RULES = "Add a column for each rule: true where it holds, false where it cannot, empty where that is not known."
_NEXT = "Add the next page to ask; made in Python for each set of answers that differs, so that it takes long."
_BAD = "Refuse a table with rows that break the contract of answers, or put those rows into a file of their own."
_FORM = "A row for each person (wide), or for each answer: person, finding, value (long). Without it, by the columns."
_KEEP = "Pass this column on as it is; may be given several times. person and truth_... always are."
_MAP = "What the columns and values are called in the contract of answers: a TOML file (docs/cohorts.md)."
_DRAFT = "Write a map of the columns and values of the first INPUT to this file, for you to complete, and stop."
_REPORT = "Write a page to look at, with what the people were told: one file, offline."
_SHOWN = 8


def cohort(
    inputs: Annotated[list[str], typer.Argument(metavar="INPUT...", help=_INPUTS)],
    output: Annotated[Path | None, typer.Option("-o", "--output", help=_OUTPUT, show_default=False)] = None,
    engine: Annotated[Literal["polars", "duckdb", "spark"], typer.Option("--engine", help="What works.")] = "polars",
    rules: Annotated[bool, typer.Option("--rules", help=_RULES)] = False,
    next_page: Annotated[bool, typer.Option("--next", help=_NEXT)] = False,
    on_bad_rows: Annotated[Literal["refuse", "quarantine"], typer.Option("--on-bad-rows", help=_BAD)] = "refuse",
    form: Annotated[Literal["auto", "wide", "long"], typer.Option("--form", help=_FORM)] = "auto",
    keep: Annotated[list[str] | None, typer.Option("--keep", metavar="COLUMN", help=_KEEP)] = None,
    map_file: Annotated[Path | None, typer.Option("--map", metavar="FILE", help=_MAP, show_default=False)] = None,
    draft: Annotated[Path | None, typer.Option("--draft-map", metavar="FILE", help=_DRAFT, show_default=False)] = None,
    report: Annotated[Path | None, typer.Option("--report", metavar="FILE.html", help=_REPORT)] = None,
    content: Content = SHIPPED,
) -> None:
    """Assess tables of people: the level of each row, the interval that it lies in, and what is open."""
    with needs("cohort", {"duckdb": "sql", "pyspark": "spark", "sqlglot": "sql"}):
        from firstweeks.cohort.column_map import TableMap, read_map  # noqa: PLC0415 -- Polars is an optional extra
        from firstweeks.cohort.draft_map import draft_map  # noqa: PLC0415 -- the same
        from firstweeks.cohort.levels_page import write_levels_page  # noqa: PLC0415 -- Jinja is an optional extra
        from firstweeks.cohort.reading import source  # noqa: PLC0415 -- Polars is an optional extra
        from firstweeks.cohort.running import Options, jobs, refuse_all  # noqa: PLC0415 -- the same

        if report is not None:
            check_page(report)
        protocol, sources = load(content), [source(given) for given in inputs]
        table_map = TableMap() if map_file is None else read_map(map_file, protocol.content.findings)
        if draft is not None and draft.exists():
            raise typer.BadParameter("this file is there already, and may be complete", param_hint="--draft-map")
        if draft is not None:
            write_whole(draft, draft_map(protocol, sources[0], table_map))
            print(f"complete it, then use it with --map: {visible(str(draft))}")
            return
        if output is None:
            raise typer.BadParameter("say where the result goes", param_hint="-o")
        options = Options(engine, rules, next_page, on_bad_rows, form, tuple(keep or ()), table_map)
        planned = jobs(protocol, sources, output, options)
        several = planned if len(planned) > 1 else []
        before: dict[Source, Outcome] = {job.source: done for job in several if (done := job.done_before())}
        waiting = [job for job in planned if job.source not in before]
        refuse_all(waiting)
        for job in waiting:
            _say_found(job)
        for missing in dict.fromkeys(tuple(job.table.missing) for job in waiting):
            _say_missing(missing)
        results = [*before.values(), *_run(waiting)]
        if report is not None:
            write_levels_page(results, protocol.content, report)
    _report(results)
    if report is not None:
        print(visible(str(report)))


def _run(waiting: list[Job]) -> Iterator[Outcome]:
    for job in waiting:
        with _bar(job) as told:
            yield job.run(told)


@contextmanager
def _bar(job: Job) -> Iterator[Callable[[int], None]]:
    """A bar for one table, on a terminal; the rows of a Parquet file are known beforehand."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal, transient=True) as progress:
        task = progress.add_task(visible(job.source.name), total=job.rows_known)
        yield lambda rows: progress.advance(task, rows)


def _say_found(job: Job) -> None:
    """What was found out about a text file, where it is not the usual."""
    for note in job.notes:
        print(f"{visible(str(job.source))}: {note}", file=sys.stderr)


def _say_missing(missing: tuple[str, ...]) -> None:
    if missing:
        more = f" and {len(missing) - _SHOWN} more" if len(missing) > _SHOWN else ""
        named = ", ".join(missing[:_SHOWN])
        print(f"not in the table, so unknown for everyone: {named}{more}", file=sys.stderr)


def _report(done: list[Outcome]) -> None:
    """How many people were told what."""
    terminal = Terminal()
    people = sum(one.rows for one in done)
    protocol = done[0].protocol
    terminal.line(f"{people:,} people, {protocol['id']} {protocol['version']}", "bold")
    for level in done[0].levels:
        count = sum(one.levels[level] for one in done)
        terminal.line(f"  {level:<20}{count:>14,}  {count / people if people else 0:>6.1%}")
    decided = sum(one.decided for one in done)
    terminal.line(f"  {'decided':<20}{decided:>14,}  {decided / people if people else 0:>6.1%}")
    for one in done:
        # Not wrapped, so that a path can be copied.
        print(visible(one.output) + (" (done before)" if one.resumed else ""))
        if one.quarantined:
            rows = "1 row breaks" if one.quarantined == 1 else f"{one.quarantined:,} rows break"
            says = f"{rows} the contract; put aside: {visible(one.quarantine)}"
            print(says, file=sys.stderr)
