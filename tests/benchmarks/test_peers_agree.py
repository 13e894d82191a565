"""The rules as the other engines are given them; those that need installing are held to it by the benchmark itself."""

from __future__ import annotations

import pytest
from benchmarks.peers import naive, plain_python
from benchmarks.people import random_people

from laws.strategies import shipped

PROTOCOL = shipped()
PEOPLE = random_people(PROTOCOL.content, 60)


@pytest.mark.parametrize("peer", [plain_python, naive], ids=["plain-python", "naive"])
def test_a_translation_tells_everyone_the_same(peer: object) -> None:
    """Whoever has answered everything is told the same level for the same reasons, whichever engine is asked."""
    run, prepare = peer.build(PROTOCOL.checked)  # type: ignore[attr-defined]
    for person in PEOPLE:
        urgency, fired = run(prepare(person))
        ours = PROTOCOL.interval(person)
        assert (ours.at_least, ours.at_most, sorted(ours.fired)) == (urgency, urgency, sorted(fired)), person


def test_the_people_are_worth_asking() -> None:
    """Between them the people of the benchmark reach every level and most of the rules."""
    found = [PROTOCOL.interval(person) for person in PEOPLE]
    fired = {rule for interval in found for rule in interval.fired}

    assert len(fired) > len(PROTOCOL.content.rules) * 0.8
    assert {interval.at_least for interval in found} == set(range(len(PROTOCOL.content.levels)))
