"""The shipped protocol with one fault in it, as a slip of the pen would make it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeVar

from hypothesis import strategies as st
from laws.strategies import atoms, shipped, values

from firstweeks.checks.checked import CheckedProtocol
from firstweeks.model.condition import AllOf, AnyOf, Condition, Named, Not
from firstweeks.model.content import Content
from firstweeks.protocol import Protocol

Noun = TypeVar("Noun")


@st.composite
def mutated_protocols(draw: st.DrawFn) -> Protocol:
    """The shipped protocol with one condition, level or "otherwise" changed."""
    content = shipped().content
    change = draw(st.sampled_from((_condition, _condition, _condition, _level, _limit, _otherwise)))
    return Protocol(CheckedProtocol(change(draw, content)))


def _condition(draw: st.DrawFn, content: Content) -> Content:
    """One part of a condition negated, swapped, dropped or asked of another value."""
    table = draw(st.sampled_from(("rules", "rules", "definitions", "raises", "findings")))
    nouns, key = getattr(content, table), {"definitions": "means", "findings": "only_if"}.get(table, "when")
    name = draw(st.sampled_from([name for name, noun in nouns.items() if getattr(noun, key) is not None]))
    condition = getattr(nouns[name], key)
    path = draw(st.sampled_from(list(_paths(condition))))
    changed = _at(condition, path, lambda part: draw(_slips(content, part)))
    return replace(content, **{table: {**nouns, name: replace(nouns[name], **{key: changed})}})


def _slips(content: Content, part: Condition) -> st.SearchStrategy[Condition]:
    """The ways of writing a part wrongly."""
    ways: list[st.SearchStrategy[Condition]] = [st.just(Not(part))]
    match part:
        case AllOf(parts):
            ways += [st.just(AnyOf(parts)), st.sampled_from(parts)]
        case AnyOf(parts):
            ways += [st.just(AllOf(parts)), st.sampled_from(parts)]
        case Not(inner):
            ways.append(st.just(inner))
        case Named():
            pass
        case _:
            ways.append(atoms(content.findings[part.finding]))
    return st.one_of(ways)


def _level(draw: st.DrawFn, content: Content) -> Content:
    rule = draw(st.sampled_from(list(content.rules.values())))
    level = draw(st.sampled_from(content.levels))
    return replace(content, rules={**content.rules, rule.id: replace(rule, level=level)})


def _limit(draw: st.DrawFn, content: Content) -> Content:
    return replace(content, raise_limit=draw(st.sampled_from(content.levels)))


def _otherwise(draw: st.DrawFn, content: Content) -> Content:
    gated = [finding for finding in content.findings.values() if finding.only_if is not None]
    finding = draw(st.sampled_from(gated))
    changed = replace(finding, otherwise=draw(values(finding)))
    return replace(content, findings={**content.findings, finding.id: changed})


def _paths(condition: Condition) -> Iterator[tuple[int, ...]]:
    """The way to each part of a condition, the whole first."""
    yield ()
    match condition:
        case AllOf(parts) | AnyOf(parts):
            for number, part in enumerate(parts):
                yield from ((number, *rest) for rest in _paths(part))
        case Not(part):
            yield from ((0, *rest) for rest in _paths(part))
        case _:
            pass


def _at(condition: Condition, path: tuple[int, ...], change: Callable[[Condition], Condition]) -> Condition:
    """The condition with the part at a path changed."""
    if not path:
        return change(condition)
    match condition:
        case AllOf(parts) | AnyOf(parts):
            new = [_at(part, path[1:], change) if n == path[0] else part for n, part in enumerate(parts)]
            return type(condition)(tuple(new))
        case Not(part):
            return Not(_at(part, path[1:], change))
        case _:
            return condition
