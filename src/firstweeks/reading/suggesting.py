"""What to write instead: the nearest known name, and values as a person would say them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time

# Comparing a longer name with every known one would take long, and it resembles none.
_LONGEST = 80
_SHOWN = 12


def nearest(given: str, known: Iterable[str], cutoff: float = 0.7) -> str:
    """The known name that is spelt most like this one, or "" if none is near."""
    import difflib  # noqa: PLC0415 -- only where something is wrong, so that a start need not wait for it

    if len(given) > _LONGEST:
        return ""
    names = {_folded(name): name for name in known}
    wanted = _folded(given).strip("\"'.;:")
    near = difflib.get_close_matches(wanted, names, n=5, cutoff=cutoff)
    if not near:
        return ""
    # Of names that are equally near, the one that starts like it.
    likeness = {name: difflib.SequenceMatcher(None, name, wanted).ratio() for name in near}
    return names[max(near, key=lambda name: (likeness[name], _alike_from_the_start(name, wanted)))]


def _alike_from_the_start(one: str, other: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _folded(name: str) -> str:
    return name.lower().replace("-", "_")


def did_you_mean(given: str, known: Iterable[str]) -> str:
    """A fix that names the nearest known name, or lists a few when none is near."""
    names = list(known)
    near = nearest(given, names)
    if near:
        return f'did you mean "{near}"?'
    return f"write one of: {listed(names)}" if names else "there is none yet: write one"


def listed(names: list[str]) -> str:
    """Names in a row, the first few of many."""
    return ", ".join(names[:_SHOWN]) + (", ..." if len(names) > _SHOWN else "")


def either(names: Sequence[str]) -> str:
    """A, b or c."""
    return " or ".join(filter(None, [", ".join(names[:-1]), names[-1]]))


def kind_of(value: object) -> str:
    """What kind of value this is, in words."""
    match value:
        case None:
            return "null"
        case bool():
            return "true or false"
        case str():
            return "a text"
        case int() | float():
            return "a number"
        case list() | tuple():
            return "a list"
        case Mapping():
            return "a block"
        case datetime():
            return "a date with a time"
        case date() | time():
            return "a date" if isinstance(value, date) else "a time"
        case _:
            return f"a value of the kind {type(value).__name__}"


def as_written(value: object) -> str:
    """A value as it would be written, cut short where it is long."""
    match value:
        case str():
            text = json.dumps(value, ensure_ascii=False)
        case list() | tuple():
            text = f"[{', '.join(map(as_written, value[:_SHOWN]))}]"
        case bool():
            text = "true" if value else "false"
        case int() | float():
            text = str(value) if abs(value) <= 1e12 or isinstance(value, float) else "a huge number"
        case date() | time():
            text = value.isoformat()
        case _:
            text = kind_of(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."
