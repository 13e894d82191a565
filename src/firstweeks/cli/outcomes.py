"""`firstweeks evaluate` on a table of people whose truth is known: text, JSON, and a page to look at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from rich.table import Table
from rich.text import Text

from firstweeks.cli.extras import needs
from firstweeks.cli.options import check_page
from firstweeks.cli.simulate import LIMITS, progress_bar
from firstweeks.cohort.file_formats import compression_of, format_of
from firstweeks.cohort.simulation.reading import read_scenario
from firstweeks.protocol import Protocol, load
from firstweeks.reading.content import read_content
from firstweeks.rendering.terminal import Terminal

if TYPE_CHECKING:
    from firstweeks.cohort.outcomes.level_counts import LevelCounts
    from firstweeks.cohort.outcomes.study import Study

_MOST = 12


def is_table(file: str) -> bool:
    """Whether a file holds a table rather than vignettes; JSON lines may be either, and a table's say a truth."""
    path = Path(file)
    kind = format_of(path)
    if kind != "ndjson" or compression_of(path):
        return kind is not None or "::" in file or path.is_dir()
    with path.open("rb") as opened:
        return b'"truth_condition"' in opened.readline()


def outcomes(
    file: str,
    protocol: Protocol,
    *,
    scenario: Path,
    against: Path | None,
    page: Path | None,
    vary: int,
    keep: Sequence[str],
    map_file: Path | None,
    form: str,
) -> None:
    """Measure, then write as asked."""
    with needs("cohort"):
        from firstweeks.cohort.column_map import read_map  # noqa: PLC0415
        from firstweeks.cohort.outcomes.labelled_tables import read_labelled  # noqa: PLC0415
        from firstweeks.cohort.outcomes.study import study  # noqa: PLC0415
        from firstweeks.cohort.outcomes.study_json import as_json  # noqa: PLC0415
        from firstweeks.cohort.outcomes.study_page import write_page  # noqa: PLC0415 -- Polars and Altair are optional
        from firstweeks.cohort.reading import source  # noqa: PLC0415
        from firstweeks.cohort.simulation.sampler import Sampler  # noqa: PLC0415

    if page is not None:
        check_page(page)
    read = read_scenario(read_content(protocol.folder), scenario)
    findings = protocol.content.findings
    table_map = None if map_file is None else read_map(map_file, findings)
    table = read_labelled(source(file), findings, read, keep, table_map)
    known = table.origin is not None and table.origin.scenario_hash == read.hash
    sampler = Sampler(protocol.checked, read, table.origin.setting) if known and table.origin else None
    other = None if against is None else load(against)
    with progress_bar() as bar:
        task = bar.add_task("people", total=table.rows)
        found = study(
            protocol, table, against=other, sampler=sampler, each=vary, progress=lambda some: bar.advance(task, some)
        )
    if page is not None:
        write_page(found, page)
    if form == "json":
        print(msgspec.json.encode(as_json(found)).decode())
        return
    terminal = Terminal()
    _Text(terminal, found).write()
    if table.origin is not None and not known:
        terminal.line()
        terminal.hint(["The table was simulated from another scenario: give it by --scenario to vary its figures."])
    if page is not None:
        terminal.line()
        terminal.line(f"wrote {', '.join(str(page.with_suffix(suffix)) for suffix in ('.html', '.json', '.svg'))}")


