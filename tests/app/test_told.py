"""Nobody is told less than the whole interview tells: every published and outside case, walked as a person would."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.people import SORE_BACK, WELL, vignettes
from firstweeks.model.finding import UNSURE, Kind
from firstweeks.protocol import Protocol
from javascript.runners import Runner, node
from javascript.test_engine import script
from laws.strategies import shipped

PROTOCOL = shipped()
LEVELS = PROTOCOL.content.levels
# Those of outside cases: people in forums, reports of deaths, and reviewers' own (see tests/vignettes/README.md).
CASES = {
    case["id"]: case["answers"]
    for case in map(json.loads, Path(__file__).with_name("cases.jsonl").read_text("utf-8").splitlines())
}
MOST, TYPICAL, EMERGENCY = 12, 9, 3


def sure(answers: dict[str, Any]) -> dict[str, Any]:
    """A person who leaves nothing unsure: what the case does not say is as usual."""
    said = {name: value for name, value in answers.items() if value != UNSURE}
    lists = {name: [one for one in value if one != UNSURE] for name, value in said.items() if isinstance(value, list)}
    return {**WELL, **said, **lists}


PEOPLE = [*vignettes().values(), *CASES.values()]


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    """Node with the shipped protocol."""
    with node([script()]) as found:
        yield found


def test_each_is_told_what_the_protocol_says(runner: Runner) -> None:
    """What stands on the result is the level of all that the case answers, no less and no more."""
    assert len(PEOPLE) > 130
    told = [walk["level"] for walk in runner.call("walked", PEOPLE)]
    assert told == [PROTOCOL.level(person).id for person in PEOPLE]


@pytest.mark.thorough
def test_the_terminal_asks_the_same(runner: Runner) -> None:
    """The terminal asks the same questions on the same screens, of each of them."""
    for person, walk in zip(PEOPLE[::6], runner.call("walked", PEOPLE[::6]), strict=True):
        assert walk["screens"] == list(screens(PROTOCOL, person))


def screens(protocol: Protocol, person: dict[str, Any]) -> Iterator[list[str]]:
    """The findings of each page that Python asks."""
    given: dict[str, Any] = {}
    while page := protocol.next_page(given) or protocol.page_for_words(given):
        yield [finding.id for finding in page.findings]
        for finding in page.findings:
            unsure = [UNSURE] if finding.kind is Kind.MANY else UNSURE
            if protocol.scalar.gates(protocol.answers(given).given.get).get(finding.id) != 0:
                given[finding.id] = person.get(finding.id, unsure)


def test_how_many_screens(runner: Runner) -> None:
    """Whoever is sure is asked on twelve screens at most, in an emergency on three; pain and no danger sign is nine."""
    people = [*map(sure, PEOPLE), SORE_BACK]
    walks = runner.call("walked", people)
    counts = [len(walk["screens"]) for walk in walks]
    assert max(counts) <= MOST
    assert counts[-1] <= TYPICAL
    emergency = {level.id for level in LEVELS if level.is_emergency}
    signs = [
        n
        for person, walk, n in zip(people, walks, counts, strict=True)
        if person["danger_signs"] and walk["level"] in emergency
    ]
    assert len(signs) > 20
    assert max(signs) <= EMERGENCY
