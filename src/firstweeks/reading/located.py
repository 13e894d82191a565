"""TOML with the place of every key and value, so that a message can point at it."""

from __future__ import annotations

import tomllib
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import accumulate
from typing import Any

from firstweeks.model.place import Place
from firstweeks.model.problem import Problem
from firstweeks.reading.syntax import syntax_problem
from firstweeks.reading.toml_places import KeyPath, Span, Spans, characters, find_spans

Locate = Callable[[int, int], Place]


@dataclass(frozen=True)
class Document:
    """One TOML file: its data, and where each table, key and value of it stands."""

    name: str
    data: dict[str, Any]
    text: str

    @cached_property
    def lines(self) -> tuple[str, ...]:
        return tuple(self.text.split("\n"))

    @cached_property
    def spans(self) -> Spans:
        return find_spans(self.text) if self.data else Spans()

    @cached_property
    def places(self) -> dict[KeyPath, Place]:
        """The places of all tables and values."""
        return {path: self._at(span) for path, span in self.spans.values.items()}

    def place(self, path: KeyPath) -> Place:
        """Where a table or a value stands, or the closest thing round it."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, Place(self.name, 1))

    def key(self, path: KeyPath) -> Place:
        """Where the key of a value stands, or the header of a table."""
        if path in self.spans.keys:
            return self._at(self.spans.keys[path])
        below = (place for of, place in self.places.items() if of[: len(path)] == path)
        return self.places.get(path) or next(below, self.place(path))

    def within(self, path: KeyPath) -> Locate:
        """For a string: the place of its characters from one up to another, as they are written in the file."""
        return partial(self._within, path)

    def _within(self, path: KeyPath, first: int, end: int) -> Place:
        span = self.spans.values[path]
        if not span.escapes:
            return self._at(Span(span.start + first, span.start + end))
        written = [*characters(self.text, span), (span.end, span.end + 1)]
        return self._at(Span(written[first][0], written[max(end - 1, first)][1]))

    def _at(self, span: Span) -> Place:
        """A span as a place; of one that goes on over several lines, the first."""
        line = bisect_right(self._starts, span.start)
        column = span.start - self._starts[line - 1]
        length = min(span.end - span.start, len(self.lines[line - 1]) - column)
        return Place(self.name, line, column + 1, max(1, length))

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(accumulate((len(line) + 1 for line in self.lines[:-1]), initial=0))

    def problem(self, says: str, place: Place, fix: str = "") -> Problem:
        """A problem that shows its line."""
        excerpt = self.lines[place.line - 1] if place.line <= len(self.lines) else ""
        return Problem(says, place, fix, excerpt)


def read_toml(name: str, text: str) -> tuple[Document, list[Problem]]:
    """Parse a TOML text; a syntax error is a problem and gives an empty document."""
    text = text.replace("\r\n", "\n")
    try:
        return Document(name, tomllib.loads(text), text), []
    # tomllib refuses some numbers of thousands of digits with a plain ValueError.
    except (ValueError, RecursionError) as error:
        document = Document(name, {}, text)
        return document, [syntax_problem(name, document.lines, error)]
