"""
Where a line of text may end, in languages with blanks between words and in those without.

Chinese may be broken between any two characters, but no line begins with a closing mark or ends with an opening one
(the rules of Unicode's line breaking, UAX 14, that its words need).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.cells import cell_len

_OPENING, _CLOSING = "（《“‘【「『〈([", "，。、；：？！）》”’】」』〉…)].,;:?!%"
_WIDE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef"
# What holds together: a wide character with the marks around it, or letters up to a blank or to a wide character.
_PIECE = re.compile(
    rf"[{re.escape(_OPENING)}]*(?:[{_WIDE}]|[^\s{_WIDE}{re.escape(_OPENING)}]+)[{re.escape(_CLOSING)}]*\s*|\S\s*|\s+"
)


def line_ends(text: str, width: int) -> Iterator[int]:
    """The places in a paragraph at which its lines end, none of them wider than `width` columns where that can be."""
    start = used = 0
    for piece in _PIECE.finditer(text):
        wide = cell_len(piece.group().rstrip())
        if used and used + wide > width:
            yield piece.start()
            start, used = piece.start(), 0
        used = cell_len(text[start : piece.end()])
        # A word longer than a line, an address say, goes over its end.
        while wide > width and cell_len(text[start : piece.end()].rstrip()) > width:
            start += _fitting(text[start:], width)
            used = cell_len(text[start : piece.end()])
            yield start


def _fitting(text: str, width: int) -> int:
    """How many characters fit into a line."""
    taken = 0
    for number, character in enumerate(text):
        taken += cell_len(character)
        if taken > width:
            return max(number, 1)
    return len(text)
