"""The concepts of every language, and the ways in which people say them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from firstweeks.rendering.words import Words

# What people slip in is a word of at least so many letters; shorter ones are too much like each other.
SHORTEST = 7
# How many different words, or sets of concepts, are kept in memory with what they say.
KEPT = 1 << 16
NOT, OR, STOP, NUMBER, COUNT = "not", "or", "stop", "#", "number"
LITTLE, TERSE = "little", "terse"
_SMALL, _NOTHING = (NOT, OR, STOP), "none"
# A number, a word, a Chinese character, or a sign that ends a clause.
_TOKEN = re.compile(
    r"\d+(?:[.,:]\d+)*|[一二三四五六七八九]?十[一二三四五六七八九]?|[\u3400-\u9fff]|(?:(?![\u3400-\u9fff])[^\W\d_]|['’])+|[^\s\w'’-]"
)
_ENDS = frozenset(',.;:!?()…，。；：！？（）“”"')
_TRADITIONAL = Path(__file__).with_name("traditional.txt")


class Token(NamedTuple):
    """A word, a number or a sign of a text, folded, and where it stands."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Way:
    """What one way of saying something says: a concept, perhaps denied, or one of the small words."""

    concept: str
    denied: bool = False


class Phrase(NamedTuple):
    """What some words say: one of the small words, or "", and concepts."""

    small: str = ""
    concepts: tuple[Way, ...] = ()


# What no way begins with says nothing.
_SILENT = (0, Phrase())
_Node = dict[str, Any]
"""A word of the tree: the words that may come after it, and at "" the ways that end with it."""


class Lexicon:
    """
    The ways of all languages as one tree of words, so that a text may mix them.

    `table` holds for each concept its ways, as `wording/*/lexicon.ftl` has them, the words for "not", "or" and what
    ends a clause, and the words that count. The phone is given the same table. The concepts that it calls `little`
    have a tree of their own: they are heard wherever they stand, and hide no other.
    """

    def __init__(self, table: Mapping[str, Any]) -> None:
        ways, little = dict(table["concepts"]), table.get(LITTLE, ())
        own = {concept: ways.pop(concept) for concept in little}
        self.terse = tuple(table.get(TERSE, ()))
        self.little = Lexicon({**table, "concepts": own, **dict.fromkeys((*_SMALL, LITTLE), "")}) if little else None
        self.traditional = str.maketrans(dict(zip(table["traditional"][::2], table["traditional"][1::2], strict=True)))
        self._tree: _Node = {}
        self.counts = frozenset(map(folded, entries(table[COUNT])))
        for kind in _SMALL:
            for way in entries(table[kind]):
                self._add(way, Way(f"<{kind}>"))
        for concept, said in ways.items():
            for way in entries(said):
                self._add(way.removeprefix("!"), Way(concept, way.startswith("!")))
        kept = lru_cache(KEPT)
        self._options, self._first, self._says = kept(self._found), kept(self._begins), kept(self._ends)

    def tokens(self, text: str) -> list[Token]:
        """The words, numbers and signs of a text."""
        return [
            Token(_folded(match[0]), match.start(), match.end())
            for match in _TOKEN.finditer(text.translate(self.traditional))
        ]

    def longest(self, tokens: Sequence[Token], at: int) -> tuple[int, Phrase]:
        """The longest way that begins at a token: how many tokens it has, and what it says; 0 where none begins."""
        nodes, length, most = self._first(tokens[at].word), 1, 0
        while nodes:
            for node in nodes:
                if "" in node:
                    most = length
                    break
            if at + length == len(tokens):
                break
            nodes = self._after(nodes, tokens[at + length].word)
            length += 1
        return (most, self._says(*(token.word for token in tokens[at : at + most]))) if most else _SILENT

    def anywhere(self, tokens: Sequence[Token]) -> Iterator[tuple[int, int, Phrase]]:
        """The longest way at each token where one begins: its place, its length and what it says."""
        for at, token in enumerate(tokens):
            if self._first(token.word):
                yield at, *self.longest(tokens, at)

    def ways(self) -> Iterator[tuple[tuple[str, ...], tuple[Way, ...]]]:
        """The words of each way, and all that they say."""
        return _ways_below(self._tree, ())

    def _begins(self, word: str) -> list[_Node]:
        """Where in the tree a way that begins with a word goes on."""
        return self._after([self._tree], word)

    def _after(self, nodes: Sequence[_Node], word: str) -> list[_Node]:
        options = self._options(word)
        return [node[option] for node in nodes for option in options if option in node]

    def _ends(self, *words: str) -> Phrase:
        """What the ways with these words say."""
        nodes = [self._tree]
        for word in words:
            nodes = self._after(nodes, word)
        found = [way for node in nodes for way in node.get("", ())]
        if Way(_NOTHING) in found:
            return Phrase()
        # "Painless" denies the pain that a star would hear in it.
        denied = {way.concept for way in found if way.denied}
        left = dict.fromkeys(way for way in found if way.denied or way.concept not in denied)
        small = next((kind for kind in _SMALL if Way(f"<{kind}>") in left), "")
        return Phrase(small, tuple(way for way in left if way.concept[0] != "<"))

    def _add(self, way: str, says: Way) -> None:
        node = self._tree
        for word in self._words(way):
            node = node.setdefault(word, {})
        if node is not self._tree:
            node.setdefault("", []).append(says)

    def _words(self, way: str) -> list[str]:
        """The words of a way; one that may have any ending keeps its star."""
        words: list[str] = []
        for match in _TOKEN.finditer(way.translate(self.traditional)):
            if match[0] == "*" and words:
                words[-1] += "*"
            else:
                words.append(NUMBER if match[0] == "#" else _folded(match[0]))
        return words

    def _found(self, word: str) -> tuple[str, ...]:
        """The words of the tree that a word of a text may be: itself, a beginning of it, or what it is a slip of."""
        most = min(len(word), self._longest_word + 1)
        exact = [word] if word in self._vocabulary else []
        exact += [f"{word[:end]}*" for end in range(1, most + 1) if f"{word[:end]}*" in self._vocabulary]
        exact += [NUMBER] if word in self.counts else []
        return tuple(exact) or tuple(sorted(self._slips_of(word, most)))

    def _slips_of(self, word: str, most: int) -> set[str]:
        """The words that differ from this one by a letter left out, put in, changed or moved, but not by the first."""
        if len(word) < SHORTEST or not word.isalpha():
            return set()
        near: set[str] = set()
        if len(word) == most:
            near = {found for less in without_one(word) for found in self._less.get(less, ())}
        for end in range(SHORTEST, most + 1):
            near |= {found for less in without_one(word[:end]) for found in self._less.get(less + "*", ())}
        return near

    @cached_property
    def _longest_word(self) -> int:
        return max(map(len, self._vocabulary), default=0)

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        return frozenset(_words_below(self._tree))

    @cached_property
    def _less(self) -> Mapping[str, set[str]]:
        """The words of the tree by what is left of them without one letter; a star stays."""
        found: dict[str, set[str]] = {}
        for word in self._vocabulary:
            plain = word.rstrip("*")
            if len(plain) >= SHORTEST and plain.isalpha():
                for less in without_one(plain):
                    found.setdefault(less + word[len(plain) :], set()).add(word)
        return found


