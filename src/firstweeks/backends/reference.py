"""
Kleene's logic written naively, straight from the source: the reference that the circuit is held against.

Slow on purpose: it walks the conditions as clinicians wrote them and shares nothing with the circuit.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import assert_never

from firstweeks.checks.checked import CheckedProtocol
from firstweeks.model.condition import AllOf, AnyOf, AtLeast, Atom, Condition, Includes, Is, IsEmpty, Named, Not
from firstweeks.model.finding import UNSURE, Finding, Value
from firstweeks.model.tri import Tri


@dataclass(frozen=True, slots=True)
class Reference:
    """Evaluates a protocol rule by rule; its interval contains the exact one and can be wider."""

    protocol: CheckedProtocol

    def interval(self, answers: Mapping[str, Value]) -> tuple[int, int]:
        """The urgencies of the rules that surely hold and of those that may, after the raises."""
        content = self.protocol.content
        rules = [(rule.level.urgency, self.holds(rule.when, answers)) for rule in content.rules.values()]
        raises = [self.holds(step.when, answers) for step in content.raises.values()]
        least = max((urgency for urgency, held in rules if held is Tri.YES), default=0)
        most = max((urgency for urgency, held in rules if held is not Tri.NO), default=0)
        limit = content.raise_limit.urgency
        return (
            self._raised(least, limit, any(held is Tri.YES for held in raises)),
            self._raised(most, limit, any(held is not Tri.NO for held in raises)),
        )

    def holds(self, condition: Condition, answers: Mapping[str, Value]) -> Tri:
        """Kleene's value of a condition as it is written."""
        match condition:
            case Is() | AtLeast() | Includes() | IsEmpty():
                return self._atom(condition, answers)
            case AllOf(parts):
                return min(self.holds(part, answers) for part in parts)
            case AnyOf(parts):
                return max(self.holds(part, answers) for part in parts)
            case Not(part):
                return ~self.holds(part, answers)
            case Named(name):
                return self.holds(self.protocol.content.definitions[name].means, answers)
            case _:
                assert_never(condition)

    def _atom(self, atom: Atom, answers: Mapping[str, Value]) -> Tri:
        """The value under each way that the finding may count: as answered, or as its `otherwise`."""
        finding = self.protocol.readable[atom.finding]
        answered = _says(atom, finding, answers.get(finding.id))
        if finding.only_if is None:
            return answered
        otherwise = _says(atom, finding, finding.otherwise)
        match self.holds(finding.only_if, answers):
            case Tri.YES:
                return answered
            case Tri.NO:
                return otherwise
            case _:
                return answered if answered is otherwise else Tri.UNKNOWN

    @staticmethod
    def _raised(urgency: int, limit: int, raised: bool) -> int:
        return urgency + 1 if raised and urgency < limit else urgency


def _says(atom: Atom, finding: Finding, value: Value | None) -> Tri:
    """What one answer says about an atom."""
    match atom, value:
        case _, None:
            return Tri.UNKNOWN
        case _, str(unsure) if unsure == UNSURE:
            return Tri.UNKNOWN
        case Is(_, wanted), str(given):
            return _tri(given == wanted)
        case AtLeast(_, str(wanted)), str(given):
            return _tri(finding.options.index(given) >= finding.options.index(wanted))
        case AtLeast(_, int() | float() as wanted), int() | float() as number:
            return _tri(number >= wanted and not math.isnan(number))
        case Includes(_, options), tuple(chosen):
            if set(options) & set(chosen):
                return Tri.YES
            return Tri.UNKNOWN if UNSURE in chosen else Tri.NO
        case IsEmpty(), tuple(chosen):
            if not chosen:
                return Tri.YES
            return Tri.UNKNOWN if chosen == (UNSURE,) else Tri.NO
        case _:
            msg = f"the answer {value!r} does not fit the finding {finding.id}: read_answers lets none through"
            raise TypeError(msg)


def _tri(holds: bool) -> Tri:
    return Tri.YES if holds else Tri.NO
