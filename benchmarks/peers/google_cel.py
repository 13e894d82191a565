"""Google's CEL in C++ under Python."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from cel_expr_python import cel

from benchmarks.peers.cel_text import CEL
from benchmarks.peers.translation import plain, translated
from benchmarks.peers.verdict import Levels, Run, Verdict
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.model.finding import Kind, Value


def build(protocol: CheckedProtocol) -> tuple[Run, Callable[[Mapping[str, Value]], object]]:
    types = {
        Kind.YES_NO: cel.Type.BOOL,
        Kind.CHOICE: cel.Type.STRING,
        Kind.ORDERED: cel.Type.INT,
        Kind.NUMBER: cel.Type.DOUBLE,
        Kind.MANY: cel.Type.List(cel.Type.STRING),
    }
    variables = {finding.id: types[finding.kind] for finding in protocol.content.findings.values()}
    conditions = translated(protocol, CEL)
    levels = Levels(protocol, [*conditions])
    program = cel.NewEnv(variables=variables).compile(f"[{', '.join(conditions.values())}]")

    def run(facts: dict[str, Any]) -> Verdict:
        held = program.eval(data=facts).plain_value()
        if not isinstance(held, list):
            raise TypeError(held)
        return levels.of_flags(held)

    return run, partial(plain, protocol)
