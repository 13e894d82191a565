"""The small protocol in `throat/`, and what it puts into words."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from pathlib import Path

from firstweeks.model.assessment import Assessment
from firstweeks.model.finding import Value
from firstweeks.protocol import Protocol, load
from firstweeks.rendering.phrases import Phrases
from firstweeks.rendering.result import Presenter, Result
from firstweeks.rendering.sections import Section
from firstweeks.rendering.summary import Summary, summarise
from firstweeks.rendering.words import words

FOLDER = Path(__file__).parent / "throat"
NOW = datetime(2026, 3, 9, 4, 5)
Given = dict[str, Value]

WELL: Given = {"signs": (), "throat": "none", "fever": "no", "smoker": "never", "hurt": "no"}
ILL: Given = {**WELL, "throat": "very_sore", "days": 3, "fever": "yes"}
"""Told to be seen today, for two answers."""


@cache
def throat() -> Protocol:
    """A sore throat: 3 levels, 6 findings, 5 rules."""
    return load(FOLDER)


def presenter(country: str = "GB") -> Presenter:
    """What puts the small protocol into English."""
    content = throat().content
    return Presenter(content, words("en", FOLDER), content.countries[country], throat().scalar)


def phrases() -> Phrases:
    """What puts answers of the small protocol into English."""
    return presenter().phrases


def assessed(given: Given) -> Assessment:
    """The assessment of someone by the small protocol."""
    return throat().assess(given)


def result(given: Given, country: str = "GB") -> Result:
    """The result of someone in words."""
    return presenter(country).result(assessed(given), throat().answers(given))


def sections(given: Given, country: str = "GB") -> dict[str, Section]:
    """The sections of someone's card and result, by id; the signs of each level by themselves."""
    found = result(given, country)
    parts = [part for section in found.sections if section.id == "all_changes" for part in section.parts]
    return {section.id: section for section in (*found.card, *found.sections, *parts)}


def summary(given: Given, *left_out: str) -> Summary:
    """The summary of someone for a clinician."""
    return summarise(presenter(), assessed(given), throat().answers(given), NOW, left_out)


def said(found: Summary) -> dict[str, list[str]]:
    """The lines of a summary, by the topic they stand under."""
    return {topic.id: [line.text for line in topic.lines] for topic in found.topics}
