"""Typed access to one TOML table: each fault becomes a problem with its place, and reading goes on."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from firstweeks.model.condition import Condition
from firstweeks.model.place import Place
from firstweeks.model.problem import Problem
from firstweeks.reading.located import Document, Path
from firstweeks.reading.sentence import SentenceError, read_sentence


def did_you_mean(given: str, known: Iterable[str]) -> str:
    """A fix that names the nearest known name, or lists a few when none is near."""
    names = list(known)
    near = difflib.get_close_matches(given, names, n=1, cutoff=0.6)
    if near:
        return f'did you mean "{near[0]}"?'
    if not names:
        return ""
    shown = ", ".join(names[:8]) + (", ..." if len(names) > 8 else "")
    return f"write one of: {shown}"


@dataclass(slots=True)
class Table:
    """
    One block of a content file, called `label` in messages.

    Each getter returns the value, or its default after noting a problem; `close` notes the keys that nobody
    asked for.
    """

    document: Document
    path: Path
    data: dict[str, Any]
    label: str
    problems: list[Problem]
    _asked: list[str] = field(default_factory=list)

    @property
    def place(self) -> Place:
        return self.document.place(self.path)

    def at(self, key: str) -> Place:
        return self.document.place((*self.path, key))

    def refuse(self, says: str, key: str = "", fix: str = "", place: Place | None = None) -> None:
        """Note a problem about this block, or about one key of it."""
        where = place or (self.at(key) if key else self.place)
        self.problems.append(self.document.problem(f"{self.label} {says}", where, fix))

    def has(self, key: str) -> bool:
        self._asked.append(key)
        return key in self.data

    def text(self, key: str, default: str | None = None) -> str:
        """A string; without a default the key must be there."""
        value = self._get(key, default, str, "text in quotes")
        return value if isinstance(value, str) else ""

    def one_of(self, key: str, choices: Iterable[str], default: str | None = None) -> str:
        """A string out of a closed list."""
        value, known = self.text(key, default), list(choices)
        if value and value not in known:
            self.refuse(f'has the {key} "{value}", which does not exist', key, did_you_mean(value, known))
            return known[0]
        return value or known[0]

    def texts(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """A list of strings."""
        value = self._get(key, default, (list, tuple), "a list of texts")
        if not isinstance(value, (list, tuple)):
            return ()
        if not all(isinstance(item, str) for item in value):
            self.refuse(f"has something other than text in its {key}", key, f'write {key} = ["...", "..."]')
            return ()
        twice = sorted({item for item in value if value.count(item) > 1})
        if twice:
            self.refuse(f'names "{twice[0]}" twice in its {key}', key, "take one of them out")
        return tuple(dict.fromkeys(value))

    def flag(self, key: str) -> bool:
        return self._get(key, default=False, types=bool, wanted="true or false") is True

    def number(self, key: str, default: float | None = None) -> float:
        value = self._get(key, default, (int, float), "a number")
        return value if isinstance(value, (int, float)) and not isinstance(value, bool) else 0

    def numbers(self, key: str) -> tuple[float, ...]:
        value = self._get(key, (), (list, tuple), "a list of numbers")
        if not isinstance(value, (list, tuple)) or not all(isinstance(item, (int, float)) for item in value):
            self.refuse(f"needs numbers in its {key}", key, f"write {key} = [0, 45]")
            return ()
        return tuple(value)

    def any_of(self, key: str, *types: type) -> Any:
        """A value of one of these types, or None where the key is absent."""
        return self._get(key, None, types, "another kind of value") if self.has(key) else None

    def sentence(self, key: str) -> Condition | None:
        """A condition; None after a problem."""
        text = self.text(key)
        if not text:
            return None
        return self.read(text, key)

    def read(self, text: str, key: str) -> Condition | None:
        """Parse a sentence that stands at this key."""
        try:
            return read_sentence(text, self.at(key))
        except SentenceError as error:
            self.refuse(error.says, key, error.fix, error.place)
            return None

    def close(self) -> None:
        for key in self.data:
            if key not in self._asked:
                says = f'has a key "{key}" that is not used'
                self.refuse(says, key, did_you_mean(key, dict.fromkeys(self._asked)), self._key_place(key))

    def _key_place(self, key: str) -> Place:
        value = self.at(key)
        return Place(value.file, value.line, 1, len(key)) if value != self.place else value

    def _get(self, key: str, default: Any, types: type | tuple[type, ...], wanted: str) -> Any:
        self._asked.append(key)
        if key not in self.data:
            if default is None:
                self.refuse(f"has no {key}", fix=f"add {key} = {_EXAMPLES.get(key, '...')}")
            return default
        value = self.data[key]
        if not isinstance(value, types) or (isinstance(value, bool) and types is not bool):
            self.refuse(f"needs {wanted} in its {key}", key, f"write {key} = {_EXAMPLES.get(key, '...')}")
            return default
        return value


_EXAMPLES = {
    "when": '"fever is yes"',
    "level": '"same_day"',
    "sources": '["nice-ng126"]',
    "id": '"name"',
    "kind": '"yes_no"',
    "page": '"signs"',
    "options": '["none", "some"]',
    "checked": '"primary"',
}
