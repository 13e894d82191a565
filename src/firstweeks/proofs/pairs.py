"""What a case for review is: two people who differ in one answer, and in whether a rule holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from firstweeks.model.finding import Value

Person = Mapping[str, Value]
Pair = tuple[Person, Person]


@dataclass(frozen=True, slots=True)
class Boundary:
    """A person at a threshold or one beside it, whether the rule holds, and the urgency told."""

    person: Person
    holds: bool
    level: int


@dataclass(frozen=True, slots=True)
class ReviewCase:
    """
    Two people who differ in one answer: the rule holds for the first and not for the second.

    `atoms` are the occurrences in the rule that the pair shows, as written. `levels` are the urgencies that the two are
    told. Where a number decides, `around` is the first person with the number one below the threshold, at it and one
    above it.
    """

    rule: str
    finding: str
    atoms: tuple[str, ...]
    people: Pair
    levels: tuple[int, int]
    around: tuple[Boundary, ...] = ()

    @property
    def told_apart(self) -> bool:
        """Whether the two are told different levels."""
        return self.levels[0] != self.levels[1]


@dataclass(frozen=True, slots=True)
class Gap:
    """An occurrence that no pair shows: `impossible` if z3 has proved that there is none, otherwise not decided."""

    rule: str
    atom: str
    impossible: bool


@dataclass(frozen=True, slots=True)
class Coverage:
    """The pairs of all rules and raises in the order of the content, the gaps, and the number of all occurrences."""

    cases: tuple[ReviewCase, ...]
    gaps: tuple[Gap, ...]
    occurrences: int


def merged(cases: Iterable[ReviewCase]) -> Iterator[ReviewCase]:
    """The cases, where those of one rule with the same people are one."""
    found: dict[tuple[str, str], ReviewCase] = {}
    for case in cases:
        key = case.rule, repr(case.people)
        same = found.get(key)
        if same is not None:
            atoms = tuple(dict.fromkeys((*same.atoms, *case.atoms)))
            case = replace(same, atoms=atoms, around=same.around or case.around)  # noqa: PLW2901 -- the two as one
        found[key] = case
    yield from found.values()
