"""The protocol as a whole, as read. Its words are in the content's wording, under the same ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from firstweeks.model.advice import Advice, Handover, Saying, SectionLayout
from firstweeks.model.belief import Belief, Danger, Listening, Mention
from firstweeks.model.claim import Claim
from firstweeks.model.coding import Code, Label
from firstweeks.model.condition import Condition
from firstweeks.model.finding import Finding
from firstweeks.model.level import Level
from firstweeks.model.place import Place
from firstweeks.model.route import Country, Door, Route
from firstweeks.model.rule import Contradiction, Definition, Raise, Rule


@dataclass(frozen=True, slots=True)
class Source:
    """A publication, and how it was checked: "primary", "secondary" or "no"."""

    id: str
    citation: str
    link: str
    checked: str
    note: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Hazard:
    """
    What could hurt someone, why, and what keeps it from happening, as a hazard log keeps it.

    `severity` runs from 1 (minor) to 5 (catastrophic); `before` and `after` are how likely it is without and with the
    controls; each control is a reference, such as "rule:flooding"; `residual` is the risk that stays.
    """

    id: str
    title: str
    cause: str
    effect: str
    severity: int
    before: str
    after: str
    controls: tuple[str, ...]
    residual: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """
    Everything that clinicians own, as read: one table for each kind of noun, keyed by id, in the order written.

    `levels` run from the most urgent to the least. `unanswered` is the level that an open question can lift an
    assessment to, and `raise_limit` the one that no raise exceeds. A clinician reads the answers of the `background`
    pages as background, and those of the other pages as symptoms. `said` names the findings whose answers a person
    says on the phone, in that order, `layout` the sections of a result, and `handover` what a clinician reads first.
    From the day `review_by` on, such as "2027-05-31", the content is older than it should be; "" where no day is set.
    """

    id: str
    version: str
    signed_by: tuple[str, ...]
    for_whom: str
    beyond: str
    levels: tuple[Level, ...]
    unanswered: Level
    raise_limit: Level
    pages: tuple[str, ...]
    background: tuple[str, ...] = ()
    review_by: str = ""
    findings: Mapping[str, Finding]
    definitions: Mapping[str, Definition]
    rules: Mapping[str, Rule]
    raises: Mapping[str, Raise]
    contradictions: Mapping[str, Contradiction]
    advice: Mapping[str, Advice]
    sayings: Mapping[str, Saying] = field(default_factory=dict)
    said: tuple[str, ...] = ()
    layout: tuple[SectionLayout, ...] = ()
    handover: Handover = field(default_factory=Handover)
    claims: Mapping[str, Claim]
    beliefs: Mapping[str, Belief]
    dangers: Mapping[str, Danger] = field(default_factory=dict)
    mentions: Mapping[str, Mention] = field(default_factory=dict)
    listening: Listening = field(default_factory=Listening)
    sources: Mapping[str, Source]
    countries: Mapping[str, Country]
    routes: Mapping[str, Route] = field(default_factory=dict)
    doors: Mapping[str, Door] = field(default_factory=dict)
    hazards: Mapping[str, Hazard]
    codes: Mapping[str, Code] = field(default_factory=dict)
    labels: Mapping[str, Label] = field(default_factory=dict)
    content_hash: str
    certificate: str = ""

    @property
    def least(self) -> Level:
        """The least urgent level: the one that a person is told whom no rule is about."""
        return self.levels[-1]

    @property
    def concepts(self) -> Mapping[str, Place]:
        """Every concept that a pattern speaks of, with the place of the first block that does."""
        found: dict[str, Place] = {}
        blocks = [(one.place, (*one.says, *one.otherwise, *one.opposite)) for one in self.beliefs.values()]
        blocks += [(one.place, one.says) for one in self.dangers.values()]
        blocks += [(one.place, one.says) for one in self.mentions.values()]
        for place, patterns in blocks:
            for concept in (concept for pattern in patterns for term in pattern.terms for concept in term.concepts):
                found.setdefault(concept, place)
        return found | dict.fromkeys(sorted(self.listening.concepts - found.keys()), self.listening.place)

    def conditions(self) -> Iterator[tuple[str, str, Condition]]:
        """Every condition, with the kind and the id of its block, such as "rule" and "fever"; a claim has several."""
        yield from (("rule", one.id, one.when) for one in self.rules.values())
        yield from (("raise", one.id, one.when) for one in self.raises.values())
        for finding in self.findings.values():
            if finding.only_if is not None:
                yield "finding", finding.id, finding.only_if
        yield from (("definition", one.id, one.means) for one in self.definitions.values())
        yield from (("advice", one.id, one.when) for one in self.advice.values())
        yield from (("contradiction", one.id, one.when) for one in self.contradictions.values())
        yield from (("saying", one.id, one.when) for one in self.sayings.values() if one.when is not None)
        yield from (("door", one.id, one.when) for one in self.doors.values() if one.when is not None)
        for claim in self.claims.values():
            parts = [one.conditions for one in claim.always] + [one.conditions for one in claim.compare]
            yield from (("claim", claim.id, condition) for conditions in parts for condition in conditions)
