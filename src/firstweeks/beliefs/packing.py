"""A lexicon as one short text for the phone: ways that say the same together, each without what the last one had."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from string import ascii_lowercase, digits
from typing import Any

from firstweeks.beliefs.lexicon import Lexicon, Way

_COUNTS = digits + ascii_lowercase


def packed(lexicon: Lexicon) -> dict[str, Any]:
    """
    The lexicon as the page reads it.

    A line of `ways` is the numbers of what its ways say, after "!" where they deny it, a tab, and the ways in their
    order, divided by ";": how many signs each has in common with the one before it, as one digit, and the rest.
    """
    concepts: dict[str, int] = {}
    saying: dict[str, list[str]] = {}
    for words, ways in lexicon.ways():
        for way in ways:
            concepts.setdefault(way.concept, len(concepts))
        saying.setdefault(",".join(_code(concepts, way) for way in ways), []).append(" ".join(words))
    lines = (f"{codes}\t{';'.join(_shortened(sorted(texts)))}" for codes, texts in sorted(saying.items()))
    return {
        "concepts": list(concepts),
        "ways": "\n".join(lines),
        "number": sorted(lexicon.counts),
        "traditional": "".join(f"{chr(one)}{other}" for one, other in lexicon.traditional.items()),
    }


def _code(concepts: dict[str, int], way: Way) -> str:
    return f"{'!' if way.denied else ''}{concepts[way.concept]}"


def _shortened(texts: Sequence[str]) -> Iterator[str]:
    before = ""
    for text in texts:
        alike = takewhile(lambda pair: pair[0] == pair[1], zip(before, text, strict=False))
        shared = min(sum(1 for _ in alike), len(_COUNTS) - 1)
        yield _COUNTS[shared] + text[shared:]
        before = text
