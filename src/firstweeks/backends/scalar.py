"""
One person in microseconds: the circuit as a Python function on two-bit integers.

Bit 0 of a value says "surely", bit 1 "possibly", so that one `&` or `|` does both; no is 0, unknown 2, yes 3.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import compress

from firstweeks.circuit.build import Circuit
from firstweeks.circuit.cells import Cells
from firstweeks.circuit.graph import Literal
from firstweeks.circuit.text import literal_name, names, statements
from firstweeks.model.finding import UNSURE, Finding, Kind, Value

NO, UNKNOWN, YES = 0, 2, 3

Get = Callable[[str], "Value | None"]


@dataclass(frozen=True, slots=True)
class Interval:
    """The urgencies between which the level lies, and the rules that surely and may hold."""

    at_least: int
    at_most: int
    fired: tuple[str, ...]
    open: tuple[str, ...]


class _Table(dict["Value | None", tuple[int, ...]]):
    """The values of a finding's literals for each answer, worked out when first needed."""

    def __init__(self, cells: Cells, finding: Finding, literals: Iterable[Literal]) -> None:
        self._cells, self._finding, self._literals = cells, finding, tuple(literals)

    def __missing__(self, value: Value | None) -> tuple[int, ...]:
        left = dict(self._cells.of(self._finding, value))
        row = tuple(_value(left[literal.variable], literal.cells) for literal in self._literals)
        # A number has endless values; the cells of all other answers are few.
        if self._finding.kind is not Kind.NUMBER or value in (None, UNSURE):
            self[value] = row
        return row


def _value(left: int, wanted: int) -> int:
    """Whether a literal holds for the cells left: surely if they all lie in its own, possibly if some do."""
    return YES if left & ~wanted == 0 else UNKNOWN if left & wanted else NO


@dataclass(slots=True)
class Scalar:
    """Evaluates a circuit for one person at a time; answers must have passed `read_answers`."""

    circuit: Circuit
    findings: Mapping[str, Finding]
    _functions: dict[str, Callable[[Get], tuple[int, ...]]] = field(default_factory=dict)

    def interval(self, get: Get) -> Interval:
        """The exact interval and the rules, from the `get` of some answers."""
        values = self._run("rules", get)
        steps, rules = len(self.circuit.at_least), self.circuit.rules
        levels, held = values[:steps], values[steps : steps + len(rules)]
        if UNKNOWN in values[steps + len(rules) :]:
            levels = self._run("closed", get)
        fired: list[str] = []
        still_open: list[str] = []
        for rule, value in zip(compress(rules, held), filter(None, held), strict=True):
            (fired if value == YES else still_open).append(rule)
        return Interval(levels.count(YES), steps - levels.count(NO), tuple(fired), tuple(still_open))

    def raises(self, get: Get) -> dict[str, int]:
        """The value of each raise."""
        return dict(zip(self.circuit.raises, self._run("raises", get), strict=True))

    def gates(self, get: Get) -> dict[str, int]:
        """The value of each finding's `only_if`."""
        return dict(zip(self.circuit.gates, self._run("gates", get), strict=True))

    def contradictions(self, get: Get) -> list[str]:
        """The contradictions that surely hold."""
        return self._surely(self.circuit.contradictions, "contradictions", get)

    def advice(self, get: Get) -> list[str]:
        """The advice that surely applies; `get` must answer for the level told too."""
        return self._surely(self.circuit.advice, "advice", get)

    def _surely(self, nodes: Mapping[str, int], group: str, get: Get) -> list[str]:
        return [name for name, value in zip(nodes, self._run(group, get), strict=True) if value == YES]

    def literal_values(self, get: Get) -> Callable[[Literal], int]:
        """What each literal of the circuit is worth for some answers."""
        left: dict[int, int] = {}
        for finding in self.findings.values():
            left.update(self.circuit.cells.of(finding, get(finding.id)))
        return lambda literal: _value(left[literal.variable], literal.cells)

    def _run(self, name: str, get: Get) -> tuple[int, ...]:
        if name not in self._functions:
            self._functions[name] = self._compile(self._roots(name))
        return self._functions[name](get)

    def _roots(self, name: str) -> list[int]:
        circuit = self.circuit
        match name:
            case "rules":
                return [*circuit.at_least, *circuit.rules.values(), *circuit.loose]
            case "closed":
                return list(circuit.closed)
            case _:
                return list(getattr(circuit, name).values())

    def _compile(self, roots: list[int]) -> Callable[[Get], tuple[int, ...]]:
        """The circuit's text behind a head that looks each literal up, as one function."""
        graph = self.circuit.graph
        asked: dict[str, list[Literal]] = {}
        for literal in names(graph, roots):
            asked.setdefault(self.circuit.cells.variables[literal.variable].finding, []).append(literal)
        head = [
            f"{', '.join(map(literal_name, literals))}, = tables[{number}][get({finding!r})]"
            for number, (finding, literals) in enumerate(asked.items())
        ]
        tables = [_Table(self.circuit.cells, self.findings[finding], literals) for finding, literals in asked.items()]
        lines, said = statements(graph, roots)
        result = ", ".join(said[root] for root in roots)
        body = "\n    ".join([*head, *lines, f"return ({result},)" if roots else "return ()"])
        # The text is made from numbers and checked ids alone; no content reaches it as code.
        scope: dict[str, object] = {"tables": tables, "always": YES, "never": NO}
        exec(f"def run(get, tables=tables, always=always, never=never):\n    {body}\n", scope)  # noqa: S102
        return scope["run"]  # type: ignore[return-value]
