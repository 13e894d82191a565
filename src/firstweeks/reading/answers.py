"""The contract of answers: a mapping from outside becomes `Answers`, or is refused with every problem at once."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping

from firstweeks.model.answers import Answers
from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from firstweeks.model.problem import MOST, AnswersRejected, Problem
from firstweeks.reading.suggesting import as_written, did_you_mean, kind_of, listed

_NONE_OF_THESE = ("none", "no", "nothing", "none of these")


def read_answers(findings: Mapping[str, Finding], given: object, path: str = "answers") -> Answers:
    """
    Check answers from outside; `path` is what messages call their place.

    Raises:
        AnswersRejected: with everything that breaks the contract, each with what to write instead.
    """
    if isinstance(given, Answers):
        return given
    if not isinstance(given, Mapping):
        says, fix = f"the answers are {kind_of(given)}, not an object of answers", 'write {"finding": "answer", ...}'
        raise AnswersRejected([Problem(says, path, fix)])
    problems: list[Problem] = []
    checked: dict[str, Value] = {}
    strange = 0
    for name, value in given.items():
        finding = findings.get(name)
        if finding is None:
            strange += 1
            if strange <= MOST:
                problems.append(_unknown(name, findings, path))
            continue
        accepted = _accepted(finding, value)
        if accepted is None:
            problems += _faults(finding, value, f"{path}.{name}")
        else:
            checked[finding.id] = accepted
    if strange > MOST:
        says = f"{strange - MOST:,} more names are not findings of this protocol"
        problems.append(Problem(says, path, "write the names of findings"))
    if problems:
        raise AnswersRejected(problems)
    return Answers(checked)


def _accepted(finding: Finding, value: object) -> Value | None:
    """An answer that keeps the contract, in the shape that the engine reads; None for any other."""
    if isinstance(value, str):
        if finding.kind is Kind.MANY:
            return (UNSURE,) if value == UNSURE else None
        # Equal texts made one are found again without being compared.
        return sys.intern(str(value)) if value in finding.options or value == UNSURE else None
    if finding.kind is Kind.MANY and isinstance(value, (list, tuple)):
        chosen = tuple(option for option in (*finding.options, UNSURE) if option in value)
        return chosen if len(chosen) == len(value) else None
    if finding.range is not None and isinstance(value, (int, float)) and not isinstance(value, bool):
        return value if finding.range[0] <= value <= finding.range[1] else None
    return None


def _unknown(name: object, findings: Mapping[str, Finding], path: str) -> Problem:
    fix = did_you_mean(name, findings) if isinstance(name, str) else "write the name of a finding"
    shown = as_written(name)
    return Problem(f"{shown} is not a finding of this protocol", path + "." + shown.strip('"'), fix)


def _faults(finding: Finding, value: object, where: str) -> Iterator[Problem]:
    """Everything in one answer that breaks the contract."""
    if value is None:
        fix = f'leave it out if it was not asked; write "{UNSURE}" if it was, and nobody can tell'
        yield Problem(f'"{finding.id}" is null', where, fix)
    elif finding.kind is Kind.NUMBER:
        yield from _number(finding, value, where)
    elif finding.kind is Kind.MANY:
        yield from _many(finding, value, where)
    elif isinstance(value, bool) and finding.kind is Kind.YES_NO:
        says = f'"{finding.id}" takes "yes" or "no", not {as_written(value)}'
        yield Problem(says, where, f'write "{"yes" if value else "no"}" in quotes')
    elif isinstance(value, str):
        yield _no_option(finding, value, where)
    else:
        fix = f"write one of: {listed([*finding.options, UNSURE])}"
        yield Problem(f'"{finding.id}" takes one of its options, not {_kind(value)}', where, fix)


def _number(finding: Finding, value: object, where: str) -> Iterator[Problem]:
    low, high = finding.range or (0, 0)
    fix = f'write a number from {low:g} to {high:g}, or "{UNSURE}"'
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        if isinstance(value, str) and re.fullmatch(r"[0-9]{1,9}", value) and low <= int(value) <= high:
            fix = f"write {int(value)} without quotes"
        yield Problem(f'"{finding.id}" is a number, not {_kind(value)}', where, fix)
    else:
        yield Problem(f'"{finding.id}" is {as_written(value)}, outside its range', where, fix)


def _many(finding: Finding, value: object, where: str) -> Iterator[Problem]:
    if not isinstance(value, (list, tuple)):
        fix = f"write a list of those that apply, or [] for none of them: {listed(list(finding.options))}"
        if isinstance(value, str) and value in finding.options:
            fix = f'write ["{value}"]'
        elif isinstance(value, str) and value in _NONE_OF_THESE:
            fix = "write [] for none of these"
        yield Problem(f'"{finding.id}" takes a list, not {_kind(value)}', where, fix)
        return
    taken: set[str] = set()
    wrong = []
    for number, item in enumerate(value):
        if not isinstance(item, str) or item in taken or item not in (*finding.options, UNSURE):
            wrong.append((number, item, item in taken if isinstance(item, str) else False))
        if isinstance(item, str):
            taken.add(item)
    for number, item, twice in wrong[:MOST]:
        yield _wrong_item(finding, item, f"{where}[{number}]", twice=twice)
    if len(wrong) > MOST:
        yield Problem(f'"{finding.id}" has {len(wrong) - MOST:,} more that are wrong', where, "correct these first")


def _wrong_item(finding: Finding, item: object, at: str, *, twice: bool) -> Problem:
    """What is wrong with one item of a list."""
    if not isinstance(item, str):
        says = f'"{finding.id}" has {_kind(item)} in its list'
        return Problem(says, at, f"write each option in quotes: {listed([*finding.options, UNSURE])}")
    if twice:
        return Problem(f'"{finding.id}" has the option {as_written(item)} twice', at, "name each once")
    if item in _NONE_OF_THESE:
        return Problem(f'"{finding.id}" has no option "{item}"', at, "write [] for none of these")
    return _no_option(finding, item, at)


def _kind(value: object) -> str:
    return "an object" if isinstance(value, Mapping) else kind_of(value)


def _no_option(finding: Finding, given: str, where: str) -> Problem:
    says = f'"{finding.id}" has no option {as_written(given)}'
    return Problem(says, where, did_you_mean(given, [*finding.options, UNSURE]))
