"""
Sets of people as binary decision diagrams.

A variable of k cells takes the bits that count to k; codes beyond the last cell stand for the last. So "for every
cell" and "for some cell" are quantifiers over its bits, and two sets are the same exactly if they are the same
number. Sets are the plain numbers of `dd.bdd`. They are never counted and never collected: they go when the space
goes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import reduce
from typing import Any

from dd.bdd import BDD

from firstweeks.circuit.graph import All, Graph, Literal, reach

EVERYONE, NOBODY = 1, -1
"""A set and its complement are a number and its negative."""

# More than any number of answers.
_FAR = 10**9


class _Manager(BDD):
    """A manager that is dropped as a whole: taking its diagrams apart one by one can take longer than proving."""

    def __del__(self) -> None:
        """Leave the diagrams to Python, which drops them together."""


class Space:
    """The people who can be told apart by some variables, given by their number of cells, first those in `order`."""

    def __init__(self, sizes: Sequence[int], order: Iterable[int] = ()) -> None:
        self.sizes = tuple(sizes)
        self._manager: Any = _Manager()  # type: ignore[abstract]  # dd says so of its own class
        self._bits: dict[int, list[str]] = {}
        self._of_level: list[int] = []
        self._cells: dict[int, list[int]] = {}
        for variable in dict.fromkeys((*order, *range(len(sizes)))):
            self._declare(variable)

    def both(self, one: int, other: int) -> int:
        """Who is in both sets."""
        return int(self._manager.ite(one, other, NOBODY))

    def either(self, one: int, other: int) -> int:
        """Who is in at least one of two sets."""
        return int(self._manager.ite(one, EVERYONE, other))

    def all_of(self, sets: Iterable[int]) -> int:
        """Who is in every one of some sets."""
        return reduce(self.both, sets, EVERYONE)

    def any_of(self, sets: Iterable[int]) -> int:
        """Who is in at least one of some sets."""
        return reduce(self.either, sets, NOBODY)

    def literal(self, variable: int, cells: int) -> int:
        """Who is in one of these cells of a variable."""
        found = NOBODY
        for cell, code in enumerate(self._cells[variable]):
            if cells >> cell & 1:
                found = self.either(found, code)
        return found

    def some(self, people: int, variables: Iterable[int]) -> int:
        """Who is in the set after some change to these variables."""
        return int(self._manager.exist(self._names(variables), people))

    def every(self, people: int, variables: Iterable[int]) -> int:
        """Who is in the set for every value of these variables."""
        return int(self._manager.forall(self._names(variables), people))

    def moved(self, people: int, variable: int, cell: int) -> int:
        """Who would be in the set with the variable in this cell."""
        bits = {bit: bool(cell >> place & 1) for place, bit in enumerate(self._bits[variable])}
        return int(self._manager.let(bits, people))

    def given(self, people: int, cells: Mapping[int, int]) -> int:
        """Who would be in the set with each of these variables in its cell."""
        bits = {
            bit: bool(cell >> place & 1)
            for variable, cell in cells.items()
            for place, bit in enumerate(self._bits[variable])
        }
        return int(self._manager.let(bits, people))

    def support(self, people: int) -> set[int]:
        """The variables that being in the set depends on."""
        return {self._of_level[self._manager.level_of_var(bit)] for bit in self._manager.support(people)}

    def nodes(self, graph: Graph, roots: Iterable[int], literal: Callable[[Literal], int]) -> list[int]:
        """The sets of some nodes of a circuit, where `literal` gives those of its literals."""
        roots, built = list(roots), {}
        for number in reach(graph, roots):
            node = graph.nodes[number]
            if isinstance(node, Literal):
                built[number] = literal(node)
                continue
            joined = EVERYONE if isinstance(node, All) else NOBODY
            for part in node.parts:
                joined = self.both(joined, built[part]) if isinstance(node, All) else self.either(joined, built[part])
            built[number] = joined
        return [built[root] for root in roots]

    def contains(self, people: int, cells: Mapping[int, int] | Sequence[int]) -> bool:
        """Whether the person in these cells, one a variable, is in the set."""
        while abs(people) != EVERYONE:
            variable = self._variable(people)
            people = self._step(people, variable, cells[variable])
        return people == EVERYONE

    def plainest(self, people: int, usual: Sequence[int]) -> list[int]:
        """The cells of someone in a set that is not empty, who leaves the usual cell of as few variables as can be."""
        known: dict[int, tuple[int, int]] = {EVERYONE: (0, 0), NOBODY: (_FAR, 0)}

        def least(node: int) -> int:
            if node not in known:
                variable = self._variable(node)
                cells = sorted(range(self.sizes[variable]), key=lambda cell: cell != usual[variable])
                apart = [(least(self._step(node, variable, cell)) + (cell != usual[variable]), cell) for cell in cells]
                known[node] = min(apart, key=lambda one: one[0])
            return known[node][0]

        least(people)
        found = list(usual)
        while abs(people) != EVERYONE:
            variable = self._variable(people)
            found[variable] = known[people][1]
            people = self._step(people, variable, found[variable])
        return found

    def _declare(self, variable: int) -> None:
        bits = [f"v{variable}_{place}" for place in range(max(1, (self.sizes[variable] - 1).bit_length()))]
        self._bits[variable] = bits
        self._manager.declare(*bits)
        self._of_level += [variable] * len(bits)
        codes = [self._code(bits, cell) for cell in range(self.sizes[variable] - 1)]
        last = EVERYONE
        for code in codes:
            last = self.both(last, -code)
        self._cells[variable] = [*codes, last]

    def _code(self, bits: Sequence[str], cell: int) -> int:
        code = EVERYONE
        for place, bit in enumerate(bits):
            one = int(self._manager.var(bit))
            code = self.both(code, one if cell >> place & 1 else -one)
        return code

    def _names(self, variables: Iterable[int]) -> set[str]:
        return {bit for variable in variables for bit in self._bits[variable]}

    def _variable(self, people: int) -> int:
        return self._of_level[int(self._manager.succ(people)[0])]

    def _step(self, people: int, variable: int, cell: int) -> int:
        """What is left of a set, read from its first variable on, once that variable is known."""
        first = self._manager.level_of_var(self._bits[variable][0])
        while abs(people) != EVERYONE:
            level, low, high = self._manager.succ(people)
            if self._of_level[level] != variable:
                break
            chosen = high if cell >> (level - first) & 1 else low
            people = chosen if people > 0 else -chosen
        return int(people)
