"""Protocols too large to be compiled exactly: never wrong, and said to be so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firstweeks.circuit import closure, diagram, limits
from firstweeks.circuit.limits import warnings
from firstweeks.cli.check import check
from firstweeks.model.condition import AllOf, AnyOf, Condition, Is, Not
from firstweeks.model.finding import Finding, Kind
from firstweeks.model.place import Place
from firstweeks.model.problem import Problem
from firstweeks.model.rule import Rule
from firstweeks.protocol import Protocol
from laws.people import Everyone
from laws.strategies import CUTS, LEVELS, MANY, answers, limited, protocol_of, small_protocols

NOWHERE = Place("protocol.toml", 1)


@pytest.mark.thorough
@MANY
@given(small_protocols(), st.data())
def test_what_is_said_to_be_exact_is_exact(protocol: Protocol, data: st.DataObject) -> None:
    """Where there was too little room, an interval may be too wide; it says so, and is never too narrow."""
    everyone = Everyone(protocol, CUTS)
    small = limited(protocol, diagrams=False)
    for _ in range(6):
        person = data.draw(answers(protocol.content.findings))
        found, wanted = small.assess(person), everyone.interval(person)
        interval = (found.at_least.urgency, found.at_most.urgency)
        assert interval[0] <= wanted[0] <= wanted[1] <= interval[1]
        assert not found.exact or interval == wanted


@pytest.mark.thorough
@MANY
@given(small_protocols(), st.data())
def test_no_interview_ends_too_early_without_a_diagram(protocol: Protocol, data: st.DataObject) -> None:
    """It asks all that an open rule waits for: some of it idle, and nothing that matters left out."""
    everyone = Everyone(protocol, CUTS)
    small = limited(protocol, diagrams=False)
    for _ in range(6):
        person = data.draw(answers(protocol.content.findings))
        if small.next_page(person) is None:
            assert len(set(everyone.told_after(person).values())) == 1


@pytest.mark.thorough
@MANY
@given(small_protocols(), st.data())
def test_what_the_diagram_closes_is_exact(protocol: Protocol, data: st.DataObject) -> None:
    """Where the circuit had too little room and the diagram enough, the interval is exact all the same."""
    everyone = Everyone(protocol, CUTS)
    read_off = limited(protocol, diagrams=True)
    assert read_off.scalar.circuit.unclosed == ()
    for _ in range(6):
        person = data.draw(answers(protocol.content.findings))
        found = read_off.assess(person)
        assert found.exact
        assert (found.at_least.urgency, found.at_most.urgency) == everyone.interval(person)


def yes_no(name: str) -> Finding:
    """A question in two cells."""
    return Finding(id=name, kind=Kind.YES_NO, page="p", options=("no", "yes"), usual="no", place=NOWHERE)


def both_or_neither(one: str, other: str) -> Condition:
    """Two questions with the same answer: each is read in both directions."""
    return AnyOf(tuple(AllOf((Is(one, answer), Is(other, answer))) for answer in ("yes", "no")))


def pairs(count: int) -> Protocol:
    """A protocol whose one rule holds where each question of the first half is answered like one of the second."""
    first, second = ([f"{half}{number}" for number in range(count)] for half in "ab")
    rule = Rule("r", LEVELS[0], AllOf(tuple(map(both_or_neither, first, second))), ("panel",), NOWHERE)
    return protocol_of({name: yes_no(name) for name in (*first, *second)}, {}, {"r": rule}, {})


def odd(count: int) -> Protocol:
    """A protocol whose one rule holds where an odd number of questions is answered with yes."""
    names = [f"f{number}" for number in range(count)]
    when: Condition = Is(names[0], "yes")
    for name in names[1:]:
        when = AnyOf((AllOf((when, Is(name, "no"))), AllOf((Not(when), Is(name, "yes")))))
    return protocol_of(
        {name: yes_no(name) for name in names}, {}, {"r": Rule("r", LEVELS[0], when, ("panel",), NOWHERE)}, {}
    )


def test_few_questions_are_always_exact() -> None:
    """Eight questions whose circuit passes the limit when it is closed: the diagram has some twenty nodes."""
    protocol = odd(8)
    assert len(protocol.scalar.circuit.graph.nodes) > closure.LARGEST
    assert protocol.scalar.circuit.unclosed == ()
    [large] = warnings_of(protocol)
    assert "steps" in large.says


def test_rules_that_become_very_many_steps_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """A circuit that is exact and too large for a database is named with the findings that make it large."""
    protocol = pairs(2)
    assert [*warnings_of(protocol)] == []
    monkeypatch.setattr(limits, "LARGE", 10)
    [large] = warnings_of(protocol)
    assert "become 63 steps" in large.says
    assert all(name in large.says for name in protocol.content.findings)


@pytest.mark.thorough
def test_a_protocol_beyond_both_limits_says_so() -> None:
    """Each assessment says whether it is exact, and the check names the questions concerned."""
    protocol = pairs(18)
    [*_, interval, interview] = warnings_of(protocol)
    names = [protocol.scalar.circuit.cells.variables[one].finding for one in protocol.scalar.circuit.unclosed]
    assert names
    assert names[0] in interval.says
    assert "cannot change the level" in interview.says
    assert not protocol.assess({}).exact
    known = dict.fromkeys(names, "no")
    assert protocol.assess(known).exact
    assert protocol.assess({**dict.fromkeys(protocol.content.findings, "no")}).exact


def test_check_warns_and_passes(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A warning is printed with its place, and the content is as good as before."""
    monkeypatch.setattr(closure, "LARGEST", 0)
    monkeypatch.setattr(diagram, "LARGEST", 0)
    check()
    said = capsys.readouterr()
    assert "no problem in" in said.out
    assert said.err.count("warning: ") == 2
    assert "while one of these is unknown: " in said.err
    assert "pregnancy_test" in said.err
    assert "findings.toml" in said.err


def warnings_of(protocol: Protocol) -> list[Problem]:
    return list(warnings(protocol.content, protocol.scalar.circuit, protocol.interview.diagram))
