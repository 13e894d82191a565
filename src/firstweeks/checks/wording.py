"""Fluent files → messages with the place of each, and what could not be read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from firstweeks.model.place import Place
from firstweeks.model.problem import Problem


@dataclass(frozen=True, slots=True)
class Pattern:
    """The text of a message or of one of its attributes: where it starts, and what fills it."""

    place: Place
    variables: Mapping[str, Place]
    references: Mapping[str, Place]


@dataclass(frozen=True, slots=True)
class Message:
    """One message of one language; its own text stands under the attribute ""."""

    id: str
    place: Place
    patterns: Mapping[str, Pattern]


@dataclass(slots=True)
class Wording:
    """The messages of one language, and the lines of its files for showing them."""

    language: str
    messages: dict[str, Message] = field(default_factory=dict)
    terms: dict[str, Message] = field(default_factory=dict)
    lines: dict[str, tuple[str, ...]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    @property
    def files(self) -> set[str]:
        return {Path(name).name for name in self.lines}

    def problem(self, says: str, place: Place, fix: str = "") -> Problem:
        """A problem that shows its line."""
        lines = self.lines.get(place.file, ())
        return Problem(says, place, fix, lines[place.line - 1] if place.line <= len(lines) else "")


def read_wording(folder: Path, language: str) -> Wording:
    """Read every Fluent file of one language below a content folder."""
    wording = Wording(language)
    for path in sorted((folder / "wording" / language).glob("*.ftl")):
        name = path.relative_to(folder).as_posix()
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            says = f"this file is not UTF-8 text: byte {error.start} cannot be read"
            wording.lines[name] = ()
            wording.problems.append(Problem(says, Place(name, 1)))
        else:
            _File(wording, name, text).read()
    return wording


class _File:
    """One Fluent file on its way into the messages of a language."""

    def __init__(self, wording: Wording, name: str, text: str) -> None:
        self._wording, self._name, self._text = wording, name, text
        wording.lines[name] = tuple(text.split("\n"))

    def read(self) -> None:
        for entry in FluentParser().parse(self._text).body:
            if isinstance(entry, ast.Junk):
                self._wording.problems.append(self._junk(entry))
            elif isinstance(entry, ast.Message):
                self._add(self._wording.messages, self._message(entry.id.name, entry))
            elif isinstance(entry, ast.Term):
                self._add(self._wording.terms, self._message("-" + entry.id.name, entry))

    def _add(self, messages: dict[str, Message], message: Message) -> None:
        if message.id in messages:
            says = f'the message "{message.id}" is written twice in {self._wording.language}'
            first = messages[message.id].place
            self._wording.problems.append(
                self._wording.problem(says, message.place, f"take one of them out; the other is at {first}")
            )
        messages.setdefault(message.id, message)

    def _message(self, name: str, entry: ast.Message | ast.Term) -> Message:
        patterns = {} if entry.value is None else {"": self._pattern(entry.value, entry.id)}
        for attribute in entry.attributes:
            patterns[attribute.id.name] = self._pattern(attribute.value, attribute.id)
        return Message(name, self._place(entry.id), patterns)

    def _pattern(self, pattern: ast.Pattern, called: ast.Identifier) -> Pattern:
        found = _References()
        found.visit(pattern)
        return Pattern(
            self._place(called),
            {name: self._place(node) for name, node in found.variables.items()},
            {name: self._place(node) for name, node in found.references.items()},
        )

    def _junk(self, junk: ast.Junk) -> Problem:
        annotation = junk.annotations[0]
        said = str(annotation.message).rstrip(".")
        start = annotation.span.start if annotation.span else 0
        return self._wording.problem(
            f"this is not Fluent: {said[:1].lower()}{said[1:]}",
            self._at(start),
            "see https://projectfluent.org/fluent/guide for how Fluent is written",
        )

    def _place(self, node: ast.Identifier) -> Place:
        start = node.span.start if node.span else 0
        return self._at(start, len(node.name))

    def _at(self, offset: int, length: int = 1) -> Place:
        line = self._text.count("\n", 0, offset) + 1
        column = offset - (self._text.rfind("\n", 0, offset) + 1) + 1
        return Place(self._name, line, column, length)


class _References(Visitor):
    """The variables of a pattern, and the messages and terms it takes words from."""

    def __init__(self) -> None:
        self.variables: dict[str, ast.Identifier] = {}
        self.references: dict[str, ast.Identifier] = {}

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 -- the visitor's own naming
        self.variables.setdefault(node.id.name, node.id)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.references.setdefault(node.id.name, node.id)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.references.setdefault("-" + node.id.name, node.id)


def languages(folder: Path) -> Iterator[str]:
    """The languages that a content folder has a folder of words for."""
    if (folder / "wording").is_dir():
        yield from sorted(path.name for path in (folder / "wording").iterdir() if path.is_dir())
