"""json-logic under Python."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from json_logic import jsonLogic

from benchmarks.peers.json_logic_text import JSON_LOGIC
from benchmarks.peers.translation import plain, translated
from benchmarks.peers.verdict import Levels, Run, Verdict
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.model.finding import Value


def build(protocol: CheckedProtocol) -> tuple[Run, Callable[[Mapping[str, Value]], object]]:
    conditions = translated(protocol, JSON_LOGIC)
    levels, logic = Levels(protocol, [*conditions]), [*conditions.values()]

    def run(facts: dict[str, Any]) -> Verdict:
        return levels.of_flags(jsonLogic(logic, facts))

    return run, partial(plain, protocol)
