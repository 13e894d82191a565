"""`firstweeks robustness`: what one wrong answer can do, and on which page."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec
import typer

from firstweeks.cli.extras import needs
from firstweeks.cli.options import SHIPPED, Content
from firstweeks.cli.simulated import ScenarioOption, Simulated, simulated
from firstweeks.model.finding import Value
from firstweeks.protocol import Protocol, load
from firstweeks.rendering.markdown import table
from firstweeks.rendering.terminal import Terminal

if TYPE_CHECKING:
    from firstweeks.proofs.robustness import WrongAnswer

PAGE = "docs/safety/robustness.md"
_PEOPLE = "How many people to draw for the shares; 0 leaves them out."
_HEADINGS = ("Falls by", "From", "To", "Page", "Question", "Truly", "Answered", "Simulated", "For example, where also")
_INTRODUCTION = """\
For each answer: can it alone, given wrongly while all others are right, lower the level by two steps or more? A tick
in a list counts as an answer. Decision diagrams decide it over all other answers; the row shows the steepest fall, for
someone with as little else unusual as can be."""
_SIMULATED = """\
"Simulated" is the share of simulated people whose level would fall by two steps or more if they got this one answer
wrong. {drawn} Most of these people answer rightly: the share says where a clear question matters, not how often it
fails."""


def robustness(
    content: Content = SHIPPED,
    form: Annotated[Literal["text", "markdown", "json"], typer.Option("--format", help="How to write it.")] = "text",
    people: Annotated[int, typer.Option("--people", metavar="N", min=0, help=_PEOPLE)] = 2000,
    scenario: ScenarioOption = None,
) -> None:
    """Rank the answers by how far one wrong answer can lower the level."""
    with needs("proofs"):
        from firstweeks.proofs.robustness import Robustness  # noqa: PLC0415 -- dd is an optional extra

    protocol = load(content)
    found, drawn = Robustness(protocol), simulated(protocol, people, scenario)
    cells = [found.alignment.cells(0, one) for one in drawn.people]
    known = [one for one in cells if one is not None]
    counted = [
        (wrong, sum(found.alignment.space.contains(wrong.people, cells) for cells in known))
        for wrong in found.wrong_answers()
    ]
    ranked = sorted(counted, key=lambda one: (-one[0].drop, -one[1]))
    if form == "json":
        print(msgspec.json.encode([as_json(protocol, wrong, some, len(known)) for wrong, some in ranked]).decode())
    elif form == "markdown":
        print(markdown(protocol, ranked, drawn))
    else:
        _show(protocol, ranked, drawn)


def markdown(protocol: Protocol, ranked: list[tuple[WrongAnswer, int]], drawn: Simulated) -> str:
    """The ranked table as a page."""
    count = len(drawn.people)
    weighed = textwrap.fill(_SIMULATED.format(drawn=drawn.says), 120) if count else drawn.says
    lines = [
        f"<!-- Generated: firstweeks robustness --format markdown > {PAGE} -->",
        "",
        "# What one wrong answer can do",
        "",
        _INTRODUCTION,
        "",
        *([weighed, ""] if weighed else []),
        f"{protocol.content.id} {protocol.content.version}, {len(ranked)} answers, {count} simulated people.",
        "",
    ]
    rows = (_row(protocol, wrong, some, count) for wrong, some in ranked)
    return "\n".join([*lines, *table(_HEADINGS, rows)])


def as_json(protocol: Protocol, wrong: WrongAnswer, some: int, count: int) -> dict[str, Any]:
    """One answer."""
    return {
        "finding": wrong.finding,
        "option": wrong.option,
        "page": wrong.page,
        "drop": wrong.drop,
        "from": wrong.before.id,
        "to": wrong.after.id,
        "true": _apart(protocol, wrong.true),
        "given": _apart(protocol, wrong.given),
        "simulated_share": some / count if count else None,
    }


def _show(protocol: Protocol, ranked: list[tuple[WrongAnswer, int]], drawn: Simulated) -> None:
    terminal, count = Terminal(), len(drawn.people)
    terminal.line(f"{len(ranked)} answers can, alone and wrong, lower the level by two steps or more.", "bold")
    if drawn.says:
        terminal.hint([f"{count} simulated people. {drawn.says}" if count else drawn.says])
    for wrong, some in ranked:
        drop, before, after, page, question, true, given, share, also = _row(protocol, wrong, some, count)
        terminal.line()
        terminal.line(f"{drop}  {before} -> {after}  {question}", "bold")
        terminal.listed("-", f'truly "{true}", answered "{given}"; page {page}' + (f"; {share}" if share else ""))
        terminal.hint([f"where also: {also}"], 4)


def _row(protocol: Protocol, wrong: WrongAnswer, some: int, count: int) -> tuple[str, ...]:
    phrases = protocol.presenter(*protocol.languages[:1]).phrases
    finding = protocol.content.findings[wrong.finding]
    if wrong.option is None:
        question = phrases.name(wrong.finding)
        true, given = (phrases.answer(finding, side[wrong.finding]) for side in (wrong.true, wrong.given))
    else:
        question = f"{phrases.name(wrong.finding)}: {phrases.option(finding, wrong.option)}"
        true, given = (_tick(side[wrong.finding], wrong.option) for side in (wrong.true, wrong.given))
    rest = {name: value for name, value in _apart(protocol, wrong.true).items() if name != wrong.finding}
    others = wrong.given[wrong.finding] if wrong.option is not None else ()
    also = phrases.pairs({**({wrong.finding: others} if others else {}), **rest})
    share = (f"{some / count:.1%}" if some else f"under {1 / count:.2%}") if count else ""
    levels = (wrong.before.id, wrong.after.id)
    return str(wrong.drop), *levels, wrong.page, question, true, given, share, "; ".join(also) or "nothing else"


def _tick(value: Value, option: str) -> str:
    return "ticked" if isinstance(value, tuple) and option in value else "not ticked"


def _apart(protocol: Protocol, answers: Mapping[str, Value]) -> dict[str, Value]:
    findings = protocol.content.findings
    return {name: value for name, value in answers.items() if value != findings[name].usual}
