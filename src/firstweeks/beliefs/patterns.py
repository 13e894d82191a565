"""Patterns of what a text says, held against the names of the concepts that are heard in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from firstweeks.model.belief import Belief, Pattern, Term

Said = frozenset[str]


class Patterns:
    """The patterns by which claims are made, in the order of the content, under one of the concepts that each needs."""

    def __init__(self, beliefs: Iterable[Belief], kind: str) -> None:
        self._all = [(belief, pattern) for belief in beliefs for pattern in getattr(belief, kind)]
        self._places: dict[str, list[int]] = {}
        for place, (_, pattern) in enumerate(self._all):
            for name in min((needed(term) for term in pattern.terms if term.need != "never"), key=len):
                self._places.setdefault(name, []).append(place)

    def of(self, said: Said) -> Iterator[tuple[Belief, Pattern]]:
        """The patterns of which something is said, with their claims."""
        places = {place for name in said for place in self._places.get(name, ())}
        return (self._all[place] for place in sorted(places))


def any_of(patterns: Iterable[Pattern], said: Said) -> bool:
    """Whether one of the patterns matches."""
    return any(matches(pattern, said) for pattern in patterns)


def matches(pattern: Pattern, said: Said) -> bool:
    """Whether all terms of a pattern hold."""
    return all(holds(term, said) for term in pattern.terms)


def holds(term: Term, said: Said) -> bool:
    """Whether a term holds for the names of what is said."""
    names = needed(term)
    return said.isdisjoint(names) if term.need == "never" else not said.isdisjoint(names)


@cache
def needed(term: Term) -> Said:
    """What has to be heard for a term: a denied concept is heard as "no" and its name."""
    return frozenset(f"no {concept}" if term.need == "no" else concept for concept in term.concepts)


def denied(said: Said) -> Said:
    """The concepts that a text denies."""
    return frozenset(name.removeprefix("no ") for name in said if name.startswith("no "))


def covered(pattern: Pattern, said: Said) -> Said:
    """The concepts of a text that a pattern speaks of, said or denied."""
    names = frozenset(concept for term in pattern.terms if term.need != "never" for concept in term.concepts)
    return names & (said | denied(said))
