"""
Answers in the columns of a table → literals, as Boolean columns that are null where nothing is known.

Whatever is not a clear answer by the contract (a missing column, null, "unsure", an option that does not exist, a
number out of its range, NaN) is null here, so that no slip of a table can ever count as a "no"; `cohort.validation` is
where it is refused.
"""

from __future__ import annotations

import operator
from collections.abc import Container, Iterable, Iterator, Mapping
from functools import reduce
from typing import assert_never

import polars as pl

from firstweeks.circuit.meaning import Has, Meaning, OneOf, Within
from firstweeks.model.finding import Finding, Kind

NUMBER = r"^[0-9]+(\.[0-9]+)?$"
"""A number as text, such as a CSV file holds it."""

Said = tuple[Finding, Meaning]
"""What a literal says, and of which finding."""


def option_column(finding: str, option: str) -> str:
    """The Boolean column of one option of a many-choice finding."""
    return f"{finding}.{option}"


def columns_of(finding: Finding, names: Container[str]) -> list[str]:
    """The columns of a table that hold a finding."""
    options = finding.options if finding.kind is Kind.MANY else ()
    possible = [finding.id, *(option_column(finding.id, option) for option in options)]
    return [name for name in possible if name in names]


def filled(schema: Mapping[str, pl.DataType]) -> dict[str, pl.DataType]:
    """The columns in which anything can stand: one without a type is null throughout, and counts as not there."""
    return {name: kind for name, kind in schema.items() if kind != pl.Null}


def wrong_types(findings: Mapping[str, Finding], schema: Mapping[str, pl.DataType]) -> Iterator[str]:
    """The columns of findings whose type cannot hold an answer."""
    for finding in findings.values():
        for name in columns_of(finding, schema):
            kind = schema[name]
            match finding.kind:
                case Kind.MANY if name != finding.id:
                    fits = kind == pl.Boolean
                case Kind.MANY:
                    fits = kind == pl.List(pl.String)
                case Kind.NUMBER:
                    fits = kind.is_numeric() or kind == pl.String
                case _:
                    fits = kind in (pl.String, pl.Categorical, pl.Enum)
            if not fits:
                yield f"{name} ({kind})"


def literals(frame: pl.DataFrame, said: Mapping[str, Said]) -> pl.DataFrame:
    """A column for each literal of which the table says anything; of the others nothing is known."""
    schema = filled(frame.schema)
    findings = {finding.id: finding for finding, _ in said.values()}
    clear = frame.select(expression for finding in findings.values() for expression in _clear(finding, schema))
    return clear.select(
        _literal(meaning).alias(name) for name, (_, meaning) in said.items() if _column(meaning) in clear.columns
    )


def _clear(finding: Finding, schema: Mapping[str, pl.DataType]) -> Iterator[pl.Expr]:
    """The answers to a finding, with null for whatever is not a clear answer: for many-choice a column each option."""
    if finding.kind is Kind.MANY:
        for option in finding.options:
            if (name := option_column(finding.id, option)) in schema:
                yield pl.col(name)
            elif finding.id in schema:
                yield _listed(finding, option).alias(name)
    elif finding.id in schema:
        kind = schema[finding.id]
        yield _number(finding, kind) if finding.kind is Kind.NUMBER else _option(finding, kind)


def _option(finding: Finding, kind: pl.DataType) -> pl.Expr:
    column = pl.col(finding.id)
    if isinstance(kind, pl.Enum) and set(kind.categories) <= set(finding.options):
        return column
    text = column if kind == pl.String else column.cast(pl.String)
    # Half the time of `is_in`, which looks each text up.
    return pl.when(_any(text == option for option in finding.options)).then(text).alias(finding.id)


def _number(finding: Finding, kind: pl.DataType) -> pl.Expr:
    column = pl.col(finding.id)
    if kind == pl.String:
        column = pl.when(column.str.contains(NUMBER)).then(column).cast(pl.Float64)
    return pl.when(column.is_between(*(finding.range or (0, 0)))).then(column).alias(finding.id)


def _listed(finding: Finding, option: str) -> pl.Expr:
    """Whether an option is in the list of those that apply."""
    given = pl.col(finding.id)
    known = pl.sum_horizontal(given.list.contains(one).cast(pl.Int64) for one in finding.options)
    # Where anything else stands in the list, "unsure" or a slip, the options that are not in it are not known.
    has, whole = given.list.contains(option), known == given.list.len().cast(pl.Int64)
    return pl.when(has | whole).then(has)


def _column(meaning: Meaning) -> str:
    return option_column(meaning.finding, meaning.option) if isinstance(meaning, Has) else meaning.finding


def _literal(meaning: Meaning) -> pl.Expr:
    """A literal, over the columns of clear answers."""
    column = pl.col(_column(meaning))
    match meaning:
        case Has(_, _, present):
            return column if present else ~column
        case OneOf(_, options, others) if len(options) <= len(others):
            return _any(column == one for one in options)
        case OneOf(_, _, others):
            return ~_any(column == one for one in others)
        case Within(_, ranges):
            return _any(reduce(operator.and_, _bounds(column, *bounds)) for bounds in ranges)
        case _:
            assert_never(meaning)


def _bounds(column: pl.Expr, low: float | None, under: float | None) -> Iterator[pl.Expr]:
    if low is not None:
        yield column >= low
    if under is not None:
        yield column < under


def _any(parts: Iterable[pl.Expr]) -> pl.Expr:
    return reduce(operator.or_, parts)
