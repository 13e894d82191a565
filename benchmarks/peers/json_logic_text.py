"""Conditions as JsonLogic, which peers in Python and in JavaScript run."""

from __future__ import annotations

from typing import Any

from benchmarks.peers.translation import Language, rank
from firstweeks.model.condition import AtLeast, Atom, Includes, Is, IsEmpty
from firstweeks.model.finding import Finding, Kind

Logic = dict[str, Any]


def _atom(atom: Atom, finding: Finding) -> Logic:
    given: Logic = {"var": finding.id}
    match atom:
        case Is(_, value) if finding.kind is Kind.YES_NO:
            return given if value == "yes" else {"!": [given]}
        case Is(_, value):
            return {"===": [given, rank(finding, value)]}
        case AtLeast(_, value):
            return {">=": [given, rank(finding, value)]}
        case Includes(_, options):
            return {"or": [{"in": [option, given]} for option in options]}
        case IsEmpty():
            return {"!": [given]}


JSON_LOGIC = Language[Logic](
    _atom, lambda parts: {"and": parts}, lambda parts: {"or": parts}, lambda part: {"!": [part]}
)
