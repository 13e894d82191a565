"""What an assessment says, and in which words: what every resource about it is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from firstweeks.model.answers import Answers
from firstweeks.model.assessment import Assessment, Page
from firstweeks.model.finding import Finding
from firstweeks.model.level import Level, Tone
from firstweeks.rendering.result import Presenter, Result
from firstweeks.rendering.sections import Section
from firstweeks.services.fhir.concepts import Concepts
from firstweeks.services.fhir.naming import ABSENT_REASON, Resource
from firstweeks.services.fhir.questionnaire import Form

_PRIORITIES = {Tone.EMERGENCY: "stat", Tone.URGENT: "urgent", Tone.PLAIN: "routine"}
# The sections of a card that say where to go.
_WHERE = ("where", "routes")


def priority(level: Level) -> str:
    """How urgent a request is at a level: as the content says, or by its tone."""
    return level.priority or _PRIORITIES[level.tone]


@dataclass(frozen=True, kw_only=True)
class Asked:
    """
    Whom an assessment is about, and where its answers came from.

    Attributes:
        now: The time to write, as FHIR writes an instant.
        subject: A reference to the person; {} where nobody said who it is.
        source: A reference to the QuestionnaireResponse or the records; {} where it has none.
        heard: The findings that a record speaks of without an answer, each with a sentence that says why.
    """

    now: str
    subject: Resource = field(default_factory=dict)
    source: Resource = field(default_factory=dict)
    heard: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Telling:
    """One assessment, with what is told of it in one language and for one country."""

    form: Form
    presenter: Presenter
    answers: Answers
    asked: Asked

    @cached_property
    def concepts(self) -> Concepts:
        return Concepts(self.form)

    @cached_property
    def assessment(self) -> Assessment:
        return self.form.protocol.assess(self.answers)

    @cached_property
    def page(self) -> Page | None:
        """The page of questions that can still change the level told."""
        return self.form.protocol.next_page(self.answers)

    @property
    def status(self) -> str:
        """Whether more must be asked, or could have been told, or nothing more can change the level."""
        if self.page is not None:
            return "data-required"
        return "success" if self.assessment.decided or self.assessment.level.at_once else "data-requested"

    @cached_property
    def open(self) -> tuple[Finding, ...]:
        """The findings that can still change the level told; where none is left to ask, those not known."""
        findings = self.form.protocol.content.findings
        if self.page is not None:
            matters = {*self.form.protocol.interview.matters(self.answers), *(one.id for one in self.page.findings)}
        elif self.status == "success":
            return ()
        else:
            matters = {name for rule in self.assessment.open for name in rule.waits_for}
        return tuple(finding for name, finding in findings.items() if name in matters)

    @property
    def subject(self) -> Resource:
        return self.asked.subject or {"extension": [{"url": ABSENT_REASON, "valueCode": "unknown"}]}

    @cached_property
    def reasons(self) -> list[Resource]:
        rules, raises = self.assessment.rules, self.assessment.raises
        reasons = [("rule", one.rule) for one in rules] + [("raise", one.rule) for one in raises]
        return [self.concepts.reason(kind, name) for kind, name in reasons]

    def contradiction(self, name: str) -> list[str]:
        message = f"contradiction-{name}"
        return [*self.form.words.lines(message), *self.form.words.lines(f"{message}.stands")]

    @cached_property
    def result(self) -> Result:
        return self.presenter.result(self.assessment, self.answers)

    @property
    def headline(self) -> str:
        return f"{self.result.headline} ({self.result.when})"

    @cached_property
    def where(self) -> tuple[str, ...]:
        """Where to go, with the numbers to call."""
        sections = [section for section in self.result.card if section.id in _WHERE]
        lines = [line for section in sections for line in section.paragraphs]
        calls = [call for section in sections for call in section.calls]
        return (*lines, *(f"{call.text} {call.link}".rstrip() for call in calls))

    @cached_property
    def said(self) -> str:
        return self.presenter.speaker.say(self.answers.given, self.assessment)

    @property
    def about(self) -> list[str]:
        return self.form.words.lines("ui-not-a-device", signed=self.presenter.phrases.signed)

    @property
    def title(self) -> str:
        return self.form.words("protocol")

    @property
    def name(self) -> str:
        told = self.assessment.protocol
        return f"{told.id} {told.version} ({told.content[:12]})"

    def self_care(self) -> list[Section]:
        """The items of advice for home, where self-care is offered and nothing more has to be asked."""
        if self.status == "data-required" or not self.assessment.level.self_care:
            return []
        sections = self.presenter.on("care", self.assessment, self.answers)
        return [part for section in sections for part in (section.parts or (section,))]
