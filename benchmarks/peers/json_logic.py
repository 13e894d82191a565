"""json-logic under Python."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from json_logic import jsonLogic

from benchmarks.peers.translation import Language, plain, rank, translated
from benchmarks.peers.verdict import Levels, Run, Verdict
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.model.condition import AtLeast, Atom, Includes, Is, IsEmpty
from firstweeks.model.finding import Finding, Kind, Value

Logic = dict[str, Any]


def build(protocol: CheckedProtocol) -> tuple[Run, Callable[[Mapping[str, Value]], object]]:
    conditions = translated(protocol, LANGUAGE)
    levels, logic = Levels(protocol, [*conditions]), [*conditions.values()]

    def run(facts: dict[str, Any]) -> Verdict:
        return levels.of_flags(jsonLogic(logic, facts))

    return run, partial(plain, protocol)


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


LANGUAGE = Language[Logic](_atom, lambda parts: {"and": parts}, lambda parts: {"or": parts}, lambda part: {"!": [part]})
