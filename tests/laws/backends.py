"""
The back ends: each one a function from a protocol and people to what each of them is told.

A new back end is a line in BACKENDS; the laws of test_backends.py then hold it to what the sentences say.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from typing import NamedTuple

from firstweeks.backends.columnar import Columnar
from firstweeks.backends.reference import Reference
from firstweeks.backends.sql import Sql
from firstweeks.protocol import Protocol
from javascript.runners import Runner, node
from javascript.test_engine import script
from laws.people import Person
from laws.tables import SHAPES, collected, options, plain
from laws.test_sql import HERE, LAYOUT


class Bounds(NamedTuple):
    """The lowest and the highest level that someone may turn out to have, by their urgency."""

    least: int
    most: int


Backend = Callable[[Protocol, Sequence[Person]], list[Bounds]]
_open = ExitStack()


def _scalar(protocol: Protocol, people: Sequence[Person]) -> list[Bounds]:
    return [Bounds(*protocol.interval(person)[:2]) for person in people]


def _reference(protocol: Protocol, people: Sequence[Person]) -> list[Bounds]:
    return [Bounds(*Reference(protocol.checked).interval(person)) for person in people]


def _columnar(protocol: Protocol, people: Sequence[Person]) -> list[Bounds]:
    table = SHAPES["lists"](protocol.content.findings, people)
    found = Columnar(protocol.checked, protocol.scalar.circuit).select(table, keep=["row"])
    return _of_rows(protocol, collected(found).rows(named=True))


def _sql(dialect: str) -> Backend:
    def run(protocol: Protocol, people: Sequence[Person]) -> list[Bounds]:
        text = Sql(protocol.checked, protocol.scalar.circuit).statement(dialect, LAYOUT)
        rows = HERE[dialect](plain(options(protocol.content.findings, people)), text)
        return _of_rows(protocol, sorted(rows, key=lambda row: int(str(row["row"]))))

    return run


def _of_rows(protocol: Protocol, rows: Iterable[Mapping[str, object]]) -> list[Bounds]:
    urgency = {level.id: level.urgency for level in protocol.content.levels}
    return [Bounds(urgency[str(row["at_least"])], urgency[str(row["at_most"])]) for row in rows]


class _JavaScript:
    """Node, started when it is first needed."""

    def __init__(self) -> None:
        self._runner: Runner | None = None

    def __call__(self, protocol: Protocol, people: Sequence[Person]) -> list[Bounds]:
        if self._runner is None:
            self._runner = _open.enter_context(node([script()]))
        self._runner.run(script(protocol))
        found = self._runner.call("everything", people)
        return _of_rows(protocol, (json.loads(text)["assessment"] for text in found))


BACKENDS: Mapping[str, Backend] = {
    "scalar": _scalar,
    "reference": _reference,
    "columnar": _columnar,
    "sql on duckdb": _sql("duckdb"),
    "sql on sqlite": _sql("sqlite"),
    "javascript": _JavaScript(),
}
INEXACT = {"reference"}
"""The back ends that may leave an interval too wide, and never too narrow."""
