"""
OpenFisca-Core: a variable for each rule and one for the level, over a population held in NumPy arrays.

Asked about complete answers it needs each rule once. To carry an unknown honestly it needs a variable beside each
answer that says whether it is known, and each rule twice: whether it surely holds, and whether it may.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import reduce
from typing import Any

import numpy as np
import polars as pl
from openfisca_core.entities import Entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from benchmarks.peers.translation import Language, translated
from firstweeks.backends.columnar import option_column
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.model.condition import AtLeast, Atom, Includes, Is, IsEmpty
from firstweeks.model.finding import Finding

PERIOD = "2026-01"
Formula = Callable[[Callable[[str], Any]], Any]
Bounds = tuple[Formula, Formula]
"""Whether a condition surely holds, and whether it may."""


class OpenFisca:
    """The protocol as a system of variables, and one population, all of whose answers are known, in it."""

    def __init__(self, protocol: CheckedProtocol, table: pl.DataFrame) -> None:
        holds = translated(protocol, Language(_atom, _all, _any, _negated))
        formulas = {f"rule.{name}": formula for name, formula in holds.items()}
        self._system = _System(table.height, _values(table), formulas, {"urgency": _level(protocol, "rule.")})

    def run(self) -> Any:
        """The urgency of everyone, worked out anew."""
        return self._system.run("urgency")


class OpenFiscaBounds:
    """The protocol twice over, surely and possibly, and one population in it whose answers may be unknown."""

    def __init__(self, protocol: CheckedProtocol, table: pl.DataFrame) -> None:
        holds = translated(protocol, Language(_bounds, _each(_all), _each(_any), _turned))
        formulas = {f"rule.{name}": surely for name, (surely, _) in holds.items()}
        formulas |= {f"maybe.{name}": possibly for name, (_, possibly) in holds.items()}
        levels = {"least": _level(protocol, "rule."), "most": _level(protocol, "maybe.")}
        known = {f"known.{series.name}": series.is_not_null().to_numpy() for series in table}
        self._system = _System(table.height, {**_values(table), **known}, formulas, levels)

    def run(self) -> tuple[Any, Any]:
        """The urgencies between which everyone's level lies, worked out anew."""
        return self._system.run("least"), self._system.run("most")


class _System:
    """Variables that are given, conditions, and levels of them, over some people."""

    def __init__(
        self, people: int, given: Mapping[str, Any], conditions: Mapping[str, Formula], levels: Mapping[str, Formula]
    ) -> None:
        self._person: Any = Entity("person", "people", "Someone", "")
        self._computed = [*conditions, *levels]
        system = TaxBenefitSystem([self._person])
        for name, values in given.items():
            system.add_variable(self._variable(name, bool if values.dtype == bool else int))
        for name, formula in conditions.items():
            system.add_variable(self._variable(name, bool, formula))
        for name, formula in levels.items():
            system.add_variable(self._variable(name, int, formula))
        self._simulation = SimulationBuilder().build_default_simulation(system, count=people)
        for name, values in given.items():
            self._simulation.set_input(_safe(name), PERIOD, values)

    def run(self, wanted: str) -> Any:
        for name in self._computed:
            self._simulation.delete_arrays(_safe(name))
        return self._simulation.calculate(_safe(wanted), PERIOD)

    def _variable(self, name: str, kind: type, says: Formula | None = None) -> type[Variable]:
        name = _safe(name)
        parts = {"value_type": kind, "entity": self._person, "definition_period": DateUnit.MONTH, "label": name}
        if says is not None:
            parts["formula"] = lambda person, period: says(lambda other: person(_safe(other), period))
        return type(name, (Variable,), parts)


def _values(table: pl.DataFrame) -> dict[str, Any]:
    """The columns as numbers and truth values; what is not known stands as 0."""
    plain = (series.to_physical() if isinstance(series.dtype, pl.Enum) else series for series in table)
    return {
        series.name: series.fill_null(value=False if series.dtype == pl.Boolean else 0).to_numpy() for series in plain
    }


def _level(protocol: CheckedProtocol, conditions: str) -> Formula:
    """The urgency from the rules and raises under one kind of name."""
    content = protocol.content
    rules = sorted(content.rules.values(), key=lambda rule: -rule.level.urgency)

    def formula(get: Callable[[str], Any]) -> Any:
        urgency = np.select([get(conditions + rule.id) for rule in rules], [rule.level.urgency for rule in rules], 0)
        raised = reduce(np.logical_or, [get(conditions + name) for name in content.raises])
        return urgency + (raised & (urgency < content.raise_limit.urgency))

    return formula


def _atom(atom: Atom, finding: Finding) -> Formula:
    match atom:
        case Is(name, value):
            rank = finding.options.index(value)
            return lambda get: get(name) == rank
        case AtLeast(name, value):
            least = finding.options.index(value) if isinstance(value, str) else value
            return lambda get: get(name) >= least
        case Includes(name, options):
            return _any([_option(name, option) for option in options])
        case IsEmpty(name):
            return _negated(_any([_option(name, option) for option in finding.options]))


def _bounds(atom: Atom, finding: Finding) -> Bounds:
    match atom:
        case Is(name) | AtLeast(name):
            return _known(name, _atom(atom, finding))
        case Includes(name, options):
            columns = {option_column(name, option): _option(name, option) for option in options}
            return _each(_any)([_known(column, has) for column, has in columns.items()])
        case IsEmpty(name):
            return _turned(_bounds(Includes(name, finding.options), finding))


def _known(column: str, holds: Formula) -> Bounds:
    return (
        lambda get: get(f"known.{column}") & holds(get),
        lambda get: ~get(f"known.{column}") | holds(get),
    )


def _option(finding: str, option: str) -> Formula:
    return lambda get: get(option_column(finding, option))


def _each(join: Callable[[list[Formula]], Formula]) -> Callable[[list[Bounds]], Bounds]:
    return lambda parts: (join([surely for surely, _ in parts]), join([possibly for _, possibly in parts]))


def _turned(part: Bounds) -> Bounds:
    surely, possibly = part
    return _negated(possibly), _negated(surely)


def _negated(part: Formula) -> Formula:
    return lambda get: ~part(get)


def _all(parts: Iterable[Formula]) -> Formula:
    return lambda get: reduce(np.logical_and, [part(get) for part in parts])


def _any(parts: Iterable[Formula]) -> Formula:
    return lambda get: reduce(np.logical_or, [part(get) for part in parts])


def _safe(name: str) -> str:
    return name.replace(".", "__").replace("-", "_")
