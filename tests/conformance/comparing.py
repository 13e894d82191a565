"""The first difference between what is written and what is said, in plain words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice, zip_longest

from conformance.form import Said

NOTHING = "nothing"


def difference(written: Mapping[str, Said], said: Mapping[str, Said], speaker: str) -> str:
    """Who is told something else than what is written, what and where; "" if nobody is."""
    people = dict.fromkeys([*written, *said])
    found = {person: next(_differences(written.get(person, {}), said.get(person, {}), ()), None) for person in people}
    told_otherwise = {person: one for person, one in found.items() if one is not None}
    if not told_otherwise:
        return ""
    person, (where, old, new) = next(iter(told_otherwise.items()))
    others = list(islice(told_otherwise, 1, None))
    return "\n".join(
        [
            f"{speaker} tells {person} something else than what is written, in {' > '.join(where)}:",
            f"  written  {_shown(old)}",
            f"  said     {_shown(new)}",
            f"{len(others)} others are told something else too{': ' if others else ''}{', '.join(others[:5])}",
            "If that is meant, python3 dev.py conformance --write writes it down, to be reviewed as a difference.",
        ]
    )


_Difference = tuple[tuple[str, ...], object, object]


def _differences(old: object, new: object, where: tuple[str, ...]) -> Iterator[_Difference]:
    if isinstance(old, dict) and isinstance(new, dict):
        for key in dict.fromkeys([*old, *new]):
            yield from _differences(old.get(key, NOTHING), new.get(key, NOTHING), (*where, str(key)))
    elif isinstance(old, list) and isinstance(new, list):
        for number, (one, other) in enumerate(zip_longest(old, new, fillvalue=NOTHING), 1):
            yield from _differences(one, other, (*where, _name(one, other, number)))
    elif old != new:
        yield where, old, new


def _name(one: object, other: object, number: int) -> str:
    """What an entry of a list goes by: its id, where it has one, or its number."""
    for entry in (one, other):
        if isinstance(entry, dict):
            return next((str(entry[key]) for key in ("id", "rule") if key in entry), f"number {number}")
    return f"number {number}"


def _shown(value: object) -> str:
    if isinstance(value, dict) and "heading" in value:
        return f"the section “{value['heading']}”"
    return f"“{value}”" if isinstance(value, str) and value != NOTHING else str(value)
