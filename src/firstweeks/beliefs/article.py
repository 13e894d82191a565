"""A whole text of someone else, sentence by sentence: what it claims, and what it leaves out."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from firstweeks.beliefs.hearing import Sentence, sentences
from firstweeks.beliefs.matching import Listener
from firstweeks.beliefs.patterns import Said
from firstweeks.model.belief import Belief
from firstweeks.model.content import Content
from firstweeks.reading.nouns import VERDICTS
from firstweeks.rendering.words import Words

# How many sentences after a question may answer it.
ANSWERS = 3
_QUESTION = re.compile(r"[?？]\W*$|^\W*[QP问問]\s*[:：]")


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
    """
    A text that was checked; `summary` says in plain words what was found, and `text` is what the places count in.

    `claims` are the sentences that make each claim, in the order of the verdicts and then of the content.
    """

    text: str
    language: str
    summary: str
    danger: str | None
    sentences: tuple[Marked, ...]
    claims: Mapping[str, tuple[Marked, ...]]
    omissions: tuple[Omission, ...]

    @property
    def counts(self) -> Mapping[str, int]:
        """How many sentences make a claim of each verdict, the most dangerous verdict first."""
        counted = Counter(one.verdict for one in self.sentences if one.verdict)
        return {verdict: counted[verdict] for verdict in VERDICTS}

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
        claims=_claims(marked, content),
        omissions=tuple(Omission(name, say(f"mention-{name}"), name in mentioned) for name in content.mentions),
    )
    return Article(
        **{**{name: getattr(article, name) for name in article.__slots__}, "summary": _summary(article, say, content)}
    )


def _claims(marked: Iterable[Marked], content: Content) -> dict[str, tuple[Marked, ...]]:
    found: dict[str, tuple[Marked, ...]] = {}
    for one in marked:
        if one.claim:
            found[one.claim] = (*found.get(one.claim, ()), one)
    order = list(content.beliefs)
    return {
        claim: found[claim]
        for claim in sorted(found, key=lambda one: (VERDICTS.index(content.beliefs[one].verdict), order.index(one)))
    }


def _marked(listener: Listener, text: str) -> list[tuple[Marked, Said]]:
    """
    Each sentence with its claim, and the concepts by which it mentions something.

    Where two together make a claim, the second one has it: neighbours, or a question and one of the few sentences that
    may answer it. A question that does not comfort claims nothing; and no question mentions anything, nor
    does what makes a false claim.
    """
    nothing: Said = frozenset()
    heard = [(one, frozenset(name.name for name in listener.hear(one.text))) for one in sentences(text)]
    context = nothing.union(*(said for _, said in heard)) & listener.content.listening.context
    found: list[tuple[Marked, Said]] = []
    before, asked, age = nothing, nothing, 0
    for sentence, says in heard:
        said = says | context if says else says
        asks = _QUESTION.search(sentence.text) is not None
        alone = listener.concluded(says) or listener.within(said)
        alone = () if asks and not says & listener.content.listening.comforts else alone
        joined = alone or (() if asks else listener.joined(before, said))
        made = joined or (() if asks else listener.joined(asked, said))
        if joined and not alone:
            found[-1] = (found[-1][0], nothing)
        belief = made[0].belief if made else None
        marked = _mark(sentence, belief, listener.danger(says) if listener.is_own(says) else None)
        found.append((marked, nothing if asks or marked.verdict in VERDICTS[:2] else says))
        before, age = nothing if made else says, age + 1
        if asks and not made:
            asked, age = says, 0
        elif age == ANSWERS:
            asked = nothing
    return found


def _mark(sentence: Sentence, belief: Belief | None, danger: str | None) -> Marked:
    claim, verdict = (belief.id, belief.verdict) if belief else (None, None)
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
