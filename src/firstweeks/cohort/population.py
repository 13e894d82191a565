"""
The people that an interview is measured on: answers drawn from the frequencies that the content declares.

A small sampler for `firstweeks interview-report`; it knows no times, no diseases and no one who is not sure, and it is
no simulation of a cohort.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random
from typing import assert_never

from firstweeks.checks.checked import CheckedProtocol
from firstweeks.circuit.cells import ABSENT, PRESENT, Cells, cells_of
from firstweeks.cohort.frequencies import Frequency
from firstweeks.model.answers import Answers
from firstweeks.model.condition import AllOf, AnyOf, AtLeast, Atom, Condition, Includes, Is, IsEmpty, Named, Not, leaves
from firstweeks.model.finding import Finding, Kind, Value
from firstweeks.model.tri import Tri


@dataclass(frozen=True, slots=True)
class Population:
    """A protocol and how often each answer is given, by finding in the order of drawing."""

    protocol: CheckedProtocol
    frequencies: Mapping[str, tuple[Frequency, ...]]

    def draw(self, seed: int, count: int) -> Iterator[Answers]:
        """People with every question that applies to them answered; the same seed draws the same people."""
        random = Random(seed)  # noqa: S311 -- nothing here is a secret
        cells = cells_of(self.protocol.content.findings.values(), self._atoms())
        for _ in range(count):
            yield _Person(self, cells, random).answers()

    def _atoms(self) -> Iterator[Atom]:
        content = self.protocol.content
        sentences: list[Condition] = [definition.means for definition in content.definitions.values()]
        sentences += [finding.only_if for finding in content.findings.values() if finding.only_if is not None]
        for group in self.frequencies.values():
            for frequency in group:
                sentences += [frequency.says, *([frequency.given] if frequency.given is not None else [])]
        return (leaf for sentence in sentences for leaf in leaves(sentence) if not isinstance(leaf, Named))


class _Person:
    """One person while being drawn: the cells still possible, and what has been decided about whole findings."""

    def __init__(self, population: Population, cells: Cells, random: Random) -> None:
        self._population, self._cells, self._random = population, cells, random
        self._findings = population.protocol.content.findings
        self._left = [variable.all_cells for variable in cells.variables]
        self._not_empty: set[str] = set()

    def answers(self) -> Answers:
        found: dict[str, Value] = {}
        for name in dict.fromkeys((*self._population.frequencies, *self._findings)):
            finding = self._findings[name]
            if finding.only_if is not None and self._holds(finding.only_if) is Tri.NO:
                self._narrow(self._cells.of(finding, finding.otherwise))
                continue
            for frequency in self._population.frequencies.get(name, ()):
                self._meet(finding, frequency)
            found[name] = self._answer(finding)
        return Answers({name: found[name] for name in self._findings if name in found})

    def _meet(self, finding: Finding, frequency: Frequency) -> None:
        """Decide one frequency, where it applies and is still open."""
        if frequency.given is not None and self._holds(frequency.given) is not Tri.YES:
            return
        if self._holds(frequency.says) is Tri.UNKNOWN:
            self._decide(frequency.says, self._random.random() < frequency.chance)
            self._by_elimination(finding)

    def _decide(self, atom: Atom, so: bool) -> None:
        if isinstance(atom, IsEmpty) and not so:
            self._not_empty.add(atom.finding)
            return
        for variable, bits in self._cells.literals(atom):
            self._left[variable] &= bits if so else ~bits

    def _by_elimination(self, finding: Finding) -> None:
        """What is not empty, and is nothing else, is the one thing left."""
        if finding.id in self._not_empty:
            left = [variable for variable, _ in self._cells.of(finding, None) if self._left[variable] != ABSENT]
            if len(left) == 1:
                self._left[left[0]] = PRESENT

    def _answer(self, finding: Finding) -> Value:
        """The answer drawn: of what is still possible, the least worrying."""
        variables = [variable for variable, _ in self._cells.of(finding, None)]
        if finding.kind is Kind.MANY:
            present = [variable for variable in variables if self._left[variable] == PRESENT]
            if finding.id in self._not_empty and not present:
                present = [next(variable for variable in variables if self._left[variable] != ABSENT)]
            value: Value = tuple(str(self._cells.variables[variable].option) for variable in present)
        else:
            first = (self._left[variables[0]] & -self._left[variables[0]]).bit_length() - 1
            value = self._number(finding, first) if finding.kind is Kind.NUMBER else finding.options[first]
        self._narrow(self._cells.of(finding, value))
        return value

    def _number(self, finding: Finding, cell: int) -> float:
        """A whole number from the range of a cell, each as often."""
        low, high = finding.range or (0, 0)
        starts = (low, *self._cells.thresholds[finding.id], high + 1)
        return self._random.randrange(int(starts[cell]), int(starts[cell + 1]))

    def _narrow(self, literals: list[tuple[int, int]]) -> None:
        for variable, bits in literals:
            self._left[variable] = bits

    def _holds(self, condition: Condition) -> Tri:
        """Kleene's value of a condition over what is decided so far."""
        match condition:
            case Is() | AtLeast() | Includes() | IsEmpty():
                return self._atom(condition)
            case AllOf(parts):
                return min(map(self._holds, parts))
            case AnyOf(parts):
                return max(map(self._holds, parts))
            case Not(part):
                return ~self._holds(part)
            case Named(name):
                return self._holds(self._population.protocol.content.definitions[name].means)
            case _:
                assert_never(condition)

    def _atom(self, atom: Atom) -> Tri:
        if isinstance(atom, IsEmpty) and atom.finding in self._not_empty:
            return Tri.NO
        values = [self._literal(variable, bits) for variable, bits in self._cells.literals(atom)]
        return min(values) if isinstance(atom, IsEmpty) else max(values)

    def _literal(self, variable: int, bits: int) -> Tri:
        left = self._left[variable]
        return Tri.YES if left & ~bits == 0 else Tri.UNKNOWN if left & bits else Tri.NO
