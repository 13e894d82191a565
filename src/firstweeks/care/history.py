"""
Entries with times, and what holds of them: three-valued, as in the protocol itself.

Only what was entered counts. What is missing is unknown, never "no" and never "no change"; a "no" that is older than a
day is unknown again, and a "yes" stands until a later entry says otherwise. So time that passes never lowers anything.
The twin is site/js/care/holding.js.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

from firstweeks.care.moments import DAY, Days, Down, For, Grew, Is, Joined, Moment, Moved, Passed, Sum
from firstweeks.model.tri import Tri

UNSURE = "unsure"
Known = float | str


@dataclass(frozen=True, slots=True)
class Entry:
    """
    What was entered at a time.

    Attributes:
        at: Minutes since 1970-01-01 by the clock on the wall, as `care.inputs.moment_of` counts them.
        values: By field; an option, a number, or for a date its day since 1970-01-01.
    """

    at: float
    values: Mapping[str, Known]


@dataclass(frozen=True, slots=True)
class Scale:
    """How the values of a field compare: options from the least worrying, or none for numbers; which means absent."""

    options: tuple[str, ...] = ()
    absent: str = ""

    def rank(self, value: Known) -> float:
        """A value as a number that grows with what worries."""
        return self.options.index(value) if isinstance(value, str) else value


Scales = Mapping[str, Scale]
Series = Sequence[tuple[float, Known]]


def series(entries: Iterable[Entry], field: str, now: float) -> Series:
    """What was entered of a field up to now, in the order of time; what nobody could tell is left out."""
    found = [
        (one.at, one.values[field]) for one in entries if one.at <= now and one.values.get(field, UNSURE) != UNSURE
    ]
    return sorted(found, key=lambda pair: pair[0])


def holds(moment: Moment, entries: Sequence[Entry], scales: Scales, now: float) -> Tri:
    """Whether a sentence holds of some entries."""
    match moment:
        case Joined(word, parts):
            return (min if word == "and" else max)(holds(part, entries, scales, now) for part in parts)
        case _:
            found = series(entries, moment.field, now)
            if not found:
                return Tri.UNKNOWN
            if isinstance(moment, Passed):
                over = now >= (float(found[-1][1]) + 1) * DAY
                return Tri.YES if over != moment.ahead else Tri.NO
            held = _held(moment, found, scales[moment.field], now)
            # A "no" is as old as the entry that it stands on.
            return held if held is not Tri.NO or now - found[-1][0] <= DAY else Tri.UNKNOWN


def _held(moment: Is | For | Grew | Sum | Moved | Days | Down, found: Series, scale: Scale, now: float) -> Tri:
    at, last = found[-1]
    before = found[:-1]
    # What the last entry says counts for a day, and no longer.
    until = min(now, at + DAY)
    match moment:
        case Is(_, value, at_least):
            fits = scale.rank(last) >= scale.rank(value) if at_least else last == value
            return Tri.YES if fits else Tri.NO
        case For(_, value, minutes):
            return _lasted(found, lambda one: one == value, lambda first: until - first >= minutes)
        case Days(_, least):
            days = lambda first: until // DAY - first // DAY + 1 >= least  # noqa: E731
            return _lasted(found, lambda one: one != scale.absent, days)
        case Grew(_, minutes):
            since = [value for when, value in before if when >= at - minutes]
            since += [value for when, value in before if when < at - minutes][-1:]
            return _compared(since, lambda one: scale.rank(one) < scale.rank(last))
        case Sum(_, minutes, least):
            total = sum(float(value) for when, value in found if when >= at - minutes)
            # Some may not have been entered: fewer is never known.
            return Tri.YES if total >= least else Tri.UNKNOWN
        case Moved(_, values):
            if last not in values:
                return Tri.NO
            return Tri.YES if any(value not in values for _, value in before) else Tri.UNKNOWN
        case Down(_, percent):
            earlier = [float(value) for _, value in before]
            if not percent:
                return _compared(earlier[-1:], lambda one: float(last) < float(one))
            return _compared(
                [max(earlier)] if earlier else [], lambda one: float(last) <= float(one) * (100 - percent) / 100
            )
        case _:
            assert_never(moment)


def _lasted(found: Series, there: Callable[[Known], bool], enough: Callable[[float], bool]) -> Tri:
    """Whether something that is there at the last entry has been there for long enough."""
    count = next((count for count, (_, value) in enumerate(reversed(found)) if not there(value)), len(found))
    if not count:
        return Tri.NO
    if enough(found[-count][0]):
        return Tri.YES
    # It may have been there before the first entry.
    return Tri.UNKNOWN if count == len(found) else Tri.NO


def _compared(earlier: Sequence[Known], differs: Callable[[Known], bool]) -> Tri:
    if not earlier:
        return Tri.UNKNOWN
    return Tri.YES if any(map(differs, earlier)) else Tri.NO
