"""
Tables from outside → frames, by the ending of their names.

`.parquet`, `.csv` (and `.tsv`), `.ndjson` (and `.jsonl`), text compressed too (`.csv.gz`, `.csv.zst`), `.arrow` (and
`.feather`, `.ipc`), a folder of Parquet files, and `FILE.duckdb::TABLE`, `FILE.sqlite::TABLE`. CSV is read as text, and
checked as what it means afterwards.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

import polars as pl
import pyarrow as pa

from firstweeks.cohort.column_map import TableMap
from firstweeks.cohort.file_formats import READABLE, TEXT, compression_of, format_of
from firstweeks.cohort.text_files import TextFile, open_text
from firstweeks.cohort.validation import TableRejected
from firstweeks.model.problem import Problem, Rejected
from firstweeks.reading.suggesting import listed

Engine = Literal["polars", "duckdb", "spark"]


@dataclass(frozen=True)
class Source:
    """A table outside: a file or folder, and the table inside where the file holds several."""

    path: Path
    table: str = ""

    @property
    def kind(self) -> str:
        return "parquet" if self.path.is_dir() else format_of(self.path) or ""

    @property
    def name(self) -> str:
        """What the table is called: in messages, and as the stem of what is written about it."""
        return self.table or (self.path.with_suffix("").stem if compression_of(self.path) else self.path.stem)

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
    if not found.path.is_dir() and not format_of(found.path):
        fix = f"write it as one of: {listed(READABLE)}"
        raise TableRejected([Problem(f'"{found.path.suffix}" is not an ending of a table that can be read', file, fix)])
    try:
        file.encode()
    except UnicodeEncodeError:
        problem = Problem("the name of this file is not UTF-8, which no engine opens", file, "rename it")
        raise TableRejected([problem]) from None
    if found.kind in ("duckdb", "sqlite") and not table:
        raise TableRejected([Problem("which table of the file is not said", file, f"write {file}::TABLE")])
    if found.path.is_dir() and not any(found.path.glob("*.parquet")):
        raise TableRejected([Problem("there is no Parquet file in this folder", file, "name a folder that has some")])
    return found


def read(table: Source, engine: Engine = "polars", table_map: TableMap | None = None) -> Any:
    """
    The table as a frame of an engine: lazy, so that nothing is read before it is needed, except from databases.

    Raises:
        TableRejected: if this engine cannot read it, or it can be read in two ways.
    """
    with refused(table):
        text = text_of(table, table_map or TableMap()) if table.kind in TEXT else TextFile(table.path, "", "")
        readers: dict[Engine, Callable[..., Any]] = {"polars": _polars, "duckdb": _duckdb, "spark": _spark}
        frame = readers[engine](table, text)
        if isinstance(frame, pl.LazyFrame):
            frame.collect_schema()
        return frame


def text_of(table: Source, table_map: TableMap) -> TextFile:
    """A text file and what was found out about it, once."""
    stat = table.path.stat()
    return _text_of(table.path, stat.st_mtime_ns, stat.st_size, table_map.separator, table_map.encoding)


@cache
def _text_of(path: Path, _changed: int, _size: int, separator: str, encoding: str) -> TextFile:
    return open_text(path, separator, encoding)


@contextmanager
def refused(table: Source, doing: str = "read") -> Iterator[None]:
    """What an engine says of a table that it cannot read or write, as a problem."""
    try:
        yield
    except Rejected:
        raise
    except Exception as error:
        ours = isinstance(error, (pl.exceptions.PolarsError, pa.ArrowException, sqlite3.Error))
        # Polars says so of an Arrow file that is none; an error about a file has its name.
        invalid = isinstance(error, OSError) and error.filename is None and error.errno is None
        optional = type(error).__module__.partition(".")[0] in ("_duckdb", "duckdb", "pyspark", "py4j")
        if not (ours or invalid or optional):
            raise
        lines = str(error).strip().splitlines() or [type(error).__name__]
        # A disk that is full is a fault of the place that is written to, whoever notices it.
        full = next((line for line in lines if "No space left" in line or "File too large" in line), "")
        if full:
            raise OSError(full) from None
        raise TableRejected([Problem(f"the table cannot be {doing}: {lines[0]}", str(table))]) from None


def _polars(table: Source, text: TextFile) -> pl.LazyFrame:
    path = table.path
    match table.kind:
        case "parquet":
            return pl.scan_parquet(path / "*.parquet" if path.is_dir() else path)
        case "csv" | "tsv":
            return pl.scan_csv(text.path, infer_schema=False, separator=text.separator)
        case "ndjson":
            return pl.scan_ndjson(text.path, infer_schema_length=None)
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


def _duckdb(table: Source, text: TextFile) -> Any:
    import duckdb  # noqa: PLC0415 -- an extra of its own

    path = str(table.path / "*.parquet" if table.path.is_dir() else table.path)
    match table.kind:
        case "parquet":
            return duckdb.connect().read_parquet(path)
        case "csv" | "tsv":
            return duckdb.connect().read_csv(str(text.path), all_varchar=True, sep=text.separator, header=True)
        case "duckdb":
            return duckdb.connect(path, read_only=True).table(table.table)
        case kind:
            fix = "read it with --engine polars, or write it as Parquet"
            raise TableRejected([Problem(f"{kind} is not read by the engine duckdb", path, fix)])


def _spark(table: Source, text: TextFile) -> Any:
    from pyspark.sql import SparkSession  # noqa: PLC0415 -- an extra of its own

    # Spark starts "python3" for its workers unless told otherwise, which may lack what this Python has.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    session = SparkSession.builder.appName("firstweeks").getOrCreate()
    match table.kind:
        case "parquet":
            return session.read.parquet(str(table.path))
        case "csv" | "tsv":
            return session.read.csv(str(text.path), header=True, inferSchema=False, sep=text.separator, escape='"')
        case kind:
            fix = "read it with --engine polars, or write it as Parquet"
            raise TableRejected([Problem(f"{kind} is not read by the engine spark", str(table.path), fix)])
