"""A content folder → a protocol as written, and every problem met on the way."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TypeVar

from firstweeks.model.advice import Handover, SectionLayout
from firstweeks.model.belief import Listening
from firstweeks.model.content import Content
from firstweeks.model.finding import Finding
from firstweeks.model.level import Level
from firstweeks.model.place import Place
from firstweeks.model.problem import Problem, ProtocolRejected
from firstweeks.model.rule import Definition
from firstweeks.reading import coding, findings, nouns, patterns
from firstweeks.reading.claims import claim
from firstweeks.reading.draft import Draft
from firstweeks.reading.files import (
    CARE,
    INTERFACE,
    SHIPPED,
    WORDING,
    certificate_of,
    content_files,
    content_hash,
    decoded,
)
from firstweeks.reading.kinds import LABELS, is_rows, misplaced
from firstweeks.reading.located import Document, read_toml
from firstweeks.reading.names import refuse_name
from firstweeks.reading.table import Table
from firstweeks.reading.toml_places import KeyPath

_REVIEW_BY = "from this day on the app says that the content is older than it should be"


def read_content(folder: Path = SHIPPED) -> Draft:
    """
    Read every TOML file of a folder; which file a block stands in does not matter.

    Raises:
        FileNotFoundError: if the folder is not there or holds no protocol.toml.
    """
    if not (folder / "protocol.toml").is_file():
        msg = f'"{folder}" is not a content folder: it has no protocol.toml'
        raise FileNotFoundError(msg)
    documents: dict[str, Document] = {}
    broken: dict[str, list[Problem]] = {}
    for path in content_files(folder, ".toml"):
        if {folder / CARE, folder / WORDING} & set(path.parents):
            continue
        name = path.relative_to(folder).as_posix()
        text, undecodable = decoded(name, path.read_bytes())
        documents[name], unreadable = read_toml(name, text)
        broken[name] = undecodable or unreadable
    reader = _Reader(documents, unread=frozenset(name for name, problems in broken.items() if problems))
    digest = content_hash(folder)
    content = replace(reader.content(digest), certificate=certificate_of(folder, digest))
    problems = (*(problem for found in broken.values() for problem in found), *reader.problems)
    return Draft(content, problems, documents, frozenset(reader.doubtful), frozenset(reader.mentioned), reader.unread)


Noun = TypeVar("Noun")
# What TOML takes as a name without quotes, and Fluent in the name of a message.
_BLOCK = re.compile(r"[A-Za-z0-9_-]+")


class _Reader:
    """Gathers the blocks of all documents by kind and reads each."""

    def __init__(self, documents: Mapping[str, Document], unread: frozenset[str]) -> None:
        self.documents, self.unread = documents, unread
        self.problems: list[Problem] = []
        self.doubtful: set[str] = set()
        self.mentioned: set[str] = set()
        self._first: dict[tuple[object, str], Place] = {}

    def content(self, digest: str) -> Content:
        self._unknown_tables()
        levels = self._levels()
        named = {level.id: level for level in levels if level.id}
        top, scope = self._top(), self._scope()
        for_whom = scope.text("for_whom", about="whom the protocol is for")
        beyond = scope.text("beyond", about="whom it is not for, and what becomes of them")
        scope.close()
        unanswered = top.one_of("unanswered", named, about="the level that an open question can lift the advice to")
        raise_limit = top.one_of("raise_limit", named, about="the level above which no raise takes anyone")
        nowhere = Level("", 0)
        pages = self._pages()
        return Content(
            id=top.text("id", about="the name that every assessment carries"),
            version=top.text("version", about="counted up with every change that people should know of"),
            signed_by=top.texts("signed_by", about="the clinicians who have signed this version; `[]` where none has"),
            review_by=top.day("review_by", about=_REVIEW_BY) if top.has("review_by", about=_REVIEW_BY) else "",
            for_whom=for_whom,
            beyond=beyond,
            levels=levels,
            unanswered=named.get(unanswered, nowhere),
            raise_limit=named.get(raise_limit, nowhere),
            pages=tuple(pages),
            background=tuple(page for page, background in pages.items() if background),
            findings=self._findings(),
            definitions=self._definitions(),
            rules=self._blocks("rule", lambda table: nouns.rule(table, named)),
            raises=self._blocks("raise", nouns.raised),
            contradictions=self._blocks("contradiction", nouns.contradiction),
            advice=self._blocks("advice", nouns.advice),
            sayings=self._blocks("saying", nouns.saying),
            said=self._said(),
            layout=self.sections() or default_layout(),
            handover=self._handover(),
            claims=self._blocks("claim", claim),
            beliefs=self._blocks("belief", nouns.belief),
            dangers=self._blocks("danger", patterns.danger),
            mentions=self._blocks("mention", patterns.mention),
            listening=self._listening(),
            sources=self._blocks("source", nouns.source),
            countries=self._blocks("place", nouns.country),
            routes=self._blocks("route", lambda table: nouns.route(table, named)),
            doors=self._blocks("door", nouns.door),
            hazards=self._blocks("hazard", nouns.hazard),
            codes=self._blocks("code", coding.code),
            labels=self._blocks("label", coding.label),
            content_hash=digest,
        )

    def _table(self, document: Document, path: KeyPath, data: object, label: str) -> Table:
        return Table(document, path, data if isinstance(data, dict) else {}, label, self.problems, self.mentioned)

    def _unknown_tables(self) -> None:
        for document in self.documents.values():
            table = self._table(document, (), document.data, "")
            for key, value in document.data.items():
                says, fix = misplaced(document.name, key, value)
                if says:
                    table.refuse(f'"{key}" {says}', fix=fix, place=table.key(key))

    def _top(self) -> Table:
        """What stands in protocol.toml; nothing can be missed in a file that could not be read."""
        document = self.documents["protocol.toml"]
        table = self._table(document, (), document.data, "the protocol")
        if document.name in self.unread:
            table.problems = []
        return table

    def _scope(self) -> Table:
        top = self._top()
        scope = top.inner("scope", "the scope", about="whom it is for: a block of its own, which must be there")
        if scope is not None:
            return scope
        if "scope" not in top.data:
            top.refuse("has no scope", fix='add [scope] with for_whom = "..." and beyond = "..."')
        nothing = self._table(top.document, ("scope",), None, "the scope")
        nothing.problems = []
        return nothing

    def _one(self, key: str, label: str) -> Document | None:
        """The document with what may be written once; any later one is refused."""
        found = [document for document in self.documents.values() if key in document.data]
        for document in found[1:]:
            says = f"{label} is written twice: it is at {found[0].key((key,))} already"
            self._table(document, (), document.data, "").refuse(says, key, "join them")
        return found[0] if found else None

    def _listening(self) -> Listening:
        """How texts are read, from the one block that says so."""
        document = self._one("listening", "listening")
        if document is None:
            return Listening()
        table = self._table(document, ("listening",), document.data["listening"], "listening")
        read = patterns.listening(table)
        table.close()
        return read

    def _pages(self) -> dict[str, bool]:
        """The pages in the order asked, and whether each is background."""
        tables = list(self._rows("page"))
        if not tables and not self.unread:
            self._top().refuse("has no pages", fix='add [[page]] blocks, such as id = "emergency", in the order asked')
        found: dict[str, bool] = {}
        for table in tables:
            page, background = findings.page(table)
            table.close()
            if page and self._once(page, table):
                found[page] = background
        return found

    def _said(self) -> tuple[str, ...]:
        """The findings whose answers are said, from the one list of them."""
        document = self._one("said", "the list of what is said")
        if document is None:
            return ()
        return self._table(document, (), document.data, "the protocol").texts(
            "said",
            (),
            about="the findings whose answers are said on the phone, in this order; anywhere outside a block",
        )

    def _handover(self) -> Handover:
        """What a clinician reads first, from the one block of it."""
        document = self._one("handover", "the handover")
        if document is None:
            return Handover()
        block = self._table(document, ("handover",), document.data["handover"], "the handover")
        found = Handover(
            block.texts("situation", (), about="the findings that the first line for a clinician notes, in this order"),
            block.texts("background", (), about="those that it notes as background"),
            block.texts("blanks", (), about="what nobody asks, to be written in by hand"),
        )
        block.close()
        return found

    def sections(self) -> tuple[SectionLayout, ...]:
        found: dict[tuple[object, object], SectionLayout] = {}
        for table in self._rows("section"):
            section = nouns.section(table)
            table.close()
            first = found.setdefault((table.data.get("shows"), table.data.get("kind")), section)
            if first is not section:
                says = f"stands in the layout twice: it is at {first.place} already"
                table.refuse(says, fix="take one of them out")
        return tuple(found.values())

    def _levels(self) -> tuple[Level, ...]:
        tables = list(self._rows("level"))
        if not tables and not self.unread:
            self._top().refuse("has no levels", fix="add [[level]] blocks, the most urgent first")
        found: dict[str, Level] = {}
        for index, table in enumerate(tables):
            level = nouns.level(table, len(tables) - 1 - index)
            table.close()
            if self._once(level.id, table):
                found[level.id] = level
        return tuple(found.values()) or (Level("", 0),)

    def _findings(self) -> dict[str, Finding]:
        found: dict[str, Finding] = {}
        for table in self._rows("finding"):
            before = len(self.problems)
            finding = findings.finding(table)
            table.close()
            if finding.id and self._once(finding.id, table):
                found[finding.id] = finding
            if len(self.problems) > before:
                self.doubtful.add(finding.id)
        return found

    def _definitions(self) -> dict[str, Definition]:
        found: dict[str, Definition] = {}
        for document in self.documents.values():
            table = self._table(document, ("definition",), document.data.get("definition"), "")
            for name, text in table.data.items():
                before = len(self.problems)
                table.label = f'definition "{name}"'
                refuse_name(table, f'is called "{name}"', name, table.key(name))
                means = table.read(text, name) if isinstance(text, str) else None
                if not isinstance(text, str):
                    table.refuse("is not a sentence", name, f'write {name} = "fever is yes" below [definition]')
                if self._once(name, table) and means is not None:
                    found[name] = Definition(name, means, table.key(name))
                if len(self.problems) > before:
                    self.doubtful.add(name)
        return found

    def _blocks(self, kind: str, read: Callable[[Table], Noun | None]) -> dict[str, Noun]:
        found: dict[str, Noun] = {}
        for document in self.documents.values():
            blocks = document.data.get(kind)
            for name, data in blocks.items() if isinstance(blocks, dict) else ():
                table = self._table(document, (kind, name), data, f'{LABELS[kind]} "{name}"')
                if not isinstance(data, dict):
                    fix = f"write [{kind}.{name}] and its keys below it"
                    table.refuse("is not a block", fix=fix, place=document.key(table.path))
                    continue
                if not _BLOCK.fullmatch(name):
                    says = 'has a name with other signs than letters, digits, "-" and "_"'
                    table.refuse(says, fix=f"write it as {re.sub(r'[^A-Za-z0-9_-]+', '-', name)}")
                noun = read(table)
                table.close()
                if self._once(name, table) and noun is not None:
                    found[name] = noun
        return found

    def _once(self, name: str, table: Table) -> bool:
        """Whether this is the first block of its kind with this name; any later one is refused."""
        place = table.at("id") if isinstance(table.path[-1], int) else table.key(name)
        first = self._first.setdefault((table.path[0], name), place)
        if first is not place:
            fix = "give each its own name, or take one of them out"
            table.refuse(f"is written twice: it is at {first} already", fix=fix, place=place)
        return first is place

    def _rows(self, kind: str) -> Iterator[Table]:
        for document in self.documents.values():
            rows = document.data.get(kind)
            for index, data in enumerate(rows if is_rows(rows) else ()):
                name = (data.get("shows") or data.get("kind")) if kind == "section" else data.get("id")
                label = f'{kind} "{name}"' if name and isinstance(name, str) else f"{kind} number {index + 1}"
                yield self._table(document, (kind, index), data, label)


@cache
def default_layout() -> tuple[SectionLayout, ...]:
    """The sections of a result in the order in which a person should read them, for protocols without their own."""
    name = "layout.toml"
    document, problems = read_toml(name, (INTERFACE / name).read_text(encoding="utf-8"))
    reader = _Reader({name: document}, frozenset())
    layout = reader.sections()
    if problems or reader.problems:
        raise ProtocolRejected([*problems, *reader.problems])
    return layout
