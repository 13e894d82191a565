"""
Pairs of people who differ in one answer, and in whether a rule holds: modified condition/decision coverage.

For every occurrence of an atom in a rule, z3 looks for two people who differ in that answer alone. The rule must hold
for one and not for the other, and for one of the two this occurrence by itself must decide it. Where z3 proves that
there are no such people, the rest of the rule, or the gate of the question, settles the matter already. A pair is then
shrunk: step by step its answers become the usual ones, as far as the pair still shows the occurrence. The scalar back
end checks each step, since it is much faster than z3.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

import z3

from firstweeks.backends.reference import Reference
from firstweeks.backends.scalar import YES
from firstweeks.backends.smt import Smt
from firstweeks.checks.checked import read_by
from firstweeks.model.condition import AtLeast
from firstweeks.model.finding import Finding, Kind
from firstweeks.model.rule import Raise, Rule
from firstweeks.model.tri import Tri
from firstweeks.proofs.occurrences import Expansion, Occurrence, occurrences
from firstweeks.proofs.pairs import Boundary, Coverage, Gap, Pair, Person, ReviewCase, merged
from firstweeks.proofs.shrinking import Shrinker
from firstweeks.protocol import Protocol

# A question to z3 that is not answered in this time leaves its place undecided, which is told.
MILLISECONDS = 20_000


class Cases:
    """Finds the pairs of one protocol."""

    def __init__(self, protocol: Protocol) -> None:
        self.protocol, self.content = protocol, protocol.content
        self.reference, self.smt = Reference(protocol.checked), Smt(protocol.checked)
        self.person = self.smt.someone("person")
        self.rules: Mapping[str, Rule | Raise] = {**self.content.rules, **self.content.raises}
        self.expansion = Expansion(self.content)
        # The translation knows conditions by their identity, so that every place stays alive with it.
        self.whens = {name: self.expansion.expanded(rule.when) for name, rule in self.rules.items()}
        self.occurrences = [occurrence for name, when in self.whens.items() for occurrence in occurrences(name, when)]
        self.shrinker = Shrinker(self.content.findings, self._thresholds())

    def coverage(self, rule: str = "") -> Coverage:
        """The pairs of one rule or raise, or of all."""
        wanted = [occurrence for occurrence in self.occurrences if rule in ("", occurrence.rule)]
        found: dict[int, ReviewCase | Gap] = {}
        for finding in self.content.findings.values():
            about = [number for number, occurrence in enumerate(wanted) if occurrence.atom.finding == finding.id]
            if about:
                search = _Search(self, finding)
                found |= {number: search.find(wanted[number]) for number in about}
        inorder = [found[number] for number in range(len(wanted))]
        gaps = tuple(gap for gap in inorder if isinstance(gap, Gap))
        return Coverage(tuple(merged(case for case in inorder if isinstance(case, ReviewCase))), gaps, len(wanted))

    def holds(self, rule: str, person: Person) -> bool:
        """Whether a rule or raise holds for someone who has answered everything."""
        scalar = self.protocol.scalar
        if rule in self.content.rules:
            return rule in scalar.interval(person.get).fired
        return scalar.raises(person.get)[rule] == YES

    def urgency(self, person: Person) -> int:
        """The urgency told to someone who has answered everything."""
        return self.protocol.scalar.interval(person.get).at_least

    def conflicts(self, pair: Pair) -> int:
        """How many answers of two people do not fit together."""
        found = [name for person in pair for name in self.protocol.scalar.contradictions(person.get)]
        return sum(self.content.contradictions[name].unsure is None for name in found)

    def shows(self, occurrence: Occurrence, pair: Pair) -> bool:
        """Whether a pair shows a place: the rule flips, and does for one of the two by this place alone."""
        if not self.holds(occurrence.rule, pair[0]) or self.holds(occurrence.rule, pair[1]):
            return False
        first, second = (self.reference.holds(occurrence.atom, person) for person in pair)
        if first is second:
            return False
        alone = [self.reference.holds(occurrence.negated, person) for person in pair]
        return alone[0] is Tri.NO or alone[1] is Tri.YES

    def _thresholds(self) -> dict[str, set[float]]:
        found: dict[str, set[float]] = {}
        conditions = [
            *self.whens.values(),
            *(one.only_if for one in self.content.findings.values() if one.only_if is not None),
        ]
        for condition in conditions:
            for name, number in self.expansion.thresholds(condition):
                found.setdefault(name, set()).add(number)
        return found


class _Search:
    """The pairs of people who differ in one finding."""

    def __init__(self, cases: Cases, finding: Finding) -> None:
        self.cases, self.finding = cases, finding
        self.found: dict[str, list[ReviewCase]] = {}
        smt, one = cases.smt, cases.person
        self.other = smt.someone("other", same_as=one, but=[finding.id])
        self.solver = z3.Solver()
        self.solver.set("timeout", MILLISECONDS)
        self.solver.add(smt.possible(one), smt.possible(self.other))
        if finding.kind is Kind.MANY:
            mine, theirs = one.lists[finding.id], self.other.lists[finding.id]
            self.solver.add(z3.PbEq([(z3.Xor(mine[option], theirs[option]), 1) for option in finding.options], 1))
        levels = list(zip(smt.at_least(one), smt.at_least(self.other), strict=True))
        told_more = self._named("more", z3.Or([z3.And(mine, z3.Not(theirs)) for mine, theirs in levels]))
        told_apart = self._named("apart", z3.Or([z3.Xor(mine, theirs) for mine, theirs in levels]))
        fitting = self._named("fitting", z3.And(self._fitting()))
        self.fitting = [[(self._named(f"fitting.{number}", one), one)] for number, one in enumerate(self._fitting())]
        self.answers = [
            [(self._named(f"answer.{number}.{rank}", one), one) for rank, one in enumerate(answers)]
            for number, answers in enumerate(self._answers())
        ]
        self.wishes: list[list[z3.BoolRef]] = [
            [told_more, fitting],
            [told_more],
            [told_apart, fitting],
            [told_apart],
            [fitting],
            [],
        ]

    def find(self, occurrence: Occurrence) -> ReviewCase | Gap:
        """A pair that shows a place: one that is told different levels and contradicts nothing, if there is one."""
        for case in self.found.get(occurrence.rule, ()):
            if case.told_apart and self.cases.shows(occurrence, case.people):
                return self._case(occurrence, case.people)
        self.solver.push()
        pair, answer = self._pair(occurrence)
        self.solver.pop()
        if pair is None:
            return Gap(occurrence.rule, occurrence.label, answer == z3.unsat)
        case = self._case(occurrence, self._shrunk(occurrence, pair))
        self.found.setdefault(occurrence.rule, []).append(case)
        return case

    def _pair(self, occurrence: Occurrence) -> tuple[Pair | None, z3.CheckSatResult]:
        """Two people who show a place and meet as much of the wishes as can be."""
        smt, one, other = self.cases.smt, self.cases.person, self.other
        when, answer = self.cases.whens[occurrence.rule], z3.unknown
        alone = z3.Or(z3.Not(smt.holds(occurrence.negated, one)), smt.holds(occurrence.negated, other))
        flips = z3.Xor(smt.holds(occurrence.atom, one), smt.holds(occurrence.atom, other))
        self.solver.add(smt.holds(when, one), z3.Not(smt.holds(when, other)), flips, alone)
        for wish in self.wishes:
            answer = self.solver.check(wish)
            if answer == z3.sat:
                model = self._calmest(wish)
                return (smt.read(model, one), smt.read(model, other)), answer
        return None, answer

    def _calmest(self, wish: list[z3.BoolRef]) -> z3.ModelRef:
        """
        Of the models of what was asked last the one that contradicts itself least and whose answers, one question
        after the other, are the most usual: people that do not depend on where z3 happened to look first.
        """
        model, fixed = self.solver.model(), list(wish)
        for answers in (*self.fitting, *self.answers):
            for named, answer in answers:
                if not z3.is_true(model.eval(answer, model_completion=True)):
                    if self.solver.check([*fixed, named]) != z3.sat:
                        continue
                    model = self.solver.model()
                fixed.append(named)
                break
        return model

    def _shrunk(self, occurrence: Occurrence, pair: Pair) -> Pair:
        cases = self.cases
        step, conflicts = _step(*map(cases.urgency, pair)), cases.conflicts(pair)

        def keeps(tried: Pair) -> bool:
            return (
                cases.shows(occurrence, tried)
                and _step(*map(cases.urgency, tried)) >= step
                and cases.conflicts(tried) <= conflicts
            )

        read = read_by(cases.whens[occurrence.rule], cases.content)
        return cases.shrinker.shrunk(pair, self.finding.id, read, keeps)

    def _case(self, occurrence: Occurrence, people: Pair) -> ReviewCase:
        levels = self.cases.urgency(people[0]), self.cases.urgency(people[1])
        case = ReviewCase(occurrence.rule, self.finding.id, (occurrence.label,), people, levels)
        atom, limits = occurrence.atom, self.finding.range
        if not isinstance(atom, AtLeast) or isinstance(atom.value, str) or limits is None:
            return case
        numbers = [
            number for number in (atom.value - 1, atom.value, atom.value + 1) if limits[0] <= number <= limits[1]
        ]
        return replace(case, around=tuple(self._boundary(occurrence.rule, people[0], number) for number in numbers))

    def _boundary(self, rule: str, person: Person, number: float) -> Boundary:
        beside = {**person, self.finding.id: int(number) if number == int(number) else number}
        return Boundary(beside, self.cases.holds(rule, beside), self.cases.urgency(beside))

    def _named(self, name: str, condition: z3.BoolRef) -> z3.BoolRef:
        named = z3.Bool(f"wish.{name}")
        self.solver.add(z3.Implies(named, condition))
        return named

    def _answers(self) -> Iterator[list[z3.BoolRef]]:
        """For each question, or each option of a list, what may be answered, the most usual first."""
        # Lists from the back, so that of options that serve as well the first one stays.
        for one in self.cases.content.findings.values():
            for person in (self.cases.person, self.other)[: 2 if one is self.finding else 1]:
                if one.kind is Kind.MANY:
                    yield from ([z3.Not(has), has] for has in reversed(list(person.lists[one.id].values())))
                    continue
                answer, values = person.answers[one.id], self.cases.shrinker.values(one)
                if one.kind is Kind.YES_NO:
                    yield [answer == (value == "yes") for value in values]
                elif one.kind is Kind.NUMBER:
                    yield [answer == value for value in values]
                else:
                    yield [answer == one.options.index(str(value)) for value in values]

    def _fitting(self) -> list[z3.BoolRef]:
        """That no two answers of either person contradict each other."""
        return [
            z3.Not(self.cases.smt.holds(one.when, person, guarded=False))
            for one in self.cases.content.contradictions.values()
            if one.unsure is None
            for person in (self.cases.person, self.other)
        ]


def _step(mine: int, theirs: int) -> int:
    """How well two urgencies tell a pair apart: best if the one who meets the rule is told the more urgent level."""
    return 2 if mine > theirs else int(mine != theirs)
