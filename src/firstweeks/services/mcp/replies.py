"""What the tools answer, as records: their output schemas are made of them, and the first field is read first."""

from __future__ import annotations

from dataclasses import dataclass

from firstweeks.model.assessment import ProtocolName
from firstweeks.rendering.doors import ShownDoor
from firstweeks.rendering.questions import QuestionPage
from firstweeks.rendering.result import Result
from firstweeks.services.mcp.taken import NotCounted, Taken


@dataclass(frozen=True, slots=True, kw_only=True)
class Danger:
    """What to tell the person at once, in whole sentences and before anything else."""

    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """
    The level that the person is told, and the words to tell it in.

    `at_least` is what no further answer can take back, and `at_most` what an open question could still lead to.
    `waits_for` are the questions that are still open, in words: until they are answered the level may rise.
    """

    level: str
    headline: str
    when: str
    at_least: str
    at_most: str
    decided: bool
    waits_for: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """What every reply about a person holds: dangers, the level, how the answers were taken, and what may be said."""

    danger: Danger | None
    told: Told
    taken: tuple[Taken, ...]
    not_counted: tuple[NotCounted, ...]
    for_the_assistant: tuple[str, ...]
    protocol: ProtocolName


@dataclass(frozen=True, slots=True, kw_only=True)
class NextQuestion(Spoken):
    """The page to ask next, word for word; null where no answer can change the level, or where danger comes first."""

    page: QuestionPage | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessed(Spoken):
    """Whom to call or where to go, and the whole result, in the words that a person reads."""

    door: ShownDoor
    result: Result


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """A rule that holds: what it says, the answers that made it hold, and its sources with how each was checked."""

    rule: str
    reason: str
    because: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained(Spoken):
    """Why this level: the rules that hold, the signs that would raise it, and the answers that do not fit together."""

    reasons: tuple[Why, ...]
    would_raise: tuple[str, ...]
    contradictions: tuple[str, ...]
