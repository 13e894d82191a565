"""Typed access to one TOML table: each fault becomes a problem with its place, and reading goes on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any, Self

from firstweeks.model.condition import Condition
from firstweeks.model.place import Place
from firstweeks.model.problem import Problem
from firstweeks.reading.located import Document
from firstweeks.reading.sentence import SentenceError, read_sentence, words_of
from firstweeks.reading.suggesting import as_written, did_you_mean, kind_of, listed, nearest
from firstweeks.reading.toml_places import KeyPath

__all__ = ["Table", "did_you_mean"]

# What to write for a key, where its kind of value says too little.
_EXAMPLES = {
    "when": '"fever is yes"',
    "only_if": '"fever is yes"',
    "level": '"same_day"',
    "sources": '["nice-ng126"]',
    "source": '"nice-ng126"',
    "page": '"signs"',
    "kind": '"self_care"',
    "absent": '"none"',
    "options": '["none", "some"]',
    "range": "[0, 45]",
    "within": '"12 hours"',
    **dict.fromkeys(("chance", "low", "high", "skipped", "unsure", "wrong"), "0.1"),
}
_WANTED: dict[type, tuple[str, str]] = {
    str: ("a text", '"..."'),
    list: ("a list of texts", '["...", "..."]'),
    bool: ("true or false", "true"),
    float: ("a number", "5"),
    date: ("a date", "2026-11-22"),
    dict: ("a block", "{ }"),
}


@dataclass(slots=True)
class Table:
    """
    One block of a content file, called `label` in messages.

    Each getter returns the value, or its default after noting a problem; `close` notes the keys that nobody
    asked for. `unread` gathers the words of the sentences that could not be read. What a getter is given as `about`
    says what the key means: docs/content.md is made of it.
    """

    document: Document
    path: KeyPath
    data: dict[str, Any]
    label: str
    problems: list[Problem]
    unread: set[str] = field(default_factory=set)
    _asked: list[str] = field(default_factory=list)
    _misspelt: set[str] = field(default_factory=set)

    @property
    def place(self) -> Place:
        return self.document.place(self.path)

    @property
    def asked(self) -> tuple[str, ...]:
        """The keys that somebody asked for."""
        return tuple(self._asked)

    def at(self, *keys: str | int) -> Place:
        """Where the value of a key stands, or one item of it."""
        return self.document.place((*self.path, *keys))

    def key(self, key: str) -> Place:
        """Where a key itself stands."""
        return self.document.key((*self.path, key))

    def refuse(self, says: str, key: str = "", fix: str = "", place: Place | None = None) -> None:
        """Note a problem about this block, or about one key of it."""
        where = place or (self.at(key) if key else self.place)
        self.problems.append(self.document.problem(f"{self.label} {says}".strip(), where, fix))

    def has(self, key: str, *, about: str = "") -> bool:
        """Whether a key is there that may be left out."""
        self._describe(key, "", None, about)
        self._asked.append(key)
        return key in self.data

    def text(self, key: str, default: str | None = None, *, about: str = "") -> str:
        """A string that says something; without a default the key must be there."""
        self._describe(key, "text", default, about)
        value = self._get(key, str, default)
        if isinstance(value, str) and not value.strip() and key in self.data:
            self.refuse(f'has an empty "{key}"', key, f"write {key} = {_example(key, str)}")
        return value if isinstance(value, str) else ""

    def one_of(self, key: str, choices: Iterable[str], default: str | None = None, *, about: str = "") -> str:
        """A string out of a closed list; where the list is empty, any."""
        known = list(choices)
        self._describe(key, known, default, about)
        if key not in self.data and default is None and known and not self._near_key(key):
            self._asked.append(key)
            fix = f'add {key} = "{known[0]}"' if len(known) == 1 else f'add {key} = "..." with one of: {listed(known)}'
            self.refuse(f'has no "{key}"', fix=fix)
            return known[0]
        value = self.text(key, default)
        if value.strip() and known and value not in known:
            self.refuse(f"has {key} = {as_written(value)}, which does not exist", key, did_you_mean(value, known))
        return value if value in known or not known else known[0]

    def texts(self, key: str, default: tuple[str, ...] | None = None, *, about: str = "") -> tuple[str, ...]:
        """A list of strings, each once."""
        self._describe(key, "list of texts", default, about)
        value = self._get(key, list, default)
        for number, item in enumerate(value if isinstance(value, list) else ()):
            if not isinstance(item, str):
                says, fix = f'has {kind_of(item)} in "{key}", where a text should stand', "put each item in quotes"
                self.refuse(says, fix=fix, place=self.at(key, number))
            elif not item.strip():
                self.refuse(f'has an empty text in "{key}"', fix="take it out", place=self.at(key, number))
            elif item in value[:number]:
                says, fix = f'names "{item}" twice in "{key}"', "take one of them out"
                self.refuse(says, fix=fix, place=self.at(key, number))
        return tuple(dict.fromkeys(item for item in value or () if isinstance(item, str)))

    def flag(self, key: str, *, about: str = "") -> bool:
        """True or false; false where it is left out."""
        self._describe(key, "true or false", default=False, about=about)
        return self._get(key, bool, default=False) is True

    def number(self, key: str, default: float | None = None, *, about: str = "") -> float:
        """A number."""
        self._describe(key, "number", default, about)
        value = self._get(key, float, default)
        return value if isinstance(value, (int, float)) else 0

    def numbers(self, key: str, *, about: str = "") -> tuple[float, ...] | None:
        """A list of numbers; None after a problem."""
        self._describe(key, "list of numbers", None, about)
        value = self._get(key, list, None)
        if not isinstance(value, list):
            return None
        for number, item in enumerate(value):
            if not is_number(item):
                fix = f"write {key} = {_example(key, list)}"
                says = f'has {as_written(item)} in "{key}", where a number should stand'
                self.refuse(says, fix=fix, place=self.at(key, number))
                return None
        return tuple(value)

    def day(self, key: str, *, about: str = "") -> str:
        """A date, as text in the form 2026-11-22; "" after a problem."""
        self._describe(key, "date", None, about)
        value = self._get(key, date, None)
        return value.isoformat() if isinstance(value, date) else ""

    def any_of(self, key: str, *types: type) -> Any:
        """A value of one of these types, or None where the key is absent."""
        if not self.has(key):
            return None
        value = self.data[key]
        if isinstance(value, types) and (not isinstance(value, bool) or bool in types):
            return value
        wanted = _WANTED[types[0]]
        self.refuse(f'needs {wanted[0]} in "{key}", not {kind_of(value)}', key, f"write {key} = {wanted[1]}")
        return None

    def inner(self, key: str, label: str, *, about: str = "") -> Self | None:
        """The block that stands at a key, called `label` in messages; None where there is none."""
        self._describe(key, "block", (), about)
        data = self.any_of(key, dict)
        if data is None:
            return None
        return type(self)(self.document, (*self.path, key), data, label, self.problems, self.unread)

    def sentence(self, key: str, *, about: str = "") -> Condition | None:
        """A condition; None after a problem."""
        text = self.text(key)
        self._describe(key, "sentence", None, about)
        return self.read(text, key) if text.strip() else None

    def read(self, text: str, key: str) -> Condition | None:
        """Parse the sentence that stands at this key."""
        try:
            return read_sentence(text, self.document.within((*self.path, key)))
        except SentenceError as error:
            self.unread |= words_of(text)
            self.refuse(error.says, key, error.fix, error.place)
            return None

    def moved(self, key: str, fix: str) -> None:
        """Refuse a key of an older form, and say what to write now."""
        if key in self.data:
            self._misspelt.add(key)
            self.refuse(f'has "{key}", which is no longer read', fix=fix, place=self.key(key))

    def close(self) -> None:
        """Note every key that nobody asked for."""
        for key in self.data:
            if key not in self._asked and key not in self._misspelt:
                says = f'has a key "{key}" that means nothing here'
                self.refuse(says, fix=did_you_mean(key, dict.fromkeys(self._asked)), place=self.key(key))

    def _describe(self, key: str, shape: str | list[str], default: Any, about: str) -> None:
        """Told of each key before it is read; nothing is done with it here."""

    def _get(self, key: str, kind: type, default: Any) -> Any:
        self._asked.append(key)
        if key not in self.data:
            if default is None:
                self._missing(key, kind)
            return default
        value = self.data[key]
        if is_number(value) if kind is float else _is(value, kind):
            return value
        wanted, given = _WANTED[kind][0], as_written(value) if isinstance(value, float) else kind_of(value)
        if kind is float and given == "a number":
            given = "a number so large"
        self.refuse(f'needs {wanted} in "{key}", not {given}', key, f"write {key} = {_mended(key, kind, value)}")
        return default

    def _missing(self, key: str, kind: type) -> None:
        misspelt = self._near_key(key)
        if not misspelt:
            self.refuse(f'has no "{key}"', fix=f"add {key} = {_example(key, kind)}")
            return
        self._misspelt.add(misspelt)
        says = f'has a key "{misspelt}" where "{key}" should stand'
        self.refuse(says, fix=f'did you mean "{key}"?', place=self.key(misspelt))

    def _near_key(self, key: str) -> str:
        """A key that nobody knows and that is spelt much like this one."""
        return nearest(key, [other for other in self.data if other not in self._asked])


def is_number(value: object) -> bool:
    """Whether a TOML value is a number that someone could mean: no "nan", no "inf", none of a hundred digits."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) <= 1e12


def _is(value: object, kind: type) -> bool:
    if kind is date:
        return isinstance(value, date) and not isinstance(value, datetime)
    return isinstance(value, kind)


def _example(key: str, kind: type) -> str:
    return _EXAMPLES.get(key, _WANTED[kind][1])


def _mended(key: str, kind: type, value: object) -> str:
    """The value itself in the kind that is wanted, where that is plain to see."""
    if kind is str and key not in _EXAMPLES and isinstance(value, (int, float, date, time)):
        said = {True: "yes", False: "no"}.get(value) if isinstance(value, bool) else None
        return f'"{said or as_written(value)}"'
    if kind is list and isinstance(value, str):
        return f'["{value}"]'
    return _example(key, kind)
