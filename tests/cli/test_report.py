"""`firstweeks interview-report`: how long the interview is, for people drawn from declared frequencies."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.running import command
from firstweeks.cohort.simulation.reading import SHIPPED as SCENARIO
from words.small_content import write_small_content


def run(*arguments: object) -> tuple[int, str, str]:
    """The command: its exit status, what it wrote, and what it complained of."""
    done = command("interview-report", *arguments)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.thorough
def test_the_figures_as_json() -> None:
    """A program gets every figure, and the same seed gives the same ones but for the time."""
    status, out, _ = run("-n", "30", "--seed", "3", "--format", "json")
    figures = json.loads(out)
    assert status == 0
    assert figures["people"] == 30
    assert figures["fewest_answers"] <= figures["questions"] <= figures["fixed_order"]
    assert figures["questions_to_fewest"] == pytest.approx(figures["questions"] / figures["fewest_answers"])
    assert figures["pages"]["most"] <= 12
    assert sum(figures["levels"].values()) == 30
    again = json.loads(run("-n", "30", "--seed", "3", "--format", "json")[1])
    other = json.loads(run("-n", "30", "--seed", "4", "--format", "json")[1])
    for report in (figures, again, other):
        assert report.pop("microseconds_a_choice") > 0
        assert "scenario early-pregnancy" in report.pop("drawn_from")
    assert figures == again != other


@pytest.mark.thorough
def test_a_table_for_the_eye() -> None:
    """In 80 columns without colour, and it says that nobody in it is real."""
    status, out, _ = run("-n", "30")
    assert status == 0
    assert out.startswith("30 simulated people\nThey are the first of seed 1 in the scenario early-pregnancy")
    assert "nobody real was asked" in " ".join(out.split())
    assert max(map(len, out.splitlines())) <= 80
    assert "\x1b" not in out
    for row in (
        "fewest answers that decide",
        "pages, where the first does not decide",
        "time to choose",
        "hospital_now",
    ):
        assert row in out


def test_nobody_is_a_mistake() -> None:
    """A report on nobody is refused."""
    status, _, err = run("-n", "0")
    assert status == 2
    assert "-n" in err


def test_a_protocol_without_a_scenario_is_measured_all_the_same(tmp_path: Path) -> None:
    """Where no scenario fits, people mostly give the usual answers, and the report says that these are invented."""
    write_small_content(tmp_path)
    status, out, err = run("--content", str(tmp_path), "-n", "200")
    assert (status, err) == (0, "")
    said = " ".join(out.split())
    assert "does not fit the questions of this protocol" in said
    assert "nobody's real frequencies" in said
    figures = json.loads(run("--content", str(tmp_path), "-n", "200", "--format", "json")[1])
    # One in 10 has a sign, one in 10 a fever, one in 10 has been ill for long: 27 in 100 are told the higher level.
    assert 0.17 < figures["levels"]["soon"] / 200 < 0.37


def test_a_scenario_that_was_asked_for_must_fit(tmp_path: Path) -> None:
    """Whoever names a scenario is told why it cannot be used, and is not given other people instead."""
    write_small_content(tmp_path)
    status, _, err = run("--content", str(tmp_path), "--scenario", str(SCENARIO))
    assert status == 1
    assert "the scenario is about another protocol" in " ".join(err.split())
