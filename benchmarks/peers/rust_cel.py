"""Rust's CEL interpreter under Python."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import cel

from benchmarks.peers.cel_text import CEL
from benchmarks.peers.translation import plain, translated
from benchmarks.peers.verdict import Levels, Run, Verdict
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.model.finding import Value


def build(protocol: CheckedProtocol) -> tuple[Run, Callable[[Mapping[str, Value]], object]]:
    conditions = translated(protocol, CEL)
    levels, program = Levels(protocol, [*conditions]), cel.compile(f"[{', '.join(conditions.values())}]")
    context = cel.Context()

    def run(facts: dict[str, Any]) -> Verdict:
        context.update(facts)
        return levels.of_flags(program.execute(context))

    return run, partial(plain, protocol)
