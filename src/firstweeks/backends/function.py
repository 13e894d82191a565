"""
The circuit's text as one Python function of the answers.

A node that speaks of one finding alone is not computed but looked up with the answer. The body runs on what may be so
and, where anything is unknown, once more on what surely is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from firstweeks.circuit.circuit import Circuit
from firstweeks.circuit.graph import ALWAYS, All, Literal, reach
from firstweeks.circuit.text import node_name, statements
from firstweeks.model.finding import Finding, Value

NO, UNKNOWN, YES = 0, 2, 3
"""Bit 0 of a value says "surely", bit 1 "possibly", so that one `&` or `|` does both."""

# How many answers to one finding are kept: a number has endless ones, and a long list of choices nearly so.
_REMEMBERED = 1000

Get = Callable[[str], "Value | None"]
Found = tuple[int, list[str]]
"""How many of the steps hold, and the names of the nodes that do."""
Run = Callable[[Get], Sequence[Found]]
"""What may be, and what surely is: one object where nothing is unknown."""
Nodes = Mapping[str, Sequence[int]]
"""The nodes that are looked up with the answer to each finding."""
Row = tuple[tuple[bool, ...], tuple[bool, ...]]
"""What an answer says, possibly and surely: whether nothing is unknown, then each node looked up with it."""


def literal_value(left: int, wanted: int) -> int:
    """Whether a literal holds for the cells left: surely if they all lie in its own, possibly if some do."""
    return YES if left & ~wanted == 0 else UNKNOWN if left & wanted else NO


def function(lookups: Lookups, named: Mapping[str, int], steps: Sequence[int] = (), closed: Sequence[int] = ()) -> Run:
    """
    Compile some named nodes, and steps of which each holds wherever the next one does.

    Where a binate variable is unknown, the closed steps stand for the steps.
    """
    text = _Text(lookups, [*named.values(), *steps, *closed, *(lookups.gates.values() if closed else ())])
    asked = lookups.by_finding(text.said)
    run: Run = remembering(text.function(asked, named, steps, closed), asked, lookups.row)
    return run


def remembering(
    text: str, asked: Nodes, row: Callable[[str, Value | None, Sequence[int]], object], always: int = True
) -> Callable[[Get], Any]:
    """
    The function `run` of a text, in which `rows3[answer]` is what an answer to the third finding says of its nodes.

    Where an answer is not in `rows3` yet, the text returns `learn(get)`.
    """
    rows: list[dict[Value | None, object]] = [{} for _ in asked]

    def learn(get: Get) -> object:
        for known, (name, nodes) in zip(rows, asked.items(), strict=True):
            if (answer := get(name)) not in known:
                if len(known) >= _REMEMBERED:
                    known.clear()
                known[answer] = row(name, answer, nodes)
        return run(get)

    scope: dict[str, Any] = {"always": always, "never": 0, "learn": learn}
    scope |= {f"rows{number}": known for number, known in enumerate(rows)}
    # The text is made from numbers and checked ids alone; no content reaches it as code.
    exec(text, scope)  # noqa: S102
    run: Callable[[Get], object] = scope["run"]
    return run


class _Text:
    """Writes the function: each line once, where it is first needed."""

    def __init__(self, lookups: Lookups, roots: Iterable[int]) -> None:
        self._graph, self._lookups = lookups.circuit.graph, lookups
        # On truth values `and` and `or` leave off early, where `&` and `|` go on.
        self._lines, self.said = statements(self._graph, roots, lookups.whole, signs=("and", "or"))

    def function(self, asked: Nodes, named: Mapping[str, int], steps: Sequence[int], closed: Sequence[int]) -> str:
        written: set[int] = set()
        index = {finding: number for number, finding in enumerate(asked)}
        known = " and ".join(f"known{number}" for number in index.values()) or "always"
        gates = self._lookups.gates if closed else {}
        row = [", ".join(node_name(self._graph, number) for number in nodes) for nodes in asked.values()]
        lines = [
            "def run(get):",
            " found = []",
            " try:",
            "  pass",
            *(f"  row{number} = rows{number}[get({finding!r})]" for finding, number in index.items()),
            " except KeyError: return learn(get)",
            " for sense in 0, 1:",
            *(f"  known{number}, {names} = row{number}[sense]" for number, names in enumerate(row)),
            *(f"  {line}" for line in self._needed([*named.values(), *gates.values()], written)),
            "  names = []",
            *(f"  if {self.said[number]}: names.append({name!r})" for name, number in named.items()),
            f"  if sense == 0: enough = {self._enough(gates, index)}",
            "  if enough:",
            *(f"   {line}" for line in self._counted(steps, {*written})),
            "  else:",
            *(f"   {line}" for line in self._counted(closed, written)),
            "  found.append((steps, names))",
            f"  if {known}: return found[0], found[0]",
            " return found",
        ]
        return "\n".join(lines)

    def _enough(self, gates: Mapping[str, int], index: Mapping[str, int]) -> str:
        """Whether each binate finding is known, or surely not asked."""
        known = [f"(known{index[name]} or not {self.said[gate]})" for name, gate in gates.items() if name in index]
        return " and ".join(known) or "always"

    def _needed(self, roots: Iterable[int], written: set[int]) -> list[str]:
        below = reach(self._graph, roots, lambda number: number in written or self._lookups.whole(number))
        new = [number for number in below if number not in written]
        written.update(new)
        return [self._lines[number] for number in new if number in self._lines]

    def _counted(self, steps: Sequence[int], written: set[int]) -> list[str]:
        """Counts the steps from the highest down, and works out no more of them than that takes."""
        lines, indent = [], ""
        for count in range(len(steps), 0, -1):
            step = steps[count - 1]
            lines += [f"{indent}{line}" for line in self._needed([step], written)]
            lines += [f"{indent}if {self.said[step]}: steps = {count}", f"{indent}else:"]
            indent += " "
        return [*lines, f"{indent}steps = 0"]


class Lookups:
    """Which nodes of a circuit are looked up with an answer, and what each answer says about them."""

    def __init__(self, circuit: Circuit, findings: Mapping[str, Finding]) -> None:
        self.circuit, self._findings = circuit, findings
        finding_of = [variable.finding for variable in circuit.cells.variables]
        # The variables of each finding, as bits.
        self.variables: dict[str, int] = {}
        for number, finding in enumerate(finding_of):
            self.variables[finding] = self.variables.get(finding, 0) | 1 << number
        # The findings with a binate variable, and the nodes that say whether each is asked.
        binate = {finding_of[variable] for variable in circuit.binate}
        self.gates = {name: circuit.gates.get(name, ALWAYS) for name in sorted(binate)}
        # The finding of which each node speaks alone.
        self._alone: dict[int, str] = {}
        for number, mentions in enumerate(circuit.graph.mentions):
            finding = finding_of[mentions.bit_length() - 1]
            if mentions and not mentions & ~self.variables[finding]:
                self._alone[number] = finding

    def whole(self, number: int) -> bool:
        """Whether a node speaks of one finding alone."""
        return number in self._alone

    def by_finding(self, numbers: Iterable[int]) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for number in filter(self.whole, numbers):
            found.setdefault(self._alone[number], []).append(number)
        return found

    def row(self, finding: str, answer: Value | None, nodes: Iterable[int]) -> Row:
        left = dict(self.circuit.cells.of(self._findings[finding], answer))
        values = [self._value(number, left) for number in nodes]
        known = UNKNOWN not in values
        return (known, *(value != NO for value in values)), (known, *(value == YES for value in values))

    def _value(self, number: int, left: Mapping[int, int]) -> int:
        node = self.circuit.graph.nodes[number]
        if isinstance(node, Literal):
            return literal_value(left[node.variable], node.cells)
        value = YES if isinstance(node, All) else NO
        for part in node.parts:
            inner = self._value(part, left)
            value = value & inner if isinstance(node, All) else value | inner
        return value
