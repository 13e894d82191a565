"""The interview of any small protocol, against every way in which it can go on."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firstweeks.model.condition import AllOf, AnyOf, Condition, Is, IsEmpty, Not
from firstweeks.model.finding import Finding, Kind, Value
from firstweeks.model.place import Place
from firstweeks.model.rule import Raise, Rule
from firstweeks.protocol import Protocol
from laws.people import Everyone
from laws.strategies import CUTS, LEVELS, answers, examples, protocol_of, small_protocols

NOWHERE = Place("protocol.toml", 1)


def check(protocol: Protocol, everyone: Everyone, person: Mapping[str, Value]) -> None:
    """
    The interview ends exactly where no further answer, "unsure" included, can change the level told.

    Every page that is asked holds a question that can change it.
    """
    page = protocol.next_page(person)
    told = set(everyone.told_after(person).values())
    first = set(protocol.checked.pages[protocol.content.pages[0]])
    if page is None:
        assert told == {protocol.level(person).urgency}, person
        return
    assert not {finding.id for finding in page.findings} & {*person}
    if first.isdisjoint(page.findings):
        assert everyone.matters([finding.id for finding in page.findings], person), (page, person)


@examples(400)
@given(small_protocols(), st.data())
def test_an_interview_ends_where_nothing_can_change_the_level(protocol: Protocol, data: st.DataObject) -> None:
    """In any small protocol, of people who are unsure of much."""
    everyone = Everyone(protocol, CUTS)
    for _ in range(6):
        check(protocol, everyone, data.draw(answers(protocol.content.findings)))


@pytest.mark.thorough
@pytest.mark.timeout(1500)
@examples(600)
@given(small_protocols(), st.data())
def test_an_interview_ends_so_in_hundreds_of_protocols(protocol: Protocol, data: st.DataObject) -> None:
    """The same law, of thousands of protocols."""
    everyone = Everyone(protocol, CUTS)
    for _ in range(10):
        check(protocol, everyone, data.draw(answers(protocol.content.findings)))


def small(findings: list[Finding], rules: list[tuple[int, Condition]], raises: list[Condition]) -> Protocol:
    """A protocol of four levels that tells the least urgent one where nothing is known."""
    return protocol_of(
        {finding.id: finding for finding in findings},
        {},
        {
            f"r{number}": Rule(f"r{number}", LEVELS[3 - urgency], when, ("panel",), NOWHERE)
            for number, (urgency, when) in enumerate(rules)
        },
        {f"up{number}": Raise(f"up{number}", when, ("panel",), NOWHERE) for number, when in enumerate(raises)},
    )


def yes_no(name: str) -> Finding:
    return Finding(id=name, kind=Kind.YES_NO, page=name, options=("no", "yes"), usual="no", place=NOWHERE)


def test_two_cases_of_what_was_left_unsure_add_up() -> None:
    """Either case of an unsure answer needs another answer, and both cases together make a level sure."""
    signs = Finding(id="f2", kind=Kind.MANY, page="f2", options=("a",), usual=(), place=NOWHERE)
    few = small(
        [yes_no("f1"), yes_no("f3"), yes_no("f4"), signs],
        [(2, Not(AnyOf((Is("f3", "no"), Is("f4", "no")))))],
        [AllOf((Is("f4", "no"), Not(IsEmpty("f2"))))],
    )
    person = {"f1": "no", "f3": "yes", "f4": "unsure"}
    assert few.level(person).urgency == 0
    page = few.next_page(person)
    assert page is not None
    assert [finding.id for finding in page.findings] == ["f2"]
    assert few.level({**person, "f2": ("a",)}).urgency == 1
    assert few.next_page({**person, "f2": ("a",)}) is None
