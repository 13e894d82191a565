"""A set of people → a few conditions in the grammar of the content, which together hold for exactly these people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from firstweeks.circuit.cells import ABSENT, PRESENT, Variable
from firstweeks.model.condition import AllOf, AnyOf, AtLeast, Condition, Includes, Is, IsEmpty, Not
from firstweeks.model.finding import Kind
from firstweeks.proofs.space import EVERYONE, NOBODY, Space

Clause = frozenset[tuple[int, int]]
"""Literals (variable, cells) of which at least one holds."""
Clauses = frozenset[Clause]
"""Clauses that all hold for the people of a row."""


MOST = 24
"""How many conditions a set is put into at most, before those that differ in one part are joined."""
WIDEST = 30
"""How many variables a set may depend on to be put into words."""


@dataclass(frozen=True, slots=True)
class SharedVariable:
    """A variable of a space with what a sentence needs to speak about it; `starts` are where a number's cells begin."""

    variable: Variable
    kind: Kind
    starts: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Cover:
    """Finds the rows for sets of people of one space; `usual` is the usual cell of each variable."""

    space: Space
    subjects: Sequence[SharedVariable]
    usual: Sequence[int]

    def rows(self, people: int, variables: Sequence[int]) -> list[Clauses]:
        """
        Rows whose people together are the set, which must depend on these variables alone.

        Where that would take more rows than anyone reads, one row for everyone: an edit so wide has no short words.
        """
        cubes: list[dict[int, int]] = []
        left = people
        while left != NOBODY:
            if len(cubes) == MOST or len(variables) > WIDEST:
                return [frozenset()]
            cubes.append(self._widest(people, self.space.plainest(left, self.usual), variables))
            left = self.space.both(left, -self._cube(cubes[-1]))
        return _joined([_row(cube) for cube in self._needed(cubes)])

    def people(self, row: Clauses) -> int:
        """Everyone of a row."""
        found = EVERYONE
        for factor in row:
            either = NOBODY
            for variable, cells in factor:
                either = self.space.either(either, self.space.literal(variable, cells))
            found = self.space.both(found, either)
        return found

    def condition(self, row: Clauses) -> Condition | None:
        """The row as a clinician would write it; None for everyone."""
        parts: list[Condition] = []
        absent: dict[str, list[str]] = {}
        for factor in sorted(row, key=min):
            (variable, cells), *others = sorted(factor)
            subject = self.subjects[variable].variable
            if not others and subject.option is not None and cells == ABSENT:
                absent.setdefault(subject.finding, []).append(subject.option)
            else:
                parts.append(self._either(factor))
        for finding, options in absent.items():
            none = set(options) == set(self._options(finding))
            parts.append(IsEmpty(finding) if none else Not(Includes(finding, tuple(options))))
        if len(parts) < 2:
            return parts[0] if parts else None
        return AllOf(
            tuple(part for joined in parts for part in (joined.parts if isinstance(joined, AllOf) else [joined]))
        )

    def _either(self, factor: Clause) -> Condition:
        parts: list[Condition] = []
        present: dict[str, list[str]] = {}
        for variable, cells in sorted(factor):
            subject = self.subjects[variable].variable
            if subject.option is not None and cells == PRESENT:
                present.setdefault(subject.finding, []).append(subject.option)
            else:
                parts.append(self._literal(variable, cells))
        for finding, options in present.items():
            some = set(options) == set(self._options(finding)) and len(options) > 1
            parts.append(Not(IsEmpty(finding)) if some else Includes(finding, tuple(options)))
        return parts[0] if len(parts) == 1 else AnyOf(tuple(parts))

    def _literal(self, variable: int, cells: int) -> Condition:
        of = self.subjects[variable]
        finding, names = of.variable.finding, of.variable.cells
        if of.variable.option is not None:
            return Not(Includes(finding, (of.variable.option,)))
        if of.kind in (Kind.CHOICE, Kind.YES_NO):
            inside = [Is(finding, name) for cell, name in enumerate(names) if cells >> cell & 1]
            outside = [Not(Is(finding, name)) for cell, name in enumerate(names) if not cells >> cell & 1]
            if len(inside) == 1:
                return inside[0]
            return outside[0] if len(outside) == 1 else AnyOf(tuple(inside))
        starts: Sequence[str | float] = of.starts if of.kind is Kind.NUMBER else names
        runs = [_between(finding, starts, first, last) for first, last in _runs(cells)]
        return runs[0] if len(runs) == 1 else AnyOf(tuple(runs))

    def _options(self, finding: str) -> Iterator[str | None]:
        return (one.variable.option for one in self.subjects if one.variable.finding == finding)

    def _widest(self, people: int, person: Sequence[int], variables: Sequence[int]) -> dict[int, int]:
        """Cells around a person that hold nobody from outside the set; what is usual about the person goes first."""
        cube = {variable: 1 << person[variable] for variable in variables}
        for variable in sorted(variables, key=lambda one: (person[one] != self.usual[one], one)):
            for wider in self._wider(variable, person[variable]):
                tried = {**cube, variable: wider | cube[variable]}
                if self.space.both(self._cube(tried), -people) == NOBODY:
                    cube = tried
        return cube

    def _wider(self, variable: int, cell: int) -> Iterator[int]:
        """Sets of cells to try: all, then from the person's cell on up and down by steps."""
        count = self.space.sizes[variable]
        yield (1 << count) - 1
        if count > 2:
            for last in range(count - 1, cell, -1):
                yield (1 << last + 1) - (1 << cell)
            for first in range(cell):
                yield (1 << cell + 1) - (1 << first)
            if self.subjects[variable].kind is Kind.CHOICE:
                yield from (1 << other for other in range(count))

    def _cube(self, cube: dict[int, int]) -> int:
        found = EVERYONE
        for variable, cells in cube.items():
            if cells != (1 << self.space.sizes[variable]) - 1:
                found = self.space.both(found, self.space.literal(variable, cells))
        return found

    def _needed(self, cubes: list[dict[int, int]]) -> list[dict[int, int]]:
        """The cubes without those that the others cover together."""
        kept = list(cubes)
        for cube in cubes:
            others = NOBODY
            for other in kept:
                others = others if other is cube else self.space.either(others, self._cube(other))
            if self.space.both(self._cube(cube), -others) == NOBODY:
                kept = [other for other in kept if other is not cube]
        full = {variable: (1 << size) - 1 for variable, size in enumerate(self.space.sizes)}
        return [{one: cells for one, cells in cube.items() if cells != full[one]} for cube in kept]


