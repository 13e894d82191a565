"""
The shapes of a sentence over days: what entries with times can say. There is no "not": what was not entered is unknown.

    sentence = part { "and" part } | part { "or" part }        never mixed without brackets
    part     = "(" sentence ")" | atom
    atom     = FIELD "is" VALUE | FIELD "is at least" VALUE
             | FIELD "is" VALUE "for" TIME
             | FIELD "is" ( "heavier" | "higher" | "stronger" | "worse" ) "than" TIME "ago"
             | FIELD "in the last" TIME "is at least" NUMBER
             | FIELD "moved to" VALUE | FIELD "moved to any of" VALUE { "," VALUE }
             | "days of" FIELD "is at least" NUMBER
             | FIELD "fell" | FIELD "is down" NUMBER "%"
             | FIELD "passed" | FIELD "is ahead"
    TIME     = NUMBER ( "hour" | "hours" | "day" | "days" )
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import astuple, dataclass
from typing import Any, assert_never

from firstweeks.model.problem import visible

HOUR, DAY = 60, 1440


@dataclass(frozen=True, slots=True)
class Is:
    """The last entry has this value, or, `at_least`, this one or a more worrying one."""

    field: str
    value: str | float
    at_least: bool


@dataclass(frozen=True, slots=True)
class For:
    """Every entry up to the last has this value, over so many minutes or more."""

    field: str
    value: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Grew:
    """The last entry is more than what stood at some time in so many minutes before it."""

    field: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Sum:
    """The entries of so many minutes up to the last come to this number or more."""

    field: str
    minutes: int
    least: float


@dataclass(frozen=True, slots=True)
class Moved:
    """The last entry has one of these values, and an earlier one had none of them."""

    field: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Days:
    """What it is about has been there for so many days in a row."""

    field: str
    least: float


@dataclass(frozen=True, slots=True)
class Down:
    """The last entry is so many of a hundred below the highest before it; with 0, below the one before it."""

    field: str
    percent: float


@dataclass(frozen=True, slots=True)
class Passed:
    """The date of the last entry is over, or, `ahead`, is today or later."""

    field: str
    ahead: bool


@dataclass(frozen=True, slots=True)
class Joined:
    """Every part holds, or, with "or", at least one."""

    word: str
    parts: tuple[Moment, ...]


Atom = Is | For | Grew | Sum | Moved | Days | Down | Passed
Moment = Atom | Joined


def atoms(moment: Moment) -> Iterator[Atom]:
    """The atoms of a sentence, in reading order."""
    if isinstance(moment, Joined):
        for part in moment.parts:
            yield from atoms(part)
    else:
        yield moment


def sentence_of(moment: Moment) -> str:
    """The sentence, as it reads back."""
    match moment:
        case Is(field, value, at_least):
            return f"{field} is {'at least ' if at_least else ''}{_plain(value)}"
        case For(field, value, minutes):
            return f"{field} is {value} for {_time(minutes)}"
        case Grew(field, minutes):
            return f"{field} is higher than {_time(minutes)} ago"
        case Sum(field, minutes, least):
            return f"{field} in the last {_time(minutes)} is at least {_plain(least)}"
        case Moved(field, (value,)):
            return f"{field} moved to {value}"
        case Moved(field, values):
            return f"{field} moved to any of {', '.join(values)}"
        case Days(field, least):
            return f"days of {field} is at least {_plain(least)}"
        case Down(field, percent):
            return f"{field} is down {_plain(percent)} %" if percent else f"{field} fell"
        case Passed(field, ahead):
            return f"{field} is ahead" if ahead else f"{field} passed"
        case Joined(word, parts):
            return f" {word} ".join(map(_bracketed, parts))
        case _:
            assert_never(moment)


def as_data(moment: Moment) -> list[Any]:
    """The sentence as lists, for the scripts: the name of the shape, then what it holds."""
    if isinstance(moment, Joined):
        return [moment.word, [as_data(part) for part in moment.parts]]
    return [type(moment).__name__.lower(), *astuple(moment)]


def _bracketed(part: Moment) -> str:
    return f"({sentence_of(part)})" if isinstance(part, Joined) else sentence_of(part)


def _time(minutes: int) -> str:
    amount, unit = (minutes // DAY, "day") if minutes % DAY == 0 and minutes > DAY else (minutes // HOUR, "hour")
    return f"{amount} {unit}{'s' if amount != 1 else ''}"


def _plain(value: str | float) -> str:
    return visible(value) if isinstance(value, str) else format(value, "g")
