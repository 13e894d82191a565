"""What the columns of a table become: a slip that nobody refused is never a "no"."""

from __future__ import annotations

import polars as pl
import pytest

from firstweeks.cohort.columns import columns_of_table
from laws.strategies import shipped

SIGNS = shipped().content.findings["danger_signs"]
FIRST, SECOND = SIGNS.options[:2]
CELLS: dict[str, tuple[list[str | None] | None, str | None, tuple[bool | None, bool | None]]] = {
    "one of them": ([FIRST], FIRST, (True, False)),
    "none of them": ([], "[]", (False, False)),
    "not asked": (None, None, (None, None)),
    "one, unsure of the others": ([FIRST, "unsure"], f"{FIRST};unsure", (True, None)),
    "one, and a slip": ([FIRST, "shok"], f"{FIRST};shok", (True, None)),
    "a slip alone": (["shok"], "shok", (None, None)),
}


@pytest.mark.parametrize("shape", ["a list", "a text"])
@pytest.mark.parametrize("name", CELLS)
def test_options_beside_what_is_no_answer_are_unknown(name: str, shape: str) -> None:
    """Whatever the door was not asked about, no option is absent that may be there."""
    as_list, as_text, expected = CELLS[name]
    kind = pl.List(pl.String) if shape == "a list" else pl.String
    table = pl.DataFrame({SIGNS.id: [as_list if shape == "a list" else as_text]}, schema={SIGNS.id: kind})
    [column] = columns_of_table({SIGNS.id: SIGNS}, table.schema)
    read = table.select(*column.read())
    assert tuple(read[f"{SIGNS.id}.{option}"][0] for option in (FIRST, SECOND)) == expected
