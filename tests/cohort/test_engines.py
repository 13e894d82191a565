"""One table of a million rows through every engine."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest
from benchmarks.cohort_people import random_table

from firstweeks.cohort.reading import Engine, source
from firstweeks.cohort.running import Options, jobs
from laws.strategies import shipped
from laws.tables import plain

ROWS = 1_000_000
ENGINES: tuple[Engine, ...] = ("polars", "duckdb", "spark")


@pytest.mark.thorough
def test_a_million_rows_are_told_the_same_by_every_engine(tmp_path: Path) -> None:
    """Whichever engine a register has, everyone in it is told the same, to the last row and rule."""
    people = random_table(shipped().content, ROWS, 0.15).with_columns(person=pl.int_range(ROWS, dtype=pl.Int64))
    people.write_parquet(tmp_path / "people.parquet")
    found = []
    for engine in ENGINES:
        options = Options(engine, rules=True)
        [job] = jobs(shipped(), [source(str(tmp_path / "people.parquet"))], tmp_path / f"{engine}.parquet", options)
        assert job.run().rows == ROWS
        path = tmp_path / f"{engine}.parquet"
        found.append(plain(pl.read_parquet(path / "*.parquet" if path.is_dir() else path)).sort("person"))
    first, *others = found
    assert [other.equals(first) for other in others] == [True, True]
