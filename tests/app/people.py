"""People for the journeys: those of the vignettes, and a sore back that nothing speaks against."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from firstweeks.rendering.words import languages
from laws.strategies import shipped

VIGNETTES = Path(__file__).parents[1] / "vignettes" / "vignettes.jsonl"
LANGUAGES = languages()
SIGNS = shipped().content.findings["danger_signs"].options


@cache
def vignettes() -> Mapping[str, Mapping[str, Any]]:
    """The answers of everyone in the vignettes."""
    lines = VIGNETTES.read_text("utf-8").splitlines()
    return {case["id"]: case["answers"] for case in map(json.loads, lines)}


def plain(answers: Mapping[str, Any]) -> dict[str, Any]:
    """Answers as JSON has them."""
    return {name: list(value) if isinstance(value, tuple) else value for name, value in answers.items()}


# Every answer the usual one, and nothing unknown.
WELL = plain({finding.id: finding.usual for finding in shipped().content.findings.values()})
SORE_BACK = {**WELL, "scan": "inside", "weeks": 9, "pain_sites": ["low_back_both_sides"], "pain_severity": "mild"}
# Pain on one side before a scan, and everything else unsure: the most that can be open.
IN_DOUBT = {"danger_signs": [], "pregnancy_test": "positive", "weeks": 7, "pain_sites": ["pelvis_one_side"]}
