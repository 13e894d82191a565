"""Why a node of the circuit holds for a person, or what it waits for."""

from __future__ import annotations

from collections.abc import Callable

from firstweeks.backends.scalar import NO, UNKNOWN, YES, Scalar
from firstweeks.circuit.graph import All, Literal
from firstweeks.model.answers import Answers
from firstweeks.model.finding import Value


class Trace:
    """The values of the circuit's nodes for some answers, worked out as they are asked for."""

    def __init__(self, scalar: Scalar, answers: Answers) -> None:
        self._circuit, self._answers = scalar.circuit, answers
        self._literal = scalar.literal_values(answers.given.get)
        self._values: dict[int, int] = {}

    def because(self, number: int) -> dict[str, Value]:
        """The fewest answers found that make a node hold, each as it was given (a list shows the options meant)."""
        shown: dict[str, Value] = {}
        for literal in sorted(self._witness(number), key=lambda literal: literal.variable):
            variable = self._circuit.cells.variables[literal.variable]
            given = self._answers.given.get(variable.finding, ())
            if variable.option is None:
                shown[variable.finding] = given
            elif isinstance(given, tuple):
                chosen = shown.get(variable.finding, ())
                meant = (variable.option,) if variable.option in given else ()
                shown[variable.finding] = (*(chosen if isinstance(chosen, tuple) else ()), *meant)
        return shown

    def waits_for(self, number: int) -> tuple[str, ...]:
        """The unanswered findings on which a node depends."""
        found: dict[int, None] = {}
        waiting = [number]
        while waiting:
            node = self._circuit.graph.nodes[number := waiting.pop()]
            if self._value(number) != UNKNOWN:
                continue
            if isinstance(node, Literal):
                found[node.variable] = None
            else:
                waiting += node.parts
        names = [self._circuit.cells.variables[variable].finding for variable in sorted(found)]
        return tuple(dict.fromkeys(names))

    def _witness(self, number: int) -> frozenset[Literal]:
        node = self._circuit.graph.nodes[number]
        if isinstance(node, Literal):
            return frozenset([node])
        if isinstance(node, All):
            return frozenset[Literal]().union(*map(self._witness, node.parts))
        held = [self._witness(part) for part in node.parts if self._value(part) == YES]
        return min(held, key=lambda literals: (len(literals), min(literal.variable for literal in literals)))

    def _value(self, number: int) -> int:
        if number not in self._values:
            node = self._circuit.graph.nodes[number]
            if isinstance(node, Literal):
                self._values[number] = self._literal(node)
            else:
                join: Callable[[int, int], int] = int.__and__ if isinstance(node, All) else int.__or__
                value = YES if isinstance(node, All) else NO
                for part in node.parts:
                    value = join(value, self._value(part))
                self._values[number] = value
        return self._values[number]