class _Text:
    """A study as tables of at most 80 columns."""

    def __init__(self, terminal: Terminal, study: Study) -> None:
        self._terminal, self._study = terminal, study

    def write(self) -> None:
        """The limits first, then every table."""
        study, terminal = self._study, self._terminal
        origin = study.origin
        whose = f"simulated people, {origin.setting}, seed {origin.seed}" if origin else "people of a labelled table"
        terminal.line(f"{study.people:,} {whose}; {study.protocol.id} {study.protocol.version}", "bold")
        terminal.line(f"content {study.protocol.content}")
        if origin is not None:
            terminal.hint([LIMITS])
        if study.missing:
            terminal.hint([f"Columns that the table does not have, taken as unknown: {', '.join(study.missing)}."])
        self._rules()
        self._dangerous()
        self._truths()
        self._versions()
        self._noise()
        self._swings()
        self._interview()

    def _rules(self) -> None:
        levels = [level.id for level in reversed(self._study.level_counts.levels)]
        everyone = (self._study.level_counts, *self._study.comparators)
        self._terminal.heading("Of 1,000 people, told each level; missed: dangerous, and told too little")
        table = _table("", [counts.name for counts in everyone])
        for number, level in enumerate(levels):
            table.add_row(Text(level), *(f"{counts.load[-1 - number]:.0f}" for counts in everyone))
        table.add_row("missed", *(f"{counts.missed:.1f}" for counts in everyone))
        table.add_row("  of those with one", *(_percent(counts.missed_of_dangerous.value) for counts in everyone))
        table.add_row("more urgent than needed", *(f"{counts.over:.0f}" for counts in everyone))
        self._print(table)

    def _dangerous(self) -> None:
        counts = self._study.level_counts
        self._terminal.heading("What must not be missed: told at least what it needs (exact 95% interval)")
        table = _table("Condition", ["People", "Needs", "Told it", "At least", "At most"], left=("Needs",))
        for row in counts.dangerous:
            truth, share = counts.truths[row], counts.sensitivity(row, counts.truths[row].needs.urgency)
            low, high = share.interval if share.all else (None, None)
            figures = (_percent(share.value), _percent(low), _percent(high))
            table.add_row(Text(truth.id), f"{share.all:,}", truth.needs.id, *figures)
        self._print(table)

    def _truths(self) -> None:
        counts = self._study.level_counts
        self._terminal.heading("Levels by truth, % of each row; * where less than it needs begins")
        names = [_short(level.id) for level in reversed(counts.levels)]
        table = _table("Condition", ["People", *names])
        for row in counts.present():
            shares = counts.shares(row)
            cells = []
            for urgency in reversed(range(len(shares))):
                mark = "*" if urgency < counts.truths[row].needs.urgency and shares[urgency] >= 0.0005 else ""
                cells.append(f"{100 * shares[urgency]:.1f}{mark}" if shares[urgency] else "-")
            table.add_row(Text(counts.truths[row].id), f"{counts.matrix[row].sum():,.0f}", *cells)
        self._print(table)

    def _versions(self) -> None:
        if self._study.previous is None:
            return
        name, before, moved = (
            self._study.previous.protocol,
            self._study.previous.level_counts,
            self._study.previous.transitions,
        )
        self._terminal.heading(f"Against {name.version}, content {name.content[:12]}: the same people, per 1,000")
        table = _table("", ["Before", "Now"])
        for label, value in _outcomes():
            table.add_row(label, f"{value(before):.2f}", f"{value(self._study.level_counts):.2f}")
        table.add_row("told less than before", "", f"{moved.lower:.2f}")
        table.add_row("told more than before", "", f"{moved.higher:.2f}")
        self._print(table)
        changed = [row for row in range(len(moved.truths)) if moved.lower_of(row) or moved.higher_of(row)]
        for row in changed:
            lower, higher = moved.lower_of(row), moved.higher_of(row)
            self._terminal.line(f"  {moved.truths[row].id}: {lower:,.0f} told less, {higher:,.0f} told more")

    def _noise(self) -> None:
        study, moved = self._study, self._study.from_true_answers
        if moved is not None:
            self._terminal.heading("The same people by their true answers, kept in the table: of 1,000")
            self._terminal.line(f"noise moved {moved.higher:.0f} to more and {moved.lower:.0f} to less")
        if study.varied is None:
            return
        self._terminal.heading("Answers skipped, not sure or wrong, at the declared rates: per 1,000")
        table = _table("", ["Missed", "Emergency", "Told less", "Told more"])
        quiet = study.varied.without_noise
        table.add_row("none", f"{quiet.missed:.2f}", f"{quiet.emergency:.0f}", "", "")
        for effect in study.varied.noise:
            figures = (f"{effect.level_counts.missed:.2f}", f"{effect.level_counts.emergency:.0f}")
            table.add_row(effect.name, *figures, f"{effect.transitions.lower:.0f}", f"{effect.transitions.higher:.0f}")
        self._print(table)

    def _swings(self) -> None:
        if self._study.varied is None:
            return
        self._terminal.heading("What matters most of what was assumed: missed per 1,000, over the range of each figure")
        table = _table("Figure", ["From", "To", "Missed", "Missed"])
        for swing in self._study.varied.missed_swings[:_MOST]:
            ends = (f"{swing.figure.low:.3g}", f"{swing.figure.high:.3g}", f"{swing.low:.2f}", f"{swing.high:.2f}")
            table.add_row(Text(swing.name + ("" if swing.figure.assumed else f" ({swing.figure.source})")), *ends)
        self._print(table)

    def _interview(self) -> None:
        found = self._study.interviews
        self._terminal.heading("The interview")
        figures = f"{found.pages:.1f} pages and {found.questions:.1f} questions on average"
        self._terminal.line(f"{figures}, of {found.people} people of the table")

    def _print(self, table: Table) -> None:
        self._terminal.console.print(table)


def _outcomes() -> Iterable[tuple[str, _Outcome]]:
    return (
        ("missed", lambda counts: counts.missed),
        ("to emergency care", lambda counts: counts.emergency),
        ("more urgent than needed", lambda counts: counts.over),
    )


def _table(first: str, columns: Sequence[str], left: Sequence[str] = ()) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0))
    table.add_column(first, overflow="fold")
    for column in columns:
        table.add_column(column, justify="left" if column in left else "right", overflow="fold")
    return table


def _percent(value: float | None) -> str:
    return "-" if value is None else f"{value:.1%}"


def _short(level: str) -> str:
    """A level's id on two lines, so that several stand beside each other."""
    return level.replace("_", "\n", 1).replace("_", " ")


if TYPE_CHECKING:
    from collections.abc import Callable

    _Outcome = Callable[[LevelCounts], float]
