"""What is done with the rows of one table, a batch at a time, wherever an engine runs it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Literal

import polars as pl

from firstweeks.backends.columnar import Columnar
from firstweeks.cohort.asking import Asking
from firstweeks.cohort.engines import BATCH, mapped
from firstweeks.cohort.validation import IncomingTable
from firstweeks.cohort.writing import without_formulas

BadCells = Literal["refuse", "leave out", "unknown"]
"""What happens with rows that have a cell that is no answer; counted as unknown, a cell can never be a "no"."""

Progress = Callable[[int], object]
"""Called with the number of rows that have just been assessed."""


@dataclass(frozen=True)
class RowAssessor:
    """
    A function from rows as they came to what their people are told; the same wherever it runs.

    Attributes:
        table: how the rows are read.
        columnar: what assesses them.
        rules: whether there is a column for each rule.
        bad_cells: what happens with rows that break the contract of answers.
        asking: what finds the next page to ask; None for no such column.
        for_spreadsheets: whether texts that a spreadsheet would run are written so that they stay text.
        progress: what is called for each batch.
    """

    table: IncomingTable
    columnar: Columnar
    rules: bool = False
    bad_cells: BadCells = "refuse"
    asking: Asking | None = None
    for_spreadsheets: bool = False
    progress: Progress | None = None

    def run(self) -> Any:
        """The results, in a frame of the kind of the table."""
        # The rows of Spark are seen by other processes.
        function = replace(self, progress=None) if self.table.kind == "spark" else self
        return mapped(self.table.frame, function, self.schema, columns=self.table.used)

    @cached_property
    def schema(self) -> pl.Schema:
        """The columns of the results."""
        rows = self.table.given_schema.to_frame().select(self.table.used)
        return replace(self, progress=None, bad_cells="unknown")(rows).schema

    def __call__(self, rows: pl.DataFrame) -> pl.DataFrame:
        """What the people of some rows are told."""
        if self.bad_cells == "refuse":
            self.table.refuse(rows)
        if self.progress is None or rows.height <= BATCH:
            return self._assessed(rows)
        return pl.concat([self._assessed(part) for part in rows.iter_slices(BATCH)], rechunk=False)

    def _assessed(self, rows: pl.DataFrame) -> pl.DataFrame:
        translated = self.table.translated(rows)
        if self.bad_cells == "leave out":
            translated = translated.filter(~self.table.bad())
        readable = self.table.readable(translated)
        found = self.columnar.select(readable, rules=self.rules, keep=self.table.passed_on)
        if self.asking is not None:
            found = found.with_columns(self.asking.pages(readable.with_columns(found["decided"])))
        if self.progress is not None:
            self.progress(rows.height)
        return without_formulas(found) if self.for_spreadsheets else found
