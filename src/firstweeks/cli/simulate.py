"""`firstweeks simulate`: people who do not exist, drawn from a declared scenario, as a Parquet table."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from firstweeks.checks.checking import check
from firstweeks.cli.extras import needs
from firstweeks.cli.options import SHIPPED, Content
from firstweeks.cohort.simulation.reading import SHIPPED as SHIPPED_SCENARIO
from firstweeks.cohort.simulation.reading import read_scenario
from firstweeks.cohort.simulation.scenario import Scenario
from firstweeks.reading.content import read_content
from firstweeks.reading.suggesting import did_you_mean
from firstweeks.rendering.terminal import Terminal

_NUMBER = "How many people to draw."
_OUTPUT = "The Parquet file to write; one that is there already is replaced when the new one is whole."
_SEED = "The same seed draws the same people, however many of them."
_SCENARIO = "A TOML file of changes to the shipped scenario, or a folder with a whole scenario."
_SETTING = "Where people are met: a setting of the scenario, by default its first."
_NOISE = "How often people skip, mistake or are not sure of an answer: 1 as the scenario declares, 0 never, 2 twice."
_TRUE = "Keep the true answers beside, in columns that start with truth_answer."
LIMITS = (
    "This is a simulation: no one in it is real. It shows what follows from the declared figures, most of which are "
    "assumptions, and nothing about real people. See docs/populations.md."
)
ScenarioOption = Annotated[Path, typer.Option("--scenario", metavar="PATH", help=_SCENARIO, show_default=False)]


def simulate(
    number: Annotated[int, typer.Option("-n", min=1, help=_NUMBER)],
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help=_OUTPUT)],
    seed: Annotated[int, typer.Option("--seed", min=0, help=_SEED)] = 1,
    setting: Annotated[str, typer.Option("--setting", help=_SETTING, show_default=False)] = "",
    scenario: ScenarioOption = SHIPPED_SCENARIO,
    noise: Annotated[float, typer.Option("--noise", min=0, max=100, help=_NOISE)] = 1,
    true_answers: Annotated[bool, typer.Option("--true-answers", help=_TRUE)] = False,
    content: Content = SHIPPED,
) -> None:
    """Draw people with a hidden truth from declared figures, and write their answers as a table."""
    with needs("cohort"):
        from firstweeks.cohort.simulation.sampler import Sampler  # noqa: PLC0415 -- numpy and others are optional
        from firstweeks.cohort.simulation.table import Simulation, write  # noqa: PLC0415

    if not output.parent.is_dir():
        raise typer.BadParameter(f'there is no folder "{output.parent}" to write to', param_hint="-o")
    draft = read_content(content)
    protocol = check(draft)
    drawn_from = read_scenario(draft, scenario)
    setting = setting or next(iter(drawn_from.settings))
    check_setting(setting, drawn_from)
    simulation = Simulation(Sampler(protocol, drawn_from, setting), seed, number, noise, true_answers)
    with progress_bar() as bar:
        task = bar.add_task("people", total=number)
        write(simulation, output, os.cpu_count() or 1, lambda some: bar.advance(task, some))
    terminal = Terminal()
    terminal.line(f"{number:,} simulated people in {output}: seed {seed}, {setting}, noise {noise:g}", "bold")
    terminal.line(f"scenario {drawn_from.id} {drawn_from.version}, {drawn_from.hash[:12]}")
    terminal.hint([LIMITS])


def check_setting(setting: str, scenario: Scenario) -> None:
    """Refuse a setting that the scenario does not have."""
    if setting not in scenario.settings:
        fix = did_you_mean(setting, scenario.settings)
        raise typer.BadParameter(f'"{setting}" is no setting of this scenario: {fix}', param_hint="--setting")


def progress_bar() -> Progress:
    """A bar on a terminal's standard error, nothing elsewhere."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    return Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
