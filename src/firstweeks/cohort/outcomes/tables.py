"""A table of people with `truth_` columns, a part of it at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
from numpy.typing import NDArray

from firstweeks.cohort.simulation.scenario import Scenario
from firstweeks.cohort.simulation.table import CONDITION, TRUE, Origin, read_origin
from firstweeks.model.answers import Answers
from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from firstweeks.model.problem import Problem, Rejected
from firstweeks.reading.suggesting import as_written, did_you_mean

ROWS = 1 << 19
_EXAMPLES = 3


class TableRejected(Rejected):
    """A table that cannot be evaluated."""


@dataclass(frozen=True)
class Part:
    """Some rows: their truths by number in the scenario, the answers given, and the true ones where they are kept."""

    truth: NDArray[np.uint8]
    answers: pl.DataFrame
    true_answers: pl.DataFrame | None


@dataclass(frozen=True)
class Labelled:
    """A Parquet file whose people have a known truth."""

    file: Path
    findings: Mapping[str, Finding]
    scenario: Scenario
    rows: int
    origin: Origin | None
    true_answers: bool
    missing: tuple[str, ...]

    def parts(self) -> Iterator[Part]:
        """
        The rows, in order.

        Raises:
            TableRejected: if a truth is no condition of the scenario, or an answer none of the contract.
        """
        codes = {truth.id: number for number, truth in enumerate(self.scenario.truths)}
        for batch in pq.ParquetFile(self.file).iter_batches(ROWS):
            frame = pl.DataFrame(pl.from_arrow(pa.Table.from_batches([batch])))
            problems = [*self._wrong_truths(frame[CONDITION], codes), *self._wrong_answers(frame)]
            if problems:
                raise TableRejected(problems)
            truth = frame[CONDITION].replace_strict(codes, return_dtype=pl.UInt8).to_numpy()
            # A column without a single value is of no type that could hold an answer: unknown, like a missing one.
            there = [name for name in self._columns if name not in self.missing and frame[name].dtype != pl.Null]
            answers = frame.select(there)
            true = None
            if self.true_answers:
                true = frame.select(pl.col(TRUE + name).alias(name) for name in self._columns)
            yield Part(truth, answers, true)

    def people(self, part: Part, count: int) -> Iterator[Answers]:
        """The first people of a part, by the contract of answers."""
        for row in part.answers.head(count).iter_rows(named=True):
            found = {finding.id: _answer(finding, row) for finding in self.findings.values()}
            yield Answers({name: value for name, value in found.items() if value is not None})

    @property
    def _columns(self) -> list[str]:
        return columns_of(self.findings)

    def _wrong_truths(self, truths: pl.Series, codes: Mapping[str, int]) -> Iterator[Problem]:
        wrong = truths.filter(~truths.is_in(list(codes)) | truths.is_null()).value_counts(sort=True)
        for name, count in wrong.iter_rows():
            says = f"{as_written(name) if name is not None else 'no truth'} is not a condition of the scenario"
            yield self._problem(f"{says}: {_rows(count)}", CONDITION, did_you_mean(name or "", codes))

    def _wrong_answers(self, frame: pl.DataFrame) -> Iterator[Problem]:
        """What is no answer by the contract; a simulated table was made by it."""
        if self.origin is not None:
            return
        for finding in self.findings.values():
            for name in columns_of({finding.id: finding}):
                if name not in self.missing:
                    yield from self._wrong(finding, name, frame[name])

    def _wrong(self, finding: Finding, name: str, column: pl.Series) -> Iterator[Problem]:
        wrong, fix = _outside(finding, column)
        for value, count in wrong.drop_nulls().value_counts(sort=True).head(_EXAMPLES).iter_rows():
            says = f'{as_written(value)} is no answer to "{finding.id}": {_rows(count)}'
            yield self._problem(says, name, fix or did_you_mean(str(value), [*finding.options, UNSURE]))

    def _problem(self, says: str, column: str, fix: str) -> Problem:
        return Problem(says, f"{self.file}: {column}", fix)


def _outside(finding: Finding, column: pl.Series) -> tuple[pl.Series, str]:
    """The values of a column that are no answers, and what to write instead; "" where that depends on the value."""
    if column.dtype == pl.Null:
        return column, ""
    if finding.kind is Kind.MANY:
        fix = "write true, false, or null for what is not known"
        return (column.clear() if column.dtype == pl.Boolean else column), fix
    if finding.kind is Kind.NUMBER:
        low, high = finding.range or (0, 0)
        fix = f"write a number from {low:g} to {high:g}, or null for what is not known"
        return (column.filter(~column.is_between(low, high)) if column.dtype.is_numeric() else column), fix
    return column.filter(~column.cast(pl.String).is_in([*finding.options, UNSURE])), ""


def _answer(finding: Finding, row: Mapping[str, Any]) -> Value | None:
    """An answer from the columns of a row; None where there is none."""
    if finding.kind is not Kind.MANY:
        value: Value | None = row.get(finding.id)
        return value
    ticks = {option: row.get(f"{finding.id}.{option}") for option in finding.options}
    chosen = tuple(option for option, ticked in ticks.items() if ticked)
    if None not in ticks.values():
        return chosen
    return None if set(ticks.values()) == {None} else (*chosen, UNSURE)


def _rows(count: int) -> str:
    return f"{count:,} row{'s' if count > 1 else ''}"


def columns_of(findings: Mapping[str, Finding]) -> list[str]:
    """The columns that the contract of tables has for some findings."""
    return [
        name
        for finding in findings.values()
        for name in (
            [f"{finding.id}.{option}" for option in finding.options] if finding.kind is Kind.MANY else [finding.id]
        )
    ]


def read_labelled(file: Path, findings: Mapping[str, Finding], scenario: Scenario) -> Labelled:
    """
    Open a table; its rows are read later.

    Raises:
        TableRejected: if it is no Parquet file, has no truths, or has columns that mean nothing here.
    """
    try:
        parquet = pq.ParquetFile(file)
    except pa.ArrowInvalid as error:
        fix = "give a Parquet file, such as `firstweeks simulate` writes, or vignettes as JSON lines"
        raise TableRejected([Problem("this file is not Parquet", str(file), fix)]) from error
    names, wanted = parquet.schema_arrow.names, columns_of(findings)
    true = [name.removeprefix(TRUE) for name in names if name.startswith(TRUE)]
    problems = []
    if CONDITION not in names:
        fix = "add what each person turned out to have, as the id of a condition of the scenario"
        problems.append(Problem(f'this table has no column "{CONDITION}"', str(file), fix))
    problems += [
        Problem(f'"{name}" is not a column of this protocol', str(file), did_you_mean(name, [*wanted, CONDITION]))
        for name in names
        if name not in wanted and name != "person" and not name.startswith("truth_")
    ]
    if not set(wanted) & set(names):
        problems.append(Problem("this table has no answers", str(file), f'name the columns like "{wanted[-1]}"'))
    if problems:
        raise TableRejected(problems)
    missing = tuple(name for name in wanted if name not in names)
    kept = bool(true) and not set(wanted) - set(true)
    return Labelled(file, findings, scenario, parquet.metadata.num_rows, read_origin(file), kept, missing)
