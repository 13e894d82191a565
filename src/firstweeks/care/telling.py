"""What a diary says of interviews, as sections: what has changed since the last, and the summary for a clinician."""

from __future__ import annotations

from collections.abc import Iterator

from firstweeks.care.checks import Change, Check, assess
from firstweeks.care.inputs import as_date, as_time, at_clock
from firstweeks.care.moments import DAY
from firstweeks.protocol import Protocol
from firstweeks.rendering.phrases import Phrases
from firstweeks.rendering.sections import Section
from firstweeks.rendering.summary import Summary, summarise
from firstweeks.rendering.words import Words


def changed(change: Change, phrases: Phrases, say: Words, now: float) -> Section:
    """The level before with its day, the level now, and the difference; its twin is site/js/care/compared.js."""
    soon = {"before": change.before.id, "now": change.now.id}
    given = {name: say(f"level-{level}.soon") for name, level in soon.items()}
    told = say(f"care-changed-{change.kind}", then=_then(change.at, now, say), **given)
    items = (*phrases.pairs(change.because), *(say(f"care-rule-{rule}") for rule in change.rules))
    if not items:
        return Section(say("care-changed"), (told, *([say("care-changed-open")] if change.kind == "more" else [])))
    new = change.kind in ("same", "more")
    return Section(say("care-changed"), (told, say("care-changed-new" if new else "care-changed-gone")), items)


def _then(at: float, now: float, say: Words) -> str:
    """When it was, as people say it."""
    match now // DAY - at // DAY:
        case 0:
            return say("care-then-today", time=as_time(at))
        case 1:
            return say("care-then-yesterday")
        case _:
            return say("care-then-before", date=as_date(at // DAY))


def summary_of(protocol: Protocol, check: Check, language: str, country: str) -> Summary:
    """The summary of an interview that a diary keeps, as of its own time; what was said in private is not in it."""
    answers = protocol.answers(check.answers)
    return summarise(protocol.presenter(language, country), assess(protocol, check), answers, at_clock(check.at))


def sections(summary: Summary) -> Iterator[tuple[int, Section]]:
    """A summary as sections, each with the level of its heading."""
    yield 2, Section(summary.title, (summary.note,))
    for topic in summary.topics:
        texts = tuple(line.text for line in topic.lines)
        if texts:
            yield 3, Section(topic.heading, () if topic.listed else texts, texts if topic.listed else ())
