"""
What a guide expects of a weight, day by day, for whom a diary knows enough: beside the chart, and in it as a band.

It is for a pregnancy that surely goes on, by the last interview that the diary keeps; after an end nothing is said.
The twin is site/js/care/expected.js.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from firstweeks.backends.reference import Reference
from firstweeks.care.blocks import Reader
from firstweeks.care.checks import Check
from firstweeks.care.diary import Diary
from firstweeks.care.figures import Figure, rounded, work_out
from firstweeks.care.history import Entry, series
from firstweeks.care.inputs import DAYS_OF_A_WEEK, as_age
from firstweeks.care.moments import DAY
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.model.condition import Condition
from firstweeks.model.content import Content
from firstweeks.model.tri import Tri
from firstweeks.reading.suggesting import did_you_mean

# The fields that must be known, and of two the inputs of the figure that they are.
HEIGHT, BEFORE, DUE, BABIES = NEEDED = ("height", "weight_before", "due", "babies")
INPUTS = {HEIGHT: "height", BEFORE: "before"}
ONE, CHECK, OTHER = "one", "check", "other"


@dataclass(frozen=True, slots=True)
class Band:
    """
    What is expected of a field.

    Attributes:
        figure: What works it out.
        when: Whom it is for: a sentence over the answers of the last interview, which must surely hold.
        guidelines: The guide of each country, and of every "other".
        term: The days of a pregnancy up to the date that it is due.
    """

    field: str
    figure: Figure
    when: Condition
    guidelines: Mapping[str, str]
    term: float


@dataclass(frozen=True, slots=True)
class Expected:
    """
    What is expected of someone.

    Attributes:
        missing: What is not known: fields, and "check" for the interview. Nothing is expected then.
        several: There is more than one baby, and no range for that.
        values: What is known of the fields that are needed.
    """

    band: Band
    missing: tuple[str, ...]
    several: bool
    values: Mapping[str, float]
    guideline: str

    def at(self, minutes: float) -> tuple[float, float] | None:
        """The least and the most that is expected at a time; None in the first weeks, and after the last."""
        age = self.band.term - (self.values.get(DUE, 0) - minutes // DAY)
        first, last = self._weeks()
        if self.missing or self.several or not first * DAYS_OF_A_WEEK <= age < last * DAYS_OF_A_WEEK:
            return None
        given = {name: self.values[field] for field, name in INPUTS.items()}
        found = work_out(self.band.figure, {**given, "age": as_age(age), "guideline": self.guideline})
        low, high = (rounded(self.values[BEFORE] + gain, 1) for gain in found["band"])
        return low, high

    def points(self, start: float, end: float) -> list[tuple[float, float, float]]:
        """The band between two times, week by week."""
        begin = max(start, (self.values.get(DUE, 0) - self.band.term + self._weeks()[0] * DAYS_OF_A_WEEK) * DAY)
        week = DAYS_OF_A_WEEK * DAY
        times = [*(begin + week * count for count in range(max(0, math.ceil((end - begin) / week)))), end]
        return [(at, *found) for at in times if at >= begin and (found := self.at(at))]

    def _weeks(self) -> tuple[float, float]:
        return self.band.figure.values["first_weeks"], self.band.figure.inputs["age"].range[1]


def expected(
    band: Band, protocol: CheckedProtocol, check: Check | None, entries: Sequence[Entry], now: float, country: str
) -> Expected | None:
    """What is expected of someone; None for whom it is not, of whom nothing is said."""
    known = check is not None and check.content == protocol.content.content_hash
    fits = Reference(protocol).holds(band.when, check.answers) if check and known else Tri.UNKNOWN
    if fits is Tri.NO:
        return None
    last = {name: found[-1][1] for name in NEEDED if (found := series(entries, name, now))}
    missing = ([CHECK] if fits is Tri.UNKNOWN else []) + [name for name in NEEDED if name not in last]
    values = {name: float(value) for name, value in last.items() if name != BABIES}
    several = last.get(BABIES, ONE) != ONE
    guideline = band.guidelines.get(country, band.guidelines[OTHER])
    return Expected(band, tuple(missing), several, values, guideline)


def read_bands(reader: Reader, content: Content, diary: Diary, figures: Mapping[str, Figure]) -> Mapping[str, Band]:
    """The bands of a folder by their field; their problems go to the reader."""
    found = {}
    for name, table in reader.blocks("chart").items():
        figure, when, term = table.text("figure"), table.sentence("when"), table.number("term")
        block = table.inner("guideline", table.label)
        guidelines = {country: block.text(country) for country in block.data} if block else {}
        table.close()
        for key, value, known in (("figure", figure, figures), ("field", name, diary.fields)):
            if value not in known:
                table.refuse(f'names the {key} "{value}", which does not exist', fix=did_you_mean(value, known))
        for country in guidelines.keys() - {*content.countries, OTHER}:
            table.refuse(f'names the country "{country}", of which nothing is known', "guideline")
        if OTHER not in guidelines:
            table.refuse("has no guide for other countries", "guideline", 'write other = "..."')
        for field in set(NEEDED) - diary.fields.keys():
            table.refuse(f'needs the field "{field}", which cannot be entered', fix=f"add [field.{field}]")
        for field, one in INPUTS.items():
            if field in diary.fields and figure in figures:
                bounds = figures[figure].inputs[one].range
                if diary.fields[field].range != bounds:
                    table.refuse(f'takes "{field}" in another range than the figure', fix=f"write {[*bounds]} there")
        if when is not None and figure in figures:
            found[name] = Band(name, figures[figure], when, guidelines, term)
    return found
