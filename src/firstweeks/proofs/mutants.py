"""Protocols with a single fault in what decides the level, as a slip of the pen would put it there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from firstweeks.checks.checked import CheckedProtocol
from firstweeks.model.condition import AllOf, AnyOf, AtLeast, Condition, Includes, Named, Not, leaves
from firstweeks.model.content import Content
from firstweeks.reading.sentence import sentence_of

LEVEL_LOWERED = "a rule's level lowered by one"
RULE_DROPPED = "a rule dropped"
RAISE_DROPPED = "a raise dropped"
ONLY_IF_DROPPED = "an `only_if` dropped"
AND_PART_DROPPED = "a condition of an `and` dropped"
OR_PART_DROPPED = "a condition of an `or` dropped"
SWAPPED = "`and` and `or` swapped"
THRESHOLD_MOVED = "a threshold moved by one"
NOT_LOST = "a `not` lost"
OPTION_LEFT_OUT = "an option of an `includes any of` left out"


@dataclass(frozen=True, slots=True)
class Mutant:
    """A protocol with one fault: its kind, where it is (such as "rule injury"), and what was done there."""

    kind: str
    where: str
    says: str
    content: Content

    @property
    def checked(self) -> CheckedProtocol:
        """The faulty protocol, as the proofs take it; that the checks would refuse some of these is not counted."""
        return CheckedProtocol(self.content)


def mutants(content: Content) -> Iterator[Mutant]:
    """Every single fault in the rules, the raises, the `only_if`s and the definitions that the level depends on."""
    for rule in content.rules.values():
        rest = {name: one for name, one in content.rules.items() if name != rule.id}
        if rule.level.urgency:
            lower = content.levels[::-1][rule.level.urgency - 1]
            lowered = replace(content, rules={**content.rules, rule.id: replace(rule, level=lower)})
            yield Mutant(LEVEL_LOWERED, f"rule {rule.id}", f"{rule.level.id} becomes {lower.id}", lowered)
        yield Mutant(RULE_DROPPED, f"rule {rule.id}", "dropped", replace(content, rules=rest))
    for step in content.raises.values():
        others = {name: one for name, one in content.raises.items() if name != step.id}
        yield Mutant(RAISE_DROPPED, f"raise {step.id}", "dropped", replace(content, raises=others))
    for finding in content.findings.values():
        if finding.only_if is not None:
            always = replace(finding, only_if=None, otherwise=None)
            asked = replace(content, findings={**content.findings, finding.id: always})
            yield Mutant(ONLY_IF_DROPPED, f"finding {finding.id}", "`only_if` dropped", asked)
    yield from _in_conditions(content)


def thresholds(content: Content) -> Iterator[AtLeast]:
    """Each number that a condition of the content or of a mutant compares with, as an atom."""
    for _, _, condition in content.conditions():
        for leaf in leaves(condition):
            if isinstance(leaf, AtLeast) and not isinstance(leaf.value, str):
                yield from (leaf, *(atom for _, atom in _moved(leaf, content)))


def _in_conditions(content: Content) -> Iterator[Mutant]:
    for rule in content.rules.values():
        for kind, says, when in _faults(rule.when, content):
            changed = replace(content, rules={**content.rules, rule.id: replace(rule, when=when)})
            yield Mutant(kind, f"rule {rule.id}", says, changed)
    for step in content.raises.values():
        for kind, says, when in _faults(step.when, content):
            changed = replace(content, raises={**content.raises, step.id: replace(step, when=when)})
            yield Mutant(kind, f"raise {step.id}", says, changed)
    for name in _read_by_level(content):
        definition = content.definitions[name]
        for kind, says, means in _faults(definition.means, content):
            changed = replace(content, definitions={**content.definitions, name: replace(definition, means=means)})
            yield Mutant(kind, f"definition {name}", says, changed)
    for finding in content.findings.values():
        if finding.only_if is not None:
            for kind, says, only_if in _faults(finding.only_if, content):
                changed = replace(content, findings={**content.findings, finding.id: replace(finding, only_if=only_if)})
                yield Mutant(kind, f"finding {finding.id}", says, changed)


def _read_by_level(content: Content) -> list[str]:
    """The definitions that rules, raises and `only_if`s use, directly or not; the rest only choose advice."""
    waiting = [rule.when for rule in content.rules.values()] + [step.when for step in content.raises.values()]
    waiting += [finding.only_if for finding in content.findings.values() if finding.only_if is not None]
    found: set[str] = set()
    for condition in waiting:
        for leaf in leaves(condition):
            if isinstance(leaf, Named) and leaf.name not in found:
                found.add(leaf.name)
                waiting.append(content.definitions[leaf.name].means)
    return [name for name in content.definitions if name in found]


def _faults(condition: Condition, content: Content) -> Iterator[tuple[str, str, Condition]]:
    """Each way of getting one place of a condition wrong: the kind, what was done, the condition then."""
    match condition:
        case AllOf(parts) | AnyOf(parts):
            yield from _joined_wrongly(condition)
            for number, part in enumerate(parts):
                for kind, says, wrong in _faults(part, content):
                    yield kind, says, type(condition)((*parts[:number], wrong, *parts[number + 1 :]))
        case Not(part):
            yield NOT_LOST, f"`not` lost before `{sentence_of(part)}`", part
            yield from ((kind, says, Not(wrong)) for kind, says, wrong in _faults(part, content))
        case AtLeast():
            yield from ((THRESHOLD_MOVED, says, atom) for says, atom in _moved(condition, content))
        case Includes(finding, options) if len(options) > 1:
            for option in options:
                rest = tuple(one for one in options if one != option)
                yield OPTION_LEFT_OUT, f"`{option}` left out of `{finding} includes any of`", Includes(finding, rest)
        case _:
            pass


def _joined_wrongly(condition: AllOf | AnyOf) -> Iterator[tuple[str, str, Condition]]:
    conjoined, parts = isinstance(condition, AllOf), condition.parts
    word, kind = ("and", AND_PART_DROPPED) if conjoined else ("or", OR_PART_DROPPED)
    for number, part in enumerate(parts):
        rest = (*parts[:number], *parts[number + 1 :])
        yield (
            kind,
            f"`{sentence_of(part)}` dropped from an `{word}`",
            rest[0] if len(rest) == 1 else type(condition)(rest),
        )
    swapped = AnyOf(parts) if conjoined else AllOf(parts)
    yield SWAPPED, f"`{sentence_of(condition)}` becomes `{sentence_of(swapped)}`", swapped


def _moved(atom: AtLeast, content: Content) -> Iterator[tuple[str, AtLeast]]:
    """The threshold one step lower and one step higher, where there is such a step."""
    finding, values = content.findings.get(atom.finding), list[str | float]()
    if finding is None:
        return  # the level, as advice reads it
    if isinstance(atom.value, str):
        at = finding.options.index(atom.value)
        values += [finding.options[to] for to in (at - 1, at + 1) if 0 <= to < len(finding.options)]
    elif finding.range is not None:
        low, high = finding.range
        values += [to for to in (atom.value - 1, atom.value + 1) if low <= to <= high]
    for value in values:
        moved = AtLeast(atom.finding, value)
        yield f"`{sentence_of(atom)}` becomes `{sentence_of(moved)}`", moved
