"""`firstweeks check`: every problem of a content folder."""

from __future__ import annotations

from firstweeks.checks.checking import find_problems
from firstweeks.checks.wording import languages
from firstweeks.checks.words import check_words
from firstweeks.cli.options import SHIPPED, Content
from firstweeks.model.problem import ProtocolRejected
from firstweeks.reading.content import read_content


def check(content: Content = SHIPPED) -> None:
    """Check a content folder: every problem at once, each with its place and what to write instead."""
    draft = read_content(content)
    problems = [*find_problems(draft), *check_words(draft, content)]
    if problems:
        raise ProtocolRejected(problems)
    found, spoken = draft.content, list(languages(content))
    print(
        f"{found.id} {found.version}: no problem in {len(found.findings)} findings, {len(found.rules)} rules, "
        f"{len(found.advice)} items of advice, {len(found.beliefs)} beliefs, {len(found.sources)} sources, "
        f"{len(found.countries)} countries, {len(spoken)} languages ({', '.join(spoken)})\n"
        f"content {found.content_hash}"
    )
