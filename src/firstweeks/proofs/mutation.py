"""
What a single fault does, and what notices it: decision diagrams of the whole protocol and of each mutant of it.

All mutants share one space and one graph, so that only what a fault touches is built anew. Claims are decided here by
diagrams, as `always` (nobody meets the opposite), `compare` (no two people, the findings they may differ in
quantified away) and the laws `monotone` and `no_dead_rule`; tests hold them against z3. The other laws are not asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from firstweeks.checks.checked import LEVEL, CheckedProtocol, read_by
from firstweeks.circuit.cells import cells_of
from firstweeks.circuit.closure import binate
from firstweeks.circuit.graph import ALWAYS, All, GraphBuilder, Literal, literals, reach
from firstweeks.circuit.normal import Normal
from firstweeks.model.claim import Claim, Comparison
from firstweeks.model.condition import AllOf, AnyOf, AtLeast, Condition, Is, Named, Not, leaves
from firstweeks.model.content import Content
from firstweeks.model.finding import Finding, Kind, Value
from firstweeks.model.level import Level
from firstweeks.proofs.deciding import deciding
from firstweeks.proofs.mutants import Mutant, mutants, thresholds
from firstweeks.proofs.space import EVERYONE, NOBODY, Space


@dataclass(frozen=True, slots=True)
class Floor:
    """Someone who must not be told less than an urgency: a vignette, for instance."""

    id: str
    answers: Mapping[str, Value]
    urgency: int


@dataclass(frozen=True, slots=True)
class MutantOutcome:
    """
    What one fault does: whether it changes any level, and by how many steps it lowers one (`drop`).

    The steepest fall is from `before` to `after`. `claims` and `vignettes` are those that notice the fault; the law
    `no_dead_rule` is asked only if nothing else notices it. If nothing notices, `person` is an example of the fall.
    """

    mutant: Mutant
    changes: bool
    drop: int
    claims: tuple[str, ...]
    vignettes: tuple[str, ...]
    before: Level | None = None
    after: Level | None = None
    person: Mapping[str, Value] | None = None

    @property
    def survives(self) -> bool:
        """Whether it changes someone's level and nothing notices."""
        return self.changes and not self.claims and not self.vignettes


# Diagrams are never collected within one space (proofs/space.py): so many mutants share one.
_BATCH = 60


def outcomes(content: Content, floors: Iterable[Floor] = (), limit: int | None = None) -> Iterator[MutantOutcome]:
    """What each single fault does, or each of the first few."""
    waiting, known = islice(mutants(content), limit), tuple(floors)
    while batch := tuple(islice(waiting, _BATCH)):
        yield from map(MutationAnalysis(content, known).outcome, batch)


class _Version:
    """One version of the protocol as sets of people; `reached[u]` is everyone whose level is of urgency u or more."""

    def __init__(self, study: MutationAnalysis, content: Content) -> None:
        self.study, self.content = study, content
        readable = CheckedProtocol(content).readable
        self.normal = Normal(study.graph, study.cells, readable, content.definitions)
        self.rules = {rule.id: self.normal.node(rule.when) for rule in content.rules.values()}
        self.raises = [self.normal.node(step.when) for step in content.raises.values()]
        graph, limit, top = study.graph, content.raise_limit.urgency, len(content.levels)
        below = [ALWAYS, *(self._rules_from(urgency) for urgency in range(1, top))]
        raised = graph.any_of(self.raises)
        self.roots = [
            graph.any_of([node, graph.all_of([raised, below[urgency - 1]])]) if 0 < urgency <= limit else node
            for urgency, node in enumerate(below)
        ]
        self.reached = [*map(study.people, self.roots), NOBODY]

    def holds(self, condition: Condition, *, guarded: bool = True) -> int:
        """Who meets a condition that may ask about the level."""
        space = self.study.space
        match condition:
            case Is("level", value) | AtLeast("level", str(value)):
                urgency = next(level.urgency for level in self.content.levels if level.id == value)
                above = self.reached[urgency + 1] if isinstance(condition, Is) else NOBODY
                return space.both(self.reached[urgency], -above)
            case AllOf(parts) if _asks_level(condition):
                return space.all_of(map(self.holds, parts))
            case AnyOf(parts) if _asks_level(condition):
                return space.any_of(map(self.holds, parts))
            case Not(part) if _asks_level(condition):
                return -self.holds(part)
            case _:
                return self.study.people(self.normal.node(condition, guarded=guarded))

    def _rules_from(self, urgency: int) -> int:
        rules = self.content.rules.values()
        return self.study.graph.any_of([self.rules[rule.id] for rule in rules if rule.level.urgency >= urgency])


