"""The sections of a result, each in the words of one language, as the protocol's layout names them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from firstweeks.backends.scalar import Scalar
from firstweeks.model.advice import SectionLayout
from firstweeks.model.answers import Answers
from firstweeks.model.assessment import Assessment
from firstweeks.model.content import Content
from firstweeks.model.finding import is_unsure
from firstweeks.model.level import Level
from firstweeks.model.route import Country
from firstweeks.rendering.doors import Doors, ShownDoor, ShownRoute
from firstweeks.rendering.phrases import Phrases
from firstweeks.rendering.speaking import Speaker
from firstweeks.rendering.words import Words

# More reasons than this are not read; the others stay in the summary.
REASONS_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Call:
    """A number to dial, or a page that finds one, in the words of the button that leads there; the other is ""."""

    text: str
    number: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """
    A heading with paragraphs, bullets, numbers to call and further sections below it.

    `tone` is "plain", "do" or "do_not", or that of the level that its signs lead to; `id` says in every language
    alike what stands here, "" where nobody asks. `routes` are those that the text names, to be dialled.
    """

    heading: str
    paragraphs: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    parts: tuple[Section, ...] = ()
    tone: str = "plain"
    id: str = ""
    routes: tuple[ShownRoute, ...] = ()
    calls: tuple[Call, ...] = ()

    @property
    def is_filled(self) -> bool:
        """Whether anything stands below its heading."""
        return bool(self.paragraphs or self.items or self.parts or self.calls)


@dataclass(frozen=True, slots=True)
class Sections:
    """
    What stands in each place of the layout, in one language and for one country.

    `care` has the words of the language in which clinicians there are spoken to, where it is another one.
    """

    content: Content
    words: Words
    country: Country
    scalar: Scalar
    care: Words | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", self.words.at(self.country.id))

    def door(self, assessment: Assessment, answers: Answers) -> ShownDoor:
        """The one door that fits: whom to call or where to go, and whom else."""
        return self.doors.door(assessment, answers)

    @property
    def doors(self) -> Doors:
        return Doors(self.content, self.words, self.country, self.scalar)

    @property
    def phrases(self) -> Phrases:
        return Phrases(self.content, self.words)

    @property
    def speaker(self) -> Speaker:
        return Speaker(self.content, self.words, self.scalar, self.emergency)

    @property
    def emergency(self) -> str:
        """The country's emergency number as people write it."""
        return self.words(f"place-{self.country.id}.emergency")

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

    def on(self, screen: str, assessment: Assessment, answers: Answers) -> tuple[Section, ...]:
        """The sections that the layout puts on a screen, in its order."""
        wanted = [row for row in self.content.layout if screen in row.on]
        found = [section for row in wanted for section in self._sections(row, assessment, answers)]
        return tuple(section for section in found if section.is_filled)

    def _sections(self, row: SectionLayout, assessment: Assessment, answers: Answers) -> Iterator[Section]:
        """What stands in one place of the layout."""
        match row.shows:
            case "where":
                yield Section(self.words(row.heading), self._where(assessment, answers), id=row.shows)
            case "routes":
                yield self._routes(assessment, answers)
            case "contradictions":
                yield from self._contradictions(row.heading, assessment)
            case "say":
                yield self._say(row.heading, assessment, answers)
            case "all_changes":
                parts = tuple(self._changes(level, assessment) for level in self.content.levels)
                filled = tuple(part for part in parts if part.is_filled)
                yield Section(self.words(row.heading), parts=filled, id=row.shows)
            case "changes" | "open" | "offers":
                # These stand on the card, or are of the app alone.
                return
            case "why":
                yield Section(self.words(row.heading), tuple(self._why(assessment, answers)), id=row.shows)
            case "sources":
                yield replace(self.sources(assessment), heading=self.words(row.heading))
            case "answers":
                names = self.phrases.by_worry(answers.given)
                items = [text for name in names for text in self.phrases.pairs({name: answers[name]})]
                yield Section(self.words(row.heading), items=tuple(items), id=row.shows)
            case "about":
                yield Section(self.words(row.heading), tuple(self._about(assessment)), id=row.shows)
            case _:
                yield from self._advice(row, assessment)

    def _applying(self, row: SectionLayout, assessment: Assessment) -> list[str]:
        """The advice of one kind that applies."""
        return [name for name in assessment.advice if self.content.advice[name].kind == row.kind]

    def _advice(self, row: SectionLayout, assessment: Assessment) -> Iterator[Section]:
        """The advice of one kind: under one heading, or a section for each item."""
        parts = tuple(self._item(name, row.tone) for name in self._applying(row, assessment))
        if not row.heading:
            yield from parts
            return
        if parts and row.country_lines:
            parts += tuple(self._support())
        yield Section(self.words(row.heading), parts=parts, tone=row.tone, id=row.kind)

    def _item(self, advice: str, tone: str) -> Section:
        message, filled = f"advice-{advice}", {"emergency": self.emergency}
        heading = " ".join(self.words.lines(message, **filled))
        text, steps = self.words.lines(f"{message}.text", **filled), self.words.some_lines(f"{message}.steps", **filled)
        return Section(heading, tuple(text), tuple(steps), tone=tone, id=advice)

    def _say(self, heading: str, assessment: Assessment, answers: Answers) -> Section:
        """What to say on the phone or at a desk, and the same in the language of care."""
        said = Section(self.words(heading), (self.speaker.say(answers.given, assessment),), id="say")
        if self.care is None:
            return said
        speaker = replace(self, words=self.care, care=None).speaker
        text = speaker.say(answers.given, assessment, speaks=self.words.language)
        return replace(said, parts=(Section(self.care("ui-language-name"), (text,), id="say-in-care"),))

    def _contradictions(self, heading: str, assessment: Assessment) -> Iterator[Section]:
        for name in assessment.contradictions:
            message = f"contradiction-{name}"
            lines = (*self.words.lines(message), *self.words.lines(f"{message}.stands"))
            yield Section(self.words(heading), lines, id=message)

    def _support(self) -> Iterator[Section]:
        """The lines of the country that listen or protect."""
        lines = self.doors.support()
        if lines:
            heading = self.words("ui-lines-in", country=self.words(f"place-{self.country.id}"))
            yield Section(heading, items=tuple(map(self._line, lines)), id="lines", routes=lines)

    def _where(self, assessment: Assessment, answers: Answers) -> tuple[str, ...]:
        """What to do at the door, and how soon."""
        door = self.door(assessment, answers)
        return (*door.first.text, *self._reached(door.first), *door.text)

    def _routes(self, assessment: Assessment, answers: Answers) -> Section:
        """Whom else to turn to in the person's country."""
        others = self.door(assessment, answers).others
        lines = tuple(line for route in others for line in (*route.text, *self._reached(route)))
        heading = self.words("ui-else-in", country=self.words(f"place-{self.country.id}"))
        return Section(heading, lines, id="routes", routes=others)

    def _reached(self, route: ShownRoute) -> Iterator[str]:
        """The number of a route or the page that finds it, with its hours, as a line of its own."""
        if route.number or route.link:
            yield self._line(route)

    def _line(self, route: ShownRoute) -> str:
        number = route.number or route.link
        # A line that is called by its number says it once.
        reached = route.name if number in route.name else self.words("ui-pair", name=route.name, answer=number)
        return self.words("ui-line-hours", line=reached, hours=route.hours) if route.hours else reached

    def _changes(self, level: Level, assessment: Assessment) -> Section:
        """The signs that lead to a level, under the heading that the level brings."""
        changes = [change for change in assessment.changes if change.level == level]
        signs = tuple(self.phrases.sign(change.finding, change.option) for change in changes)
        heading = self.words(f"level-{level.id}.if", emergency=self.emergency) if signs else ""
        return Section(heading, items=signs, tone=level.tone, id=f"changes-{level.id}")

    def _why(self, assessment: Assessment, answers: Answers) -> Iterator[str]:
        for reason in assessment.rules[:REASONS_SHOWN]:
            said = self.words("ui-because", answers=self.phrases.because(reason.because))
            yield self.words("ui-reason", reason=self.words(f"rule-{reason.rule}"), because=said)
        yield from (self.words(f"raise-{reason.rule}") for reason in assessment.raises)
        told_by_rule = assessment.rules and assessment.rules[0].level == assessment.level
        if not told_by_rule and not assessment.raises and assessment.level != self.content.least:
            yield self.words("ui-one-of-these")
            possible = [rule.rule for rule in assessment.open if rule.level == assessment.level]
            yield from (self.words(f"rule-{rule}") for rule in possible[:REASONS_SHOWN])
        unsure = [name for name, value in answers.given.items() if is_unsure(value)]
        if unsure:
            names = self.phrases.listed([self.phrases.name(name) for name in unsure])
            message = "ui-not-known-decided" if assessment.decided else "ui-not-known"
            yield self.words(message, findings=names)

    def _about(self, assessment: Assessment) -> Iterator[str]:
        named = assessment.protocol
        yield from self.words.lines("ui-not-a-device", signed=self.phrases.signed)
        yield self.words("protocol.translation")
        yield self.words("ui-protocol", id=named.id, version=named.version, hash=named.content[:12])
        if self.content.review_by:
            yield self.words("ui-review-by", day=self.content.review_by)
        yield self.words("ui-saved-nothing")
