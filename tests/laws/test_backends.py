"""The contract of a back end: whatever runs a protocol tells everyone what its sentences say."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from firstweeks import backends
from firstweeks.protocol import Protocol
from laws.backends import BACKENDS, INEXACT, Bounds
from laws.mutations import mutated_protocols
from laws.people import Everyone
from laws.strategies import CUTS, answers, examples, small_protocols

EACH = pytest.mark.parametrize("name", BACKENDS)
# The parts of others that are no back end, and the one that asks about everyone at once: its laws are the claims.
LARGE = 6000
NONE = {"function", "signs", "trace", "smt"}


@EACH
@examples(15)
@given(protocol=small_protocols(), data=st.data())
def test_nobody_is_told_more_or_less_than_they_may_turn_out_to_have(
    name: str, protocol: Protocol, data: st.DataObject
) -> None:
    """Of all ways of answering the rest, by brute force, the lowest and the highest level are the bounds."""
    people = data.draw(st.lists(answers(protocol.content.findings), min_size=1, max_size=8))
    everyone = Everyone(protocol, CUTS)
    for found, person in zip(BACKENDS[name](protocol, people), people, strict=True):
        exact = Bounds(*everyone.interval(person))
        if name in INEXACT:
            assert found.least <= exact.least <= exact.most <= found.most
        else:
            assert found == exact


@EACH
@examples(3)
@given(protocol=mutated_protocols(), data=st.data())
def test_a_slip_of_the_pen_runs_as_written(name: str, protocol: Protocol, data: st.DataObject) -> None:
    """A protocol that was changed runs as changed."""
    # A slip can make a circuit so large that SQLite has not enough columns (2,000) for a stage of its statement.
    assume(name != "sql on sqlite" or len(protocol.scalar.circuit.graph.nodes) < LARGE)
    people = data.draw(st.lists(answers(protocol.content.findings, whole=True), min_size=1, max_size=20))
    assert BACKENDS[name](protocol, people) == BACKENDS["reference"](protocol, people)


def test_every_back_end_is_held_to_them() -> None:
    """A back end that is added is one of these, or says why it is not."""
    folder = Path(str(backends.__file__)).parent
    modules = {path.stem for path in folder.iterdir() if not path.name.startswith("_")}
    assert {name.partition(" ")[0] for name in BACKENDS} == modules - NONE
