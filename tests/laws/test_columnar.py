"""A person in a table of many is told what they would be told alone, whichever engine is asked."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from firstweeks.backends.columnar import Columnar, rule_column
from firstweeks.protocol import Protocol
from laws.mutations import mutated_protocols
from laws.people import Person
from laws.strategies import answers, shipped, small_protocols
from laws.tables import ENGINES, SHAPES, collected, on_spark

# An engine that plans each query anew is slow on few people, however many it could do.
SLOW = {"duckdb"}
# Spark takes seconds an example.
NO_SHRINKING = (Phase.explicit, Phase.reuse, Phase.generate)
Shape = pytest.mark.parametrize("shape", SHAPES)


def check(protocol: Protocol, people: Sequence[Person], engine: str, shape: str) -> None:
    table = SHAPES[shape](protocol.content.findings, people)
    frame = on_spark(table) if engine == "spark" else ENGINES[engine](table)
    columnar = Columnar(protocol.checked, protocol.scalar.circuit)
    assert collected(columnar.select(frame, rules=True, keep=["row"])).rows(named=True) == expected(protocol, people)


def expected(protocol: Protocol, people: Sequence[Person]) -> list[dict[str, object]]:
    """What each person is told alone."""
    level_of = protocol.checked.level_of
    rows: list[dict[str, object]] = []
    for number, person in enumerate(people):
        found = protocol.interval(person)
        row: dict[str, object] = {
            "row": number,
            "level": protocol.level(person).id,
            "at_least": level_of[found.at_least].id,
            "at_most": level_of[found.at_most].id,
            "decided": found.at_least == found.at_most,
        }
        values = dict.fromkeys(found.fired, True) | dict.fromkeys(found.open, None)
        rows.append(row | {rule_column(rule): values.get(rule, False) for rule in protocol.content.rules})
    return rows


def tables(protocol: Protocol, size: int = 30) -> st.SearchStrategy[list[Person]]:
    """A few people, more than a byte of them and no whole number of bytes."""
    whole = st.booleans().flatmap(lambda all_: answers(protocol.content.findings, whole=all_))
    return st.lists(whole, min_size=1, max_size=size)


@Shape
@pytest.mark.parametrize("engine", [name for name in ENGINES if name not in SLOW])
@settings(max_examples=10, deadline=None)
@given(people=tables(shipped()))
def test_a_table_says_what_each_of_its_people_is_told(engine: str, shape: str, people: list[Person]) -> None:
    """Nobody's level depends on who else is in the table."""
    check(shipped(), people, engine, shape)


@Shape
@pytest.mark.parametrize("engine", sorted(SLOW & set(ENGINES)))
@settings(max_examples=2, deadline=None)
@given(people=tables(shipped(), 150))
def test_a_slow_starter_says_the_same(engine: str, shape: str, people: list[Person]) -> None:
    """Nobody's level depends on the engine."""
    check(shipped(), people, engine, shape)


@pytest.mark.parametrize("engine", ["polars", "polars-lazy"])
@settings(max_examples=12, deadline=None)
@given(protocol=mutated_protocols(), data=st.data())
def test_a_protocol_with_a_slip_is_followed_too(engine: str, protocol: Protocol, data: st.DataObject) -> None:
    """Whatever the sentences say, right or wrong, the table says it too."""
    check(protocol, data.draw(tables(protocol)), engine, data.draw(st.sampled_from(list(SHAPES))))


@pytest.mark.parametrize("engine", ENGINES)
@settings(max_examples=15, deadline=None)
@given(protocol=small_protocols(), data=st.data())
def test_any_protocol(engine: str, protocol: Protocol, data: st.DataObject) -> None:
    """Any protocol at all gives a table and a person the same."""
    check(protocol, data.draw(tables(protocol, 12)), engine, data.draw(st.sampled_from(list(SHAPES))))


@pytest.mark.thorough
@Shape
@settings(max_examples=2, deadline=None, phases=NO_SHRINKING)
@given(people=tables(shipped(), 120))
def test_spark_says_the_same(shape: str, people: list[Person]) -> None:
    """Nobody's level depends on how many machines work on the table."""
    check(shipped(), people, "spark", shape)


@pytest.mark.thorough
@settings(max_examples=6, deadline=None, phases=NO_SHRINKING)
@given(protocol=small_protocols(), data=st.data())
def test_any_protocol_on_spark(protocol: Protocol, data: st.DataObject) -> None:
    """Any protocol at all gives a table on Spark and a person the same."""
    check(protocol, data.draw(tables(protocol, 12)), "spark", data.draw(st.sampled_from(list(SHAPES))))


@pytest.mark.parametrize("lazy", [False, True])
def test_a_column_that_cannot_hold_an_answer_is_refused(lazy: bool) -> None:
    """A tick where a word belongs is not taken for a no."""
    columnar = Columnar(shipped().checked, shipped().scalar.circuit)
    table = pl.DataFrame({"fever": [True], "danger_signs": ["shock"], "risks.coil": ["yes"], "weeks": [[1]]})
    with pytest.raises(TypeError) as refused:
        columnar.select(table.lazy() if lazy else table)
    assert [name for name in table.columns if name not in str(refused.value)] == []


def test_a_column_in_which_nothing_stands_is_unknown() -> None:
    """A question that nobody was asked is open, and so is one that the table does not have."""
    columnar = Columnar(shipped().checked, shipped().scalar.circuit)
    empty = pl.DataFrame({name: [None] for name in ("fever", "weeks", "danger_signs", "risks.coil")})
    nobody = shipped().interval({})
    for table in (empty, pl.DataFrame({"other": [1]})):
        row = columnar.select(table).row(0, named=True)
        assert (row["at_least"], row["at_most"]) == tuple(
            shipped().checked.level_of[urgency].id for urgency in (nobody.at_least, nobody.at_most)
        )


def test_an_empty_table_gives_an_empty_table() -> None:
    """Nobody in, nobody out."""
    columnar = Columnar(shipped().checked, shipped().scalar.circuit)
    assert columnar.select(pl.DataFrame({"fever": []}, schema={"fever": pl.String}), rules=True).height == 0
