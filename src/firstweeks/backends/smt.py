"""
Every possible person, for z3: the source conditions with real numbers, trusting no circuit.

A yes/no answer is a Boolean, a choice a whole number from 0 in the order of its options, a number a real in its
range, each option of a list a Boolean.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import assert_never

import z3

from firstweeks.checks.checked import CheckedProtocol, read_by
from firstweeks.model.condition import AllOf, AnyOf, AtLeast, Atom, Condition, Includes, Is, IsEmpty, Named, Not
from firstweeks.model.finding import Finding, Kind, Value


@dataclass(frozen=True, slots=True)
class Someone:
    """A person whose every answer is a variable: one a finding, and for lists one an option."""

    answers: Mapping[str, z3.ExprRef]
    lists: Mapping[str, Mapping[str, z3.BoolRef]]
    same_as: Someone | None = None
    apart: frozenset[str] = frozenset()


@dataclass(slots=True)
class Smt:
    """Translates one protocol; people made by `someone` answer every question, in any way that the contract allows."""

    protocol: CheckedProtocol
    _known: dict[tuple[int, int, bool], z3.BoolRef] = field(default_factory=dict)
    _read: dict[int, frozenset[str]] = field(default_factory=dict)
    _kept: list[Someone] = field(default_factory=list)

    def someone(self, name: str, same_as: Someone | None = None, but: Iterable[str] = ()) -> Someone:
        """A person; where `same_as` is given, one who answers as that person in everything `but` these findings."""
        findings = self.protocol.content.findings.values()
        kept = same_as or Someone({}, {})
        apart = frozenset(but) if same_as else frozenset(finding.id for finding in findings)
        singles = {one.id: self._answer(name, one) for one in findings if one.id in apart and one.kind is not Kind.MANY}
        lists = {one.id: self._options(name, one) for one in findings if one.id in apart and one.kind is Kind.MANY}
        person = Someone({**kept.answers, **singles}, {**kept.lists, **lists}, same_as, apart)
        self._kept.append(person)
        return person

    def possible(self, person: Someone) -> z3.BoolRef:
        """That every answer is one which the contract allows."""
        bounds = []
        for name, answer in person.answers.items():
            finding = self.protocol.content.findings[name]
            if finding.kind in (Kind.CHOICE, Kind.ORDERED):
                bounds += [answer >= 0, answer < len(finding.options)]
            elif finding.kind is Kind.NUMBER and finding.range is not None:
                bounds += [answer >= finding.range[0], answer <= finding.range[1]]
        return z3.And(bounds)

    def holds(self, condition: Condition, person: Someone, *, guarded: bool = True) -> z3.BoolRef:
        """That a condition holds; unguarded, it reads the answers as given, whatever their `only_if` say."""
        # People and content live as long as this object, so that their identities are keys.
        if person.same_as is not None and not self._reads(condition) & person.apart:
            return self.holds(condition, person.same_as, guarded=guarded)
        key = (id(condition), id(person), guarded)
        if key not in self._known:
            self._known[key] = self._translate(condition, person, guarded=guarded)
        return self._known[key]

    def _translate(self, condition: Condition, person: Someone, *, guarded: bool) -> z3.BoolRef:
        match condition:
            case Is() | AtLeast() | Includes() | IsEmpty():
                return self._atom(condition, person, guarded)
            case AllOf(parts):
                return z3.And([self.holds(part, person, guarded=guarded) for part in parts])
            case AnyOf(parts):
                return z3.Or([self.holds(part, person, guarded=guarded) for part in parts])
            case Not(part):
                return z3.Not(self.holds(part, person, guarded=guarded))
            case Named(name):
                return self.holds(self.protocol.content.definitions[name].means, person, guarded=guarded)
            case _:
                assert_never(condition)

    def at_least(self, person: Someone, switch: Mapping[str, z3.BoolRef] | None = None) -> list[z3.BoolRef]:
        """For each urgency from 1, that the level reaches it, after the raises; `switch` says which rules count."""
        content = self.protocol.content
        steps: list[list[z3.BoolRef]] = [[] for _ in content.levels]
        for rule in content.rules.values():
            holds = self.holds(rule.when, person)
            steps[rule.level.urgency].append(z3.And(switch[rule.id], holds) if switch else holds)
        raised = z3.Or([self.holds(step.when, person) for step in content.raises.values()])
        reached = [z3.BoolVal(True)]
        reached += [z3.Or([one for step in steps[urgency:] for one in step]) for urgency in range(1, len(steps))]
        limit = content.raise_limit.urgency
        return [
            z3.Or(reached[urgency], z3.And(raised, reached[urgency - 1])) if urgency <= limit else reached[urgency]
            for urgency in range(1, len(steps))
        ]

    def level_condition(self, condition: Condition, person: Someone, at_least: list[z3.BoolRef]) -> z3.BoolRef:
        """A condition that may also ask about the level, as claims and advice do."""
        match condition:
            case Is("level", value) | AtLeast("level", str(value)):
                return self._level(condition, value, at_least)
            case AllOf(parts):
                return z3.And([self.level_condition(part, person, at_least) for part in parts])
            case AnyOf(parts):
                return z3.Or([self.level_condition(part, person, at_least) for part in parts])
            case Not(part):
                return z3.Not(self.level_condition(part, person, at_least))
            case _:
                return self.holds(condition, person)

    def read(self, model: z3.ModelRef, person: Someone) -> dict[str, Value]:
        """The answers of a person in a model, by the contract of answers."""
        return {finding.id: _value(model, finding, person) for finding in self.protocol.content.findings.values()}

    def usual(self, person: Someone) -> list[z3.BoolRef]:
        """That each answer is the usual one: what a readable counterexample changes least of."""
        wishes: list[z3.BoolRef] = []
        for options in person.lists.values():
            wishes += [z3.Not(option) for option in options.values()]
        for name, answer in person.answers.items():
            finding = self.protocol.content.findings[name]
            if finding.kind is Kind.NUMBER:
                wishes.append(answer == finding.usual)
            elif finding.kind is Kind.YES_NO:
                wishes.append(answer == (finding.usual == "yes"))
            else:
                wishes.append(answer == finding.options.index(str(finding.usual)))
        return wishes

    def _reads(self, condition: Condition) -> frozenset[str]:
        """The findings that a condition depends on, through definitions and through what guards them."""
        if id(condition) not in self._read:
            content = self.protocol.content
            found = read_by(condition, content)
            gates = [content.findings[name].only_if for name in found]
            self._read[id(condition)] = frozenset(found).union(
                *(self._reads(gate) for gate in gates if gate is not None)
            )
        return self._read[id(condition)]

    def _level(self, condition: Condition, value: str, at_least: list[z3.BoolRef]) -> z3.BoolRef:
        urgency = next(level.urgency for level in self.protocol.content.levels if level.id == value)
        reached = [z3.BoolVal(True), *at_least, z3.BoolVal(False)]
        if isinstance(condition, AtLeast):
            return reached[urgency]
        return z3.And(reached[urgency], z3.Not(reached[urgency + 1]))

    @staticmethod
    def _answer(name: str, finding: Finding) -> z3.ExprRef:
        label = f"{name}.{finding.id}"
        if finding.kind is Kind.YES_NO:
            return z3.Bool(label)
        return z3.Real(label) if finding.kind is Kind.NUMBER else z3.Int(label)

    @staticmethod
    def _options(name: str, finding: Finding) -> dict[str, z3.BoolRef]:
        return {option: z3.Bool(f"{name}.{finding.id}.{option}") for option in finding.options}

    def _atom(self, atom: Atom, person: Someone, guarded: bool) -> z3.BoolRef:
        finding = self.protocol.content.findings[atom.finding]
        answered = _says(atom, finding, person)
        if finding.only_if is None or finding.otherwise is None or not guarded:
            return answered
        otherwise = _says(atom, finding, _answering(finding, finding.otherwise))
        return z3.If(self.holds(finding.only_if, person), answered, otherwise)


def _says(atom: Atom, finding: Finding, person: Someone) -> z3.BoolRef:
    """That the answer of a person, gates apart, fits an atom."""
    match atom:
        case Is(name, value):
            answer = person.answers[name]
            if finding.kind is Kind.YES_NO:
                return answer if value == "yes" else z3.Not(answer)
            return answer == finding.options.index(value)
        case AtLeast(name, str(value)):
            return person.answers[name] >= finding.options.index(value)
        case AtLeast(name, value):
            return person.answers[name] >= value
        case Includes(name, options):
            return z3.Or([person.lists[name][option] for option in options])
        case IsEmpty(name):
            return z3.Not(z3.Or(list(person.lists[name].values())))
        case _:
            assert_never(atom)


def _answering(finding: Finding, value: Value) -> Someone:
    """Someone of whom one answer is known."""
    if isinstance(value, tuple):
        return Someone({}, {finding.id: {option: z3.BoolVal(option in value) for option in finding.options}})
    if finding.kind is Kind.YES_NO:
        return Someone({finding.id: z3.BoolVal(value == "yes")}, {})
    number = finding.options.index(value) if isinstance(value, str) else value
    return Someone({finding.id: z3.RealVal(number) if finding.kind is Kind.NUMBER else z3.IntVal(number)}, {})


def _value(model: z3.ModelRef, finding: Finding, person: Someone) -> Value:
    """What a person of a model answers."""
    if finding.kind is Kind.MANY:
        options = person.lists[finding.id]
        return tuple(name for name, has in options.items() if z3.is_true(model.eval(has, model_completion=True)))
    found = model.eval(person.answers[finding.id], model_completion=True)
    if finding.kind is Kind.YES_NO:
        return "yes" if z3.is_true(found) else "no"
    if finding.kind is Kind.NUMBER:
        number = Fraction(found.as_fraction())
        return int(number) if number.denominator == 1 else float(number)
    return str(finding.options[found.as_long()])
