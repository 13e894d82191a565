"""A table of people with `truth_` columns, validated like every table, and read a chunk at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

import numpy as np
import polars as pl
from numpy.typing import NDArray

from firstweeks.backends.columnar import option_column
from firstweeks.cohort.asking import answer
from firstweeks.cohort.column_map import TableMap
from firstweeks.cohort.reading import Source, read, refused
from firstweeks.cohort.simulation.scenario import Scenario
from firstweeks.cohort.simulation.table import CONDITION, TRUE, Origin, read_origin
from firstweeks.cohort.validation import IncomingTable, TableRejected
from firstweeks.model.answers import Answers
from firstweeks.model.finding import Finding, Kind
from firstweeks.model.problem import Problem
from firstweeks.reading.suggesting import as_written, did_you_mean

ROWS = 1 << 19
"""Rows in a chunk."""
# How many wrong truths are named.
_NAMED = 20


@dataclass(frozen=True)
class Chunk:
    """Some rows: the place of each truth in the scenario, the answers given, and the true answers, if they are kept."""

    truth: NDArray[np.uint8]
    answers: pl.DataFrame
    true_answers: pl.DataFrame | None


@dataclass(frozen=True)
class LabelledTable:
    """
    A valid table whose people have a known truth.

    `origin` is there where it was simulated; a `seekable` one can be read a part at a time.
    """

    table: IncomingTable
    scenario: Scenario
    rows: int
    origin: Origin | None
    seekable: bool

    def chunks(self) -> Iterator[Chunk]:
        """The rows, in order."""
        # Of a Parquet file only the wanted rows are read; any other is read once, whole.
        frame = self._native if self.seekable else self._native.collect().lazy()
        for start in range(0, self.rows, ROWS):
            rows = frame.slice(start, ROWS).collect()
            truth = rows[CONDITION].cast(pl.String).replace_strict(self.codes, return_dtype=pl.UInt8).to_numpy()
            true = [pl.col(TRUE + name).alias(name) for name in self._columns] if self.true_answers else []
            yield Chunk(truth, rows.select(self._given), rows.select(true) if true else None)

    def people(self, chunk: Chunk, count: int) -> Iterator[Answers]:
        """The first people of a chunk, by the contract of answers."""
        for row in islice(chunk.answers.iter_rows(named=True), count):
            found = {finding.id: answer(finding, row) for finding in self.table.findings.values()}
            yield Answers({name: value for name, value in found.items() if value is not None})

    @property
    def missing(self) -> tuple[str, ...]:
        """The columns of the contract that it does not have."""
        return tuple(name for name in self._columns if name not in self._given)

    @cached_property
    def true_answers(self) -> bool:
        """Whether what every person truly has to answer stands beside what they answered."""
        return {TRUE + name for name in self._columns} <= set(self.table.passed_on)

    @property
    def codes(self) -> Mapping[str, int]:
        """The number of each truth."""
        return {truth.id: number for number, truth in enumerate(self.scenario.truths)}

    def wrong_truths(self) -> Iterator[Problem]:
        """The truths that are no condition of the scenario, the most frequent first."""
        truths = pl.col(CONDITION).cast(pl.String)
        wrong = self._native.select(truths).filter(~truths.is_in([*self.codes]) | truths.is_null())
        counted = wrong.group_by(CONDITION).len().sort("len", descending=True).head(_NAMED)
        for name, count in counted.collect().iter_rows():
            says = f"{as_written(name) if name is not None else 'no truth'} is not a condition of the scenario"
            rows = f"{count:,} row{'s' if count > 1 else ''}"
            yield Problem(f"{says}: {rows}", f"{self.table.named}: {CONDITION}", did_you_mean(name or "", self.codes))

    @property
    def _columns(self) -> list[str]:
        return columns_of(self.table.findings)

    @cached_property
    def _native(self) -> pl.LazyFrame:
        frame: pl.LazyFrame = self.table.frame
        return self.table.readable(self.table.translated(frame))

    @cached_property
    def _given(self) -> list[str]:
        names = set(self._native.collect_schema())
        return [name for name in self._columns if name in names]


def columns_of(findings: Mapping[str, Finding]) -> list[str]:
    """The columns that a table has for some findings once it is read: one for each option where many may apply."""
    return [
        name
        for finding in findings.values()
        for name in (
            [option_column(finding.id, option) for option in finding.options]
            if finding.kind is Kind.MANY
            else [finding.id]
        )
    ]


def read_labelled(
    source: Source,
    findings: Mapping[str, Finding],
    scenario: Scenario,
    keep: Sequence[str] = (),
    table_map: TableMap | None = None,
) -> LabelledTable:
    """
    Open a table and check it: by the contract of answers, unless it was simulated, and its truths.

    Raises:
        TableRejected: with everything that is wrong with it.
    """
    table_map = table_map or TableMap()
    with refused(source):
        frame = read(source, table_map=table_map)
        table = IncomingTable(frame, findings, str(source), tuple(keep), table_map)
        origin = read_origin(source.path) if source.kind == "parquet" and source.path.is_file() else None
        rows = frame.select(pl.len()).collect().item()
        labelled = LabelledTable(table, scenario, rows, origin, seekable=source.kind == "parquet")
        problems = table.column_problems()
        if CONDITION not in table.schema:
            fix = "add what each person turned out to have, as the id of a condition of the scenario"
            problems.append(Problem(f'this table has no column "{CONDITION}"', str(source), fix))
        else:
            problems += labelled.wrong_truths()
        # What a simulation wrote was made by the contract.
        problems += [] if origin else table.cell_problems()[0]
    if problems:
        raise TableRejected(problems)
    return labelled
