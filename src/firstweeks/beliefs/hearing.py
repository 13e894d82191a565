"""The concepts that a text says or denies, clause by clause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from firstweeks.beliefs.lexicon import NOT, OR, STOP, Lexicon, ends_clause

# How many words, or Chinese characters, a "not" reaches ahead.
REACH = 5
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
    at, reached, denied = 0, 0, -1
    while at < len(tokens):
        length, phrase = lexicon.longest(tokens, at)
        if not length:
            reached = 0 if ends_clause(tokens[at].word) else reached
            at += 1
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
    return found
