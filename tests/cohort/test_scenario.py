"""Scenarios at the door: what is refused and in which words; `--accept` writes them down anew."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from cohort.scenario_people import SETTINGS, changed, scenario
from firstweeks.cohort.simulation.reading import SHIPPED, ScenarioRejected, read_scenario
from firstweeks.cohort.simulation.scenario import ASSUMPTION
from firstweeks.model.problem import Problem
from firstweeks.reading.content import read_content
from reading.rejections import Rejection, rejections, rendered

REJECTIONS = rejections("scenario")
ALL = pytest.mark.parametrize("rejection", REJECTIONS, ids=lambda rejection: rejection.path.stem)


def problems(rejection: Rejection, folder: Path) -> list[Problem]:
    """What refuses a file of changes."""
    with pytest.raises(ScenarioRejected) as caught:
        changed(folder, dict(rejection.parts)["changes.toml"] + "\n")
    return caught.value.problems


@ALL
def test_the_words_of_a_refusal(rejection: Rejection, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """A scenario from which nobody can be drawn is refused in exactly the words that were reviewed."""
    said = rendered(problems(rejection, tmp_path))
    if request.config.getoption("--accept"):
        rejection.accept(said)
    else:
        assert said == rejection.expected


@ALL
def test_a_refusal_helps(rejection: Rejection, tmp_path: Path) -> None:
    """Every refusal points at a place and says what to write instead; one fault gives one message."""
    found = problems(rejection, tmp_path)
    assert (len(found) > 1) if rejection.several else (len(found) == 1), rendered(found)
    assert all(problem.fix and problem.place for problem in found)


def test_every_figure_has_a_source_or_is_called_an_assumption() -> None:
    """Nobody can mistake a guess for a finding: each figure names where it comes from, and where it was found, why."""
    sources = read_content().content.sources
    figures = scenario().figures
    assert {figure.source for figure in figures} <= {ASSUMPTION, *sources}
    assert [str(figure.place) for figure in figures if not figure.assumed and not figure.note] == []
    assert any(not figure.assumed for figure in figures)


def test_the_documents_count_the_figures_as_they_are() -> None:
    """Whoever reads how much of it is assumed reads the number that is true today."""
    page = " ".join((Path(__file__).parents[2] / "docs" / "populations.md").read_text(encoding="utf-8").split())
    figures, steps, truths = scenario().figures, scenario().steps, scenario().truths
    assumed = sum(figure.assumed for figure in figures)
    assert f"{len(figures)} of them, of which {assumed} are assumptions" in page
    assert f"and {len(figures) - assumed} come from a source" in page
    assert f"There are {len(truths)} conditions, three settings and {len(steps)} frequencies" in page


def test_the_conditions_that_matter_are_there() -> None:
    """What the protocol was written for, and what is mistaken for it, is in every setting."""
    named = {truth.id for truth in scenario().truths}
    assert named >= {
        *("viable", "threatened-miscarriage", "miscarriage", "ectopic-unruptured", "ectopic-ruptured", "heterotopic"),
        *("unknown-location", "molar", "urinary-infection", "pyelonephritis", "stone", "torsion", "appendicitis"),
        *("musculoskeletal", "cauda-equina", "hyperemesis", "not-pregnant"),
    }
    assert set(scenario().settings) == set(SETTINGS)
    for setting in SETTINGS:
        shares = scenario().shares(setting)
        assert sum(shares.values()) == pytest.approx(1)
        assert min(shares.values()) >= 0
    community = scenario().shares("community")
    assert community["ectopic-unruptured"] + community["ectopic-ruptured"] == pytest.approx(0.011)


def test_changes_change_key_by_key(tmp_path: Path) -> None:
    """A file of changes leaves alone what it does not name, and makes another scenario of it."""
    text = '[condition.stone]\nneeds = "hospital_now"\n[condition.stone.frequency]\nfever.chance = 0.5\n'
    other = changed(tmp_path, text + 'fever.source = "assumption"\n')
    before, after = ({truth.id: truth for truth in one.truths} for one in (scenario(), other))
    assert after["stone"].needs.id == "hospital_now"
    assert after["stone"].figures["fever"].chance == 0.5
    assert after["stone"].shares == before["stone"].shares
    assert {name: truth for name, truth in after.items() if name != "stone"} == {
        name: truth for name, truth in before.items() if name != "stone"
    }
    assert other.hash != scenario().hash


def test_a_whole_scenario_of_ones_own(tmp_path: Path) -> None:
    """A folder is a scenario by itself; the same texts are the same scenario, wherever they stand."""
    shutil.copytree(SHIPPED, tmp_path / "mine")
    assert read_scenario(read_content(), tmp_path / "mine").hash == scenario().hash


@pytest.mark.parametrize("name", ["nothing.toml", "empty"])
def test_nothing_is_no_scenario(tmp_path: Path, name: str) -> None:
    """A path that holds no scenario is said to hold none."""
    (tmp_path / "empty").mkdir()
    with pytest.raises(FileNotFoundError, match="is not a scenario"):
        read_scenario(read_content(), tmp_path / name)


def test_a_block_written_twice_is_refused(tmp_path: Path) -> None:
    """In one scenario a condition stands in one place."""
    shutil.copytree(SHIPPED, tmp_path / "mine")
    (tmp_path / "mine" / "again.toml").write_text('[condition.stone]\nmeans = "a stone"\n', encoding="utf-8")
    with pytest.raises(ScenarioRejected) as caught:
        read_scenario(read_content(), tmp_path / "mine")
    assert 'condition "stone" is written twice' in str(caught.value)
