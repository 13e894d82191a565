"""A sentence over days, read; the grammar stands in care/moments.py."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from firstweeks.care.moments import DAY, HOUR, Atom, Days, Down, For, Grew, Is, Joined, Moment, Moved, Passed, Sum
from firstweeks.model.place import Place
from firstweeks.reading.sentence import NAME, SentenceError, is_plain_number

MORE = ("heavier", "higher", "stronger", "worse")
_UNITS = {"hour": HOUR, "hours": HOUR, "day": DAY, "days": DAY}
_TOKEN = re.compile(r"[(),%]|[^\s(),%]+")
_SHAPES = (
    'write for example "amount is at least some", "pads in the last 2 hours is at least 2" or "pain moved to left"'
)
_DEEPEST = 20


class _Token(NamedTuple):
    text: str
    start: int
    end: int


def read_moment(text: str, at: Callable[[int, int], Place]) -> Moment:
    """
    Parse one sentence; `at` says where a stretch of it stands.

    Raises:
        SentenceError: at the first word that the grammar does not allow.
    """
    reader = _Reader(text, at)
    moment = reader.sentence(0)
    if reader.next.text:
        raise reader.error("goes on after its end", 'join two parts with "and" or "or"')
    return moment


class _Reader:
    def __init__(self, text: str, at: Callable[[int, int], Place]) -> None:
        self._tokens = [_Token(found.group(), found.start(), found.end()) for found in _TOKEN.finditer(text)]
        self._end = _Token("", len(text.rstrip()), len(text.rstrip()) + 1)
        self._locate, self._at = at, 0

    @property
    def next(self) -> _Token:
        return self._tokens[self._at] if self._at < len(self._tokens) else self._end

    def error(self, says: str, fix: str) -> SentenceError:
        return SentenceError(says, self._locate(self.next.start, self.next.end), fix)

    def sentence(self, depth: int) -> Moment:
        parts = [self._part(depth)]
        joint = self.next.text
        while self.next.text in ("and", "or"):
            if self.next.text != joint:
                raise self.error('mixes "and" with "or", so it can be read two ways', "put brackets round one pair")
            self._at += 1
            parts.append(self._part(depth))
        return Joined(joint, tuple(parts)) if len(parts) > 1 else parts[0]

    def _part(self, depth: int) -> Moment:
        if self.next.text == "not":
            says = 'has a "not", and what was not entered is unknown, never "no"'
            raise self.error(says, "say what was entered instead")
        if self.next.text != "(":
            return self._atom()
        if depth == _DEEPEST:
            raise self.error("holds brackets within brackets, too deep to follow", "write two rules")
        self._at += 1
        inside = self.sentence(depth + 1)
        self._want(")")
        return inside

    def _atom(self) -> Atom:
        if self._skip("days", "of"):
            field = self._name()
            self._want("is", "at", "least")
            return Days(field, self._number())
        field = self._name()
        if self._skip("fell"):
            return Down(field, 0)
        if self._skip("passed"):
            return Passed(field, ahead=False)
        if self._skip("in", "the", "last"):
            minutes = self._time()
            self._want("is", "at", "least")
            return Sum(field, minutes, self._number())
        if self._skip("moved", "to", "any", "of"):
            values = [self._name()]
            while self._skip(","):
                values.append(self._name())
            return Moved(field, tuple(values))
        if self._skip("moved", "to"):
            return Moved(field, (self._name(),))
        return self._after_is(field)

    def _after_is(self, field: str) -> Atom:
        if not self._skip("is"):
            raise self.error("says nothing that can be read here", _SHAPES)
        if self._skip("at", "least"):
            return Is(field, self._value(), at_least=True)
        if self._skip("ahead"):
            return Passed(field, ahead=True)
        if self._skip("down"):
            percent = self._number()
            self._want("%")
            return Down(field, percent)
        if any(self._skip(word, "than") for word in MORE):
            minutes = self._time()
            self._want("ago")
            return Grew(field, minutes)
        value = self._value()
        if isinstance(value, str) and self._skip("for"):
            return For(field, value, self._time())
        return Is(field, value, at_least=False)

    def _name(self) -> str:
        if not NAME.fullmatch(self.next.text) or self.next.text in ("and", "or", "is"):
            raise self.error("lacks a name here", _SHAPES)
        self._at += 1
        return self._tokens[self._at - 1].text

    def _value(self) -> str | float:
        return self._number() if is_plain_number(self.next.text) else self._name()

    def _number(self) -> float:
        if not is_plain_number(self.next.text):
            raise self.error("lacks a number here", "write a number, such as 2")
        self._at += 1
        return float(self._tokens[self._at - 1].text)

    def _time(self) -> int:
        amount = self._number()
        if self.next.text not in _UNITS or amount <= 0 or amount != int(amount):
            raise self.error("lacks a time here", 'write it as "24 hours" or "3 days"')
        self._at += 1
        return int(amount) * _UNITS[self._tokens[self._at - 1].text]

    def _skip(self, *words: str) -> bool:
        if [token.text for token in self._tokens[self._at : self._at + len(words)]] != [*words]:
            return False
        self._at += len(words)
        return True

    def _want(self, *words: str) -> None:
        if not self._skip(*words):
            raise self.error(f'should go on with "{" ".join(words)}" here', _SHAPES)
