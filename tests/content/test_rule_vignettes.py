"""Short cases on both sides of every rule: what it is there for, and what looks like it and is not."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

from firstweeks.backends.scalar import NO
from laws.strategies import shipped

Case = dict[str, Any]

FILE = Path(__file__).parents[1] / "vignettes" / "rules.jsonl"
CASES: list[Case] = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]
PAIRS = list(zip(CASES[::2], CASES[1::2], strict=True))
PROTOCOL = shipped()
CONTENT = PROTOCOL.content
URGENCY = {level.id: level.urgency for level in CONTENT.levels}

SIDES = ("decides", "near")


def person(case: Case) -> Case:
    """Everything that a case answers: what its story does not name was asked, and the answer was the usual one."""
    usual: Case = {name: one.usual for name, one in CONTENT.findings.items()}
    return {
        name: list(value) if isinstance(value, tuple) else value for name, value in (usual | case["answers"]).items()
    }


def told(case: Case) -> int:
    """The urgency that a case is told."""
    return PROTOCOL.level(person(case)).urgency


def fired(case: Case) -> tuple[str, ...]:
    """The rules that hold for a case."""
    return PROTOCOL.interval(person(case)).fired


def unasked(case: Case) -> set[str]:
    """The questions that are not put to the person of a case."""
    given = PROTOCOL.answers(person(case)).given
    return {name for name, value in PROTOCOL.scalar.gates(given.get).items() if value == NO}


def test_every_rule_has_two_pairs_in_the_order_of_the_content() -> None:
    """A rule stands twice or more, each time first a case that it decides and then one that just misses it."""
    pairs = {rule: max((case["pair"] for case in CASES if case["rule"] == rule), default=0) for rule in CONTENT.rules}
    assert [rule for rule, last in pairs.items() if last < 2] == []
    expected = [(rule, pair + 1, side) for rule, last in pairs.items() for pair in range(last) for side in SIDES]
    assert [(case["rule"], case["pair"], case["side"]) for case in CASES] == expected


def test_a_rule_holds_on_its_side_alone() -> None:
    """The rule holds for the case that it decides, which is told its level or above, and not for the near one."""
    wrong = [case["story"] for case in CASES if (case["rule"] in fired(case)) is not (case["side"] == "decides")]
    below = [one["story"] for one, _ in PAIRS if told(one) < CONTENT.rules[one["rule"]].level.urgency]
    assert (wrong, below) == ([], [])


def test_each_case_is_told_what_was_judged() -> None:
    """The level lies between the least and the most that were judged for the case, which are one step apart at most."""
    outside = []
    for case in CASES:
        least, most = (URGENCY[level] for level in case["level"])
        if not (least <= told(case) <= most <= least + 1):
            outside.append((case["story"], case["level"]))
    assert outside == []


def test_each_rule_decides_a_case_by_itself() -> None:
    """One of its two cases would be told less without it; rules that are there for their reason alone are left out."""
    for_reasons = {rule for claim in CONTENT.claims.values() for rule in claim.reasons_only}
    urgency = {name: rule.level.urgency for name, rule in CONTENT.rules.items()}
    by_itself = {
        case["rule"]
        for case, _ in PAIRS
        if [rule for rule in fired(case) if urgency[rule] >= urgency[case["rule"]]] == [case["rule"]]
    }
    assert set(CONTENT.rules) - by_itself == for_reasons


def test_the_two_of_a_pair_differ_in_few_answers() -> None:
    """At most two questions that both are asked have another answer, and at least one has."""
    far = []
    for one, other in PAIRS:
        asked = CONTENT.findings.keys() - unasked(one) - unasked(other)
        different = [name for name in asked if person(one)[name] != person(other)[name]]
        if not 1 <= len(different) <= 2:
            far.append((other["story"], different))
    assert far == []


def test_a_person_could_say_these_answers_together() -> None:
    """No case answers what it is not asked, contradicts itself (weeks out of scope apart), or is told twice."""
    not_asked = [case["story"] for case in CASES if case["answers"].keys() & unasked(case)]
    contradictory = [
        case["story"] for case in CASES if set(PROTOCOL.contradictions(person(case))) - {"twenty-weeks-or-more"}
    ]
    twice = [story for story, times in Counter(case["story"] for case in CASES).items() if times > 1]
    assert (not_asked, contradictory, twice) == ([], [], [])
