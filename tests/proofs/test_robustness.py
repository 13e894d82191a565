"""What one wrong answer can do: the steepest fall of each answer, and for whom."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
from collections.abc import Mapping
from itertools import product
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from firstweeks.backends.reference import Reference
from firstweeks.cli.robustness import PAGE, markdown
from firstweeks.cli.simulated import Simulated
from firstweeks.model.finding import Value
from firstweeks.proofs.diagrams import Diagrams
from firstweeks.proofs.robustness import STEPS, Robustness
from firstweeks.protocol import Protocol
from laws.people import Everyone
from laws.strategies import CUTS, shipped, small_protocols

PROTOCOL = shipped()
ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def robustness() -> Robustness:
    return Robustness(PROTOCOL)


@pytest.mark.thorough
def test_each_example_falls_as_far_as_is_said(robustness: Robustness) -> None:
    """The person of a row differs from the one who answers wrongly in that answer alone, and falls that far."""
    reference = Reference(PROTOCOL.checked)
    wrong_answers = robustness.wrong_answers()
    assert wrong_answers
    for one in wrong_answers:
        assert {name for name in one.true if one.true[name] != one.given[name]} == {one.finding}
        true, given = (reference.interval(side)[0] for side in (one.true, one.given))
        assert (true, given) == (one.before.urgency, one.after.urgency)
        assert true - given == one.drop >= STEPS


@pytest.mark.thorough
def test_a_missed_emergency_sign_is_among_them(robustness: Robustness) -> None:
    """Whoever does not tick a seizure, with nothing else wrong, is told to look after themselves."""
    (seizure,) = [wrong for wrong in robustness.wrong_answers() if wrong.option == "seizure"]
    assert (seizure.before.id, seizure.after.id) == ("call_ambulance", "self_care")
    assert seizure.true["danger_signs"] == ("seizure",)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(protocol=small_protocols())
def test_the_falls_are_those_of_brute_force(protocol: Protocol) -> None:
    """Over all pairs of people who differ in one answer, nobody falls further, and nobody else falls by two."""
    everyone = Everyone(protocol, CUTS).urgencies
    urgencies = {_key(person): urgency for person, urgency in everyone}
    people = everyone[:100]
    found = Robustness(protocol)
    wrong_answers = {(wrong.finding, wrong.option): wrong for wrong in found.wrong_answers()}
    values = {name: {_frozen(person[name]): person[name] for person, _ in people} for name in protocol.content.findings}
    for (person, urgency), name in product(people, values):
        falls: dict[str | None, int] = {}
        for value in values[name].values():
            option = _apart(person[name], value)
            if option == "several":
                continue
            fall = urgency - urgencies[_key({**person, name: value})]
            falls[option] = max(fall, falls.get(option, 0))
        for option, fall in falls.items():
            wrong = wrong_answers.get((name, option))
            assert fall < STEPS or (wrong is not None and fall <= wrong.drop)
            cells = found.alignment.cells(0, person)
            assert cells is not None
            if len(people) == len(urgencies) and wrong is not None:
                assert found.alignment.space.contains(wrong.people, cells) == (fall >= STEPS)


@pytest.mark.thorough
def test_the_published_table_is_that_of_the_protocol(robustness: Robustness) -> None:
    """The page names the answers, and the falls, of the protocol that ships."""
    page = (ROOT / PAGE).read_text(encoding="utf-8")
    now = markdown(PROTOCOL, [(wrong, 0) for wrong in robustness.wrong_answers()], Simulated((), ""))
    assert sorted(map(_without_share, _rows(page))) == sorted(map(_without_share, _rows(now)))


@pytest.mark.thorough
def test_the_command_ranks_them_as_json() -> None:
    """The steepest fall comes first, with the page on which a clearer question would help."""
    code = "from firstweeks.cli import main; main()"
    words = [sys.executable, "-X", "dev", "-c", code, "robustness", "--format", "json", "--people", "0"]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    drops = [wrong["drop"] for wrong in json.loads(done.stdout)]
    assert drops == sorted(drops, reverse=True)
    assert "Exception ignored" not in done.stderr


def test_sets_of_people_go_without_a_word() -> None:
    """Whatever order Python lets go of a space in, nothing is printed."""
    ring: list[object] = [Diagrams(PROTOCOL.scalar.circuit)]
    ring += [ring, Diagrams.functions(ring[0], PROTOCOL.scalar.circuit.at_least)]  # type: ignore[arg-type]
    heard: list[object] = []
    before, sys.unraisablehook = sys.unraisablehook, heard.append
    try:
        del ring
        gc.collect()
    finally:
        sys.unraisablehook = before
    assert heard == []


def _rows(page: str) -> list[list[str]]:
    return [line.split(" | ") for line in page.splitlines() if line.startswith("| ") and line[2].isdigit()]


def _without_share(row: list[str]) -> list[str]:
    return row[:7] + row[8:]


def _key(person: Mapping[str, Value]) -> tuple[object, ...]:
    return tuple(_frozen(value) for value in person.values())


def _frozen(value: Value) -> object:
    return frozenset(value) if isinstance(value, tuple) else value


def _apart(true: Value, given: Value) -> str | None:
    """The one option in which two lists differ; None for two answers that are not lists."""
    if isinstance(true, tuple) and isinstance(given, tuple):
        options = set(true) ^ set(given)
        return str(options.pop()) if len(options) == 1 else "several"
    return None
