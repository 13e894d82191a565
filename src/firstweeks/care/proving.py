"""
What must hold of a rule over days, tried on every history of at most three entries of what it speaks of.

It is a proof for these histories and no others: each entry says one thing, at one of the times at which the sentence
can turn, and numbers are those round its thresholds. What breaks a law is given as the entries themselves.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations_with_replacement, pairwise

from firstweeks.care.diary import Diary, DiaryRule, Field
from firstweeks.care.history import UNSURE, Entry, Known, holds
from firstweeks.care.moments import DAY, HOUR, Days, Down, For, Grew, Is, Sum, atoms
from firstweeks.model.tri import Tri

MOST = 3
# Nobody's day: all times are told from it.
NOW = 1000 * DAY + 12 * HOUR
_LATER = (0, HOUR, DAY, DAY + HOUR, 3 * DAY)
_FRESH = DAY

LAWS: Mapping[str, str] = {
    "unknown": "without an entry of the last day nothing is known not to be so",
    "time": "time that passes without an entry never lowers what is told",
    "worse": "a last entry that is more worrying never lowers what is told",
    "unless": "only a date that is ahead can hold a rule back",
}


@dataclass(frozen=True, slots=True)
class Proof:
    """How many histories were tried for a rule, and the first that breaks a law."""

    rule: str
    histories: int
    broken: str = ""
    by: tuple[Entry, ...] = ()


def prove(diary: Diary, rule: DiaryRule) -> Proof:
    """Try every history of a rule."""
    count = 0
    for entries in histories(diary, rule):
        count += 1
        for law, breaks in (("unknown", _unknown), ("time", _time), ("worse", _worse), ("unless", _unless)):
            if breaks(diary, rule, entries):
                return Proof(rule.id, count, law, entries)
    return Proof(rule.id, count)


def histories(diary: Diary, rule: DiaryRule) -> Iterator[tuple[Entry, ...]]:
    """Every history of at most three entries, each of one field, the last of them at `NOW` or some time before it."""
    spoken = {atom.field: None for part in (rule.when, rule.unless) if part for atom in atoms(part)}
    each = [
        Entry(NOW - back, {field: value})
        for back in _times(rule)
        for field in spoken
        for value in (*_values(diary.fields[field], rule), UNSURE)
    ]
    for size in range(MOST + 1):
        for chosen in combinations_with_replacement(each, size):
            yield tuple(sorted(chosen, key=lambda one: one.at))


def _times(rule: DiaryRule) -> list[int]:
    """How long before now an entry is, where the sentence can turn."""
    found = {0, DAY + HOUR}
    for atom in atoms(rule.when):
        match atom:
            case Grew(_, minutes) | For(_, _, minutes) | Sum(_, minutes, _):
                found |= {minutes // 2, minutes, minutes + HOUR}
            case Days(_, least):
                found |= {int(least - 2) * DAY, int(least - 1) * DAY, int(least) * DAY}
            case _:
                found |= {2 * HOUR}
    return sorted(found, reverse=True)


def _values(field: Field, rule: DiaryRule) -> list[Known]:
    """All options; of a number those round each threshold; of a date yesterday, today and tomorrow."""
    if field.options:
        return [*field.options]
    if field.kind == "date":
        return [float(NOW // DAY + day) for day in (-1, 0, 1)]
    found = {field.range[0], field.range[1]}
    for atom in atoms(rule.when):
        match atom:
            case Is(name, float(value), _) | Sum(name, _, float(value)) if name == field.id:
                found |= {value - 1, value, value + 1, value / 2}
            case Down(name, percent) if name == field.id:
                found = {100.0, 100.0 - percent, 100.0 - percent + 0.5}
    return sorted(found)


def _tells(diary: Diary, rule: DiaryRule, entries: Sequence[Entry], now: float) -> bool:
    alone = Diary(diary.entries, diary.fields, {rule.id: rule}, diary.look)
    return bool(alone.holding(entries, now))


def _unknown(diary: Diary, rule: DiaryRule, entries: Sequence[Entry]) -> bool:
    known = [entry for entry in entries if UNSURE not in entry.values.values()]
    dated = any(diary.fields[name].kind == "date" for entry in known for name in entry.values)
    fresh = dated or any(entry.at >= NOW - _FRESH for entry in known)
    return holds(rule.when, entries, diary.scales, NOW) is Tri.NO and not fresh


def _time(diary: Diary, rule: DiaryRule, entries: Sequence[Entry]) -> bool:
    told = [_tells(diary, rule, entries, NOW + later) for later in _LATER]
    return any(before and not after for before, after in pairwise(told))


def _worse(diary: Diary, rule: DiaryRule, entries: Sequence[Entry]) -> bool:
    if not entries or not _tells(diary, rule, entries, NOW):
        return False
    [(name, value)] = entries[-1].values.items()
    field = diary.fields[name]
    rising = all(
        isinstance(a, (Grew, Sum, Days)) or (isinstance(a, Is) and a.at_least)
        for a in atoms(rule.when)
        if a.field == name
    )
    if value == UNSURE or field.kind not in ("ordered", "number") or not rising:
        return False
    more = field.options[-1] if field.options else field.range[1]
    return not _tells(diary, rule, [*entries[:-1], Entry(entries[-1].at, {name: more})], NOW)


def _unless(diary: Diary, rule: DiaryRule, entries: Sequence[Entry]) -> bool:
    held = holds(rule.when, entries, diary.scales, NOW) is Tri.YES
    back = rule.unless is not None and holds(rule.unless, entries, diary.scales, NOW) is Tri.YES
    return held and not back and not _tells(diary, rule, entries, NOW)
