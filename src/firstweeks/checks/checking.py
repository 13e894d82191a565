"""Nouns → problems; content without any becomes a `CheckedProtocol`, the only thing back ends accept."""

from __future__ import annotations

from pathlib import Path

from firstweeks.checks.checked import CheckedProtocol
from firstweeks.checks.coding import check_coding
from firstweeks.checks.conditions import check_conditions
from firstweeks.checks.doors import check_doors
from firstweeks.checks.loops import check_loops
from firstweeks.checks.references import check_references
from firstweeks.checks.results import check_results
from firstweeks.checks.sources import check_sources
from firstweeks.model.place import Place
from firstweeks.model.problem import Problem, ProtocolRejected
from firstweeks.reading.content import read_content
from firstweeks.reading.draft import Draft
from firstweeks.reading.files import SHIPPED

_CHECKS = (
    check_conditions,
    check_loops,
    check_references,
    check_results,
    check_doors,
    check_sources,
    check_coding,
)


def find_problems(draft: Draft) -> list[Problem]:
    """Every problem of a draft, in the order of the files and lines."""
    found = list(draft.problems)
    # Half of a content would look as if it used names that do not exist.
    if not draft.unread:
        for check_all in _CHECKS:
            found += check_all(draft)
    return sorted(dict.fromkeys(found), key=_order)


def check(draft: Draft) -> CheckedProtocol:
    """
    Turn a draft into a protocol that may run.

    Raises:
        ProtocolRejected: with every problem of the draft.
    """
    problems = find_problems(draft)
    if problems:
        raise ProtocolRejected(problems)
    return CheckedProtocol(draft.content)


def load_content(folder: Path = SHIPPED) -> CheckedProtocol:
    """Read and check a content folder."""
    return check(read_content(folder))


def _order(problem: Problem) -> tuple[str, int, int]:
    place = problem.place
    return (place.file, place.line, place.column) if isinstance(place, Place) else (str(place or ""), 0, 0)
