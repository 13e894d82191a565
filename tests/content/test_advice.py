"""The advice that goes together can be read together."""

from __future__ import annotations

import random
from functools import cache

import pytest

from firstweeks.checks.checked import LEVEL
from firstweeks.model.finding import Finding, Kind, Value
from laws.strategies import shipped

PROTOCOL = shipped()
CONTENT = PROTOCOL.content
LEVELS = [level.id for level in CONTENT.levels]
PEOPLE = 6000
# What is said or written for others is no leaflet.
SAID = {
    advice.id
    for advice in CONTENT.advice.values()
    for row in CONTENT.layout
    if row.kind == advice.kind and not {"result", "care"} & set(row.on)
}

Shown = tuple[str, frozenset[str]]


def drawn(finding: Finding, dice: random.Random, quiet: float) -> Value:
    """One person's answer: the usual one in quiet people."""
    if dice.random() < quiet:
        return finding.usual
    match finding.kind:
        case Kind.MANY:
            chosen = set(dice.sample(finding.options, dice.choice((1, 1, 2))))
            return tuple(option for option in finding.options if option in chosen)
        case Kind.NUMBER:
            return float(dice.choice((4, 5, 8, 12, 14, 21)))
        case _:
            return dice.choice(finding.options)


@cache
def people() -> tuple[Shown, ...]:
    """The level and the advice of many different people."""
    dice = random.Random(20261122)
    found = []
    for _ in range(PEOPLE):
        quiet = dice.choice((0.6, 0.9, 0.97))
        given: dict[str, Value] = {finding.id: drawn(finding, dice, quiet) for finding in CONTENT.findings.values()}
        given["pregnancy_test"] = dice.choice(("positive", "positive", "positive", "negative", "not_done"))
        given["bleeding"] = dice.choice(("none", "none", given["bleeding"], "spotting", "light"))
        given["weeks"] = float(dice.choice((4, 5, 6, 8, 12, 14, 21)))
        given["scan"] = dice.choice(("none", "none", "unclear", "inside", "outside"))
        given["pain_sites"] = dice.choice(((), given["pain_sites"], ("low_back_both_sides",), ("pelvis_one_side",)))
        given["pain_severity"] = dice.choice(("mild", "mild", "moderate", "severe")) if given["pain_sites"] else "none"
        level = PROTOCOL.level(given).id
        found.append((level, frozenset(PROTOCOL.scalar.advice({**given, LEVEL: level}.get)) - SAID))
    return tuple(found)


def test_everyone_is_told_one_thing_to_do_now() -> None:
    """No result is without its first step, and none has two; thoughts of self-harm, and violence, have their own."""
    now = {advice.id for advice in CONTENT.advice.values() if advice.kind == "now"}
    own = {"first-self-harm", "first-in-danger"}

    assert {len(now & shown) for _, shown in people() if not own & shown} == {1}
    assert {len(now & shown) for _, shown in people() if own & shown} == {0, 1}
    assert {level for level, _ in people()} == set(LEVELS)


def test_every_item_is_shown_to_someone() -> None:
    """No advice waits for a person who cannot be."""
    assert set(CONTENT.advice) - SAID - set().union(*(shown for _, shown in people())) == set()


def test_who_waits_for_an_ambulance_reads_little() -> None:
    """Nobody in an emergency is given a leaflet."""
    assert max(len(shown) for level, shown in people() if level == "call_ambulance") <= 6


@pytest.mark.parametrize("level", LEVELS)
def test_most_people_are_given_a_list_that_can_be_read(level: str) -> None:
    """Nine in ten people are given at most 24 things to read, and everyone at most 30."""
    counts = sorted(len(shown) for of, shown in people() if of == level)

    assert counts[len(counts) * 9 // 10] <= 24
    assert counts[-1] <= 30


def test_nobody_is_told_to_do_a_thing_and_to_leave_it() -> None:
    """Whoever is told to leave massage, heat or exercise is not shown how to do them."""
    body = {advice.id for advice in CONTENT.advice.values() if advice.only_when_safe}
    hands = {"warm-pack", "massage-stroking", "massage-fists", "neck-stretch"}
    assert hands < body

    for _, shown in people():
        if shown & {"massage-heat-exercise-not-now", "avoid-massage"}:
            assert not shown & body
        if "massage-and-heat-not-now" in shown:
            assert not shown & hands


def test_nothing_that_comes_first_asks_for_less_than_the_level() -> None:
    """What stands above the level never reads as if a later call were enough."""
    waits = {
        "first-unclear-scan": {"within_24_hours"},
        "first-call-who-treated-you": {"same_day", "within_24_hours", "within_3_days"},
        "first-positive-after-loss": {"same_day", "within_24_hours", "within_3_days"},
        "first-maternity-unit": set(LEVELS) - {"call_ambulance"},
        "first-test-today": set(LEVELS) - {"call_ambulance", "hospital_now"},
        "first-test-today-with-risk": set(LEVELS) - {"call_ambulance", "hospital_now"},
    }
    seen: dict[str, set[str]] = {}
    for level, shown in people():
        for name in shown & set(waits):
            seen.setdefault(name, set()).add(level)

    assert {name: sorted(seen[name] - allowed) for name, allowed in waits.items()} == {name: [] for name in waits}
