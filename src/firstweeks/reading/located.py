"""TOML with the place of every table and value, which `tomllib` does not give."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import Any

from firstweeks.model.place import Place
from firstweeks.model.problem import Problem

Path = tuple[str | int, ...]

_HEADER = re.compile(r"^\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"""^(\s*)([A-Za-z0-9_-]+|"[^"]*")\s*=\s*""")
_AT = re.compile(r"\(at line (\d+), column (\d+)\)")


@dataclass(frozen=True, slots=True)
class Document:
    """One TOML file: its data, and where each table and value of it stands."""

    name: str
    data: dict[str, Any]
    places: dict[Path, Place]
    lines: tuple[str, ...]

    def place(self, path: Path) -> Place:
        """Where a value stands, or the closest thing round it."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, Place(self.name, 1))

    def problem(self, says: str, place: Place, fix: str = "") -> Problem:
        """A problem that shows its line."""
        excerpt = self.lines[place.line - 1] if place.line <= len(self.lines) else ""
        return Problem(says, place, fix, excerpt)


def read_toml(name: str, text: str) -> tuple[Document, list[Problem]]:
    """Parse a TOML text; a syntax error is a problem and gives an empty document."""
    lines = tuple(text.splitlines())
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        document = Document(name, {}, {}, lines)
        return document, [_syntax_problem(document, str(error))]
    return Document(name, data, dict(_places(name, lines)), lines), []


def _syntax_problem(document: Document, error: str) -> Problem:
    at = _AT.search(error)
    line, column = (int(at[1]), int(at[2])) if at else (len(document.lines) or 1, 1)
    said = _AT.sub("", error).strip()
    says = f"this is not TOML: {said[:1].lower()}{said[1:]}"
    return document.problem(says, Place(document.name, line, column), "see https://toml.io for how TOML is written")


def _places(name: str, lines: tuple[str, ...]) -> list[tuple[Path, Place]]:
    found: list[tuple[Path, Place]] = []
    table: Path = ()
    counts: dict[str, int] = {}
    closing = ""
    for number, line in enumerate(lines, 1):
        if closing:
            closing = "" if closing in line else closing
            continue
        header, key = _HEADER.match(line), _KEY.match(line)
        if header:
            table = _table(header, counts)
            found.append((table, Place(name, number, header.start(2) + 1, len(header[2]))))
        elif key:
            rest = line[key.end() :]
            closing = _opens(rest)
            found.append(((*table, key[2].strip('"')), _value_place(name, number, key.end(), rest)))
    return found


def _table(header: re.Match[str], counts: dict[str, int]) -> Path:
    parts: tuple[str, ...] = tuple(part.strip().strip('"') for part in header[2].split("."))
    if header[1] == "[[":
        counts[header[2]] = counts.get(header[2], -1) + 1
        return (*parts, counts[header[2]])
    return parts


def _value_place(name: str, number: int, start: int, rest: str) -> Place:
    """The characters of a string without its quotes; any other value whole."""
    plain = re.match(r'"((?:[^"\\]|\\.)*)"|\'([^\']*)\'', rest)
    # The first quote of a longer text closes nothing.
    if plain and not rest.startswith(('"""', "'''")):
        inner = plain[1] if plain[1] is not None else plain[2]
        return Place(name, number, start + 2, max(1, len(inner)))
    return Place(name, number, start + 1, max(1, len(rest.split("#", maxsplit=1)[0].rstrip())))


def _opens(rest: str) -> str:
    """What closes a value that goes on over several lines, if it does."""
    for quotes in ('"""', "'''"):
        if rest.startswith(quotes):
            return "" if quotes in rest[3:] else quotes
    return "]" if rest.startswith("[") and "]" not in rest else ""
