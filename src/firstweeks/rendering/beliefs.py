"""The known claim that comes nearest to what a person says, in any language that there are words in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import log

from rapidfuzz import fuzz, process

from firstweeks.model.content import Belief
from firstweeks.rendering.words import Words

# Chosen on phrasings left out one at a time and on texts about other things. An urgent claim opens with a warning, so
# that a mistaken match does little harm; any other verdict must be surer, and most of all "supported". A claim that is
# dangerous to believe and CLOSE to the best one is told before it, and before a true one from further away.
NEAR = 0.36
SURE = 0.48
SURE_OF_TRUE = 0.5
CLOSE = 0.05
CLOSE_TO_TRUE = 0.25
# How alike two words are to count as one, of 100: a slip of the finger or another ending.
_ALIKE = 80
_SHORTEST_MISSPELT = 5
# How many words, or Chinese characters, a "not" reaches ahead.
_REACH = 5
_NOT = "¬"
_SPACELESS = "\u3400-\u9fff"
_PIECES = re.compile(rf"[{_SPACELESS}]+|[^\W{_SPACELESS}]+(?:'[^\W{_SPACELESS}]+)?|[,.;:!?，。；：！？]")


@dataclass(frozen=True, slots=True)
class Match:
    """A claim, and how near it comes: 1 is word for word."""

    belief: str
    score: float


@dataclass(frozen=True)
class Claims:
    """
    The claims of one language, ready to be searched.

    A text becomes a set of features: its words, or pairs of characters where a script has no spaces. Words that
    mean the same (`search-same`) count as one, and what a "not" (`ui-search-not`) stands before is another
    feature, so that "pain without bleeding" and "pain with bleeding" have little in common. Rare features weigh
    more; those of `search-skip` nothing.
    """

    words: Words
    beliefs: Mapping[str, Belief]

    def near(self, text: str) -> list[Match]:
        """Every claim, the nearest first; of those about as near, the dangerous one first."""
        given = self._spelt(self._features(text))
        if not given:
            return []
        folded = _folded(text)
        found = [Match(name, self._score(name, given, folded)) for name in self._phrasings]
        found.sort(key=lambda match: -match.score)
        return sorted(found, key=lambda match: self._place(match, found[0]))

    def _place(self, match: Match, best: Match) -> tuple[bool, float]:
        """Where a claim stands: nothing but a claim said word for word comes before a dangerous one close to it."""
        belief = self.beliefs[match.belief]
        margin = CLOSE_TO_TRUE if self.beliefs[best.belief].verdict == "supported" else CLOSE
        first = best.score < 1 and match.score >= max(best.score - margin, NEAR) and belief.verdict == "unsafe"
        return not first, -match.score

    def _score(self, name: str, given: frozenset[str], folded: str) -> float:
        if any(folded == _folded(phrasing) for phrasing in self._texts[name]):
            return 1.0
        weight = self._weight(given)
        alike = max(
            2 * self._weight(given & phrasing) / (weight + self._weight(phrasing)) - self._against(given, phrasing)
            for phrasing in self._phrasings[name]
            if phrasing
        )
        covered = self._weight(given & self._vocabulary[name]) / weight
        # Features come in any order: rounded, equal sums are equal, and rank the same everywhere.
        return round(min(0.99, max(0.0, 0.55 * alike + 0.45 * covered)), 9)

    def _against(self, given: frozenset[str], phrasing: frozenset[str]) -> float:
        """What is taken off where one text says "not" and the other does not."""
        turned = {feature[1:] if feature.startswith(_NOT) else _NOT + feature for feature in given}
        return self._weight(turned & phrasing - given) / max(self._weight(given), self._weight(phrasing))

    def _weight(self, features: Collection[str]) -> float:
        return sum(self._rarity.get(feature, self._unknown) for feature in features)

    @property
    def _unknown(self) -> float:
        """A word that no claim has counts as one that a single claim has."""
        return log(1 + len(self.beliefs))

    @cached_property
    def _texts(self) -> Mapping[str, Sequence[str]]:
        return {
            name: [self.words(f"belief-{name}"), *self.words.lines(f"belief-{name}.phrasings")] for name in self.beliefs
        }

    @cached_property
    def _phrasings(self) -> Mapping[str, Sequence[frozenset[str]]]:
        return {name: [self._features(text) for text in texts] for name, texts in self._texts.items()}

    @cached_property
    def _vocabulary(self) -> Mapping[str, frozenset[str]]:
        return {name: frozenset().union(*phrasings) for name, phrasings in self._phrasings.items()}

    @cached_property
    def _rarity(self) -> Mapping[str, float]:
        """The weight of each feature: the fewer claims have it, the more it tells."""
        everything = frozenset().union(*self._vocabulary.values())
        having = {feature: sum(feature in own for own in self._vocabulary.values()) for feature in everything}
        return {feature: log(1 + len(self.beliefs) / count) for feature, count in having.items()}

    @cached_property
    def _same(self) -> Sequence[tuple[str, str]]:
        """What means the same: each way of saying it, the longest first, with the name of its group."""
        groups = [_entries(line) for line in self.words.some_lines("search-same")]
        ways = [(way, f"<{group[0].rstrip('*')}>") for group in groups for way in group]
        return sorted(ways, key=lambda pair: -len(pair[0]))

    @cached_property
    def _nots(self) -> Sequence[str]:
        return sorted(_entries(self.words("ui-search-not")), key=len, reverse=True)

    @cached_property
    def _skipped(self) -> Sequence[str]:
        return sorted(
            set(_entries("\n".join(self.words.some_lines("search-skip")))), key=lambda entry: (-len(entry), entry)
        )

    @cached_property
    def _known_words(self) -> Sequence[str]:
        return sorted(name for name in self._rarity if name.isalpha() and len(name) >= _SHORTEST_MISSPELT)

    def _spelt(self, features: frozenset[str]) -> frozenset[str]:
        """Words that no claim has, replaced by one spelt much like them."""
        return frozenset(self._nearest_word(feature) for feature in features)

    def _nearest_word(self, feature: str) -> str:
        if feature in self._rarity or not feature.isalpha() or len(feature) < _SHORTEST_MISSPELT:
            return feature
        found = process.extractOne(feature, self._known_words, scorer=fuzz.ratio, score_cutoff=_ALIKE)
        return found[0] if found else feature

    def _features(self, text: str) -> frozenset[str]:
        return frozenset(_turned(self._pieces(_folded(text)), words=not self._same))

    def _pieces(self, folded: str) -> Iterator[str]:
        """Words, pairs of characters, groups as "<name>", "not" as its sign and ends of clauses as ","."""
        for part in re.split(r"(<[^>]*>)", self._grouped(folded)):
            if part.startswith("<"):
                yield part
                continue
            for piece in _PIECES.findall(part):
                if not piece[0].isalnum():
                    yield ","
                elif re.match(f"[{_SPACELESS}]", piece):
                    yield from self._pairs(piece)
                elif piece in self._nots:
                    yield _NOT
                elif not piece.isdigit():
                    word = piece.split("'")[0]
                    yield "" if word in self._skipped or len(word) < 2 else word

    def _pairs(self, run: str) -> Iterator[str]:
        """The characters of a run without spaces, two at a time; "not" stands apart."""
        nots = "|".join(map(re.escape, self._nots))
        for skipped in self._skipped:
            run = run.replace(skipped, " ")
        for part in re.split(rf"({nots})|\s+", run):
            if part in self._nots:
                yield _NOT
            elif part:
                yield from (part[at : at + 2] for at in range(max(1, len(part) - 1)))

    def _grouped(self, folded: str) -> str:
        """The text with what means the same under the name of its group."""
        return self._same_pattern.sub(lambda found: f" {self._group_of[found.lastgroup or '']} ", folded)

    @cached_property
    def _group_of(self) -> Mapping[str, str]:
        return {f"way{number}": group for number, (_, group) in enumerate(self._same)}

    @cached_property
    def _same_pattern(self) -> re.Pattern[str]:
        ways = (f"(?P<way{number}>{_pattern(way)})" for number, (way, _) in enumerate(self._same))
        return re.compile("|".join(ways) or r"(?!)")


def _pattern(way: str) -> str:
    """A way of saying something as a pattern: whole words, or beginnings of words where it ends in a star."""
    plain = re.escape(way.rstrip("*"))
    if re.search(f"[{_SPACELESS}]", way):
        return plain
    return rf"\b{plain}" + (r"[^\W_]*\b" if way.endswith("*") else r"\b")


def _turned(pieces: Iterator[str], *, words: bool) -> Iterator[str]:
    """
    The features of a text: the first group that a "not" reaches in its clause is another one than without it.

    In a language without any groups a "not" turns the `words` that it reaches.
    """
    reach = 0
    for piece in pieces:
        if piece in (_NOT, ","):
            reach = _REACH if piece == _NOT else 0
        elif piece.startswith("<"):
            yield (_NOT if reach else "") + piece
            reach = 0
        else:
            if piece:
                yield (_NOT if words and reach else "") + piece
            reach = max(0, reach - 1)


def _entries(line: str) -> list[str]:
    return [_folded(entry) for entry in re.split(r"[;；\n]", line) if entry.strip()]


def _folded(text: str) -> str:
    """Lower case without accents, and with plain apostrophes."""
    apart = unicodedata.normalize("NFKD", text.replace("’", "'").casefold())
    return " ".join("".join(sign for sign in apart if not unicodedata.combining(sign)).split()).strip(" ?!.¿¡？。！")


def is_near(match: Match, beliefs: Mapping[str, Belief]) -> bool:
    """Whether a claim comes near enough to tell its verdict."""
    belief = beliefs[match.belief]
    if belief.verdict == "supported":
        return match.score >= SURE_OF_TRUE
    return match.score >= (NEAR if belief.urgent else SURE)


def nearest_claims(spoken: Sequence[Words], beliefs: Mapping[str, Belief], text: str) -> tuple[Words, list[Match]]:
    """
    The claims nearest to a text, the nearest first, and the language they were found in.

    The first language is searched alone where it has a claim that is near enough.
    """
    found = [(words, Claims(words, beliefs).near(text)) for words in spoken[:1]]
    if not (found[0][1] and is_near(found[0][1][0], beliefs)):
        found += [(words, Claims(words, beliefs).near(text)) for words in spoken[1:]]
    return max(found, key=lambda pair: max((match.score for match in pair[1]), default=0))
