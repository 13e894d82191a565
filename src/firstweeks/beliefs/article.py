"""A whole text of someone else, sentence by sentence: what it claims, and what it leaves out."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from firstweeks.beliefs.hearing import Sentence, sentences
from firstweeks.beliefs.matching import Listener
from firstweeks.model.content import Content
from firstweeks.reading.nouns import VERDICTS
from firstweeks.rendering.words import Words


@dataclass(frozen=True, slots=True)
class Marked:
    """A sentence, where it stands in the text, and the claim that it makes and the danger that it tells of, if any."""

    text: str
    start: int
    end: int
    claim: str | None
    verdict: str | None
    danger: str | None

    @property
    def as_json(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class Omission:
    """What any safe text must mention, in words, and whether this one does."""

    mention: str
    says: str
    found: bool

    @property
    def as_json(self) -> dict[str, Any]:
        return {"mention": self.mention, "says": self.says, "found": self.found}


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A text that was checked; `summary` says in plain words what was found, and `text` is what the places count in."""

    text: str
    language: str
    summary: str
    danger: str | None
    sentences: tuple[Marked, ...]
    omissions: tuple[Omission, ...]

    @property
    def counts(self) -> Mapping[str, int]:
        """How many sentences make a claim of each verdict, the most dangerous verdict first."""
        counted = Counter(one.verdict for one in self.sentences if one.verdict)
        return {verdict: counted[verdict] for verdict in VERDICTS}

    @property
    def claims(self) -> Mapping[str, tuple[Marked, ...]]:
        """The sentences that make each claim, the most dangerous claim first."""
        found: dict[str, list[Marked]] = {}
        for one in sorted(
            (one for one in self.sentences if one.claim), key=lambda one: VERDICTS.index(one.verdict or "")
        ):
            found.setdefault(one.claim or "", []).append(one)
        return {claim: tuple(marked) for claim, marked in found.items()}

    @property
    def unknown(self) -> int:
        """How many sentences make no claim that is known: nothing is said about them."""
        return sum(one.claim is None for one in self.sentences)

    @property
    def as_json(self) -> dict[str, Any]:
        """The check as JSON data."""
        return {
            "summary": self.summary,
            "danger": self.danger,
            "counts": dict(self.counts),
            "sentences": [one.as_json for one in self.sentences],
            "omissions": [one.as_json for one in self.omissions],
        }


def check_article(listener: Listener, say: Words, text: str) -> Article:
    """Check a text, with the summary in the words of one language; the text may be in any."""
    text = unicodedata.normalize("NFC", text)
    marked, mentioned = [], set[str]()
    for one, said in _marked(listener, text):
        marked.append(one)
        mentioned.update(listener.mentions(said))
    content = listener.content
    article = Article(
        text=text,
        language=say.language,
        summary="",
        danger=next((one.danger for one in marked if one.danger), None),
        sentences=tuple(marked),
        omissions=tuple(Omission(name, say(f"mention-{name}"), name in mentioned) for name in content.mentions),
    )
    return Article(
        **{**{name: getattr(article, name) for name in article.__slots__}, "summary": _summary(article, say, content)}
    )


def _marked(listener: Listener, text: str) -> Iterator[tuple[Marked, frozenset[str]]]:
    """Each sentence with its claim, and its concepts; where two together make a claim, the second one has it."""
    before: frozenset[str] = frozenset()
    for sentence in sentences(text):
        said = frozenset(one.name for one in listener.hear(sentence.text))
        made = listener.concluded(said) or (listener.joined(before | said) if before and said else ())
        belief = made[0].belief if made else None
        danger = listener.danger(said) if listener.is_own(said) else None
        yield _mark(sentence, belief.id if belief else None, belief.verdict if belief else None, danger), said
        before = said if not made else frozenset()


def _mark(sentence: Sentence, claim: str | None, verdict: str | None, danger: str | None) -> Marked:
    return Marked(sentence.text, sentence.start, sentence.end, claim, verdict, danger)


def _summary(article: Article, say: Words, content: Content) -> str:
    unsafe = [claim for claim in article.claims if content.beliefs[claim].verdict == VERDICTS[0]]
    first = (
        say("ui-article-unsafe", count=str(len(unsafe)), claim=say(f"belief-{unsafe[0]}"))
        if unsafe
        else say("ui-article-no-unsafe")
    )
    missing = sum(not one.found for one in article.omissions)
    rest = say("ui-article-missing-count", count=str(missing)) if missing else ""
    return say("ui-sentences", first=first, second=rest).strip() if rest else first
