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
import numpy as np
import polars as pl

from firstweeks.backends.columnar.answers import MARK, Columns, columns_of, literal, misfits, option_column, readable
from firstweeks.backends.columnar.frames import from_arrow, redotted, refuse_two_values, undotted
from firstweeks.backends.columnar.planes import Circuitry
from firstweeks.backends.columnar.stages import Frame, Stages
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.circuit.circuit import Circuit
from firstweeks.circuit.graph import literals
from firstweeks.circuit.meaning import meaning
from firstweeks.circuit.text import literal_name

__all__ = ["RESULTS", "Columnar", "columns_of", "option_column", "rule_column"]

RESULTS = ("level", "at_least", "at_most", "decided")
"""The columns that every assessed table has."""

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
        self._polars = cache(self._circuitry)

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
            prepared = self._prepared(given, columns, rules=rules, keep=keep).to_native()
            found = nw.from_native(self._on_planes(prepared, rules=rules, keep=keep))
        else:
            prepared = self._prepared(given, columns, rules=rules, keep=keep)
            found = self._in_stages(prepared, columns, rules=rules, keep=keep)
        wanted: F = found if isinstance(frame, (nw.DataFrame, nw.LazyFrame)) else found.to_native()  # type: ignore[assignment]
        return wanted

    def _prepared(self, frame: Frame, columns: Columns, *, rules: bool, keep: Sequence[str]) -> Frame:
        """The columns to keep, and one for each literal."""
        findings, cells = self.protocol.content.findings, self.circuit.cells
        found: dict[str, nw.Expr] = {}
        for one in literals(self.circuit.graph, self._roots(rules=rules)):
            finding = findings[cells.variables[one.variable].finding]
            found[MARK + literal_name(one)] = literal(meaning(cells, one, finding), finding, columns)
        # A column of its own, so that there is one even where no finding matters, or none is there.
        frame = frame.with_columns(nw.lit(value=True).alias(MARK), *readable(findings, columns))
        frame = frame.with_columns(nw.col(MARK), *(says.alias(name) for name, says in found.items()))
        return frame.select(*map(columns.spelled, keep), MARK, *found)

    def _roots(self, *, rules: bool) -> list[int]:
        circuit = self.circuit
        return [*circuit.at_least, *circuit.closed, *(circuit.rules.values() if rules else ())]

    # ---- Polars

    def _on_planes(
        self, prepared: pl.DataFrame | pl.LazyFrame, *, rules: bool, keep: Sequence[str]
    ) -> pl.DataFrame | pl.LazyFrame:
        circuitry, levels = self._polars(rules), pl.Enum(self.levels)

        def assess(frame: pl.DataFrame) -> pl.DataFrame:
            return pl.DataFrame([*(frame[name] for name in keep), *self._assessed(frame, circuitry, levels)])

        if isinstance(prepared, pl.DataFrame):
            return assess(prepared)
        schema = prepared.collect_schema()
        results = {**dict.fromkeys(RESULTS[:3], levels), "decided": pl.Boolean()}
        results |= dict.fromkeys(map(rule_column, self.circuit.rules) if rules else (), pl.Boolean())
        wanted = pl.Schema({**{name: schema[name] for name in keep}, **results})
        return prepared.map_batches(assess, schema=wanted, streamable=True)

    def _circuitry(self, rules: bool) -> Circuitry:
        circuit = self.circuit
        named = {rule_column(name): node for name, node in circuit.rules.items()} if rules else {}
        return Circuitry(circuit.graph, named, circuit.at_least, circuit.closed)

    def _assessed(self, frame: pl.DataFrame, circuitry: Circuitry, levels: pl.Enum) -> Iterator[pl.Series]:
        """The results for a frame of literals."""
        names = [name for name in frame.columns if name.startswith(MARK) and name != MARK]
        found = circuitry.run({name.removeprefix(MARK): frame[name] for name in names}, frame.height)
        least, most = found.at_least, found.at_most
        told = np.maximum(least, np.minimum(most, self.protocol.content.unanswered.urgency))
        for name, urgency in zip(RESULTS, (told, least, most), strict=False):
            yield pl.Series(name, urgency).cat.to(levels)
        yield pl.Series("decided", least == most)
        yield from (series.alias(name) for name, series in found.named.items())

    # ---- every other engine

    def _in_stages(self, prepared: Frame, columns: Columns, *, rules: bool, keep: Sequence[str]) -> Frame:
        circuit, unanswered = self.circuit, self.protocol.content.unanswered.urgency
        stages = Stages(circuit.graph, [*circuit.closed, *(circuit.rules.values() if rules else ())])
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
        frame = stages.run(prepared).with_columns(*results, *named)
        return redotted(frame.select(*map(columns.spelled, names)))

    def _level(self, steps: Iterable[nw.Expr]) -> nw.Expr:
        """The level that steps reach, of which each holds wherever the next one does."""
        found = nw.lit(self.levels[0])
        for step, level in zip(steps, self.levels[1:], strict=True):
            found = nw.when(step).then(nw.lit(level)).otherwise(found)
        return found
