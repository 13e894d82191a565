"""The summary for a clinician: SBAR, with what is present, absent and not known, and without what is left out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from firstweeks.model.answers import Answers
from firstweeks.model.assessment import Assessment
from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from firstweeks.rendering.result import Presenter


@dataclass(frozen=True, slots=True)
class Part:
    """The least that a person can leave out; its id is the same in every language."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it is printed, and the parts that it is made of."""

    text: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """One of the four sections of SBAR: paragraphs, or where it is `listed` bullets."""

    id: str
    heading: str
    lines: tuple[Line, ...]
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Summary:
    """A title, a line on who filled it in, and the four sections of SBAR."""

    title: str
    note: str
    topics: tuple[Topic, ...]

    def text(self, *, markdown: bool) -> str:
        """The summary as plain text or as Markdown."""
        head, sub, bullet = ("# ", "## ", "- ") if markdown else ("", "", "  ")
        lines = [f"{head}{self.title}", "", self.note]
        for topic in (topic for topic in self.topics if topic.lines):
            lines += ["", f"{sub}{topic.heading if markdown else topic.heading.upper()}", ""]
            for line in topic.lines:
                lines.append(f"{bullet}{line.text}" if topic.listed else line.text)
                lines += [""] if markdown and not topic.listed else []
        return "\n".join(lines) + "\n"


