"""The protocol as SQL tells a person in a table what they would be told alone."""

from __future__ import annotations

import os
import pwd
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb
import polars as pl
import psycopg
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from firstweeks.backends.sql import Layout, Sql, dialects
from firstweeks.model.condition import Includes, leaves
from firstweeks.proofs.occurrences import Expansion
from firstweeks.protocol import Protocol
from laws.people import Person
from laws.strategies import shipped, small_protocols
from laws.tables import options, plain
from laws.test_columnar import expected, tables

Rows = list[dict[str, object]]
Database = Callable[[pl.DataFrame, str], Rows]
LAYOUT = Layout(keep=("row",))
_SERVER = Path("/usr/lib/postgresql")


def check(protocol: Protocol, people: list[Person], dialect: str, run: Database, *, rules: bool = True) -> None:
    table = plain(options(protocol.content.findings, people))
    text = Sql(protocol.checked, protocol.scalar.circuit).statement(dialect, LAYOUT, rules=rules)
    rows = [{name: row[name] for name in row if rules or "rule." not in name} for row in expected(protocol, people)]
    assert sorted(run(table, text), key=lambda row: str(row["row"]).zfill(9)) == rows


def on_duckdb(table: pl.DataFrame, text: str) -> Rows:
    with duckdb.connect() as database:
        database.register("people", table.to_arrow())
        found: pl.DataFrame = database.sql(text).pl()
    return found.rows(named=True)


def on_sqlite(table: pl.DataFrame, text: str) -> Rows:
    with sqlite3.connect(":memory:") as database:
        database.execute("CREATE TABLE people (" + ", ".join(f'"{name}"' for name in table.columns) + ")")
        database.executemany(f"INSERT INTO people VALUES ({', '.join('?' * table.width)})", table.rows())  # noqa: S608
        cursor = database.execute(text)
        names = [column[0] for column in cursor.description]
        # SQLite has no Booleans: it says 0 and 1.
        rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    database.close()
    return [{name: _truth(name, value) for name, value in row.items()} for row in rows]


def _truth(name: str, value: object) -> object:
    return bool(value) if value is not None and (name == "decided" or name.startswith("rule.")) else value


HERE: dict[str, Database] = {"duckdb": on_duckdb, "sqlite": on_sqlite}


@pytest.mark.parametrize("dialect", ["duckdb", pytest.param("sqlite", marks=pytest.mark.thorough)])
@settings(max_examples=3, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(people=tables(shipped(), 120))
def test_sql_says_what_each_person_is_told(dialect: str, people: list[Person]) -> None:
    """Nobody's level depends on where the table is kept."""
    check(shipped(), people, dialect, HERE[dialect])


@pytest.fixture(scope="module")
def postgres() -> Iterator[Database]:
    """A server of our own, in a folder that is gone afterwards."""
    tools = max(_SERVER.glob("*/bin"), default=None)
    if tools is None:
        pytest.skip("PostgreSQL is not installed")
    with TemporaryDirectory() as folder:
        # The server refuses to run as root.
        user = next((name for name in ("postgres", "nobody") if _known(name)), None) if os.getuid() == 0 else None
        if user:
            shutil.chown(folder, user)

        def run(tool: str, *arguments: str) -> None:
            subprocess.run([tools / tool, *arguments], check=True, capture_output=True, user=user, cwd=folder)

        run("initdb", "-D", f"{folder}/data", "-A", "trust", "-U", "us", "--no-sync")
        quiet = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
        run("pg_ctl", "-D", f"{folder}/data", "-w", "-o", quiet, "-l", f"{folder}/log", "start")
        try:
            with psycopg.connect(host=folder, user="us", dbname="postgres") as connection:
                yield lambda table, text: _on_postgres(connection, table, text)
        finally:
            run("pg_ctl", "-D", f"{folder}/data", "-m", "immediate", "stop")


def _known(user: str) -> bool:
    try:
        pwd.getpwnam(user)
    except KeyError:
        return False
    return True


def _on_postgres(connection: psycopg.Connection, table: pl.DataFrame, text: str) -> Rows:
    kinds = {pl.String(): "text", pl.Float64(): "double precision", pl.Boolean(): "boolean", pl.Int64(): "bigint"}
    columns = ", ".join(f'"{name}" {kinds[kind]}' for name, kind in table.schema.items())
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE TEMPORARY TABLE people ({columns})".encode())
        with cursor.copy("COPY people FROM STDIN") as copy:
            for row in table.rows():
                copy.write_row(row)
        cursor.execute(text.encode())
        names = [column.name for column in cursor.description or ()]
        rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    connection.rollback()
    return rows


@pytest.mark.thorough
@settings(max_examples=3, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(people=tables(shipped(), 120))
def test_postgresql_says_what_each_person_is_told(postgres: Database, people: list[Person]) -> None:
    """Nobody's level depends on where the table is kept."""
    check(shipped(), people, "postgres", postgres)


@pytest.mark.thorough
@settings(max_examples=15)
@given(protocol=small_protocols(), data=st.data())
def test_any_protocol_on_postgresql(postgres: Database, protocol: Protocol, data: st.DataObject) -> None:
    """Any protocol at all gives a database and a person the same."""
    check(protocol, data.draw(tables(protocol, 12)), "postgres", postgres)


def test_what_is_no_answer_is_unknown() -> None:
    """A slip in a table never counts as a no."""
    protocol = shipped()
    person: Person = {"fever": "yess", "weeks": 99.0, "scan": "unsure"}
    text = Sql(protocol.checked, protocol.scalar.circuit).statement("duckdb", LAYOUT, rules=True)
    table = plain(options(protocol.content.findings, [{}]))
    given_ = table.with_columns(pl.lit(value).alias(name) for name, value in person.items())
    assert on_duckdb(given_, text) == expected(protocol, [{}])


def test_what_the_table_has_no_column_for_is_unknown() -> None:
    """A question that a register never asked is open for everyone in it."""
    protocol, without = shipped(), ("danger_signs", "weeks", "fever")
    person = {name: one.usual for name, one in protocol.content.findings.items()}
    known = {name: value for name, value in person.items() if name not in without}
    text = Sql(protocol.checked, protocol.scalar.circuit).statement("duckdb", Layout(without=without, keep=("row",)))
    table = plain(options(protocol.content.findings, [person]))
    gone = [name for name in table.columns if name.partition(".")[0] in without]
    [row] = on_duckdb(table.drop(gone), text)
    assert row["level"] == protocol.level(known).id


@pytest.mark.thorough
@pytest.mark.parametrize("dialect", ["bigquery", "snowflake", "spark", "databricks", "tsql", "mysql", "trino"])
def test_a_statement_can_be_read_back(dialect: str) -> None:
    """What is written for a warehouse that we cannot run is a sentence of its language, with all that counts."""
    import sqlglot  # noqa: PLC0415 -- only here

    protocol = shipped()
    text = Sql(protocol.checked, protocol.scalar.circuit).statement(dialect, Layout(between="__"), rules=True)
    sqlglot.parse_one(text, dialect=dialect)
    expansion, content = Expansion(protocol.content), protocol.content
    read = [leaf for rule in content.rules.values() for leaf in leaves(expansion.expanded(rule.when))]
    columns = {f"{leaf.finding}__{option}" for leaf in read if isinstance(leaf, Includes) for option in leaf.options}
    assert len(columns) > 30
    assert sorted(column for column in columns if column not in text) == []
    assert dialect in dialects()
