"""Cases that were written from public guidance before the rules were read: each walks through the whole interview."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from firstweeks.backends.scalar import NO
from firstweeks.model.finding import UNSURE, Kind
from laws.strategies import shipped

FILE = Path(__file__).parents[1] / "vignettes" / "outside.jsonl"
CASES: list[dict[str, Any]] = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]
PROTOCOL = shipped()
FINDINGS = PROTOCOL.content.findings
URGENCY = {level.id: level.urgency for level in PROTOCOL.content.levels}


def person(answers: dict[str, Any]) -> dict[str, Any]:
    """What the story does not name was asked, and the answer was the usual one; "*" names the answer to all."""
    everything = answers.get("*")
    usual = {name: one.usual for name, one in FINDINGS.items()}
    if everything == UNSURE:
        usual = {name: (UNSURE,) if one.kind is Kind.MANY else UNSURE for name, one in FINDINGS.items()}
    said = usual | {name: value for name, value in answers.items() if name != "*"}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in said.items()}


def told(answers: dict[str, Any]) -> int:
    """The urgency after the interview, page by page, as the person would answer it."""
    given: dict[str, Any] = {}
    while page := PROTOCOL.next_page(given) or PROTOCOL.page_for_words(given):
        for finding in page.findings:
            if PROTOCOL.scalar.gates(PROTOCOL.answers(given).given.get).get(finding.id) != NO:
                given[finding.id] = answers[finding.id]
    return PROTOCOL.level(given).urgency


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_nobody_is_told_less_or_more_than_is_right(case: dict[str, Any]) -> None:
    """Each is told no less than its floor and no more than its ceiling, and the same as for all answers at once."""
    answers = person(case["answers"])
    level = told(answers)
    assert URGENCY[case["floor"]] <= level <= URGENCY[case["ceiling"]], case["story"]
    assert level == PROTOCOL.level(answers).urgency


def test_every_kind_is_among_them() -> None:
    """More than 100 cases, each level as a floor and as a ceiling, and each with a source and a reason."""
    assert len(CASES) > 100
    assert {case["floor"] for case in CASES} == {case["ceiling"] for case in CASES} == set(URGENCY)
    assert all(case["source"] and case["why"] for case in CASES)
    assert len({case["story"] for case in CASES}) == len(CASES)
