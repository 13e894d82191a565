"""Tables of Markdown, for every page that a command writes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    r"""
    The lines of a table; in a cell "|" is escaped, and any white space is one space.

        >>> print(*table(("Level", "People"), [("soon", "1 | 2")]), sep="\n")
        | Level | People |
        | --- | --- |
        | soon | 1 \| 2 |
    """
    yield _row(headings)
    yield "|" + " --- |" * len(headings)
    yield from map(_row, rows)


def cell(text: str) -> str:
    """A text as it can stand in a cell."""
    return " ".join(text.split()).replace("|", "\\|")


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(map(cell, cells))} |"
