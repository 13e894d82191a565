"""
How well a claim goes with all that a text says: what was counted in labelled texts speaks for it or against it.

A pattern is made of two or three concepts; a text says more. Of each concept it was counted in how many labelled texts
it is heard, and in how many of those that make a claim. The logarithm of how much more often it is heard with a claim
than without it is the weight of evidence that it adds (I. J. Good, Weight of evidence: a brief survey, in Bayesian
Statistics 2, 1985), and the weights of all concepts are added to the odds of the claim itself. Where the sum says that
hardly anyone who makes the claim writes so, the claim is asked about and not told.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from math import log
from pathlib import Path
from typing import Any

from firstweeks.beliefs.patterns import Said
from firstweeks.model.problem import Problem, Rejected
from firstweeks.reading.files import WORDING

FILE = "evidence.toml"
# The part of a text that is added to each count, so that what was never heard with a claim speaks against it, but not
# without end; and the least odds at which a claim is told.
DOUBT, LEAST = 0.1, 1 / 6
_HEAD = """\
# What people say who make each claim, counted in labelled texts: `firstweeks claims-report FILE --count` writes it.
# In how many texts of all, and of each claim, each concept is heard.
"""


class EvidenceRejected(Rejected):
    """A file of counts that does not fit the content."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many texts there are, and in how many of them each concept is heard."""

    texts: int = 0
    said: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What was counted in all labelled texts, and in those that make each claim."""

    all: Counts = Counts()
    making: Mapping[str, Counts] = field(default_factory=dict)

    def speaks_for(self, claim: str, said: Said) -> bool:
        """Whether a text that says this may well make the claim, as any may of which nothing was counted."""
        return claim not in self.making or self.weight(claim, said) >= log(LEAST)

    def weight(self, claim: str, said: Said) -> float:
        """The logarithm of the odds that a text makes a claim of which something was counted."""
        making = self.making[claim].texts
        return log(making / (self.all.texts - making)) + sum(weight for _, weight in self._weights(claim, said))

    def against(self, claim: str, said: Said) -> tuple[str, ...]:
        """What of a text speaks against a claim, the strongest first."""
        weights = sorted(self._weights(claim, said), key=lambda one: one[1]) if claim in self.making else []
        return tuple(name for name, weight in weights if weight < 0)

    def _weights(self, claim: str, said: Said) -> Iterator[tuple[str, float]]:
        making, others = self.making[claim], self.all.texts - self.making[claim].texts
        for name in sorted(said & self.all.said.keys()):
            with_it = making.said.get(name, 0)
            without = self.all.said[name] - with_it
            yield name, log((with_it + DOUBT) / (making.texts + 2 * DOUBT) * (others + 2 * DOUBT) / (without + DOUBT))


def counted(texts: Iterable[tuple[Said, Iterable[str]]]) -> Evidence:
    """The evidence of texts, of each what it says and which claims it makes; none of a claim that all of them make."""
    every, making = _Count(), dict[str, _Count]()
    for said, claims in texts:
        every.add(said)
        for claim in claims:
            making.setdefault(claim, _Count()).add(said)
    found = {claim: one.counts for claim, one in sorted(making.items()) if one.texts < every.texts}
    return Evidence(every.counts, found)


def written(evidence: Evidence) -> str:
    """The file that says this, a line for each claim."""
    claims = (f"{claim} = {_row(counts)}\n" for claim, counts in evidence.making.items())
    return f"{_HEAD}all = {_row(evidence.all)}\n\n[making]\n{''.join(claims)}"


def read_evidence(folder: Path, claims: Iterable[str]) -> Evidence:
    """
    The evidence of a content folder; none if it has no such file.

    Raises:
        EvidenceRejected: with all that is no count, or is of a claim that is not there.
    """
    path = folder / WORDING / FILE
    if not path.is_file():
        return Evidence()
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise EvidenceRejected([_problem(f"it cannot be read: {error}")]) from None
    making = data.get("making")
    rows = {"all": data.get("all"), **(making if isinstance(making, dict) else {})}
    problems = list(_problems(rows, set(claims)))
    if problems:
        raise EvidenceRejected(problems)
    counts = {name: Counts(row["texts"], row["said"]) for name, row in rows.items()}
    return Evidence(counts.pop("all"), counts)


def packed(evidence: Evidence) -> dict[str, Any]:
    """The evidence as the page reads it: of each concept a line, with how often it is heard with each claim."""
    rows = (
        ",".join(str(one.said[name]) if name in one.said else "" for one in evidence.making.values()).rstrip(",")
        for name in evidence.all.said
    )
    return {
        "doubt": DOUBT,
        "least": log(LEAST),
        "texts": evidence.all.texts,
        "said": dict(evidence.all.said),
        "making": {claim: one.texts for claim, one in evidence.making.items()},
        "counts": "\n".join(rows),
    }


class _Count:
    def __init__(self) -> None:
        self.texts, self.said = 0, Counter[str]()

    def add(self, said: Said) -> None:
        self.texts += 1
        self.said.update(said)

    @property
    def counts(self) -> Counts:
        return Counts(self.texts, dict(sorted(self.said.items())))


def _row(counts: Counts) -> str:
    said = ", ".join(
        f'"{name}" = {count}' if " " in name else f"{name} = {count}" for name, count in counts.said.items()
    )
    return f"{{ texts = {counts.texts}, said = {{ {said} }} }}"


def _problems(rows: Mapping[str, Any], claims: set[str]) -> Iterator[Problem]:
    every = rows["all"] if _is_row(rows["all"]) else None
    if every is None:
        yield _problem('"all" holds no counts')
    for name, row in rows.items():
        if name not in claims and name != "all":
            yield _problem(f'there is no claim "{name}"')
        elif not _is_row(row):
            yield _problem(f'"{name}" holds no counts')
        elif every and name != "all" and not _is_part(row, every):
            yield _problem(f'"{name}" counts more than there is in all')


def _is_row(row: object) -> bool:
    if not isinstance(row, dict) or set(row) != {"texts", "said"} or not isinstance(row["said"], dict):
        return False
    return all(type(count) is int and 0 < count <= row["texts"] for count in [row["texts"], *row["said"].values()])


def _is_part(row: Mapping[str, Any], every: Mapping[str, Any]) -> bool:
    return row["texts"] < every["texts"] and all(every["said"].get(name, 0) >= n for name, n in row["said"].items())


def _problem(says: str) -> Problem:
    return Problem(says, f"{WORDING}/{FILE}", "write it anew with `firstweeks claims-report FILE --count`")
