"""A table of people: the circuit over columns of Polars. Other engines hand their rows over: `cohort.engines`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import TypeVar

import polars as pl

from firstweeks.backends.columnar.answers import Said, columns_of, filled, literals, option_column, wrong_types
from firstweeks.backends.columnar.planes import Circuitry, Found
from firstweeks.backends.columnar.results import RESULTS, results, truth
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.circuit.circuit import Circuit
from firstweeks.circuit.graph import literals as literals_of
from firstweeks.circuit.meaning import meaning
from firstweeks.circuit.text import literal_name

__all__ = ["RESULTS", "Columnar", "columns_of", "option_column", "rule_column"]

F = TypeVar("F", pl.DataFrame, pl.LazyFrame)


def rule_column(rule: str) -> str:
    """The column that says whether a rule holds."""
    return f"rule.{rule}"


class Columnar:
    """
    Evaluates a circuit for tables of people.

    A table has a column for each finding, named by it: text or categories for options, numbers for numbers, lists of
    texts for many-choice findings, which may have a Boolean column for each option instead, named `finding.option`.
    Null, "unsure", and a column that is not there are unknown. Columns that hold no finding are left out unless kept.
    """

    def __init__(self, protocol: CheckedProtocol, circuit: Circuit) -> None:
        self.protocol, self.circuit = protocol, circuit
        self.levels = tuple(level.id for level in protocol.level_of)
        self._circuitry, self._said = cache(self._made), cache(self._saying)

    def __reduce__(self) -> tuple[type[Columnar], tuple[CheckedProtocol, Circuit]]:
        """Another process makes its own functions."""
        return Columnar, (self.protocol, self.circuit)

    def select(self, frame: F, *, rules: bool = False, keep: Sequence[str] = ()) -> F:
        """
        For each row: the columns to keep, `level`, `at_least`, `at_most`, `decided`; with `rules`, a column for each.

        Levels are their ids, as categories from the least to the most urgent. A rule's column `rule.<id>` is true where
        it surely holds, false where it cannot, null where an answer is missing for it. What is no answer by the
        contract counts as unknown here; `cohort.assess` refuses it.

        Raises:
            TypeError: for columns that cannot hold an answer, such as a list where a text belongs.
            ValueError: for a column to keep that is not there, or that is named like a result.
        """
        schema = frame.collect_schema()
        self._check(schema, rules=rules, keep=keep)
        if isinstance(frame, pl.DataFrame):
            return self._assessed(frame, rules=rules, keep=keep)
        return self._lazily(frame, schema, rules=rules, keep=keep)

    def _lazily(self, frame: pl.LazyFrame, schema: pl.Schema, *, rules: bool, keep: Sequence[str]) -> pl.LazyFrame:
        # Only these are read from a file; a column at least, so that the rows are counted.
        held = (columns_of(finding, schema) for finding in self.protocol.content.findings.values())
        rows = frame.select(dict.fromkeys([*keep, *chain.from_iterable(held)]) or [*schema][:1])

        def assess(batch: pl.DataFrame) -> pl.DataFrame:
            return self._assessed(batch, rules=rules, keep=keep)

        return rows.map_batches(assess, schema=assess(rows.collect_schema().to_frame()).schema, streamable=True)

    def _check(self, schema: Mapping[str, pl.DataType], *, rules: bool, keep: Sequence[str]) -> None:
        if wrong := list(wrong_types(self.protocol.content.findings, filled(schema))):
            raise TypeError(f"these columns hold no answers by their type: {', '.join(wrong)}")
        for name in keep:
            if name not in schema:
                raise ValueError(f'"{name}" cannot be kept: the table has no such column')
            if name in RESULTS or (rules and name.startswith("rule.")):
                raise ValueError(f'"{name}" cannot be kept: a column of the results has that name')

    def _assessed(self, rows: pl.DataFrame, *, rules: bool, keep: Sequence[str]) -> pl.DataFrame:
        found = self._circuitry(rules=rules).run(literals(rows, self._said(rules=rules)), rows.height)
        return pl.DataFrame([*(rows[name] for name in keep), *self._results(found, rules=rules)])

    def _saying(self, *, rules: bool) -> dict[str, Said]:
        """What each literal says."""
        circuit, cells, findings = self.circuit, self.circuit.cells, self.protocol.content.findings
        roots = [*circuit.at_least, *circuit.closed, *circuit.possible, *(circuit.rules.values() if rules else ())]
        said = {}
        for one in literals_of(circuit.graph, roots):
            finding = findings[cells.variables[one.variable].finding]
            said[literal_name(one)] = finding, meaning(cells, one, finding)
        return said

    def _made(self, *, rules: bool) -> Circuitry:
        return Circuitry(self.circuit, tuple(self.circuit.rules.values()) if rules else ())

    def _results(self, found: Found, *, rules: bool) -> Iterator[pl.Series]:
        yield from results(found, self.levels, self.protocol.content.unanswered.urgency)
        for number, name in enumerate(self.circuit.rules if rules else (), len(self.circuit.closed)):
            possibly = None if found.possibly is None else found.possibly[number]
            yield truth(found.surely[number], possibly, found.people).alias(rule_column(name))
