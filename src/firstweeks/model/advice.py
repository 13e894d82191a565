"""What is said to a person and to a clinician, and the layout of a result."""

from __future__ import annotations

from dataclasses import dataclass

from firstweeks.model.condition import Condition
from firstweeks.model.level import Level
from firstweeks.model.place import Place


@dataclass(frozen=True, slots=True)
class Pace:
    """
    How a routine goes with a count: `phases` are the seconds of each phase of one move, `times` the moves on a side.

    After all `sides` comes a pause of `pause` seconds, and then the next of `sets`.
    """

    phases: tuple[float, ...]
    times: int
    sides: int = 1
    sets: int = 1
    pause: float = 0


@dataclass(frozen=True, slots=True)
class Advice:
    """
    Something to do, to expect, to watch for or to leave; shown where `when` surely holds.

    `only_when_safe` marks what is done to the body: massage, heat and exercise. What goes with a count has a `pace`.
    """

    id: str
    kind: str
    when: Condition
    sources: tuple[str, ...]
    place: Place
    only_when_safe: bool = False
    pace: Pace | None = None


@dataclass(frozen=True, slots=True)
class Saying:
    """
    Words with which a person says on the phone who they are; the first whose `when` surely holds is said.

    `fills` names the findings whose answers fill the words: it is said only where each of them has one. The answers to
    those in `without` go unsaid beside it, since their words would not fit.
    """

    id: str
    when: Condition | None
    fills: tuple[str, ...]
    place: Place
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionLayout:
    """
    One section of a result, in its place among the others.

    It holds a part that the software makes (`shows`) or the advice of one `kind`; the other is "". `heading` is the
    message above it, and without one each item of advice is a section of its own. `tone` is "plain", "do" or
    "do_not". Its short words stand on the `card` of the levels named there, by their look or their id; `on` names the
    screens that have it whole: on the result it is a line that opens at a press. The gate before self-care asks what a
    section with `gate` still waits for. With `country_lines`, the support lines of the person's country stand below
    the advice.
    """

    shows: str = ""
    kind: str = ""
    heading: str = ""
    tone: str = "plain"
    card: tuple[str, ...] = ()
    on: tuple[str, ...] = ("result",)
    gate: bool = False
    country_lines: bool = False
    place: Place

    def is_on_card(self, level: Level) -> bool:
        """Whether its short words stand on the card of a level."""
        return level.look in self.card or level.id in self.card


@dataclass(frozen=True, slots=True)
class Handover:
    """
    What a clinician reads first: the findings noted as the situation and as background, in that order.

    `blanks` are what nobody asks and a clinician wants to know; they are printed to be written in by hand.
    """

    situation: tuple[str, ...] = ()
    background: tuple[str, ...] = ()
    blanks: tuple[str, ...] = ()

    @property
    def noted(self) -> tuple[str, ...]:
        """All findings that are noted."""
        return self.situation + self.background
