"""What a figure is worked out from: each input as written by a person → a number or a day, or what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from firstweeks.model.problem import Problem, Rejected
from firstweeks.reading.suggesting import as_written, did_you_mean, either, kind_of

KINDS = ("date", "moment", "time", "number", "age", "choice")
DAYS_OF_A_WEEK = 7
# 1970-01-01, from which the scripts count too.
EPOCH = date(1970, 1, 1).toordinal()

_PART = re.compile(r"([0-9]+(?:\.[0-9]+)?) *([A-Za-z/]*)")
_PARTS = re.compile(r" *(?:[0-9]+(?:\.[0-9]+)? *[A-Za-z/]* *)+")
_AGE = re.compile(r"([0-9]{1,2})(?:\+([0-6]))?")
_TIME = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([01][0-9]|2[0-3]):([0-5][0-9])")


class FigureRejected(Rejected):
    """Inputs from which a figure cannot be worked out; every reason at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """
    One thing that a figure is worked out from.

    Attributes:
        kind: One of `KINDS`.
        range: The least and the greatest value, of numbers in the first unit, of ages in weeks.
        units: How much of the first unit one of each unit is; the first is 1.
        needs: The inputs without which this one says nothing.
    """

    id: str
    kind: str
    range: tuple[float, float] = (0, 0)
    units: Mapping[str, float]
    options: tuple[str, ...] = ()
    whole: bool = False
    optional: bool = False
    needs: tuple[str, ...] = ()

    @property
    def unit(self) -> str:
        """The unit that a value without one is in; "" where there is none."""
        return next(iter(self.units), "")


Value = float | str
Values = dict[str, Value]


def read_inputs(inputs: Mapping[str, Input], given: Mapping[str, object]) -> Values:
    """
    The inputs of a figure as numbers: days since 1970-01-01 (a date), minutes since then (a moment), minutes (a time),
    days (an age), the first unit (a number); a choice stays a text.

    Raises:
        FigureRejected: with everything that is missing, out of its bounds or not understood.
    """
    there = {name: value for name, value in given.items() if value is not None and value != ""}
    problems = [
        Problem(f'"{name}" is not asked for here', name, did_you_mean(name, inputs))
        for name in given
        if name not in inputs
    ]
    wanted = {other: name for name, one in inputs.items() if name in there for other in one.needs}
    found: Values = {}
    for name, one in inputs.items():
        if name in there:
            try:
                found[name] = _read(one, there[name])
            except ValueError as error:
                problems.append(Problem(f'"{name}" is {as_written(there[name])}, {error}', name, _write(one)))
        elif name in wanted:
            problems.append(Problem(f'"{name}" is missing, and "{wanted[name]}" needs it', name, _write(one)))
        elif not one.optional:
            problems.append(Problem(f'"{name}" is missing', name, _write(one)))
    if problems:
        raise FigureRejected(problems)
    return found


def _read(one: Input, value: object) -> Value:
    """One value; a ValueError says what is wrong with it."""
    if one.kind == "number":
        return _number(one, value)
    if isinstance(value, (int, float)) and not isinstance(value, bool) and one.kind == "age":
        value = str(value)
    if not isinstance(value, str):
        raise ValueError(f"which is {kind_of(value)}")  # noqa: TRY004 -- it is told as a problem
    if one.kind == "choice":
        if value not in one.options:
            raise ValueError("which is not one of its options")
        return value
    if one.kind == "age":
        return _age(one, value)
    if one.kind == "time":
        return _minutes(value)
    return moment(value) if one.kind == "moment" else day(value)


def _number(one: Input, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise ValueError(f"which is {kind_of(value)}")  # noqa: TRY004 -- it is told as a problem
    if isinstance(value, str) and not _PARTS.fullmatch(value):
        raise ValueError("which is not a number with a unit")
    parts = [(float(value), "")] if not isinstance(value, str) else [(float(n), u) for n, u in _PART.findall(value)]
    amount = 0.0
    for number, unit in parts:
        if unit not in one.units and (unit or len(parts) > 1):
            msg = f'in a unit that is not known here: "{unit}"'
            raise ValueError(msg)
        amount += number * one.units.get(unit, 1.0)
    if not one.range[0] <= amount <= one.range[1]:
        raise ValueError("outside its range")
    if one.whole and amount != int(amount):
        raise ValueError("which is not a whole number")
    return amount


def _age(one: Input, value: str) -> float:
    found = _AGE.fullmatch(value)
    if not found:
        raise ValueError("which is not weeks and days")
    days = int(found[1]) * DAYS_OF_A_WEEK + int(found[2] or 0)
    if not one.range[0] * DAYS_OF_A_WEEK <= days < one.range[1] * DAYS_OF_A_WEEK:
        raise ValueError("outside its range")
    return days


def _minutes(value: str) -> float:
    found = _TIME.fullmatch(value)
    if not found:
        raise ValueError("which is not a time")
    return int(found[1]) * 60 + int(found[2])


def moment(value: str) -> float:
    """A date and time as minutes since 1970-01-01; a ValueError says what is wrong with it."""
    found = _MOMENT.fullmatch(value)
    if not found:
        raise ValueError("which is not a date with a time")
    return day(found[1]) * 1440 + int(found[2]) * 60 + int(found[3])


def day(value: str) -> float:
    """A date as days since 1970-01-01; a ValueError says what is wrong with it."""
    if not _DATE.fullmatch(value):
        raise ValueError("which is not a date")
    try:
        return date.fromisoformat(value).toordinal() - EPOCH
    except ValueError:
        raise ValueError("a day that does not exist") from None


def _write(one: Input) -> str:
    """What to write for an input."""
    low, high = (format(bound, "g") for bound in one.range)
    match one.kind:
        case "date":
            return "write a date as 2026-11-22"
        case "moment":
            return "write a date and a time as 2026-11-22T09:30"
        case "time":
            return "write a time of the day as 07:30"
        case "age":
            return f'write weeks and days as "8+3", from {low} weeks up to {high}'
        case "choice":
            return f"write {either(one.options)}"
        case _:
            number = "a whole number" if one.whole else "a number"
            return f"write {number} from {low} to {high} {one.unit}; it may be in {either([*one.units])}"


def as_date(day: float) -> str:
    """A day, as the number that `read_inputs` gives, written as 2026-11-22."""
    return date.fromordinal(int(day) + EPOCH).isoformat()


def as_age(days: float) -> str:
    """
    Days of a pregnancy as weeks and days, the one way in which they are written everywhere.

    >>> as_age(45)
    '6+3'
    """
    weeks, rest = divmod(int(days), DAYS_OF_A_WEEK)
    return f"{weeks}+{rest}"


def as_moment(minutes: float) -> str:
    """A date and time, as the number that `read_inputs` gives, written as 2026-11-22T09:30."""
    return f"{as_date(minutes // 1440)}T{as_time(minutes)}"


def at_clock(minutes: float) -> datetime:
    """A date and time, as the clock on the wall shows it."""
    return datetime.fromisoformat(as_moment(minutes))


def as_time(minutes: float) -> str:
    """Minutes since midnight as a time of the day."""
    hours, rest = divmod(int(minutes) % 1440, 60)
    return f"{hours:02}:{rest:02}"


def moment_of(when: datetime) -> float:
    """A date and time as the number that `read_inputs` gives."""
    return (when.toordinal() - EPOCH) * 1440 + when.hour * 60 + when.minute
