"""An assessment as sections of words, in the order in which a person should read them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from firstweeks.model.answers import Answers
from firstweeks.model.assessment import Assessment
from firstweeks.model.content import Content, Country
from firstweeks.model.finding import is_unsure
from firstweeks.rendering.phrases import Phrases
from firstweeks.rendering.words import Words

# More reasons than this are not read; the others stay in the summary.
REASONS_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Section:
    """
    A heading with paragraphs, bullets and further sections below it.

    `tone` is "plain", "urgent", "do" or "do_not"; `id` says in every language alike what stands here, "" where nobody
    asks.
    """

    heading: str
    paragraphs: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    parts: tuple[Section, ...] = ()
    tone: str = "plain"
    id: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """The level as a headline, where and when, and everything below it."""

    headline: str
    when: str
    urgent: bool
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Presenter:
    """Turns assessments into results, in one language and for one country."""

    content: Content
    words: Words
    country: Country

    @property
    def phrases(self) -> Phrases:
        return Phrases(self.content, self.words)

    @property
    def emergency(self) -> str:
        """The country's emergency number as people write it."""
        return self.words(f"place-{self.country.id}.emergency")

    def result(self, assessment: Assessment, answers: Answers) -> Result:
        """The whole result, most urgent things first; sections without content are left out."""
        level = assessment.level
        sections = (
            *self._contradictions(assessment),
            *self._where(assessment),
            *self._advice(assessment, "first"),
            *self._advice(assessment, "now"),
            Section(self.words("ui-say"), (f"“{self.phrases.say(answers.given, level)}”",), id="say"),
            self._together(assessment, "fallback", "ui-fallback"),
            *self._changes(assessment),
            self._why(assessment, answers),
            self._together(assessment, "cause", "ui-causes"),
            self._together(assessment, "limits", "ui-limits"),
            self._together(assessment, "visit", "ui-visit"),
            *self.self_care(assessment),
            self._together(assessment, "recheck", "ui-recheck"),
            self._support(assessment),
            Section(self.words("ui-your-answers"), items=tuple(self.phrases.pairs(answers.given)), id="answers"),
            self._about(assessment),
        )
        urgency = level.urgency
        return Result(
            headline=self.words(f"level-{level.id}", emergency=self.emergency),
            when=self.words(f"level-{level.id}.when"),
            urgent=urgency >= self.content.unanswered.urgency,
            sections=tuple(section for section in sections if section.paragraphs or section.items or section.parts),
        )

    def self_care(self, assessment: Assessment) -> tuple[Section, ...]:
        """What may help meanwhile, the step-by-step routines, and what not to do."""
        sections = (
            self._together(assessment, "self_care", "ui-meanwhile", tone="do"),
            *self._advice(assessment, "routine"),
            self._together(assessment, "avoid", "ui-avoid", tone="do_not"),
        )
        return tuple(section for section in sections if section.paragraphs or section.items or section.parts)

    def sources(self, assessment: Assessment) -> Section:
        """Every source behind the rules that hold and the advice that applies, with how it was checked."""
        cited: dict[str, None] = {}
        rules, raises, advice = self.content.rules, self.content.raises, self.content.advice
        for reason in (*assessment.rules, *assessment.raises):
            cited |= dict.fromkeys((rules.get(reason.rule) or raises[reason.rule]).sources)
        for item in assessment.advice:
            cited |= dict.fromkeys(advice[item].sources)
        items = []
        for name in cited:
            source = self.content.sources[name]
            checked = self.words(f"ui-checked-{source.checked}")
            line = self.words("ui-source", citation=source.citation, checked=checked)
            items.append(f"{line} {source.link}".rstrip())
        return Section(self.words("ui-sources"), items=tuple(items), id="sources")

    def so_far(self, assessment: Assessment) -> str:
        """The line for "at least", or nothing while no more than self-care is sure."""
        if not assessment.at_least.urgency:
            return ""
        return self.words("ui-so-far", soon=self.words(f"level-{assessment.at_least.id}.soon"))

    def _text(self, advice: str, part: str = "") -> list[str]:
        return self.words.lines(f"advice-{advice}{part}", emergency=self.emergency)

    def _items(self, assessment: Assessment, kind: str) -> list[str]:
        return [name for name in assessment.advice if self.content.advice[name].kind == kind]

    def _advice(self, assessment: Assessment, kind: str, tone: str = "plain") -> Iterator[Section]:
        """A section for each item of a kind."""
        for name in self._items(assessment, kind):
            title = " ".join(self._text(name))
            yield Section(
                title, tuple(self._text(name, ".text")), tuple(self._text(name, ".steps")), tone=tone, id=name
            )

    def _together(self, assessment: Assessment, kind: str, heading: str, tone: str = "plain") -> Section:
        """One section for all items of a kind."""
        return Section(self.words(heading), parts=tuple(self._advice(assessment, kind, tone)), tone=tone, id=kind)

    def _contradictions(self, assessment: Assessment) -> Iterator[Section]:
        for name in assessment.contradictions:
            message = f"contradiction-{name}"
            lines = (*self.words.lines(message), *self.words.lines(f"{message}.stands"))
            yield Section(self.words("ui-check-answers"), lines, id=message)

    def _where(self, assessment: Assessment) -> Iterator[Section]:
        place = f"place-{self.country.id}"
        yield Section(self.words("ui-where"), tuple(self.words.lines(f"level-{assessment.level.id}.where")), id="where")
        if assessment.level.urgency and assessment.level != self.content.levels[0]:
            line = self.words(f"{place}.advice_line")
            lines = [
                *self.words.lines(f"{place}.route"),
                *([self.words("ui-advice-line", line=line)] if line else []),
                self.words("ui-pair", name=self.words("ui-closed"), answer=self.words(f"{place}.out_of_hours")),
                *self.words.lines(f"{place}.unknown"),
            ]
            # The routes are those for being seen the same day, whatever was advised.
            today = assessment.level >= self.content.unanswered
            heading = "ui-in-country" if today else "ui-in-country-if-today"
            yield Section(self.words(heading, country=self.words(place)), tuple(lines), id="country")

    def _changes(self, assessment: Assessment) -> Iterator[Section]:
        headings = ("ui-sooner-3-if", "ui-sooner-24-if", "ui-sooner-if", "ui-hospital-if", "ui-call-now-if")
        for level in self.content.levels:
            signs = [
                self.phrases.sign(change.finding, change.option)
                for change in assessment.changes
                if change.level == level
            ]
            if signs:
                heading = self.words(headings[level.urgency - 1], emergency=self.emergency)
                tone = "urgent" if level.urgency > self.content.unanswered.urgency else "plain"
                yield Section(heading, items=tuple(signs), tone=tone, id=f"changes-{level.id}")

    def _why(self, assessment: Assessment, answers: Answers) -> Section:
        paragraphs = []
        for reason in assessment.rules[:REASONS_SHOWN]:
            said = self.words("ui-because", answers=self.phrases.because(reason.because))
            paragraphs.append(self.words("ui-reason", reason=self.words(f"rule-{reason.rule}"), because=said))
        paragraphs += [self.words(f"raise-{reason.rule}") for reason in assessment.raises]
        told_by_rule = assessment.rules and assessment.rules[0].level == assessment.level
        if not told_by_rule and not assessment.raises and assessment.level.urgency:
            paragraphs.append(self.words("ui-one-of-these"))
            paragraphs += [
                self.words(f"rule-{rule.rule}")
                for rule in assessment.open
                if rule.level is not None and rule.level == assessment.level
            ][:REASONS_SHOWN]
        paragraphs += self._open(assessment, answers)
        return Section(self.words("ui-why-this"), tuple(paragraphs), id="why")

    def _open(self, assessment: Assessment, answers: Answers) -> list[str]:
        unsure = [name for name, value in answers.given.items() if is_unsure(value)]
        if not unsure:
            return []
        names = self.phrases.listed([self.phrases.name(name) for name in unsure])
        message = "ui-not-known-decided" if assessment.decided else "ui-not-known"
        return [self.words(message, findings=names)]

    def _support(self, assessment: Assessment) -> Section:
        section = self._together(assessment, "support", "ui-support")
        support = f"support-{self.country.id}"
        if not section.parts or support not in self.words:
            return section
        local = Section(self.words(support), tuple(self.words.lines(f"{support}.text")), id=support)
        return Section(section.heading, parts=(*section.parts, local), id=section.id)

    def _about(self, assessment: Assessment) -> Section:
        named = assessment.protocol
        line = self.words("ui-protocol", id=named.id, version=named.version, hash=named.content[:12])
        lines = (
            *self.words.lines("ui-not-a-device"),
            self.words("ui-translation"),
            line,
            self.words("ui-saved-nothing"),
        )
        return Section(self.words("ui-name"), lines, id="about")
