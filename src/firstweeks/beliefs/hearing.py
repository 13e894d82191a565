"""The concepts that a text says or denies, clause by clause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from firstweeks.beliefs.lexicon import NOT, OR, STOP, Lexicon, ends_clause

# How many words, or Chinese characters, a "not" reaches ahead.
REACH = 5
_SENTENCE = re.compile(r"[.!?…]+(?=[\s\"”')\]]|$)|[。！？；]|\n\s*")


@dataclass(frozen=True, slots=True)
class Heard:
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
    at, reach, chained = 0, 0, False
    while at < len(tokens):
        length, ways = lexicon.longest(tokens, at)
        if not length and not ends_clause(tokens[at].word):
            at, reach, chained = at + 1, max(0, reach - 1), False
            continue
        small = next((way.concept for way in ways if way.concept[0] == "<"), "")
        word, start, end = tokens[at].word, tokens[at].start, tokens[at + max(length, 1) - 1].end
        at += max(length, 1)
        concepts = [way for way in ways if way.concept[0] != "<" and way.concept != "none"]
        denies = [way for way in concepts if way.concept in deniable]
        negated = reach > 0 and bool(denies)
        found += [
            Heard(way.concept, way.concept in deniable and (way.denied or negated), start, end) for way in concepts
        ]
        if small == f"<{NOT}>":
            reach, chained = REACH, False
        elif small == f"<{OR}>":
            reach, chained = (REACH if chained else reach), False
        elif small == f"<{STOP}>" or ends_clause(word):
            reach, chained = 0, False
        elif negated or any(way.denied for way in denies):
            reach, chained = 0, True
        else:
            reach, chained = max(0, reach - max(length, 1)), False
    return found
