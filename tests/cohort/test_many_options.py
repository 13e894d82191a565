"""Questions of many options: who is drawn, and what they say, is encoded without mixing one option up with another."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import polars as pl
import pytest

from firstweeks.backends.reference import Reference
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.cohort.simulation.encoded_people import NOT_SURE
from firstweeks.cohort.simulation.noise import with_noise
from firstweeks.cohort.simulation.reading import MOST_CELLS
from firstweeks.cohort.simulation.sampler import Sampler
from firstweeks.cohort.simulation.scenario import Noise
from firstweeks.cohort.simulation.table import frame
from firstweeks.cohort.simulation.usual_scenario import SETTING, USUAL, usual_scenario
from firstweeks.model.condition import Is
from firstweeks.model.finding import UNSURE, Finding, Kind
from firstweeks.model.tri import Tri
from laws.strategies import shipped

SIZES = pytest.mark.parametrize("size", [2, 9, 20, 40, MOST_CELLS])
PEOPLE = 20_000


def protocol(size: int) -> CheckedProtocol:
    """A protocol of two questions: one of so many options, and one for those who have the last of them."""
    content = shipped().content
    place = content.findings["fever"].place
    options = tuple(f"o{number}" for number in range(size))
    big = Finding(id="big", kind=Kind.CHOICE, page="a", options=options, usual="o0", place=place)
    gate = Is("big", options[-1])
    last = replace(content.findings["fever"], id="last", page="a", only_if=gate, otherwise="no")
    empty: dict[str, dict[str, object]] = {name: {} for name in ("definitions", "rules", "raises", "advice", "claims")}
    changed = replace(content, findings={"big": big, "last": last}, contradictions={}, **empty)  # type: ignore[arg-type]
    return CheckedProtocol(changed)


def sampler(size: int, noise: Noise) -> Sampler:
    """Draws from the scenario of usual answers, with this noise in every answer."""
    checked = protocol(size)
    scenario = replace(usual_scenario(checked.content), noise=dict.fromkeys(checked.content.findings, noise))
    return Sampler(checked, scenario, SETTING)


@SIZES
def test_each_option_is_drawn_as_often_as_the_scenario_says(size: int) -> None:
    """The usual answer is given by nine in ten, and the others share the rest evenly, the last as the first."""
    people = sampler(size, Noise(0, 0, 0)).block(1, 0, PEOPLE)
    counts = np.bincount(people.answers["big"], minlength=size)
    expected = np.array([USUAL, *[(1 - USUAL) / (size - 1)] * (size - 1)]) * PEOPLE
    assert len(counts) == size
    assert (np.abs(counts - expected) <= 5 * np.sqrt(expected) + 1).all()


@SIZES
def test_who_is_asked_further_depends_on_the_very_option(size: int) -> None:
    """Those who say another option than the last are not asked what follows; those who say it, or are unsure, are."""
    drawing = sampler(size, Noise(0.05, 0.1, 0.5))
    true = drawing.block(1, 0, PEOPLE)
    told = with_noise(drawing, 1, 0, true)
    reference, findings = Reference(drawing.protocol), drawing.protocol.content.findings
    asked = 0
    for row in range(2000):
        person = told.person(row, findings.values())
        gate = findings["last"].only_if
        assert gate is not None
        assert "last" not in person or reference.holds(gate, person) is not Tri.NO
        asked += "last" in person
    assert asked
    # Of those who truly have the last option and say so, all have answered what follows, but for what is skipped.
    both = (true.answers["big"] == size - 1) & (told.answers["big"] == size - 1)
    assert both.any()
    assert (told.answers["last"][both] <= NOT_SURE).mean() > 0.85


@SIZES
def test_a_table_names_every_option(size: int) -> None:
    """In a table stands the option that was drawn, by its name, and "unsure" where someone is not sure."""
    drawing = sampler(size, Noise(0, 0.5, 0.2))
    told = with_noise(drawing, 1, 0, drawing.block(1, 0, PEOPLE))
    column = frame(drawing.protocol, told)["big"].cast(pl.String)
    options = drawing.protocol.content.findings["big"].options
    codes = told.answers["big"]
    assert set(column.unique()) == {*options, UNSURE}
    for row in range(500):
        assert column[row] == (UNSURE if codes[row] == NOT_SURE else options[codes[row]])
