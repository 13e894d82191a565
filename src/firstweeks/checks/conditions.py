"""Every name in every condition exists and is of the right kind, and every value is one that the finding can have."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import assert_never

from firstweeks.checks.checked import LEVEL, level_finding
from firstweeks.model.condition import (
    AllOf,
    AnyOf,
    AtLeast,
    Atom,
    Condition,
    Includes,
    Is,
    IsEmpty,
    Named,
    Not,
    leaves,
)
from firstweeks.model.finding import UNSURE, Finding, Kind
from firstweeks.model.place import Place
from firstweeks.model.problem import Problem
from firstweeks.reading.draft import Draft
from firstweeks.reading.sentence import is_plain_number, sentence_of
from firstweeks.reading.table import did_you_mean

_NOTHING = ("", "")


def check_conditions(draft: Draft) -> Iterator[Problem]:
    """Unknown names, wrong kinds, options that do not exist, thresholds out of range, the same thing said twice."""
    content = draft.content
    with_level = {**content.findings, LEVEL: level_finding(content)}
    for kind, name, condition in content.conditions():
        findings = with_level if kind in ("advice", "claim") else content.findings
        yield from check_condition(draft, f'{kind} "{name}"', condition, findings)


def check_condition(
    draft: Draft, label: str, condition: Condition, findings: Mapping[str, Finding]
) -> Iterator[Problem]:
    """The same for one condition over some findings, called `label` in messages."""
    read = {leaf.finding for leaf in leaves(condition) if not isinstance(leaf, Named)}
    for leaf in leaves(condition):
        if isinstance(leaf, Named):
            says, fix = _check_named(draft, leaf, findings, read)
        else:
            says, fix = _check_finding(draft, leaf, findings)
        if says:
            yield draft.problem(f"{label} {says}", _place(leaf), fix)
    for part in _repeated(condition):
        place = _place(next(leaves(part)))
        yield draft.problem(f'{label} says "{sentence_of(part)}" twice', place, "take one of them out")


def _place(leaf: Atom | Named) -> Place:
    return leaf.place or Place("protocol.toml", 1)


def _check_named(draft: Draft, leaf: Named, findings: Mapping[str, Finding], read: set[str]) -> tuple[str, str]:
    definitions = draft.content.definitions
    if leaf.name in definitions or (leaf.name in draft.doubtful and leaf.name not in findings):
        return _NOTHING
    if leaf.name in findings:
        return f'names the finding "{leaf.name}" without a value', f"write {_how(findings[leaf.name])}"
    says = f'uses "{leaf.name}", which is not defined'
    for finding in (findings[name] for name in findings if name in read):
        if leaf.name in finding.options:
            option = _how(finding, leaf.name)
            return says, f'"{leaf.name}" is an option of "{finding.id}": write {option}'
    return says, did_you_mean(leaf.name, [*definitions, *findings])


def _check_finding(draft: Draft, atom: Atom, findings: Mapping[str, Finding]) -> tuple[str, str]:
    name = atom.finding
    if name in findings:
        return _NOTHING if name in draft.doubtful else _check_atom(atom, findings[name])
    if name in draft.content.definitions:
        return f'gives the definition "{name}" a value', f'write "{name}" or "not {name}" by itself'
    if name == LEVEL:
        says = "asks for the level, which only advice and claims may do"
        return says, "ask about answers: it is the rules that make the level"
    if name in draft.doubtful:
        return _NOTHING
    return f'asks about "{name}", which nobody is asked', did_you_mean(name, findings)


def _check_atom(atom: Atom, finding: Finding) -> tuple[str, str]:
    """What is wrong with an atom and how to mend it, or two empty texts."""
    match atom:
        case Is(_, value):
            return _check_is(atom, finding, value)
        case AtLeast(_, value):
            return _check_number(atom, finding) if finding.kind is Kind.NUMBER else _check_step(atom, finding, value)
        case Includes(_, options):
            if finding.kind is not Kind.MANY:
                return _wrong(atom, f'"{finding.id}" takes one answer', _how(finding, options[0]))
            twice = [option for number, option in enumerate(options) if option in options[:number]]
            if twice:
                return f'names the option "{twice[0]}" of "{finding.id}" twice', "take one of them out"
            return _check_options(finding, "includes", options)
        case IsEmpty():
            if finding.kind is not Kind.MANY:
                return _wrong(atom, "only a finding of many options can be empty", _how(finding))
            return _NOTHING
        case _:
            assert_never(atom)


def _check_is(atom: Is, finding: Finding, value: str) -> tuple[str, str]:
    if finding.kind is Kind.NUMBER:
        return _wrong(atom, 'a number is compared by "is at least"', _how(finding, value))
    if finding.kind is Kind.MANY:
        return _wrong(atom, f'"{finding.id}" can have several options at once', _how(finding, value))
    return _check_options(finding, "is", (value,))


def _check_number(atom: AtLeast, finding: Finding) -> tuple[str, str]:
    low, high = finding.range or (0, 0)
    if isinstance(atom.value, str):
        return _wrong(atom, f'"{atom.value}" is not a number', _how(finding))
    fix = f"write a number over {low:g} and up to {high:g}"
    if atom.value <= low:
        return f'says "{sentence_of(atom)}", which always holds', fix
    if atom.value > high:
        return f'says "{sentence_of(atom)}", which never holds', fix
    return _NOTHING


def _check_step(atom: AtLeast, finding: Finding, value: str | float) -> tuple[str, str]:
    option = value if isinstance(value, str) else f"{value:g}"
    if finding.kind is Kind.MANY:
        return _wrong(atom, f'"{finding.id}" can have several options at once', _how(finding, option))
    if finding.kind is not Kind.ORDERED:
        because = f'"{finding.id}" is yes or no' if finding.kind is Kind.YES_NO else "its options have no order"
        return _wrong(atom, because, _how(finding, option))
    if option == finding.options[0] and finding.id != LEVEL:
        fix = f'write "{finding.id} is at least {finding.options[1]}", or take it out'
        return f'says "{sentence_of(atom)}", which always holds', fix
    return _check_options(finding, "is at least", (option,))


def _check_options(finding: Finding, verb: str, given: tuple[str, ...]) -> tuple[str, str]:
    for option in given:
        if option == UNSURE:
            says = f'asks whether "{finding.id}" {verb} "unsure", but a sentence cannot ask for a missing answer'
            return says, "take it out: a condition holds only on what is known"
        if option not in finding.options:
            says = f'asks whether "{finding.id}" {verb} "{option}", which is not one of its options'
            return says, did_you_mean(option, finding.options)
    return _NOTHING


def _wrong(atom: Atom, because: str, how: str) -> tuple[str, str]:
    return f'says "{sentence_of(atom)}", but {because}', f"write {how}"


def _how(finding: Finding, given: str = "") -> str:
    """How a condition on this finding is written, about what was given if that fits."""
    option = given if given in finding.options else "".join(finding.options[-1:])
    match finding.kind:
        case Kind.YES_NO | Kind.CHOICE:
            return f'"{finding.id} is {option}"'
        case Kind.ORDERED:
            return f'"{finding.id} is {option}" or "{finding.id} is at least {option}"'
        case Kind.NUMBER:
            low, high = finding.range or (0, 0)
            number = (
                given if is_plain_number(given) and low < float(given) <= high else f"{math.ceil((low + high) / 2)}"
            )
            return f'"{finding.id} is at least {number}"'
        case Kind.MANY:
            return f'"{finding.id} includes {option}"'
        case _:
            assert_never(finding.kind)


def _repeated(condition: Condition) -> Iterator[Condition]:
    """The parts that stand twice beside each other."""
    match condition:
        case AllOf(parts) | AnyOf(parts):
            yield from (part for number, part in enumerate(parts) if part in parts[:number])
            for part in parts:
                yield from _repeated(part)
        case Not(part):
            yield from _repeated(part)
        case Is() | AtLeast() | Includes() | IsEmpty() | Named():
            pass
        case _:
            assert_never(condition)