def summarise(
    presenter: Presenter,
    assessment: Assessment,
    answers: Answers,
    now: datetime,
    left_out: Collection[str] = (),
) -> Summary:
    """
    The summary of one assessment; `now` is the time to print on it, `left_out` the ids of parts to do without.

    An answer that is left out is not in the sentence to say either, nor in the reason of any rule.
    """
    words, writer = presenter.words, _Writer(presenter, assessment, answers, left_out)
    background, symptoms = writer.answers()
    return Summary(
        words("ui-summary-title"),
        words("ui-summary-by-person", signed=presenter.phrases.signed),
        (
            Topic("situation", words("ui-situation"), writer.lines(writer.situation())),
            Topic("background", words("ui-background"), tuple(background), listed=True),
            Topic(
                "assessment",
                words("ui-assessment"),
                (*symptoms, *writer.lines(writer.not_asked()), *writer.lines(writer.rules())),
                listed=True,
            ),
            Topic("recommendation", words("ui-recommendation"), writer.lines(writer.recommendation(now))),
        ),
    )


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes the parts of a summary."""

    presenter: Presenter
    assessment: Assessment
    given: Answers
    left_out: Collection[str]

    def lines(self, parts: Iterable[Part]) -> tuple[Line, ...]:
        """A line for each part that is not left out."""
        return tuple(Line(part.text, (part,)) for part in parts if part.id not in self.left_out)

    def situation(self) -> Iterator[Part]:
        told = {name: value for name, value in self._kept() if f"answer-{name}" not in self.left_out}
        yield Part("said", self.presenter.speaker.say(told, self.assessment))
        for name in self.assessment.contradictions:
            yield Part(f"contradiction-{name}", self.presenter.words(f"contradiction-{name}"))

    def answers(self) -> tuple[Iterator[Line], Iterator[Line]]:
        """What was answered, as background and as symptoms: what is present, absent and not known."""
        background = self.presenter.content.background
        groups: dict[tuple[bool, str], list[Part]] = {}
        for finding in self.presenter.content.findings.values():
            if finding.id in self.given and not finding.private:
                for group, part in self._answered(finding, self.given[finding.id]):
                    groups.setdefault((finding.page in background, group), []).append(part)
        return self._grouped(groups, background=True), self._grouped(groups, background=False)

    def not_asked(self) -> Iterator[Part]:
        """Questions that were never put; those that depend on another answer are not told."""
        words, phrases = self.presenter.words, self.presenter.phrases
        names = [
            phrases.name(finding.id)
            for finding in self.presenter.content.findings.values()
            if finding.id not in self.given and finding.only_if is None and not finding.private
        ]
        if names:
            yield Part("not-asked", words("ui-not-asked", findings=phrases.joined(names)))

    def rules(self) -> Iterator[Part]:
        """The rules that decide: those of the most urgent level that holds, so that the paper stays one page."""
        words, rules = self.presenter.words, self.assessment.rules
        most = max((reason.level for reason in rules if reason.level), default=None)
        for reason in (*(reason for reason in rules if reason.level == most), *self.assessment.raises):
            if self._kept_back(reason.because):
                continue
            kind = "rule" if reason.level else "raise"
            level = words(f"level-{reason.level.id}.name") if reason.level else words("ui-raised")
            name = words(f"{kind}-{reason.rule}.name")
            line = words("ui-rule-line", name=name, rule=reason.rule, level=level)
            yield Part(f"{kind}-{reason.rule}", words("ui-pair", name=words("ui-rules"), answer=line))

    def recommendation(self, now: datetime) -> Iterator[Part]:
        words, assessment, named = self.presenter.words, self.assessment, self.assessment.protocol
        level = words(f"level-{assessment.level.id}.name")
        yield Part("advised", words("ui-advised", level=level, when=words(f"level-{assessment.level.id}.when")))
        if not assessment.decided:
            low, high = (words(f"level-{bound.id}.name") for bound in (assessment.at_least, assessment.at_most))
            yield Part("between", words("ui-between", low=low, high=high))
        yield Part("made-at", words("ui-made-at", time=now.strftime("%Y-%m-%d %H:%M")))
        protocol = words("ui-protocol", id=named.id, version=named.version, hash=named.content[:12])
        yield Part("protocol", protocol)

    def _kept(self) -> Iterator[tuple[str, Value]]:
        """The answers, of lists without the options that are left out."""
        for name, value in self.given.items():
            if isinstance(value, tuple):
                yield name, tuple(option for option in value if f"answer-{name}-{option}" not in self.left_out)
            else:
                yield name, value

    def _kept_back(self, because: Mapping[str, Value]) -> bool:
        """Whether answers were private or are left out; a paper that others may read names no rule that tells them."""
        for name, value in because.items():
            options = value if isinstance(value, tuple) else ()
            ids = {f"answer-{name}", *(f"answer-{name}-{option}" for option in options)}
            if self.presenter.content.findings[name].private or not ids.isdisjoint(self.left_out):
                return True
        return False

    def _answered(self, finding: Finding, value: Value) -> Iterator[tuple[str, Part]]:
        """An answer, each option of a list by itself, with the group that it belongs to."""
        phrases = self.presenter.phrases
        name, part = phrases.name(finding.id), f"answer-{finding.id}"
        if finding.kind is Kind.MANY and isinstance(value, tuple):
            for option in finding.options:
                group = "present" if option in value else "unknown" if UNSURE in value else "absent"
                yield group, Part(f"{part}-{option}", phrases.option(finding, option))
        elif value == UNSURE:
            yield "unknown", Part(part, name)
        elif finding.kind is Kind.YES_NO:
            yield "present" if value == "yes" else "absent", Part(part, name)
        elif value == finding.absent:
            yield "absent", Part(part, name)
        else:
            answer = phrases.answer(finding, value)
            yield "present", Part(part, self.presenter.words("ui-pair", name=name, answer=answer))

    def _grouped(self, groups: Mapping[tuple[bool, str], list[Part]], *, background: bool) -> Iterator[Line]:
        words, phrases = self.presenter.words, self.presenter.phrases
        for group in ("present", "absent", "unknown"):
            parts = [part for part in groups.get((background, group), ()) if part.id not in self.left_out]
            if parts:
                answer = phrases.joined(part.text for part in parts)
                yield Line(words("ui-pair", name=words(f"ui-{group}"), answer=answer), tuple(parts))
