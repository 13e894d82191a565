"""The claims on people drawn at random, complete and partial, by the naive reference; tests/proofs proves them."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firstweeks.backends.reference import Reference
from firstweeks.checks.checked import LEVEL, CheckedProtocol, read_by
from firstweeks.model.claim import Claim, Comparison
from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from firstweeks.model.tri import Tri
from laws.strategies import answers, examples, shipped, values

PROTOCOL = shipped()
CONTENT = PROTOCOL.content
REFERENCE = Reference(PROTOCOL.checked)
AS_GIVEN = Reference(
    CheckedProtocol(replace(CONTENT, findings={k: replace(f, only_if=None) for k, f in CONTENT.findings.items()}))
)
ORDERED = [finding for finding in CONTENT.findings.values() if finding.kind is not Kind.CHOICE]
ALWAYS = [claim for claim in CONTENT.claims.values() if claim.always and not claim.safe_advice]
COMPARED = [claim for claim in CONTENT.claims.values() if claim.compare]
# Held elsewhere: the words of each test say where.
ELSEWHERE = {
    "no-dead-rule": "tests/proofs/test_prove.py: a person for every rule, by two methods",
    "self-care-only-when-safe": "tests/content/test_self_care.py: advice against answers",
    "exact-interval": "tests/laws/test_circuit.py by brute force, tests/proofs/test_prove.py by diagrams",
}
Person = dict[str, Value]
people = answers(CONTENT.findings, whole=True)


def ids(claim: Claim) -> str:
    return claim.id


def urgency(person: Person) -> int:
    """The urgency of a complete person, by the reference."""
    least, most = REFERENCE.interval(person)
    assert least == most
    return least


def with_level(person: Person) -> Person:
    return {**person, LEVEL: PROTOCOL.checked.level_of[PROTOCOL.level(person).urgency].id}


def test_every_claim_is_held_somewhere() -> None:
    """No claim is left to hope."""
    laws = {claim.id for claim in CONTENT.claims.values() if claim.law in ("monotone", "total", "unsure_is_safe")}
    assert {claim.id for claim in (*ALWAYS, *COMPARED)} | laws | set(ELSEWHERE) == set(CONTENT.claims)


@pytest.mark.parametrize("claim", ALWAYS, ids=ids)
@examples(30)
@given(person=answers(CONTENT.findings))
def test_always(claim: Claim, person: Person) -> None:
    """Whoever surely meets the first part of a claim, with questions open or not, is told what the second part asks."""
    for implication in claim.always:
        if implication.given is None or REFERENCE.holds(implication.given, person) is Tri.YES:
            assert REFERENCE.holds(implication.then, with_level(person)) is Tri.YES


@pytest.mark.parametrize("claim", COMPARED, ids=ids)
@examples(20)
@given(person=people, after_treatment=st.booleans())
def test_compared(claim: Claim, person: Person, after_treatment: bool) -> None:
    """Of two people who differ only where a claim lets them, neither is told less than it allows."""
    risks = ("fertility_treatment",) if after_treatment else person["risks"]
    for comparison in claim.compare:
        apart = sorted(read_by(comparison.this, CONTENT) & read_by(comparison.other, CONTENT))
        everyone = [
            {**person, "risks": risks, "pregnancy_test": "positive", **dict(zip(apart, chosen, strict=True))}
            for chosen in itertools.product(*(CONTENT.findings[name].options for name in apart))
        ]
        firsts = [one for one in everyone if _fits(comparison, one)]
        seconds = [one for one in everyone if REFERENCE.holds(comparison.other, one) is Tri.YES]
        for first, second in itertools.product(firsts, seconds):
            if comparison.worse == "lower":
                assert urgency(first) >= urgency(second)
            else:
                assert urgency(first) <= urgency(second)


def _fits(comparison: Comparison, person: Person) -> bool:
    """Whether a comparison speaks of this person as its first."""
    wanted = [condition for condition in (comparison.this, comparison.when) if condition is not None]
    read_so = comparison.as_given is None or AS_GIVEN.holds(comparison.as_given, person) is Tri.YES
    return read_so and all(REFERENCE.holds(condition, person) is Tri.YES for condition in wanted)


@pytest.mark.parametrize("finding", ORDERED, ids=lambda finding: finding.id)
@examples(12)
@given(person=people, data=st.data())
def test_monotone(finding: Finding, person: Person, data: st.DataObject) -> None:
    """A more worrying answer, all else the same, never lowers what someone is told."""
    other = data.draw(values(finding))
    milder, worse = _in_order(finding, person[finding.id], other)
    assert urgency({**person, finding.id: milder}) <= urgency({**person, finding.id: worse})


@examples(80)
@given(person=people)
def test_total(person: Person) -> None:
    """Everyone who answers everything has one level, and above self-care at least one reason."""
    assessment = PROTOCOL.assess(person)
    assert assessment.decided
    assert assessment.level.urgency == urgency(person)
    assert assessment.rules or assessment.raises or not assessment.level.urgency


@examples(80)
@given(person=people, data=st.data())
def test_unsure_is_safe(person: Person, data: st.DataObject) -> None:
    """Leaving answers out never tells less than same day where an answer would have, nor less than is known."""
    hidden = data.draw(st.sets(st.sampled_from(list(CONTENT.findings)), min_size=1, max_size=6))
    unsure = data.draw(st.booleans())
    partial: Person = {name: value for name, value in person.items() if name not in hidden}
    if unsure:
        partial |= {name: (UNSURE,) if isinstance(person[name], tuple) else UNSURE for name in hidden}
    assessment = PROTOCOL.assess(partial)
    assert assessment.level.urgency >= min(urgency(person), CONTENT.unanswered.urgency)
    assert assessment.level >= assessment.at_least
    assert assessment.at_least.urgency <= urgency(person) <= assessment.at_most.urgency


def _in_order(finding: Finding, one: Value, other: Value) -> tuple[Value, Value]:
    """Two answers, the less worrying first; of two lists, one and both together."""
    if isinstance(one, tuple) and isinstance(other, tuple):
        return one, tuple(option for option in finding.options if option in one or option in other)
    if finding.kind is Kind.NUMBER:
        return min(one, other, key=lambda value: value), max(one, other, key=lambda value: value)
    first, second = sorted((str(one), str(other)), key=finding.options.index)
    return first, second
