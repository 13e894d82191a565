"""A proposed version of the content stays whole while it waits to be adopted."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import firstweeks
from cli.running import command
from firstweeks.circuit.build import build_circuit
from firstweeks.proofs.prove import prove
from firstweeks.proofs.verdict import Status

PROPOSALS = sorted((Path(__file__).parents[2] / "proposals").glob("*/content"))
ANY = pytest.mark.parametrize("folder", PROPOSALS, ids=lambda folder: folder.parent.name)


def persons(folder: Path) -> list[dict[str, Any]]:
    lines = (folder.parent / "persons.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@ANY
def test_a_proposal_passes_every_check(folder: Path) -> None:
    """What is proposed could be run as it is, in every language that it speaks."""
    done = command("check", "--content", folder)
    assert done.returncode == 0, done.stdout
    assert "no problem" in done.stdout


@ANY
def test_its_persons_are_told_what_was_asked_for(folder: Path) -> None:
    """Each person of the review is told no less than is safe, and no more than is right."""
    protocol = firstweeks.load(folder)
    urgency = {level.id: level.urgency for level in protocol.content.levels}
    people = persons(folder)
    told = {one["id"]: protocol.level(one["answers"]).urgency for one in people}

    assert len(people) > 20
    assert [one["id"] for one in people if not urgency[one["least"]] <= told[one["id"]] <= urgency[one["most"]]] == []


@pytest.mark.thorough
@ANY
def test_its_claims_are_proved(folder: Path) -> None:
    """What is proposed keeps every promise that it makes."""
    checked = firstweeks.load(folder).checked
    verdicts = list(prove(checked, build_circuit(checked)))

    assert len(verdicts) > 400
    assert [verdict.sentence for verdict in verdicts if verdict.status is not Status.PROVED] == []
