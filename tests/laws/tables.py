"""The same people as one table, in the shapes and engines that a cohort can come in."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

import duckdb
import polars as pl

from firstweeks.cohort import engines
from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from laws.people import Person

Findings = Mapping[str, Finding]


def column(finding: Finding, people: Sequence[Person]) -> pl.Series:
    """One column of a finding, with its lists and its "unsure" as they were given."""
    values: list[Any] = [person.get(finding.id) for person in people]
    if finding.kind is Kind.NUMBER:
        return pl.Series(finding.id, [None if value == UNSURE else value for value in values], dtype=pl.Float64)
    if finding.kind is Kind.MANY:
        return pl.Series(finding.id, [None if v is None else list(v) for v in values], dtype=pl.List(pl.String))
    return pl.Series(finding.id, values, dtype=pl.String)


def by_option(finding: Finding, people: Sequence[Person]) -> list[pl.Series]:
    """A column for each option of a many-choice finding."""
    return [
        pl.Series(
            f"{finding.id}.{option}", [has(person.get(finding.id), option) for person in people], dtype=pl.Boolean
        )
        for option in finding.options
    ]


def has(given: Value | None, option: str) -> bool | None:
    """Whether an option was given, or may have been."""
    chosen = given if isinstance(given, tuple) else (UNSURE,)
    return True if option in chosen else None if UNSURE in chosen else False


def lists(findings: Findings, people: Sequence[Person]) -> pl.DataFrame:
    """A column for each finding that somebody was asked."""
    asked = [finding for finding in findings.values() if any(finding.id in person for person in people)]
    number = pl.Series("row", range(len(people)), dtype=pl.Int64)
    return pl.DataFrame([number, *(column(finding, people) for finding in asked)])


def options(findings: Findings, people: Sequence[Person]) -> pl.DataFrame:
    """The same with a Boolean column for each option, and categories where they can be."""
    columns = [pl.Series("row", range(len(people)), dtype=pl.Int64)]
    for finding in findings.values():
        if finding.kind is Kind.MANY:
            columns += by_option(finding, people)
        elif finding.kind is Kind.NUMBER:
            columns.append(column(finding, people))
        else:
            columns.append(column(finding, people).replace(UNSURE, None).cast(pl.Enum(finding.options)))
    return pl.DataFrame(columns)


def texts(findings: Findings, people: Sequence[Person]) -> pl.DataFrame:
    """Numbers as text, as a CSV file holds them; the rest in lists."""
    table = lists(findings, people)
    numbers = [name for name in table.columns if name in findings and findings[name].kind is Kind.NUMBER]
    written = {
        name: [None if (v := person.get(name)) is None else v if v == UNSURE else f"{v:g}" for person in people]
        for name in numbers
    }
    return table.with_columns(pl.Series(name, values, dtype=pl.String) for name, values in written.items())


SHAPES: Mapping[str, Callable[[Findings, Sequence[Person]], pl.DataFrame]] = {
    "lists": lists,
    "options": options,
    "texts": texts,
}


def plain(table: pl.DataFrame) -> pl.DataFrame:
    """The table without categories, for engines that have none."""
    return table.cast({pl.Enum: pl.String})


@cache
def spark() -> Any:
    """A small session of Spark, started once."""
    from pyspark.sql import SparkSession  # noqa: PLC0415 -- starts Java

    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    return builder.config("spark.sql.shuffle.partitions", "2").config("spark.sql.ansi.enabled", "true").getOrCreate()


def on_spark(table: pl.DataFrame) -> Any:
    """The table as a frame of Spark."""
    flat = plain(table)
    names = {pl.String(): "string", pl.Float64(): "double", pl.Boolean(): "boolean", pl.Int64(): "long"}
    kinds = [(name, names.get(kind, "array<string>")) for name, kind in flat.schema.items()]
    schema = ", ".join(f"`{name}` {kind}" for name, kind in kinds)
    return spark().createDataFrame(flat.rows(), schema)


def on_pandas(table: pl.DataFrame) -> Any:
    """The table as a pandas frame with nullable columns."""
    pandas: Any = importlib.import_module("pandas")
    return plain(table).to_arrow().to_pandas(types_mapper=pandas.ArrowDtype)


ENGINES: Mapping[str, Callable[[pl.DataFrame], Any]] = {
    "polars": lambda table: table,
    "polars-lazy": lambda table: table.lazy(),
    "pyarrow": lambda table: plain(table).to_arrow(),
    "duckdb": lambda table: duckdb.from_arrow(plain(table).to_arrow()),
    "pandas": lambda table: plain(table).to_arrow().to_pandas(),
    "pandas-nullable": on_pandas,
}


def collected(frame: Any) -> pl.DataFrame:
    """A result of any engine, in the order of its rows, with its categories as text."""
    return plain(engines.collected(frame)).sort("row")
