"""
The sentence grammar of conditions, read and written.

    condition = part { "and" part } | part { "or" part }        never mixed without brackets
    part      = "not" part | "(" condition ")" | atom
    atom      = FINDING "is" VALUE | FINDING "is at least" VALUE | FINDING "is empty"
              | FINDING "includes" OPTION | FINDING "includes any of" OPTION { "," OPTION }
              | NAME
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple, assert_never

from firstweeks.model.condition import AllOf, AnyOf, AtLeast, Condition, Includes, Is, IsEmpty, Named, Not
from firstweeks.model.place import Place
from firstweeks.reading.slips import after_condition, for_name, for_value, is_slip

WORDS = frozenset({"is", "at", "least", "includes", "any", "of", "empty", "not", "and", "or"})
NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")

_TOKEN = re.compile(r"[(),]|[^\s(),]+")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_RESERVED = WORDS | {"(", ")", ",", ""}
# Nobody follows brackets within brackets any deeper.
_DEEPEST = 20


class SentenceError(Exception):
    """A sentence that cannot be read: what it says, where, and what to write instead."""

    def __init__(self, says: str, place: Place, fix: str) -> None:
        super().__init__(says)
        self.says, self.place, self.fix = says, place, fix


def read_sentence(text: str, at: Place | Callable[[int, int], Place]) -> Condition:
    """
    Parse one sentence; `at` is the place of its first character, or says where a stretch of it stands.

    Raises:
        SentenceError: at the first word that the grammar does not allow.
    """
    return _Parser(text, _after(at) if isinstance(at, Place) else at).sentence()


def words_of(text: str) -> set[str]:
    """The words of a sentence, whether it can be read or not."""
    return set(_TOKEN.findall(text))


def is_plain_number(word: str) -> bool:
    """Whether a word of a sentence is a number."""
    return _NUMBER.fullmatch(word) is not None


def sentence_of(condition: Condition) -> str:
    """The condition as a sentence that reads back as the same condition, with no more brackets than that needs."""
    match condition:
        case Is(finding, value):
            return f"{finding} is {value}"
        case AtLeast(finding, value):
            return f"{finding} is at least {value if isinstance(value, str) else _plain(value)}"
        case Includes(finding, (option,)):
            return f"{finding} includes {option}"
        case Includes(finding, options):
            return f"{finding} includes any of {', '.join(options)}"
        case IsEmpty(finding):
            return f"{finding} is empty"
        case Named(name):
            return name
        case Not(part):
            return f"not {_bracketed(part)}"
        case AllOf(parts):
            return " and ".join(map(_bracketed, parts))
        case AnyOf(parts):
            return " or ".join(map(_bracketed, parts))
        case _:
            assert_never(condition)


def _bracketed(part: Condition) -> str:
    sentence = sentence_of(part)
    return f"({sentence})" if isinstance(part, (AllOf, AnyOf)) else sentence


def _plain(number: float) -> str:
    from decimal import Decimal  # noqa: PLC0415 -- only where a sentence is printed

    text = format(Decimal(repr(float(number))), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _after(place: Place) -> Callable[[int, int], Place]:
    """The places of a text that stands as it is on one line."""
    return lambda first, end: replace(place, column=place.column + first, length=max(1, end - first))


class _Token(NamedTuple):
    text: str
    start: int
    end: int


class _Parser:
    def __init__(self, text: str, locate: Callable[[int, int], Place]) -> None:
        self._tokens = [_Token(found.group(), found.start(), found.end()) for found in _TOKEN.finditer(text)]
        self._texts = [token.text for token in self._tokens]
        self._end = _Token("", len(text.rstrip()), len(text.rstrip()) + 1)
        self._locate, self._at, self._depth = locate, 0, 0

    def sentence(self) -> Condition:
        if not self._tokens:
            raise self._error(self._end, "is empty", 'write a condition, such as "fever is yes"')
        condition = self._condition()
        if self._next().text:
            raise self._stray()
        return condition

    def _condition(self) -> Condition:
        parts = [self._part()]
        joint = self._next().text
        while self._next().text in ("and", "or"):
            word = self._take()
            if word.text != joint:
                fix = 'put brackets round one pair, as in "a is yes and (b is yes or c is yes)"'
                raise self._error(word, 'mixes "and" with "or", so it can be read two ways', fix)
            parts.append(self._part())
        if len(parts) == 1:
            return parts[0]
        return AllOf(tuple(parts)) if joint == "and" else AnyOf(tuple(parts))

    def _part(self) -> Condition:
        opening = self._next()
        if opening.text not in ("not", "("):
            return self._atom()
        self._depth += 1
        if self._depth > _DEEPEST:
            fix = "give a part of it a name in definitions.toml"
            raise self._error(opening, "holds brackets within brackets, too deep to follow", fix)
        self._take()
        inside = Not(self._part()) if opening.text == "not" else self._condition()
        if opening.text == "(" and not self._skip(")"):
            if self._next().text:
                raise self._stray()
            raise self._error(opening, 'opens a bracket "(" that is never closed', 'add the ")"')
        self._depth -= 1
        return inside

    def _atom(self) -> Condition:
        subject = self._take()
        if subject.text in _RESERVED or not NAME.fullmatch(subject.text):
            raise self._error(subject, *for_name(subject.text, self._words()))
        if self._skip("is", "at", "least"):
            value, place = self._value(subject, "is at least")
            return AtLeast(subject.text, float(value) if is_plain_number(value) else value, place)
        if self._skip("is", "empty"):
            return IsEmpty(subject.text, self._locate(subject.start, self._tokens[self._at - 1].end))
        if self._skip("is"):
            value, place = self._value(subject, "is")
            return Is(subject.text, value, place)
        if self._skip("includes", "any", "of"):
            options = [self._value(subject, "includes any of")]
            while self._skip(","):
                options.append(self._value(subject, "includes any of"))
            return Includes(subject.text, tuple(option for option, _ in options), options[-1][1])
        if self._skip("includes"):
            value, place = self._value(subject, "includes")
            return Includes(subject.text, (value,), place)
        return Named(subject.text, self._locate(subject.start, subject.end))

    def _value(self, subject: _Token, verb: str) -> tuple[str, Place]:
        """The word after a verb, and the place of the atom up to it."""
        token = self._take()
        if token.text in _RESERVED or is_slip(verb, token.text, self._next().text):
            raise self._error(token, *for_value(subject.text, verb, token.text, self._words()))
        return token.text, self._locate(subject.start, token.end)

    def _stray(self) -> SentenceError:
        before = self._texts[: self._at]
        word = self._take()
        return self._error(word, *after_condition(before, word.text, self._words()))

    def _words(self) -> list[str]:
        """The next few words."""
        return self._texts[self._at : self._at + 3]

    def _next(self) -> _Token:
        return self._tokens[self._at] if self._at < len(self._tokens) else self._end

    def _take(self) -> _Token:
        token = self._next()
        self._at += 1
        return token

    def _skip(self, *words: str) -> bool:
        if self._texts[self._at : self._at + len(words)] != [*words]:
            return False
        self._at += len(words)
        return True

    def _error(self, at: _Token, says: str, fix: str) -> SentenceError:
        return SentenceError(says, self._locate(at.start, at.end), fix)
