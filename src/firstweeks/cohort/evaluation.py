"""
How a protocol does on vignettes: counts, shares, and a bound on what chance could hide.

Two yardsticks stand side by side. A vignette's own range says what is *acceptable*, what is *below the floor* (unsafe)
and what is *above* all that is acceptable. Its single reference urgency gives the metrics of the symptom-checker
literature: accuracy by level, safety of advice, comprehensiveness, inclination to over-triage (Kopka M et al.,
Digit Health 2023, doi 10.1177/20552076231194929). The capability comparison score of the same paper is left out: it
weighs each vignette by how many tools got it right, so that it needs several tools.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from firstweeks.cohort.vignettes import URGENCIES, Urgency, Vignette
from firstweeks.model.assessment import Assessment, ProtocolName
from firstweeks.model.content import Content
from firstweeks.model.level import Level
from firstweeks.model.problem import Problem, ProtocolRejected
from firstweeks.protocol import Protocol

_Group = TypeVar("_Group", str, Urgency)


@dataclass(frozen=True, slots=True)
class Judged:
    """One vignette, and what the protocol told its person; `rules` are the rules and raises that hold."""

    vignette: Vignette
    level: Level
    decided: bool
    rules: tuple[str, ...]

    @property
    def told(self) -> Urgency:
        """The level told, as an urgency."""
        return URGENCIES[self.level.vignette_urgency]

    @property
    def exact(self) -> bool:
        """Told the reference urgency."""
        return self.told == self.vignette.reference

    @property
    def acceptable(self) -> bool:
        """Told an urgency that the vignette accepts."""
        return self.told in self.vignette.acceptable

    @property
    def below_floor(self) -> bool:
        """Told less than is safe."""
        return self.told < self.vignette.floor

    @property
    def above_acceptable(self) -> bool:
        """Told more than anything that the vignette accepts: over-triage."""
        return self.told > max(self.vignette.acceptable)

    @property
    def can_be_unsafe(self) -> bool:
        """Some urgency would be unsafe; where self-care is safe, under-triage is impossible."""
        return self.vignette.floor > Urgency.SELF_CARE


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """
    How often each verdict falls on some vignettes, at least one.

    `under_reference` and `over_reference` compare with the single reference urgency, the rest with the vignette's
    own range; `can_be_unsafe` counts the vignettes whose floor is above self-care.
    """

    count: int
    exact: int
    acceptable: int
    below_floor: int
    above_acceptable: int
    under_reference: int
    over_reference: int
    decided: int
    can_be_unsafe: int

    @property
    def safety_of_advice(self) -> float:
        """The share told the reference urgency or more: not under-triaged, in the literature's sense."""
        return 1 - self.under_reference / self.count

    @property
    def inclination_to_over_triage(self) -> float | None:
        """The share of errors that are on the urgent side; None without an error."""
        errors = self.under_reference + self.over_reference
        return self.over_reference / errors if errors else None

    @property
    def comprehensiveness(self) -> float:
        """The share that is told a level at all: everyone, because a protocol tells a level for any set of answers."""
        return 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """A protocol on a set of vignettes: every one of them, and the counts overall and by group."""

    protocol: ProtocolName
    judged: tuple[Judged, ...]
    overall: Tally
    by_category: Mapping[str, Tally]
    by_reference: Mapping[Urgency, Tally]
    by_scope: Mapping[str, Tally]

    @property
    def below_floor(self) -> tuple[Judged, ...]:
        """The vignettes that are told less than is safe."""
        return tuple(one for one in self.judged if one.below_floor)

    @property
    def safe_but_not_acceptable(self) -> tuple[Judged, ...]:
        """The others that are told what their label does not accept, over-triage above all."""
        return tuple(one for one in self.judged if not one.acceptable and not one.below_floor)


def refuse_levels_without_urgency(content: Content) -> None:
    """
    Make sure that every level stands somewhere on the scale of vignettes.

    Raises:
        ProtocolRejected: with each level that does not.
    """
    fix = f"write vignette_urgency in its block, one of: {', '.join(URGENCIES)}"
    problems = [
        Problem(f'no urgency of a vignette stands for the level "{level}"', "protocol.toml", fix)
        for level in content.levels
        if not level.vignette_urgency
    ]
    if problems:
        raise ProtocolRejected(problems)


def evaluate(protocol: Protocol, vignettes: Sequence[Vignette]) -> Evaluation:
    """
    Assess every vignette, of which there is at least one, and count.

    Raises:
        ProtocolRejected: if the protocol has a level that stands for no urgency.
    """
    refuse_levels_without_urgency(protocol.content)
    judged = tuple(judge(vignette, protocol.assess(vignette.answers)) for vignette in vignettes)
    content = protocol.content
    return Evaluation(
        protocol=ProtocolName(content.id, content.version, content.content_hash, content.certificate),
        judged=judged,
        overall=tally(judged),
        by_category=_by(judged, lambda one: one.vignette.category),
        by_reference=dict(reversed(_by(judged, lambda one: one.vignette.reference).items())),
        by_scope=_by(judged, lambda one: one.vignette.scope),
    )


def judge(vignette: Vignette, assessment: Assessment) -> Judged:
    """What an assessment means for its vignette."""
    rules = tuple(reason.rule for reason in (*assessment.rules, *assessment.raises))
    return Judged(vignette, assessment.level, assessment.decided, rules)


def tally(judged: Sequence[Judged]) -> Tally:
    """Count the verdicts."""
    return Tally(
        count=len(judged),
        exact=sum(one.exact for one in judged),
        acceptable=sum(one.acceptable for one in judged),
        below_floor=sum(one.below_floor for one in judged),
        above_acceptable=sum(one.above_acceptable for one in judged),
        under_reference=sum(one.told < one.vignette.reference for one in judged),
        over_reference=sum(one.told > one.vignette.reference for one in judged),
        decided=sum(one.decided for one in judged),
        can_be_unsafe=sum(one.can_be_unsafe for one in judged),
    )


def _by(judged: Iterable[Judged], group: Callable[[Judged], _Group]) -> dict[_Group, Tally]:
    groups: dict[_Group, list[Judged]] = {}
    for one in judged:
        groups.setdefault(group(one), []).append(one)
    return {name: tally(groups[name]) for name in sorted(groups)}
