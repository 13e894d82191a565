"""What a result is made of fits together: how levels look, who is speaking, what is said, and the layout."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from firstweeks.checks.checked import read_by
from firstweeks.model.advice import SectionLayout
from firstweeks.model.finding import Kind
from firstweeks.model.level import Tone
from firstweeks.model.problem import Problem
from firstweeks.reading.draft import Draft
from firstweeks.reading.nouns import URGENCIES
from firstweeks.reading.table import did_you_mean

# No layout may do without them: where to go, what does not fit, what to look out for, and what this is.
_NEEDED = ("where", "contradictions", "changes", "all_changes", "about")
# What these show has headings of its own, those of the country and of the levels, or none.
_HEADED = ("routes", "changes", "open", "offers")
_ON_CARD = ("changes", "open")
_LOOKS = ("at_once", "emergency", "urgent", "plain", "least")
_CALMER = [*Tone]


def check_results(draft: Draft) -> Iterator[Problem]:
    """Levels that look calmer than less urgent ones, sayings that no one can say, advice that no section shows."""
    yield from _check_levels(draft)
    yield from _check_sayings(draft)
    yield from _check_said(draft)
    yield from _check_handover(draft)
    yield from _check_layout(draft)


def _check_levels(draft: Draft) -> Iterator[Problem]:
    for number, level in enumerate(draft.content.levels):
        if level.at_once and level.tone is not Tone.EMERGENCY:
            says = f'level "{level.id}" is at_once, and its tone is {level.tone}'
            yield draft.problem(
                says, draft.row("level", number, "tone"), 'write tone = "emergency", or take at_once out'
            )
    for number, (above, below) in enumerate(pairwise(draft.content.levels), 1):
        if _CALMER.index(below.tone) > _CALMER.index(above.tone):
            says = f'level "{below.id}" has the tone {below.tone}, and "{above.id}", which is more urgent, {above.tone}'
            fix = f'give "{above.id}" that tone too, or this one a calmer tone'
            yield draft.problem(says, draft.row("level", number, "tone"), fix)
        if _is_more_urgent(below.vignette_urgency, above.vignette_urgency):
            says = f'level "{below.id}" stands for {below.vignette_urgency} in vignettes, and "{above.id}", '
            says += f"which is more urgent, for {above.vignette_urgency}"
            yield draft.problem(
                says, draft.row("level", number, "vignette_urgency"), "give the more urgent level the other"
            )
        if below.at_once and not above.at_once:
            says = f'level "{below.id}" is at_once, and "{above.id}", which is more urgent, is not'
            fix = f'write at_once = true for "{above.id}" too, or take it out here'
            yield draft.problem(says, draft.row("level", number, "at_once"), fix)


def _is_more_urgent(one: str, other: str) -> bool:
    """Whether one urgency on the scale of vignettes is more urgent than another; "" is neither."""
    return bool(one and other) and URGENCIES.index(one) < URGENCIES.index(other)


def _check_sayings(draft: Draft) -> Iterator[Problem]:
    findings = draft.content.findings
    always = ""
    for saying in draft.content.sayings.values():
        if always:
            says = f'saying "{saying.id}" is never said: "{always}" before it always holds'
            yield draft.problem(says, saying.place, "write the one without a condition last")
        if saying.when is None and not saying.fills:
            always = always or saying.id
        for number, name in enumerate(saying.fills):
            if name not in findings:
                says = f'saying "{saying.id}" is filled by "{name}", which nobody is asked'
                yield draft.problem(says, draft.place(saying.place, "fills", number), did_you_mean(name, findings))
        for number, name in enumerate(saying.without):
            if name not in draft.content.said:
                says = f'saying "{saying.id}" leaves "{name}" unsaid, which is not said'
                place = draft.place(saying.place, "without", number)
                yield draft.problem(says, place, did_you_mean(name, draft.content.said))
        for name in sorted({*read_by(saying.when, draft.content), *saying.fills}):
            if name in findings and findings[name].private:
                says = f'saying "{saying.id}" tells of "{name}", which is private'
                yield draft.problem(says, saying.place, "say nothing of it: others hear and read what is said")


def _check_said(draft: Draft) -> Iterator[Problem]:
    findings = draft.content.findings
    for number, name in enumerate(draft.content.said):
        document = next(one for one in draft.documents.values() if "said" in one.data)
        place = document.place(("said", number))
        if name not in findings:
            if name not in draft.doubtful:
                yield draft.problem(
                    f'"{name}" is to be said, and nobody is asked it', place, did_you_mean(name, findings)
                )
        elif findings[name].private:
            fix = "take it out: others hear what is said"
            yield draft.problem(f'the answers to "{name}" are to be said, and they are private', place, fix)
        elif findings[name].kind is Kind.NUMBER:
            fix = f'take it out, and write a saying with fills = ["{name}"]'
            yield draft.problem(f'the answers to "{name}" are to be said, and a number has no words', place, fix)


def _check_handover(draft: Draft) -> Iterator[Problem]:
    findings = draft.content.findings
    document = next((one for one in draft.documents.values() if "handover" in one.data), None)
    if document is None:
        return
    for key in ("situation", "background"):
        for number, name in enumerate(getattr(draft.content.handover, key)):
            place = document.place(("handover", key, number))
            if name not in findings:
                if name not in draft.doubtful:
                    says = f'"{name}" is to be noted, and nobody is asked it'
                    yield draft.problem(says, place, did_you_mean(name, findings))
            elif findings[name].private:
                fix = "take it out: others read the first line"
                yield draft.problem(f'the answers to "{name}" are to be noted, and they are private', place, fix)


def _check_layout(draft: Draft) -> Iterator[Problem]:
    layout = draft.content.layout
    kinds = [section.kind for section in layout if section.kind]
    for advice in draft.content.advice.values():
        if advice.kind and advice.kind not in kinds:
            says = f'advice "{advice.id}" is of the kind "{advice.kind}", which no section of the layout shows'
            yield draft.problem(says, draft.place(advice.place, "kind"), did_you_mean(advice.kind, kinds))
    # The layout of the software itself is no part of the content, and a test holds it.
    own = [section for section in layout if section.place.file in draft.documents]
    for section in own:
        yield from _check_section(draft, section)
    for name in _NEEDED if own else ():
        # The first signs that change a result stand on its card alone.
        if not any(
            section.shows == name and (section.card or (name not in _ON_CARD and "result" in section.on))
            for section in own
        ):
            fix = f'add a [[section]] with shows = "{name}"' + (" and a card" if name in _ON_CARD else "")
            yield draft.problem(f'the layout does not show "{name}" on the result', own[-1].place, fix)


def _check_section(draft: Draft, section: SectionLayout) -> Iterator[Problem]:
    known = [*_LOOKS, *(level.id for level in draft.content.levels)]
    for number, name in enumerate(section.card):
        if name not in known:
            says = (
                f'section "{section.shows or section.kind}" is on the card of "{name}", which is no level and no look'
            )
            yield draft.problem(says, draft.place(section.place, "card", number), did_you_mean(name, known))
    if not section.shows:
        return
    label = f'section "{section.shows}"'
    if section.shows in _HEADED and section.heading:
        fix = "take it out: its headings come with the levels, or the country"
        yield draft.problem(f"{label} has a heading of its own", draft.place(section.place, "heading"), fix)
    if section.shows not in _HEADED and not section.heading:
        yield draft.problem(f"{label} has no heading", section.place, 'add heading = "..." with the id of a message')
    of_advice = {"tone": section.tone != "plain", "gate": section.gate}
    for key, given in (of_advice | {"country_lines": section.country_lines}).items():
        if given:
            says, fix = f'{label} has "{key}", which goes with advice alone', "take it out"
            yield draft.problem(says, draft.place(section.place, key), fix)
