"""The simulated people that `diff` and `robustness` weigh by, and that `interview-report` interviews."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from firstweeks.cli.extras import needs
from firstweeks.cohort.simulation.reading import SHIPPED, ScenarioRejected, read_scenario
from firstweeks.cohort.simulation.usual_scenario import usual_scenario
from firstweeks.model.answers import Answers
from firstweeks.protocol import Protocol
from firstweeks.reading.content import read_content

if TYPE_CHECKING:
    from firstweeks.cohort.simulation.scenario import Scenario

SEED = 20
_SCENARIO = "Draw people from this scenario: a folder, or a file of changes to the shipped one."
ScenarioOption = Annotated[Path | None, typer.Option("--scenario", metavar="PATH", help=_SCENARIO, show_default=False)]
NO_SCENARIO = "The shipped scenario does not fit the questions of this protocol: give one of your own by --scenario."


@dataclass(frozen=True, slots=True)
class Simulated:
    """Some people whose every answer is true, and a sentence about the scenario that they were drawn from."""

    people: tuple[Answers, ...]
    says: str


def simulated(protocol: Protocol, count: int, path: Path | None, seed: int = SEED) -> Simulated:
    """
    The first people of a seed in the first setting of a scenario; nobody where no scenario fits the protocol.

    Raises:
        ScenarioRejected: if the scenario that was asked for does not fit.
    """
    if not count:
        return Simulated((), "")
    scenario = _fitting(protocol, path)
    return _drawn(protocol, scenario, count, seed) if scenario is not None else Simulated((), NO_SCENARIO)


def simulated_or_usual(protocol: Protocol, count: int, path: Path | None, seed: int) -> Simulated:
    """The same; where no scenario fits, people who mostly give the usual answers."""
    found = simulated(protocol, count, path, seed)
    if found.people:
        return found
    usual = _drawn(protocol, usual_scenario(protocol.content), count, seed)
    return Simulated(
        usual.people,
        f"{NO_SCENARIO} Until then 9 of 10 people give the usual answer to a question, and the others any other "
        "answer, each as likely: nobody's real frequencies.",
    )


def _fitting(protocol: Protocol, path: Path | None) -> Scenario | None:
    try:
        return read_scenario(read_content(protocol.folder), path or SHIPPED)
    except ScenarioRejected:
        if path is not None:
            raise
        return None


def _drawn(protocol: Protocol, scenario: Scenario, count: int, seed: int) -> Simulated:
    with needs("proofs"):
        from firstweeks.cohort.simulation.sampler import Sampler  # noqa: PLC0415 -- numpy is optional

    setting = next(iter(scenario.settings))
    people = tuple(Sampler(protocol.checked, scenario, setting).answers(seed, count))
    return Simulated(
        people,
        f"They are the first of seed {seed} in the scenario {scenario.id} {scenario.version}, setting {setting}. Many "
        "of its figures are assumptions, and nobody real was asked.",
    )
