"""The circuit against the sentences as written, and against everyone there is."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from firstweeks.backends.reference import Reference
from firstweeks.model.condition import Includes, Is
from firstweeks.model.finding import Finding, Kind, Value
from firstweeks.model.place import Place
from firstweeks.model.rule import Rule
from firstweeks.model.tri import Tri
from firstweeks.protocol import Protocol
from laws.mutations import mutated_protocols
from laws.people import Everyone, Person, known
from laws.strategies import (
    CUTS,
    FEW,
    LEVELS,
    MANY,
    SOME,
    answers,
    protocol_of,
    shipped,
    small_protocols,
    unsure_values,
    values,
)


def check_against_the_sentences(protocol: Protocol, given_answers: Person) -> None:
    """Naive logic contains the circuit's interval, and never says yes or no where the circuit does not."""
    reference = Reference(protocol.checked)
    interval = protocol.interval(given_answers)
    least, most = reference.interval(given_answers)
    assert least <= interval.at_least <= interval.at_most <= most
    for rule in protocol.content.rules.values():
        match reference.holds(rule.when, given_answers):
            case Tri.YES:
                assert rule.id in interval.fired
            case Tri.NO:
                assert rule.id not in (*interval.fired, *interval.open)
            case _:
                pass


@MANY
@given(answers(shipped().content.findings))
def test_the_circuit_says_what_the_sentences_say(person: Person) -> None:
    """What the sentences surely say of a person, the circuit says too, and never less exactly."""
    check_against_the_sentences(shipped(), person)


@pytest.mark.thorough
@FEW
@given(mutated_protocols(), st.data())
def test_the_circuit_says_what_sentences_with_a_slip_say(protocol: Protocol, data: st.DataObject) -> None:
    """A slip of the pen changes the circuit as it changes the sentence."""
    for _ in range(4):
        person = data.draw(answers(protocol.content.findings))
        check_against_the_sentences(protocol, person)
        check_everyone_complete_agrees(protocol, data.draw(answers(protocol.content.findings, whole=True)))


@MANY
@given(answers(shipped().content.findings, whole=True))
def test_nothing_is_open_once_everything_is_answered(person: Person) -> None:
    """Someone who has answered everything has one level, the same by the sentences and by the circuit."""
    check_everyone_complete_agrees(shipped(), person)


def check_everyone_complete_agrees(protocol: Protocol, person: Person) -> None:
    reference = Reference(protocol.checked)
    interval = protocol.interval(person)
    assert (interval.at_least, interval.at_most) == reference.interval(person)
    assert interval.at_least == interval.at_most
    assert interval.open == ()
    held = [rule.id for rule in protocol.content.rules.values() if reference.holds(rule.when, person) is Tri.YES]
    assert list(interval.fired) == held


def test_a_choice_that_holds_whether_or_not_its_gate_is_open_holds() -> None:
    """Some sign of a list is there as answered, and another as the list's `otherwise`: the gate need not be known."""
    place = Place("protocol.toml", 1)
    gate = Finding(id="gate", kind=Kind.YES_NO, page="p", options=("no", "yes"), usual="no", place=place)
    signs = replace(
        gate, id="signs", kind=Kind.MANY, options=("a", "b"), usual=(), only_if=Is("gate", "no"), otherwise=("a",)
    )
    rule = Rule("some-sign", LEVELS[0], Includes("signs", ("a", "b")), ("panel",), place)
    protocol = protocol_of({"gate": gate, "signs": signs}, {}, {rule.id: rule}, {})
    assert protocol.interval({"gate": "unsure", "signs": ["b"]}).fired == ("some-sign",)
    assert protocol.interval({"gate": "unsure", "signs": []}).open == ("some-sign",)
    assert protocol.interval({"gate": "no", "signs": []})[2:] == ((), ())
    assert protocol.interval({"gate": "yes"}).fired == ("some-sign",)


@MANY
@given(small_protocols(), st.data())
def test_the_interval_is_exactly_what_the_rest_of_the_answers_can_reach(
    protocol: Protocol, data: st.DataObject
) -> None:
    """Of all ways of answering the rest, the lowest gives `at_least` and the highest gives `at_most`."""
    everyone = Everyone(protocol, CUTS)
    for _ in range(8):
        person = data.draw(answers(protocol.content.findings))
        check_against_the_sentences(protocol, person)
        interval = protocol.interval(person)
        assert (interval.at_least, interval.at_most) == everyone.interval(person)


@pytest.mark.thorough
@SOME
@given(answers(shipped().content.findings))
def test_both_ends_of_the_shipped_interval_are_reached_by_someone(person: Person) -> None:
    """Two people exist who could both have given these answers: one at `at_least`, one at `at_most`."""
    protocol, reference = shipped(), Reference(shipped().checked)
    interval = protocol.interval(person)
    ends = [reference.interval(someone) for someone in extremes(protocol, person)]
    assert min(ends) == (interval.at_least, interval.at_least)
    assert max(ends) == (interval.at_most, interval.at_most)


