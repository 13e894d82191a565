"""A content folder → a protocol as written, and every problem met on the way."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from firstweeks.model.content import Content, Definition, Level
from firstweeks.model.finding import Finding
from firstweeks.model.place import Place
from firstweeks.model.problem import Problem
from firstweeks.reading import nouns
from firstweeks.reading.located import Document, read_toml
from firstweeks.reading.table import Table, did_you_mean

SHIPPED = Path(__file__).parents[1] / "content" / "early_pregnancy"

# What a block is called in messages, by the table that holds it.
_LABELS = {
    "rule": "rule",
    "raise": "raise",
    "contradiction": "contradiction",
    "advice": "advice",
    "claim": "claim",
    "belief": "belief",
    "source": "source",
    "place": "country",
}
_TOP = ("id", "version", "signed_by", "unanswered", "raise_limit", "scope", "pages", "level", "finding", "definition")
_READ_ELSEWHERE = ("frequency",)


@dataclass(frozen=True, slots=True)
class Draft:
    """A protocol as written, with what could not be read; only `checks` turns it into one that may run."""

    content: Content
    problems: tuple[Problem, ...]
    documents: Mapping[str, Document]

    def problem(self, says: str, place: Place, fix: str = "") -> Problem:
        """A problem of this content that shows its line."""
        return self.documents[place.file].problem(says, place, fix)


def read_content(folder: Path = SHIPPED) -> Draft:
    """
    Read every TOML file of a folder; which file a block stands in does not matter.

    Raises:
        FileNotFoundError: if the folder is not there or holds no protocol.toml.
    """
    if not (folder / "protocol.toml").is_file():
        msg = f'"{folder}" is not a content folder: it has no protocol.toml'
        raise FileNotFoundError(msg)
    documents, problems = {}, []
    for path in sorted(folder.rglob("*.toml")):
        name = path.relative_to(folder).as_posix()
        text, broken = _text(path, name)
        documents[name], faults = read_toml(name, text)
        problems += broken + faults
    reader = _Reader(documents, problems)
    content = reader.content(content_hash(folder))
    return Draft(content, tuple(problems), documents)


def content_hash(folder: Path) -> str:
    """SHA-256 over the names and texts of all content files, independent of the line ends of the machine."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix()):
        if path.suffix in (".toml", ".ftl"):
            digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
            digest.update(path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return digest.hexdigest()


def _text(path: Path, name: str) -> tuple[str, list[Problem]]:
    try:
        return path.read_text(encoding="utf-8"), []
    except UnicodeDecodeError as error:
        return "", [Problem(f"this file is not UTF-8 text: byte {error.start} cannot be read", Place(name, 1))]


Noun = TypeVar("Noun")


class _Reader:
    """Gathers the blocks of all documents by kind and reads each."""

    def __init__(self, documents: Mapping[str, Document], problems: list[Problem]) -> None:
        self.documents, self.problems = documents, problems

    def content(self, digest: str) -> Content:
        self._unknown_tables()
        top = self._top()
        levels = self._levels()
        named = {level.id: level for level in levels}
        scope = top.any_of("scope", dict) or {}
        return Content(
            id=top.text("id"),
            version=top.text("version"),
            signed_by=top.texts("signed_by"),
            for_whom=str(scope.get("for_whom", "")),
            beyond=str(scope.get("beyond", "")),
            levels=levels,
            unanswered=named[top.one_of("unanswered", named)],
            raise_limit=named[top.one_of("raise_limit", named)],
            pages=self._pages(),
            findings=self._findings(),
            definitions=self._definitions(),
            rules=self._blocks("rule", lambda table: nouns.rule(table, named)),
            raises=self._blocks("raise", nouns.raised),
            contradictions=self._blocks("contradiction", nouns.contradiction),
            advice=self._blocks("advice", nouns.advice),
            claims=self._blocks("claim", nouns.claim),
            beliefs=self._blocks("belief", nouns.belief),
            sources=self._blocks("source", nouns.source),
            countries=self._blocks("place", nouns.country),
            content_hash=digest,
        )

    def _unknown_tables(self) -> None:
        known = (*_TOP, *_LABELS, *_READ_ELSEWHERE)
        for document in self.documents.values():
            for key in document.data:
                if key not in known:
                    first = (place for path, place in document.places.items() if path[:1] == (key,))
                    place = next(first, Place(document.name, 1))
                    says = f'"{key}" is not a kind of content'
                    self.problems.append(document.problem(says, place, did_you_mean(key, known)))

    def _top(self) -> Table:
        document = self.documents["protocol.toml"]
        return Table(document, (), document.data, "the protocol", self.problems)

    def _pages(self) -> tuple[str, ...]:
        for document in self.documents.values():
            if "pages" in document.data:
                return Table(document, (), document.data, "the protocol", self.problems).texts("pages")
        self._top().refuse("has no list of pages", fix='add pages = ["emergency", ...] to findings.toml')
        return ()

    def _levels(self) -> tuple[Level, ...]:
        tables = list(self._array("level"))
        if not tables:
            self._top().refuse("has no levels", fix="add [[level]] blocks, the most urgent first")
            return (Level("missing", 0),)
        levels = []
        for index, table in enumerate(tables):
            levels.append(nouns.level(table, len(tables) - 1 - index))
            table.close()
        return tuple(levels)

    def _findings(self) -> dict[str, Finding]:
        found: dict[str, Finding] = {}
        for table in self._array("finding"):
            finding = nouns.finding(table)
            table.close()
            if finding is not None and finding.id:
                self._once(found, finding.id, table)
                found[finding.id] = finding
        return found

    def _definitions(self) -> dict[str, Definition]:
        found: dict[str, Definition] = {}
        for document in self.documents.values():
            data = document.data.get("definition", {})
            if not isinstance(data, dict):
                continue
            table = Table(document, ("definition",), data, "", self.problems)
            for name in data:
                table.label = f'definition "{name}"'
                means = table.sentence(name)
                self._once(found, name, table)
                if means is not None:
                    found[name] = nouns.definition(table, name, means)
        return found

    def _blocks(self, kind: str, read: Callable[[Table], Noun | None]) -> dict[str, Noun]:
        found: dict[str, Noun] = {}
        for table in self._tables(kind):
            name = str(table.path[-1])
            self._once(found, name, table)
            noun = read(table)
            table.close()
            if noun is not None:
                found[name] = noun
        return found

    def _once(self, found: Mapping[str, Any], name: str, table: Table) -> None:
        if name in found:
            place = table.at(name)
            table.refuse("is written twice", fix="give each its own name, or take one of them out", place=place)

    def _array(self, kind: str) -> Iterator[Table]:
        for document in self.documents.values():
            rows = document.data.get(kind, [])
            for index, data in enumerate(rows if isinstance(rows, list) else []):
                label = f'{kind} "{data["id"]}"' if data.get("id") else f"{kind} number {index + 1}"
                yield Table(document, (kind, index), data, label, self.problems)

    def _tables(self, kind: str) -> Iterator[Table]:
        for document in self.documents.values():
            rows = document.data.get(kind, {})
            for name, data in (rows if isinstance(rows, dict) else {}).items():
                table = Table(document, (kind, name), data if isinstance(data, dict) else {}, "", self.problems)
                table.label = f'{_LABELS[kind]} "{name}"'
                if isinstance(data, dict):
                    yield table
                else:
                    table.refuse("is not a block", fix=f"write [{kind}.{name}] and its keys below it")
