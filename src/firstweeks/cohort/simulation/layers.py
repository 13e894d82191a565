"""The blocks of scenario files: a later layer changes a block of an earlier one key by key."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from firstweeks.model.problem import Problem
from firstweeks.reading.files import decoded
from firstweeks.reading.located import Document, read_toml
from firstweeks.reading.suggesting import did_you_mean
from firstweeks.reading.table import Table

KINDS = ("frequency", "setting", "condition", "noise", "source")
_TOP = ("id", "version")


@dataclass(frozen=True, slots=True)
class Block:
    """One block as every layer writes it, the first layer first; for each key the last layer that has it counts."""

    name: str
    tables: list[Table]

    def key(self, key: str) -> Table:
        """The table of the last layer that has a key; the table of the first layer where no layer has it."""
        return next((table for table in reversed(self.tables) if key in table.data), self.tables[0])

    def inside(self, key: str) -> Iterator[Block]:
        """The blocks inside one, such as the shares of a condition."""
        found: dict[str, Block] = {}
        for table in self.tables:
            for name, inner in _named(table, table.any_of(key, dict), key):
                found.setdefault(name, Block(name, [])).tables.append(inner)
        yield from found.values()

    def close(self) -> None:
        """Refuse every key that nothing has read."""
        asked = dict.fromkeys(name for table in self.tables for name in table.asked)
        for table in self.tables:
            for key in asked:
                table.has(key)
            table.close()


@dataclass
class Layers:
    """All files of a scenario, read in order; `digest` is the SHA-256 of their texts."""

    problems: list[Problem] = field(default_factory=list)
    documents: dict[str, Document] = field(default_factory=dict)
    blocks: dict[str, dict[str, Block]] = field(default_factory=lambda: {kind: {} for kind in KINDS})
    top: Block = field(default_factory=lambda: Block("", []))

    def add(self, files: Iterable[Path]) -> None:
        """Add the files of one layer; within a layer each block may be written once."""
        first: dict[tuple[str, str], Table] = {}
        for path in files:
            text, undecodable = decoded(path.name, path.read_bytes())
            document, unreadable = read_toml(path.name, text)
            self.problems += undecodable or unreadable
            name = path.name if path.name not in self.documents else str(path)
            self.documents[name] = document = Document(name, document.data, document.text)
            top = Table(document, (), document.data, "the scenario", self.problems)
            self.top.tables.append(top)
            self._misplaced(top)
            for kind in KINDS:
                for block, table in _named(top, document.data.get(kind), kind):
                    if (kind, block) in first:
                        fix = "give each its own name, or take one of them out"
                        table.refuse(f"is written twice: it is at {first[kind, block].place} already", fix=fix)
                    first[kind, block] = table
                    self.blocks[kind].setdefault(block, Block(block, [])).tables.append(table)

    @property
    def digest(self) -> str:
        texts = (f"{Path(name).name}\0{document.text}\0" for name, document in self.documents.items())
        return hashlib.sha256("".join(texts).encode()).hexdigest()

    @staticmethod
    def _misplaced(top: Table) -> None:
        for key, value in top.data.items():
            if key not in (*KINDS, *_TOP):
                fix = did_you_mean(key, (*KINDS, *_TOP))
                top.refuse(f'has "{key}", which is nothing of a scenario', fix=fix, place=top.key(key))
            elif key in KINDS and not isinstance(value, dict):
                top.refuse(f'has a "{key}" without a name', fix=f"write [{key}.name]", place=top.key(key))


def _named(table: Table, rows: object, kind: str) -> Iterator[tuple[str, Table]]:
    """The named blocks of a kind inside a table."""
    for name, data in rows.items() if isinstance(rows, dict) else ():
        called = f'{kind} "{name}"' if not table.path else f'{table.label}, {kind} "{name}",'
        inner = Table(
            table.document, (*table.path, kind, name), data if isinstance(data, dict) else {}, called, table.problems
        )
        if isinstance(data, dict):
            yield name, inner
        else:
            inner.refuse("is not a block", fix=f"write [{'.'.join(map(str, inner.path))}] and its keys below it")
