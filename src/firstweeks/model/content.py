"""The nouns of a protocol. Their words are in the content's wording, under the same ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import total_ordering

from firstweeks.model.coding import Code, Label
from firstweeks.model.condition import Condition
from firstweeks.model.finding import Finding
from firstweeks.model.place import Place


class Tone(StrEnum):
    """How a level looks, the calmest first; an emergency also gives the number to dial and is told at once."""

    PLAIN = "plain"
    URGENT = "urgent"
    EMERGENCY = "emergency"


class Routes(StrEnum):
    """Whether a level shows where to go in the person's country, the least first."""

    HIDDEN = "hidden"
    IF_WORSE = "if_worse"
    SHOWN = "shown"


@total_ordering
@dataclass(frozen=True, slots=True)
class Level:
    """
    How soon to get care, and where; levels compare by urgency, and `urgency` 0 is the least urgent.

    At a level that is `at_once` the person must act now: nothing more is asked and nothing else is offered. Beside a
    level with `self_care`, self-care is offered. `vignette_urgency` is the same urgency on the scale that vignettes
    are labelled with, "" where the protocol gives none, and `priority` the same as FHIR says it of a request.
    """

    id: str
    urgency: int
    means: str = field(default="", compare=False)
    within: str = field(default="", compare=False)
    tone: Tone = field(default=Tone.PLAIN, compare=False)
    at_once: bool = field(default=False, compare=False)
    routes: Routes = field(default=Routes.SHOWN, compare=False)
    self_care: bool = field(default=False, compare=False)
    vignette_urgency: str = field(default="", compare=False)
    priority: str = field(default="", compare=False)

    @property
    def look(self) -> str:
        """One word for how it is shown: "at_once", "least" for the least urgent, or else its tone."""
        return "at_once" if self.at_once else "least" if self.urgency == 0 else str(self.tone)

    @property
    def is_emergency(self) -> bool:
        """Whether its tone is that of an emergency."""
        return self.tone is Tone.EMERGENCY

    def __lt__(self, other: Level) -> bool:
        return self.urgency < other.urgency

    def __str__(self) -> str:
        return self.id


@dataclass(frozen=True, slots=True)
class Definition:
    """A condition that is named once and used by many."""

    id: str
    means: Condition
    place: Place


@dataclass(frozen=True, slots=True)
class Rule:
    """Whoever meets `when` is told at least `level`."""

    id: str
    level: Level
    when: Condition
    sources: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Raise:
    """Whoever meets `when` is told one level more, once, and never above the protocol's `raise_limit`."""

    id: str
    when: Condition
    sources: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Contradiction:
    """
    Two answers that cannot both be so: reported and asked again, never refused and never corrected.

    `when` reads the answers as given, whatever their `only_if` says; `unsure` names a finding that the person
    has left unsure as well.
    """

    id: str
    when: Condition
    unsure: str | None
    place: Place


@dataclass(frozen=True, slots=True)
class Pace:
    """
    How a routine goes with a count: `phases` are the seconds of each phase of one move, `times` the moves on a side.

    After all `sides` comes a pause of `pause` seconds, and then the next of `sets`.
    """

    phases: tuple[float, ...]
    times: int
    sides: int = 1
    sets: int = 1
    pause: float = 0


@dataclass(frozen=True, slots=True)
class Advice:
    """
    Something to do, to expect, to watch for or to leave; shown where `when` surely holds.

    `only_when_safe` marks what is done to the body: massage, heat and exercise. What goes with a count has a `pace`.
    """

    id: str
    kind: str
    when: Condition
    sources: tuple[str, ...]
    place: Place
    only_when_safe: bool = False
    pace: Pace | None = None


@dataclass(frozen=True, slots=True)
class Saying:
    """
    Words with which a person says on the phone who they are; the first whose `when` surely holds is said.

    `fills` names the findings whose answers fill the words: it is said only where each of them has one. The answers to
    those in `without` go unsaid beside it, since their words would not fit.
    """

    id: str
    when: Condition | None
    fills: tuple[str, ...]
    place: Place
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionLayout:
    """
    One section of a result, in its place among the others.

    It holds a part that the software makes (`shows`) or the advice of one `kind`; the other is "". `heading` is the
    message above it, and without one each item of advice is a section of its own. `tone` is "plain", "do" or
    "do_not". Its short words stand on the `card` of the levels named there, by their look or their id; `on` names the
    screens that have it whole: on the result it is a line that opens at a press. The gate before self-care asks what a
    section with `gate` still waits for. With `country_lines`, the support lines of the person's country stand below
    the advice.
    """

    shows: str = ""
    kind: str = ""
    heading: str = ""
    tone: str = "plain"
    card: tuple[str, ...] = ()
    on: tuple[str, ...] = ("result",)
    gate: bool = False
    country_lines: bool = False
    place: Place

    def is_on_card(self, level: Level) -> bool:
        """Whether its short words stand on the card of a level."""
        return level.look in self.card or level.id in self.card


@dataclass(frozen=True, slots=True)
class Handover:
    """
    What a clinician reads first: the findings noted as the situation and as background, in that order.

    `blanks` are what nobody asks and a clinician wants to know; they are printed to be written in by hand.
    """

    situation: tuple[str, ...] = ()
    background: tuple[str, ...] = ()
    blanks: tuple[str, ...] = ()

    @property
    def noted(self) -> tuple[str, ...]:
        """All findings that are noted."""
        return self.situation + self.background


