"""Every name in every condition exists, is of the right kind, and does not lead back to itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import assert_never

from firstweeks.checks.checked import LEVEL, level_finding, read_by
from firstweeks.model.condition import AtLeast, Atom, Condition, Includes, Is, IsEmpty, Named, leaves
from firstweeks.model.content import Content
from firstweeks.model.finding import Finding, Kind
from firstweeks.model.place import Place
from firstweeks.model.problem import Problem
from firstweeks.reading.content import Draft
from firstweeks.reading.table import did_you_mean

_HOW = {
    Kind.YES_NO: '"{0} is yes" or "{0} is no"',
    Kind.CHOICE: '"{0} is {1}"',
    Kind.ORDERED: '"{0} is {1}" or "{0} is at least {1}"',
    Kind.NUMBER: '"{0} is at least 5"',
    Kind.MANY: '"{0} includes {1}" or "{0} is empty"',
}


def conditions(content: Content) -> Iterator[tuple[str, Condition]]:
    """Every condition of the content, with what its block is called in messages."""
    for finding in content.findings.values():
        if finding.only_if is not None:
            yield f'finding "{finding.id}"', finding.only_if
    for definition in content.definitions.values():
        yield f'definition "{definition.id}"', definition.means
    for label, group in (("rule", content.rules), ("raise", content.raises)):
        for item in group.values():
            yield f'{label} "{item.id}"', item.when
    for contradiction in content.contradictions.values():
        yield f'contradiction "{contradiction.id}"', contradiction.when
    for advice in content.advice.values():
        yield f'advice "{advice.id}"', advice.when


def check_conditions(draft: Draft) -> Iterator[Problem]:
    """Unknown names, wrong kinds, options that do not exist, thresholds out of range, loops."""
    content = draft.content
    for label, condition in conditions(content):
        findings: Mapping[str, Finding] = content.findings
        if label.startswith("advice"):
            findings = {**findings, LEVEL: level_finding(content)}
        for leaf in leaves(condition):
            yield from _check_leaf(draft, label, leaf, findings)
    yield from _check_loops(draft)


def _check_leaf(draft: Draft, label: str, leaf: Atom | Named, findings: Mapping[str, Finding]) -> Iterator[Problem]:
    place = leaf.place or Place("protocol.toml", 1)
    definitions = draft.content.definitions
    if isinstance(leaf, Named):
        if leaf.name in findings:
            how = _how(findings[leaf.name])
            yield draft.problem(f'{label} names the finding "{leaf.name}" without a value', place, f"write {how}")
        elif leaf.name not in definitions:
            fix = did_you_mean(leaf.name, [*definitions, *findings])
            yield draft.problem(f'{label} uses "{leaf.name}", which is not defined', place, fix)
    elif leaf.finding in findings:
        says, fix = _check_atom(leaf, findings[leaf.finding])
        if says:
            yield draft.problem(f"{label} {says}", place, fix)
    elif leaf.finding in definitions:
        fix = f'write "{leaf.finding}" or "not {leaf.finding}" by itself'
        yield draft.problem(f'{label} gives the definition "{leaf.finding}" a value', place, fix)
    elif leaf.finding == LEVEL:
        fix = "only advice may ask for the level; rules make it"
        yield draft.problem(f'{label} asks about "level"', place, fix)
    else:
        fix = did_you_mean(leaf.finding, findings)
        yield draft.problem(f'{label} asks about "{leaf.finding}", which nobody is asked', place, fix)


def _how(finding: Finding) -> str:
    option = finding.options[-1] if finding.options else ""
    return _HOW[finding.kind].format(finding.id, option)


def _check_atom(atom: Atom, finding: Finding) -> tuple[str, str]:
    """What is wrong with an atom and how to mend it, or two empty texts."""
    wrong_kind = f'asks about "{finding.id}" in a way that its kind, {finding.kind.value}, does not allow'
    match atom:
        case Is(_, value):
            if finding.kind in (Kind.NUMBER, Kind.MANY):
                return wrong_kind, f"write {_how(finding)}"
            return _check_options(finding, (value,))
        case AtLeast(_, str(value)):
            if finding.kind is not Kind.ORDERED:
                return wrong_kind, f"write {_how(finding)}"
            if value == finding.options[0] and finding.id != LEVEL:
                says = f'asks whether "{finding.id}" is at least "{value}", which always holds'
                return says, f'write "{finding.id} is at least {finding.options[1]}" or take it out'
            return _check_options(finding, (value,))
        case AtLeast(_, value):
            if finding.kind is not Kind.NUMBER or finding.range is None:
                return wrong_kind, f"write {_how(finding)}"
            low, high = finding.range
            if not low < float(value) <= high:
                says = f'asks whether "{finding.id}" is at least {value:g}, outside its range'
                return says, f"write a number over {low:g} and up to {high:g}"
        case Includes(_, options):
            if finding.kind is not Kind.MANY:
                return wrong_kind, f"write {_how(finding)}"
            return _check_options(finding, options)
        case IsEmpty():
            if finding.kind is not Kind.MANY:
                return wrong_kind, f"write {_how(finding)}"
        case _:
            assert_never(atom)
    return "", ""


def _check_options(finding: Finding, given: tuple[str, ...]) -> tuple[str, str]:
    for option in given:
        if option not in finding.options:
            return f'asks whether "{finding.id}" is "{option}", which is not one of its options', did_you_mean(
                option, finding.options
            )
    return "", ""


def _check_loops(draft: Draft) -> Iterator[Problem]:
    """Definitions that need themselves, and findings asked only if they are answered."""
    content = draft.content
    needs: dict[str, list[str]] = {
        definition.id: [leaf.name for leaf in leaves(definition.means) if isinstance(leaf, Named)]
        for definition in content.definitions.values()
    }
    for loop in _loops(needs):
        place = content.definitions[loop[0]].place
        fix = "write one of them without the others"
        yield draft.problem(f"these definitions lead back to themselves: {' -> '.join(loop)}", place, fix)
    if any(True for _ in _loops(needs)):
        return
    asks = {finding.id: sorted(read_by(finding.only_if, content)) for finding in content.findings.values()}
    for loop in _loops(asks):
        place = content.findings[loop[0]].place
        fix = "let one of them be asked always"
        yield draft.problem(f"these findings wait for each other's answers: {' -> '.join(loop)}", place, fix)


def _loops(needs: Mapping[str, list[str]]) -> Iterator[list[str]]:
    """One path for each loop, from the name written first back to it."""
    done: set[str] = set()
    for start in needs:
        path = _path_back(needs, start, start, [start], set())
        if path and not done & set(path):
            done |= set(path)
            yield path


def _path_back(needs: Mapping[str, list[str]], start: str, at: str, path: list[str], seen: set[str]) -> list[str]:
    for name in needs.get(at, ()):
        if name == start:
            return [*path, start]
        if name not in seen:
            seen.add(name)
            found = _path_back(needs, start, name, [*path, name], seen)
            if found:
                return found
    return []
