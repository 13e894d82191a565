"""From what an engine says of each rule to the level."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import compress
from typing import Any

from firstweeks.checks.checked import CheckedProtocol

Verdict = tuple[int, list[str]]
"""The urgency of the level, and the rules that fired."""
Run = Callable[[Any], Verdict]


class Levels:
    """
    What is left to do when an engine has said which conditions hold.

    The engines are given the rules in the order of `translated`: the most urgent first, the raises last.
    """

    def __init__(self, protocol: CheckedProtocol, names: Sequence[str]) -> None:
        content = protocol.content
        self._rules = [name for name in names if name in content.rules]
        self._raises = len(names) - len(self._rules)
        self._urgency = {name: content.rules[name].level.urgency for name in self._rules}
        self._limit = content.raise_limit.urgency

    def of_flags(self, flags: Sequence[object]) -> Verdict:
        """From a truth value for each condition."""
        fired = list(compress(self._rules, flags))
        return self._raised(self._urgency[fired[0]] if fired else 0, any(flags[len(self._rules) :])), fired

    def of_names(self, names: Sequence[str]) -> Verdict:
        """From the names of the conditions that hold, in any order."""
        fired = [name for name in names if name in self._urgency]
        urgency = max(map(self._urgency.__getitem__, fired), default=0)
        return self._raised(urgency, len(fired) < len(names)), fired

    def _raised(self, urgency: int, raised: bool) -> int:
        return urgency + 1 if raised and urgency < self._limit else urgency
