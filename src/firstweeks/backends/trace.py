"""Why a node of the circuit holds for a person, or what it waits for."""

from __future__ import annotations

from functools import reduce
from operator import or_

from firstweeks.backends.scalar import NO, UNKNOWN, YES, Scalar
from firstweeks.circuit.graph import All, Any, Literal
from firstweeks.model.answers import Answers
from firstweeks.model.finding import Value


class Trace:
    """The values of the circuit's nodes for some answers, worked out as they are asked for."""

    def __init__(self, scalar: Scalar, answers: Answers) -> None:
        self._circuit, self._answers = scalar.circuit, answers
        self._literal = scalar.literal_values(answers.given.get)
        self._variables = scalar.lookups.variables
        self._values: dict[int, int] = {}
        self._waiting: dict[int, int] = {}

    def because(self, number: int) -> dict[str, Value]:
        """The fewest answers found that make a node hold, each as it was given (a list shows the options meant)."""
        shown: dict[str, Value] = {}
        variables = self._circuit.cells.variables
        for variable in map(variables.__getitem__, sorted(map(self._variable, self._witness(number)))):
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
        left, names = self._unknown(number), list[str]()
        while left:
            names.append(self._circuit.cells.variables[(left & -left).bit_length() - 1].finding)
            left &= ~self._variables[names[-1]]
        return tuple(names)

    def _unknown(self, number: int) -> int:
        """The unknown variables on which a node depends, as bits."""
        if number not in self._waiting:
            node, found = self._circuit.graph.nodes[number], 0
            if self._value(number) == UNKNOWN:
                found = 1 << node.variable if isinstance(node, Literal) else reduce(or_, map(self._unknown, node.parts))
            self._waiting[number] = found
        return self._waiting[number]

    def _witness(self, number: int) -> frozenset[int]:
        """The fewest literals found that make a node hold, by their numbers."""
        node = self._circuit.graph.nodes[number]
        if isinstance(node, Literal):
            return frozenset([number])
        if isinstance(node, All):
            return frozenset[int]().union(*map(self._witness, node.parts))
        held = [self._witness(part) for part in node.parts if self._value(part) == YES]
        if len(held) == 1:
            return held[0]
        return min(held, key=lambda literals: (len(literals), min(map(self._variable, literals))))

    def _variable(self, literal: int) -> int:
        return self._circuit.graph.mentions[literal].bit_length() - 1

    def _value(self, number: int) -> int:
        if number not in self._values:
            node = self._circuit.graph.nodes[number]
            self._values[number] = self._literal(node) if isinstance(node, Literal) else self._joined(node)
        return self._values[number]

    def _joined(self, node: All | Any) -> int:
        """The value of a node, from as many of its parts as decide it."""
        decisive = NO if isinstance(node, All) else YES
        value = YES ^ decisive
        for part in node.parts:
            value = value & self._value(part) if isinstance(node, All) else value | self._value(part)
            if value == decisive:
                break
        return value
