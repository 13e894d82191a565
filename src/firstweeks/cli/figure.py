"""`firstweeks figure`: one figure from what someone gives, what it cannot say, and what it rests on."""

from __future__ import annotations

import json
from datetime import date
from typing import Annotated

import typer

from firstweeks.care.content import Care, load_care
from firstweeks.care.figures import Figure, work_out
from firstweeks.care.inputs import FigureRejected
from firstweeks.care.saying import care_words, sayings
from firstweeks.cli.interview import choose
from firstweeks.cli.options import SHIPPED, Content, Format, Language
from firstweeks.model.problem import Problem, visible
from firstweeks.reading.suggesting import did_you_mean
from firstweeks.rendering.region import guess_language
from firstweeks.rendering.sections import Section
from firstweeks.rendering.terminal import Terminal
from firstweeks.rendering.words import languages

_NAME = "Which figure; without one, all are listed with what they take."
_GIVEN = 'What it is worked out from, such as last_period=2026-10-01 or "height=5 ft 4 in".'


def figure(
    name: Annotated[str, typer.Argument(metavar="[NAME]", help=_NAME, show_default=False)] = "",
    given: Annotated[list[str] | None, typer.Argument(metavar="[INPUT=VALUE]...", help=_GIVEN)] = None,
    content: Content = SHIPPED,
    form: Format = "text",
    lang: Language = "",
) -> None:
    """Work out a figure: how far along, two hCG tests, weight, sickness, caffeine, meals, pads."""
    care = load_care(content)
    if not name:
        print("\n".join(_listed(one) for one in care.figures.values()))
        return
    if name not in care.figures:
        fix = did_you_mean(name, care.figures)
        raise typer.BadParameter(f'there is no figure "{visible(name)}"; {fix}', param_hint="NAME")
    one = care.figures[name]
    result = work_out(one, _inputs(one, given or []))
    if form == "json":
        print(json.dumps({"figure": name, **result, "sources": one.sources}, ensure_ascii=False))
        return
    _say(care, one, result, choose("language", lang, languages(content)) or guess_language(languages(content)), content)


def _listed(one: Figure) -> str:
    """A figure with its inputs; those that may be left out stand in brackets."""
    names = [f"[{item.id}=]" if item.optional else f"{item.id}=" for item in one.inputs.values()]
    return f"{one.id}\n  {' '.join(names)}"


def _inputs(one: Figure, given: list[str]) -> dict[str, object]:
    """The inputs by name; today is today unless it is given."""
    found: dict[str, object] = {}
    problems = []
    for text in given:
        name, equals, value = text.partition("=")
        if not equals or name in found:
            says = f'"{name}" is given twice' if equals else f'"{text}" is not an input with a value'
            problems.append(Problem(says, name, "write it once, as INPUT=VALUE"))
        found[name] = value
    if problems:
        raise FigureRejected(problems)
    return {"today": date.today().isoformat(), **found} if "today" in one.inputs else found


def _say(care: Care, one: Figure, result: dict[str, object], language: str, content: Content) -> None:
    say = care_words(language, content)
    lines = [line for message, filled in sayings(one.id, result) for line in say.lines(message, **filled)]
    cited = tuple(
        say("ui-source", citation=s.citation, checked=say(f"ui-checked-{s.checked}")) for s in care.cited(one.sources)
    )
    terminal = Terminal()
    terminal.section(Section(say(f"care-figure-{one.id}"), tuple(lines)))
    terminal.section(Section(say("care-limits"), (), tuple(say.lines(f"care-figure-{one.id}.cannot"))))
    terminal.section(Section(say("care-from"), (), cited))
