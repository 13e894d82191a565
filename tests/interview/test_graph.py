"""
The whole interview, walked: everyone who is sure of their answers, whoever is unsure of one of them, and people who are
drawn to be unsure of anything.

Everyone who is sure is somewhere on a graph of some two thousand nodes (graph.py says which people share a node, and a
test holds that they are asked the same).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from functools import cache

import pytest
from hypothesis import given

from firstweeks.backends.scalar import NO
from firstweeks.model.assessment import Page
from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from interview.difference import Difference
from interview.graph import Node, Walk
from laws.strategies import FEW, MANY, answers, shipped

PROTOCOL = shipped()
FINDINGS = PROTOCOL.content.findings
FIRST = PROTOCOL.content.pages[0]
MOST_PAGES = 9


@cache
def walk() -> Walk:
    """The walk of everyone who is sure of their answers."""
    return Walk(PROTOCOL)


@cache
def difference() -> Difference:
    """The other method."""
    return Difference(PROTOCOL)


def unsure_once(node: Node) -> Iterator[Node]:
    """Who answers the page of a node as usual, but for one answer that they are not sure of."""
    for unsure in node.page.findings if node.page else ():
        given_ = dict(node.given)
        for finding in node.page.findings if node.page else ():
            if PROTOCOL.scalar.gates(given_.get).get(finding.id) != NO:
                given_[finding.id] = said_unsure(finding) if finding is unsure else finding.usual
        if unsure.id in given_:
            yield Node(given_, PROTOCOL.next_page(given_))


def said_unsure(finding: Finding) -> Value:
    """What is answered to a finding by someone who is not sure."""
    return (UNSURE,) if finding.kind is Kind.MANY else UNSURE


def check(nodes: Iterable[Node]) -> None:
    """A page is asked exactly as long as an answer can change what a person is told, and can itself."""
    for node in nodes:
        waits = difference().waits_for(node.given)
        if node.page is None:
            applying = {name for name in waits - {*node.given} if PROTOCOL.scalar.gates(node.given.get).get(name) != NO}
            assert not applying, node.given
        else:
            assert not waits.isdisjoint(finding.id for finding in node.page.findings), (node.page.id, node.given)


@pytest.mark.thorough
def test_every_path_ends_decided() -> None:
    """Whoever is sure of their answers is asked at most nine pages, and then has one level."""
    nodes = walk().nodes.values()
    assert len(nodes) > 400
    assert walk().most_pages <= MOST_PAGES
    for node in nodes:
        assert node.page is not None or PROTOCOL.assess(node.given).decided, node.given


@pytest.mark.thorough
def test_no_page_is_asked_that_cannot_change_the_level() -> None:
    """Whoever is sure is asked what can still change the level told, and all of that."""
    check(walk().nodes.values())


@pytest.mark.thorough
def test_one_unsure_answer_asks_no_less_and_nothing_idle() -> None:
    """The same wherever someone stands and is unsure of one answer of the page."""
    nodes = [node for place in walk().nodes.values() for node in unsure_once(place)]
    assert len(nodes) > 5_000
    check(nodes)


def for_the_level(given_: dict[str, Value], page: Page | None) -> tuple[str, ...]:
    """A page, and what it asks for the level; what words hang on is asked of whoever was not asked before."""
    matters = PROTOCOL.interview.matters(PROTOCOL.answers(given_))
    return (page.id, *(finding.id for finding in page.findings if finding.id in matters)) if page else ()


@pytest.mark.thorough
@MANY
@given(person=answers(FINDINGS, whole=True))
def test_people_at_one_node_are_asked_the_same(person: dict[str, Value]) -> None:
    """Everyone's interview goes along the graph, page by page."""
    given_: dict[str, Value] = {}
    while True:
        page, node = PROTOCOL.next_page(given_), walk().nodes[walk().key(given_)]
        assert for_the_level(given_, page) == for_the_level(node.given, node.page)
        if page is None:
            break
        for finding in page.findings:
            if PROTOCOL.scalar.gates(given_.get).get(finding.id) != NO:
                given_[finding.id] = person[finding.id]


@pytest.mark.thorough
@FEW
@given(person=answers(FINDINGS))
def test_no_one_is_asked_anything_idle(person: dict[str, Value]) -> None:
    """Whoever leaves anything unsure is asked as long as that can change what they are told, and nothing idle."""
    given_: dict[str, Value] = {}
    nodes: list[Node] = []
    while True:
        page = PROTOCOL.next_page(given_)
        nodes.append(Node(given_, page))
        if page is None:
            break
        told = {finding.id: person.get(finding.id, said_unsure(finding)) for finding in page.findings}
        given_ = {**given_, **told}
    assert len(nodes) <= MOST_PAGES + 1
    check(nodes)


def test_an_ambulance_is_called_after_the_first_page() -> None:
    """Whichever danger signs call an ambulance whatever else is so, no second page is asked."""
    [signs] = PROTOCOL.checked.pages[FIRST]
    called = 0
    for size in range(len(signs.options) + 1):
        for chosen in itertools.combinations(signs.options, size):
            page = PROTOCOL.next_page({signs.id: chosen})
            by_signs = PROTOCOL.interval({signs.id: chosen}).at_least == PROTOCOL.content.levels[0].urgency
            called += by_signs
            assert (page is None) == by_signs
    assert called > 2000
