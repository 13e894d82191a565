"""The protocol over a frame in memory or in an engine: what `cohort.assess` does."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar, cast

from firstweeks.backends.columnar import Columnar
from firstweeks.cohort.asking import Asking
from firstweeks.cohort.column_map import TableMap, read_map
from firstweeks.cohort.row_assessor import BadCells, Progress, RowAssessor
from firstweeks.cohort.validation import IncomingTable, TableRejected
from firstweeks.protocol import Protocol, load

Frame = TypeVar("Frame")


def assess_frame(
    frame: Frame,
    protocol: Protocol | None,
    *,
    rules: bool,
    next_page: bool,
    keep: tuple[str, ...],
    bad_cells: BadCells,
    table_map: Path | None,
    progress: Progress | None,
) -> Frame:
    """See `cohort.assess`."""
    protocol = protocol or load()
    findings = protocol.content.findings
    table = IncomingTable(
        frame, findings, "the table", keep, TableMap() if table_map is None else read_map(table_map, findings)
    )
    if problems := table.column_problems():
        raise TableRejected(problems)
    columnar = Columnar(protocol.checked, protocol.scalar.circuit)
    asking = Asking(protocol) if next_page else None
    return cast("Frame", RowAssessor(table, columnar, rules, bad_cells, asking, progress=progress).run())
