"""`firstweeks check`: every problem of a content folder."""

from __future__ import annotations

from firstweeks.checks import find_problems
from firstweeks.cli.options import SHIPPED, Content
from firstweeks.model.problem import ProtocolRejected
from firstweeks.reading.content import read_content


def check(content: Content = SHIPPED) -> None:
    """Check a content folder: every problem at once, each with its place and what to write instead."""
    draft = read_content(content)
    problems = find_problems(draft)
    if problems:
        raise ProtocolRejected(problems)
    found = draft.content
    print(
        f"{found.id} {found.version}: no problem in {len(found.findings)} findings, {len(found.rules)} rules, "
        f"{len(found.advice)} items of advice, {len(found.beliefs)} beliefs, {len(found.sources)} sources\n"
        f"content {found.content_hash}"
    )