def _row(cube: dict[int, int]) -> Clauses:
    return frozenset(frozenset({literal}) for literal in cube.items())


def _joined(rows: Iterable[Clauses]) -> list[Clauses]:
    """Rows that differ in one part alone become one row with an "or" in it, as long as there are any."""
    found = list(rows)
    while True:
        pair = next(
            (pair for pair in combinations(found, 2) if len(pair[0] - pair[1]) == len(pair[1] - pair[0]) == 1), None
        )
        if pair is None:
            return found
        one, other = pair
        either = frozenset().union(*(one - other), *(other - one))
        place = found.index(one)
        found[place] = frozenset({*(one & other), either})
        found.remove(other)


def _runs(cells: int) -> Iterator[tuple[int, int]]:
    """The first and last cell of each unbroken stretch."""
    first = None
    for cell in range(cells.bit_length() + 1):
        if cells >> cell & 1:
            first = cell if first is None else first
        elif first is not None:
            yield first, cell - 1
            first = None


def _between(finding: str, starts: Sequence[str | float], first: int, last: int) -> Condition:
    parts: list[Condition] = [AtLeast(finding, starts[first])] if first else []
    if last + 1 < len(starts):
        parts.append(Not(AtLeast(finding, starts[last + 1])))
    return parts[0] if len(parts) == 1 else AllOf(tuple(parts))