class MutationAnalysis:
    """The single faults of one protocol, judged one after the other."""

    def __init__(self, content: Content, floors: Iterable[Floor] = ()) -> None:
        self.content = content
        readable = CheckedProtocol(content).readable
        self.cells = cells_of(readable.values(), thresholds(content))
        self.graph = GraphBuilder(tuple(variable.all_cells for variable in self.cells.variables))
        self._sets: dict[int, int] = {}
        normal = Normal(self.graph, self.cells, readable, content.definitions)
        loose = binate(self.graph, [normal.node(rule.when) for rule in content.rules.values()])
        self.space = Space([len(variable.cells) for variable in self.cells.variables], loose)
        self.old = _Version(self, content)
        self.usual = [self._cell(finding, variable) for finding, variable in self._variables()]
        known = ((floor, self._known(floor.answers)) for floor in floors if floor.urgency)
        self.floors = [(floor, cells) for floor, cells in known if not self._below(self.old, floor, cells)]

    def outcome(self, mutant: Mutant) -> MutantOutcome:
        """What one fault does, and what notices it."""
        new = _Version(self, mutant.content)
        if new.reached == self.old.reached:
            return MutantOutcome(mutant, changes=False, drop=0, claims=(), vignettes=())
        claims = [claim.id for claim in self.content.claims.values() if self._refuted(new, claim)]
        vignettes = tuple(floor.id for floor, cells in self.floors if self._below(new, floor, cells))
        if not claims and not vignettes:  # asked last, since it takes longest
            claims = [claim.id for claim in self.content.claims.values() if self._has_dead_rule(new, claim)]
        for drop in range(len(self.content.levels) - 1, 0, -1):
            for urgency in range(len(self.content.levels) - drop):
                fallen = self.space.both(self.old.reached[urgency + drop], -new.reached[urgency + 1])
                if fallen != NOBODY:
                    levels = self.content.levels[::-1]
                    found = MutantOutcome(
                        mutant, True, drop, tuple(claims), vignettes, levels[urgency + drop], levels[urgency]
                    )
                    if not found.survives:
                        return found
                    return replace(found, person=self.answers(self.space.plainest(fallen, self.usual)))
        return MutantOutcome(mutant, changes=True, drop=0, claims=tuple(claims), vignettes=vignettes)

    def people(self, node: int) -> int:
        """Who meets a node of the graph."""
        sets = self._sets
        for number in reach(self.graph, [node], sets.__contains__):
            of = self.graph.nodes[number]
            if number in sets:
                continue
            if isinstance(of, Literal):
                sets[number] = self.space.literal(of.variable, of.cells)
            else:
                parts = [sets[part] for part in of.parts]
                sets[number] = self.space.all_of(parts) if isinstance(of, All) else self.space.any_of(parts)
        return sets[node]

    def answers(self, cells: Sequence[int]) -> dict[str, Value]:
        """The answers of someone in these cells, the usual ones where they are there."""
        found: dict[str, Value] = {}
        for finding in self.content.findings.values():
            if finding.kind is Kind.MANY:
                options = [option for option in finding.options if cells[self.cells.index[finding.id, option]]]
                found[finding.id] = tuple(options)
                continue
            variable = self.cells.index[finding.id, None]
            if cells[variable] == self.usual[variable]:
                found[finding.id] = finding.usual
            elif finding.kind is Kind.NUMBER:
                found[finding.id] = self.cells.thresholds[finding.id][cells[variable] - 1] if cells[variable] else 0
            else:
                found[finding.id] = finding.options[cells[variable]]
        return found

    def _refuted(self, new: _Version, claim: Claim) -> bool:
        """Whether a claim is false of a mutant; the laws on totality, unsure answers and exactness are not asked."""
        space, shown = self.space, EVERYONE
        if claim.safe_advice:
            shown = space.any_of(new.holds(item.when) for item in self.content.advice.values() if item.only_when_safe)
        for one in claim.always:
            given = EVERYONE if one.given is None else new.holds(one.given)
            if space.all_of((shown, given, -new.holds(one.then))) != NOBODY:
                return True
        if any(self._apart(new, comparison) for comparison in claim.compare):
            return True
        return claim.law == "monotone" and self._eases(new)

    def _apart(self, new: _Version, comparison: Comparison) -> bool:
        """Whether two people refute a comparison: each set without the findings in which the two may differ."""
        space = self.space
        findings = read_by(comparison.this, new.content) | read_by(comparison.other, new.content)
        free = [number for number, one in enumerate(self.cells.variables) if one.finding in findings]
        first = [new.holds(comparison.this)]
        first += [new.holds(comparison.when)] if comparison.when is not None else []
        first += [new.holds(comparison.as_given, guarded=False)] if comparison.as_given is not None else []
        one, other = space.all_of(first), new.holds(comparison.other)
        sign = -1 if comparison.worse == "lower" else 1
        for goal in new.reached[1:-1]:
            mine = space.some(space.both(one, sign * goal), free)
            if mine != NOBODY and space.both(mine, space.some(space.both(other, -sign * goal), free)) != NOBODY:
                return True
        return False

    def _eases(self, new: _Version) -> bool:
        """Whether a worse answer lowers a level; only a literal that a worse cell leaves can bring that about."""
        top = [(cells.bit_length() - 1) for cells in self.graph.all_cells]
        falling = {one.variable for one in literals(self.graph, new.roots) if not one.cells >> top[one.variable] & 1}
        for variable in falling:
            finding = new.content.findings[self.cells.variables[variable].finding]
            for milder, worse in pairwise(range(0 if finding.kind is Kind.CHOICE else self.space.sizes[variable])):
                for goal in new.reached[1:-1]:
                    before, then = (self.space.moved(goal, variable, cell) for cell in (milder, worse))
                    if self.space.both(before, -then) != NOBODY:
                        return True
        return False

    def _has_dead_rule(self, new: _Version, claim: Claim) -> bool:
        """Whether the levels are the same without some rule that is not there for its reason alone."""
        if claim.law != "no_dead_rule":
            return False
        rules = {name: self.people(node) for name, node in new.rules.items()}
        raised = self.space.any_of(map(self.people, new.raises))
        found = deciding(self.space, new.content, rules, raised)
        return any(not decides and name not in claim.reasons_only for name, decides in found)

    def _below(self, version: _Version, floor: Floor, cells: Mapping[int, int]) -> bool:
        """Whether someone is told less than a floor: an open question may lift to `unanswered`, and no further."""
        goal, waiting = version.reached[floor.urgency], floor.urgency <= self.content.unanswered.urgency
        if version is not self.old and goal == self.old.reached[floor.urgency]:
            return False
        rest = self.space.given(goal, cells)
        return rest == NOBODY if waiting else rest != EVERYONE

    def _known(self, answers: Mapping[str, Value]) -> dict[int, int]:
        found: dict[int, int] = {}
        for finding in self.content.findings.values():
            for variable, cells in self.cells.of(finding, answers.get(finding.id)):
                if cells.bit_count() == 1:
                    found[variable] = cells.bit_length() - 1
        return found

    def _variables(self) -> Iterator[tuple[Finding, int]]:
        """Each variable with its finding; the level, which only advice reads, is one too."""
        readable = CheckedProtocol(self.content).readable
        for number, variable in enumerate(self.cells.variables):
            yield readable[variable.finding], number

    def _cell(self, finding: Finding, variable: int) -> int:
        return dict(self.cells.of(finding, finding.usual))[variable].bit_length() - 1


def _asks_level(condition: Condition) -> bool:
    return any(not isinstance(leaf, Named) and leaf.finding == LEVEL for leaf in leaves(condition))
