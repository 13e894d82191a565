"""What an assessment says of itself is so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firstweeks.backends.reference import Reference
from firstweeks.model.assessment import Change
from firstweeks.model.condition import AllOf, AnyOf, Is
from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from firstweeks.model.place import Place
from firstweeks.model.rule import Rule
from firstweeks.model.tri import Tri
from firstweeks.protocol import Protocol
from laws.people import Person, known
from laws.strategies import LEVELS, MANY, answers, limited, protocol_of, shipped, small_protocols, values

NOWHERE = Place("protocol.toml", 1)

people = answers(shipped().content.findings)


@MANY
@given(people)
def test_the_level_told_is_safe_and_no_higher_than_it_must_be(person: Person) -> None:
    """Open questions lift the level to `unanswered` where they could lead there, and never above what is possible."""
    found = shipped().assess(person)
    unanswered = shipped().content.unanswered
    assert found.level == max(found.at_least, min(found.at_most, unanswered))
    assert found.decided == (found.at_least == found.at_most)
    assert shipped().level(person) == found.level


@MANY
@given(people)
def test_the_answers_shown_as_a_reason_are_reason_enough(person: Person) -> None:
    """Someone who had given nothing but the answers shown would meet the rule just the same."""
    check_reasons(shipped(), person)


@MANY
@given(small_protocols(), st.data())
def test_the_answers_shown_are_reason_enough_in_any_protocol(protocol: Protocol, data: st.DataObject) -> None:
    """Someone who had given nothing but the answers shown would meet the rule just the same."""
    check_reasons(protocol, data.draw(answers(protocol.content.findings)))


def check_reasons(protocol: Protocol, person: Person) -> None:
    found = protocol.assess(person)
    for reason in found.rules:
        assert reason.rule in protocol.interval(reason.because).fired
        assert all(shown_of(value, person[name]) for name, value in reason.because.items())
    for reason in found.raises:
        raised = {step.rule for step in protocol.assess(reason.because).raises}
        assert reason.rule in raised


def shown_of(shown: Value, said: Value) -> bool:
    """Whether what is shown is what was said, or part of a list that was."""
    return set(shown) <= set(said) if isinstance(shown, tuple) and isinstance(said, tuple) else shown == said


@MANY
@given(people)
def test_every_rule_that_holds_is_shown_with_the_most_urgent_first(person: Person) -> None:
    """Nothing that holds is left out, nothing that does not is told, and the most urgent reason comes first."""
    found, reference = shipped().assess(person), Reference(shipped().checked)
    rules = shipped().content.rules
    surely = {rule.id for rule in rules.values() if reference.holds(rule.when, person) is Tri.YES}
    assert surely <= {reason.rule for reason in found.rules}
    urgencies = [rules[reason.rule].level.urgency for reason in found.rules]
    assert urgencies == sorted(urgencies, reverse=True)
    assert {reason.rule for reason in found.rules}.isdisjoint(rule.rule for rule in found.open)


@MANY
@given(people, st.data())
def test_a_rule_is_open_for_want_of_the_findings_it_names(person: Person, data: st.DataObject) -> None:
    """Once each finding that an open rule waits for is answered for certain, the rule holds or does not."""
    check_open(shipped(), person, data)


@MANY
@given(small_protocols(), st.data())
def test_a_rule_of_any_protocol_is_open_for_want_of_the_findings_it_names(
    protocol: Protocol, data: st.DataObject
) -> None:
    """Once each finding that an open rule waits for is answered for certain, the rule holds or does not."""
    check_open(protocol, data.draw(answers(protocol.content.findings)), data)


def check_open(protocol: Protocol, person: Person, data: st.DataObject) -> None:
    open_ = protocol.assess(person).open
    if not open_:
        return
    rule = data.draw(st.sampled_from(open_))
    assert rule.waits_for
    assert not any(known(person.get(name)) for name in rule.waits_for)
    certain = {}
    for name in rule.waits_for:
        finding = protocol.content.findings[name]
        certain[name] = completed(finding, person.get(name), data.draw(values(finding)))
    assert rule.rule not in {other.rule for other in protocol.assess({**person, **certain}).open}


def completed(finding: Finding, said: Value | None, certain: Value) -> Value:
    """A certain answer that takes back nothing that was said."""
    if isinstance(said, tuple) and isinstance(certain, tuple):
        return tuple(option for option in finding.options if option in said or option in certain)
    return certain


@MANY
@given(people)
def test_the_signs_that_would_change_the_answer_are_those_that_would(person: Person) -> None:
    """None that raises the level is kept back or promised less than it leads to; none is shown twice at a level."""
    check_signs(shipped(), person)


def check_signs(protocol: Protocol, person: Person) -> None:
    """Each sign that raises the level by trying is shown to lead at least there, itself or by a milder step."""
    shown = protocol.assess(person).changes
    for change in changes_by_trying(protocol, person):
        assert any(covers(protocol, one, change) for one in shown), change
    assert len({(one.finding, one.option) for one in shown}) == len(shown)


def covers(protocol: Protocol, one: Change, other: Change) -> bool:
    """Whether one sign warns of another, at that level or a more urgent one."""
    if one.finding != other.finding or one.level < other.level:
        return False
    finding = protocol.content.findings[other.finding]
    if finding.kind is Kind.MANY:
        return one.option == other.option
    return finding.options.index(one.option) <= finding.options.index(other.option)


@MANY
@given(people)
def test_signs_tried_at_once_are_what_they_are_one_by_one(person: Person) -> None:
    """Each sign has the level that it has alone: by what is told, and by the rules about it."""
    assert list(shipped().assess(person).changes) == one_by_one(shipped(), person)


@pytest.mark.thorough
@MANY
@given(small_protocols(), st.booleans(), st.data())
def test_signs_of_any_protocol_are_what_they_are_one_by_one(
    protocol: Protocol, small: bool, data: st.DataObject
) -> None:
    """The same in protocols at random, those that are too large to be exact among them."""
    tried = limited(protocol, diagrams=False) if small else protocol
    person = data.draw(answers(protocol.content.findings))
    assert list(tried.assess(person).changes) == one_by_one(tried, person)


def one_by_one(protocol: Protocol, person: Person) -> list[Change]:
    """The signs that would raise the level, each tried by itself."""
    content, now, found = protocol.content, protocol.level(person), []
    watched = [one for one in content.findings.values() if one.watch and one.options and one.kind is not Kind.CHOICE]
    quiet: Person = {one.id: () if one.kind is Kind.MANY else one.options[0] for one in watched}
    still = {**quiet, **person}
    for finding in watched:
        highest = now
        each = zip(worse(finding, person.get(finding.id)), worse(finding, still[finding.id]), strict=True)
        for (option, value), (_, alone) in each:
            may = protocol.interval({**still, finding.id: alone})
            about = protocol.scalar.rules_about(finding.id, option)
            reached = [content.rules[name].level for name in (*may.fired, *may.open) if name in about]
            level = max([protocol.level({**person, finding.id: value}), *reached])
            if level > highest:
                found.append(Change(finding.id, option, level))
            highest = highest if finding.kind is Kind.MANY else max(highest, level)
    return found


def test_a_choice_that_nobody_asked_about_stays_unknown() -> None:
    """It has no answer that means that nothing is there, so that a rule that it may meet may still be reached."""
    kinds = {"f0": Kind.YES_NO, "f1": Kind.CHOICE, "f2": Kind.YES_NO}
    options = {Kind.YES_NO: ("no", "yes"), Kind.CHOICE: ("a", "b")}
    findings = {
        name: Finding(
            id=name, kind=kind, page=name, options=options[kind], usual=options[kind][0], watch=True, place=NOWHERE
        )
        for name, kind in kinds.items()
    }
    when = AnyOf((Is("f1", "b"), AllOf((Is("f0", "yes"), Is("f2", "yes")))))
    protocol = protocol_of(findings, {}, {"r0": Rule("r0", LEVELS[0], when, ("panel",), NOWHERE)}, {}, LEVELS[1])
    assert list(protocol.assess({"f0": "no", "f2": "no"}).changes) == [
        Change("f0", "yes", LEVELS[0]),
        Change("f2", "yes", LEVELS[0]),
    ]


@MANY
@given(people, st.data())
def test_the_unsure_are_warned_no_less(person: Person, data: st.DataObject) -> None:
    """Whoever becomes unsure of some answers keeps each sign that would have had to be acted on at once."""
    check_unsure(shipped(), person, data)


@MANY
@given(small_protocols(), st.data())
def test_the_unsure_are_warned_no_less_by_any_protocol(protocol: Protocol, data: st.DataObject) -> None:
    """The same in protocols at random."""
    check_unsure(protocol, data.draw(answers(protocol.content.findings)), data)


def check_unsure(protocol: Protocol, person: Person, data: st.DataObject) -> None:
    chosen = data.draw(st.sets(st.sampled_from(sorted(person)))) if person else set()
    findings = protocol.content.findings
    unsure = {
        name: ((UNSURE,) if findings[name].kind is Kind.MANY else UNSURE) if name in chosen else value
        for name, value in person.items()
    }
    now, before = protocol.assess(unsure), protocol.assess(person)
    # A raise that is no longer sure is not counted on; it never reaches a level above its limit.
    for change in (one for one in before.changes if one.level > protocol.content.raise_limit):
        # At the level that the unsure are told already, nothing is left to warn of.
        assert change.level <= now.level or any(covers(protocol, one, change) for one in now.changes), change


def changes_by_trying(protocol: Protocol, person: Person) -> list[Change]:
    """Each worse answer to each finding that is watched for, one at a time, kept where the level rises further."""
    now, found = protocol.level(person), []
    for finding in protocol.content.findings.values():
        highest = now
        for option, value in worse(finding, person.get(finding.id)) if finding.watch else ():
            level = protocol.level({**person, finding.id: value})
            if level > highest:
                found.append(Change(finding.id, option, level))
            highest = highest if finding.kind is Kind.MANY else max(highest, level)
    return found


def worse(finding: Finding, said: Value | None) -> list[tuple[str, Value]]:
    """Each option that would be worse than what was said, with the answer that adds it."""
    if finding.kind is Kind.MANY:
        has = said if isinstance(said, tuple) else (UNSURE,)
        return [(option, (option, *has)) for option in finding.options if option not in has]
    reached = finding.options.index(said) if said in finding.options else 0
    return [(option, option) for option in finding.options[reached + 1 :]]
