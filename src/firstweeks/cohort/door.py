"""
The contract of answers at the door of a table: everything that breaks it at once, with how many rows and which.

A value is refused in the very words in which a single person's answers are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import narwhals as nw

from firstweeks.backends.columnar.answers import MARK, Columns, Frame
from firstweeks.cohort.columns import BETWEEN, Column, any_of, columns_of_table, strangers, twice
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

# How many wrong values of a column are named, and how many rows of each.
_VALUES, _ROWS, _LOOKED_AT = 5, 3, 10_000
_ROW, _VALUE = MARK + "row", MARK + "value"


class TableRejected(Rejected):
    """A table that breaks the contract of answers."""


@dataclass(frozen=True)
class Door:
    """One table as it came, and what it is called in messages."""

    frame: Frame
    columns: Columns
    findings: Mapping[str, Finding]
    named: str
    keep: tuple[str, ...] = ()

    @cached_property
    def found(self) -> list[Column]:
        """The columns that hold findings, and are not only passed on."""
        return [column for column in columns_of_table(self.findings, self.columns) if column.name not in self.keep]

    @cached_property
    def _checked(self) -> list[Column]:
        """The columns in which a cell can be wrong."""
        return [column for column in self.found if not column.checked_by_type and column.wrong_type() is None]

    @property
    def passed_on(self) -> list[str]:
        """The columns that are in the result as they came."""
        also = [name for name in self.columns.types if name == PERSON or name.startswith(TRUTH)]
        return list(dict.fromkeys([*also, *self.keep]))

    @property
    def missing(self) -> list[str]:
        """The findings that the table says nothing about."""
        return [name for name in self.findings if name not in {column.finding.id for column in self.found}]

    def misfits(self) -> list[Problem]:
        """What is wrong with the columns, whatever stands in them."""
        known = {column.name for column in self.found} | {*self.passed_on}
        untyped = {name for name, kind in self.columns.types.items() if kind == nw.Unknown and name in self.findings}
        strange = [name for name in self.columns.types if name not in known | untyped]
        gone = [name for name in self.keep if name not in self.columns.types]
        problems = [
            *strangers(self.findings, strange),
            *(Problem(f'there is no column "{name}" to keep', "--keep", did_you_mean(name, strange)) for name in gone),
            *twice(self.found),
            *filter(None, (column.wrong_type() for column in self.found)),
        ]
        if not self.found and not problems:
            fix = "name the columns after findings: " + ", ".join([*self.findings][:5]) + ", ..."
            problems.append(Problem("no column holds a finding", "columns", fix))
        return [replace(problem, place=f"{self.named}: {problem.place}") for problem in problems]

    def faults(self) -> tuple[list[Problem], int]:
        """What is wrong with the cells, and in how many rows."""
        checked = self._checked
        if not checked:
            return [], 0
        counts = [column.bad().cast(nw.Int64).sum().alias(f"{MARK}{at}") for at, column in enumerate(checked)]
        rows = self.bad().cast(nw.Int64).sum().alias(_ROW)
        row = _collected(self.frame.select(*counts, rows)).row(0)
        bad = [column for column, count in zip(checked, row[:-1], strict=True) if count]
        return [problem for column in bad for problem in self._named(column)], int(row[-1] or 0)

    def bad(self) -> nw.Expr:
        """True in rows with any cell that is no answer."""
        return any_of([column.bad() for column in self._checked])

    def read(self, frame: Frame) -> Frame:
        """Some rows of the table in the shapes that `Columnar` reads, with what is passed on."""
        answers = [expression for column in self.found for expression in column.read()]
        return frame.select(*map(self.columns.spelled, self.passed_on), *answers)

    def quarantined(self) -> Frame:
        """The rows that break the contract, as they came, each with its reasons."""
        reasons = [
            nw.when(column.bad()).then(nw.lit(f"{column.name}; ")).otherwise(nw.lit("")) for column in self._checked
        ]
        says = nw.concat_str(nw.lit("no answer by the contract in: "), *reasons).alias(REASONS)
        return self.frame.filter(self.bad()).with_columns(says)

    def _named(self, column: Column) -> Iterator[Problem]:
        """The wrong values of a column, the most frequent first."""
        numbered, who = _numbered(self.frame, PERSON if PERSON in self.columns else "")
        # Under a name without a dot, which not every engine groups by.
        value_and_who = [self.columns.col(column.name).alias(_VALUE), *([nw.col(who)] if who else [])]
        bad = numbered.filter(column.bad()).select(*value_and_who).with_columns(nw.lit(1).alias(MARK))
        counted = bad.group_by(_VALUE).agg(nw.col(MARK).sum()).sort(MARK, descending=True)
        examples: dict[str, list[str]] = {}
        for value, *row, _ in _collected(bad.head(_LOOKED_AT)).rows():
            examples.setdefault(as_written(value), []).append(as_written(row[0]) if who else "")
        for place, (value, count) in enumerate(_collected(counted.head(_VALUES + 1)).rows()):
            if place == _VALUES:
                more = f'"{column.name}" has other wrong values too'
                yield Problem(more, f"{self.named}: {column.name}", "correct these first, then run it again")
                break
            which = examples.get(as_written(value), [])[:_ROWS] if who else []
            problem = refusal(self.findings, column, value)
            says = f"{problem.says}: {_rows(count, PERSON if who == PERSON else 'row', which)}"
            yield Problem(says, f"{self.named}: {column.name}", problem.fix)


def refusal(findings: Mapping[str, Finding], column: Column, value: Any) -> Problem:
    """Why a value is refused, in the words in which one person's answers are."""
    if column.option is not None:
        fix = "write true or false, or leave it empty where it is not known"
        return Problem(f'"{column.name}" is {as_written(value)}', column.name, fix)
    given = value
    if isinstance(value, str) and BETWEEN in value and column.finding.kind is not Kind.MANY:
        both = " and ".join(map(as_written, value.split(BETWEEN)))
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


def _numbered(frame: Frame, person: str) -> tuple[Frame, str]:
    """The frame, and the column that says who a row is: the person, or in Polars the number of the row."""
    native = frame.to_native()
    if person or not frame.implementation.is_polars():
        return frame, person
    return nw.from_native(native.with_row_index(_ROW, 1)), _ROW


def _collected(frame: Frame) -> nw.DataFrame[Any]:
    return frame.collect("pyarrow") if isinstance(frame, nw.LazyFrame) else frame
