"""
What an edit changes, and for whom: two protocols as sets of the same people.

Both are built over one set of cells, with the thresholds of both. What only one of them asks is free for the other;
of a choice that has changed its options, those that both know are compared. Everyone answers every question here:
that covers partial answers too, because the interval of a partial answer is spanned by the ways of completing it.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from firstweeks.circuit.cells import Variable
from firstweeks.circuit.circuit import Circuit
from firstweeks.circuit.closure import binate
from firstweeks.circuit.graph import Literal
from firstweeks.model.condition import Condition
from firstweeks.model.finding import Finding, Kind, Value
from firstweeks.model.level import Level
from firstweeks.proofs.covers import Cover, SharedVariable
from firstweeks.proofs.edits import Edit, atoms_of, edits
from firstweeks.proofs.space import EVERYONE, NOBODY, Space
from firstweeks.protocol import Protocol

Key = tuple[str, str | None, Kind]


@dataclass(frozen=True, slots=True)
class LevelChange:
    """
    People who are told another level after an edit.

    `when` holds for all of them and reads only what the edit reads. If `everyone` is false, some people for whom `when`
    holds do not change from `before` to `after`: it depends on their other answers. `old_answers` and `new_answers` are
    those of an example with as few unusual answers as possible, as each version asks for them; `people` are all.
    """

    before: Level
    after: Level
    when: Condition | None
    everyone: bool
    old_answers: Mapping[str, Value]
    new_answers: Mapping[str, Value]
    lower: bool
    people: int


@dataclass(frozen=True, slots=True)
class Difference:
    """What changes between two versions: in the text that decides, and in what people are told."""

    old: Protocol
    new: Protocol
    edits: tuple[Edit, ...]
    changes: tuple[LevelChange, ...]
    alignment: Alignment

    @property
    def lowers(self) -> bool:
        """Whether anyone is told a lower level."""
        return any(change.lower for change in self.changes)


def compare(old: Protocol, new: Protocol) -> Difference:
    """Exactly who is told another level, by the level before and the level after, the lowered first."""
    found = edits(old.content, new.content)
    alignment = Alignment(old, new)
    return Difference(old, new, found, tuple(alignment.changes(found)), alignment)


class Alignment:
    """Two protocols over the same cells."""

    def __init__(self, old: Protocol, new: Protocol) -> None:
        self.sides = (old, new)
        self._named: dict[Key, SharedVariable] = {}
        for finding in {**new.content.findings, **old.content.findings}.values():
            self._share(finding.id)
        self._index = {key: number for number, key in enumerate(self._named)}
        self.subjects = tuple(self._named.values())
        self._maps = [self._map(side) for side in self.sides]
        self.usual = [self._usual(subject) for subject in self.subjects]
        first = [
            self._maps[place][variable][0]
            for place, side in enumerate(self.sides)
            for variable in binate(_circuit(side).graph, _circuit(side).at_least)
        ]
        self.space = Space([len(subject.variable.cells) for subject in self.subjects], first)
        self.cover = Cover(self.space, self.subjects, self.usual)

    def at_least(self, place: int) -> list[int]:
        """The people whose level on one side is of each urgency or more; last, of one more than there are: nobody."""
        return [EVERYONE, *self._sets(place, _circuit(self.sides[place]).at_least), NOBODY]

    @cached_property
    def levels(self) -> tuple[dict[str, int], ...]:
        """For each side, the people of each level."""
        found = []
        for place, side in enumerate(self.sides):
            reached = self.at_least(place)
            bands = zip(side.checked.level_of, reached, reached[1:], strict=False)
            found.append({level.id: self.space.both(these, -above) for level, these, above in bands})
        return tuple(found)

    @cached_property
    def order(self) -> dict[str, int]:
        """The levels of both by urgency: the new ones, an old one that is no more above the one below it."""
        names = [level.id for level in self.sides[1].checked.level_of]
        below = -1
        for level in self.sides[0].checked.level_of:
            if level.id not in names:
                names.insert(below + 1, level.id)
            below = names.index(level.id)
        return {name: urgency for urgency, name in enumerate(names)}

    def changes(self, found: Sequence[Edit]) -> Iterator[LevelChange]:
        """The changes of level, described by what the edits read; the steepest falls first."""
        touched = sorted(self._touched(found))
        rest = [variable for variable in range(len(self.space.sizes)) if variable not in touched]
        old, new = self.levels
        steps = [(one, other) for one in old for other in new if one != other]
        for before, after in sorted(steps, key=lambda step: self.order[step[1]] - self.order[step[0]]):
            people = self.space.both(old[before], new[after])
            if people == NOBODY:
                continue
            for row in self.cover.rows(self.space.some(people, rest), touched):
                named = self.cover.people(row)
                both = self.space.both(named, people)
                person = self.space.plainest(both, self.usual)
                yield LevelChange(
                    before=_level(self.sides[0], before),
                    after=_level(self.sides[1], after),
                    when=self.cover.condition(row),
                    everyone=both == named,
                    old_answers=self.answers(0, person),
                    new_answers=self.answers(1, person),
                    lower=self.order[after] < self.order[before],
                    people=both,
                )

    def answers(self, place: int, cells: Sequence[int]) -> dict[str, Value]:
        """What the person in these cells tells one side."""
        found: dict[str, Value] = {}
        for finding in self.sides[place].content.findings.values():
            if finding.kind is Kind.MANY:
                keys = [(option, self._index[finding.id, option, finding.kind]) for option in finding.options]
                found[finding.id] = tuple(option for option, number in keys if cells[number])
                continue
            number = self._index.get((finding.id, None, finding.kind))
            found[finding.id] = finding.usual if number is None else self._value(finding, number, cells[number])
        return found

    def cells(self, place: int, answers: Mapping[str, Value]) -> list[int] | None:
        """The cells of a person who has answered one side; None if the other side does not know an answer."""
        found = list(self.usual)
        for finding in self.sides[place].content.findings.values():
            value = answers.get(finding.id, finding.usual)
            if isinstance(value, tuple):
                for option in finding.options:
                    found[self._index[finding.id, option, finding.kind]] = int(option in value)
                continue
            number = self._index.get((finding.id, None, finding.kind))
            if number is None:
                continue
            subject = self.subjects[number]
            if isinstance(value, str):
                if value not in subject.variable.cells:
                    return None
                found[number] = subject.variable.cells.index(value)
            else:
                found[number] = max(0, bisect.bisect_right(subject.starts, value) - 1)
        return found

    def _share(self, name: str) -> None:
        """Note the variables of a finding: one for both sides if it is answered alike, otherwise one for each."""
        found = [side.content.findings[name] for side in self.sides if name in side.content.findings]
        if len({finding.kind for finding in found}) > 1:
            for finding in found:
                self._note([finding])
        else:
            self._note(found)

    def _note(self, found: Sequence[Finding]) -> None:
        kind, name = found[-1].kind, found[-1].id
        if kind is Kind.MANY:
            for option in dict.fromkeys(option for finding in found[::-1] for option in finding.options):
                subject = SharedVariable(Variable(name, option, ("absent", "present")), kind)
                self._named[name, option, kind] = subject
        elif kind is Kind.NUMBER:
            low = max(finding.range[0] for finding in found if finding.range)
            high = min(finding.range[1] for finding in found if finding.range)
            cuts = {cut for side in self.sides for cut in _circuit(side).cells.thresholds.get(name, ())}
            starts = (low, *sorted(cut for cut in cuts if low < cut <= high))
            cells = tuple(f"{start:g} or more" for start in starts)
            self._named[name, None, kind] = SharedVariable(Variable(name, None, cells), kind, starts)
        else:
            both = tuple(one for one in found[-1].options if all(one in finding.options for finding in found))
            if both:
                self._named[name, None, kind] = SharedVariable(Variable(name, None, both), kind)

    def _map(self, side: Protocol) -> dict[int, tuple[int, tuple[int, ...]]]:
        """For each variable of a side the shared one, and for each cell of that the side's own."""
        found = {}
        cells = _circuit(side).cells
        for own, variable in enumerate(cells.variables):
            finding = side.content.findings.get(variable.finding)
            number = self._index.get((finding.id, variable.option, finding.kind)) if finding else None
            if finding is None or number is None:
                continue
            subject = self.subjects[number]
            if finding.kind is Kind.NUMBER:
                found[own] = number, tuple(cells.cell(own, start) for start in subject.starts)
            else:
                found[own] = number, tuple(map(variable.cells.index, subject.variable.cells))
        return found

    def _sets(self, place: int, roots: Sequence[int]) -> list[int]:
        def literal(node: Literal) -> int:
            if node.variable not in self._maps[place]:
                return EVERYONE  # a choice of which the sides share no option: nobody can be compared
            number, own = self._maps[place][node.variable]
            shared = sum(1 << cell for cell, of in enumerate(own) if node.cells >> of & 1)
            return self.space.literal(number, shared)

        return self.space.nodes(_circuit(self.sides[place]).graph, roots, literal)

    def _touched(self, found: Sequence[Edit]) -> set[int]:
        return {
            self._maps[place][variable][0]
            for place, side in enumerate(self.sides)
            for edit in found
            for atom in atoms_of(edit, side.content)
            for variable, _ in _circuit(side).cells.literals(atom)
            if variable in self._maps[place]
        }

    def _usual(self, subject: SharedVariable) -> int:
        """The usual cell, as the newest side that asks says."""
        variable = subject.variable
        findings = [side.content.findings.get(variable.finding) for side in self.sides[::-1]]
        usual = next(one.usual for one in findings if one is not None and one.kind is subject.kind)
        if isinstance(usual, tuple):
            return int(variable.option in usual)
        if isinstance(usual, str):
            return variable.cells.index(usual) if usual in variable.cells else 0
        return max(0, bisect.bisect_right(subject.starts, usual) - 1)

    def _value(self, finding: Finding, number: int, cell: int) -> Value:
        subject = self.subjects[number]
        if finding.kind is not Kind.NUMBER:
            return subject.variable.cells[cell]
        if isinstance(finding.usual, (int, float)) and bisect.bisect_right(subject.starts, finding.usual) - 1 == cell:
            return finding.usual
        start = subject.starts[cell]
        return int(start) if start == int(start) else start


def _circuit(side: Protocol) -> Circuit:
    return side.scalar.circuit


def _level(side: Protocol, name: str) -> Level:
    return next(level for level in side.content.levels if level.id == name)
