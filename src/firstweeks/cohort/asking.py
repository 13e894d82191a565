"""
The next page for each row of a table.

The choice of a page is no circuit: it is made by the interview in Python, once for each set of answers that differs,
and remembered; docs/cohorts.md says what that costs.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import polars as pl

from firstweeks.backends.columnar import option_column
from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from firstweeks.protocol import Protocol

NEXT = "next"
"""The column with the id of the page to ask next; null where no question can change the level."""

_REMEMBERED = 1_000_000


class Asking:
    """Says what to ask next, from rows with the columns that `Columnar` reads and the column `decided`."""

    def __init__(self, protocol: Protocol) -> None:
        self._protocol = protocol
        self._known: dict[tuple[Any, ...], str | None] = {}

    def pages(self, rows: pl.DataFrame) -> pl.Series:
        """The next page of each row."""
        names = [name for name in rows.columns if name.partition(".")[0] in self._protocol.content.findings]
        open_ = rows.with_row_index("_row").filter(~pl.col("decided")).select("_row", *names)
        found: list[str | None] = [None] * rows.height
        for row, *values in open_.iter_rows():
            key = tuple(tuple(value) if isinstance(value, list) else value for value in values)
            if key not in self._known:
                if len(self._known) >= _REMEMBERED:
                    self._known.clear()
                self._known[key] = self._page(dict(zip(names, values, strict=True)))
            found[row] = self._known[key]
        return pl.Series(NEXT, found, dtype=pl.Enum(self._protocol.content.pages))

    def _page(self, row: Mapping[str, Any]) -> str | None:
        given = {
            name: value
            for name, finding in self._protocol.content.findings.items()
            if (value := answer(finding, row)) is not None
        }
        page = self._protocol.next_page(given)
        return page.id if page else None


def answer(finding: Finding, row: Mapping[str, Any]) -> Value | None:
    """
    The answer to a finding in a row, by the contract of answers; None where it was not asked.

    Where some options of a many-choice finding are not known, the contract cannot say which of the others are absent.
    """
    if finding.kind is Kind.NUMBER and isinstance(value := row.get(finding.id), str):
        return UNSURE if value == UNSURE else float(value)
    if finding.kind is not Kind.MANY or finding.id in row:
        value = row.get(finding.id)
        return tuple(value) if isinstance(value, list) else value
    has = {option: row.get(option_column(finding.id, option)) for option in finding.options}
    if all(value is None for value in has.values()):
        return None
    unsure = (UNSURE,) if None in has.values() else ()
    return (*(option for option, value in has.items() if value), *unsure)
