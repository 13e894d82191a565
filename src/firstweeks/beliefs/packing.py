"""A lexicon as one short text for the phone: ways that say the same together, each without what the last one had."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from string import ascii_uppercase, digits
from typing import Any

from firstweeks.beliefs.lexicon import Lexicon

# No way has a digit or a capital, so that one shows where the next way begins.
_COUNTS = digits + ascii_uppercase
_BETWEEN_CHARACTERS = re.compile(r"(?<=[\u3400-\u9fff]) | (?=[\u3400-\u9fff])")


def packed(lexicon: Lexicon) -> dict[str, Any]:
    """
    The lexicon as the page reads it, its little words by themselves.

    A line of `ways` is the numbers of what its ways say, after "!" where they deny it, a tab, and the ways in their
    order: for each how many signs it has in common with the one before it, as one digit or capital, and the rest.
    Chinese ways stand after all others, without spaces, for what is alike is packed best side by side.
    """
    return {
        **_ways(lexicon),
        "little": _ways(lexicon.little) if lexicon.little else None,
        "number": sorted(lexicon.counts),
        "traditional": "".join(f"{chr(one)}{other}" for one, other in lexicon.traditional.items()),
    }


def _ways(lexicon: Lexicon) -> dict[str, Any]:
    concepts: dict[str, int] = {}
    saying: dict[tuple[bool, tuple[tuple[int, bool], ...]], list[str]] = {}
    for words, ways in lexicon.ways():
        codes = tuple((concepts.setdefault(way.concept, len(concepts)), way.denied) for way in ways)
        text = _BETWEEN_CHARACTERS.sub("", " ".join(words))
        saying.setdefault((not text.isascii(), codes), []).append(text)
    lines = (f"{_numbers(codes)}\t{''.join(_shortened(sorted(texts)))}" for (_, codes), texts in sorted(saying.items()))
    return {"concepts": list(concepts), "ways": "\n".join(lines)}


def _numbers(codes: Iterable[tuple[int, bool]]) -> str:
    return ",".join(f"{'!' if denied else ''}{concept}" for concept, denied in codes)


def _shortened(texts: Sequence[str]) -> Iterator[str]:
    before = ""
    for text in texts:
        alike = takewhile(lambda pair: pair[0] == pair[1], zip(before, text, strict=False))
        shared = min(sum(1 for _ in alike), len(_COUNTS) - 1)
        yield _COUNTS[shared] + text[shared:]
        before = text
