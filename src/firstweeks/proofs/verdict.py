"""What a proof says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from firstweeks.model.finding import Value


class Status(StrEnum):
    """The three verdicts; only the first lets a protocol pass."""

    PROVED = "proved"
    REFUTED = "refuted"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Verdict:
    """
    One sentence of a claim, its status, how it was decided, in how many seconds, and for a refutation the people.

    One person for an implication; for a comparison two, who differ only where the sentence lets them.
    """

    claim: str
    sentence: str
    status: Status
    method: str
    seconds: float
    people: tuple[Mapping[str, Value], ...] = ()
    remark: str = ""
