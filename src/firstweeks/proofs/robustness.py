"""
What one wrong answer can do: for each answer, how far it can lower the level when all the others are right.

A person whose true answer is in one cell gives another. Over all such pairs and all other answers, the diagrams say
who would be told a level lower by two steps or more. A tick in a list is an answer of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import permutations

from firstweeks.model.finding import Value
from firstweeks.model.level import Level
from firstweeks.proofs.differences import Alignment
from firstweeks.proofs.space import NOBODY
from firstweeks.protocol import Protocol

STEPS = 2
"""A fall by so many levels is worth a second question; from one level to the next, a person is still seen."""


@dataclass(frozen=True, slots=True)
class WrongAnswer:
    """
    One answer that can lower the level by `drop` steps, and by no more, if it alone is given wrongly.

    `true` are the answers of an example as they should be, `given` the same with the wrong one; `before` and `after`
    are the levels told. `people` is the set of everyone who could lose two steps or more by this one answer.
    """

    finding: str
    option: str | None
    page: str
    drop: int
    before: Level
    after: Level
    true: Mapping[str, Value]
    given: Mapping[str, Value]
    people: int


class Robustness:
    """The wrong answers of one protocol."""

    def __init__(self, protocol: Protocol) -> None:
        self.protocol = protocol
        self.alignment = Alignment(protocol, protocol)
        self._at_least = self.alignment.at_least(0)

    def wrong_answers(self) -> list[WrongAnswer]:
        """Every answer that can lower the level by two steps or more, the steepest first."""
        return sorted(self._wrong_answers(), key=lambda wrong: -wrong.drop)

    def _wrong_answers(self) -> Iterator[WrongAnswer]:
        for variable in range(len(self.alignment.space.sizes)):
            wrong = self._wrong_answer(variable)
            if wrong is not None:
                yield wrong

    def _wrong_answer(self, variable: int) -> WrongAnswer | None:
        space = self.alignment.space
        if not any(variable in space.support(goal) for goal in self._at_least):
            return None
        moved = [
            [space.moved(goal, variable, cell) for goal in self._at_least] for cell in range(space.sizes[variable])
        ]
        pairs = list(permutations(range(len(moved)), 2))
        affected = NOBODY
        for true, given in pairs:
            lost = self._lost(moved[true], moved[given], STEPS)
            affected = space.either(affected, space.both(space.literal(variable, 1 << true), lost))
        if affected == NOBODY:
            return None
        for drop in range(len(self._at_least) - 2, STEPS - 1, -1):
            found = [
                (pair, space.both(space.literal(variable, 1 << pair[0]), lost))
                for pair in pairs
                if (lost := self._lost(moved[pair[0]], moved[pair[1]], drop)) != NOBODY
            ]
            if found:
                break
        examples = [(pair[1], space.plainest(people, self.alignment.usual)) for pair, people in found]
        given, cells = min(examples, key=self._strangeness)
        return self._told(variable, drop, cells, given, affected)

    def _lost(self, true: list[int], given: list[int], drop: int) -> int:
        """Who would be told a level lower by `drop` or more."""
        space, found = self.alignment.space, NOBODY
        for urgency in range(len(true) - 1 - drop):
            found = space.either(found, space.both(true[urgency + drop], -given[urgency + 1]))
        return found

    def _strangeness(self, example: tuple[int, list[int]]) -> int:
        return sum(cell != usual for cell, usual in zip(example[1], self.alignment.usual, strict=True))

    def _told(self, variable: int, drop: int, cells: list[int], given: int, affected: int) -> WrongAnswer:
        about = self.alignment.subjects[variable].variable
        wrong = [given if place == variable else cell for place, cell in enumerate(cells)]
        true, said = self.alignment.answers(0, cells), self.alignment.answers(0, wrong)
        return WrongAnswer(
            finding=about.finding,
            option=about.option,
            page=self.protocol.content.findings[about.finding].page,
            drop=drop,
            before=self.protocol.level(true),
            after=self.protocol.level(said),
            true=true,
            given=said,
            people=affected,
        )
