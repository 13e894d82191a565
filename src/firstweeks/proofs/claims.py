"""
Claims proved by z3 over all answers, from the source conditions.

A claim is proved when z3 finds its opposite impossible. The people of a proof answer every question, in every way
that the contract allows; that covers partial answers too, because `at_least` and `at_most` are the lowest and the
highest level over the ways of answering the rest (claim exact-interval, proved by `diagrams`):

- if everyone who meets A is told at least L, then everyone who surely meets A has at_least at or above L;
- if one answer instead of another never lowers the level of two people, it lowers neither bound of an interval.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

import z3

from firstweeks.backends.smt import Smt, Someone
from firstweeks.checks.checked import CheckedProtocol, read_by
from firstweeks.model.claim import Claim, Comparison, Implication
from firstweeks.model.finding import Finding, Kind, Value
from firstweeks.proofs.verdict import Status, Verdict

METHOD = "z3"
# A question to z3 that is not answered in this time is "unknown", which fails like a refutation.
MILLISECONDS = 20_000


@dataclass
class Prover:
    """Proves the claims of one protocol."""

    protocol: CheckedProtocol

    def __post_init__(self) -> None:
        self.smt = Smt(self.protocol)
        self.person = self.smt.someone("person")
        self.levels = self.smt.at_least(self.person)

    def verdicts(self, claim: Claim) -> Iterator[Verdict]:
        """A verdict for each sentence of a claim; `exact_interval` is for the diagrams."""
        for implication in claim.always:
            yield self._implication(claim, implication)
        for comparison in claim.compare:
            yield self._comparison(claim, comparison)
        match claim.law:
            case "monotone":
                yield from (self._monotone(claim, finding) for finding in self.protocol.content.findings.values())
            case "total":
                yield self._total(claim)
            case "unsure_is_safe":
                yield self._unsure(claim)
            case "no_dead_rule":
                yield from self._alive(claim)

    def _implication(self, claim: Claim, implication: Implication) -> Verdict:
        holds = self.smt.level_condition(implication.then, self.person, self.levels)
        given = [z3.Not(holds)]
        if implication.given is not None:
            given.append(self.smt.level_condition(implication.given, self.person, self.levels))
        if claim.safe_advice:
            shown = [
                self.smt.level_condition(item.when, self.person, self.levels)
                for item in self.protocol.content.advice.values()
                if item.only_when_safe
            ]
            given.append(z3.Or(shown))
        return self._impossible(claim, implication.text, given, self.person)

    def _comparison(self, claim: Claim, comparison: Comparison) -> Verdict:
        smt, content = self.smt, self.protocol.content
        apart = read_by(comparison.this, content) & read_by(comparison.other, content)
        second = smt.someone("other", same_as=self.person, but=apart)
        given = [smt.holds(comparison.this, self.person), smt.holds(comparison.other, second), smt.possible(second)]
        if comparison.when is not None:
            given.append(smt.holds(comparison.when, self.person))
        if comparison.as_given is not None:
            given.append(smt.holds(comparison.as_given, self.person, guarded=False))
        worse = smt.at_least(second)
        pair = (self.levels, worse) if comparison.worse == "lower" else (worse, self.levels)
        return self._impossible(claim, comparison.text, [*given, _below(*pair)], self.person, second)

    def _monotone(self, claim: Claim, finding: Finding) -> Verdict:
        """A more worrying answer to one finding, all else the same, never lowers the level."""
        smt = self.smt
        sentence = f"a more worrying {finding.id} never lowers the level"
        if finding.kind is Kind.CHOICE:
            return Verdict(claim.id, sentence, Status.PROVED, METHOD, 0, remark="a choice has no order")
        second = smt.someone("worse", same_as=self.person, but=[finding.id])
        if finding.kind is Kind.MANY:
            mine, theirs = self.person.lists[finding.id], second.lists[finding.id]
            more = [z3.Implies(mine[option], theirs[option]) for option in finding.options]
        elif finding.kind is Kind.YES_NO:
            steps = (self.person.answers[finding.id], second.answers[finding.id])
            more = [z3.Implies(*(steps if finding.options[-1] == "yes" else steps[::-1]))]
        else:
            more = [second.answers[finding.id] >= self.person.answers[finding.id]]
        lower = _below(smt.at_least(second), self.levels)
        return self._impossible(claim, sentence, [smt.possible(second), *more, lower], self.person, second)

    def _total(self, claim: Claim) -> Verdict:
        """The levels are nested, so that everyone has one; above the lowest, some rule or raise holds."""
        content = self.protocol.content
        whens = [rule.when for rule in content.rules.values()] + [step.when for step in content.raises.values()]
        reasons = [self.smt.holds(when, self.person) for when in whens]
        gaps = [z3.And(higher, z3.Not(lower)) for lower, higher in zip(self.levels, self.levels[1:], strict=False)]
        without = z3.And(self.levels[0], z3.Not(z3.Or(reasons)))
        return self._impossible(claim, claim.says, [z3.Or(*gaps, without)], self.person)

    def _unsure(self, claim: Claim) -> Verdict:
        """What is told while answers are missing, against the same person with all of them."""
        least, most = (z3.Int(name) for name in ("at_least", "at_most"))
        level = z3.Sum([z3.If(reached, 1, 0) for reached in self.levels])
        unanswered = z3.IntVal(self.protocol.content.unanswered.urgency)
        told = _greater(least, _lesser(most, unanswered))
        between = [least <= level, level <= most]
        bad = z3.Or(told < _lesser(level, unanswered), told < least)
        return self._impossible(claim, claim.says, [*between, bad], self.person)

    def _alive(self, claim: Claim) -> Iterator[Verdict]:
        """For each rule someone whose level would change without it; here a person is the proof."""
        counts = {rule: z3.Bool(f"counts.{rule}") for rule in self.protocol.content.rules}
        solver = z3.SimpleSolver()
        solver.set("timeout", MILLISECONDS)
        solver.add(self.smt.possible(self.person), _below(self.smt.at_least(self.person, counts), self.levels))
        for rule in counts:
            sentence = f"{rule} decides the level for someone"
            if rule in claim.reasons_only:
                yield Verdict(claim.id, sentence, Status.PROVED, METHOD, 0, remark="exists to give its reason")
                continue
            started = time.perf_counter()
            found = solver.check([on if name != rule else z3.Not(on) for name, on in counts.items()])
            people = (self.smt.read(solver.model(), self.person),) if found == z3.sat else ()
            status = _status(found, proves=z3.sat)
            yield Verdict(claim.id, sentence, status, METHOD, time.perf_counter() - started, people)

    def _impossible(self, claim: Claim, sentence: str, opposite: list[z3.BoolRef], *people: Someone) -> Verdict:
        started = time.perf_counter()
        found, shown = self._find(opposite, people, readable=True)
        status = _status(found, proves=z3.unsat)
        return Verdict(claim.id, sentence, status, METHOD, time.perf_counter() - started, shown)

    # SimpleSolver answers these at once; the default one spends a hundred times as long preparing.
    def _find(
        self, wanted: list[z3.BoolRef], people: tuple[Someone, ...], *, readable: bool
    ) -> tuple[z3.CheckSatResult, tuple[dict[str, Value], ...]]:
        """People who meet every condition; readable ones differ from the usual answers as little as can be."""
        solver = z3.SimpleSolver()
        solver.set("timeout", MILLISECONDS)
        solver.add(self.smt.possible(self.person), *wanted)
        found = solver.check()
        if found != z3.sat:
            return found, ()
        model = solver.model()
        if readable:
            calmest = z3.Optimize()
            calmest.set("timeout", MILLISECONDS)
            calmest.add(self.smt.possible(self.person), *wanted)
            for wish in self.smt.usual(people[-1]):
                calmest.add_soft(wish)
            model = calmest.model() if calmest.check() == z3.sat else model
        return found, tuple(self.smt.read(model, person) for person in people)


def _status(found: z3.CheckSatResult, proves: z3.CheckSatResult) -> Status:
    if found == z3.unknown:
        return Status.UNKNOWN
    return Status.PROVED if found == proves else Status.REFUTED


def _below(first: list[z3.BoolRef], second: list[z3.BoolRef]) -> z3.BoolRef:
    """That the first level is lower than the second."""
    return z3.Or([z3.And(theirs, z3.Not(mine)) for mine, theirs in zip(first, second, strict=True)])


def _lesser(first: z3.ArithRef, second: z3.ArithRef) -> z3.ArithRef:
    return z3.If(first < second, first, second)


def _greater(first: z3.ArithRef, second: z3.ArithRef) -> z3.ArithRef:
    return z3.If(first > second, first, second)
