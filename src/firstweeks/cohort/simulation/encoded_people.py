"""People as columns of numbers: what each person has, and what each answered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from firstweeks.model.finding import UNSURE, Finding, Kind, Value

MISSING, NOT_SURE = 255, 254
NO_NUMBER = np.iinfo(np.int32).min
Codes = NDArray[Any]


@dataclass(frozen=True)
class EncodedPeople:
    """
    Some people, a row each.

    `truth` is the place of each person's truth in the scenario. `answers` has a column for each finding, and for a
    many-choice finding one for each option, called FINDING.OPTION. In these columns

    - a choice is the place of its option, NOT_SURE or MISSING;
    - an option of a many-choice finding is 0, 1 or MISSING;
    - a number is itself or NO_NUMBER.
    """

    truth: NDArray[np.uint8]
    answers: Mapping[str, Codes]

    def __len__(self) -> int:
        return len(self.truth)

    def __getitem__(self, rows: slice | NDArray[Any]) -> EncodedPeople:
        """The people of some rows."""
        return EncodedPeople(self.truth[rows], {name: column[rows] for name, column in self.answers.items()})

    def person(self, row: int, findings: Iterable[Finding]) -> dict[str, Value]:
        """One person's answers by the contract of answers."""
        found: dict[str, Value] = {}
        for finding in findings:
            value = self._value(row, finding)
            if value is not None:
                found[finding.id] = value
        return found

    def _value(self, row: int, finding: Finding) -> Value | None:
        if finding.kind is Kind.MANY:
            codes = {option: int(self.answers[f"{finding.id}.{option}"][row]) for option in finding.options}
            chosen = tuple(option for option, code in codes.items() if code == 1)
            if MISSING not in codes.values():
                return chosen
            return (*chosen, UNSURE) if chosen or set(codes.values()) != {MISSING} else None
        code = int(self.answers[finding.id][row])
        if finding.kind is Kind.NUMBER:
            return None if code == NO_NUMBER else float(code)
        return None if code == MISSING else UNSURE if code == NOT_SURE else finding.options[code]


def together(groups: list[EncodedPeople]) -> EncodedPeople:
    """Several groups as one, in this order."""
    names = groups[0].answers
    return EncodedPeople(
        np.concatenate([group.truth for group in groups]),
        {name: np.concatenate([group.answers[name] for group in groups]) for name in names},
    )