def _words_below(node: Mapping[str, Any]) -> Iterator[str]:
    for word, below in node.items():
        if word:
            yield word
            yield from _words_below(below)


def _ways_below(node: _Node, words: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], tuple[Way, ...]]]:
    for word, below in node.items():
        if word:
            yield from _ways_below(below, (*words, word))
        else:
            yield words, tuple(below)


def without_one(word: str) -> Iterator[str]:
    """A word, and what is left of it without any one letter but the first."""
    yield word
    for at in range(1, len(word)):
        yield word[:at] + word[at + 1 :]


@lru_cache(KEPT)
def _folded(word: str) -> str:
    return NUMBER if word[0].isdecimal() or "十" in word else folded(word)


def folded(word: str) -> str:
    """Lower case without accents and apostrophes."""
    apart = unicodedata.normalize("NFKD", word.lower())
    return "".join(sign for sign in apart if not unicodedata.combining(sign) and sign not in "'’")


def entries(text: str) -> list[str]:
    """The ways of a line of the lexicon."""
    return [way.strip() for way in re.split(r"[;；\n]", text) if way.strip()]


def ends_clause(word: str) -> bool:
    """Whether a sign ends a clause."""
    return word in _ENDS


def lexicon_table(
    spoken: Iterable[Words], concepts: Iterable[str], little: Iterable[str] = (), terse: Iterable[str] = ()
) -> dict[str, Any]:
    """The table of a lexicon, in the words of some languages."""
    said = list(spoken)

    def ways(message: str) -> str:
        texts = (words(message) for words in said if message in words)
        return ";".join(dict.fromkeys(way for text in texts for way in entries(text)))

    return {
        "concepts": {concept: ways(f"concept-{concept}") for concept in [*concepts, _NOTHING]},
        NOT: ways("ui-search-not"),
        OR: ways("ui-search-or"),
        STOP: ways("ui-search-but"),
        COUNT: ways("ui-search-number"),
        LITTLE: sorted(little),
        TERSE: sorted(terse),
        "traditional": "".join(_TRADITIONAL.read_text(encoding="utf-8").split()),
    }
