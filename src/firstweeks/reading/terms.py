"""
The terms of one language: the word chosen for a thing, the words refused, and why.

`wording/LANGUAGE/terms.toml` has a block for each:

    [term.pad]
    means = "what is worn for bleeding"
    says = "compresa o toalla sanitaria"
    message = "word-pad"
    refuse = ["toallita"]
    why = "toallita is a wet wipe in Spain"
    may_say = ["belief-"]

`message` is the one that chooses by country; `refuse` are regular expressions, whatever their case; `may_say` are how
the names of messages begin that exist to speak of it. What `says` nothing is never said.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from firstweeks.reading.files import SHIPPED, WORDING


@dataclass(frozen=True, slots=True)
class Term:
    """One thing: what it means, the word for it ("" for none), the words refused, why, and who may say them."""

    id: str
    means: str
    says: str
    message: str
    refuse: tuple[re.Pattern[str], ...]
    why: str
    may_say: tuple[str, ...]

    def refused(self, name: str, text: str) -> Iterator[str]:
        """The refused words that a message says."""
        if not name.startswith(self.may_say):
            yield from (found[0] for pattern in self.refuse if (found := pattern.search(text)))


def terms(language: str, folder: Path = SHIPPED) -> tuple[Term, ...]:
    """
    The terms of a language of a content folder, in the order written; none where it has no such file.

    Raises:
        ValueError: if a block has another key, or a word is refused by an expression that cannot be read.
    """
    path = folder / WORDING / language / "terms.toml"
    if not path.is_file():
        return ()
    return tuple(_term(name, block) for name, block in tomllib.loads(path.read_text("utf-8"))["term"].items())


def _term(name: str, block: dict[str, object]) -> Term:
    known = ("means", "says", "message", "refuse", "why", "may_say")
    unknown = [key for key in block if key not in known]
    if unknown or not block.get("means") or not block.get("why"):
        msg = f'term "{name}" needs means and why, and may have {", ".join(known)}: it has {", ".join(block)}'
        raise ValueError(msg)
    try:
        refuse = tuple(re.compile(str(one), re.IGNORECASE) for one in _list(block.get("refuse")))
    except re.error as error:
        msg = f'term "{name}" refuses by an expression that cannot be read: {error}'
        raise ValueError(msg) from error
    texts = {key: str(block.get(key, "")) for key in ("means", "says", "message", "why")}
    return Term(name, refuse=refuse, may_say=tuple(map(str, _list(block.get("may_say")))), **texts)


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []
