"""Pages for days of waiting: who sees which, in both runtimes, and who must not."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest

from firstweeks.care.content import load_care
from firstweeks.care.saying import care_words
from firstweeks.care.script import care_data
from firstweeks.care.waiting import fitting
from firstweeks.model.finding import Finding, Kind
from firstweeks.rendering.words import languages
from javascript.runners import Runner, node
from laws.strategies import shipped

PROTOCOL = shipped()
CONTENT = PROTOCOL.content
PAGES = load_care().waiting
LEVELS = {level.id: level for level in CONTENT.levels}
WELL = {"danger_signs": [], "pregnancy_test": "positive", "pregnancy_ended": "no"}


def seen(answers: dict[str, Any], level: str = "within_3_days") -> list[str]:
    read = PROTOCOL.answers(answers)
    return [page.id for page in fitting(PAGES, PROTOCOL.checked, read.given, LEVELS[level])]


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    """Node with our modules."""
    with node([]) as found:
        yield found


@pytest.mark.parametrize(
    ("answers", "pages"),
    [
        ({}, []),
        ({**WELL, "scan": "none", "risks": []}, ["for-a-scan"]),
        ({**WELL, "scan": "unclear", "scan_said": "sac_only", "risks": []}, ["for-a-rescan"]),
        ({**WELL, "scan": "unclear", "scan_said": "nothing_seen"}, ["for-a-second-blood-test"]),
        ({**WELL, "scan": "unclear"}, []),
        ({**WELL, "scan": "outside"}, ["while-an-ectopic-is-treated"]),
        ({**WELL, "scan": "none", "pregnancy_ended": "yes", "ended_how": "miscarriage"}, ["after-a-loss"]),
        ({**WELL, "scan": "none", "pregnancy_ended": "yes", "ended_how": "abortion"}, ["after-an-abortion"]),
        ({**WELL, "scan": "inside", "risks": []}, []),
    ],
)
def test_each_sees_the_page_of_their_own_wait(answers: dict[str, Any], pages: list[str]) -> None:
    """Nobody is shown a page that does not surely fit, and after an end none of a pregnancy that goes on."""
    assert seen(answers) == pages


@pytest.mark.parametrize("level", LEVELS)
def test_no_page_stands_beside_something_more_urgent(level: str) -> None:
    """Someone who is told to be seen today is not told how to wait."""
    found = seen({**WELL, "scan": "none", "risks": []}, level)
    assert (found != []) == (LEVELS[level].urgency <= LEVELS["within_24_hours"].urgency)


def some_answer(pick: random.Random, finding: Finding) -> Any:
    if pick.random() < 0.15:
        return "unsure"
    match finding.kind:
        case Kind.NUMBER:
            assert finding.range is not None
            return pick.randint(int(finding.range[0]), int(finding.range[1]))
        case Kind.MANY:
            return pick.sample(finding.options, pick.choice([0, 0, 1, 2])) + (["unsure"] if pick.random() < 0.1 else [])
        case Kind.YES_NO:
            return pick.choice(["yes", "no"])
        case _:
            return pick.choice(finding.options)


def test_the_phone_shows_the_same_pages(runner: Runner) -> None:
    """For people drawn at random, with answers missing, stale or unsure, both runtimes show the same."""
    pick = random.Random(15)
    people = []
    for _ in range(1500):
        given = {f.id: some_answer(pick, f) for f in CONTENT.findings.values() if pick.random() < 0.8}
        given |= {"pregnancy_test": "positive"} if pick.random() < 0.7 else {}
        people.append((PROTOCOL.answers(given), pick.randrange(len(LEVELS))))
    plain = [
        {"answers": {k: [*v] if isinstance(v, tuple) else v for k, v in read.given.items()}, "told": told}
        for read, told in people
    ]
    findings = {f.id: {"options": f.options} for f in CONTENT.findings.values()}
    found = runner.call("waited", {"pages": care_data(PROTOCOL)["waiting"], "findings": findings, "people": plain})
    by_urgency = {level.urgency: level for level in CONTENT.levels}
    expected = [[p.id for p in fitting(PAGES, PROTOCOL.checked, read.given, by_urgency[told])] for read, told in people]
    assert found == expected
    assert {name for names in expected for name in names} == PAGES.keys()


@pytest.mark.parametrize("language", languages())
def test_every_page_says_what_is_usual_what_is_not_and_what_is_asked(language: str) -> None:
    """No page lacks the signs at which nobody should wait for a date."""
    say = care_words(language)
    for name in PAGES:
        assert say(f"care-waiting-{name}")
        for part in ("usual", "not", "next"):
            assert say.lines(f"care-waiting-{name}.{part}")
