"""What a protocol is too large for. It runs all the same and is never wrong, so these are warnings, not faults."""

from __future__ import annotations

from collections.abc import Iterator

from firstweeks.circuit.circuit import Circuit
from firstweeks.circuit.diagram import Diagram
from firstweeks.model.content import Content
from firstweeks.model.problem import Problem

# How many findings a warning names.
_NAMED = 8


def warnings(content: Content, circuit: Circuit, levels: Diagram | None) -> Iterator[Problem]:
    """A warning for each thing that could not be compiled exactly, with the findings concerned."""
    variables = circuit.cells.variables
    names = list(dict.fromkeys(variables[variable].finding for variable in circuit.unclosed))
    if names:
        more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
        unknown = ", ".join(names[:_NAMED]) + more
        yield Problem(
            f"an interval may be wider than it need be while one of these is unknown: {unknown}",
            content.findings[names[0]].place,
            'fewer rules that read such a finding in two directions; assessments say "exact": false until then',
        )
    if levels is None:
        yield Problem(
            "an interview may ask questions that cannot change the level any more",
            next(iter(content.findings.values())).place,
            "fewer findings, or findings that are read together next to each other",
        )
