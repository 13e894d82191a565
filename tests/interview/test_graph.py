"""
The whole interview, walked: everyone who answers, and a part of those who are unsure of something.

Whoever is sure of their answers is somewhere on a graph of some tens of thousands of nodes (graph.py says which people
share one, and a test holds that they are asked the same). With every "not sure" it has several hundred thousand; of
those the nearest to the start are walked, and people further on are drawn at random.
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
MOST_PAGES = 8
MOST_PAGES_UNSURE = 12
NEAREST = 3000
# The graph is walked once, by one process.
WHOLE = pytest.mark.xdist_group("interview graph")


@cache
def sure() -> Walk:
    """The walk of everyone who is sure of their answers."""
    return Walk(PROTOCOL)


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
    """Whoever is sure of their answers is asked at most eight pages, and then has one level."""
    nodes = sure().nodes.values()
    assert len(nodes) > 10_000
    assert max(node.pages for node in nodes) <= MOST_PAGES
    for node in nodes:
        assert node.page is not None or PROTOCOL.assess(node.given).decided, node.given


@WHOLE
@pytest.mark.thorough
def test_no_page_is_asked_that_cannot_change_the_level() -> None:
    """Every page asked can make the difference for someone who has answered as this person did."""
    check(sure().nodes.values())


@WHOLE
@pytest.mark.thorough
@MANY
@given(person=answers(FINDINGS, whole=True))
def test_people_at_one_node_are_asked_the_same(person: dict[str, Value]) -> None:
    """Everyone's interview goes along the graph, page by page, in as many pages."""
    given_: dict[str, Value] = {}
    while True:
        page, node = PROTOCOL.next_page(given_), sure().nodes[sure().key(given_)]
        assert page == node.page
        if page is None:
            break
        for finding in page.findings:
            if PROTOCOL.scalar.gates(given_.get).get(finding.id) != 0:
                given_[finding.id] = person[finding.id]


@pytest.mark.thorough
def test_the_unsure_are_asked_nothing_idle_either() -> None:
    """Whoever is unsure on the first pages is asked what can still change what they are told, and all of that."""
    check(Walk(PROTOCOL, unsure=True, most=NEAREST).nodes.values())


@SOME
@given(person=answers(FINDINGS))
def test_no_one_is_asked_anything_idle(person: dict[str, Value]) -> None:
    """Whoever leaves anything unsure is asked as long as that can change what they are told, and nothing idle."""
    given_: dict[str, Value] = {}
    nodes: list[Node] = []
    while True:
        page = PROTOCOL.next_page(given_)
        nodes.append(Node(given_, len(nodes), page))
        if page is None:
            break
        told = {
            finding.id: person.get(finding.id, (UNSURE,) if finding.kind is Kind.MANY else UNSURE)
            for finding in page.findings
        }
        given_ = {**given_, **told}
    assert len(nodes) <= MOST_PAGES_UNSURE + 1
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
