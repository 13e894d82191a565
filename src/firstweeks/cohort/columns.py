"""
The columns of a table from outside: which finding each holds, in which shape, and which of its cells are no answer.

A cell may come as the engine's own type or, from CSV and other text, as text: numbers written out, many-choice answers
as `a;b` with `[]` for none of them, options of their own as true or false.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any

import narwhals as nw

from firstweeks.backends.columnar.answers import NUMBER, Columns, option_column
from firstweeks.model.finding import UNSURE, Finding, Kind
from firstweeks.model.problem import Problem
from firstweeks.reading.suggesting import did_you_mean

YES, NO = ("true", "1"), ("false", "0")
"""How text says that an option of its own applies, or does not."""

BETWEEN, NONE = ";", "[]"
"""What stands between the options of a many-choice answer in text, and what says that none applies."""


@dataclass(frozen=True)
class Column:
    """A column that holds a finding, or one option of a many-choice finding."""

    name: str
    finding: Finding
    option: str | None
    kind: Any
    columns: Columns

    @property
    def is_text(self) -> bool:
        return self.kind in (nw.String, nw.Categorical, nw.Enum)

    @property
    def checked_by_type(self) -> bool:
        """Whether no cell can be anything but an answer."""
        if self.option is not None:
            return bool(self.kind == nw.Boolean)
        allowed = {*self.finding.options, UNSURE}
        return self.finding.kind is not Kind.MANY and self.kind == nw.Enum and set(self.kind.categories) <= allowed

    def wrong_type(self) -> Problem | None:
        """What is wrong with the type of the column, whatever stands in it."""
        if self.option is not None:
            fits, wanted = self.kind == nw.Boolean or self.kind.is_integer() or self.is_text, "true or false"
        elif self.finding.kind is Kind.MANY:
            fits, wanted = self.kind == nw.List(nw.String) or self.is_text, "lists of texts"
        elif self.finding.kind is Kind.NUMBER:
            fits, wanted = self.kind.is_numeric() or self.is_text, "numbers"
        else:
            fits, wanted = self.is_text, "texts"
        if fits:
            return None
        options = ", ".join(self.finding.options[:5])
        fix = f"write {wanted}" + (f", such as {options}" if options and wanted != "true or false" else "")
        return Problem(f'"{self.name}" holds {self.kind}, where {wanted} belong', self.name, fix)

    def bad(self) -> nw.Expr:
        """True where the cell is not an answer; a cell that is null was not asked."""
        return (~self._good()).fill_null(value=False)

    def read(self) -> Iterator[nw.Expr]:
        """The columns that `Columnar` reads."""
        cell = self.columns.col(self.name)
        if self.option is not None and self.kind != nw.Boolean:
            yes, no = self._says(YES), self._says(NO)
            yield nw.when(yes).then(yes).otherwise(nw.when(no).then(~no)).alias(self.columns.spelled(self.name))
        elif self.finding.kind is Kind.MANY and self.option is None:
            # Beside "unsure", or anything that is no answer, the options that are not given are not known.
            whole = self._good() & ~self._includes(UNSURE)
            for option in self.finding.options:
                has = self._includes(option)
                spelled = self.columns.spelled(option_column(self.finding.id, option))
                yield nw.when(has | whole).then(has).alias(spelled)
        else:
            yield cell

    def _includes(self, option: str) -> nw.Expr:
        cell = self.columns.col(self.name)
        return cell.str.contains(_member(option)) if self.is_text else cell.list.contains(option)

    def _good(self) -> nw.Expr:
        cell, options = self.columns.col(self.name), [*self.finding.options, UNSURE]
        if self.option is not None:
            return self._says((*YES, *NO, UNSURE))
        match self.finding.kind:
            case Kind.MANY if self.is_text:
                one = f"({'|'.join(map(re.escape, options))})"
                return cell.str.contains(f"^({re.escape(NONE)}|{one}({BETWEEN}{one})*)$")
            case Kind.MANY:
                known = nw.sum_horizontal(*(cell.list.contains(option).cast(nw.Int64) for option in options))
                return known == cell.list.len().cast(nw.Int64)
            case Kind.NUMBER:
                low, high = self.finding.range or (0, 0)
                number = nw.when(cell.str.contains(NUMBER)).then(cell).cast(nw.Float64) if self.is_text else cell
                within = (number >= low) & (number <= high)
                return within.fill_null(value=False) | (cell == UNSURE) if self.is_text else within
            case _:
                return cell.is_in(options)

    def _says(self, words: Sequence[str]) -> nw.Expr:
        cell = self.columns.col(self.name)
        return cell.str.to_lowercase().is_in(words) if self.is_text else cell.cast(nw.String).is_in(words)


def _member(option: str) -> str:
    return f"(^|{BETWEEN}){re.escape(option)}({BETWEEN}|$)"


def columns_of_table(findings: Mapping[str, Finding], columns: Columns) -> list[Column]:
    """The columns of a table that hold findings; one without a type, in which nothing stands, counts as not there."""
    found = []
    for finding in findings.values():
        many = finding.options if finding.kind is Kind.MANY else ()
        names = [(finding.id, None), *((option_column(finding.id, option), option) for option in many)]
        for name, option in names:
            if name in columns:
                found.append(Column(name, finding, option, columns.types[name], columns))
    return found


def strangers(findings: Mapping[str, Finding], names: Sequence[str]) -> Iterator[Problem]:
    """The columns that nobody knows what to do with."""
    for name in names:
        finding, _, option = name.partition(".")
        if finding in findings and findings[finding].kind is Kind.MANY:
            fix = did_you_mean(option, findings[finding].options)
            yield Problem(f'"{finding}" has no option "{option}"', name, fix)
        else:
            fix = did_you_mean(name, findings)
            near = f"{fix} " if fix.startswith("did you mean") else ""
            fix = f"{near}--keep {name} keeps it as it is"
            yield Problem(f'"{name}" is not a finding of this protocol', name, fix)


def twice(found: Sequence[Column]) -> Iterator[Problem]:
    """Many-choice findings that come both as lists and option by option."""
    lists = {column.finding.id for column in found if column.option is None}
    for name in dict.fromkeys(column.finding.id for column in found if column.option is not None):
        if name in lists:
            yield Problem(f'"{name}" comes as a list and option by option', name, "leave one of the two out")


def any_of(expressions: Sequence[nw.Expr]) -> nw.Expr:
    """True where any of them is."""
    return reduce(lambda one, other: one | other, expressions, nw.lit(value=False))
