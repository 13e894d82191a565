"""The contract of answers at the door: a mapping → `Answers`, or every problem at once."""

from __future__ import annotations

import math
from collections.abc import Mapping

from firstweeks.model.answers import Answers
from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from firstweeks.model.problem import AnswersRejected, Problem
from firstweeks.reading.table import did_you_mean


def read_answers(findings: Mapping[str, Finding], given: object, path: str = "answers") -> Answers:
    """
    Check answers from outside; `path` is what messages call their place.

    Raises:
        AnswersRejected: with everything that breaks the contract, each with what to write instead.
    """
    if isinstance(given, Answers):
        return given
    if not isinstance(given, Mapping):
        fix = 'write {"finding": "answer", ...}'
        raise AnswersRejected([Problem(f"the answers are {_kind(given)}, not an object of answers", path, fix)])
    problems: list[Problem] = []
    checked: dict[str, Value] = {}
    for name, value in given.items():
        where = f"{path}.{name}"
        if name not in findings:
            problems.append(
                Problem(f'"{name}" is not a finding of this protocol', where, did_you_mean(str(name), findings))
            )
            continue
        read = _read(findings[name], value, where)
        if isinstance(read, Problem):
            problems.append(read)
        else:
            checked[name] = read
    if problems:
        raise AnswersRejected(problems)
    return Answers(checked)


def _read(finding: Finding, value: object, where: str) -> Value | Problem:
    if isinstance(value, str) and value == UNSURE:
        return (UNSURE,) if finding.kind is Kind.MANY else UNSURE
    match finding.kind:
        case Kind.NUMBER:
            return _number(finding, value, where)
        case Kind.MANY:
            return _many(finding, value, where)
        case _:
            if isinstance(value, str) and value in finding.options:
                return value
            return _not_an_option(finding, value, where)


def _number(finding: Finding, value: object, where: str) -> Value | Problem:
    low, high = finding.range or (0, 0)
    fix = f'write a number from {low:g} to {high:g}, or "{UNSURE}"'
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return Problem(f'"{finding.id}" is a number, not {_kind(value)}', where, fix)
    if math.isnan(value) or not low <= value <= high:
        return Problem(f'"{finding.id}" is {value}, outside its range', where, fix)
    return value


def _many(finding: Finding, value: object, where: str) -> Value | Problem:
    options = ", ".join(finding.options)
    fix = f"write a list of those that apply, [] for none of them: {options}"
    if not isinstance(value, (list, tuple)):
        return Problem(f'"{finding.id}" takes a list, not {_kind(value)}', where, fix)
    for item in value:
        if item not in finding.options and item != UNSURE:
            known = [*finding.options, UNSURE]
            shown = item if isinstance(item, str) else _kind(item)
            return Problem(f'"{finding.id}" has no option "{shown}"', where, did_you_mean(str(item), known))
    if len(set(value)) < len(value):
        return Problem(f'"{finding.id}" names an option twice', where, "name each once")
    return tuple(option for option in (*finding.options, UNSURE) if option in value)


def _not_an_option(finding: Finding, value: object, where: str) -> Problem:
    known = [*finding.options, UNSURE]
    if isinstance(value, bool) and finding.kind is Kind.YES_NO:
        return Problem(f'"{finding.id}" is {_kind(value)}', where, f'write "{"yes" if value else "no"}" in quotes')
    if value is None:
        return Problem(f'"{finding.id}" is null', where, f'leave it out if it was not asked, or write "{UNSURE}"')
    if not isinstance(value, str):
        return Problem(f'"{finding.id}" is {_kind(value)}', where, f"write one of: {', '.join(known)}")
    return Problem(f'"{finding.id}" has no option "{value}"', where, did_you_mean(value, known))


def _kind(value: object) -> str:
    names: dict[type, str] = {bool: "true or false", str: "a text", list: "a list", dict: "an object"}
    names |= {int: "a number", float: "a number"}
    return "null" if value is None else names.get(type(value), f"a {type(value).__name__}")
