"""Conditions in the Common Expression Language, which two of the peers speak."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.peers.translation import Language, quoted, rank
from firstweeks.model.condition import AtLeast, Atom, Includes, Is, IsEmpty
from firstweeks.model.finding import Finding, Kind


def _atom(atom: Atom, finding: Finding) -> str:
    match atom:
        case Is(name, value) if finding.kind is Kind.YES_NO:
            return name if value == "yes" else f"!{name}"
        case Is(name, value):
            return f"{name} == {quoted(rank(finding, value))}"
        case AtLeast(name, value):
            return f"{name} >= {quoted(rank(finding, value))}"
        case Includes(name, options):
            return f"({' || '.join(f'{quoted(option)} in {name}' for option in options)})"
        case IsEmpty(name):
            return f"size({name}) == 0"


def _joined(sign: str) -> Callable[[list[str]], str]:
    return lambda parts: f"({f' {sign} '.join(parts)})"


CEL = Language(_atom, _joined("&&"), _joined("||"), lambda part: f"!({part})")
