"""What it costs when an engine hands its rows over as Arrow: the same file to levels by Polars, DuckDB and Spark."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import duckdb
import polars as pl
import pyarrow as pa

from benchmarks.timing import Times, interleaved
from firstweeks.backends.columnar import Columnar
from firstweeks.cohort import assess

POLARS = "Firstweeks, Polars"
NOTHING = "Spark hands over Arrow, local[2], and nothing is done (floor)"


def handed_over(columnar: Columnar, table: pl.DataFrame, folder: Path, rounds: int) -> dict[str, Times]:
    """The same Parquet file to levels in Parquet by each engine: the work of all its processes, a row."""
    people = folder / "people.parquet"
    numbered = table.cast({pl.Enum: pl.String}).with_columns(person=pl.int_range(table.height, dtype=pl.Int64))
    numbered.write_parquet(people)
    session = _session()

    def polars() -> pl.DataFrame:
        assess(pl.scan_parquet(people)).sink_parquet(folder / "polars.parquet")
        return pl.read_parquet(folder / "polars.parquet")

    def duck() -> pl.DataFrame:
        assess(duckdb.connect().read_parquet(str(people))).write_parquet(str(folder / "duckdb.parquet"))
        return pl.read_parquet(folder / "duckdb.parquet")

    def spark() -> pl.DataFrame:
        assess(session.read.parquet(str(people))).write.mode("overwrite").parquet(str(folder / "spark"))
        return pl.read_parquet(folder / "spark" / "*.parquet")

    def nothing() -> pl.DataFrame:
        given = session.read.parquet(str(people))
        # To Spark a dot in a name means a field inside.
        given = given.toDF(*map(str, range(len(given.columns))))
        given.mapInArrow(_only_who, "person long").write.mode("overwrite").parquet(str(folder / "nothing"))
        return pl.read_parquet(folder / "nothing" / "*.parquet")

    contenders: dict[str, Callable[[], pl.DataFrame]] = {
        POLARS: polars,
        "Firstweeks, DuckDB hands over Arrow": duck,
        "Firstweeks, Spark hands over Arrow, local[2]": spark,
    }
    expected = columnar.select(numbered, keep=["person"]).cast({pl.Enum: pl.String})
    for name, run in contenders.items():
        assert run().sort("person").cast({pl.Enum: pl.String}).equals(expected), f"{name} disagrees"
    contenders[NOTHING] = nothing
    return interleaved(contenders, rounds, each=table.height, clock=_work)


def _only_who(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """The least that a function can do with the rows that Spark hands over."""
    for batch in batches:
        yield pa.RecordBatch.from_arrays([batch.column(batch.num_columns - 1)], ["person"])


def _work() -> float:
    """Seconds of work of this process and of all that it started, Spark's among them."""
    tick = os.sysconf("SC_CLK_TCK")
    children: dict[int, list[int]] = {}
    spent: dict[int, float] = {}
    for file in Path("/proc").glob("[0-9]*/stat"):
        with suppress(FileNotFoundError, ProcessLookupError):
            _, _, rest = file.read_text().rpartition(")")
            fields = rest.split()
            number = int(file.parent.name)
            children.setdefault(int(fields[1]), []).append(number)
            # Of itself, and of those that it started and that have ended.
            spent[number] = sum(map(int, fields[11:15])) / tick
    waiting, total = [os.getpid()], 0.0
    while waiting:
        number = waiting.pop()
        total += spent.get(number, 0)
        waiting += children.get(number, [])
    return total


def _session() -> Any:
    from pyspark.sql import SparkSession  # noqa: PLC0415 -- starts Java

    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    session = builder.config("spark.driver.memory", "4g").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    return session
