"""What the scripts of the app need of care/, as plain data."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from firstweeks.care.content import load_care
from firstweeks.care.diary import DiaryRule
from firstweeks.care.moments import as_data
from firstweeks.reading.files import SHIPPED


def care_data(folder: Path = SHIPPED) -> dict[str, Any]:
    """The figures and the diary of a protocol, as site/js/care/nouns.d.ts describes them."""
    care = load_care(folder)
    return {
        "figures": {name: asdict(figure) for name, figure in care.figures.items()},
        "diary": {
            "entries": care.diary.entries,
            "fields": {name: asdict(field) for name, field in care.diary.fields.items()},
            "rules": {name: _rule(rule) for name, rule in care.diary.rules.items()},
            "look": care.diary.look,
        },
    }


def _rule(rule: DiaryRule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "level": rule.level.id,
        "urgency": rule.level.urgency,
        "when": as_data(rule.when),
        "unless": as_data(rule.unless) if rule.unless else None,
    }
