"""
Validates a table before it is assessed: all faults are reported together, each with the number of rows and examples.

A value is refused in the very words in which a single person's answers are.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, TypeVar

import polars as pl

from firstweeks.backends.columnar.answers import columns_of
from firstweeks.cohort.column_map import TableMap
from firstweeks.cohort.columns import BETWEEN, Column, any_of, columns_of_table, given_twice, unknown_columns
from firstweeks.cohort.engines import Kind as Engine
from firstweeks.cohort.engines import collected, kind_of, mapped, schema_of
from firstweeks.model.finding import Finding, Kind
from firstweeks.model.problem import AnswersRejected, Problem, Rejected
from firstweeks.reading.answers import read_answers
from firstweeks.reading.suggesting import as_written, did_you_mean

PERSON = "person"
"""The column that says who it is; it is always passed on."""
TRUTH = "truth_"
"""What the names of columns begin with that say what a person really has; they are passed on too."""
REASONS = "reasons"
"""The column that says what is wrong with a row in quarantine."""

# How many wrong values of a column are named, how many rows of each, and how many are told apart in a batch.
_VALUES, _ROWS, _TOLD_APART = 5, 3, 100
_ROW = "_firstweeks_row"
_FAULTS = pl.Schema(
    [("column", pl.String()), ("value", pl.String()), ("count", pl.Int64()), ("who", pl.List(pl.String))]
)
# What stands for a column in the counts of all rows, and of those with any wrong cell.
_ALL, _ANY = "*", "?"


Rows = TypeVar("Rows", pl.DataFrame, pl.LazyFrame)


class TableRejected(Rejected):
    """A table that breaks the contract of answers."""


@dataclass(frozen=True)
class IncomingTable:
    """
    One table as it came.

    Attributes:
        frame: the table, in a frame of any engine.
        findings: what its columns may hold.
        named: what it is called in messages.
        keep: columns to pass on as they are.
        table_map: what its columns and values are called in the contract.
    """

    frame: Any
    findings: Mapping[str, Finding]
    named: str
    keep: tuple[str, ...] = ()
    table_map: TableMap = field(default_factory=TableMap)

    def __getstate__(self) -> dict[str, Any]:
        """What other processes need to know of the table: everything but its rows."""
        known = (self.kind, self.given_schema, self.schema, self.found)
        return {**self.__dict__, "frame": None} if known else {}

    @cached_property
    def kind(self) -> Engine:
        """The engine of the table."""
        return kind_of(self.frame)

    @cached_property
    def given_schema(self) -> pl.Schema:
        """The columns as they came."""
        return schema_of(self.frame)

    @cached_property
    def schema(self) -> pl.Schema:
        """The columns under the names of the contract."""
        return self.translated(self.given_schema.to_frame()).schema

    @cached_property
    def found(self) -> list[Column]:
        """The columns that hold findings, and are not only passed on."""
        return [column for column in columns_of_table(self.findings, self.schema) if column.name not in self.kept]

    @cached_property
    def kept(self) -> tuple[str, ...]:
        """The columns that are to be passed on as they are, by option or by the map."""
        return tuple(dict.fromkeys([*self.keep, *self.table_map.kept]))

    @property
    def passed_on(self) -> list[str]:
        """The columns that are in the result as they came."""
        also = [name for name in self.schema if name == PERSON or name.startswith(TRUTH)]
        return list(dict.fromkeys([*also, *self.kept]))

    @property
    def missing(self) -> list[str]:
        """The findings that the table says nothing about."""
        found = {column.finding.id for column in self.found}
        return [name for name in self.findings if name not in found]

    @cached_property
    def used(self) -> list[str]:
        """The columns, as they came, that the result depends on."""
        wanted = {*self.passed_on, *(column.name for column in self.found)}
        return [name for name in self.given_schema if self.table_map.target(name) in wanted]

    @cached_property
    def _checked(self) -> list[Column]:
        """The columns in which a cell can be wrong."""
        return [column for column in self.found if not column.always_answers and column.wrong_type() is None]

    def translated(self, rows: Rows) -> Rows:
        """Rows under the names and values of the contract; an empty text is an empty cell."""
        return rows.select(self.table_map.expressions(rows.collect_schema(), self.findings))

    def readable(self, rows: Rows) -> Rows:
        """Translated rows in the shapes that `Columnar` reads, with what is passed on."""
        answers = [expression for column in self.found for expression in column.read()]
        return rows.select(*self.passed_on, *answers)

    def column_problems(self) -> list[Problem]:
        """What is wrong with the columns, whatever stands in them."""
        held = {name for finding in self.findings.values() for name in columns_of(finding, self.schema)}
        unknown = [name for name in self.schema if name not in held | {*self.passed_on}]
        gone = [name for name in self.kept if name not in self.schema]
        problems = [
            *self.table_map.problems(self.given_schema),
            *unknown_columns(self.findings, unknown),
            *(Problem(f'there is no column "{name}" to keep', "--keep", did_you_mean(name, unknown)) for name in gone),
            *given_twice(self.found),
            *filter(None, (column.wrong_type() for column in self.found)),
        ]
        if not self.found and not problems:
            fix = "name the columns after findings: " + ", ".join([*self.findings][:5]) + ", ..."
            problems.append(Problem("no column holds a finding", "columns", fix))
        return [replace(problem, place=self._place(str(problem.place))) for problem in problems]

    def cell_problems(self) -> tuple[list[Problem], int]:
        """What is wrong with the cells, and in how many rows; a table without rows is a problem too."""
        frame, columns = self.frame, self.used
        if self.kind == "polars lazy" and PERSON not in self.schema:
            frame, columns = frame.with_row_index(_ROW, 1), [*columns, _ROW]
        faults = collected(mapped(frame, self._faults, _FAULTS, columns=columns))
        if not faults.filter(column=_ALL)["count"].sum():
            fix = "write a row for each person below the names of the columns"
            return [Problem("there is nobody in this table", self.named, fix)], 0
        problems = [problem for column in self._checked for problem in self._described(column, faults)]
        return problems, int(faults.filter(column=_ANY)["count"].sum())

    def refuse(self, rows: pl.DataFrame) -> None:
        """
        Refuse rows, as they came, with any cell that is no answer.

        Raises:
            TableRejected: with everything that is wrong in these rows.
        """
        if self._checked and self.translated(rows).select(self.bad().any()).item():
            faults = self._faults(rows)
            raise TableRejected([problem for column in self._checked for problem in self._described(column, faults)])

    def bad(self) -> pl.Expr:
        """True in translated rows with any cell that is no answer."""
        return any_of([column.bad() for column in self._checked])

    def quarantined(self, rows: pl.DataFrame) -> pl.DataFrame:
        """The rows that break the contract, as they came, each with its reasons."""
        if not self._checked:
            return rows.clear().with_columns(pl.lit("").alias(REASONS))
        reasons = [pl.when(column.bad()).then(pl.lit(f"{column.name}; ")) for column in self._checked]
        says = pl.concat_str(pl.lit("no answer by the contract in: "), *reasons, ignore_nulls=True).alias(REASONS)
        judged = self.translated(rows).select(self.bad().alias("bad"), says)
        return rows.with_columns(judged[REASONS]).filter(judged["bad"])

    def _place(self, name: str) -> str:
        """Where something is, by the name that the column came with."""
        return f"{self.named}: {self.table_map.source(name)}"

    def _faults(self, rows: pl.DataFrame) -> pl.DataFrame:
        """The wrong cells of some rows as they came: each value with its number of rows, and some of them."""
        translated = self.translated(rows.drop(_ROW, strict=False))
        named = self._named(rows, translated)
        found: list[tuple[str, str, int, list[str]]] = [(_ALL, "", rows.height, [])]
        if self._checked and rows.height:
            judged = translated.select(column.bad().alias(column.name) for column in self._checked)
            found.append((_ANY, "", int(judged.select(pl.any_horizontal(pl.all()).sum()).item()), []))
            for column in self._checked:
                if judged[column.name].any():
                    found += _counted(column, translated, named, judged[column.name])
        return pl.DataFrame(found, schema=_FAULTS, orient="row")

    def _named(self, rows: pl.DataFrame, translated: pl.DataFrame) -> pl.Series:
        """Who each row is: the person, or the number of the row, or null where an engine keeps no order."""
        if PERSON in translated.columns:
            return translated[PERSON]
        if _ROW in rows.columns:
            return rows[_ROW]
        if self.kind in ("polars", "pyarrow", "pandas"):
            return pl.Series(range(1, rows.height + 1), dtype=pl.Int64)
        return pl.Series([None] * rows.height, dtype=pl.Int64)

    def _described(self, column: Column, faults: pl.DataFrame) -> Iterator[Problem]:
        """The wrong values of a column, the most frequent first."""
        mine = faults.filter(pl.col("column") == column.name)
        counted = mine.group_by("value", maintain_order=True).agg(pl.col("count").sum(), pl.col("who").explode())
        for place, (value, count, who) in enumerate(counted.sort("count", descending=True, maintain_order=True).rows()):
            if place == _VALUES:
                more = f'"{column.name}" has other wrong values too'
                yield Problem(more, self._place(column.name), "correct these first, then run it again")
                break
            problem = refusal(self.findings, column, json.loads(value))
            which = [one for one in who if one is not None][:_ROWS]
            says = f"{problem.says}: {_rows(count, PERSON if PERSON in self.schema else 'row', which)}"
            yield Problem(says, self._place(column.name), problem.fix)


def _counted(
    column: Column, rows: pl.DataFrame, named: pl.Series, bad: pl.Series
) -> Iterator[tuple[str, str, int, list[str]]]:
    """The wrong values of a column in some rows, the most frequent first."""
    cells = pl.DataFrame({"value": rows[column.name], "who": named}).filter(bad)
    grouped = cells.group_by("value", maintain_order=True).agg(pl.len(), pl.col("who").head(_ROWS))
    for value, count, who in grouped.sort("len", descending=True, maintain_order=True).head(_TOLD_APART).rows():
        shown = [as_written(one) for one in who if one is not None]
        yield column.name, json.dumps(value, default=str), count, shown


def refusal(findings: Mapping[str, Finding], column: Column, value: Any) -> Problem:
    """Why a value is refused, in the words in which one person's answers are."""
    if column.option is not None:
        fix = "write true or false, or leave it empty where it is not known"
        return Problem(f'"{column.name}" is {as_written(value)}', column.name, fix)
    given = value
    if isinstance(value, str) and BETWEEN in value and column.finding.kind is not Kind.MANY:
        both = " and ".join(map(as_written, value.split(BETWEEN)[:_VALUES]))
        return Problem(f'"{column.name}" has two answers, {both}', column.name, "give each person one")
    if isinstance(value, str) and column.finding.kind is Kind.NUMBER:
        given = _number(value)
    elif isinstance(value, str) and column.finding.kind is Kind.MANY:
        given = [part for part in value.split(BETWEEN) if part]
    try:
        read_answers(findings, {column.finding.id: given})
    except AnswersRejected as rejected:
        return rejected.problems[0]
    return Problem(f'"{column.name}" is {as_written(value)}', column.name, "write it as the contract of answers says")


def _rows(count: int, who: str, which: list[str]) -> str:
    """How many rows, and some of them."""
    more = ", ..." if count > len(which) else ""
    said = f"{who}{'s' if who == 'row' and len(which) > 1 else ''} {', '.join(which)}{more}"
    return f"{count} row{'s' if count > 1 else ''}" + (f" ({said})" if which else "")


def _number(text: str) -> float | str:
    try:
        return float(text)
    except ValueError:
        return text
