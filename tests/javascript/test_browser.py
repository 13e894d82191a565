"""The scripts in a real browser say what Python says: of everyone walked, proved, or drawn by the hundred thousand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import given as drawn
from hypothesis import strategies as st
from playwright.sync_api import Browser

from firstweeks.proofs.cases import Cases
from firstweeks.protocol import Protocol
from firstweeks.rendering.words import languages
from interview.test_walk import walked
from javascript.expected import Person, people, said
from javascript.runners import Runner, chromium, in_page
from javascript.test_engine import script
from javascript.test_words import PROTOCOL, published, scripts, told_apart
from laws.mutations import mutated_protocols

pytestmark = pytest.mark.thorough
BATCH = 2000


@pytest.fixture(scope="module")
def chrome() -> Iterator[Browser]:
    """A real browser."""
    with chromium() as found:
        yield found


@pytest.fixture(scope="module")
def runner(chrome: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Runner]:
    """A page with the protocol and all its words."""
    with in_page(chrome, scripts(), tmp_path_factory.mktemp("page")) as found:
        yield found


@pytest.fixture(scope="module")
def another(chrome: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Runner]:
    """A page for protocols that change."""
    with in_page(chrome, [script()], tmp_path_factory.mktemp("page")) as found:
        yield found


def different(runner: Runner, protocol: Protocol, persons: Iterable[Person]) -> tuple[int, list[object]]:
    """How many people were compared, and those of whom the page and Python do not say the same."""
    found: list[object] = []
    count, left = 0, iter(persons)
    while batch := list(islice(left, BATCH)):
        count += len(batch)
        texts = runner.call("everything", batch)
        found += [row for row in zip(batch, texts, strict=True) if row[1] != said(protocol, row[0])]
    return count, found


@pytest.mark.parametrize("seed", range(5, 9))
def test_six_thousand_people(runner: Runner, seed: int) -> None:
    """Whoever answers, in full, in part or unsure: level, reasons, next page, changes and advice are the same."""
    assert different(runner, PROTOCOL, people(PROTOCOL, 1_500, seed)) == (1_500, [])


def test_the_whole_interview(runner: Runner) -> None:
    """In every state that the walk of the interview reaches, the phone asks the same page."""
    states = [dict(state) for state in walked()]
    assert len(states) > 500
    assert different(runner, PROTOCOL, states) == (len(states), [])


def test_every_pair_and_boundary(runner: Runner) -> None:
    """Each two people who differ in one answer and in a rule, and those around each threshold, are told the same."""
    cases = Cases(PROTOCOL).coverage().cases
    persons = [person for case in cases for person in (*case.people, *(beside.person for beside in case.around))]
    assert len(persons) > 500
    assert different(runner, PROTOCOL, persons) == (len(persons), [])


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@drawn(protocol=mutated_protocols(), seed=st.integers(0, 10**6))
def test_any_protocol(another: Runner, protocol: Protocol, seed: int) -> None:
    """A protocol that was changed runs in the page as changed."""
    another.run(script(protocol))
    assert different(another, protocol, people(protocol, 40, seed)) == (40, [])


@pytest.mark.parametrize("language", languages())
def test_every_published_case_in_words(runner: Runner, language: str) -> None:
    """The result and the summary of every published case read the same on the phone, word for word."""
    for country in ("GB", "MX", "CN", "other"):
        assert told_apart(runner, language, country, published()) == []