# What the rules of the shipped protocol read in both directions: more of it can both raise and lower a level.
BOTH_WAYS = ("pregnancy_test", "period", "scan")
CANCELS_THE_SCAN = "fertility_treatment"


def extremes(protocol: Protocol, person: Person) -> Iterator[Person]:
    """The people who can have the lowest or the highest level: each case of what counts both ways, the rest extreme."""
    findings = protocol.content.findings
    cases = [findings[name].options if not known(person.get(name)) else (None,) for name in BOTH_WAYS]
    for test, period, scan in itertools.product(*cases):
        positive = (test or person["pregnancy_test"]) == "positive"
        # The period counts only without a positive test, the scan only with one: one case of each is enough.
        if (period and positive and period != "late") or (scan and not positive and scan != "none"):
            continue
        chosen = {"pregnancy_test": test, "period": period, "scan": scan}
        case = {**person, **{name: value for name, value in chosen.items() if value is not None}}
        for worst in (False, True):
            someone = {name: extreme(finding, case.get(name), worst) for name, finding in findings.items()}
            yield someone
            yield with_or_without(someone, person, worst)


def extreme(finding: Finding, given_value: Value | None, worst: bool) -> Value:
    """The most, or the least, worrying of the answers still possible."""
    if known(given_value) and given_value is not None:
        return given_value
    match finding.kind:
        case Kind.MANY:
            chosen = given_value if isinstance(given_value, tuple) else ()
            return tuple(option for option in finding.options if worst or option in chosen)
        case Kind.NUMBER:
            return (finding.range or (0, 0))[worst]
        case _:
            return finding.options[-1 if worst else 0]


def with_or_without(someone: Person, person: Person, worst: bool) -> Person:
    """The same person with the other answer about fertility treatment, where that is still open."""
    risks = someone["risks"]
    said = person.get("risks", ("unsure",))
    assert isinstance(risks, tuple)
    assert isinstance(said, tuple)
    if "unsure" not in said or CANCELS_THE_SCAN in said:
        return someone
    others = tuple(risk for risk in risks if risk != CANCELS_THE_SCAN)
    return {**someone, "risks": others if worst else (*others, CANCELS_THE_SCAN)}


@SOME
@given(small_protocols(), st.data())
def test_an_answer_never_widens_the_interval_of_any_protocol(protocol: Protocol, data: st.DataObject) -> None:
    """Whoever says more is told less vaguely, never more."""
    person = data.draw(answers(protocol.content.findings))
    check_narrowing(protocol, person, data)


@MANY
@given(answers(shipped().content.findings), st.data())
def test_an_answer_never_widens_the_interval(person: Person, data: st.DataObject) -> None:
    """Whoever says more is told less vaguely, never more."""
    check_narrowing(shipped(), person, data)


def check_narrowing(protocol: Protocol, person: Person, data: st.DataObject) -> None:
    findings = protocol.content.findings
    open_ = [finding for name, finding in findings.items() if not known(person.get(name))]
    assume(open_)
    finding = data.draw(st.sampled_from(open_))
    more = data.draw(st.one_of(values(finding), unsure_values(finding)))
    before = person.get(finding.id)
    if isinstance(before, tuple) and isinstance(more, tuple):
        more = tuple(option for option in (*finding.options, "unsure") if option in (*before, *more))
        more = more if data.draw(st.booleans()) else more[:-1]
    wide, narrow = protocol.interval(person), protocol.interval({**person, finding.id: more})
    assert wide.at_least <= narrow.at_least <= narrow.at_most <= wide.at_most
    assert set(wide.fired) <= set(narrow.fired)
    assert {*narrow.fired, *narrow.open} <= {*wide.fired, *wide.open}


# Most protocols that are drawn close no question to most people.
@pytest.mark.thorough
@settings(SOME, suppress_health_check=[HealthCheck.filter_too_much])
@given(small_protocols(), st.data())
def test_a_stale_answer_never_matters_in_any_protocol(protocol: Protocol, data: st.DataObject) -> None:
    """What was answered before going back and closing its question counts for nothing."""
    check_stale(protocol, data.draw(answers(protocol.content.findings)), data)


@MANY
@given(answers(shipped().content.findings), st.data())
def test_a_stale_answer_never_matters(person: Person, data: st.DataObject) -> None:
    """What was answered before going back and closing its question counts for nothing."""
    check_stale(shipped(), person, data)


def check_stale(protocol: Protocol, person: Person, data: st.DataObject) -> None:
    reference = Reference(protocol.checked)
    shut = [
        finding
        for finding in protocol.content.findings.values()
        if finding.only_if is not None and reference.holds(finding.only_if, person) is Tri.NO
    ]
    assume(shut)
    changed = {**person, **{finding.id: data.draw(values(finding)) for finding in shut}}
    without = {name: value for name, value in person.items() if name not in {finding.id for finding in shut}}
    assert protocol.interval(person) == protocol.interval(changed) == protocol.interval(without)
