"""Simple rules that others use, written as protocols in the same language: for comparison, for nobody's guidance."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from firstweeks.protocol import Protocol, load

FOLDER = Path(__file__).resolve().parents[2] / "comparisons"


@dataclass(frozen=True)
class Comparator:
    """One rule: the folder of its protocol, what it is called, and what it does, in a sentence."""

    folder: str
    title: str
    says: str

    def load(self) -> Protocol:
        """The rule as a protocol that assesses."""
        return load(FOLDER / self.folder)


def _comparators() -> tuple[Comparator, ...]:
    listed = tomllib.loads((FOLDER / "comparisons.toml").read_text(encoding="utf-8"))["comparison"]
    return tuple(Comparator(folder, **row) for folder, row in listed.items())


COMPARATORS = _comparators()
