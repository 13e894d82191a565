"""What a literal says of an answer, for back ends whose answers lie in the columns of a table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from firstweeks.circuit.cells import PRESENT, Cells
from firstweeks.circuit.graph import Literal
from firstweeks.model.finding import Finding, Kind


@dataclass(frozen=True, slots=True)
class Has:
    """The option of a many-choice finding is among those given, or with `present` false is not."""

    finding: str
    option: str
    present: bool


@dataclass(frozen=True, slots=True)
class OneOf:
    """The answer is one of these options; `others` are those it then is not."""

    finding: str
    options: tuple[str, ...]
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Within:
    """The number lies in a range: from a number on (None: however low), under another (None: however high)."""

    finding: str
    ranges: tuple[tuple[float | None, float | None], ...]


Meaning = Has | OneOf | Within


def meaning(cells: Cells, literal: Literal, finding: Finding) -> Meaning:
    """The meaning of a literal about this finding."""
    variable = cells.variables[literal.variable]
    if variable.option is not None:
        return Has(finding.id, variable.option, literal.cells == PRESENT)
    inside = [bool(literal.cells >> cell & 1) for cell in range(len(variable.cells))]
    if finding.kind is Kind.NUMBER:
        return Within(finding.id, tuple(_ranges(inside, cells.thresholds[finding.id])))
    options, others = (
        tuple(option for option, within in zip(finding.options, inside, strict=True) if within is side)
        for side in (True, False)
    )
    return OneOf(finding.id, options, others)


def _ranges(inside: list[bool], cuts: tuple[float, ...]) -> Iterator[tuple[float | None, float | None]]:
    """The runs of cells that are inside, as ranges between the cuts."""
    start: float | None = None
    for cell, within in enumerate(inside):
        if within and (cell == 0 or not inside[cell - 1]):
            start = cuts[cell - 1] if cell else None
        if within and (cell + 1 == len(inside) or not inside[cell + 1]):
            yield start, cuts[cell] if cell < len(cuts) else None
