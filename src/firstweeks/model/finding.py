"""What can be learnt about a person."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from firstweeks.model.condition import Condition
from firstweeks.model.place import Place

UNSURE = "unsure"


class Kind(StrEnum):
    """How a finding is answered."""

    YES_NO = "yes_no"
    CHOICE = "choice"
    ORDERED = "ordered"
    NUMBER = "number"
    MANY = "many"


Value = str | float | tuple[str, ...]


def is_unsure(value: Value) -> bool:
    """Whether an answer, or a part of it, is "unsure"."""
    return value == UNSURE or (isinstance(value, tuple) and UNSURE in value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """
    One thing that can be learnt about a person, however it is asked.

    `options` run from the least to the most worrying where they are ordered, and so do those of a yes/no
    finding. Where `only_if` is false the finding counts as its `otherwise`. `watch` marks what can newly start
    or grow, so that a person can be told to look out for it; `private`, what is asked only out of others' sight.
    `usual` is what most people answer: examples and proofs use it, and it touches no level. The option `absent` means
    that what an ordered finding is about is not there. `from_date` is "weeks" or "days" where a number may be worked
    out as the weeks or days since a date; `dates` are the days from that one to others by which it is known as well,
    such as the day a birth is due. `words` marks what the words of a result hang on, so that it is asked even where the
    level hangs on it no more.
    """

    id: str
    kind: Kind
    page: str
    options: tuple[str, ...] = ()
    range: tuple[float, float] | None = None
    unit: str = ""
    only_if: Condition | None = None
    otherwise: Value | None = None
    usual: Value
    watch: bool = False
    private: bool = False
    words: bool = False
    note: str = ""
    absent: str | None = None
    from_date: str | None = None
    dates: tuple[float, ...] = ()
    place: Place
