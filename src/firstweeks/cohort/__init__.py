"""Many people at once: tables of them, populations, and what the protocol would do to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

if TYPE_CHECKING:
    from firstweeks.protocol import Protocol

__all__ = ["assess"]

Frame = TypeVar("Frame")


def assess(
    frame: Frame,
    *,
    protocol: Protocol | None = None,
    rules: bool = False,
    next_page: bool = False,
    keep: Sequence[str] = (),
    on_bad_cells: Literal["refuse", "unknown"] = "refuse",
    table_map: Path | str | None = None,
    progress: Callable[[int], object] | None = None,
) -> Frame:
    """
    What the people of a table are told: the level of each row, and the interval that it lies in.

    A row gets exactly what `Protocol.assess` says of that person alone. Rows are handed over as whole batches of Arrow
    and assessed by one implementation, whichever engine holds them. A lazy frame stays lazy: of Polars, of DuckDB (the
    result is a relation of a database of its own, which reads the first one when it is asked) and of Spark (the workers
    need this package, with the extra `cohort`).

        >>> import polars as pl
        >>> people = pl.DataFrame({"person": ["a", "b"], "fever": ["yes", None], "danger_signs.shock": [False, True]})
        >>> assess(people)["level"].to_list()
        ['same_day', 'call_ambulance']

    Args:
        frame: a DataFrame or LazyFrame of Polars, a pandas DataFrame, a pyarrow Table, a DuckDB relation or a Spark
            DataFrame. It has a column for each finding, by the contract of tables (docs/cohorts.md). Numbers are in the
            unit of their finding, such as completed weeks. An empty cell, null, "unsure", and a column that is not
            there are unknown, and never "no".
        protocol: the protocol to follow; without one, that which Firstweeks ships.
        rules: whether there is a Boolean column `rule.<id>` for each rule: true where it surely holds, false where it
            cannot hold, null where that depends on an answer that is missing.
        next_page: whether there is a column `next` with the page to ask next. It is found in Python, once for each set
            of answers that differs, which takes about a millisecond each.
        keep: columns to pass on as they are. `person`, and columns that begin with `truth_`, always are.
        on_bad_cells: what happens with cells that are no answer. To "refuse" is to raise an error; "unknown" counts
            them as not known.
        table_map: the path of a map, where columns and values are called something else (docs/cohorts.md).
        progress: called with the number of rows that have just been assessed; never for Spark.

    Returns:
        A frame of the same kind, with the rows in the same order (DuckDB and Spark promise no order): the columns that
        are passed on, then `level`, `at_least`, `at_most` as the ids of levels, and `decided` as true or false.

    Raises:
        TableRejected: for columns that hold no finding and are not kept, and for cells that are no answer, all of them
            at once. The cells of a lazy frame are looked at when it is run, and what is wrong with a batch is then the
            text of that engine's own error.
        MapRejected: for a map that cannot be used.
        TypeError: for a frame of any other kind.
        ModuleNotFoundError: where the extra `cohort` is not installed.
    """
    # Polars and pyarrow are an extra, which the other modules of this room do without.
    from firstweeks.cohort.frames import assess_frame  # noqa: PLC0415

    return assess_frame(
        frame,
        protocol,
        rules=rules,
        next_page=next_page,
        keep=tuple(keep),
        bad_cells=on_bad_cells,
        table_map=None if table_map is None else Path(table_map),
        progress=progress,
    )
