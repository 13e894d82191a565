"""
Tables from outside → frames, by the ending of their names.

`.parquet`, `.csv` (and `.tsv`), `.ndjson` (and `.jsonl`), `.arrow` (and `.feather`, `.ipc`), a folder of Parquet files,
and `FILE.duckdb::TABLE`, `FILE.sqlite::TABLE`. CSV is read as text, and checked as what it means afterwards.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import narwhals as nw
import polars as pl

from firstweeks.backends.columnar.answers import Frame
from firstweeks.cohort.door import TableRejected
from firstweeks.cohort.endings import ENDINGS
from firstweeks.model.problem import Problem
from firstweeks.reading.suggesting import listed

Engine = Literal["polars", "duckdb", "spark"]


@dataclass(frozen=True)
class Source:
    """A table outside: a file or folder, and the table inside where the file holds several."""

    path: Path
    table: str = ""

    @property
    def kind(self) -> str:
        return "parquet" if self.path.is_dir() else ENDINGS[self.path.suffix.lower()]

    @property
    def name(self) -> str:
        """What the table is called: in messages, and as the stem of what is written about it."""
        return self.table or self.path.stem

    def __str__(self) -> str:
        return f"{self.path}::{self.table}" if self.table else str(self.path)


def source(given: str) -> Source:
    """
    What is meant by an argument.

    Raises:
        TableRejected: if the ending is not known, or the table is not named where it must be.
        FileNotFoundError: if there is no such file.
    """
    file, _, table = given.partition("::")
    found = Source(Path(file), table)
    if not found.path.exists():
        raise FileNotFoundError(2, "no such file or folder", file)
    if not found.path.is_dir() and found.path.suffix.lower() not in ENDINGS:
        fix = f"write it as one of: {listed([*ENDINGS])}"
        raise TableRejected([Problem(f'"{found.path.suffix}" is not an ending of a table that can be read', file, fix)])
    if found.kind in ("duckdb", "sqlite") and not table:
        raise TableRejected([Problem("which table of the file is not said", file, f"write {file}::TABLE")])
    if found.path.is_dir() and not any(found.path.glob("*.parquet")):
        raise TableRejected([Problem("there is no Parquet file in this folder", file, "name a folder that has some")])
    return found


def read(table: Source, engine: Engine = "polars") -> Frame:
    """
    The table as a frame of an engine: lazy, so that nothing is read before it is needed, except from databases.

    Raises:
        TableRejected: if this engine cannot read it.
    """
    with refused(table):
        readers: dict[Engine, Callable[[Source], Any]] = {"polars": _polars, "duckdb": _duckdb, "spark": _spark}
        frame: Frame = nw.from_native(readers[engine](table))
        frame.collect_schema()
        return frame


@contextmanager
def refused(table: Source) -> Iterator[None]:
    """What an engine says of a file that it cannot read, as a problem."""
    try:
        yield
    except Exception as error:
        ours = isinstance(error, (pl.exceptions.PolarsError, nw.exceptions.NarwhalsError, sqlite3.Error))
        # Polars says so of an Arrow file that is none; an error about a file has its name.
        invalid = isinstance(error, OSError) and error.filename is None
        optional = type(error).__module__.partition(".")[0] in ("_duckdb", "duckdb", "pyspark")
        if not (ours or invalid or optional):
            raise
        first = str(error).strip().splitlines()[0]
        raise TableRejected([Problem(f"the table cannot be read: {first}", str(table))]) from None


def _polars(table: Source) -> pl.LazyFrame:
    path = table.path
    match table.kind:
        case "parquet":
            return pl.scan_parquet(path / "*.parquet" if path.is_dir() else path)
        case "csv" | "tsv":
            return pl.scan_csv(path, infer_schema=False, separator="\t" if table.kind == "tsv" else ",")
        case "ndjson":
            return pl.scan_ndjson(path, infer_schema_length=None)
        case "arrow":
            return pl.scan_ipc(path)
        case "duckdb":
            import duckdb  # noqa: PLC0415 -- an extra of its own

            with duckdb.connect(str(path), read_only=True) as database:
                frame: pl.DataFrame = database.table(table.table).pl()
                return frame.lazy()
        case _:
            # Not a context manager: that one only commits.
            connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
            try:
                quoted = table.table.replace('"', '""')
                return pl.read_database(
                    f'SELECT * FROM "{quoted}"',  # noqa: S608 -- a name, quoted
                    connection,
                    infer_schema_length=None,
                ).lazy()
            finally:
                connection.close()


def _duckdb(table: Source) -> Any:
    import duckdb  # noqa: PLC0415 -- an extra of its own

    path = str(table.path / "*.parquet" if table.path.is_dir() else table.path)
    match table.kind:
        case "parquet":
            return duckdb.connect().read_parquet(path)
        case "csv" | "tsv":
            return duckdb.connect().read_csv(path, all_varchar=True, sep="\t" if table.kind == "tsv" else ",")
        case "duckdb":
            return duckdb.connect(path, read_only=True).table(table.table)
        case kind:
            fix = "read it with --engine polars, or write it as Parquet"
            raise TableRejected([Problem(f"{kind} is not read by the engine duckdb", path, fix)])


def _spark(table: Source) -> Any:
    from pyspark.sql import SparkSession  # noqa: PLC0415 -- an extra of its own

    session = SparkSession.builder.appName("firstweeks").getOrCreate()
    match table.kind:
        case "parquet":
            return session.read.parquet(str(table.path))
        case "csv" | "tsv":
            separator = "\t" if table.kind == "tsv" else ","
            return session.read.csv(str(table.path), header=True, inferSchema=False, sep=separator)
        case kind:
            fix = "read it with --engine polars, or write it as Parquet"
            raise TableRejected([Problem(f"{kind} is not read by the engine spark", str(table.path), fix)])
