"""A diary in words, as text and as a page: what its entries ask for, day by day, and charts beside tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby

from firstweeks.care.diary import Diary, DiaryRule, Field
from firstweeks.care.drawing import Points, apart, area, label, marks, svg
from firstweeks.care.expected import CHECK, Expected
from firstweeks.care.history import UNSURE, Entry, Known, series
from firstweeks.care.inputs import as_date, as_time
from firstweeks.care.plan import Part, goal
from firstweeks.care.saying import plain
from firstweeks.care.telling import sections
from firstweeks.model.level import Level
from firstweeks.rendering.sections import Section
from firstweeks.rendering.summary import Summary
from firstweeks.rendering.words import Words

CHARTS = ("ordered", "number")
# A field whose values span so much is drawn on a log scale.
_LOG = 100_000
_STYLE = """
body { font: 1rem/1.5 sans-serif; margin: 0 auto; max-width: 50rem; padding: 1rem; color: #212b32 }
svg { width: 100%; height: auto } .line { fill: none; stroke: #4b2a6b; stroke-width: 2 } circle { fill: #4b2a6b }
.band { fill: #e8e0ef; stroke: #b7a3c7 }
.grid { stroke: #d8dde0 } text { font-size: 11px; text-anchor: end; fill: #4c6272 }
table { border-collapse: collapse; margin-bottom: 1.5rem }
td, th { border-bottom: 1px solid #d8dde0; padding: .3rem .8rem; text-align: start }
h1 { font-size: 1.6rem } section { break-inside: avoid }
"""


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing, the same as rows under their columns, and what is said of it."""

    title: str
    svg: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    notes: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """
    A diary as it is told: the level, the rules that ask for it, and the words of a language.

    Attributes:
        changed: What has changed since the last interview, where it is asked again.
        summary: The summary of the last interview, for a clinician.
        expected: What a guide expects of the field that it names; None where nothing is said of it.
    """

    diary: Diary
    entries: Sequence[Entry]
    now: float
    level: Level | None
    rules: Sequence[DiaryRule]
    say: Words
    emergency: str
    plan: Sequence[Part] = ()
    changed: Section | None = None
    summary: Summary | None = None
    expected: Expected | None = None

    def value(self, field: Field, value: Known) -> str:
        """An entry in words."""
        if value == UNSURE:
            return self.say("care-unsure")
        if field.kind == "date":
            return as_date(float(value))
        if not field.options:
            return plain(value)
        own = f"care-option-{field.id}-{value}"
        return self.say(own if own in self.say else f"option-{field.finding}-{value}")

    def told(self) -> Section:
        """What the entries ask for, and why."""
        heading = self.say("care-diary-told")
        if self.level is None:
            return Section(heading, (self.say("care-diary-quiet"),))
        head = self.say(f"level-{self.level.id}", emergency=self.emergency)
        reasons = tuple(self.say(f"care-rule-{rule.id}") for rule in self.rules)
        when = () if self.level.at_once else (self.say(f"level-{self.level.id}.when"),)
        return Section(heading, (head, *when), (*reasons, self.say("care-diary-stands")))

    def today(self) -> list[Section]:
        """The parts of a day that are safe now, each with what to do."""
        found = []
        for part in self.plan:
            name = f"care-plan-{part.id}"
            found.append(Section(self.say(name), self._goal(part), tuple(self.say.lines(f"{name}.todo"))))
        return found

    def _goal(self, part: Part) -> tuple[str, ...]:
        if not part.goal:
            return ()
        aim = goal(part, self.entries, self.now)
        return (self.say("care-plan-goal-split" if aim.split else "care-plan-goal", minutes=plain(aim.minutes)),)

    def first(self) -> Iterator[tuple[int, Section]]:
        """What stands above the timeline, with the level of its heading: the summary, what is told, and the plan."""
        yield from sections(self.summary) if self.summary else ()
        for section in (self.told(), self.changed, *self.today()):
            if section:
                yield 2, section

    def days(self) -> list[Section]:
        """The entries, a section for each day, the last first."""
        found = []
        for day, entries in groupby(sorted(self.entries, key=lambda one: one.at), key=lambda one: one.at // 1440):
            found.append(Section(as_date(day), (), tuple(f"{as_time(one.at)}  {self.entry(one)}" for one in entries)))
        return found[::-1]

    def entry(self, entry: Entry) -> str:
        """One entry in a line: each kind with what was chosen, and what else was entered by its name."""
        lines = []
        for kind, fields in self.diary.entries.items():
            said = [self._named(name, entry.values[name], fields) for name in fields if name in entry.values]
            if said:
                kind_of = self.say(f"care-entry-{kind}")
                lines.append(self.say("care-line", kind=kind_of, said=self.say("ui-comma").join(said)))
        return self.say("ui-semicolon").join(lines)

    def _named(self, name: str, value: Known, others: Sequence[str]) -> str:
        field = self.diary.fields[name]
        if field.options or len(others) == 1:
            return self.value(field, value)
        return f"{self.say(f'care-field-{name}')} {self.value(field, value)}"

    def html(self) -> str:
        """The whole diary as a page that needs nothing else."""
        title = self.say("care-diary")
        body = [f"<h1>{escape(title)}</h1>", *(_section(section, level) for level, section in self.first())]
        body += map(self._drawn, self.charts())
        body += [f"<h2>{escape(self.say('care-days'))}</h2>", *(_section(day, 3) for day in self.days())]
        head = (
            f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{escape(title)}</title>'
        )
        direction = escape(self.say("ui-language-direction"))
        return (
            f'<!doctype html>\n<html lang="{escape(self.say.language)}" dir="{direction}">'
            f"<head>{head}<style>{_STYLE}</style></head>"
            f"<body><main>{''.join(body)}</main></body></html>\n"
        )

    def charts(self) -> Iterator[Chart]:
        """A drawing with its table for each field that has one and was entered."""
        for field in self.diary.fields.values():
            found = series(self.entries, field.id, self.now)
            if field.kind not in CHARTS or field.once or not found:
                continue
            guide = self.expected if self.expected and self.expected.band.field == field.id else None
            points = guide.points(found[0][0], found[-1][0]) if guide else []
            name = f"care-chart-{field.id}"
            title = self.say(name if name in self.say else f"care-field-{field.id}")
            dots = marks(found, field, log=field.range[1] >= _LOG, band=points)
            beside = [self._short(field, value) for _, value in found]
            ticks = {dot.y: text for dot, text in zip(dots, beside, strict=True)}
            rows = [
                (f"{as_date(at // 1440)} {as_time(at)}", self.value(field, value), *self._range(guide, at, points))
                for at, value in found
            ]
            columns = [*self.columns, *([self.say("care-expected")] if points else [])]
            drawn = svg(dots, title, apart(ticks), area(found, field, points))
            yield Chart(title, drawn, columns, rows, [*self._notes(guide, found[0][0], points)])

    def _range(self, guide: Expected | None, at: float, points: Points) -> Iterator[str]:
        """The cell beside an entry, where there is a column for what is expected."""
        if guide and points:
            found = guide.at(at)
            low, high = map(plain, found or (0, 0))
            yield self.say("care-expected-range", low=low, high=high) if found else self.say("care-expected-not")

    def _notes(self, guide: Expected | None, first: float, points: Points) -> Iterator[str]:
        """What a band means, or why there is none."""
        if guide is None:
            return
        if guide.several:
            yield self.say("care-weight-none")
        elif guide.missing:
            names = [f"care-expected-{one}" if one == CHECK else f"care-field-{one}" for one in guide.missing]
            yield self.say("care-expected-unknown", missing=self.say("ui-semicolon").join(map(self.say, names)))
        if points:
            yield from self.say.lines("care-expected-band", guide=self.say(f"care-choice-{guide.guideline}"))
        if not guide.several and not guide.missing and not guide.at(first):
            yield self.say("care-expected-early")

    def _short(self, field: Field, value: Known) -> str:
        """What stands beside a chart: the short name of an answer, where it has one."""
        message = f"option-{field.finding}-{value}.name"
        return label(self.say(message) if message in self.say else self.value(field, value))

    @property
    def columns(self) -> tuple[str, str]:
        """The heads of the table beside a drawing."""
        return self.say("care-day-time"), self.say("care-day-entry")

    def _drawn(self, chart: Chart) -> str:
        head = "".join(f"<th>{escape(text)}</th>" for text in chart.columns)
        rows = "".join(f"<tr>{''.join(f'<td>{escape(text)}</td>' for text in row)}</tr>" for row in chart.rows)
        said = "".join(f"<p>{escape(note)}</p>" for note in chart.notes)
        table = f"<table><tr>{head}</tr>{rows}</table>"
        return f"<section><h2>{escape(chart.title)}</h2>{chart.svg}{said}{table}</section>"


def _section(section: Section, level: int) -> str:
    items = "".join(f"<li>{escape(item)}</li>" for item in section.items)
    texts = "".join(f"<p><strong>{escape(text)}</strong></p>" for text in section.paragraphs)
    listed = f"<ul>{items}</ul>" if items else ""
    return f"<section><h{level}>{escape(section.heading)}</h{level}>{texts}{listed}</section>"
