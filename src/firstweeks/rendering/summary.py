"""
The summary for a clinician: a first line that is read in 20 seconds, then what is present, what is not known, what was
advised, blanks to write in, and last what is absent; without what is left out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from firstweeks.backends.scalar import NO
from firstweeks.model.answers import Answers
from firstweeks.model.assessment import Assessment
from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from firstweeks.rendering.phrases import first_of, number, worry
from firstweeks.rendering.result import Presenter

# The first line is read at a glance: the most that it notes of the situation and of the background.
NOTED_AT_MOST = {"situation": 8, "background": 4}


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
    """A section of the summary: paragraphs, or where it is `listed` bullets; a `closed` one opens at a press."""

    id: str
    heading: str
    lines: tuple[Line, ...]
    listed: bool = False
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Summary:
    """A title, a line on who filled it in, and the topics, the most important first."""

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
    chosen: Collection[str] = (),
) -> Summary:
    """
    The summary of one assessment; `now` is the time to print on it, `left_out` the ids of parts to do without.

    What was answered in private is there only where its part is `chosen`. An answer that is left out is not in the
    first line either, nor in the reason of any rule.
    """
    words, writer = presenter.words, _Writer(presenter, assessment, answers, left_out, chosen)
    groups = writer.groups()
    present = (*writer.joined(groups, "present", background=False), *writer.joined(groups, "present", background=True))
    unknown = (*writer.joined(groups, "unknown"), *writer.lines(writer.not_asked()))
    return Summary(
        words("ui-summary-title"),
        words("ui-summary-by-person", signed=presenter.phrases.signed),
        (
            Topic("situation", words("ui-situation"), writer.lines(writer.situation())),
            Topic("present", words("ui-present"), present, listed=True),
            Topic("unknown", words("ui-unknown"), unknown, listed=True),
            Topic("recommendation", words("ui-recommendation"), writer.lines(writer.recommendation(now)), listed=True),
            Topic("blanks", words("ui-blanks"), writer.lines(writer.blanks())),
            Topic("absent", words("ui-absent"), tuple(writer.joined(groups, "absent")), listed=True, closed=True),
        ),
    )


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes the parts of a summary."""

    presenter: Presenter
    assessment: Assessment
    given: Answers
    left_out: Collection[str]
    chosen: Collection[str]

    def lines(self, parts: Iterable[Part]) -> tuple[Line, ...]:
        """A line for each part that is not left out."""
        return tuple(Line(part.text, (part,)) for part in parts if part.id not in self.left_out)

    def situation(self) -> Iterator[Part]:
        """The first line, and the answers that do not fit together."""
        yield Part("said", self._first_line())
        for name in self.assessment.contradictions:
            yield Part(f"contradiction-{name}", self.presenter.words(f"contradiction-{name}"))

    def groups(self) -> Mapping[tuple[bool, str], list[Part]]:
        """What was answered, as background or as symptoms: what is present, absent and not known."""
        background = self.presenter.content.background
        found: dict[tuple[bool, str], list[Part]] = {}
        for finding in self.presenter.content.findings.values():
            if finding.id in self.given and self._is_told(finding):
                for group, part in self._answered(finding, self.given[finding.id]):
                    found.setdefault((finding.page in background, group), []).append(part)
        return found

    def joined(
        self, groups: Mapping[tuple[bool, str], list[Part]], group: str, *, background: bool | None = None
    ) -> Iterator[Line]:
        """The parts of a group in one line, of symptoms and background together or of one of them."""
        wanted = (False, True) if background is None else (background,)
        parts = [part for one in wanted for part in groups.get((one, group), ()) if part.id not in self.left_out]
        if parts:
            yield Line(self.presenter.phrases.joined(part.text for part in parts), tuple(parts))

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

    def recommendation(self, now: datetime) -> Iterator[Part]:
        words, assessment, named = self.presenter.words, self.assessment, self.assessment.protocol
        level = words(f"level-{assessment.level.id}.name")
        yield Part("advised", words("ui-advised", level=level, when=words(f"level-{assessment.level.id}.when")))
        if not assessment.decided:
            low, high = (words(f"level-{bound.id}.name") for bound in (assessment.at_least, assessment.at_most))
            yield Part("between", words("ui-between", low=low, high=high))
        yield from self._rules()
        yield Part("made-at", words("ui-made-at", time=now.strftime("%Y-%m-%d %H:%M")))
        protocol = words("ui-protocol", id=named.id, version=named.version, hash=named.content[:12])
        yield Part("protocol", protocol)

    def blanks(self) -> Iterator[Part]:
        """What nobody asks, with room to write it in."""
        blanks = self.presenter.content.handover.blanks
        if blanks:
            named = [self.presenter.words("ui-blank", name=self.presenter.words(f"blank-{name}")) for name in blanks]
            yield Part("blanks", "  ".join(named))

    def _first_line(self) -> str:
        """Situation, background, assessment and request, as one clinician tells another; or else what is said."""
        words, phrases, handover = self.presenter.words, self.presenter.phrases, self.presenter.content.handover
        gates = self.presenter.scalar.gates(self.given.given.get)
        kept = {name: value for name, value in self._kept() if gates.get(name) != NO}
        told = {name: value for name, value in kept.items() if f"answer-{name}" not in self.left_out}
        if not handover.situation:
            return self.presenter.speaker.say(told, self.assessment)
        notes = {
            "situation": self._notes(told, handover.situation, NOTED_AT_MOST["situation"]),
            "background": self._notes(told, handover.background, NOTED_AT_MOST["background"]),
            "assess": self._advice("assess"),
            "request": [words(f"level-{self.assessment.level.id}.name"), *self._advice("request")],
        }
        line = [words(f"ui-line-{name}", list=phrases.noted(parts)) for name, parts in notes.items() if parts]
        return phrases.in_line([*line, *self._red_flags(told)])

    def _notes(self, told: Mapping[str, Value], names: Iterable[str], most: int) -> list[str]:
        """The first notes of some findings; what decides is never left out."""
        found = [(name, text) for name in names for text in self._note(name, told.get(name, UNSURE))]
        return first_of(found, self.assessment, most)

    def _note(self, name: str, value: Value) -> Iterator[str]:
        """An answer as it is noted."""
        finding, words = self.presenter.content.findings[name], self.presenter.words
        if finding.kind is not Kind.NUMBER:
            yield from self.presenter.phrases.texts("note", finding, value)
        elif value != UNSURE and f"note-{name}" in words:
            yield words(f"note-{name}", value=number(value))

    def _advice(self, kind: str) -> list[str]:
        """What is assessed or asked for; it tells of answers, so that it goes where any of them is left out."""
        if any(part.startswith("answer-") for part in self.left_out):
            return []
        kinds = {name: one.kind for name, one in self.presenter.content.advice.items()}
        applying = [name for name in self.assessment.advice if kinds[name] == kind]
        return [self.presenter.words(f"advice-{name}.text", emergency=self.presenter.emergency) for name in applying]

    def _red_flags(self, told: Mapping[str, Value]) -> Iterator[str]:
        """How many of the signs of the first page are there; unknown is never "none"."""
        content, words = self.presenter.content, self.presenter.words
        signs = [one for one in content.findings.values() if one.page == content.pages[0] and one.kind is Kind.MANY]
        if not signs or any(name.startswith(f"answer-{one.id}") for one in signs for name in self.left_out):
            return
        total = str(sum(len(one.options) for one in signs))
        answers = [value for one in signs if isinstance(value := told.get(one.id), tuple)]
        present = str(sum(len(set(value) - {UNSURE}) for value in answers))
        known = len(answers) == len(signs) and not any(UNSURE in value for value in answers)
        message = "ui-red-flags-unknown" if not known else "ui-red-flags-none" if present == "0" else "ui-red-flags"
        yield words(message, some=present, all=total)

    def _rules(self) -> Iterator[Part]:
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

    def _is_told(self, finding: Finding) -> bool:
        return not finding.private or f"answer-{finding.id}" in self.chosen

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
            if not self._is_told(self.presenter.content.findings[name]) or not ids.isdisjoint(self.left_out):
                return True
        return False

    def _answered(self, finding: Finding, value: Value) -> Iterator[tuple[str, Part]]:
        """An answer, each option of a list by itself, with the group that it belongs to: present is what worries."""
        phrases = self.presenter.phrases
        name, part = phrases.name(finding.id), f"answer-{finding.id}"
        if finding.kind is Kind.MANY and isinstance(value, tuple):
            for option in finding.options:
                group = "present" if option in value else "unknown" if UNSURE in value else "absent"
                yield group, Part(f"{part}-{option}", phrases.option(finding, option))
        elif value == UNSURE:
            yield "unknown", Part(part, name)
        elif finding.kind is Kind.YES_NO and finding.options[-1] == "yes":
            yield "absent" if worry(finding, value) else "present", Part(part, name)
        else:
            absent = value == finding.absent or (finding.kind is Kind.YES_NO and worry(finding, value) > 0)
            answer = phrases.answer(finding, value)
            text = name if value == finding.absent else self.presenter.words("ui-pair", name=name, answer=answer)
            yield "absent" if absent else "present", Part(part, text)
