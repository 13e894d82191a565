"""Every occurrence of an atom in a condition, and the condition in which this occurrence alone is negated."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import assert_never

from firstweeks.model.condition import (
    AllOf,
    AnyOf,
    AtLeast,
    Atom,
    Condition,
    Includes,
    Is,
    IsEmpty,
    Named,
    Not,
    leaves,
)
from firstweeks.model.content import Content
from firstweeks.model.finding import Finding
from firstweeks.reading.sentence import sentence_of


@dataclass(frozen=True, slots=True)
class Occurrence:
    """
    One occurrence of an atom in a rule or raise; `negated` is the condition with this occurrence alone negated.

    `label` is the atom as written, with "(2)" where a rule asks for the same a second time.
    """

    rule: str
    label: str
    atom: Atom
    negated: Condition


@dataclass(frozen=True, slots=True)
class Expansion:
    """
    Writes conditions out: definitions by what they mean, each option of a list by itself.

    Where a finding is asked only from some number on, its guard is written out too, so that this threshold is an
    occurrence like any other.
    """

    content: Content
    _definitions: dict[str, Condition] = field(default_factory=dict)

    def expanded(self, condition: Condition) -> Condition:
        """A condition without names."""
        match condition:
            case Named(name):
                if name not in self._definitions:
                    self._definitions[name] = self.expanded(self.content.definitions[name].means)
                return self._definitions[name]
            case Includes(name, options) if len(options) > 1:
                return AnyOf(tuple(self._guarded(Includes(name, (option,))) for option in options))
            case Is() | AtLeast() | Includes() | IsEmpty():
                return self._guarded(condition)
            case AllOf(parts):
                return AllOf(tuple(map(self.expanded, parts)))
            case AnyOf(parts):
                return AnyOf(tuple(map(self.expanded, parts)))
            case Not(part):
                return Not(self.expanded(part))
            case _:
                assert_never(condition)

    def thresholds(self, condition: Condition) -> Iterator[tuple[str, float]]:
        """The numbers that a condition compares with, through its definitions."""
        for leaf in leaves(condition):
            if isinstance(leaf, Named):
                yield from self.thresholds(self.content.definitions[leaf.name].means)
            elif isinstance(leaf, AtLeast) and not isinstance(leaf.value, str):
                yield leaf.finding, leaf.value

    def _guarded(self, atom: Atom) -> Condition:
        finding = self.content.findings[atom.finding]
        if finding.only_if is None or not any(self.thresholds(finding.only_if)):
            return atom
        guard = self.expanded(finding.only_if)
        return AnyOf((Not(guard), atom)) if _counts(atom, finding) else AllOf((guard, atom))


def occurrences(rule: str, condition: Condition) -> Iterator[Occurrence]:
    """The occurrences of a written-out condition in reading order."""
    seen: Counter[str] = Counter()
    for atom, negated in negations(condition):
        label = sentence_of(atom)
        seen[label] += 1
        yield Occurrence(rule, label if seen[label] == 1 else f"{label} ({seen[label]})", atom, negated)


def negations(condition: Condition) -> Iterator[tuple[Atom, Condition]]:
    """Each atom of a written-out condition in reading order, with the condition in which it alone is negated."""
    match condition:
        case Is() | AtLeast() | Includes() | IsEmpty():
            yield condition, Not(condition)
        case AllOf(parts) | AnyOf(parts):
            for number, part in enumerate(parts):
                for atom, negated in negations(part):
                    yield atom, type(condition)((*parts[:number], negated, *parts[number + 1 :]))
        case Not(part):
            for atom, negated in negations(part):
                yield atom, Not(negated)
        case Named():
            msg = "a condition must be written out before its occurrences are listed"
            raise TypeError(msg)
        case _:
            assert_never(condition)


def _counts(atom: Atom, finding: Finding) -> bool:
    """Whether an atom holds where its finding is not asked."""
    match atom, finding.otherwise:
        case Is(_, value), otherwise:
            return otherwise == value
        case AtLeast(_, str(value)), str(otherwise):
            return finding.options.index(otherwise) >= finding.options.index(value)
        case AtLeast(_, float() | int() as value), float() | int() as otherwise:
            return otherwise >= value
        case Includes(_, options), tuple(otherwise):
            return bool({*options} & {*otherwise})
        case _, otherwise:
            return not otherwise
