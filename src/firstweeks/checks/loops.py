"""Nothing waits for itself, and nothing is nested so deep that nobody can follow it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from graphlib import TopologicalSorter
from typing import assert_never

from firstweeks.checks.checked import read_by
from firstweeks.model.condition import (
    AllOf,
    AnyOf,
    AtLeast,
    Condition,
    Includes,
    Is,
    IsEmpty,
    Named,
    Not,
    leaves,
)
from firstweeks.model.content import Content
from firstweeks.model.problem import Problem
from firstweeks.reading.draft import Draft

# Brackets, definitions in definitions and findings asked only if others are, all counted.
_DEEPEST = 60

Needs = Mapping[str, list[str]]


def check_loops(draft: Draft) -> Iterator[Problem]:
    """Definitions that need themselves, findings that wait for their own answers, conditions nested too deep."""
    loops = [*_loops_of_definitions(draft), *_loops_of_findings(draft)]
    yield from loops or _too_deep(draft)


def _loops_of_definitions(draft: Draft) -> Iterator[Problem]:
    definitions = draft.content.definitions
    needs: Needs = {
        definition.id: [leaf.name for leaf in leaves(definition.means) if isinstance(leaf, Named)]
        for definition in definitions.values()
    }
    for loop in _loops(needs):
        place = definitions[loop[0]].place
        if len(loop) == 2:
            yield draft.problem(f'definition "{loop[0]}" is defined by itself', place, "say it by findings")
        else:
            says = f"these definitions lead back to themselves: {' -> '.join(loop)}"
            yield draft.problem(says, place, "write one of them without the others")


def _loops_of_findings(draft: Draft) -> Iterator[Problem]:
    content = draft.content
    needs: Needs = {finding.id: sorted(read_by(finding.only_if, content)) for finding in content.findings.values()}
    for loop in _loops(needs):
        finding = content.findings[loop[0]]
        place = draft.place(finding.place, "only_if")
        if len(loop) == 2:
            says = f'finding "{finding.id}" is asked only if it has been answered'
            yield draft.problem(says, place, "let another finding decide it")
        else:
            says = f"these findings wait for each other's answers: {' -> '.join(loop)}"
            yield draft.problem(says, place, "let one of them be asked always")


def _loops(needs: Needs) -> Iterator[list[str]]:
    """The shortest path from each name back to itself; of a loop, from the name that is written first."""
    done: set[str] = set()
    for start in needs:
        path = _path_back(needs, start)
        if path and not done & set(path):
            done |= set(path)
            yield path


def _path_back(needs: Needs, start: str) -> list[str]:
    came_from: dict[str, str] = {}
    waiting = [start]
    for at in waiting:
        for name in needs.get(at, ()):
            if name == start:
                path = [start, at]
                while path[-1] != start:
                    path.append(came_from[path[-1]])
                return path[::-1] if at != start else [start, start]
            if name not in came_from:
                came_from[name] = at
                waiting.append(name)
    return []


def _too_deep(draft: Draft) -> Iterator[Problem]:
    content = draft.content
    depths: dict[tuple[str, str], int] = {}
    for kind, name in TopologicalSorter(_stands_on(content)).static_order():
        condition = content.findings[name].only_if if kind == "finding" else content.definitions[name].means
        depth = _depth(condition, depths) if condition is not None else 0
        depths[kind, name] = min(depth, _DEEPEST)
        if depth > _DEEPEST:
            place = (content.findings if kind == "finding" else content.definitions)[name].place
            yield draft.problem(f'{kind} "{name}" is nested too deep to follow', place, "write it with fewer steps")


def _stands_on(content: Content) -> dict[tuple[str, str], list[tuple[str, str]]]:
    """The definitions and findings whose own conditions each definition and finding needs."""
    conditions = {("definition", definition.id): definition.means for definition in content.definitions.values()}
    needs = {key: list(_needs(condition, content)) for key, condition in conditions.items()}
    for finding in content.findings.values():
        gate = finding.only_if
        needs["finding", finding.id] = list(_needs(gate, content)) if gate is not None else []
    return needs


def _needs(condition: Condition, content: Content) -> Iterator[tuple[str, str]]:
    for leaf in leaves(condition):
        if isinstance(leaf, Named):
            if leaf.name in content.definitions:
                yield "definition", leaf.name
        elif leaf.finding in content.findings:
            yield "finding", leaf.finding


def _depth(condition: Condition, depths: Mapping[tuple[str, str], int]) -> int:
    match condition:
        case Is(finding) | AtLeast(finding) | Includes(finding) | IsEmpty(finding):
            return 1 + depths.get(("finding", finding), 0)
        case Named(name):
            return 1 + depths.get(("definition", name), 0)
        case AllOf(parts) | AnyOf(parts):
            return 1 + max(_depth(part, depths) for part in parts)
        case Not(part):
            return 1 + _depth(part, depths)
        case _:
            assert_never(condition)
