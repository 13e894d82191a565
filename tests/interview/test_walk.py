"""
The interview for every day: a part of its graph, where pages are the nodes and what people answer the edges.

This walk starts from three people and is exhaustive over everyone who answers one page otherwise than one of them; on a
page that is any single option of a list, all of them, any answer to any one question, the worst to all, or unsure of
everything. The whole graph is walked in test_graph.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import given

import firstweeks
from firstweeks.model.assessment import Page
from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from laws.strategies import answers, examples, shipped

PROTOCOL = shipped()
FINDINGS = PROTOCOL.content.findings
MOST_PAGES = 9
State = tuple[tuple[str, Value], ...]


CALM: dict[str, Value] = {**{name: finding.usual for name, finding in FINDINGS.items()}, "pregnancy_test": "positive"}
SORE: dict[str, Value] = {**CALM, "pain_sites": ("low_back_one_side", "pelvis_one_side"), "pain_severity": "mild"}
UNTESTED: dict[str, Value] = {**CALM, "pregnancy_test": "not_done", "pain_sites": ("low_back_both_sides",)}


def ways(finding: Finding) -> list[Value]:
    """The answers that the walk gives to one finding."""
    if finding.kind is Kind.MANY:
        return [*((option,) for option in finding.options), finding.options, (UNSURE,)]
    if finding.kind is Kind.NUMBER:
        return [0, 4, 12, 13, 19, 20, 45, UNSURE]
    return [*finding.options, UNSURE]


def edges(page: Page, person: dict[str, Value]) -> Iterator[tuple[bool, dict[str, Value]]]:
    """What is answered on a page, and whether that is what the person says."""
    calm = {finding.id: person[finding.id] for finding in page.findings}
    yield True, calm
    for finding in page.findings:
        yield from ((False, {**calm, finding.id: value}) for value in ways(finding))
    if len(page.findings) > 1:
        yield False, {finding.id: ways(finding)[-2] for finding in page.findings}
        yield False, {finding.id: ways(finding)[-1] for finding in page.findings}


@cache
def walked() -> dict[State, tuple[Page | None, int]]:
    """Every state of the walk, with the page asked next and how many pages it took to get there."""
    found: dict[State, tuple[Page | None, int]] = {}
    for person in (CALM, SORE, UNTESTED):
        waiting: list[tuple[dict[str, Value], bool, int]] = [({}, True, 0)]
        while waiting:
            given_, so_far_calm, pages = waiting.pop()
            page = PROTOCOL.next_page(given_)
            found[tuple(sorted(given_.items()))] = (page, pages)
            for calm, new in edges(page, person) if page else ():
                if calm or so_far_calm:
                    waiting.append(({**given_, **new}, so_far_calm and calm, pages + 1))
    return found


@pytest.mark.thorough
def test_every_path_ends_in_at_most_nine_pages() -> None:
    """Nobody is asked more than nine pages."""
    pages = [pages for page, pages in walked().values() if page is None]
    assert len(pages) > 250
    assert max(pages) <= MOST_PAGES


@pytest.mark.thorough
def test_it_ends_decided_or_with_nothing_left_to_ask() -> None:
    """An interview ends when the level is decided, or when all that could decide it was answered "not sure"."""
    for state, (page, _) in walked().items():
        if page is None:
            unsure = any(UNSURE in (value, *_parts(value)) for _, value in state)
            assert PROTOCOL.assess(dict(state)).decided or unsure, state


def _parts(value: Value) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()


def test_nothing_is_asked_twice() -> None:
    """What was answered, "not sure" included, is not asked again."""
    for state, (page, _) in walked().items():
        asked = {name for name, _ in state}
        assert page is None or not asked & {finding.id for finding in page.findings}


def test_a_page_holds_its_own_findings_in_order() -> None:
    """Each question stands on the page that the content puts it on; in an emergency all background, or all symptoms."""
    pages, background = list(PROTOCOL.checked.pages), PROTOCOL.content.background
    order = [finding.id for findings in PROTOCOL.checked.pages.values() for finding in findings]
    emergencies = 0
    for state, (page, _) in walked().items():
        if page is not None:
            names = [order.index(finding.id) for finding in page.findings]
            assert names
            assert names == sorted(names)
            on = {finding.page for finding in page.findings}
            assert page.id == min(on, key=pages.index)
            if PROTOCOL.assess(dict(state)).at_least.is_emergency:
                emergencies += 1
                # What words hang on comes along with either.
                level = {finding.page for finding in page.findings if not finding.words}
                assert len({one in background for one in level}) <= 1
            else:
                assert on == {page.id}
    assert emergencies > 15


def test_words_are_asked_at_the_end() -> None:
    """What words hang on is asked of everyone who is no emergency, at the latest at the end, and changes no level."""
    asked = 0
    for state, (page, _) in walked().items():
        given_ = dict(state)
        last = PROTOCOL.page_for_words(given_)
        if page is None and last is not None:
            asked += 1
            level = PROTOCOL.level(given_)
            assert not level.is_emergency
            for finding in last.findings:
                assert finding.words
                assert finding.id not in given_
                for way in ways(finding):
                    assert PROTOCOL.level({**given_, finding.id: way}) == level
    assert asked > 10


def test_the_emergency_page_comes_first_and_is_enough() -> None:
    """A danger sign that calls an ambulance by itself is told after one page."""
    assert PROTOCOL.next_page({}) == Page("emergency", (FINDINGS["danger_signs"],))
    for sign in ("shock", "flooding", "chest_or_breathing", "seizure", "self_harm", "in_danger"):
        assert PROTOCOL.next_page({"danger_signs": (sign,)}) is None
        assert PROTOCOL.level({"danger_signs": (sign,)}).id == "call_ambulance"


def test_what_guards_a_question_is_asked_before_it() -> None:
    """Nobody is asked how strong a pain is that they may not have."""
    for state, (page, _) in walked().items():
        given_ = dict(state)
        for finding in page.findings if page else ():
            for gate in PROTOCOL.checked.gates.get(finding.id, ()):
                shut = PROTOCOL.scalar.gates(given_.get)[finding.id] == 0
                on_the_page = page is not None and gate in page.findings
                assert not shut
                known = gate.id in given_ or on_the_page or PROTOCOL.scalar.gates(given_.get)[finding.id] == 3
                # A gate that changes no level any more is not asked for its own sake.
                assert known or gate.id not in PROTOCOL.interview.matters(PROTOCOL.answers(given_)), finding.id


@examples(100)
@given(person=answers(FINDINGS, whole=True))
def test_anyone_is_told_the_same_by_an_interview_as_by_all_their_answers(person: dict[str, Value]) -> None:
    """The questions left out would not have changed what a person is told."""
    given_: dict[str, Value] = {}
    pages = 0
    while (page := PROTOCOL.next_page(given_)) is not None:
        given_ |= {finding.id: person[finding.id] for finding in page.findings}
        pages += 1
    assert pages <= MOST_PAGES
    assert PROTOCOL.assess(given_).decided
    assert PROTOCOL.level(given_) == PROTOCOL.level(person)


def test_everyone_unsure_of_everything_is_seen_today() -> None:
    """Whoever can tell nothing is asked to the end and told to be seen today."""
    given_: dict[str, Value] = {}
    while (page := PROTOCOL.next_page(given_)) is not None:
        given_ |= {one.id: (UNSURE,) if one.kind is Kind.MANY else UNSURE for one in page.findings}
    assert PROTOCOL.level(given_).id == "same_day"
    assert isinstance(PROTOCOL, firstweeks.Protocol)
