"""What a protocol is too large for. It runs all the same and is never wrong, so these are warnings, not faults."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from firstweeks.circuit.circuit import Circuit
from firstweeks.circuit.diagram import Diagram
from firstweeks.circuit.graph import reach
from firstweeks.model.content import Content
from firstweeks.model.problem import Problem

LARGE = 4_000
"""Nodes that tell the level from which what is made of them becomes too large: SQL for most databases, and the app."""

# How many findings a warning names.
_NAMED = 8


def warnings(content: Content, circuit: Circuit, levels: Diagram | None) -> Iterator[Problem]:
    """A warning for each thing that could not be compiled exactly, or only large, with the findings concerned."""
    names = _findings(circuit, circuit.unclosed)
    # Each of them can multiply the circuit by its cases; the most used one does it most.
    several = _findings(circuit, reversed(circuit.binate))
    steps = len(reach(circuit.graph, [*circuit.closed, *circuit.possible]))
    if several and steps > LARGE:
        yield Problem(
            f"the rules become {steps:,} steps, which is much for a database and for the app; these findings are read "
            f"in two directions: {_listed(several)}",
            content.findings[several[0]].place,
            "the rules as they were, with the last edit in another form: for example by an option that is more or less "
            "urgent in all of them",
        )
    if names:
        yield Problem(
            f"an interval may be wider than it need be while one of these is unknown: {_listed(names)}",
            content.findings[names[0]].place,
            'fewer rules that read such a finding in two directions; assessments say "exact": false until then',
        )
    if levels is None:
        yield Problem(
            "an interview may ask questions that cannot change the level any more",
            next(iter(content.findings.values())).place,
            "fewer findings, or findings that are read together next to each other",
        )


def _findings(circuit: Circuit, variables: Iterable[int]) -> list[str]:
    """The findings of some variables, each once."""
    return list(dict.fromkeys(circuit.cells.variables[variable].finding for variable in variables))


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more
