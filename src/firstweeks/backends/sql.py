"""
The protocol as one SQL statement, for warehouses: the circuit's lines in stages, written by sqlglot in any dialect.

The table has a text column for each finding with options, a number column for each number, and a Boolean column for
each option of a many-choice finding. NULL, "unsure" and whatever is no answer are unknown; SQL's own AND and OR are
Kleene's.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

import sqlglot
from sqlglot import exp

from firstweeks.checks.checked import CheckedProtocol
from firstweeks.circuit.circuit import Circuit
from firstweeks.circuit.graph import Literal, literals
from firstweeks.circuit.meaning import Has, OneOf, Within, meaning
from firstweeks.circuit.text import literal_name, stages, statements
from firstweeks.model.finding import Finding, Kind

_INLINED = {"postgres", "sqlite"}
"""Dialects that would write a stage out in every place that reads it, unless told to work it out once."""


@dataclass(frozen=True)
class Layout:
    """
    How a table of people is called and spelled.

    `between` stands between a many-choice finding and its option in the name of a column; `without` are findings that
    the table has no column for, which are unknown for everyone; `keep` are columns to pass on.
    """

    table: str = "people"
    between: str = "."
    without: Collection[str] = ()
    keep: tuple[str, ...] = ("person",)


class Sql:
    """Writes the statement for one protocol."""

    def __init__(self, protocol: CheckedProtocol, circuit: Circuit) -> None:
        self.protocol, self.circuit = protocol, circuit

    def statement(self, dialect: str, layout: Layout, *, rules: bool = False) -> str:
        """
        The columns to keep, `level`, `at_least`, `at_most`, `decided`, and with `rules` a column for each.

        Raises:
            ValueError: if sqlglot knows no such dialect.
        """
        return self.query(dialect, layout, rules=rules).sql(dialect=dialect, pretty=True)

    def query(self, dialect: str, layout: Layout, *, rules: bool) -> exp.Select:
        """The statement as a tree."""
        circuit = self.circuit
        roots = [*circuit.closed, *(circuit.rules.values() if rules else ())]
        lines, said = statements(circuit.graph, roots, signs=("AND", "OR"))
        kept = [_column(name) for name in layout.keep]
        used = literals(circuit.graph, roots)
        groups: list[list[exp.Expr]] = [
            [*kept, *self._readable(used, layout)],
            [*kept, *(self._literal(one, layout).as_(literal_name(one), quoted=False) for one in used)],
        ]
        nodes = {number: _node(said[number]) for number in roots}
        staged = [[_line(lines[number]) for number in group] for group in stages(circuit.graph, lines)]
        passed = _passed(staged, _columns(nodes.values()))
        groups += [[*kept, *map(exp.column, sorted(on)), *group] for on, group in zip(passed, staged, strict=True)]
        named = [nodes[node].as_(f"rule.{name}", quoted=True) for name, node in circuit.rules.items()] if rules else []
        query = exp.select(*kept, *self._results([nodes[node] for node in circuit.closed]), *named)
        before = exp.to_table(layout.table)
        for number, group in enumerate(groups):
            stage = exp.select(*group).from_(before)
            query = query.with_(f"stage_{number}", as_=stage, materialized=dialect in _INLINED or None, copy=False)
            before = exp.to_table(f"stage_{number}")
        return query.from_(before)

    def _results(self, steps: list[exp.Expr]) -> Iterator[exp.Expr]:
        """The levels of steps, of which each holds wherever the next one does."""
        unanswered = self.protocol.content.unanswered.urgency
        unknown_as = {
            "level": [urgency <= unanswered for urgency in range(1, 1 + len(steps))],
            "at_least": [False] * len(steps),
            "at_most": [True] * len(steps),
        }
        for name, values in unknown_as.items():
            known: list[exp.Expr] = [
                exp.func("COALESCE", step.copy(), exp.convert(value)) for step, value in zip(steps, values, strict=True)
            ]
            yield self._level(known).as_(name)
        yield exp.and_(*(step.copy().is_(exp.null()).not_() for step in steps)).as_("decided")

    def _level(self, steps: list[exp.Expr]) -> exp.Case:
        levels = [level.id for level in self.protocol.level_of]
        found = exp.case()
        for step, level in reversed(list(zip(steps, levels[1:], strict=True))):
            found = found.when(step, exp.convert(level))
        return found.else_(exp.convert(levels[0]))

    def _readable(self, used: Iterable[Literal], layout: Layout) -> Iterator[exp.Expr]:
        """The columns of the table, with NULL for whatever is no clear answer."""
        cells, findings = self.circuit.cells, self.protocol.content.findings
        for variable in sorted({literal.variable for literal in used}):
            finding, option = findings[cells.variables[variable].finding], cells.variables[variable].option
            name = finding.id if option is None else f"{finding.id}{layout.between}{option}"
            clear = exp.null() if finding.id in layout.without else _clear(finding, _column(name))
            yield clear.as_(f"answer_{variable}", quoted=False)

    def _literal(self, one: Literal, layout: Layout) -> exp.Expr:
        finding = self.protocol.content.findings[self.circuit.cells.variables[one.variable].finding]
        if finding.id in layout.without:
            return exp.cast(exp.null(), "boolean")
        answer = exp.column(f"answer_{one.variable}")
        match meaning(self.circuit.cells, one, finding):
            case Has(_, _, present):
                return answer if present else answer.not_()
            case OneOf(_, options, others) if len(options) <= len(others):
                return answer.isin(*options)
            case OneOf(_, _, others):
                return answer.isin(*others).not_()
            case Within(_, ranges):
                return exp.or_(*(_within(answer, *bounds) for bounds in ranges))
            case unreachable:
                assert_never(unreachable)


def dialects() -> Mapping[str, str]:
    """The dialects that sqlglot writes, by name."""
    return {name: name for name in sqlglot.Dialect.classes if name}


def _clear(finding: Finding, column: exp.Column) -> exp.Expr:
    match finding.kind:
        case Kind.MANY:
            return column
        case Kind.NUMBER:
            low, high = finding.range or (0, 0)
            return exp.case().when(exp.and_(column >= low, column <= high), column.copy())
        case _:
            return exp.case().when(column.isin(*finding.options), column.copy())


def _within(answer: exp.Column, low: float | None, under: float | None) -> exp.Expr:
    bounds: list[exp.Expr] = []
    if low is not None:
        bounds.append(answer >= low)
    if under is not None:
        bounds.append(answer < under)
    return exp.and_(*bounds)


def _column(name: str) -> exp.Column:
    return exp.column(exp.to_identifier(name, quoted=True))


def _line(line: str) -> exp.Expr:
    name, _, says = line.partition(" = ")
    return sqlglot.parse_one(says).as_(name)


def _node(said: str) -> exp.Expr:
    return exp.convert(said == "always") if said in ("always", "never") else exp.column(said)


def _passed(staged: Sequence[Sequence[exp.Expr]], needed: Collection[str]) -> list[set[str]]:
    """
    The columns of earlier stages that each stage passes on: those that it does not make and that are read after it.

    With all of them, a large circuit would have more columns than a database allows.
    """
    found, wanted = list[set[str]](), set(needed)
    for group in reversed(staged):
        wanted -= {line.alias for line in group}
        found.append(set(wanted))
        wanted |= _columns(group)
    return found[::-1]


def _columns(lines: Iterable[exp.Expr]) -> set[str]:
    """The columns that some lines read."""
    return {column.name for line in lines for column in line.find_all(exp.Column)}
