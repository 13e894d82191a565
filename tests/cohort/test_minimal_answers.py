"""The fewest answers that decide: held against trying every set of answers."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firstweeks.backends.scalar import NO, YES
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.cohort.minimal_answers import MinimalAnswers
from firstweeks.compiled import translated
from firstweeks.model.answers import Answers
from firstweeks.model.condition import AtLeast, Is
from firstweeks.model.finding import Value
from firstweeks.model.place import Place
from firstweeks.model.rule import Raise, Rule
from firstweeks.protocol import Protocol
from laws.strategies import SOME, answers, shipped, small_protocols


def as_asked(protocol: Protocol, person: dict[str, Value]) -> Answers:
    """The person without answers to questions that do not apply to them."""
    shut = {name for name, value in protocol.scalar.gates(person.get).items() if value == NO}
    return Answers({name: value for name, value in person.items() if name not in shut})


def decides(protocol: Protocol, person: Answers, names: tuple[str, ...]) -> bool:
    """Whether these answers could be all that is known of the person, and the level would be known too."""
    some = {name: person[name] for name in names}
    gates = protocol.scalar.gates(some.get)
    interval = protocol.scalar.interval(some.get)
    return interval.at_least == interval.at_most and all(gates.get(name, YES) == YES for name in names)


@SOME
@given(protocol=small_protocols(), data=st.data())
def test_no_smaller_set_decides(protocol: Protocol, data: st.DataObject) -> None:
    """The answers found decide the level, and no fewer would."""
    person = as_asked(protocol, data.draw(answers(protocol.content.findings, whole=True)))
    found = MinimalAnswers(protocol.checked, protocol.scalar).smallest(person)
    assert decides(protocol, person, found)
    for smaller in combinations(person, len(found) - 1) if found else ():
        assert not decides(protocol, person, smaller)


def test_a_raise_that_cannot_meet_a_rule_costs_no_answer() -> None:
    """Where bleeding and its absence lead to one level, nobody need be asked about it."""
    content = shipped().content
    level = content.levels[-2]
    bleeding = Rule("bleeding", level, AtLeast("bleeding", "spotting"), ("panel",), Place("rules.toml", 1))
    no_bleeding = Raise("no-bleeding", Is("bleeding", "none"), ("panel",), Place("rules.toml", 2))
    content = replace(content, rules={bleeding.id: bleeding}, raises={no_bleeding.id: no_bleeding})
    protocol = Protocol(translated(CheckedProtocol(content)))
    assert protocol.level({}) == level
    assert MinimalAnswers(protocol.checked, protocol.scalar).smallest(Answers({"bleeding": "none"})) == ()


@pytest.mark.thorough
@SOME
@given(person=answers(shipped().content.findings, whole=True))
def test_it_decides_what_all_answers_decide(person: dict[str, Value]) -> None:
    """Whoever is known by their certificate alone is told the level of all their answers."""
    protocol = shipped()
    asked = as_asked(protocol, person)
    found = MINIMAL.smallest(asked)
    assert decides(protocol, asked, found)
    assert protocol.level({name: asked[name] for name in found}) == protocol.level(person)


MINIMAL = MinimalAnswers(shipped().checked, shipped().scalar)


def test_one_answer_can_be_enough() -> None:
    """Signs of shock decide by themselves."""
    calm = {name: finding.usual for name, finding in shipped().content.findings.items()}
    person = as_asked(shipped(), {**calm, "danger_signs": ("shock",)})
    assert MINIMAL.smallest(person) == ("danger_signs",)
