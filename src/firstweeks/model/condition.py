"""The shapes of a condition, as a clinician writes it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NoReturn, assert_never

from firstweeks.model.place import Place


class _Shape:
    """What every shape shares: it has no truth value of its own."""

    __slots__ = ()

    def __bool__(self) -> NoReturn:
        msg = (
            "A condition has no truth value until there are answers.\n"
            "Python's `and`, `or` and `not` would silently drop one side: build AllOf, AnyOf and Not instead."
        )
        raise TypeError(msg)


@dataclass(frozen=True, slots=True)
class Is(_Shape):
    """A choice, or yes / no, has this value."""

    finding: str
    value: str
    place: Place | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class AtLeast(_Shape):
    """An ordered choice is this option or a more worrying one; or a number reaches this one."""

    finding: str
    value: str | float
    place: Place | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Includes(_Shape):
    """A many-choice finding includes at least one of these options."""

    finding: str
    options: tuple[str, ...]
    place: Place | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class IsEmpty(_Shape):
    """A many-choice finding was answered with "none of these"."""

    finding: str
    place: Place | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class AllOf(_Shape):
    """Every part holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf(_Shape):
    """At least one part holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not(_Shape):
    """The part does not hold."""

    part: Condition


@dataclass(frozen=True, slots=True)
class Named(_Shape):
    """The definition of this name holds."""

    name: str
    place: Place | None = field(default=None, compare=False, repr=False)


Atom = Is | AtLeast | Includes | IsEmpty
Condition = Atom | AllOf | AnyOf | Not | Named


def leaves(condition: Condition) -> Iterator[Atom | Named]:
    """Each atom and each use of a definition in a condition, in reading order."""
    waiting: list[Condition] = [condition]
    while waiting:
        match waiting.pop():
            case AllOf(parts) | AnyOf(parts):
                waiting += reversed(parts)
            case Not(part):
                waiting.append(part)
            case Is() | AtLeast() | Includes() | IsEmpty() | Named() as leaf:
                yield leaf
            case other:
                assert_never(other)
