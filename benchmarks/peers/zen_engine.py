"""GoRules' zen-engine, in the three ways it can be asked."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import partial
from itertools import pairwise
from typing import Any

import zen

from benchmarks.peers.translation import Language, plain, quoted, rank, translated
from benchmarks.peers.verdict import Levels, Run, Verdict
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.model.condition import AtLeast, Atom, Includes, Is, IsEmpty
from firstweeks.model.finding import Finding, Kind, Value

Built = tuple[Run, Callable[[Mapping[str, Value]], object]]


def table(protocol: CheckedProtocol) -> Built:
    """A decision table with a row for each rule, which collects the rows that hold."""
    conditions = _conditions(protocol)
    levels = Levels(protocol, [*conditions])
    rows = [{"_id": name, "when": text, "then": quoted(name)} for name, text in conditions.items()]
    engine = _engine(
        "decisionTableNode",
        {
            "hitPolicy": "collect",
            "inputs": [{"id": "when", "name": "when"}],
            "outputs": [{"id": "then", "name": "rule", "field": "rule"}],
            "rules": rows,
        },
    )

    def run(facts: dict[str, Any]) -> Verdict:
        return levels.of_names([row["rule"] for row in engine.evaluate("rules", facts)["result"]])

    return run, partial(plain, protocol)


def listed(protocol: CheckedProtocol) -> Built:
    """A decision with a single expression: the list of all conditions."""
    conditions = _conditions(protocol)
    levels = Levels(protocol, [*conditions])
    expressions = [{"id": "held", "key": "held", "value": f"[{', '.join(conditions.values())}]"}]
    engine = _engine("expressionNode", {"expressions": expressions})

    def run(facts: dict[str, Any]) -> Verdict:
        return levels.of_flags(engine.evaluate("rules", facts)["result"]["held"])

    return run, partial(plain, protocol)


def expression(protocol: CheckedProtocol) -> Built:
    """The same list without a decision round it."""
    conditions = _conditions(protocol)
    levels, compiled = Levels(protocol, [*conditions]), zen.compile_expression(f"[{', '.join(conditions.values())}]")

    def run(facts: dict[str, Any]) -> Verdict:
        return levels.of_flags(compiled.evaluate(facts))

    return run, partial(plain, protocol)


def _engine(kind: str, content: Mapping[str, Any]) -> Any:
    names = ("inputNode", kind, "outputNode")
    nodes = [{"id": name, "type": name, "name": name, "position": {"x": 0, "y": 0}} for name in names]
    nodes[1]["content"] = content
    edges = [{"id": a, "type": "edge", "sourceId": a, "targetId": b} for a, b in pairwise(names)]
    graph = {"contentType": "application/vnd.gorules.decision", "nodes": nodes, "edges": edges}
    precompiled = zen.ZenDecisionContent(json.dumps(graph))
    return zen.ZenEngine({"loader": lambda _: precompiled})


def _conditions(protocol: CheckedProtocol) -> dict[str, str]:
    return translated(protocol, Language(_atom, _joined("and"), _joined("or"), lambda part: f"not ({part})"))


def _atom(atom: Atom, finding: Finding) -> str:
    match atom:
        case Is(name, value) if finding.kind is Kind.YES_NO:
            return f"{name} == {'true' if value == 'yes' else 'false'}"
        case Is(name, value):
            return f"{name} == {quoted(rank(finding, value))}"
        case AtLeast(name, value):
            return f"{name} >= {quoted(rank(finding, value))}"
        case Includes(name, options):
            return f"({' or '.join(f'{quoted(option)} in {name}' for option in options)})"
        case IsEmpty(name):
            return f"len({name}) == 0"


def _joined(word: str) -> Callable[[list[str]], str]:
    return lambda parts: f"({f' {word} '.join(parts)})"
