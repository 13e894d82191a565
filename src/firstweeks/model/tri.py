"""Kleene's three truth values."""

from __future__ import annotations

from enum import IntEnum


class Tri(IntEnum):
    """
    Whether something holds, given answers that may be missing.

    Ordered so that "all of" is `min`, "any of" is `max` and "not" is `2 - x` (Kleene, Introduction to
    Metamathematics, 1952, section 64: the strong tables).
    """

    NO = 0
    UNKNOWN = 1
    YES = 2

    def __invert__(self) -> Tri:
        return Tri(2 - self)
