"""A protocol over files of people: checked at the door, assessed, written whole, taken up again where it stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

import msgspec
import narwhals as nw
import polars as pl

from firstweeks.backends.columnar import RESULTS, Columnar, rule_column
from firstweeks.backends.columnar.answers import Frame
from firstweeks.backends.columnar.frames import redotted, undotted
from firstweeks.cohort.asking import NEXT, Asking
from firstweeks.cohort.door import REASONS, Door, TableRejected
from firstweeks.cohort.long import is_long, widened
from firstweeks.cohort.reading import Engine, Source, read, refused
from firstweeks.cohort.writing import check_output, whole, write
from firstweeks.model.problem import Problem
from firstweeks.protocol import Protocol

OnBadRows = Literal["refuse", "quarantine"]
Form = Literal["wide", "long", "auto"]
Told = Callable[[int], object]
"""Is told how many more rows are done."""


@dataclass(frozen=True)
class Options:
    """How a cohort is to be assessed."""

    engine: Engine = "polars"
    rules: bool = False
    next: bool = False
    on_bad_rows: OnBadRows = "refuse"
    form: Form = "auto"
    keep: tuple[str, ...] = ()


@dataclass(frozen=True)
class Done:
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
        return self.output.with_name(f"{self.output.stem}.about.json")

    @property
    def quarantine(self) -> Path:
        return self.output.with_name(f"{self.output.stem}.quarantine{self.output.suffix}")

    @cached_property
    def door(self) -> Door:
        """The table at the door."""
        findings, options = self.protocol.content.findings, self.options
        with refused(self.source):
            frame = read(self.source, options.engine)
            long = is_long(frame.collect_schema().names()) if options.form == "auto" else options.form == "long"
            frame, columns = undotted(widened(frame, findings, str(self.source)) if long else frame)
        return Door(frame, columns, findings, str(self.source), options.keep)

    @cached_property
    def faults(self) -> tuple[list[Problem], int]:
        """What breaks the contract, and in how many rows."""
        with refused(self.source):
            misfits, (faults, rows) = self._misfits(), self.door.faults()
            # Rows can be put in quarantine, columns cannot.
            return [*misfits, *faults], 0 if misfits else rows

    @property
    def rows_known(self) -> int | None:
        """How many rows the table has, where that is known without reading it."""
        if self.source.kind != "parquet":
            return None
        return int(_written(self.source.path).select(pl.len()).collect().item())

    def done_before(self) -> Done | None:
        """What became of it, if it was all done before: of the same input, protocol and options."""
        try:
            done = msgspec.json.decode(self.about.read_bytes(), type=Done)
        except (FileNotFoundError, msgspec.ValidationError, msgspec.DecodeError):
            return None
        same = (done.protocol, done.options, done.input, done.stamp) == self._made_from() and self.output.exists()
        return replace(done, resumed=True) if same else None

    def run(self, told: Told = lambda _: None) -> Done:
        """
        Assess the table and write the result.

        Raises:
            TableRejected: if anything breaks the contract and is not to be put in quarantine.
        """
        problems, bad = self.faults
        if problems and (self.options.on_bad_rows == "refuse" or not bad):
            raise TableRejected(problems)
        with refused(self.source):
            return self._run(bad, told)

    def _run(self, bad: int, told: Told) -> Done:
        door, engine = self.door, self.options.engine
        if bad:
            write(redotted(door.quarantined()), self.quarantine, engine)
        frame = door.frame.filter(~door.bad()) if bad else door.frame
        write(self._assessed(redotted(door.read(frame)), told), self.output, engine)
        done = self._summed_up(bad)
        with whole(self.about) as unfinished:
            unfinished.write_bytes(msgspec.json.format(msgspec.json.encode(done)))
        return done

    def _misfits(self) -> list[Problem]:
        results = {*RESULTS, REASONS, NEXT, *map(rule_column, self.protocol.content.rules)}
        taken = [name for name in self.door.passed_on if name in results]
        fix = "give the column another name"
        named = [Problem(f'"{name}" is the name of a result', f"{self.source}: {name}", fix) for name in taken]
        return [*self.door.misfits(), *named]

    def _assessed(self, frame: Frame, told: Told) -> Frame:
        columnar = Columnar(self.protocol.checked, self.protocol.scalar.circuit)
        kept = self.door.passed_on
        if not frame.implementation.is_polars():
            return columnar.select(frame, rules=self.options.rules, keep=kept)
        native = _counted(frame.lazy().to_native(), told)
        if not self.options.next:
            return nw.from_native(columnar.select(native, rules=self.options.rules, keep=kept))
        answers = [name for name in native.collect_schema().names() if name not in kept]
        assessed = columnar.select(native, rules=self.options.rules, keep=[*kept, *answers])
        return nw.from_native(_asked(assessed, Asking(self.protocol), answers))

    def _made_from(self) -> tuple[dict[str, str], dict[str, Any], str, list[int]]:
        content = self.protocol.content
        name = {"id": content.id, "version": content.version, "content": content.content_hash}
        options = {**asdict(self.options), "keep": list(self.options.keep)}
        return name, options, str(self.source), _stamp(self.source.path)

    def _summed_up(self, bad: int) -> Done:
        levels = [level.id for level in self.protocol.content.levels]
        found = _written(self.output).select(pl.col("level").cast(pl.String), pl.col("decided").cast(pl.String))
        counts = found.group_by("level", "decided").len().collect(engine="streaming").rows()
        by_level = {level: sum(count for told, _, count in counts if told == level) for level in levels}
        return Done(
            *self._made_from(),
            output=str(self.output),
            rows=sum(by_level.values()),
            quarantined=bad,
            quarantine=str(self.quarantine) if bad else "",
            levels=by_level,
            decided=sum(count for _, decided, count in counts if decided == "true"),
            missing=self.door.missing,
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
    stops = [job for job in waiting if job.options.on_bad_rows == "refuse" or not job.faults[1]]
    if problems := [problem for job in stops for problem in job.faults[0]]:
        raise TableRejected(problems)


def _parts(table: Source) -> Iterator[Source]:
    """The tables of a folder, each for itself."""
    if not table.path.is_dir():
        yield table
    else:
        yield from map(Source, sorted(table.path.glob("*.parquet")))


def _counted(frame: pl.LazyFrame, told: Told) -> pl.LazyFrame:
    def count(rows: pl.DataFrame) -> pl.DataFrame:
        told(rows.height)
        return rows

    return frame.map_batches(count, schema=frame.collect_schema(), streamable=True)


def _asked(frame: pl.LazyFrame, asking: Asking, answers: list[str]) -> pl.LazyFrame:
    """The frame with the next page of each row, and without the answers."""

    def ask(rows: pl.DataFrame) -> pl.DataFrame:
        return rows.drop(answers).with_columns(asking.pages(rows))

    kept = {name: kind for name, kind in frame.collect_schema().items() if name not in answers}
    page = asking.pages(pl.DataFrame(schema={"decided": pl.Boolean}))
    return frame.map_batches(ask, schema=pl.Schema({**kept, NEXT: page.dtype}), streamable=True)


def _stamp(path: Path) -> list[int]:
    files = sorted(path.glob("*.parquet")) if path.is_dir() else [path]
    return [part for file in files for part in (file.stat().st_size, file.stat().st_mtime_ns)]


def _written(path: Path) -> pl.LazyFrame:
    frame: pl.LazyFrame = read(Source(path)).to_native()
    return frame
