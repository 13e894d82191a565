"""One person in microseconds: the circuit as Python functions on truth values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import NamedTuple

from firstweeks.backends.function import NO, UNKNOWN, YES, Get, Lookups, Run, function, literal_value
from firstweeks.circuit.circuit import Circuit, rules_about
from firstweeks.circuit.graph import Literal
from firstweeks.model.finding import Finding

__all__ = ["NO", "UNKNOWN", "YES", "Get", "Interval", "Scalar"]


class Interval(NamedTuple):
    """The urgencies between which the level lies, and the rules that surely and may hold."""

    at_least: int
    at_most: int
    fired: tuple[str, ...]
    open: tuple[str, ...]


class Scalar:
    """Evaluates a circuit for one person at a time; answers must have passed `read_answers`."""

    def __init__(self, circuit: Circuit, findings: Mapping[str, Finding]) -> None:
        self.circuit, self.findings = circuit, findings

    def interval(self, get: Get) -> Interval:
        """The exact interval and the rules, from the `get` of some answers."""
        possibly, surely = self._rules(get)
        least, fired = surely
        if possibly is surely:
            return Interval(least, least, tuple(fired), ())
        most, may_hold = possibly
        sure = set(fired)
        return Interval(least, most, tuple(fired), tuple([rule for rule in may_hold if rule not in sure]))

    def exact(self, get: Get) -> bool:
        """Whether both ends of the interval are reached by some way of answering the rest."""
        if not self.circuit.unclosed:
            return True
        left, interval = self._left(get), self.interval(get)
        known = all(left(variable).bit_count() == 1 for variable in self.circuit.unclosed)
        return known or interval.at_least == interval.at_most

    def raises(self, get: Get) -> dict[str, int]:
        """The value of each raise."""
        return _values(self.circuit.raises, self._raises, get)

    def gates(self, get: Get) -> dict[str, int]:
        """The value of each finding's `only_if`."""
        return _values(self.circuit.gates, self._gates, get)

    def contradictions(self, get: Get) -> list[str]:
        """The contradictions that surely hold."""
        return self._contradictions(get)[1][1]

    def advice(self, get: Get) -> list[str]:
        """The advice that surely applies; `get` must answer for the level told too."""
        return self._advice(get)[1][1]

    def sayings(self, get: Get) -> list[str]:
        """The sayings with a condition that surely holds."""
        return self._sayings(get)[1][1]

    def doors(self, get: Get) -> list[str]:
        """The doors with a condition that surely holds, whatever their levels."""
        return self._doors(get)[1][1]

    def rules_about(self, finding: str, option: str) -> tuple[str, ...]:
        """The rules that ask for an option of a finding, through definitions."""
        return self._rules_about.get((finding, option), ())

    def literal_values(self, get: Get) -> Callable[[Literal], int]:
        """What each literal of the circuit is worth for some answers."""
        left = self._left(get)
        return lambda literal: literal_value(left(literal.variable), literal.cells)

    def _left(self, get: Get) -> Callable[[int], int]:
        """The cells that some answers leave to a variable."""
        found: dict[int, int] = {}

        def left(variable: int) -> int:
            if variable not in found:
                finding = self.findings[self.circuit.cells.variables[variable].finding]
                found.update(self.circuit.cells.of(finding, get(finding.id)))
            return found[variable]

        return left

    @cached_property
    def lookups(self) -> Lookups:
        """What each answer says by itself."""
        return Lookups(self.circuit, self.findings)

    @cached_property
    def _rules(self) -> Run:
        return function(self.lookups, self.circuit.rules, self.circuit.at_least, self.circuit.closed)

    @cached_property
    def _rules_about(self) -> Mapping[tuple[str, str], tuple[str, ...]]:
        return rules_about(self.circuit)

    @cached_property
    def _raises(self) -> Run:
        return function(self.lookups, self.circuit.raises)

    @cached_property
    def _gates(self) -> Run:
        return function(self.lookups, self.circuit.gates)

    @cached_property
    def _contradictions(self) -> Run:
        return function(self.lookups, self.circuit.contradictions)

    @cached_property
    def _advice(self) -> Run:
        return function(self.lookups, self.circuit.advice)

    @cached_property
    def _sayings(self) -> Run:
        return function(self.lookups, self.circuit.sayings)

    @cached_property
    def _doors(self) -> Run:
        return function(self.lookups, self.circuit.doors)


def _values(named: Mapping[str, int], run: Run, get: Get) -> dict[str, int]:
    (_, may_hold), (_, hold) = run(get)
    return dict.fromkeys(named, NO) | dict.fromkeys(may_hold, UNKNOWN) | dict.fromkeys(hold, YES)
