"""Fluent files → messages with the place of each, and what could not be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from firstweeks.model.place import Place
from firstweeks.model.problem import Problem
from firstweeks.reading.files import INTERFACE

# Deeper than anyone writes, and far from what a reader of Fluent gives up at.
_DEEPEST = 10
_FLATTER = "write it with fewer braces"


@dataclass(frozen=True, slots=True)
class Pattern:
    """
    The text of a message or of one of its attributes: where it starts, the variables that fill it, and the messages
    and terms that it takes words from, as "message", "message.attribute" or "-term".
    """

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
    return _read(folder, folder / "wording" / language, language)


@cache
def interface_wording(language: str) -> Wording:
    """The words that the software itself has in a language; none where it does not speak it."""
    return _read(INTERFACE, INTERFACE / language, language)


def _read(base: Path, folder: Path, language: str) -> Wording:
    wording = Wording(language)
    for path in sorted(folder.glob("*.ftl")):
        name = path.relative_to(base).as_posix()
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
        try:
            for entry in FluentParser().parse(self._text).body:
                self._read(entry)
        except RecursionError:
            says = "this file has braces in braces, deeper than can be read"
            self._wording.problems.append(self._wording.problem(says, Place(self._name, 1), _FLATTER))

    def _read(self, entry: ast.EntryType) -> None:
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
        found = _Parts()
        found.visit(pattern)
        for node in found.functions:
            says = f"this text calls {node.id.name}(), and no function can be used here"
            fix = "write the words themselves: what fills a text is text already"
            self._wording.problems.append(self._wording.problem(says, self._place(node.id), fix))
        if found.deepest > _DEEPEST:
            says = f'the text of "{called.name}" has braces in braces, {found.deepest} deep'
            self._wording.problems.append(self._wording.problem(says, self._place(called), _FLATTER))
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


class _Parts(Visitor):
    """What a pattern is made of: its variables, what it takes words from, the functions it calls, and its depth."""

    def __init__(self) -> None:
        self.variables: dict[str, ast.Identifier] = {}
        self.references: dict[str, ast.Identifier] = {}
        self.functions: list[ast.FunctionReference] = []
        self.depth = self.deepest = 0

    def visit_Placeable(self, node: ast.Placeable) -> None:  # noqa: N802 -- the visitor's own naming
        self.depth += 1
        self.deepest = max(self.deepest, self.depth)
        self.generic_visit(node)
        self.depth -= 1

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.setdefault(node.id.name, node.id)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        attribute = f".{node.attribute.name}" if node.attribute else ""
        self.references.setdefault(node.id.name + attribute, node.id)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        attribute = f".{node.attribute.name}" if node.attribute else ""
        self.references.setdefault("-" + node.id.name + attribute, node.id)
        self.generic_visit(node)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        self.functions.append(node)
        self.generic_visit(node)
