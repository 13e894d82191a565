"""What is answered, as records: the responses are made of them, and so is the OpenAPI document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from firstweeks.model.assessment import ProtocolName
from firstweeks.rendering.doors import ShownDoor
from firstweeks.rendering.questions import QuestionPage
from firstweeks.rendering.result import Result
from firstweeks.rendering.summary import Summary


@dataclass(frozen=True, slots=True, kw_only=True)
class Next:
    """
    The page to ask next, in words, with the questions that can still change the level; null when none can.

    `level` is what the person is told if they stop now, and `at_least` what no further answer can take back.
    """

    page: QuestionPage | None
    level: str
    at_least: str
    at_most: str
    decided: bool
    protocol: ProtocolName


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultReply:
    """
    What the person reads, in one language and for one country, with the level as its id.

    `door` is whom to call or where to go, as data, for a button to dial.
    """

    level: str
    decided: bool
    language: str
    country: str
    door: ShownDoor
    result: Result
    protocol: ProtocolName


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryReply:
    """What a clinician reads, part by part, and the same as plain text."""

    language: str
    country: str
    summary: Summary
    text: str
    protocol: ProtocolName


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions:
    """Every question, page by page, in the words of one language."""

    language: str
    pages: tuple[QuestionPage, ...]
    protocol: ProtocolName


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelReply:
    """A level of the protocol; `urgency` 0 is the least urgent."""

    id: str
    urgency: int
    means: str
    within: str
    at_once: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtocolReply:
    """
    Which protocol this is, and the contract of its answers.

    `signed_by` are the clinicians who signed this content: empty where none has, and whoever shows its advice must say
    so. `levels` run from the most urgent to the least.
    """

    protocol: ProtocolName
    software: str
    signed_by: tuple[str, ...]
    for_whom: str
    beyond: str
    languages: tuple[str, ...]
    countries: tuple[str, ...]
    levels: tuple[LevelReply, ...]
    answers_schema: dict[str, Any]
    assessment_schema: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """The server is up, with this protocol."""

    status: Literal["ok"]
    software: str
    protocol: ProtocolName


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing that is wrong with a request: where, what, and what to write instead."""

    pointer: str
    detail: str
    fix: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemDetails:
    """A refusal, as RFC 9457 has it, with every fault at once. No value that was sent is repeated in it."""

    type: str
    title: str
    status: int
    detail: str
    errors: list[Fault]
