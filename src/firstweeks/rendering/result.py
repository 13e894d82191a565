"""An assessment as a card and sections of words, in the order of the protocol's layout."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from firstweeks.model.advice import SectionLayout
from firstweeks.model.answers import Answers
from firstweeks.model.assessment import Assessment
from firstweeks.model.level import Tone
from firstweeks.rendering.doors import ShownRoute
from firstweeks.rendering.sections import Call, Section, Sections

# More signs than this are not kept in mind; the whole list is a press away.
SIGNS_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Result:
    """The level as a headline, and when; the card, which is open; and the whole, a section for each line that opens."""

    headline: str
    when: str
    tone: Tone
    card: tuple[Section, ...]
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Presenter(Sections):
    """Turns assessments into results, in one language and for one country."""

    def result(self, assessment: Assessment, answers: Answers) -> Result:
        """The card and the whole; sections without content are left out."""
        door = self.door(assessment, answers)
        return Result(
            headline=door.headline,
            when=door.when,
            tone=assessment.level.tone,
            card=self.card(assessment, answers),
            sections=self.on("result", assessment, answers),
        )

    def if_you_stop(self, assessment: Assessment) -> str:
        """What to do for someone who answers nothing more; never the lower end of the interval."""
        return self.words("ui-if-you-stop", soon=self.words(f"level-{assessment.level.id}.soon"))

    def card(self, assessment: Assessment, answers: Answers) -> tuple[Section, ...]:
        """What stands open: the short words of the sections that the layout puts on the card, in its order."""
        rows = [row for row in self.content.layout if row.is_on_card(assessment.level)]
        found = [section for row in rows for section in self._on_card(row, assessment, answers)]
        return tuple(section for section in found if section.is_filled)

    def _on_card(self, row: SectionLayout, assessment: Assessment, answers: Answers) -> Iterator[Section]:
        """The short words of one place of the layout."""
        match row.shows:
            case "where" | "routes":
                yield self._at_the_door(row.shows, assessment, answers)
            case "changes":
                yield self._first_changes(assessment)
            case "open" if not assessment.decided:
                yield Section("", (self.words("ui-open-questions"),), id=row.shows)
            case "":
                # Each item by itself: what tells of something private is kept off paper.
                for name in self._applying(row, assessment):
                    yield Section("", tuple(self._short(name)), tone=row.tone, id=name)
            case _:
                yield from self._sections(row, assessment, answers)

    def _short(self, advice: str) -> list[str]:
        """What stands on the card of some advice: its short words, or else its heading."""
        short = f"card-{advice}"
        return self.words.lines(short if short in self.words else f"advice-{advice}", emergency=self.emergency)

    def _first_changes(self, assessment: Assessment) -> Section:
        """The first of the signs that lead to the most urgent level; the content has the deadliest first."""
        most = max((change.level for change in assessment.changes), default=self.content.least)
        changes = [change for change in assessment.changes if change.level == most][:SIGNS_SHOWN]
        signs = tuple(self.phrases.in_brief(change.finding, change.option) for change in changes)
        return replace(self._changes(most, assessment), items=signs)

    def _at_the_door(self, shows: str, assessment: Assessment, answers: Answers) -> Section:
        """Where to go, or whom else to turn to, with the numbers to dial."""
        door = self.door(assessment, answers)
        if shows == "where":
            # The button says to call the emergency number.
            text = () if self.content.routes[door.first.kind].emergency else door.first.text
            # At once is at any hour.
            first = replace(door.first, hours="") if assessment.level.at_once else door.first
            return Section("", (*text, *door.text), id=shows, calls=tuple(self._calls([first])))
        text = door.fallback.text if door.fallback else ()
        routes = self.content.routes
        waits = routes[door.first.kind].emergency
        # Whoever waits for an ambulance is not held up by another line; no number stands twice.
        fit = (one for one in door.others if not waits or routes[one.kind].up_to >= assessment.level)
        once = (call for call in self._calls(fit) if not call.number or call.number != door.first.dial)
        return Section("", text, id=shows, calls=tuple(once))

    def _calls(self, routes: Iterable[ShownRoute]) -> Iterator[Call]:
        """What can be dialled or looked up of some routes."""
        for route in routes:
            if self.content.routes[route.kind].emergency:
                numbers = (route.dial, *route.more) if route.more else (route.number,)
                dials = zip(numbers, (route.dial, *route.more), strict=True)
                yield from (Call(self.words("ui-call", number=number), dial) for number, dial in dials)
            elif route.dial:
                yield Call(self._line(route), route.dial)
            elif route.link:
                yield Call(self.words("ui-find", name=route.name), "", route.link)
