"""`firstweeks cohort --report`: what the people of a table were told, to look at."""

from __future__ import annotations

import re
from pathlib import Path

import polars as pl
import pytest
from typer.testing import CliRunner

from firstweeks.cli.app import app

RUNNER = CliRunner()


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Three people: one in danger, one well, one of whom nothing is known."""
    signs = [True, False, None]
    pl.DataFrame({"danger_signs.shock": signs, "note": ["<b>", "", ""]}).write_csv(tmp_path / "people.csv")
    return tmp_path / "people.csv"


def run(table: Path, report: str) -> tuple[int, str]:
    """The exit code and what was printed."""
    arguments = ["cohort", str(table), "-o", str(table.with_suffix(".parquet")), "--keep", "note", "--report", report]
    result = RUNNER.invoke(app, arguments)
    return result.exit_code, result.output


def test_the_page_counts_who_was_told_what(table: Path) -> None:
    """Whoever was told to call an ambulance is counted there, and nobody is counted twice."""
    code, _ = run(table, str(table.with_suffix(".html")))
    assert code == 0
    page = table.with_suffix(".html").read_text("utf-8")
    counts = [int(count) for count in re.findall(r'<meter max="3" value="(\d+)"', page)]
    assert len(counts) == 6
    assert counts[0] == 1
    assert sum(counts) == 3


def test_the_page_stands_alone(table: Path) -> None:
    """The page asks nothing of anybody and says what it is not."""
    run(table, str(table.with_suffix(".html")))
    page = table.with_suffix(".html").read_text("utf-8")
    assert not re.search(r"<script|https?://|<link|@import|url\(", page)
    assert "no clinician has signed it" in page
    assert "Not in a table, so unknown for everyone" in page


@pytest.mark.parametrize("report", ["page.txt", "nowhere/page.html"])
def test_a_page_that_cannot_be_written_is_refused_at_once(table: Path, report: str) -> None:
    """Nobody waits for an hour to learn that the page has no place."""
    code, output = run(table, str(table.parent / report))
    assert code != 0
    assert "--report" in output
    assert not table.with_suffix(".parquet").exists()
