"""A protocol over files of people: validated, assessed, written whole, taken up again where it stopped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

import msgspec
import polars as pl

from firstweeks.backends.columnar import RESULTS, Columnar, rule_column
from firstweeks.cohort.asking import NEXT, Asking
from firstweeks.cohort.column_map import OWN_MEANING, TableMap
from firstweeks.cohort.engines import mapped, schema_of
from firstweeks.cohort.file_formats import TEXT
from firstweeks.cohort.long_form import is_long, widened
from firstweeks.cohort.reading import Engine, Source, read, refused, text_of
from firstweeks.cohort.row_assessor import Progress, RowAssessor
from firstweeks.cohort.validation import REASONS, IncomingTable, TableRejected
from firstweeks.cohort.writing import check_output, opens_in_spreadsheets, without_formulas, write, written
from firstweeks.files import whole
from firstweeks.model.problem import Problem
from firstweeks.protocol import Protocol

OnBadRows = Literal["refuse", "quarantine"]
Form = Literal["wide", "long", "auto"]


@dataclass(frozen=True)
class Options:
    """How a cohort is to be assessed."""

    engine: Engine = "polars"
    rules: bool = False
    next: bool = False
    on_bad_rows: OnBadRows = "refuse"
    form: Form = "auto"
    keep: tuple[str, ...] = ()
    table_map: TableMap = field(default_factory=TableMap)


@dataclass(frozen=True)
class Outcome:
    """What became of one table; written beside the result as its `.about.json`."""

    protocol: dict[str, str]
    options: dict[str, Any]
    input: str
    stamp: list[int]
    output: str
    rows: int
    quarantined: int
    quarantine: str
    levels: dict[str, int]
    decided: int
    missing: list[str]
    resumed: bool = field(default=False, compare=False)


@dataclass(frozen=True)
class Job:
    """One table, and where its result goes."""

    protocol: Protocol
    source: Source
    output: Path
    options: Options

    @property
    def about(self) -> Path:
        """Where the outcome is written."""
        return self.output.with_name(f"{self.output.stem}.about.json")

    @property
    def quarantine(self) -> Path:
        """Where rows go that break the contract."""
        return self.output.with_name(f"{self.output.stem}.quarantine{self.output.suffix}")

    @cached_property
    def table(self) -> IncomingTable:
        """The table as it came."""
        findings, options, table_map = self.protocol.content.findings, self.options, self.options.table_map
        named = str(self.source)
        with refused(self.source):
            frame = read(self.source, options.engine, table_map)
            names = [*schema_of(frame)]
            long = is_long(map(table_map.target, names)) if options.form == "auto" else options.form == "long"
            if long:
                if isinstance(frame, pl.LazyFrame):
                    frame = frame.rename(table_map.renamed(OWN_MEANING))
                frame = widened(frame, findings, named, table_map.columns)
                table_map = table_map.without(OWN_MEANING).within(schema_of(frame))
        return IncomingTable(frame, findings, named, options.keep, table_map)

    @cached_property
    def problems(self) -> tuple[list[Problem], int]:
        """What breaks the contract, and in how many rows."""
        with refused(self.source):
            columns, (cells, rows) = self._column_problems(), self.table.cell_problems()
            # Rows can be put in quarantine, columns cannot.
            return [*columns, *cells], 0 if columns else rows

    @property
    def notes(self) -> tuple[str, ...]:
        """What was found out about a text file, where it is not the usual."""
        return text_of(self.source, self.options.table_map).notes if self.source.kind in TEXT else ()

    @property
    def rows_known(self) -> int | None:
        """How many rows the table has, where that is known without reading it."""
        if self.source.kind != "parquet":
            return None
        return int(read(self.source).select(pl.len()).collect().item())

    def done_before(self) -> Outcome | None:
        """What became of it, if it was all done before: of the same input, protocol and options."""
        try:
            done = msgspec.json.decode(self.about.read_bytes(), type=Outcome)
        except (FileNotFoundError, msgspec.ValidationError, msgspec.DecodeError):
            return None
        same = (done.protocol, done.options, done.input, done.stamp) == self._made_from() and self.output.exists()
        return replace(done, resumed=True) if same else None

    def run(self, progress: Progress = lambda _: None) -> Outcome:
        """
        Assess the table and write the result.

        Raises:
            TableRejected: if anything breaks the contract and is not to be put in quarantine.
        """
        problems, bad = self.problems
        if problems and (self.options.on_bad_rows == "refuse" or not bad):
            raise TableRejected(problems)
        with refused(self.source, "assessed"), ExitStack() as files:
            # The last that appears under its name says that all of them are there.
            about, output = files.enter_context(whole(self.about)), files.enter_context(whole(self.output))
            if bad:
                self._write_quarantine(files.enter_context(whole(self.quarantine)))
            write(self._assessor(bad, progress).run(), output, self.options.engine)
            done = self._outcome(output, bad)
            about.write_bytes(msgspec.json.format(msgspec.json.encode(done)))
        return done

    def _column_problems(self) -> list[Problem]:
        results = {*RESULTS, REASONS, NEXT, *map(rule_column, self.protocol.content.rules)}
        taken = [name for name in self.table.passed_on if name in results]
        fix = "give the column another name"
        named = [Problem(f'"{name}" is the name of a result', f"{self.source}: {name}", fix) for name in taken]
        return [*self.table.column_problems(), *named]

    def _assessor(self, bad: int, progress: Progress) -> RowAssessor:
        return RowAssessor(
            self.table,
            Columnar(self.protocol.checked, self.protocol.scalar.circuit),
            rules=self.options.rules,
            bad_cells="leave out" if bad else "unknown",
            asking=Asking(self.protocol) if self.options.next else None,
            for_spreadsheets=opens_in_spreadsheets(self.output),
            progress=progress,
        )

    def _write_quarantine(self, path: Path) -> None:
        table, for_spreadsheets = self.table, opens_in_spreadsheets(path)

        def aside(rows: pl.DataFrame) -> pl.DataFrame:
            found = table.quarantined(rows)
            return without_formulas(found) if for_spreadsheets else found

        schema = aside(table.given_schema.to_frame()).schema
        write(mapped(table.frame, aside, schema), path, self.options.engine)

    def _made_from(self) -> tuple[dict[str, str], dict[str, Any], str, list[int]]:
        content = self.protocol.content
        name = {"id": content.id, "version": content.version, "content": content.content_hash}
        options = asdict(replace(self.options, table_map=TableMap()))
        options |= {"keep": list(self.options.keep), "map": self.options.table_map.hash}
        del options["table_map"]
        return name, options, str(self.source), _stamp(self.source.path)

    def _outcome(self, output: Path, bad: int) -> Outcome:
        levels = [level.id for level in self.protocol.content.levels]
        found = written(output).select(pl.col("level").cast(pl.String), pl.col("decided").cast(pl.String))
        counts = found.group_by("level", "decided").len().collect(engine="streaming").rows()
        by_level = {level: sum(count for told, _, count in counts if told == level) for level in levels}
        return Outcome(
            *self._made_from(),
            output=str(self.output),
            rows=sum(by_level.values()),
            quarantined=bad,
            quarantine=str(self.quarantine) if bad else "",
            levels=by_level,
            decided=sum(count for _, decided, count in counts if decided == "true"),
            missing=self.table.missing,
        )


def jobs(protocol: Protocol, sources: Sequence[Source], output: Path, options: Options) -> list[Job]:
    """
    A job for each table: into one file, or for several tables into a folder, each under its own name.

    Raises:
        TableRejected: for what cannot be written, or for two tables of the same name.
    """
    into_folder = output.is_dir() or not output.suffix
    if into_folder:
        sources = [part for one in sources for part in _parts(one)]
    elif len(sources) > 1:
        fix = "write -o FOLDER, which then holds a file for each"
        raise TableRejected([Problem("several tables cannot go into one file", str(output), fix)])
    outputs = [output / f"{one.name}.parquet" for one in sources] if into_folder else [output]
    if twice := sorted({str(path) for path in outputs if outputs.count(path) > 1}):
        raise TableRejected([Problem("two tables would go into the same file", path, "rename one") for path in twice])
    if into_folder:
        if output.exists() and not output.is_dir():
            fix = "name a folder, or a file with the ending of a table, such as out.parquet"
            raise TableRejected(
                [Problem("this is neither a folder nor a file that can hold a table", str(output), fix)]
            )
        output.mkdir(exist_ok=True)
    for path in outputs:
        check_output(path, options.engine)
    if options.next and options.engine != "polars":
        problem = Problem("the next page is chosen with the engine polars alone", "--next", "leave out --engine")
        raise TableRejected([problem])
    return [Job(protocol, one, path, options) for one, path in zip(sources, outputs, strict=True)]


def refuse_all(waiting: Sequence[Job]) -> None:
    """
    Check every table before anything is written.

    Raises:
        TableRejected: with everything that breaks the contract, of all tables at once.
    """
    stops = [job for job in waiting if job.options.on_bad_rows == "refuse" or not job.problems[1]]
    if problems := [problem for job in stops for problem in job.problems[0]]:
        raise TableRejected(problems)


def _parts(table: Source) -> Iterator[Source]:
    """The tables of a folder, each for itself."""
    if not table.path.is_dir():
        yield table
    else:
        yield from map(Source, sorted(table.path.glob("*.parquet")))


def _stamp(path: Path) -> list[int]:
    files = sorted(path.glob("*.parquet")) if path.is_dir() else [path]
    return [part for file in files for part in (file.stat().st_size, file.stat().st_mtime_ns)]
