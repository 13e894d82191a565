"""The reference: Kleene's logic, walked as written; slow on purpose, so a floor for nobody but us."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from benchmarks.peers.verdict import Run, Verdict
from firstweeks.backends.reference import Reference
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.model.finding import Value
from firstweeks.model.tri import Tri


def build(protocol: CheckedProtocol) -> tuple[Run, Callable[[Mapping[str, Value]], object]]:
    reference, rules = Reference(protocol), protocol.content.rules.values()

    def run(answers: Mapping[str, Value]) -> Verdict:
        fired = [rule.id for rule in rules if reference.holds(rule.when, answers) is Tri.YES]
        return reference.interval(answers)[0], fired

    return run, dict
