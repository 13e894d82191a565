"""
The last interviews as a diary keeps them, and what has changed since the one before.

What was said in private is never kept, and of an interview in which a sign was said that is never kept, nothing is.
What is worked out of one is worked out as if nothing had been said in private; where that would be another level than
the person was told, nothing is said of a change. The twin is site/js/care/checks.js.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from firstweeks.care.diary import Diary
from firstweeks.care.history import Entry
from firstweeks.care.inputs import as_moment, moment
from firstweeks.model.answers import Answers
from firstweeks.model.assessment import Assessment, Reason
from firstweeks.model.finding import Value
from firstweeks.model.level import Level
from firstweeks.model.problem import AnswersRejected, Problem
from firstweeks.protocol import Protocol
from firstweeks.reading.suggesting import kind_of

# An entry of this field says that someone was seen.
SEEN = "seen"


@dataclass(frozen=True, slots=True)
class Check:
    """The answers of an interview that came to its end, in minutes since 1970-01-01, by the content with this hash."""

    at: float
    content: str
    answers: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Told:
    """What was told at a check: the level, and what decided it in the answers and in the entries."""

    level: Level
    reasons: Sequence[Reason]
    rules: Sequence[str]


@dataclass(frozen=True, slots=True)
class Change:
    """
    How a check differs from the one before.

    Attributes:
        kind: "more", "same" or "less" urgent; or "unseen" or "unknown", which are less, while what was told before
            stands: nobody was seen since, or something that could make it more urgent is not answered.
        because: The answers that made the difference: new ones, or, where it is less, those that are gone.
        rules: The rules of the diary that made it, likewise.
    """

    kind: str
    at: float
    before: Level
    now: Level
    because: Mapping[str, Value]
    rules: tuple[str, ...]


def kept(protocol: Protocol, diary: Diary, answers: Answers, at: float) -> Check | None:
    """What is kept of an interview; nothing where a sign was said that is never kept."""
    said = {f"{name}.{one}" for name, value in answers.given.items() for one in _several(value)}
    if said & set(diary.never):
        return None
    findings = protocol.content.findings
    open_ones = {name: value for name, value in answers.given.items() if not findings[name].private}
    return Check(at, protocol.content.content_hash, open_ones)


def assess(protocol: Protocol, check: Check) -> Assessment:
    """A check as it would be told if nothing had been said in private."""
    unsaid = {one.id: one.usual for one in protocol.content.findings.values() if one.private}
    return protocol.assess({**check.answers, **unsaid})


def change(
    protocol: Protocol, diary: Diary, before: Check, now: Check, told: Assessment, entries: Sequence[Entry]
) -> Change | None:
    """
    What has changed between two checks; `told` is what the person is told now.

    None where the two cannot be compared: other content, or a level that rests on what was said in private.
    """
    assessed = assess(protocol, now)
    if before.content != now.content or assessed.level != told.level:
        return None
    then, today = _told(diary, assess(protocol, before), before, entries), _told(diary, assessed, now, entries)
    less = today.level.urgency < then.level.urgency
    old, new, other = (today, then, now) if less else (then, today, before)
    reasons = _without(new.reasons, old.reasons)
    because = _differing(reasons, other.answers) or _differing(reasons, {})
    rules = tuple(rule for rule in new.rules if rule not in old.rules)
    kind = "same" if then.level == today.level else "more"
    if less:
        seen = any(before.at <= entry.at <= now.at and SEEN in entry.values for entry in entries)
        kind = "unknown" if not told.decided else "less" if seen else "unseen"
    return Change(kind, before.at, then.level, today.level, because, rules)


def _told(diary: Diary, assessed: Assessment, check: Check, entries: Sequence[Entry]) -> Told:
    """The more urgent of answers and entries, at the time of the check."""
    held = diary.holding(entries, check.at)
    level = max([assessed.level, *(rule.level for rule in held)], key=lambda one: one.urgency)
    open_ones = [
        replace(reason, because={name: value for name, value in reason.because.items() if name in check.answers})
        for reason in (*(one for one in assessed.rules if one.level == level), *assessed.raises)
    ]
    reasons = open_ones if assessed.level == level else []
    return Told(level, reasons, [rule.id for rule in held if rule.level == level])


def _without(reasons: Iterable[Reason], others: Iterable[Reason]) -> list[Reason]:
    there = {other.rule for other in others}
    return [reason for reason in reasons if reason.rule not in there]


def _differing(reasons: Iterable[Reason], others: Mapping[str, Value]) -> dict[str, Value]:
    """What made rules hold, without what was answered likewise at the other check."""
    found: dict[str, Value] = {}
    for name, value in (pair for reason in reasons for pair in reason.because.items()):
        other = others.get(name)
        if isinstance(value, tuple):
            there = _several(found.get(name, ()))
            fresh = tuple(one for one in value if one not in _several(other) and one not in there)
            if fresh:
                found[name] = (*there, *fresh)
        elif value != other:
            found[name] = value
    return found


def _several(value: Value | None) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()


def as_data(check: Check) -> dict[str, Any]:
    """A check as the app exports it."""
    return {"at": as_moment(check.at), "content": check.content, "answers": dict(check.answers)}


def read_check(where: str, data: object, protocol: Protocol, diary: Diary, problems: list[Problem]) -> Check | None:
    """
    A check of an exported diary; its faults go to the problems.

    None for one by other content whose answers cannot be read any more: nothing could be compared with it.
    """
    fix = 'write {"at": "2026-11-22T09:30", "content": "...", "answers": {...}}'
    if not isinstance(data, dict) or data.keys() != {"at", "content", "answers"}:
        problems.append(Problem("this is no check", where, fix))
        return None
    if not isinstance(data["content"], str) or not isinstance(data["answers"], dict):
        says = f"its content is {kind_of(data['content'])}, and its answers are {kind_of(data['answers'])}"
        problems.append(Problem(says, where, fix))
        return None
    try:
        at = moment(data["at"] if isinstance(data["at"], str) else "")
        answers = protocol.answers(data["answers"])
    except AnswersRejected as refused:
        if data["content"] == protocol.content.content_hash:
            problems += [Problem(one.says, f"{where}.{one.where}", one.fix) for one in refused.problems]
        return None
    except ValueError as error:
        problems.append(Problem(f'"at" is {error}', where, "write 2026-11-22T09:30"))
        return None
    check = kept(protocol, diary, answers, at)
    if check is None or len(check.answers) < len(answers):
        problems.append(Problem("it holds what a diary never keeps", where, "take out what was said in private"))
        return None
    return Check(at, data["content"], check.answers)
