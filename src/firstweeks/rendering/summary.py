"""The summary for a clinician: SBAR, with what is present, absent and not known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from firstweeks.model.answers import Answers
from firstweeks.model.assessment import Assessment
from firstweeks.model.finding import UNSURE, Finding, Kind
from firstweeks.rendering.result import Presenter, Section

# What a clinician reads as background; everything else asked is a symptom.
_BACKGROUND = ("test", "pregnancy", "about_you")


@dataclass(frozen=True, slots=True)
class Summary:
    """A title, a line on who filled it in, and the four sections of SBAR."""

    title: str
    note: str
    sections: tuple[Section, ...]

    def text(self, *, markdown: bool) -> str:
        """The summary as plain text or as Markdown."""
        head, sub, bullet = ("# ", "## ", "- ") if markdown else ("", "", "  ")
        lines = [f"{head}{self.title}", "", self.note]
        for section in self.sections:
            lines += ["", f"{sub}{section.heading if markdown else section.heading.upper()}", ""]
            for paragraph in section.paragraphs:
                lines += [paragraph, ""] if markdown else [paragraph]
            lines += [f"{bullet}{item}" for item in section.items]
        return "\n".join(lines) + "\n"


def summarise(presenter: Presenter, assessment: Assessment, answers: Answers, now: datetime) -> Summary:
    """The summary of one assessment; `now` is the time to print on it."""
    words, named = presenter.words, assessment.protocol
    level = words(f"level-{assessment.level.id}.name")
    lines = [words("ui-advised", level=level, when=words(f"level-{assessment.level.id}.when"))]
    if not assessment.decided:
        low, high = (words(f"level-{bound.id}.name") for bound in (assessment.at_least, assessment.at_most))
        lines.append(words("ui-between", low=low, high=high))
    lines.append(words("ui-made-at", time=now.strftime("%Y-%m-%d %H:%M")))
    lines.append(words("ui-protocol", id=named.id, version=named.version, hash=named.content[:12]))
    background, symptoms = _Sorted(presenter), _Sorted(presenter)
    for finding in presenter.content.findings.values():
        if finding.id in answers.given and not finding.private:
            (background if finding.page in _BACKGROUND else symptoms).add(finding, answers)
    said = presenter.phrases.say(answers.given, assessment.level)
    return Summary(
        words("ui-summary-title"),
        words("ui-summary-by-person"),
        (
            Section(
                words("ui-situation"),
                (said, *_doubts(presenter, assessment)),
            ),
            Section(words("ui-background"), items=background.lines()),
            Section(
                words("ui-assessment"),
                items=(*symptoms.lines(), *_not_asked(presenter, answers), *_rules(presenter, assessment)),
            ),
            Section(words("ui-recommendation"), tuple(lines)),
        ),
    )


def _doubts(presenter: Presenter, assessment: Assessment) -> Iterator[str]:
    for name in assessment.contradictions:
        yield presenter.words(f"contradiction-{name}")


def _not_asked(presenter: Presenter, answers: Answers) -> Iterator[str]:
    """Questions that were never put; those that depend on another answer are left out."""
    names = [
        presenter.phrases.name(finding.id)
        for finding in presenter.content.findings.values()
        if finding.id not in answers.given and finding.only_if is None and not finding.private
    ]
    if names:
        yield presenter.words("ui-not-asked", findings=presenter.phrases.joined(names))


def _rules(presenter: Presenter, assessment: Assessment) -> Iterator[str]:
    words = presenter.words
    findings = presenter.content.findings
    for reason in (*assessment.rules, *assessment.raises):
        # What a person said in private stays out of a paper that others may read.
        if any(findings[name].private for name in reason.because):
            continue
        kind = "rule" if reason.level else "raise"
        level = words(f"level-{reason.level.id}.name") if reason.level else words("ui-raised")
        name = words(f"{kind}-{reason.rule}.name")
        line = words("ui-rule-line", name=name, rule=reason.rule, level=level)
        yield words("ui-pair", name=words("ui-rules"), answer=line)


class _Sorted:
    """Findings sorted into present, absent and not known."""

    def __init__(self, presenter: Presenter) -> None:
        self._words, self._phrases = presenter.words, presenter.phrases
        self._groups: dict[str, list[str]] = {"present": [], "absent": [], "unknown": []}

    def add(self, finding: Finding, answers: Answers) -> None:
        value = answers.given[finding.id]
        name = self._phrases.name(finding.id)
        if finding.kind is Kind.MANY and isinstance(value, tuple):
            for option in finding.options:
                group = "present" if option in value else "unknown" if UNSURE in value else "absent"
                self._groups[group].append(self._phrases.option(finding, option))
        elif value == UNSURE:
            self._groups["unknown"].append(name)
        elif finding.kind is Kind.YES_NO:
            self._groups["present" if value == "yes" else "absent"].append(name)
        elif finding.kind is Kind.ORDERED and value == finding.options[0] == "none":
            self._groups["absent"].append(name)
        else:
            answer = self._phrases.answer(finding, value)
            self._groups["present"].append(self._words("ui-pair", name=name, answer=answer))

    def lines(self) -> tuple[str, ...]:
        return tuple(
            self._words("ui-pair", name=self._words(f"ui-{group}"), answer=self._phrases.joined(entries))
            for group, entries in self._groups.items()
            if entries
        )
