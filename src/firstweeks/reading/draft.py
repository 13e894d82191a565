"""A protocol as written, beside the documents that it was read from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from firstweeks.model.content import Content
from firstweeks.model.place import Place
from firstweeks.model.problem import Problem
from firstweeks.reading.located import Document


@dataclass(frozen=True, slots=True)
class Draft:
    """
    A protocol as written, with what could not be read; only `checks` turns it into one that may run.

    `doubtful` are the findings and definitions that had a problem, so that nobody can say whether they are used
    well; `mentioned`, the words of the sentences that could not be read; `unread`, the files that could not.
    """

    content: Content
    problems: tuple[Problem, ...]
    documents: Mapping[str, Document]
    doubtful: frozenset[str] = frozenset()
    mentioned: frozenset[str] = frozenset()
    unread: frozenset[str] = frozenset()

    def problem(self, says: str, place: Place, fix: str = "") -> Problem:
        """A problem of this content that shows its line."""
        return self.documents[place.file].problem(says, place, fix)

    def place(self, block: Place, *keys: str | int) -> Place:
        """Where a key of a block stands, or one item of it; the block itself where it has no such key."""
        document = self.documents[block.file]
        path = next((path for path, place in document.places.items() if place == block), None)
        return block if path is None else document.place((*path, *keys))

    def row(self, kind: str, number: int, *keys: str) -> Place:
        """Where a block of a kind that is written in rows stands, or a key of it."""
        document = next(document for document in self.documents.values() if kind in document.data)
        return document.place((kind, number, *keys))
