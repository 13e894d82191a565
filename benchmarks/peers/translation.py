"""
A checked protocol in the words of another engine.

Every peer gets the sentences of the content themselves: definitions are written out, and a finding with an `only_if`
is guarded by it, as the contract of answers says. Nothing comes from our circuit.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar, assert_never

from firstweeks.backends.reference import Reference
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.model.condition import AllOf, AnyOf, AtLeast, Atom, Condition, Includes, Is, IsEmpty, Named, Not
from firstweeks.model.finding import Finding, Kind, Value
from firstweeks.model.tri import Tri

T = TypeVar("T")


@dataclass(frozen=True)
class Language(Generic[T]):
    """How an engine says the four things that conditions are made of."""

    atom: Callable[[Atom, Finding], T]
    all_of: Callable[[list[T]], T]
    any_of: Callable[[list[T]], T]
    negated: Callable[[T], T]


def translated(protocol: CheckedProtocol, language: Language[T]) -> dict[str, T]:
    """Every rule, the most urgent first, and after them every raise."""
    content = protocol.content
    rules = sorted(content.rules.values(), key=lambda rule: -rule.level.urgency)
    whens = {rule.id: rule.when for rule in rules} | {step.id: step.when for step in content.raises.values()}
    return {name: _said(when, protocol, language) for name, when in whens.items()}


def _said(condition: Condition, protocol: CheckedProtocol, language: Language[T]) -> T:
    match condition:
        case Is() | AtLeast() | Includes() | IsEmpty():
            return _guarded(condition, protocol, language)
        case AllOf(parts):
            return language.all_of([_said(part, protocol, language) for part in parts])
        case AnyOf(parts):
            return language.any_of([_said(part, protocol, language) for part in parts])
        case Not(part):
            return language.negated(_said(part, protocol, language))
        case Named(name):
            return _said(protocol.content.definitions[name].means, protocol, language)
        case _:
            assert_never(condition)


def _guarded(atom: Atom, protocol: CheckedProtocol, language: Language[T]) -> T:
    finding = protocol.readable[atom.finding]
    said = language.atom(atom, finding)
    if finding.only_if is None or finding.otherwise is None:
        return said
    asked = _said(finding.only_if, protocol, language)
    if Reference(protocol).holds(atom, {finding.id: finding.otherwise}) is Tri.YES:
        return language.any_of([language.negated(asked), said])
    return language.all_of([asked, said])


def rank(finding: Finding, value: str | float) -> str | float:
    """An option as `plain` gives it: its rank where the options are ordered."""
    if isinstance(value, str):
        return finding.options.index(value) if finding.kind is Kind.ORDERED else value
    return float(value)


def quoted(value: str | float) -> str:
    """A text or a number as most languages write it."""
    return json.dumps(value)


def plain(protocol: CheckedProtocol, answers: Mapping[str, Value]) -> dict[str, object]:
    """
    Complete answers in the shape that suits the engines best.

    A yes/no answer is a truth value, an ordered one the rank of its option, a number a float, a many-choice one a list.
    """
    return {name: _plain(protocol.content.findings[name], value) for name, value in answers.items()}


def _plain(finding: Finding, value: Value) -> object:
    match finding.kind:
        case Kind.YES_NO:
            return value == "yes"
        case Kind.ORDERED:
            return finding.options.index(str(value))
        case Kind.MANY:
            return list(value) if isinstance(value, tuple) else []
        case Kind.NUMBER:
            return float(str(value))
        case Kind.CHOICE:
            return value
        case _:
            assert_never(finding.kind)
