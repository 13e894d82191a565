"""
The whole interview, walked: everyone who answers, and everyone who is unsure of something.

Each is somewhere on a graph of some hundreds of nodes, with every "not sure" some two thousand (graph.py says which
people share a node, and a test holds that they are asked the same).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from functools import cache

import pytest
from hypothesis import given

from firstweeks.model.finding import UNSURE, Kind, Value
from interview.difference import Difference
from interview.graph import Node, Walk
from laws.strategies import MANY, SOME, answers, shipped

PROTOCOL = shipped()
FINDINGS = PROTOCOL.content.findings
FIRST = PROTOCOL.content.pages[0]
MOST_PAGES = 9
# The graphs are walked once, by one process.
WHOLE = pytest.mark.xdist_group("interview graph")


@cache
def sure() -> Walk:
    """The walk of everyone who is sure of their answers."""
    return Walk(PROTOCOL)


@cache
def unsure() -> Walk:
    """The walk of everyone there is."""
    return Walk(PROTOCOL, unsure=True)


@cache
def difference() -> Difference:
    """The other method."""
    return Difference(PROTOCOL)


def check(nodes: Iterable[Node]) -> None:
    """A page is asked exactly as long as an answer can change what a person is told, and can itself."""
    for node in nodes:
        waits = difference().waits_for(node.given)
        if node.page is None:
            applying = {name for name in waits - {*node.given} if PROTOCOL.scalar.gates(node.given.get).get(name) != 0}
            assert not applying, node.given
        else:
            assert not waits.isdisjoint(finding.id for finding in node.page.findings), (node.page.id, node.given)


@WHOLE
@pytest.mark.thorough
def test_every_path_ends_decided() -> None:
    """Whoever is sure of their answers is asked at most nine pages, and then has one level."""
    nodes = sure().nodes.values()
    assert len(nodes) > 400
    assert sure().most_pages <= MOST_PAGES
    for node in nodes:
        assert node.page is not None or PROTOCOL.assess(node.given).decided, node.given


@WHOLE
@pytest.mark.thorough
def test_no_page_is_asked_that_cannot_change_the_level() -> None:
    """Whoever answers, and is unsure of anything, is asked what can still change the level told, and all of that."""
    nodes = unsure().nodes.values()
    assert len(nodes) > 1_000
    assert unsure().most_pages <= MOST_PAGES
    check(nodes)


@WHOLE
@pytest.mark.thorough
@MANY
@given(person=answers(FINDINGS))
def test_people_at_one_node_are_asked_the_same(person: dict[str, Value]) -> None:
    """Everyone's interview goes along the graph, page by page; what a person was not drawn to answer is unsure."""
    given_: dict[str, Value] = {}
    while True:
        page, node = PROTOCOL.next_page(given_), unsure().nodes[unsure().key(given_)]
        assert page == node.page
        if page is None:
            break
        for finding in page.findings:
            if PROTOCOL.scalar.gates(given_.get).get(finding.id) != 0:
                given_[finding.id] = person.get(finding.id, (UNSURE,) if finding.kind is Kind.MANY else UNSURE)


@SOME
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
        told = {
            finding.id: person.get(finding.id, (UNSURE,) if finding.kind is Kind.MANY else UNSURE)
            for finding in page.findings
        }
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
