"""
Answers in the columns of a table → literals, as nullable Boolean expressions.

True is surely so, false cannot be so, null is not known. Whatever is not a clear answer by the contract (a missing
column, null, "unsure", an option that does not exist, a number out of its range, NaN) is null here, so that no slip of
a table can ever count as a "no"; `cohort.door` is where it is refused.
"""

from __future__ import annotations

import operator
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from typing import Any, assert_never

import narwhals as nw

from firstweeks.circuit.meaning import Has, Meaning, OneOf, Within
from firstweeks.model.finding import Finding, Kind

MARK = "_firstweeks_"
"""What the names of columns begin with that stand only between the stages."""

NUMBER = r"^[0-9]+(\.[0-9]+)?$"
"""A number as text, such as a CSV file holds it."""


Frame = nw.LazyFrame[Any] | nw.DataFrame[Any]

Said = tuple[Finding, Meaning]
"""What a literal says, and of which finding."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a table, each with its Narwhals type, and what stands for a dot in their names meanwhile."""

    types: Mapping[str, Any]
    dot: str = "."

    def __contains__(self, name: object) -> bool:
        """Whether there is a column in which anything stands: one without a type is null throughout."""
        return isinstance(name, str) and name in self.types and self.types[name] != nw.Unknown

    def spelled(self, name: str) -> str:
        return name.replace(".", self.dot)

    def col(self, name: str) -> nw.Expr:
        return nw.col(self.spelled(name))


def option_column(finding: str, option: str) -> str:
    """The Boolean column of one option of a many-choice finding."""
    return f"{finding}.{option}"


def columns_of(finding: Finding, names: Container[str]) -> list[str]:
    """The columns of a table that hold a finding."""
    options = finding.options if finding.kind is Kind.MANY else ()
    possible = [finding.id, *(option_column(finding.id, option) for option in options)]
    return [name for name in possible if name in names]


def misfits(findings: Mapping[str, Finding], columns: Columns) -> Iterator[str]:
    """The columns of findings whose type cannot hold an answer."""
    for finding in findings.values():
        for name in columns_of(finding, columns):
            kind = columns.types[name]
            match finding.kind:
                case Kind.MANY if name != finding.id:
                    fits = kind == nw.Boolean
                case Kind.MANY:
                    fits = kind == nw.List
                case Kind.NUMBER:
                    fits = kind.is_numeric() or kind == nw.String
                case _:
                    fits = kind in (nw.String, nw.Categorical, nw.Enum)
            if not fits:
                yield f"{name} ({kind})"


def with_literals(frame: Frame, columns: Columns, meanings: Mapping[str, Said]) -> Frame:
    """The frame with a column for each of some literals, and one of its own, should no finding be there."""
    findings = {finding.id: finding for finding, _ in meanings.values()}
    frame = frame.with_columns(nw.lit(value=True).alias(MARK), *readable(findings, columns))
    found = (literal(says, finding, columns).alias(MARK + name) for name, (finding, says) in meanings.items())
    return frame.with_columns(nw.col(MARK), *found)


def readable(findings: Mapping[str, Finding], columns: Columns) -> Iterator[nw.Expr]:
    """For each column that holds single answers, a column beside it with null for whatever is not a clear answer."""
    for finding in findings.values():
        if finding.kind is not Kind.MANY and finding.id in columns:
            clear = number(finding, columns) if finding.kind is Kind.NUMBER else option(finding, columns)
            yield clear.alias(MARK + finding.id)


def option(finding: Finding, columns: Columns) -> nw.Expr:
    """The option given; what is none is null."""
    column = columns.col(finding.id)
    return column if categories(finding, columns) else nw.when(column.is_in(finding.options)).then(column)


def categories(finding: Finding, columns: Columns) -> tuple[str, ...]:
    """The categories of a column, in their order, where nothing but options can stand in it; otherwise none."""
    kind = columns.types[finding.id]
    found = tuple(kind.categories) if kind == nw.Enum else ()
    return found if set(found) <= set(finding.options) else ()


def number(finding: Finding, columns: Columns) -> nw.Expr:
    """The number given; text that is none, and a number out of its range, are null."""
    column = columns.col(finding.id)
    if columns.types[finding.id] == nw.String:
        column = nw.when(column.str.contains(NUMBER)).then(column).cast(nw.Float64)
    low, high = finding.range or (0, 0)
    return nw.when((column >= low) & (column <= high)).then(column)


def literal(meaning: Meaning, finding: Finding, columns: Columns) -> nw.Expr:
    """A literal, over the columns that `readable` puts beside those given."""
    match meaning:
        case Has(_, option_, present):
            return _has(finding, option_, columns) if present else ~_has(finding, option_, columns)
        case _ if meaning.finding not in columns:
            return unknown()
        case OneOf(name, options, others) if len(options) <= len(others):
            return _any(nw.col(MARK + name) == one for one in options)
        case OneOf(name, _, others):
            return _all(nw.col(MARK + name) != one for one in others)
        case Within(name, ranges):
            return _any(_all(_bounds(nw.col(MARK + name), *bounds)) for bounds in ranges)
        case _:
            assert_never(meaning)


def unknown() -> nw.Expr:
    """Known of nobody."""
    return nw.lit(None, dtype=nw.Boolean)


def _has(finding: Finding, option: str, columns: Columns) -> nw.Expr:
    """Whether an option is given: from its own column, or from the list of those that apply."""
    if (name := option_column(finding.id, option)) in columns:
        return columns.col(name)
    if finding.id not in columns:
        return unknown()
    given = columns.col(finding.id)
    count = nw.sum_horizontal(*(given.list.contains(one).cast(nw.Int64) for one in finding.options))
    # Where anything else stands in the list, "unsure" or a slip, the options that are not in it are not known.
    whole = given.list.len().cast(nw.Int64) == count
    has = given.list.contains(option)
    return nw.when(has).then(has).otherwise(nw.when(whole).then(has))


def _bounds(column: nw.Expr, low: float | None, under: float | None) -> Iterator[nw.Expr]:
    if low is not None:
        yield column >= low
    if under is not None:
        yield column < under


def _any(parts: Iterator[nw.Expr]) -> nw.Expr:
    return reduce(operator.or_, parts)


def _all(parts: Iterator[nw.Expr]) -> nw.Expr:
    return reduce(operator.and_, parts)
