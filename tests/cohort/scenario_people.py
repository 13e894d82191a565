"""The shipped scenario, and people drawn from it once for all tests."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np

from firstweeks.cohort.simulation.encoded_people import EncodedPeople
from firstweeks.cohort.simulation.reading import SHIPPED, read_scenario
from firstweeks.cohort.simulation.sampler import Drawn, Sampler
from firstweeks.cohort.simulation.scenario import Scenario
from firstweeks.protocol import Protocol
from firstweeks.reading.content import read_content
from firstweeks.reading.draft import Draft
from laws.strategies import shipped

SETTINGS = ("symptom_checker", "emergency_department", "community")


@cache
def protocol() -> Protocol:
    """The shipped protocol."""
    return shipped()


@cache
def draft() -> Draft:
    """The shipped content as read."""
    return read_content()


@cache
def scenario() -> Scenario:
    """The shipped scenario."""
    return read_scenario(draft())


@cache
def sampler(setting: str = "symptom_checker") -> Sampler:
    """Draws from it."""
    return Sampler(protocol().checked, scenario(), setting)


def changed(folder: Path, text: str) -> Scenario:
    """The shipped scenario with a file of changes."""
    file = folder / "changes.toml"
    file.write_text(text, encoding="utf-8")
    return read_scenario(draft(), file)


@cache
def drawn(truth: str, count: int = 4000) -> Drawn:
    """People of one truth."""
    row = [one.id for one in scenario().truths].index(truth)
    return sampler().draw(7, row, np.full(count, row, np.uint8))


def everyone() -> list[tuple[str, Drawn]]:
    """People of each truth."""
    return [(truth.id, drawn(truth.id)) for truth in scenario().truths]


def some(people: EncodedPeople, count: int) -> list[dict[str, object]]:
    """The first people by the contract of answers, as they would come from outside."""
    found: list[dict[str, object]] = []
    for row in range(count):
        person = people.person(row, protocol().content.findings.values())
        found.append({name: list(value) if isinstance(value, tuple) else value for name, value in person.items()})
    return found


__all__ = ["SHIPPED"]
