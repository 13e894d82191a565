"""What a person has said, by the contract of answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from firstweeks.model.finding import Value


@dataclass(frozen=True, slots=True)
class Answers(Mapping[str, Value]):
    """
    Checked answers by finding: a key that is absent was not asked yet, "unsure" was asked and cannot be told.

    A many-choice answer is a tuple of options in the protocol's order, with "unsure" last where it is among them.
    Made by `reading.answers.read_answers`.
    """

    given: Mapping[str, Value]

    def __getitem__(self, finding: str) -> Value:
        return self.given[finding]

    def __iter__(self) -> Iterator[str]:
        return iter(self.given)

    def __len__(self) -> int:
        return len(self.given)
