"""What must hold for every possible set of answers, so that it can be proved."""

from __future__ import annotations

from dataclasses import dataclass

from firstweeks.model.condition import Condition
from firstweeks.model.place import Place


@dataclass(frozen=True, slots=True)
class Implication:
    """Wherever `given` holds (None: everywhere), `then` holds; both may ask about the level. `text`: as written."""

    given: Condition | None
    then: Condition
    text: str
    place: Place

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """The conditions that it is made of."""
        return (self.then,) if self.given is None else (self.given, self.then)


@dataclass(frozen=True, slots=True)
class Comparison:
    """
    Of two people who differ only in the findings named by `this` and `other`, the first meets `this`, the second
    `other`; then the first one's level is not `worse` ("lower" or "higher") than the second's.

    `when` speaks of the first person, and `as_given` reads that person's answers whatever their `only_if` say.
    """

    this: Condition
    other: Condition
    when: Condition | None
    as_given: Condition | None
    worse: str
    text: str
    place: Place

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """The conditions that it is made of."""
        return tuple(one for one in (self.this, self.other, self.when, self.as_given) if one is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """
    What must hold for every possible set of answers, and the same so that it can be proved.

    `law` names a claim about the protocol as a whole; `safe_advice` limits `always` to the people who are shown
    advice that is marked `only_when_safe`; `reasons_only` are the rules that never decide a level and exist for
    their reason.
    """

    id: str
    says: str
    always: tuple[Implication, ...] = ()
    compare: tuple[Comparison, ...] = ()
    law: str = ""
    safe_advice: bool = False
    reasons_only: tuple[str, ...] = ()
    place: Place
