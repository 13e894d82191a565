"""
Tables of people against the machine's own floor and against other engines.

    python3 dev.py bench cohort            print the tables
    python3 dev.py bench cohort --write    put them into docs/benchmarks-cohort.md too
    python3 dev.py bench cohort --quick    few people and rounds, to see that it runs
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import duckdb
import numpy as np
import polars as pl

import firstweeks
from benchmarks import cohort_report
from benchmarks.cohort_engines import handed_over
from benchmarks.cohort_people import random_table, summed
from benchmarks.peers import case_sql, openfisca_rules, zen_engine
from benchmarks.timing import Times, interleaved
from firstweeks.backends.columnar import Columnar
from firstweeks.backends.sql import Layout, Sql
from firstweeks.cohort.asking import answer
from firstweeks.protocol import Protocol

MISSING = 0.15
FLOOR, OURS, FISCA = "sum of each column (floor)", "Firstweeks, Polars", "OpenFisca-Core"


@dataclass(frozen=True)
class Size:
    """How much is run."""

    small: int
    large: int
    single: int
    rounds: int
    growth: tuple[int, ...]


@dataclass(frozen=True)
class Measured:
    """The results, by the tables of the report: processor time unless said otherwise."""

    protocol: Protocol
    size: Size
    engines: Mapping[str, Times]
    in_memory: Mapping[int, Mapping[str, Times]]
    from_parquet: Mapping[int, Mapping[str, Times]]
    clock: Mapping[str, Times]
    peers: Mapping[str, Times]
    single: Times
    single_ours: Times
    growth: Mapping[int, tuple[float, float, float]]
    threads: Mapping[str, tuple[float, float]]
    bytes_a_row: float


def measured(*, quick: bool) -> Measured:
    """Check that all engines agree, then time them."""
    size = Size(20_000, 50_000, 200, 2, (10_000, 50_000)) if quick else SIZE
    protocol = firstweeks.load()
    columnar = Columnar(protocol.checked, protocol.scalar.circuit)
    small = random_table(protocol.content, size.small, MISSING)
    # First, since these stop at the first disagreement.
    peers = _peers(protocol, columnar, small, size)
    with tempfile.TemporaryDirectory() as folder:
        engines = handed_over(columnar, small, Path(folder), min(size.rounds, 3))
        growth, threads = _growth(size, Path(folder)), _threads(size, Path(folder))
        tables = {size.small: small, size.large: random_table(protocol.content, size.large, MISSING)}
        rounds = {size.small: size.rounds, size.large: max(size.rounds // 2, 2)}
        contenders = {rows: _polars(columnar, table) for rows, table in tables.items()}
        in_memory = {rows: interleaved(contenders[rows], rounds[rows], each=rows) for rows in tables}
        from_parquet = {
            rows: interleaved(_parquet(columnar, table, Path(folder)), rounds[rows], each=rows)
            for rows, table in tables.items()
        }
    del tables
    single, single_ours = _single(protocol, size)
    return Measured(
        protocol,
        size,
        engines,
        in_memory,
        from_parquet,
        interleaved(contenders[size.small], size.rounds, each=size.small, clock=time.perf_counter),
        peers,
        single,
        single_ours,
        growth,
        threads,
        small.estimated_size() / small.height,
    )


SIZE = Size(1_000_000, 10_000_000, 10_000, 5, (10_000, 100_000, 1_000_000, 10_000_000, 50_000_000))


def _polars(columnar: Columnar, table: pl.DataFrame) -> dict[str, Callable[[], object]]:
    complete = random_table(columnar.protocol.content, table.height, 0)
    return {
        # Polars left to itself streams a sum of nullable columns, which takes nearly three times as long.
        FLOOR: lambda: summed(table).collect(engine="in-memory"),
        OURS: lambda: columnar.select(table),
        f"{OURS}, with a column for each rule": lambda: columnar.select(table, rules=True),
        "sum, every answer known (floor)": lambda: summed(complete).collect(engine="in-memory"),
        f"{OURS}, every answer known": lambda: columnar.select(complete),
    }


def _parquet(columnar: Columnar, table: pl.DataFrame, folder: Path) -> dict[str, Callable[[], object]]:
    path, texts = folder / f"{table.height}.parquet", folder / f"{table.height}-texts.parquet"
    table.write_parquet(path)
    table.cast({pl.Enum: pl.String}).write_parquet(texts)
    return {
        "scan and sum (floor)": lambda: summed(pl.scan_parquet(path)).collect(engine="in-memory"),
        OURS: lambda: columnar.select(pl.scan_parquet(path)).collect(engine="streaming"),
        "scan texts, sum their lengths (floor)": lambda: _summed_texts(texts).collect(engine="in-memory"),
        f"{OURS}, options as text": lambda: columnar.select(pl.scan_parquet(texts)).collect(engine="streaming"),
    }


def _summed_texts(path: Path) -> pl.LazyFrame:
    frame = pl.scan_parquet(path)
    kinds = frame.collect_schema()
    return frame.select(
        (pl.col(name).str.len_bytes() if kind == pl.String else pl.col(name)).sum() for name, kind in kinds.items()
    )


def _peers(protocol: Protocol, columnar: Columnar, gaps: pl.DataFrame, size: Size) -> dict[str, Times]:
    """Other engines by the clock on the wall, since Spark works in a process of its own."""
    gaps = gaps.with_columns(person=pl.int_range(gaps.height, dtype=pl.Int64))
    complete = random_table(protocol.content, size.small, 0)
    case, statement = _case(protocol, complete), _statement(protocol, gaps)
    fisca = openfisca_rules.OpenFisca(protocol.checked, complete)
    bounds = openfisca_rules.OpenFiscaBounds(protocol.checked, gaps.drop("person"))
    expected = columnar.select(complete)["level"].to_physical().to_numpy()
    assert np.array_equal(case()["urgency"].to_numpy(), expected), "the hand-written CASE disagrees"
    assert np.array_equal(fisca.run(), expected), "OpenFisca disagrees"
    ours = columnar.select(gaps)
    (least, most), (low, high) = bounds.run(), (ours[name].to_physical().to_numpy() for name in ("at_least", "at_most"))
    assert np.all((least <= low) & (high <= most)), "the exact interval leaves OpenFisca's"
    levels = columnar.select(gaps, keep=["person"]).select("person", pl.col("level").cast(pl.String))
    assert statement().select("person", "level").sort("person").equals(levels), "SQL disagrees"
    contenders: dict[str, Callable[[], object]] = {
        OURS: lambda: columnar.select(gaps, keep=["person"]),
        f"{OURS} (every answer known)": lambda: columnar.select(complete),
        "Firstweeks, SQL on DuckDB": statement,
        "DuckDB, hand-written CASE (every answer known)": case,
        FISCA: bounds.run,
        f"{FISCA} (every answer known)": fisca.run,
    }
    return interleaved(contenders, min(size.rounds, 2), each=size.small, clock=time.perf_counter)


def _case(protocol: Protocol, table: pl.DataFrame) -> Callable[[], pl.DataFrame]:
    database, text = _database(table), case_sql.statement(protocol.checked, "people")
    return lambda: database.sql(text).pl()


def _statement(protocol: Protocol, table: pl.DataFrame) -> Callable[[], pl.DataFrame]:
    text = Sql(protocol.checked, protocol.scalar.circuit).statement("duckdb", Layout())
    database = _database(table)
    return lambda: database.sql(text).pl()


def _database(table: pl.DataFrame) -> duckdb.DuckDBPyConnection:
    database = duckdb.connect()
    database.register("given", table.cast({pl.Enum: pl.String}).to_arrow())
    database.execute("CREATE TABLE people AS SELECT * FROM given")
    return database


def _single(protocol: Protocol, size: Size) -> tuple[Times, Times]:
    """zen-engine, which is asked row by row, against our answer for one person at a time."""
    run, prepare = zen_engine.expression(protocol.checked)
    rows = random_table(protocol.content, size.single, 0).rows(named=True)
    findings = protocol.content.findings
    people = [{name: answer(one, row) for name, one in findings.items()} for row in rows]
    facts = [prepare({name: value for name, value in person.items() if value is not None}) for person in people]
    contenders: dict[str, Callable[[], object]] = {
        "zen": lambda: [run(fact) for fact in facts],
        "ours": lambda: [protocol.scalar.interval(person.get) for person in people],
    }
    found = interleaved(contenders, min(size.rounds, 3), each=size.single)
    return found["zen"], found["ours"]


def _growth(size: Size, folder: Path) -> dict[int, tuple[float, float, float]]:
    """For each number of rows: seconds on the clock, seconds of work, and the most memory in megabytes, all told."""
    found = {}
    for rows in size.growth:
        part = min(rows, 1_000_000)
        one = folder / f"grow-{rows}"
        one.mkdir()
        random_table(firstweeks.load().content, part, MISSING).write_parquet(one / "0.parquet")
        for number in range(1, rows // part):
            os.link(one / "0.parquet", one / f"{number}.parquet")
        found[rows] = _fresh(one, {})
    return found


def _threads(size: Size, folder: Path) -> dict[str, tuple[float, float]]:
    """Seconds on the clock for the same file with one thread of Polars and with two."""
    one = folder / f"grow-{size.growth[-2]}"
    return {threads: _fresh(one, {"POLARS_MAX_THREADS": threads})[:2] for threads in ("1", "2")}


_ONE = """
import re, sys, time, polars as pl, firstweeks
from firstweeks.backends.columnar import Columnar
protocol = firstweeks.load()
columnar = Columnar(protocol.checked, protocol.scalar.circuit)
columnar.select(pl.scan_parquet(sys.argv[1] + "/0.parquet").head(1000)).collect(engine="streaming")
wall, work = time.perf_counter(), time.process_time()
columnar.select(pl.scan_parquet(sys.argv[1] + "/*.parquet")).sink_parquet(sys.argv[1] + "/out")
wall, work = time.perf_counter() - wall, time.process_time() - work
# Not ru_maxrss: that begins with the peak of the process that started this one.
[peak] = re.findall(r"VmHWM:\\s+([0-9]+) kB", open("/proc/self/status").read())
print(wall, work, int(peak) / 1024)
"""


def _fresh(folder: Path, environment: Mapping[str, str]) -> tuple[float, float, float]:
    """From Parquet to Parquet in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", _ONE, str(folder)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, **environment},
    )
    wall, work, memory = map(float, done.stdout.split())
    return wall, work, memory


def main(arguments: list[str]) -> int:
    """Run it; unknown arguments show how."""
    if set(arguments) - {"--write", "--quick"}:
        print(__doc__)
        return 2
    text = cohort_report.markdown(measured(quick="--quick" in arguments))
    print(text)
    if "--write" in arguments:
        cohort_report.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
