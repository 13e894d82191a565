"""What decides the level: definitions, rules, raises and contradictions."""

from __future__ import annotations

from dataclasses import dataclass

from firstweeks.model.condition import Condition
from firstweeks.model.level import Level
from firstweeks.model.place import Place


@dataclass(frozen=True, slots=True)
class Definition:
    """A condition that is named once and used by many."""

    id: str
    means: Condition
    place: Place


@dataclass(frozen=True, slots=True)
class Rule:
    """Whoever meets `when` is told at least `level`."""

    id: str
    level: Level
    when: Condition
    sources: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Raise:
    """Whoever meets `when` is told one level more, once, and never above the protocol's `raise_limit`."""

    id: str
    when: Condition
    sources: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Contradiction:
    """
    Two answers that cannot both be so: reported and asked again, never refused and never corrected.

    `when` reads the answers as given, whatever their `only_if` says; `unsure` names a finding that the person
    has left unsure as well.
    """

    id: str
    when: Condition
    unsure: str | None
    place: Place
