"""Real cases that others wrote, labelled by rule and not by a clinician: a disagreement is a question."""

from __future__ import annotations

from pathlib import Path

from firstweeks.cohort.evaluation import evaluate
from firstweeks.cohort.vignettes import read_vignettes
from laws.strategies import shipped

FILE = Path(__file__).with_name("vignettes.jsonl")
PROTOCOL = shipped()


def test_nobody_is_told_less_than_is_safe() -> None:
    """No case is below its floor."""
    judged = evaluate(PROTOCOL, read_vignettes(FILE.read_bytes(), PROTOCOL.content.findings)).judged
    assert [one.vignette.id for one in judged if one.below_floor] == []


def test_the_cases_stay_acceptable() -> None:
    """As many cases get an acceptable urgency as when they were first counted: 89 of 95."""
    overall = evaluate(PROTOCOL, read_vignettes(FILE.read_bytes(), PROTOCOL.content.findings)).overall
    assert overall.count == 95
    assert overall.acceptable >= 89
