"""What the tools say of one person: danger first, then the level with what it waits for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from firstweeks.model.assessment import Assessment
from firstweeks.protocol import Protocol
from firstweeks.rendering.questions import QuestionPage
from firstweeks.rendering.result import Presenter, Result
from firstweeks.services.asking import in_words
from firstweeks.services.claims import cited
from firstweeks.services.mcp.replies import Assessed, Danger, Explained, NextQuestion, Told, Why
from firstweeks.services.mcp.taken import Handed, read_handed, read_one_of

LANGUAGE, COUNTRY = "en", "other"
# More open questions than this are not read out.
_WAITING = 12
_STOPS = tuple(".!?:。！？：”")

_BOUND = (
    "Say the headline and the time as they stand. Say nothing that makes it sound less urgent, normal or safe.",
    "Getting help sooner than this is always right to suggest; waiting longer never is.",
)
_DANGER = "Say the sentences of danger first, whole and unchanged. Ask nothing more before they are said."
_OPEN = "Questions are open: say that the advice may become more urgent, and ask them."
_UNCOUNTED = "Some answers came without the person's own words and count as not asked: ask the person."


@dataclass(frozen=True, slots=True)
class Person:
    """One person's answers, as handed over, with everything to say of them."""

    protocol: Protocol
    handed: Handed
    assessment: Assessment
    presenter: Presenter
    result: Result

    def next_question(self) -> NextQuestion:
        """The page to ask next; none where the person must act at once."""
        page = None if self.assessment.level.at_once else self._page()
        return NextQuestion(**self._spoken(), page=page)

    def assessed(self) -> Assessed:
        """The whole result."""
        door = self.presenter.door(self.assessment, self.handed.answers)
        return Assessed(**self._spoken(), door=door, result=self.result)

    def explained(self) -> Explained:
        """Why this level."""
        words, phrases = self.presenter.words, self.presenter.phrases
        changes = [one for one in self.assessment.changes if one.level > self.assessment.level]
        return Explained(
            **self._spoken(),
            reasons=tuple(self._reasons()),
            would_raise=tuple(phrases.sign(one.finding, one.option) for one in changes),
            contradictions=tuple(
                " ".join(words.lines(f"contradiction-{name}")) for name in self.assessment.contradictions
            ),
        )

    @property
    def danger(self) -> Danger | None:
        """What to say at once, where the level is one to act on at once or looks like an emergency."""
        level = self.assessment.level
        if not (level.at_once or level.is_emergency):
            return None
        where = [line for section in self.result.sections if section.id == "where" for line in section.paragraphs]
        return Danger(sentences=tuple(_sentence(line) for line in (self.result.headline, *where)))

    def sentences(self) -> tuple[str, ...]:
        """What to say, the most urgent first, for a client that shows text alone."""
        told, danger = self._told(), self.danger
        first = danger.sentences if danger else ()
        level = (_sentence(told.headline), _sentence(told.when))
        open_questions = (f"Still open: {'; '.join(told.waits_for)}.",) if told.waits_for else ()
        return (*first, *(line for line in level if line not in first), *open_questions, *self._notes())

    def _spoken(self) -> dict[str, Any]:
        return {
            "danger": self.danger,
            "told": self._told(),
            "taken": self.handed.taken,
            "not_counted": self.handed.not_counted,
            "for_the_assistant": self._notes(),
            "protocol": self.assessment.protocol,
        }

    def _told(self) -> Told:
        assessment = self.assessment
        return Told(
            level=assessment.level.id,
            headline=self.result.headline,
            when=self.result.when,
            at_least=assessment.at_least.id,
            at_most=assessment.at_most.id,
            decided=assessment.decided,
            waits_for=self._waits_for(),
        )

    def _waits_for(self) -> tuple[str, ...]:
        """The questions, in words, that rules above the level told still wait for; private ones are not named."""
        if self.assessment.decided:
            return ()
        level = self.assessment.level
        open_rules = [one for one in self.assessment.open if one.level is None or one.level > level]
        names = dict.fromkeys(name for rule in open_rules for name in rule.waits_for)
        # What was asked and cannot be told is open, and is not asked again.
        findings = self.protocol.content.findings
        asked = [name for name in names if name not in self.handed.answers and not findings[name].private]
        return tuple(self.presenter.phrases.name(name) for name in asked[:_WAITING])

    def _notes(self) -> tuple[str, ...]:
        notes = [_DANGER] if self.danger else []
        notes += _BOUND
        notes += [_OPEN] if self._waits_for() and not self.danger else []
        notes += [_UNCOUNTED] if self.handed.not_counted else []
        return tuple(notes)

    def _page(self) -> QuestionPage | None:
        page = self.protocol.next_page(self.handed.answers)
        return None if page is None else in_words(self.protocol, page, self.presenter.words.language)

    def _reasons(self) -> Iterator[Why]:
        content, words = self.presenter.content, self.presenter.words
        for reason in (*self.assessment.rules, *self.assessment.raises):
            raised = reason.level is None
            rule = content.raises[reason.rule] if raised else content.rules[reason.rule]
            kind = "raise" if raised else "rule"
            yield Why(
                rule=reason.rule,
                reason=words(f"{kind}-{reason.rule}"),
                because=self.presenter.phrases.because(reason.because),
                sources=tuple(cited(self.presenter, name) for name in rule.sources),
            )


def person(protocol: Protocol, arguments: dict[str, Any]) -> Person:
    """
    A person as a tool is told of them.

    Raises:
        AnswersRejected, RequestRejected: with what is wrong.
    """
    language = read_one_of("language", arguments.get("language"), LANGUAGE, protocol.languages)
    country = read_one_of("country", arguments.get("country"), COUNTRY, tuple(protocol.content.countries))
    presenter = protocol.presenter(language, country)
    handed = read_handed(protocol, arguments.get("answers", {}), presenter.phrases)
    assessment = protocol.assess(handed.answers)
    return Person(protocol, handed, assessment, presenter, presenter.result(assessment, handed.answers))


def _sentence(line: str) -> str:
    """A line as a sentence."""
    line = line.strip()
    line = line[:1].upper() + line[1:]
    if line.endswith(_STOPS):
        return line
    return line + ("。" if line[-1:] > "\u3000" else ".")
