"""The concepts that a text says or denies, clause by clause."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from firstweeks.beliefs.lexicon import NOT, OR, STOP, Lexicon, Token, ends_clause

# How many words, or Chinese characters, a "not" reaches ahead.
REACH = 5
# A terse sentence has at most two words that say nothing: short ones do not count, Chinese characters a third each.
FEW, LONG = 6, 3
FIRST_CHARACTER = "\u3400"
# What ends a sentence, with the quotation marks behind it; the dot after the number of an item ends none.
_SENTENCE = re.compile(r"(?<!^\d)(?<!^\d\d)[.!?…]+[\"”'’»)\]]*(?=\s|$)|[。！？；][”’」』）]*|\n\s*", re.MULTILINE)


class Heard(NamedTuple):
    """A concept that a text says or denies, and where in the text."""

    concept: str
    denied: bool
    start: int
    end: int

    @property
    def name(self) -> str:
        """The concept, after "no" where it is denied."""
        return f"no {self.concept}" if self.denied else self.concept


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a text, and where it stands."""

    text: str
    start: int
    end: int


def sentences(text: str) -> Iterator[Sentence]:
    """The sentences of a text that say something, with the signs that end them."""
    begin = 0
    for end in [*(match.end() for match in _SENTENCE.finditer(text)), len(text)]:
        part = text[begin:end]
        start = begin + len(part) - len(part.lstrip())
        if part.strip():
            yield Sentence(part.strip(), start, start + len(part.strip()))
        begin = end


def hear(lexicon: Lexicon, deniable: frozenset[str], text: str) -> list[Heard]:
    """
    The concepts of a text in their order; the longest way of saying something wins.

    A "not" denies the first deniable concept that it reaches in its clause, and what an "or" adds to that one.
    """
    tokens, found = lexicon.tokens(text), list[Heard]()
    # Where the reach of a "not" ends, and the place after the last concept that was denied.
    at, reached, denied, unknown = 0, 0, -1, 0
    while at < len(tokens):
        length, phrase = lexicon.longest(tokens, at)
        if not length:
            ends = ends_clause(tokens[at].word)
            reached, unknown, at = 0 if ends else reached, unknown + _weight(tokens[at].word), at + 1
            continue
        first, at = at, at + length
        start, end = tokens[first].start, tokens[at - 1].end
        denies = [way for way in phrase.concepts if way.concept in deniable]
        negated = first < reached and bool(denies)
        found += [Heard(way.concept, way in denies and (way.denied or negated), start, end) for way in phrase.concepts]
        if phrase.small == NOT:
            reached = at + REACH
        elif phrase.small == OR:
            reached = at + REACH if first == denied else reached + length
        elif phrase.small == STOP or ends_clause(tokens[first].word):
            reached = 0
        elif negated or any(way.denied for way in denies):
            reached, denied = 0, at
    if not found or not lexicon.little:
        return found
    terse = (Heard(name, False, tokens[0].start, tokens[-1].end) for name in lexicon.terse if unknown <= FEW)
    return [*found, *_little(lexicon.little, tokens), *terse]


def _weight(word: str) -> int:
    """How much a word that says nothing counts: a Chinese character a third of it, a sign or a short word nothing."""
    character = word >= FIRST_CHARACTER
    if not word.isalpha() or (not character and len(word) < LONG):
        return 0
    return 1 if character else 3


def _little(lexicon: Lexicon, tokens: Sequence[Token]) -> Iterator[Heard]:
    """The little words of a sentence, wherever they stand."""
    for at, length, phrase in lexicon.anywhere(tokens):
        for way in phrase.concepts:
            yield Heard(way.concept, False, tokens[at].start, tokens[at + length - 1].end)
