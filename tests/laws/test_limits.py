"""Protocols too large to be compiled exactly: never wrong, and said to be so."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firstweeks.circuit import closure, diagram
from firstweeks.compiled import translated
from firstweeks.model.condition import AllOf, AnyOf, Condition, Is
from firstweeks.model.content import Raise, Rule
from firstweeks.model.finding import Finding, Kind
from firstweeks.model.place import Place
from firstweeks.protocol import Protocol
from laws.people import Everyone
from laws.strategies import CUTS, LEVELS, MANY, answers, protocol_of, small_protocols

NOWHERE = Place("protocol.toml", 1)


def limited(protocol: Protocol, *, diagrams: bool) -> Protocol:
    """The same protocol, compiled with no room to close its circuit, and with or without room for a diagram."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(closure, "LARGEST", 0)
        if not diagrams:
            patch.setattr(diagram, "LARGEST", 0)
        return Protocol(translated(protocol.checked))


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
