"""
The sentence grammar of conditions.

    condition = part { "and" part } | part { "or" part }        never mixed without brackets
    part      = "not" part | "(" condition ")" | atom
    atom      = FINDING "is" VALUE | FINDING "is at least" VALUE | FINDING "is empty"
              | FINDING "includes" OPTION | FINDING "includes any of" OPTION { "," OPTION }
              | NAME
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from firstweeks.model.condition import AllOf, AnyOf, AtLeast, Condition, Includes, Is, IsEmpty, Named, Not
from firstweeks.model.place import Place

_TOKEN = re.compile(r"[(),]|[^\s(),]+")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*$")
_RESERVED = frozenset({"is", "at", "least", "includes", "any", "of", "empty", "not", "and", "or", "(", ")", ","})


class SentenceError(Exception):
    """A sentence that cannot be read: what it says, where, and what to write instead."""

    def __init__(self, says: str, place: Place, fix: str) -> None:
        super().__init__(says)
        self.says, self.place, self.fix = says, place, fix


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    place: Place


def read_sentence(text: str, at: Place) -> Condition:
    """
    Parse one sentence; `at` is the place of its first character.

    Raises:
        SentenceError: at the first word that the grammar does not allow.
    """
    tokens = [
        _Token(found.group(), replace(at, column=at.column + found.start(), length=len(found.group())))
        for found in _TOKEN.finditer(text)
    ]
    end = _Token("", replace(at, column=at.column + max(0, len(text) - 1), length=1))
    return _Parser(tokens, end).sentence()


class _Parser:
    def __init__(self, tokens: list[_Token], end: _Token) -> None:
        self._tokens, self._end, self._at = tokens, end, 0

    def sentence(self) -> Condition:
        if not self._tokens:
            raise SentenceError("is empty", self._end.place, 'write a condition, such as "fever is yes"')
        condition = self._condition()
        if self._next().text == ")":
            raise SentenceError('closes a bracket ")" that was never opened', self._next().place, 'take the ")" out')
        if self._next().text:
            says = f'goes on with "{self._next().text}" where it should end or say "and" or "or"'
            raise SentenceError(says, self._next().place, 'join two conditions with "and" or "or"')
        return condition

    def _next(self) -> _Token:
        return self._tokens[self._at] if self._at < len(self._tokens) else self._end

    def _take(self) -> _Token:
        token = self._next()
        self._at += 1
        return token

    def _skip(self, *words: str) -> bool:
        ahead = [token.text for token in self._tokens[self._at : self._at + len(words)]]
        if ahead == list(words):
            self._at += len(words)
            return True
        return False

    def _condition(self) -> Condition:
        parts = [self._part()]
        joint = self._next().text
        while self._next().text in ("and", "or"):
            word = self._take()
            if word.text != joint:
                raise SentenceError(
                    'mixes "and" with "or", so it can be read two ways',
                    word.place,
                    'put brackets round one pair, as in "a is yes and (b is yes or c is yes)"',
                )
            parts.append(self._part())
        if len(parts) == 1:
            return parts[0]
        return AllOf(tuple(parts)) if joint == "and" else AnyOf(tuple(parts))

    def _part(self) -> Condition:
        if self._skip("not"):
            return Not(self._part())
        opening = self._next()
        if self._skip("("):
            inside = self._condition()
            if not self._skip(")"):
                raise SentenceError('opens a bracket "(" that is never closed', opening.place, 'add the ")"')
            return inside
        return self._atom()

    def _atom(self) -> Condition:
        subject = self._name("a finding or a definition")
        if self._skip("is", "at", "least"):
            value, place = self._value(subject, "a number or an option")
            return AtLeast(subject.text, _number(value), place)
        if self._skip("is", "empty"):
            return IsEmpty(subject.text, _span(subject.place, self._tokens[self._at - 1].place))
        if self._skip("is"):
            value, place = self._value(subject, 'an option, "yes" or "no"')
            return Is(subject.text, value, place)
        if self._skip("includes", "any", "of"):
            return self._includes_any(subject)
        if self._skip("includes"):
            value, place = self._value(subject, "an option")
            return Includes(subject.text, (value,), place)
        return Named(subject.text, subject.place)

    def _includes_any(self, subject: _Token) -> Condition:
        value, place = self._value(subject, "an option")
        options = [value]
        while self._skip(","):
            value, place = self._value(subject, "an option")
            options.append(value)
        return Includes(subject.text, tuple(options), place)

    def _name(self, wanted: str) -> _Token:
        token = self._take()
        if token.text in _RESERVED or not _NAME.match(token.text):
            said = f'"{token.text}"' if token.text else "its end"
            raise SentenceError(
                f"has {said} where {wanted} should stand", token.place, f"write the name of {wanted} there"
            )
        return token

    def _value(self, subject: _Token, wanted: str) -> tuple[str, Place]:
        token = self._take()
        if token.text in _RESERVED or not token.text:
            said = f'"{token.text}"' if token.text else "its end"
            raise SentenceError(
                f'has {said} where "{subject.text}" needs {wanted}',
                token.place,
                f'write the value, as in "{subject.text} is yes"',
            )
        return token.text, _span(subject.place, token.place)


def _span(first: Place, last: Place) -> Place:
    return replace(first, length=last.column + last.length - first.column)


def _number(text: str) -> str | float:
    try:
        return float(text)
    except ValueError:
        return text
