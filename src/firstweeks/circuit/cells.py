"""
Cells: each finding cut into the few pieces that rules can tell apart.

A finding's cells are its options, or the ranges between the thresholds that rules really use; a many-choice
finding is one variable of two cells for each option. An answer, full or partial, is the set of cells that are
still possible, kept as the bits of an integer (bit 0 is the first cell).
"""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from firstweeks.model.condition import AtLeast, Atom, Includes, Is, IsEmpty
from firstweeks.model.finding import UNSURE, Finding, Kind, Value

ABSENT, PRESENT = 1, 2


@dataclass(frozen=True, slots=True)
class Variable:
    """What a literal speaks about: a finding, or one option of a many-choice finding."""

    finding: str
    option: str | None
    cells: tuple[str, ...]

    @property
    def all_cells(self) -> int:
        return (1 << len(self.cells)) - 1


@dataclass(frozen=True, slots=True)
class Cells:
    """The variables of a protocol in the order of its findings, and the thresholds of its numbers."""

    variables: tuple[Variable, ...]
    index: Mapping[tuple[str, str | None], int]
    thresholds: Mapping[str, tuple[float, ...]]

    def literals(self, atom: Atom) -> Iterator[tuple[int, int]]:
        """The literals (variable, cells) of an atom: any of them makes an `Includes`, all of them an `IsEmpty`."""
        match atom:
            case Is(finding, value):
                variable = self.index[finding, None]
                yield variable, 1 << self.variables[variable].cells.index(value)
            case AtLeast(finding, value):
                variable = self.index[finding, None]
                cell = self.cell(variable, value)
                yield variable, self.variables[variable].all_cells & -(1 << cell)
            case Includes(finding, options):
                for option in options:
                    yield self.index[finding, option], PRESENT
            case IsEmpty(finding):
                for variable, of in enumerate(self.variables):
                    if of.finding == finding:
                        yield variable, ABSENT

    def cell(self, variable: int, value: str | float) -> int:
        """The cell that an option, or a number, falls into."""
        subject = self.variables[variable]
        if isinstance(value, str):
            return subject.cells.index(value)
        return bisect.bisect_right(self.thresholds[subject.finding], value)

    def of(self, finding: Finding, value: Value | None) -> list[tuple[int, int]]:
        """The cells still possible for each variable of a finding, given an answer of the contract or None."""
        if finding.kind is Kind.MANY:
            chosen = value if isinstance(value, tuple) else (UNSURE,)
            left = ABSENT | PRESENT if UNSURE in chosen else ABSENT
            return [
                (self.index[finding.id, option], PRESENT if option in chosen else left) for option in finding.options
            ]
        variable = self.index[finding.id, None]
        if value is None or value == UNSURE or isinstance(value, tuple):
            return [(variable, self.variables[variable].all_cells)]
        return [(variable, 1 << self.cell(variable, value))]


def cells_of(findings: Iterable[Finding], atoms: Iterable[Atom]) -> Cells:
    """Cut the findings by the thresholds that the atoms use."""
    used: dict[str, set[float]] = {}
    for atom in atoms:
        if isinstance(atom, AtLeast) and not isinstance(atom.value, str):
            used.setdefault(atom.finding, set()).add(atom.value)
    variables: list[Variable] = []
    thresholds: dict[str, tuple[float, ...]] = {}
    for finding in findings:
        if finding.kind is Kind.NUMBER:
            low = finding.range[0] if finding.range else 0
            cuts = tuple(sorted(cut for cut in used.get(finding.id, ()) if cut > low))
            thresholds[finding.id] = cuts
            names = tuple(f"{start:g} or more" for start in (low, *cuts))
            variables.append(Variable(finding.id, None, names))
        elif finding.kind is Kind.MANY:
            variables += [Variable(finding.id, option, ("absent", "present")) for option in finding.options]
        else:
            variables.append(Variable(finding.id, None, finding.options))
    index = {(variable.finding, variable.option): number for number, variable in enumerate(variables)}
    return Cells(tuple(variables), index, thresholds)
