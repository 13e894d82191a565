"""
The columns of a table from outside: which finding each holds, in which shape, and which of its cells are no answer.

A cell may come as the engine's own type or, from CSV and other text, as text: numbers written out, many-choice answers
as `a;b` with `[]` for none of them, options of their own as true or false.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from firstweeks.backends.columnar.answers import NUMBER, columns_of, option_column
from firstweeks.model.finding import UNSURE, Finding, Kind
from firstweeks.model.problem import MOST, Problem
from firstweeks.reading.suggesting import did_you_mean

YES, NO = ("true", "1"), ("false", "0")
"""How text says that an option of its own applies, or does not."""

BETWEEN, NONE = ";", "[]"
"""What stands between the options of a many-choice answer in text, and what says that none applies."""

TEXTS = (pl.String, pl.Categorical, pl.Enum)


@dataclass(frozen=True)
class Column:
    """A column that holds a finding, or one option of a many-choice finding."""

    name: str
    finding: Finding
    option: str | None
    kind: pl.DataType

    @property
    def is_text(self) -> bool:
        """Whether the cells are texts."""
        return self.kind in TEXTS

    @property
    def always_answers(self) -> bool:
        """Whether the type alone says that no cell can be anything but an answer."""
        if self.option is not None:
            return self.kind == pl.Boolean
        allowed = {*self.finding.options, UNSURE}
        many = self.finding.kind is Kind.MANY
        return not many and isinstance(self.kind, pl.Enum) and set(self.kind.categories) <= allowed

    def wrong_type(self) -> Problem | None:
        """What is wrong with the type of the column, whatever stands in it."""
        if self.option is not None:
            fits, wanted = self.kind == pl.Boolean or self.kind.is_integer() or self.is_text, "true or false"
        elif self.finding.kind is Kind.MANY:
            fits, wanted = self.kind == pl.List(pl.String) or self.is_text, "lists of texts"
        elif self.finding.kind is Kind.NUMBER:
            fits, wanted = self.kind.is_numeric() or self.is_text, "numbers"
        else:
            fits, wanted = self.is_text, "texts"
        if fits:
            return None
        options = ", ".join(self.finding.options[:5])
        fix = f"write {wanted}" + (f", such as {options}" if options and wanted != "true or false" else "")
        return Problem(f'"{self.name}" holds {self.kind}, where {wanted} belong', self.name, fix)

    def bad(self) -> pl.Expr:
        """True where the cell is not an answer; a cell that is null was not asked."""
        return (~self._good()).fill_null(value=False)

    def read(self) -> Iterator[pl.Expr]:
        """The columns that `Columnar` reads."""
        cell = pl.col(self.name)
        if self.option is not None and self.kind != pl.Boolean:
            yes, no = self._says(YES), self._says(NO)
            yield pl.when(yes).then(yes).otherwise(pl.when(no).then(~no)).alias(self.name)
        elif self.finding.kind is Kind.MANY and self.option is None:
            # Beside "unsure", or anything that is no answer, the options that are not given are not known.
            whole = self._good() & ~self._includes(UNSURE)
            for option in self.finding.options:
                has = self._includes(option)
                yield pl.when(has | whole).then(has).alias(option_column(self.finding.id, option))
        else:
            yield cell

    def _includes(self, option: str) -> pl.Expr:
        cell = pl.col(self.name)
        return self._text().str.contains(_member(option)) if self.is_text else cell.list.contains(option)

    def _good(self) -> pl.Expr:
        cell, options = pl.col(self.name), [*self.finding.options, UNSURE]
        if self.option is not None:
            return self._says((*YES, *NO, UNSURE))
        match self.finding.kind:
            case Kind.MANY if self.is_text:
                one = f"({'|'.join(map(re.escape, options))})"
                return self._text().str.contains(f"^({re.escape(NONE)}|{one}({BETWEEN}{one})*)$")
            case Kind.MANY:
                known = pl.sum_horizontal(cell.list.contains(option).cast(pl.Int64) for option in options)
                return known == cell.list.len().cast(pl.Int64)
            case Kind.NUMBER:
                low, high = self.finding.range or (0, 0)
                text = self._text()
                number = pl.when(text.str.contains(NUMBER)).then(text).cast(pl.Float64) if self.is_text else cell
                within = number.is_between(low, high)
                return within.fill_null(value=False) | (text == UNSURE) if self.is_text else within
            case _:
                return any_of([self._text() == option for option in options])

    def _says(self, words: Sequence[str]) -> pl.Expr:
        return self._text().str.to_lowercase().is_in(words)

    def _text(self) -> pl.Expr:
        cell = pl.col(self.name)
        return cell if self.kind == pl.String else cell.cast(pl.String)


def _member(option: str) -> str:
    return f"(^|{BETWEEN}){re.escape(option)}({BETWEEN}|$)"


def columns_of_table(findings: Mapping[str, Finding], schema: Mapping[str, pl.DataType]) -> list[Column]:
    """The columns of a table that hold findings; one without a type, in which nothing stands, counts as not there."""
    found = []
    for finding in findings.values():
        for name in columns_of(finding, schema):
            if schema[name] != pl.Null:
                option = None if name == finding.id else name.removeprefix(f"{finding.id}.")
                found.append(Column(name, finding, option, schema[name]))
    return found


def unknown_columns(findings: Mapping[str, Finding], names: Sequence[str]) -> Iterator[Problem]:
    """What is said of columns that hold no finding: the first of them each with its fix, the rest counted."""
    for name in names[:MOST]:
        finding, _, option = name.partition(".")
        if finding in findings and findings[finding].kind is Kind.MANY:
            fix = did_you_mean(option, findings[finding].options)
            yield Problem(f'"{finding}" has no option "{option}"', name, fix)
        else:
            fix = did_you_mean(name, findings)
            near = f"{fix} " if fix.startswith("did you mean") else ""
            fix = f"{near}--keep {name} keeps it as it is"
            yield Problem(f'"{name}" is not a finding of this protocol', name, fix)
    if len(names) > MOST:
        says = f"{len(names) - MOST:,} more columns are no findings of this protocol"
        yield Problem(says, "columns", "take them out, or say what they hold with --map")


def given_twice(found: Sequence[Column]) -> Iterator[Problem]:
    """Many-choice findings that come both as lists and option by option."""
    lists = {column.finding.id for column in found if column.option is None}
    for name in dict.fromkeys(column.finding.id for column in found if column.option is not None):
        if name in lists:
            yield Problem(f'"{name}" comes as a list and option by option', name, "leave one of the two out")


def any_of(expressions: Sequence[pl.Expr]) -> pl.Expr:
    """True where any of them is; null where none is true and one is null."""
    found = pl.lit(value=False)
    for expression in expressions:
        found = found | expression
    return found
