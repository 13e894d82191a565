"""Where every key and value of a TOML text stands, which `tomllib` does not say."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field

KeyPath = tuple[str | int, ...]

_GAP = re.compile(r"(?:[ \t\n]|#[^\n]*)*")
_KEY = re.compile(r"""[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'""")
_DOT = re.compile(r"[ \t]*\.[ \t]*")
_TEXT = re.compile(r'''"""(?:[^\\]|\\.)*?"{3,5}|\'\'\'.*?'{3,5}|"(?:[^"\\\n]|\\.)*"|'[^'\n]*\'''', re.DOTALL)
# A date and its time may have a space between them.
_PLAIN = re.compile(r"[^\s,\]}#]+(?: \d\d:[^\s,\]}#]*)?")
_ESCAPED = re.compile(r"\\[ \t]*\n[ \t\n]*|\\u.{4}|\\U.{8}|\\.|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text, from one offset up to another; that of a string leaves its quotes out."""

    start: int
    end: int
    escapes: bool = False


@dataclass(frozen=True, slots=True)
class Spans:
    """The spans of a text: of its keys, and of its values and the headers of its tables."""

    keys: dict[KeyPath, Span] = field(default_factory=dict)
    values: dict[KeyPath, Span] = field(default_factory=dict)


def find_spans(text: str) -> Spans:
    """Walk a text that `tomllib` has accepted, whose line ends are line feeds alone."""
    scanner = _Scanner(text)
    scanner.document()
    return scanner.found


def characters(text: str, span: Span) -> list[tuple[int, int]]:
    """Where each character of a string with escapes is written, from its first offset up to its last."""
    return [
        (found.start(), found.end())
        for found in _ESCAPED.finditer(text, span.start, span.end)
        if not (found[0].startswith("\\") and found[0][1] in " \t\n")
    ]


class _Scanner:
    def __init__(self, text: str) -> None:
        self.found = Spans()
        self._text, self._at = text, 0
        self._rows: dict[KeyPath, int] = {}

    def document(self) -> None:
        table: KeyPath = ()
        self._skip(_GAP)
        while self._at < len(self._text):
            if self._text[self._at] == "[":
                table = self._header()
            else:
                self._pair(table)
            self._skip(_GAP)

    def _skip(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self._text, self._at)
        self._at = found.end() if found else self._at
        return found[0] if found else ""

    def _header(self) -> KeyPath:
        """[a.b] or [[a.b]]; what comes below a [[row]] belongs to the last one."""
        row = self._text.startswith("[[", self._at)
        self._at += 2 if row else 1
        self._skip(_GAP)
        start = self._at
        path: KeyPath = ()
        parts, end = self._key()
        for part in parts:
            path = (*path, part)
            if row and len(path) - sum(isinstance(step, int) for step in path) == len(parts):
                self._rows[path] = self._rows.get(path, -1) + 1
            if path in self._rows:
                path = (*path, self._rows[path])
        self.found.values[path] = Span(start, end)
        self._at = self._text.index("]", self._at) + (2 if row else 1)
        return path

    def _key(self) -> tuple[list[str], int]:
        """The parts of a dotted key, and where it ends."""
        parts: list[str] = []
        while True:
            part = self._skip(_KEY)
            if part.startswith('"') and "\\" in part:
                parts.append(tomllib.loads(f"key = {part}")["key"])
            else:
                parts.append(part[1:-1] if part.startswith(('"', "'")) else part)
            end = self._at
            if not self._skip(_DOT):
                return parts, end

    def _pair(self, table: KeyPath) -> None:
        start = self._at
        parts, end = self._key()
        path = (*table, *parts)
        self.found.keys[path] = Span(start, end)
        self._at = self._text.index("=", self._at) + 1
        self._skip(_GAP)
        self._value(path)

    def _value(self, path: KeyPath) -> None:
        start = self._at
        match self._text[start]:
            case "[":
                self._items(path, "]")
                self.found.values[path] = Span(start, self._at)
            case "{":
                self._items(path, "}")
                self.found.values[path] = Span(start, self._at)
            case '"' | "'":
                self.found.values[path] = self._string()
            case _:
                self._skip(_PLAIN)
                self.found.values[path] = Span(start, self._at)

    def _string(self) -> Span:
        start, raw = self._at, self._skip(_TEXT)
        quotes = 3 if raw.startswith(('"""', "'''")) else 1
        opened = quotes + (quotes == 3 and raw[3] == "\n")
        return Span(start + opened, self._at - quotes, escapes=raw[0] == '"' and "\\" in raw)

    def _items(self, path: KeyPath, closing: str) -> None:
        self._at += 1
        number = 0
        while self._skip(_GAP) is not None and self._text[self._at] != closing:
            if closing == "]":
                self._value((*path, number))
            else:
                self._pair(path)
            number += 1
            self._skip(_GAP)
            self._at += self._text[self._at] == ","
        self._at += 1
