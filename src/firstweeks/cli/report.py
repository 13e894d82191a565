"""`firstweeks interview-report`: how many questions and pages people are asked."""

from __future__ import annotations

import statistics
from typing import Annotated, Any

import msgspec
import typer
from rich.table import Table

from firstweeks.cli.options import SHIPPED, Content, Format
from firstweeks.cli.simulated import ScenarioOption, Simulated, simulated_or_usual
from firstweeks.cohort.interview_length import InterviewLength, InterviewLengths, measure
from firstweeks.protocol import load
from firstweeks.rendering.terminal import Terminal


def interview_report(
    content: Content = SHIPPED,
    number: Annotated[int, typer.Option("-n", min=1, help="How many people to draw.")] = 500,
    seed: Annotated[int, typer.Option("--seed", help="The same seed draws the same people.")] = 1,
    scenario: ScenarioOption = None,
    form: Format = "text",
) -> None:
    """Draw people from a scenario, interview them, and count questions and pages."""
    protocol = load(content)
    drawn = simulated_or_usual(protocol, number, scenario, seed)
    lengths = measure(protocol, drawn.people)
    if form == "json":
        print(msgspec.json.encode(as_json(lengths, drawn)).decode())
    else:
        _show(lengths, drawn, [level.id for level in protocol.content.levels])


def as_json(lengths: InterviewLengths, drawn: Simulated) -> dict[str, Any]:
    """The figures of a report."""
    return {
        "people": len(lengths.people),
        "drawn_from": drawn.says,
        "questions": lengths.mean(lambda one: one.questions),
        "fewest_answers": lengths.mean(lambda one: one.fewest),
        "questions_to_fewest": lengths.questions_to_fewest,
        "fixed_order": lengths.mean(lambda one: one.fixed),
        "pages": _spread(lengths.people),
        "pages_beyond_the_first": _spread(lengths.beyond_the_first_page),
        "levels": dict(lengths.levels),
        "microseconds_a_choice": lengths.microseconds,
    }


def _spread(people: tuple[InterviewLength, ...]) -> dict[str, float] | None:
    if not people:
        return None
    pages = [one.pages for one in people]
    return {"mean": statistics.fmean(pages), "median": statistics.median(pages), "most": max(pages)}


def _show(lengths: InterviewLengths, drawn: Simulated, levels: list[str]) -> None:
    terminal, figures, people = Terminal(), as_json(lengths, drawn), len(lengths.people)
    terminal.line(f"{people} simulated people", "bold")
    terminal.hint([drawn.says])
    table = Table.grid(padding=(0, 2))
    rows = (
        ("questions", f"{figures['questions']:.2f}"),
        ("fewest answers that decide", f"{figures['fewest_answers']:.2f}"),
        ("questions for each of these", f"{figures['questions_to_fewest']:.3f}"),
        ("questions of a form that skips what does not apply", f"{figures['fixed_order']:.2f}"),
        ("pages", _words(figures["pages"])),
        ("pages, where the first does not decide", _words(figures["pages_beyond_the_first"])),
        ("time to choose a page (median)", f"{figures['microseconds_a_choice']:.0f} microseconds"),
        *((level, f"{lengths.levels[level] / people:.1%}") for level in levels),
    )
    for name, value in rows:
        table.add_row(name, value)
    terminal.console.print(table)


def _words(spread: dict[str, float] | None) -> str:
    if spread is None:
        return "nobody"
    return f"mean {spread['mean']:.1f}, median {spread['median']:g}, at most {spread['most']:g}"
