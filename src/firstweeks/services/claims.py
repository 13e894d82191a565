"""What people say, and what is known of it: a claim or an article, answered in words, a danger first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from firstweeks.model.assessment import ProtocolName
from firstweeks.protocol import Protocol
from firstweeks.rendering.result import Presenter

LONGEST_CLAIM = 2_000
LONGEST_ARTICLE = 100_000
"""How many characters a text may have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DangerSaid:
    """A danger that a text speaks of: answered before any claim. `do` are lines of what to do."""

    id: str
    headline: str
    do: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NearClaim:
    """A known claim that a text comes near, with the verdict on the claim as it stands; `score` 1 is nearest."""

    claim: str
    says: str
    verdict: str
    verdict_says: str
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownClaim:
    """
    The known claim that a text makes: what it says, the verdict on it and what that means, what is known, what to do.

    The verdict is on the claim as `says` has it, which may differ from what was typed: show both. `sources` say how
    each was checked.
    """

    claim: str
    says: str
    verdict: str
    verdict_says: str
    means: str
    warning: str
    known: tuple[str, ...]
    do: tuple[str, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimReply:
    """
    What is known of a text: a danger in it first, then the claim that it makes.

    `claim` is null where no known claim is near enough: then nothing is known, and the text is not thereby true;
    `says` tells so. `emergency` is the line with the country's number, for every answer.
    """

    danger: DangerSaid | None
    claim: KnownClaim | None
    says: str
    nearest: tuple[NearClaim, ...]
    emergency: str
    protocol: ProtocolName


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceReply:
    """A sentence of an article, its place in it in characters, and the claim or the danger in it."""

    text: str
    start: int
    end: int
    claim: str | None
    verdict: str | None
    danger: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OmissionReply:
    """What any safe text must mention, in words, and whether this one does."""

    mention: str
    says: str
    found: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleReply:
    """A text that was checked: a danger first, a summary, how many claims of each verdict, and what it leaves out."""

    danger: DangerSaid | None
    summary: str
    counts: Mapping[str, int]
    sentences: tuple[SentenceReply, ...]
    omissions: tuple[OmissionReply, ...]
    emergency: str
    protocol: ProtocolName


def claim(protocol: Protocol, text: str, language: str, country: str) -> ClaimReply:
    """What is known of what someone says, in the words of one language and with the number of one country."""
    presenter = protocol.presenter(language, country)
    found, say = protocol.claim(text, language), presenter.words
    known = None if found.claim is None else _known(presenter, found.claim)
    return ClaimReply(
        danger=_danger(presenter, found.danger),
        claim=known,
        says=say("ui-belief-none") if known is None else say("ui-belief-nearest"),
        nearest=tuple(
            NearClaim(
                claim=one.claim,
                says=say(f"belief-{one.claim}"),
                verdict=one.verdict,
                verdict_says=say(f"verdict-{one.verdict}"),
                score=one.score,
            )
            for one in found.nearest
        ),
        emergency=say("ui-emergency-line", emergency=presenter.emergency),
        protocol=_named(protocol),
    )


def article(protocol: Protocol, text: str, language: str, country: str) -> ArticleReply:
    """What a whole text claims and leaves out, in the words of one language and with the number of one country."""
    presenter, checked = protocol.presenter(language, country), protocol.article(text, language)
    return ArticleReply(
        danger=_danger(presenter, checked.danger),
        summary=checked.summary,
        counts=checked.counts,
        sentences=tuple(
            SentenceReply(
                text=one.text, start=one.start, end=one.end, claim=one.claim, verdict=one.verdict, danger=one.danger
            )
            for one in checked.sentences
        ),
        omissions=tuple(
            OmissionReply(mention=one.mention, says=one.says, found=one.found) for one in checked.omissions
        ),
        emergency=presenter.words("ui-emergency-line", emergency=presenter.emergency),
        protocol=_named(protocol),
    )


def _danger(presenter: Presenter, name: str | None) -> DangerSaid | None:
    if name is None:
        return None
    message, filled = f"danger-{name}", {"emergency": presenter.emergency}
    lines = presenter.words.lines(f"{message}.do", **filled)
    return DangerSaid(id=name, headline=presenter.words(message, **filled), do=tuple(lines))


def _known(presenter: Presenter, name: str) -> KnownClaim:
    content, say = presenter.content, presenter.words
    one, message = content.beliefs[name], f"belief-{name}"
    return KnownClaim(
        claim=name,
        says=say(message),
        verdict=one.verdict,
        verdict_says=say(f"verdict-{one.verdict}"),
        means=say(f"verdict-{one.verdict}.means"),
        warning=say("ui-belief-warning") if one.urgent else "",
        known=tuple(say.lines(f"{message}.known")),
        do=tuple(say.lines(f"{message}.do")),
        sources=tuple(cited(presenter, source) for source in one.sources),
    )


def cited(presenter: Presenter, name: str) -> str:
    """A source as one line, with how it was checked."""
    source, say = presenter.content.sources[name], presenter.words
    line = say("ui-source", citation=source.citation, checked=say(f"ui-checked-{source.checked}"))
    return f"{line} {source.link}".rstrip()


def _named(protocol: Protocol) -> ProtocolName:
    content = protocol.content
    return ProtocolName(content.id, content.version, content.content_hash, content.certificate)