@dataclass(frozen=True, slots=True)
class Implication:
    """Wherever `given` holds (None: everywhere), `then` holds; both may ask about the level. `text`: as written."""

    given: Condition | None
    then: Condition
    text: str
    place: Place

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """The conditions that it is made of."""
        return (self.then,) if self.given is None else (self.given, self.then)


@dataclass(frozen=True, slots=True)
class Comparison:
    """
    Of two people who differ only in the findings named by `this` and `other`, the first meets `this`, the second
    `other`; then the first one's level is not `worse` ("lower" or "higher") than the second's.

    `when` speaks of the first person, and `as_given` reads that person's answers whatever their `only_if` say.
    """

    this: Condition
    other: Condition
    when: Condition | None
    as_given: Condition | None
    worse: str
    text: str
    place: Place

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """The conditions that it is made of."""
        return tuple(one for one in (self.this, self.other, self.when, self.as_given) if one is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """
    What must hold for every possible set of answers, and the same so that it can be proved.

    `law` names a claim about the protocol as a whole; `safe_advice` limits `always` to the people who are shown
    advice that is marked `only_when_safe`; `reasons_only` are the rules that never decide a level and exist for
    their reason.
    """

    id: str
    says: str
    always: tuple[Implication, ...] = ()
    compare: tuple[Comparison, ...] = ()
    law: str = ""
    safe_advice: bool = False
    reasons_only: tuple[str, ...] = ()
    place: Place


@dataclass(frozen=True, slots=True)
class Term:
    """One part of a pattern: any of these concepts must be said, be denied ("no"), or not come up at all ("never")."""

    concepts: tuple[str, ...]
    need: str = ""


@dataclass(frozen=True, slots=True)
class Pattern:
    """What a text says, as concepts: it matches where each of its terms holds."""

    terms: tuple[Term, ...]
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Belief:
    """
    A popular claim and its verdict; `urgent` ones open with the warning.

    A text makes the claim where it matches a pattern of `says`, or one of `otherwise` where it makes no other claim.
    """

    id: str
    verdict: str
    urgent: bool
    sources: tuple[str, ...]
    says: tuple[Pattern, ...]
    otherwise: tuple[Pattern, ...] = ()
    place: Place


@dataclass(frozen=True, slots=True)
class Danger:
    """A sign that is answered before any claim, where a text matches a pattern of `says`."""

    id: str
    says: tuple[Pattern, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Mention:
    """What a safe text must mention; it does where it matches a pattern of `says`."""

    id: str
    says: tuple[Pattern, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Listening:
    """
    How texts are read.

    To deny a concept of `deniable` is another thing than to say it; of any other concept the mention counts. A text
    that says something of `warns`, and neither asks nor comforts, warns: it does not make an unsafe claim. A text that
    comforts or denies makes a supported claim only by a pattern that speaks of that too. In an article only what
    says something of `concludes`, or denies something, claims what is unsafe or unsupported. Concepts of `own` show
    that someone writes about themselves.
    """

    deniable: frozenset[str] = frozenset()
    warns: tuple[Term, ...] = ()
    comforts: frozenset[str] = frozenset()
    asks: frozenset[str] = frozenset()
    concludes: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    place: Place = field(default=Place("protocol.toml", 1))

    @property
    def concepts(self) -> frozenset[str]:
        """Every concept that it speaks of."""
        return (
            self.comforts
            | self.asks
            | self.concludes
            | self.own
            | {concept for term in self.warns for concept in term.concepts}
        )


@dataclass(frozen=True, slots=True)
class Source:
    """A publication, and how it was checked: "primary", "secondary" or "no"."""

    id: str
    citation: str
    link: str
    checked: str
    note: str
    place: Place


class Way(StrEnum):
    """How care is reached: by a call, by going there, or by staying where one is."""

    CALL = "call"
    GO = "go"
    STAY = "stay"


class Hours(StrEnum):
    """When care is there; `UNKNOWN` where nobody has confirmed it."""

    ALWAYS = "always"
    DAY = "day"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Route:
    """
    A kind of help, such as a nurse line, and the most urgent level that it is fit for (`up_to`).

    A country that has none of it is sent to `instead`; without one, every country has it. An `emergency` route is
    the country's emergency number. A `support` route listens or protects, and is listed beside support.
    """

    id: str
    way: Way
    up_to: Level
    instead: str
    hours: Hours
    emergency: bool
    support: bool
    place: Place


@dataclass(frozen=True, slots=True)
class Contact:
    """How one country's route is reached; `checked` is the day on which it was confirmed, "" where it was not."""

    number: str
    link: str
    hours: Hours
    checked: str
    source: str
    place: Place


@dataclass(frozen=True, slots=True)
class Door:
    """
    Whom to turn to at some levels, and whom else: of the doors of a level the first whose `when` surely holds.

    `to` and `fallback` are ids of routes ("" for no fallback); `also` are routes that are given beside them.
    """

    id: str
    levels: tuple[str, ...]
    when: Condition | None
    to: str
    fallback: str
    also: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Country:
    """Where to turn in one country; `unknown` names the fields that nobody has confirmed."""

    id: str
    emergency: str
    also: tuple[str, ...]
    advice_line: str
    language: str
    checked: str
    basis: str
    source: str
    unknown: tuple[str, ...]
    place: Place
    routes: Mapping[str, Contact] = field(default_factory=dict)


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
        blocks = [(one.place, (*one.says, *one.otherwise)) for one in self.beliefs.values()]
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
