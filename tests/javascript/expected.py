"""What Python says of people, as the texts that the scripts must say too."""

from __future__ import annotations

import random
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from typing import Any

import msgspec

from firstweeks.assessing import as_json
from firstweeks.backends.scalar import NO
from firstweeks.model.assessment import Page
from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from firstweeks.protocol import Protocol
from firstweeks.rendering.summary import summarise

Person = Mapping[str, Value]


def said(protocol: Protocol, person: Person) -> str:
    """Everything that the engine says of a person, in the order and under the names of the scripts."""
    answers = protocol.answers(person)
    interval, page = protocol.interval(answers), protocol.next_page(answers)
    words = protocol.page_for_words(answers)
    gates = protocol.scalar.gates(answers.given.get)
    everything = {
        "assessment": as_json(protocol.assess(answers), page),
        "step": {
            "level": protocol.level(answers).urgency,
            "at_least": interval.at_least,
            "at_most": interval.at_most,
            "contradictions": protocol.contradictions(answers),
            "inapplicable": [name for name, value in gates.items() if value == NO],
            "page": _page(page) if page else None,
            "for_words": _page(words) if words else None,
            "left": protocol.pages_left(answers),
        },
        "pages": [_page(one) for one in protocol.pages_for_advice(answers, "routine", "self_care")],
    }
    return msgspec.json.encode(everything).decode()


def _page(page: Page) -> dict[str, Any]:
    return {"id": page.id, "findings": [finding.id for finding in page.findings]}


def in_words(
    protocol: Protocol, language: str, country: str, now: datetime, left_out: Collection[str], person: Person
) -> str:
    """The result, summary and sources of a person in words."""
    presenter = protocol.presenter(language, country)
    answers = protocol.answers(person)
    assessment = protocol.assess(answers)
    summary = summarise(presenter, assessment, answers, now)
    everything = {
        "result": presenter.result(assessment, answers),
        "door": presenter.door(assessment, answers),
        "selfCare": presenter.on("care", assessment, answers),
        "sources": presenter.sources(assessment),
        "ifYouStop": presenter.if_you_stop(assessment),
        "summary": summary,
        "text": summary.text(markdown=False),
        "leftOut": summarise(presenter, assessment, answers, now, left_out),
        "about": [presenter.phrases.findings_of(name) for name in assessment.contradictions],
    }
    return msgspec.json.encode(everything).decode()


def people(protocol: Protocol, count: int, seed: int) -> Iterator[dict[str, Value]]:
    """People at random: some have answered everything, some a part, some are unsure of much; the same at every run."""
    chance = random.Random(seed)
    findings = list(protocol.content.findings.values())
    ways = ((1, 1, 0.9, 0.6, 0.3), (0, 0, 0.1, 0.5), (0.05, 0.2, 0.5))
    for _ in range(count):
        asked, unsure, ill = map(chance.choice, ways)
        yield {one.id: _answer(one, chance, unsure, ill) for one in findings if chance.random() < asked}


def _answer(finding: Finding, chance: random.Random, unsure: float, ill: float) -> Value:
    if finding.kind is Kind.MANY:
        chosen = tuple(option for option in finding.options if chance.random() < ill / 2)
        return (*chosen, UNSURE) if chance.random() < unsure else chosen
    if chance.random() < unsure:
        return UNSURE
    if chance.random() > ill:
        return finding.usual
    if finding.range is not None:
        low, high = map(int, finding.range)
        return chance.choice((chance.randint(low, high), chance.randint(low * 8, high * 8 - 1) / 8 + 0.0625))
    return chance.choice(finding.options)
