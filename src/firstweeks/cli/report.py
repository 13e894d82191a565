"""`firstweeks interview-report`: how many questions and pages people are asked."""

from __future__ import annotations

import statistics
from typing import Annotated, Any

import msgspec
import typer
from rich.table import Table

from firstweeks.cli.options import SHIPPED, Content, Format
from firstweeks.cohort.frequencies import read_frequencies
from firstweeks.cohort.interview_length import InterviewLength, InterviewLengths, measure
from firstweeks.cohort.population import Population
from firstweeks.protocol import load
from firstweeks.reading.content import read_content
from firstweeks.rendering.terminal import Terminal


def interview_report(
    content: Content = SHIPPED,
    number: Annotated[int, typer.Option("-n", min=1, help="How many people to draw.")] = 500,
    seed: Annotated[int, typer.Option("--seed", help="The same seed draws the same people.")] = 1,
    form: Format = "text",
) -> None:
    """Draw people from the declared frequencies, interview them, and count questions and pages."""
    protocol = load(content)
    frequencies = read_frequencies(read_content(content))
    if not frequencies:
        raise typer.BadParameter("this content declares no frequency to draw people from (see population.toml)")
    lengths = measure(protocol, Population(protocol.checked, frequencies).draw(seed, number))
    if form == "json":
        print(msgspec.json.encode(as_json(lengths)).decode())
    else:
        _show(lengths, [level.id for level in protocol.content.levels], seed)


def as_json(lengths: InterviewLengths) -> dict[str, Any]:
    """The figures of a report."""
    sore = lengths.with_pain_and_no_danger_sign
    return {
        "people": len(lengths.people),
        "questions": lengths.mean(lambda one: one.questions),
        "certificate_bound": lengths.mean(lambda one: one.bound),
        "questions_to_bound": lengths.over_the_bound,
        "fixed_order": lengths.mean(lambda one: one.fixed),
        "questions_on_pages": lengths.mean(lambda one: one.asked),
        "pages": _spread(lengths.people),
        "pages_with_pain_and_no_danger_sign": _spread(sore),
        "levels": dict(lengths.levels),
        "microseconds_a_choice": lengths.microseconds,
    }


def _spread(people: tuple[InterviewLength, ...]) -> dict[str, float] | None:
    if not people:
        return None
    pages = [one.pages for one in people]
    return {"mean": statistics.fmean(pages), "median": statistics.median(pages), "most": max(pages)}


def _show(lengths: InterviewLengths, levels: list[str], seed: int) -> None:
    terminal, figures, people = Terminal(), as_json(lengths), len(lengths.people)
    terminal.line(f"{people} simulated people, seed {seed}; no one real, and many frequencies are assumptions", "bold")
    table = Table.grid(padding=(0, 2))
    rows = (
        ("questions, one by one", f"{figures['questions']:.2f}"),
        ("fewest answers that decide (certificate bound)", f"{figures['certificate_bound']:.2f}"),
        ("questions to bound", f"{figures['questions_to_bound']:.3f}"),
        ("a fixed order that skips what does not apply", f"{figures['fixed_order']:.2f}"),
        ("questions on pages", f"{figures['questions_on_pages']:.2f}"),
        ("pages", _words(figures["pages"])),
        ("pages, with pain and no danger sign", _words(figures["pages_with_pain_and_no_danger_sign"])),
        ("time of a choice (median)", f"{figures['microseconds_a_choice']:.0f} microseconds"),
        *((level, f"{lengths.levels[level] / people:.1%}") for level in levels),
    )
    for name, value in rows:
        table.add_row(name, value)
    terminal.console.print(table)


def _words(spread: dict[str, float] | None) -> str:
    if spread is None:
        return "nobody"
    return f"mean {spread['mean']:.1f}, median {spread['median']:g}, at most {spread['most']:g}"
