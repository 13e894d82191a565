"""What the scripts of the app need of care/, as plain data."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from firstweeks.care.content import load_care
from firstweeks.care.diary import DiaryRule, Field
from firstweeks.care.expected import Band
from firstweeks.care.moments import as_data
from firstweeks.care.plan import Part
from firstweeks.care.waiting import Waiting
from firstweeks.care.waiting import as_data as as_lists
from firstweeks.model.content import Content
from firstweeks.protocol import Protocol


def care_data(protocol: Protocol) -> dict[str, Any]:
    """The figures, the diary and the pages of a protocol, as site/js/care/nouns.d.ts describes them."""
    care, content = load_care(protocol.folder), protocol.content
    return {
        "figures": {name: asdict(figure) for name, figure in care.figures.items()},
        "diary": {
            "entries": care.diary.entries,
            "fields": {name: _field(field) for name, field in care.diary.fields.items()},
            "rules": {name: _rule(rule) for name, rule in care.diary.rules.items()},
            "look": care.diary.look,
            "never": care.diary.never,
            "unsaid": {one.id: one.usual for one in content.findings.values() if one.private},
        },
        "plan": {name: _part(part) for name, part in care.plan.items()},
        "bands": {name: _band(band, content) for name, band in care.bands.items()},
        "waiting": {name: _page(page, content) for name, page in care.waiting.items()},
    }


def _page(page: Waiting, content: Content) -> dict[str, Any]:
    return {"id": page.id, "when": as_lists(page.when, content), "upTo": page.up_to.urgency, "lost": page.lost}


def _field(field: Field) -> dict[str, Any]:
    """What the phone needs of a field: not the codes that other software knows it by."""
    return {key: value for key, value in asdict(field).items() if key not in ("unit", "code")}


def _band(band: Band, content: Content) -> dict[str, Any]:
    when = as_lists(band.when, content)
    return {"figure": band.figure.id, "when": when, "guidelines": band.guidelines, "term": band.term}


def _part(part: Part) -> dict[str, Any]:
    stop = as_data(part.stop) if part.stop else None
    return {"id": part.id, "advice": part.advice, "stop": stop, "figure": part.figure, "goal": part.goal}


def _rule(rule: DiaryRule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "level": rule.level.id,
        "urgency": rule.level.urgency,
        "when": as_data(rule.when),
        "unless": as_data(rule.unless) if rule.unless else None,
    }
