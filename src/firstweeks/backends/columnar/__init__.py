"""
A table of people: the circuit over columns, with any engine that Narwhals speaks to.

A frame in, the same kind of frame out. Polars frames, eager and lazy, and Arrow tables run on bit planes; every other
engine runs the same lines in stages of its own nullable columns.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, reduce
from typing import TypeVar

import narwhals as nw
import polars as pl

from firstweeks.backends.columnar.answers import (
    MARK,
    Columns,
    Frame,
    Said,
    columns_of,
    misfits,
    option_column,
    with_literals,
)
from firstweeks.backends.columnar.frames import from_arrow, redotted, refuse_two_values, undotted
from firstweeks.backends.columnar.planes import Circuitry, Found
from firstweeks.backends.columnar.results import RESULTS, results, truth
from firstweeks.backends.columnar.sources import Codes, sources
from firstweeks.backends.columnar.stages import Stages
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.circuit.circuit import Circuit
from firstweeks.circuit.graph import literals
from firstweeks.circuit.meaning import meaning
from firstweeks.circuit.text import literal_name

__all__ = ["RESULTS", "Columnar", "columns_of", "option_column", "rule_column"]

F = TypeVar("F")


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

    def select(self, frame: F, *, rules: bool = False, keep: Sequence[str] = ()) -> F:
        """
        For each row: the columns to keep, `level`, `at_least`, `at_most`, `decided`; with `rules`, a column for each.

        Levels are their ids, in Polars frames as categories from the least to the most urgent. A rule's column
        `rule.<id>` is true where it surely holds, false where it cannot, null where an answer is missing for it. What
        is no answer by the contract counts as unknown here; `cohort.door` is what refuses it.

        Raises:
            TypeError: for columns that cannot hold an answer, such as a list where a text belongs; for a pandas frame
                whose columns are not nullable, since its logic then has two values; for an engine that is not tested.
            ValueError: for a column to keep that is not there, or that is named like a result.
        """
        given: Frame = nw.from_native(frame)
        refuse_two_values(given)
        given, columns = undotted(given)
        if wrong := list(misfits(self.protocol.content.findings, columns)):
            raise TypeError(f"these columns hold no answers by their type: {', '.join(wrong)}")
        for name in keep:
            if name not in columns.types:
                raise ValueError(f'"{name}" cannot be kept: the table has no such column')
            if name in RESULTS or (rules and name.startswith("rule.")):
                raise ValueError(f'"{name}" cannot be kept: a column of the results has that name')
        native = given.to_native()
        if isinstance(given, nw.DataFrame) and not given.implementation.is_polars():
            # The bits of an Arrow table are those of a Polars frame; pandas keeps null literals less well than either.
            assessed = self.select(pl.DataFrame(given.to_arrow()), rules=rules, keep=keep)
            found: Frame = nw.from_native(from_arrow(assessed.cast({pl.Enum: pl.String}).to_arrow(), native))
        elif given.implementation.is_polars():
            found = self._on_planes(given, columns, rules=rules, keep=keep)
        else:
            found = self._in_stages(given, columns, rules=rules, keep=keep)
        wanted: F = found if isinstance(frame, (nw.DataFrame, nw.LazyFrame)) else found.to_native()  # type: ignore[assignment]
        return wanted

    def _roots(self, *, rules: bool) -> list[int]:
        circuit = self.circuit
        steps = (*circuit.at_least, *circuit.closed, *circuit.possible)
        return [*steps, *(circuit.rules.values() if rules else ())]

    def _saying(self, *, rules: bool) -> dict[str, Said]:
        """What each literal says."""
        cells, findings = self.circuit.cells, self.protocol.content.findings
        said = {}
        for one in literals(self.circuit.graph, self._roots(rules=rules)):
            finding = findings[cells.variables[one.variable].finding]
            said[literal_name(one)] = finding, meaning(cells, one, finding)
        return said

    # ---- Polars

    def _on_planes(self, given: Frame, columns: Columns, *, rules: bool, keep: Sequence[str]) -> Frame:
        said, circuitry = self._said(rules=rules), self._circuitry(rules=rules)
        read = sources(said, columns)
        places = [source.column for source in read]
        own = {name: what for name, what in said.items() if MARK + name in places}
        prepared = with_literals(given, columns, own).to_native()

        def assess(frame: pl.DataFrame) -> pl.DataFrame:
            codes = [(source, Codes(frame[source.column], source.answers)) for source in read]
            found = circuitry.run(codes, frame.height)
            return pl.DataFrame([*(frame[name] for name in keep), *self._results(found, rules=rules)])

        if isinstance(prepared, pl.DataFrame):
            return nw.from_native(assess(prepared))
        # Only these are read from a file.
        prepared = prepared.select(*dict.fromkeys([*keep, MARK, *places]))
        wanted = assess(prepared.collect_schema().to_frame()).schema
        found: Frame = nw.from_native(prepared.map_batches(assess, schema=wanted, streamable=True))
        return found

    def _made(self, *, rules: bool) -> Circuitry:
        return Circuitry(self.circuit, tuple(self.circuit.rules.values()) if rules else ())

    def _results(self, found: Found, *, rules: bool) -> Iterator[pl.Series]:
        yield from results(found, self.levels, self.protocol.content.unanswered.urgency)
        for number, name in enumerate(self.circuit.rules if rules else (), len(self.circuit.closed)):
            either = None if found.either is None else found.either[number]
            yield truth(found.surely[number], either, found.people).alias(rule_column(name))

    # ---- every other engine

    def _in_stages(self, given: Frame, columns: Columns, *, rules: bool, keep: Sequence[str]) -> Frame:
        circuit, unanswered = self.circuit, self.protocol.content.unanswered.urgency
        roots = [*circuit.closed, *(circuit.rules.values() if rules else ())]
        stages, said = Stages(circuit.graph, roots), self._said(rules=rules)
        steps = list(enumerate(map(stages.value, circuit.closed), 1))
        results = [
            self._level(node.fill_null(urgency <= unanswered) for urgency, node in steps).alias("level"),
            self._level(node.fill_null(value=False) for _, node in steps).alias("at_least"),
            self._level(node.fill_null(value=True) for _, node in steps).alias("at_most"),
            reduce(lambda one, other: one & other, (~node.is_null() for _, node in steps)).alias("decided"),
        ]
        named = (
            [stages.value(node).alias(columns.spelled(rule_column(name))) for name, node in circuit.rules.items()]
            if rules
            else []
        )
        names = [*keep, *RESULTS, *(map(rule_column, circuit.rules) if rules else ())]
        prepared = with_literals(given, columns, said)
        prepared = prepared.select(*map(columns.spelled, keep), MARK, *(MARK + name for name in said))
        frame = stages.run(prepared).with_columns(*results, *named)
        return redotted(frame.select(*map(columns.spelled, names)))

    def _level(self, steps: Iterable[nw.Expr]) -> nw.Expr:
        """The level that steps reach, of which each holds wherever the next one does."""
        found = nw.lit(self.levels[0])
        for step, level in zip(steps, self.levels[1:], strict=True):
            found = nw.when(step).then(nw.lit(level)).otherwise(found)
        return found
