"""A person in a table of many is told what they would be told alone, whichever engine is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import polars as pl
import pytest
from benchmarks.cohort_people import random_table
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st

from firstweeks.backends.columnar import Columnar, planes, rule_column
from firstweeks.cohort import assess
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
    # A table in which nobody was asked anything has no column, and is refused.
    assume(any(people))
    table = SHAPES[shape](protocol.content.findings, people)
    frame = on_spark(table) if engine == "spark" else ENGINES[engine](table)
    found = assess(frame, protocol=protocol, rules=True, keep=["row"], on_bad_cells="unknown")
    assert collected(found).rows(named=True) == expected(protocol, people)


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


@pytest.mark.thorough
@Shape
@pytest.mark.parametrize("engine", [name for name in ENGINES if name not in SLOW])
@settings(max_examples=10, deadline=None)
@given(people=tables(shipped()))
def test_a_table_says_what_each_of_its_people_is_told(engine: str, shape: str, people: list[Person]) -> None:
    """Nobody's level depends on who else is in the table."""
    check(shipped(), people, engine, shape)


@pytest.mark.thorough
@Shape
@pytest.mark.parametrize("engine", sorted(SLOW & set(ENGINES)))
@settings(max_examples=2, deadline=None)
@given(people=tables(shipped(), 150))
def test_a_slow_starter_says_the_same(engine: str, shape: str, people: list[Person]) -> None:
    """Nobody's level depends on the engine."""
    check(shipped(), people, engine, shape)


@pytest.mark.thorough
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
        columnar.select(table.lazy()) if lazy else columnar.select(table)
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


@pytest.mark.thorough
@settings(max_examples=20, deadline=None)
@given(people=tables(shipped()), shape=st.sampled_from(list(SHAPES)), before=st.integers(0, 9), cut=st.integers(0, 9))
def test_a_part_of_a_table_says_what_the_whole_does(people: list[Person], shape: str, before: int, cut: int) -> None:
    """Nobody's level depends on where in memory their row begins."""
    table = SHAPES[shape](shipped().content.findings, people)
    part = pl.concat([table.sample(before, with_replacement=True, seed=0), table], rechunk=True).slice(before)
    parts = pl.concat([part.head(cut), part.slice(cut)], rechunk=False)
    assert told(part) == told(parts) == expected(shipped(), people)


@settings(max_examples=20, deadline=None)
@given(people=tables(shipped()))
def test_blocks_say_what_the_whole_does(people: list[Person]) -> None:
    """Nobody's level depends on who is worked out together with them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(planes, "_BLOCK", 1)
        check(shipped(), people, "polars", "options")


@settings(max_examples=20, deadline=None)
@given(people=tables(shipped()))
def test_the_order_of_categories_says_nothing(people: list[Person]) -> None:
    """An option is what it is called, whichever number stands for it, and whichever others there are."""
    table = SHAPES["options"](shipped().content.findings, people)
    others = [
        one.cast(pl.Enum(sorted(one.cast(pl.String).drop_nulls().unique(), reverse=True)))
        for one in table
        if one.dtype == pl.Enum
    ]
    assert told(table.with_columns(others)) == expected(shipped(), people)


@pytest.mark.thorough
@pytest.mark.parametrize("kind", [pl.Int8, pl.UInt8, pl.Int16, pl.UInt32, pl.Int64, pl.UInt64, pl.Float32, pl.Float64])
@settings(max_examples=20, deadline=None)
@given(weeks=st.lists(st.none() | st.integers(0, 127), min_size=1, max_size=12), below=st.booleans())
def test_a_number_of_any_type_is_that_number(kind: type[pl.DataType], weeks: list[int | None], below: bool) -> None:
    """A number out of its range, or none at all, is unknown, however it is held in memory."""
    findings = shipped().content.findings
    given_ = [*weeks, -1] if below and not kind.is_unsigned_integer() else weeks
    usual = {name: one.usual for name, one in findings.items()} | {"pregnancy_test": "positive"}
    people = [{**usual, "late_warning_signs": "yes", "weeks": week or 0} for week in given_]
    table = SHAPES["options"](findings, people).with_columns(pl.Series("weeks", given_, dtype=kind))
    low, high = findings["weeks"].range or (0, 0)
    for person, week in zip(people, given_, strict=True):
        if week is None or not low <= week <= high:
            del person["weeks"]
    assert told(table) == expected(shipped(), people)


def test_what_is_not_a_number_is_unknown() -> None:
    """What is not a number is in no range."""
    usual = {name: one.usual for name, one in shipped().content.findings.items()} | {"pregnancy_test": "positive"}
    table = SHAPES["options"](shipped().content.findings, [usual]).with_columns(weeks=pl.lit(float("nan")))
    del usual["weeks"]
    assert told(table) == expected(shipped(), [usual])


def told(table: pl.DataFrame) -> list[dict[str, object]]:
    """What a table says, with its categories as text."""
    columnar = Columnar(shipped().checked, shipped().scalar.circuit)
    return collected(columnar.select(table, rules=True, keep=["row"])).rows(named=True)


def test_what_is_possible_needs_no_consensus() -> None:
    """What may be is the same for everyone with fewer nodes, though not with the rules alone."""
    circuit, table = shipped().scalar.circuit, random_table(shipped().content, 100_000, 0.15)
    both = (circuit, replace(circuit, possible=circuit.closed), replace(circuit, possible=circuit.at_least))
    found, closed, wider = (Columnar(shipped().checked, one).select(table) for one in both)
    assert found.equals(closed)
    assert not found.equals(wider)


@pytest.mark.thorough
@settings(max_examples=30, deadline=None)
@given(protocol=small_protocols() | mutated_protocols())
def test_nor_does_what_is_possible_in_any_protocol(protocol: Protocol) -> None:
    """What may be is the same for everyone with fewer nodes, whatever the sentences say."""
    circuit, table = protocol.scalar.circuit, random_table(protocol.content, 5_000, 0.3)
    both = (circuit, replace(circuit, possible=circuit.closed))
    found, closed = (Columnar(protocol.checked, one).select(table) for one in both)
    assert found.equals(closed)
