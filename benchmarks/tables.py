"""Tables, and the pages of docs/ that they are put into."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path


def write(page: Path, text: str, mark: str = "measured") -> None:
    """Put measured tables into a page, between its two marks."""
    between = re.compile(rf"(<!-- {mark} -->\n).*?(<!-- end -->)", re.DOTALL)
    before = page.read_text("utf-8")
    page.write_text(between.sub(lambda marks: f"{marks[1]}{text}\n{marks[2]}", before), "utf-8")


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
