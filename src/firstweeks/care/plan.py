"""A plan for today: the parts that are safe on today's answers and entries, and how far to walk."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from firstweeks.care.blocks import Reader
from firstweeks.care.diary import Diary, read_sentence
from firstweeks.care.figures import Figure
from firstweeks.care.history import UNSURE, Entry, holds
from firstweeks.care.moments import DAY, Moment
from firstweeks.model.content import Content
from firstweeks.model.level import Level
from firstweeks.model.tri import Tri
from firstweeks.reading.suggesting import did_you_mean

TRIED, WALKED, HELPED = "tried", "walked", "helped"
GOAL = ("first", "step", "most", "split")


@dataclass(frozen=True, slots=True)
class Part:
    """
    One part of a day.

    Attributes:
        advice: The advice of the protocol whose condition it shares: where that is not shown, neither is this.
        stop: What must not be entered; a part without it stops with the level alone.
        figure: What can be worked out for it, or "".
        goal: Of a walk: the first, the step and the most in minutes, and from where on it is split; else empty.
    """

    id: str
    advice: str
    stop: Moment | None
    figure: str
    goal: Mapping[str, float]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Goal:
    """How many minutes to walk today, whether in two walks, and how many are done."""

    minutes: float
    split: bool
    done: float


def fitting(
    parts: Mapping[str, Part], diary: Diary, level: Level, advised: Container[str], entries: Sequence[Entry], now: float
) -> list[Part]:
    """The parts that are safe now; none at a level without self-care, or where the entries ask for more than that."""
    if not level.self_care or diary.told(level, entries, now) != level:
        return []
    stopped = {
        part.id for part in parts.values() if part.stop and holds(part.stop, entries, diary.scales, now) is Tri.YES
    }
    return [part for part in parts.values() if part.advice in advised and part.id not in stopped]


def goal(part: Part, entries: Sequence[Entry], now: float) -> Goal:
    """As far as on the last day with a walk, a step more where that did no harm; unknown is never a step more."""
    walks = sorted((one for one in entries if one.at <= now and _walked(one)), key=lambda one: one.at)
    done = sum(_walked(one) for one in walks if one.at // DAY == now // DAY)
    before = [one for one in walks if one.at // DAY < now // DAY]
    minutes = part.goal["first"]
    if before:
        last = [one for one in before if one.at // DAY == before[-1].at // DAY]
        after = [one.values.get(HELPED) for one in last]
        minutes = sum(map(_walked, last)) + (part.goal["step"] if set(after) <= {"eased", "no_change"} else 0)
        minutes = part.goal["first"] if "hurt_more" in after else min(minutes, part.goal["most"])
    return Goal(minutes, minutes >= part.goal["split"], done)


def _walked(entry: Entry) -> float:
    value = entry.values.get(WALKED, UNSURE)
    return 0 if isinstance(value, str) else value


def read_plan(reader: Reader, content: Content, diary: Diary, figures: Mapping[str, Figure]) -> Mapping[str, Part]:
    """The parts of a day of a folder; their problems go to the reader."""
    found = {}
    tried = diary.fields[TRIED].options if TRIED in diary.fields else ()
    for name, table in reader.blocks("plan").items():
        advice = table.text("advice")
        stop = read_sentence(table, "stop", diary.fields) if table.has("stop") else None
        figure = table.text("figure", "")
        walk = table.inner("goal", f"{table.label}: goal")
        numbers = {key: walk.number(key) for key in GOAL} if walk else {}
        cited = reader.citations(table, content.sources)
        table.close()
        if walk:
            walk.close()
        for key, value, known in (("advice", advice, content.advice), ("figure", figure, figures)):
            if value and value not in known:
                table.refuse(f'names the {key} "{value}", which does not exist', key, did_you_mean(value, known))
        if name not in tried:
            table.refuse(f'is no option of "{TRIED}", so that nobody can say whether it helped', fix="add it there")
        found[name] = Part(name, advice, stop, figure, numbers, cited)
    return found
