"""claim.self-care-only-when-safe: nobody is told to work on a body that someone should look at first."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firstweeks.backends.reference import Reference
from firstweeks.checks.checked import LEVEL
from firstweeks.model.condition import AllOf, AnyOf, Condition, Is, Named
from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from firstweeks.model.tri import Tri
from firstweeks.rendering.words import languages, words
from laws.strategies import answers, shipped

PROTOCOL = shipped()
FINDINGS = PROTOCOL.content.findings
ADVICE = PROTOCOL.content.advice
TO_THE_BODY = {advice.id for advice in ADVICE.values() if advice.only_when_safe}
REFERENCE = Reference(PROTOCOL.checked)
SAME_DAY = PROTOCOL.content.unanswered

NOT_LOCATED_NOR_EXCLUDED = AnyOf((Named("unlocated"), Named("possible"), Is("pregnancy_ended", "yes")))
FORBIDDEN: tuple[Condition, ...] = (Named("any_bleeding"), AllOf((Named("pelvic_pain"), NOT_LOCATED_NOR_EXCLUDED)))

# Six weeks, a scan that saw the pregnancy in the womb, and a mild ache across the low back that rest eases.
SAFE: dict[str, Value] = {
    **{finding.id: finding.usual for finding in FINDINGS.values()},
    "pregnancy_test": "positive",
    "scan": "inside",
    "pain_sites": ("low_back_both_sides",),
    "pain_severity": "mild",
}


def broken(given: Mapping[str, Value]) -> set[str]:
    """The advice that the claim forbids for these answers, complete or not: it must surely be safe."""
    level = PROTOCOL.level(given)
    shown = TO_THE_BODY & set(PROTOCOL.scalar.advice({**given, LEVEL: level.id}.get))
    if not shown:
        return set()
    if level >= SAME_DAY or any(REFERENCE.holds(danger, given) is not Tri.NO for danger in FORBIDDEN):
        return shown
    return set()


def said(finding: Finding) -> Iterator[Value | None]:
    """The ways to answer one finding, each option of a many-choice alone, and not to answer it."""
    yield from (None, (UNSURE,) if finding.kind is Kind.MANY else UNSURE)
    match finding.kind:
        case Kind.MANY:
            yield from ((), *((option,) for option in finding.options))
        case Kind.NUMBER:
            yield from (0, 4, 12, 13, 20)
        case _:
            yield from finding.options


def changed(changes: Mapping[str, Value | None]) -> dict[str, Value]:
    """The safe person with some answers changed or taken back."""
    return {name: value for name, value in {**SAFE, **changes}.items() if value is not None}


def test_someone_is_told_all_of_it() -> None:
    """With a mild ache that movement explains and a scan in the womb, all the comfort measures are offered."""
    assert set(PROTOCOL.assess(SAFE).advice) >= TO_THE_BODY
    assert broken(SAFE) == set()


@pytest.mark.thorough
def test_any_two_other_answers_keep_the_claim() -> None:
    """From someone who may be massaged, no one or two answers away is anyone who is massaged and must not be."""
    ways = [(finding.id, value) for finding in FINDINGS.values() for value in said(finding)]
    people = [dict(pair) for pair in itertools.combinations(ways, 2)]

    assert [changes for changes in people if broken(changed(changes))] == []


@given(answers(FINDINGS), st.sets(st.sampled_from(sorted(FINDINGS))), st.sets(st.sampled_from(sorted(FINDINGS))))
def test_nobody_is_massaged_who_should_be_seen(other: dict[str, Value], taken: set[str], back: set[str]) -> None:
    """Massage, heat and exercise never go with same-day care, bleeding, or pelvic pain of an unknown place."""
    mixed = changed({**{name: other.get(name) for name in taken}, **dict.fromkeys(back)})

    assert broken(other) == set()
    assert broken(mixed) == set()


def test_the_law_would_notice_a_forgotten_condition() -> None:
    """A person with bleeding who was offered a massage would break the claim."""
    assert REFERENCE.holds(FORBIDDEN[0], changed({"bleeding": "spotting"})) is Tri.YES
    assert REFERENCE.holds(FORBIDDEN[0], changed({"bleeding": None})) is Tri.UNKNOWN
    assert REFERENCE.holds(FORBIDDEN[1], changed({"pain_sites": ("flank",), "scan": "none"})) is Tri.YES
    assert PROTOCOL.assess(changed({"fever": "yes"})).level >= SAME_DAY


def test_the_mark_is_on_all_that_is_done_to_the_body() -> None:
    """Whatever speaks of massage, warmth, stretching, walking or exercise carries the mark that the claim goes by."""
    about = re.compile(r"massage|stroke|fists|warm pack|walk|stretch|exercise|hands and knees|physio", re.IGNORECASE)
    title = words("en")
    offered = {advice.id for advice in ADVICE.values() if advice.kind in ("self_care", "routine")}
    speaks_of_it = {name for name in offered if about.search(title(f"advice-{name}"))}
    routines = {name for name in offered if ADVICE[name].kind == "routine"}

    assert speaks_of_it | routines == TO_THE_BODY


def test_each_phase_of_a_routine_has_words() -> None:
    """Whoever follows a count is told at each moment what to do, in every language."""
    paced = [item for item in PROTOCOL.content.advice.values() if item.pace]
    assert {item.id for item in paced} >= {"massage-stroking", "massage-fists", "gentle-movement", "breathing"}
    for language in languages():
        for item in paced:
            assert item.pace
            assert len(words(language).lines(f"advice-{item.id}.pace")) == len(item.pace.phases), (language, item.id)


def test_no_routine_takes_more_than_ten_minutes() -> None:
    """Nobody is counted through a massage for longer than we say it may last."""
    for item in PROTOCOL.content.advice.values():
        if item.pace:
            moves = sum(item.pace.phases) * item.pace.times * item.pace.sides * item.pace.sets
            assert moves + item.pace.pause * (item.pace.sets - 1) <= 600, item.id
