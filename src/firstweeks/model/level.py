"""How soon to get care: the levels of a protocol, and how each looks and speaks."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import total_ordering


class Tone(StrEnum):
    """How a level looks, the calmest first; an emergency also gives the number to dial and is told at once."""

    PLAIN = "plain"
    URGENT = "urgent"
    EMERGENCY = "emergency"


@total_ordering
@dataclass(frozen=True, slots=True)
class Level:
    """
    How soon to get care, and where; levels compare by urgency, and `urgency` 0 is the least urgent.

    At a level that is `at_once` the person must act now: nothing more is asked and nothing else is offered. Beside a
    level with `self_care`, self-care is offered. `vignette_urgency` is the same urgency on the scale that vignettes
    are labelled with, "" where the protocol gives none, and `priority` the same as FHIR says it of a request.
    """

    id: str
    urgency: int
    means: str = field(default="", compare=False)
    within: str = field(default="", compare=False)
    tone: Tone = field(default=Tone.PLAIN, compare=False)
    at_once: bool = field(default=False, compare=False)
    self_care: bool = field(default=False, compare=False)
    vignette_urgency: str = field(default="", compare=False)
    priority: str = field(default="", compare=False)

    @property
    def look(self) -> str:
        """One word for how it is shown: "at_once", "least" for the least urgent, or else its tone."""
        return "at_once" if self.at_once else "least" if self.urgency == 0 else str(self.tone)

    @property
    def is_emergency(self) -> bool:
        """Whether its tone is that of an emergency."""
        return self.tone is Tone.EMERGENCY

    def __lt__(self, other: Level) -> bool:
        return self.urgency < other.urgency

    def __str__(self) -> str:
        return self.id
