"""`firstweeks interview-report`: how long the interview is, for people drawn from declared frequencies."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from firstweeks.cli.app import main
from firstweeks.reading.files import SHIPPED

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """The command: its exit status, what it wrote, and what it complained of."""

    def running(*options: str) -> tuple[int, str, str]:
        monkeypatch.setenv("COLUMNS", "80")
        for name in ("FORCE_COLOR", "TTY_COMPATIBLE"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setattr(sys, "argv", ["firstweeks", "interview-report", *options])
        with pytest.raises(SystemExit) as left:
            main()
        written = capsys.readouterr()
        return int(left.value.code or 0), written.out, written.err

    return running


def test_the_figures_as_json(run: Run) -> None:
    """A program gets every figure, and the same seed gives the same ones but for the time."""
    status, out, _ = run("-n", "30", "--seed", "3", "--format", "json")
    figures = json.loads(out)
    assert status == 0
    assert figures["people"] == 30
    assert figures["certificate_bound"] <= figures["questions"] <= figures["fixed_order"]
    assert figures["questions_to_bound"] == pytest.approx(figures["questions"] / figures["certificate_bound"])
    assert figures["pages"]["most"] <= 12
    assert sum(figures["levels"].values()) == 30
    again = json.loads(run("-n", "30", "--seed", "3", "--format", "json")[1])
    other = json.loads(run("-n", "30", "--seed", "4", "--format", "json")[1])
    for report in (figures, again, other):
        assert report.pop("microseconds_a_choice") > 0
    assert figures == again != other


def test_a_table_for_the_eye(run: Run) -> None:
    """In 80 columns without colour, and it says that nobody in it is real."""
    status, out, _ = run("-n", "30")
    assert status == 0
    assert out.startswith("30 simulated people, seed 1; no one real")
    assert max(map(len, out.splitlines())) <= 80
    assert "\x1b" not in out
    for row in ("questions to bound", "pages, with pain and no danger sign", "time of a choice", "hospital_now"):
        assert row in out


def test_nobody_is_a_mistake(run: Run) -> None:
    """A report on nobody is refused."""
    status, _, err = run("-n", "0")
    assert status == 2
    assert "-n" in err


def test_content_without_frequencies_is_refused_in_words(run: Run, tmp_path: Path) -> None:
    """Where nothing says how often answers are given, no one can be drawn."""
    folder = tmp_path / "content"
    shutil.copytree(SHIPPED, folder)
    (folder / "population.toml").write_text("", encoding="utf-8")
    status, _, err = run("--content", str(folder))
    assert status == 2
    assert "declares no frequency" in " ".join(err.split())
