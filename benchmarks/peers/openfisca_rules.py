"""OpenFisca-Core: a variable for each rule and one for the level, over a population held in NumPy arrays."""

from __future__ import annotations

from collections.abc import Callable
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


class OpenFisca:
    """The protocol as a system of variables, and one population in it."""

    def __init__(self, protocol: CheckedProtocol, table: pl.DataFrame) -> None:
        self._protocol = protocol
        self._person: Any = Entity("person", "people", "Someone", "")
        system = TaxBenefitSystem([self._person])
        for name, kind in table.schema.items():
            system.add_variable(self._variable(_safe(name), bool if kind == pl.Boolean else int))
        conditions = translated(protocol, Language(_atom, _all, _any, _negated))
        for name, holds in conditions.items():
            system.add_variable(self._variable(_safe(f"rule.{name}"), bool, _formula(holds)))
        system.add_variable(self._variable("urgency", int, self._level))
        self._simulation = SimulationBuilder().build_default_simulation(system, count=table.height)
        for series in table:
            values = series.to_physical() if isinstance(series.dtype, pl.Enum) else series
            self._simulation.set_input(_safe(series.name), PERIOD, values.to_numpy())

    def run(self) -> Any:
        """The urgency of everyone, worked out anew."""
        for name in (*self._protocol.content.rules, *self._protocol.content.raises):
            self._simulation.delete_arrays(_safe(f"rule.{name}"))
        self._simulation.delete_arrays("urgency")
        return self._simulation.calculate("urgency", PERIOD)

    def _variable(self, name: str, kind: type, formula: Any = None) -> type[Variable]:
        parts = {"value_type": kind, "entity": self._person, "definition_period": DateUnit.MONTH, "label": name}
        return type(name, (Variable,), {**parts, **({"formula": formula} if formula else {})})

    @property
    def _level(self) -> Any:
        content = self._protocol.content

        def formula(person: Any, period: Any) -> Any:
            rules = sorted(content.rules.values(), key=lambda rule: -rule.level.urgency)
            held = [person(_safe(f"rule.{rule.id}"), period) for rule in rules]
            urgency = np.select(held, [rule.level.urgency for rule in rules], 0)
            raised = reduce(np.logical_or, [person(_safe(f"rule.{name}"), period) for name in content.raises])
            return urgency + (raised & (urgency < content.raise_limit.urgency))

        return formula


def _formula(holds: Formula) -> Any:
    def formula(person: Any, period: Any) -> Any:
        return holds(lambda name: person(_safe(name), period))

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
            empty = _any([_option(name, option) for option in finding.options])
            return lambda get: ~empty(get)


def _option(finding: str, option: str) -> Formula:
    return lambda get: get(option_column(finding, option))


def _negated(part: Formula) -> Formula:
    return lambda get: ~part(get)


def _all(parts: list[Formula]) -> Formula:
    return lambda get: reduce(np.logical_and, [part(get) for part in parts])


def _any(parts: list[Formula]) -> Formula:
    return lambda get: reduce(np.logical_or, [part(get) for part in parts])


def _safe(name: str) -> str:
    return name.replace(".", "__").replace("-", "_")
