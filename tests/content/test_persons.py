"""The persons of a clinical review, each held to what the review accepts."""

from __future__ import annotations

import json
from pathlib import Path

import firstweeks

PERSONS = Path(__file__).parents[1] / "vignettes" / "persons.jsonl"


def test_each_person_of_the_review_is_told_what_it_accepts() -> None:
    """Each is told no less than is safe, and no more than is right."""
    protocol = firstweeks.load()
    urgency = {level.id: level.urgency for level in protocol.content.levels}
    people = [json.loads(line) for line in PERSONS.read_text(encoding="utf-8").splitlines()]
    told = {one["id"]: protocol.level(one["answers"]).urgency for one in people}

    assert len(people) > 20
    assert [one["id"] for one in people if not urgency[one["least"]] <= told[one["id"]] <= urgency[one["most"]]] == []
