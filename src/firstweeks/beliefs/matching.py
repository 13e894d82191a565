"""Concepts → the popular claims that a text makes, and the dangers that are answered before any of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise, takewhile
from math import floor
from typing import Any

from firstweeks.beliefs.evidence import Evidence
from firstweeks.beliefs.hearing import Heard, hear, sentences
from firstweeks.beliefs.lexicon import KEPT, Lexicon
from firstweeks.beliefs.patterns import Patterns, Said, any_of, covered, denied, holds, matches, needed
from firstweeks.model.belief import Belief, Pattern
from firstweeks.model.content import Content
from firstweeks.reading.nouns import VERDICTS

# How many near claims are named, and how many sentences a text has at most to be read as a whole too.
NEAREST, SHORT = 3, 4
HALF = 0.5


@dataclass(frozen=True, slots=True)
class Near:
    """A claim that a text comes near: `score` is the share of a pattern that it says, and 1 makes the claim."""

    claim: str
    verdict: str
    score: float

    @property
    def as_json(self) -> dict[str, Any]:
        return {"claim": self.claim, "verdict": self.verdict, "score": self.score}


@dataclass(frozen=True, slots=True)
class Found:
    """
    What a text says: the claim to answer first, or None; others that it makes or comes near; and a danger, or None.

    A claim is named only where the text says all of one of its patterns. `heard` are the concepts of the text.
    """

    claim: str | None
    verdict: str | None
    score: float
    nearest: tuple[Near, ...]
    danger: str | None
    heard: tuple[Heard, ...] = ()

    @property
    def as_json(self) -> dict[str, Any]:
        """The answer as JSON data, without the concepts."""
        return {
            "claim": self.claim,
            "verdict": self.verdict,
            "score": self.score,
            "nearest": [near.as_json for near in self.nearest],
            "danger": self.danger,
        }


@dataclass(frozen=True, slots=True)
class Made:
    """A claim that a text makes, the concepts of it that its pattern speaks of, and whether that needs one denied."""

    belief: Belief
    covers: Said
    denies: bool


class Listener:
    """Hears popular claims and dangers in texts, in all languages of a lexicon."""

    def __init__(self, content: Content, lexicon: Lexicon, evidence: Evidence) -> None:
        self.content, self.lexicon, self.evidence = content, lexicon, evidence
        kept = lru_cache(KEPT)
        self.made, self.danger, self.mentions = kept(self._made), kept(self._danger), kept(self._mentions)
        self.opposes = kept(self._opposes)
        self._says, self._otherwise = (Patterns(content.beliefs.values(), kind) for kind in ("says", "otherwise"))
        self._order = {name: place for place, name in enumerate(content.beliefs)}

    def find(self, text: str) -> Found:
        """The claims of a text of a few sentences."""
        heard = [(sentence.start, self.hear(sentence.text)) for sentence in sentences(text)]
        parts = [[one.name for one in said] for _, said in heard]
        together = [*parts, *(one + other for one, other in pairwise(parts))]
        together += [[name for names in parts for name in names]] if 2 < len(parts) <= SHORT else []
        windows = [frozenset(names) for names in together]
        made = self.made(*windows)
        nearest = [Near(one.belief.id, one.belief.verdict, 1.0) for one in made[1:]]
        nearest += self._near(windows, {one.belief.id for one in made})
        everything = tuple(
            Heard(one.concept, one.denied, start + one.start, start + one.end) for start, said in heard for one in said
        )
        danger = next((name for names in together if (name := self.danger(self._told(names)))), None)
        best = made[0].belief if made else None
        verdict, score = (best.verdict, 1.0) if best else (None, nearest[0].score if nearest else 0.0)
        return Found(best.id if best else None, verdict, score, tuple(nearest[:NEAREST]), danger, everything)

    def concluded(self, said: Said) -> tuple[Made, ...]:
        """
        The claims that a sentence of an article makes, the one to answer first in front.

        To speak of something is not yet to claim it: what is unsafe or unsupported must be concluded or denied.
        """
        concludes = bool(said & self.content.listening.concludes) or any(name.startswith("no ") for name in said)
        return tuple(
            one for one in self.made(said, fallback=False) if concludes or one.belief.verdict not in VERDICTS[:2]
        )

    def joined(self, before: Said, said: Said) -> tuple[Made, ...]:
        """
        The claims of a sentence with one before it: only what is false, for what holds is said in one.

        If that one asks, this one answers it. A sentence that says what is sound completes no false claim, and one
        that has a subject of its own only a claim on that subject.
        """
        if not before or not said or self.warns(said) or self.opposes(said):
            return ()
        whole = self.concluded(before - self.content.listening.asks | said)
        own = (said | denied(said)) & self._subjects
        return tuple(one for one in whole if one.belief.verdict in VERDICTS[:2] and (not own or own & one.covers))

    def within(self, said: Said) -> tuple[Made, ...]:
        """The unsafe claims of a sentence with what its whole article is about; any other says that by itself."""
        return tuple(one for one in self.concluded(said) if one.belief.verdict == VERDICTS[0])

    def hear(self, text: str) -> list[Heard]:
        """The concepts of a sentence."""
        return hear(self.lexicon, self.content.listening.deniable, text)

    def names(self, text: str) -> Said:
        """What a text of several sentences says or denies."""
        return frozenset(one.name for sentence in sentences(text) for one in self.hear(sentence.text))

    def _told(self, names: Sequence[str]) -> Said:
        """The concepts by which a text may tell of a danger: of advice to others, those that stand before it."""
        advice = next((one for one in self.content.listening.advises if matches(one, frozenset(names))), None)
        begins = needed(advice.terms[0]) if advice else frozenset()
        return frozenset(takewhile(lambda name: name not in begins, names))

    def _danger(self, said: Said) -> str | None:
        """The first danger that is said, in the order of the content."""
        return next((one.id for one in self.content.dangers.values() if any_of(one.says, said)), None)

    def silenced(self, said: Said) -> str:
        """The pattern by which what is said makes no claim, all of those that it lacks, or nothing."""
        listening = self.content.listening
        kept = (*listening.aside, *listening.refutes, *listening.warns)
        lacks = " / ".join(pattern.text for pattern in listening.states) if self._only_speaks(said, said) else ""
        return next((pattern.text for pattern in kept if matches(pattern, said)), lacks)

    def doubted(self, found: Found) -> tuple[str, tuple[str, ...]] | None:
        """The nearest claim that all of a text speaks against, and by which concepts most; or None."""
        said = frozenset(one.name for one in found.heard)
        for near in found.nearest:
            against = self.evidence.against(near.claim, said)[:NEAREST]
            if near.score < 1 and against and not self.evidence.speaks_for(near.claim, said):
                return near.claim, against
        return None

    def is_own(self, said: Said) -> bool:
        """Whether someone writes about themselves."""
        return bool(said & self.content.listening.own)

    def _mentions(self, said: Said) -> tuple[str, ...]:
        """What a safe text must mention, and this does."""
        return tuple(one.id for one in self.content.mentions.values() if any_of(one.says, said))

    def warns(self, said: Said) -> bool:
        """Whether it warns, so that it makes no unsafe claim."""
        listening = self.content.listening
        return not said & listening.asks and any_of((*listening.refutes, *listening.warns), said)

    def _refutes(self, said: Said) -> bool:
        """Whether it calls something false, so that it makes no claim at all."""
        return not said & self.content.listening.asks and any_of(self.content.listening.refutes, said)

    def _only_speaks(self, said: Said, whole: Said) -> bool:
        """Whether it speaks of an unsafe claim, in a text that neither concludes, denies, asks nor tells of oneself."""
        listening = self.content.listening
        states, around = listening.states, said | whole - listening.terse
        if not states or self.warns(said) or denied(whole) or any_of(states, around):
            return False
        return any(one.verdict == VERDICTS[0] and matches(pattern, said) for one, pattern in self._says.of(said))

    def _made(self, *windows: Said, fallback: bool = True) -> tuple[Made, ...]:
        """The claims that a text makes in some part, the one to answer first in front."""
        whole: Said = frozenset().union(*windows)
        parts = [one for one in windows if not self._only_speaks(one, whole)]
        made = [one for part in parts for one in self._matching(part, self._says)]
        if not made and fallback and not any(map(self.opposes, windows)):
            made = [one for part in parts for one in self._matching(part, self._otherwise)]
        return tuple(one for one in self._ranked(made) if self.evidence.speaks_for(one.belief.id, whole))

    def _opposes(self, said: Said) -> bool:
        """Whether it speaks of a claim and says the opposite of it."""
        return any(any_of(belief.opposite, said) for belief, pattern in self._says.of(said) if matches(pattern, said))

    def _matching(self, said: Said, patterns: Patterns) -> Iterator[Made]:
        """
        The claims that a text makes by its patterns, and neither says the opposite of nor only speaks of.

        A mild verdict answers only what its pattern speaks of: what is grave or comforts, and for "supported" what is
        denied, has to be in it.
        """
        listening, warns = self.content.listening, self.warns(said)
        if any_of(listening.aside, said) or self._refutes(said):
            return
        weighty = said & (listening.grave | listening.comforts)
        must = dict(zip(VERDICTS, (frozenset(), frozenset(), weighty, weighty | denied(said)), strict=True))
        for belief, pattern in patterns.of(said):
            if (warns and belief.verdict == VERDICTS[0]) or any_of(belief.opposite, said):
                continue
            if matches(pattern, said) and must[belief.verdict] <= (covers := covered(pattern, said)):
                yield Made(belief, covers, any(term.need == "no" for term in pattern.terms))

    def _ranked(self, claims: Iterable[Made]) -> list[Made]:
        """
        Each claim once, the one to answer first in front.

        A pattern that speaks of all that another does, and of more, takes its place. Of what is left the most
        dangerous claim comes first, then one that speaks of what the text denies, and then that on the rarer concepts.
        """
        made = list(dict.fromkeys(claims))
        left = [one for one in made if not any(one.covers < other.covers for other in made)]
        left.sort(
            key=lambda one: (
                VERDICTS.index(one.belief.verdict),
                not one.denies,
                -self._weight(one.covers),
                self._order[one.belief.id],
            )
        )
        first: dict[str, Made] = {}
        for one in left:
            first.setdefault(one.belief.id, one)
        return list(first.values())

    def _near(self, windows: Sequence[Said], known: set[str]) -> list[Near]:
        """The claims that are half said or more, the nearest first."""
        found = [
            Near(one.id, one.verdict, score)
            for one in self.content.beliefs.values()
            if one.id not in known
            and (score := max((self._share(p, w) for p in one.says for w in windows), default=0)) >= HALF
        ]
        return sorted(found, key=lambda one: (-one.score, VERDICTS.index(one.verdict), self._order[one.claim]))

    def _share(self, pattern: Pattern, said: Said) -> float:
        """The share of a pattern that is said, where the rarer concepts count for more; never 1 unless it matches."""
        needed = [term for term in pattern.terms if term.need != "never"]
        weights = [max(self._rarity.get(concept, 0) for concept in term.concepts) for term in needed]
        share = sum(weight for term, weight in zip(needed, weights, strict=True) if holds(term, said)) / sum(weights)
        return min(0.99, floor(share * 100 + 0.5) / 100)

    def _weight(self, covers: Said) -> float:
        # Added in one order and rounded, equal sums are equal, here and on the phone.
        return floor(sum(self._rarity.get(name, 0) for name in sorted(covers)) * 1e6 + 0.5)

    @cached_property
    def _subjects(self) -> Said:
        """The concepts that claims are about: none that comforts, asks or is what a whole article speaks of."""
        listening = self.content.listening
        return frozenset(self._rarity) - listening.comforts - listening.asks - listening.context - listening.little

    @cached_property
    def _rarity(self) -> Mapping[str, float]:
        """What each concept tells: one divided by how many claims speak of it."""
        having: dict[str, set[str]] = {}
        for belief in self.content.beliefs.values():
            for concept in (c for pattern in belief.says for term in pattern.terms for c in term.concepts):
                having.setdefault(concept, set()).add(belief.id)
        return {concept: 1 / len(beliefs) for concept, beliefs in having.items()}
