"""What a person is told, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from firstweeks.model.finding import Finding, Value
from firstweeks.model.level import Level


@dataclass(frozen=True, slots=True)
class Reason:
    """A rule or a raise that holds, and the answers that made it hold; a raise has no level of its own."""

    rule: str
    level: Level | None
    because: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class OpenRule:
    """A rule that may still hold, and the findings it waits for."""

    rule: str
    level: Level | None
    waits_for: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """A sign that would raise the level, if it started or grew now."""

    finding: str
    option: str
    level: Level


@dataclass(frozen=True, slots=True)
class Page:
    """A screen of questions: its id, and the findings on it that are asked, in the order of the content."""

    id: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class ProtocolName:
    """
    Which protocol an assessment comes from: its id, version and the SHA-256 of its content.

    `certificate` is the SHA-256 of the certificate that proves the claims of just this content, "" where there is none.
    """

    id: str
    version: str
    content: str
    certificate: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """
    What can be told from some answers, complete or not.

    Attributes:
        level: What the person is told.
        at_least: The least urgent level that the person can have once every question is answered.
        at_most: The most urgent one.
        exact: Whether both ends are reached by some way of answering the rest. False only for a protocol that is too
            large to be compiled exactly (see `circuit.closure`): the interval may then be wider than it need be, and is
            never wrong.
        rules: The rules that surely hold, the most urgent first.
        raises: The raises that surely hold.
        open: The rules and raises that may still hold, the most urgent first.
        contradictions: The ids of the pairs of answers that do not fit together.
        changes: The signs that would raise the level, if they started or grew now.
        advice: The ids of the items of advice that apply.
        protocol: Which protocol says so.
    """

    level: Level
    at_least: Level
    at_most: Level
    exact: bool
    rules: tuple[Reason, ...]
    raises: tuple[Reason, ...]
    open: tuple[OpenRule, ...]
    contradictions: tuple[str, ...]
    changes: tuple[Change, ...]
    advice: tuple[str, ...]
    protocol: ProtocolName

    @property
    def decided(self) -> bool:
        """No answer that is still missing can change the level."""
        return self.at_least == self.at_most
