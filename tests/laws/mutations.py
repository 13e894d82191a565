"""The shipped protocol with one fault in it, as a slip of the pen would make it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st

from firstweeks.checks.checked import CheckedProtocol
from firstweeks.circuit.cells import cells_of
from firstweeks.circuit.closure import binate
from firstweeks.circuit.graph import GraphBuilder
from firstweeks.circuit.normal import Normal
from firstweeks.compiled import translated
from firstweeks.model.condition import AllOf, AnyOf, Condition, Named, Not, leaves
from firstweeks.model.content import Content
from firstweeks.protocol import Protocol
from laws.strategies import atoms, shipped, values


@st.composite
def mutated_protocols(draw: st.DrawFn) -> Protocol:
    """
    The shipped protocol with one condition, level or "otherwise" changed.

    Left out are the slips after which many variables are read both ways, most of them a gate that asks "no pain
    anywhere" instead of "some pain": the circuit stays exact there, but each such variable can double it.
    """
    content = shipped().content
    change = draw(st.sampled_from((_condition, _condition, _condition, _level, _limit, _otherwise)))
    checked = CheckedProtocol(change(draw, content))
    assume(len(read_both_ways(checked)) <= BOTH_WAYS_AT_MOST)
    return Protocol(translated(checked))


BOTH_WAYS_AT_MOST = 6


def read_both_ways(checked: CheckedProtocol) -> list[int]:
    """The variables of which the rules and raises read more than one direction."""
    content = checked.content
    atoms_read = [leaf for _, _, when in content.conditions() for leaf in leaves(when) if not isinstance(leaf, Named)]
    cells = cells_of(checked.readable.values(), atoms_read)
    graph = GraphBuilder(tuple(variable.all_cells for variable in cells.variables))
    normal = Normal(graph, cells, checked.readable, content.definitions)
    whens = [rule.when for rule in content.rules.values()] + [step.when for step in content.raises.values()]
    return binate(graph, [normal.node(when) for when in whens])


def _condition(draw: st.DrawFn, content: Content) -> Content:
    """One part of a condition negated, swapped, dropped or asked of another value."""
    table = draw(st.sampled_from(("rules", "rules", "definitions", "raises", "findings")))
    nouns, key = getattr(content, table), {"definitions": "means", "findings": "only_if"}.get(table, "when")
    name = draw(st.sampled_from([name for name, noun in nouns.items() if getattr(noun, key) is not None]))
    condition = getattr(nouns[name], key)
    path = draw(st.sampled_from(list(_paths(condition))))
    changed = _at(condition, path, lambda part: draw(_slips(content, part)))
    tables: dict[str, Any] = {table: {**nouns, name: replace(nouns[name], **{key: changed})}}
    return replace(content, **tables)


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
