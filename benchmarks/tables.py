"""Tables, and the pages of docs/ that they are put into."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

_BETWEEN = re.compile(r"(<!-- measured -->\n).*?(<!-- end -->)", re.DOTALL)


def write(page: Path, text: str) -> None:
    """Put measured tables into a page, between its two marks."""
    before = page.read_text("utf-8")
    page.write_text(_BETWEEN.sub(lambda marks: f"{marks[1]}{text}\n{marks[2]}", before), "utf-8")


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
