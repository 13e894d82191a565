"""Tables of random people for the benchmark of cohorts: as many as wanted, the same at every run."""

from __future__ import annotations

import numpy as np
import polars as pl

from firstweeks.backends.columnar import option_column
from firstweeks.model.content import Content
from firstweeks.model.finding import Finding, Kind

SEED = 2026
ILL = 0.1
"""How often an answer is a worrying one."""


def random_table(content: Content, rows: int, missing: float) -> pl.DataFrame:
    """People whose answers know nothing of each other; options are categories, many-choice findings a column each."""
    chance = np.random.default_rng(SEED)
    columns = [
        column.set(pl.Series(chance.random(rows) < missing), None) if missing else column
        for finding in content.findings.values()
        for column in _columns(finding, rows, chance)
    ]
    return pl.DataFrame(columns)


def _columns(finding: Finding, rows: int, chance: np.random.Generator) -> list[pl.Series]:
    match finding.kind:
        case Kind.MANY:
            return [
                pl.Series(option_column(finding.id, option), chance.random(rows) < ILL / 2)
                for option in finding.options
            ]
        case Kind.NUMBER:
            low, high = finding.range or (0, 0)
            return [pl.Series(finding.id, chance.integers(int(low), int(high) + 1, rows).astype(np.uint8))]
        case Kind.CHOICE:
            ranks = chance.integers(0, len(finding.options), rows)
        case _:
            ranks = np.where(chance.random(rows) < ILL, chance.integers(1, len(finding.options), rows), 0)
    return [pl.Series(finding.id, ranks.astype(np.uint8)).cat.to(pl.Enum(finding.options)).alias(finding.id)]


def summed(table: pl.DataFrame | pl.LazyFrame) -> pl.LazyFrame:
    """The floor: a sum of each column, of categories the sum of their codes."""
    lazy = table.lazy()
    schema = lazy.collect_schema()
    columns = {name: pl.col(name).to_physical() if kind == pl.Enum else pl.col(name) for name, kind in schema.items()}
    return lazy.select(column.sum() for column in columns.values())
