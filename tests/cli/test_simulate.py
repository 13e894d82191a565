"""`firstweeks simulate`, and `firstweeks evaluate` on what it writes: used well, and used badly."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import polars as pl
import pytest

from cli.running import command
from firstweeks.reading.files import SHIPPED


def run(*arguments: object) -> tuple[int, str, str]:
    """A command: its exit status, what it wrote, and what it complained of."""
    done = command(*arguments)
    return done.returncode, done.stdout, done.stderr


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small simulated table."""
    file = tmp_path_factory.mktemp("simulated") / "people.parquet"
    assert run("simulate", "-n", 2000, "-o", file, "--seed", 4)[0] == 0
    return file


def test_a_table_is_written_and_said_to_be_unreal(tmp_path: Path) -> None:
    """The command says what it wrote, from what, and that no one in it is real."""
    status, out, err = run("simulate", "-n", 1500, "-o", tmp_path / "p.parquet", "--setting", "community", "--noise", 0)
    assert (status, err) == (0, "")
    assert out.startswith("1,500 simulated people")
    assert "no one in it is real" in " ".join(out.split())
    assert max(map(len, out.splitlines())) <= 80
    people = pl.read_parquet(tmp_path / "p.parquet")
    assert len(people) == 1500
    assert set(people["truth_setting"]) == {"community"}
    assert "unsure" not in set(people["bleeding"])


@pytest.mark.thorough
def test_the_same_seed_writes_the_same_file(table: Path, tmp_path: Path) -> None:
    """A table can be written again, byte by byte; another seed is another table."""
    for seed, same in ((4, True), (5, False)):
        again = tmp_path / f"{seed}.parquet"
        run("simulate", "-n", 2000, "-o", again, "--seed", seed)
        assert (again.read_bytes() == table.read_bytes()) is same


@pytest.mark.thorough
def test_the_tables_of_an_evaluation(table: Path) -> None:
    """Everything in eighty columns: the limits first, levels, other rules, noise, assumptions, the interview."""
    status, out, err = run("evaluate", table, "--vary", 10, "--against", SHIPPED)
    assert (status, err) == (0, "")
    assert max(map(len, out.splitlines())) <= 80
    assert "\x1b" not in out
    assert " ".join(out.split()).index("no one in it is real") < out.index("missed")
    for words in (
        "Popular article",
        "ectopic-ruptured",
        "told less than before",
        "all three, twice",
        "how common",
        "pages",
    ):
        assert words in out


@pytest.mark.thorough
def test_an_evaluation_as_json(table: Path) -> None:
    """A program gets every figure."""
    status, out, _ = run("evaluate", table, "--vary", 0, "--format", "json")
    figures = json.loads(out)
    assert status == 0
    assert figures["people"] == 2000
    assert figures["varied"] is None
    assert sum(sum(one["people"].values()) for one in figures["told"]["conditions"].values()) == 2000


@pytest.mark.thorough
def test_an_evaluation_as_a_page(table: Path, tmp_path: Path) -> None:
    """The page and its JSON are written and named."""
    status, out, _ = run("evaluate", table, "--vary", 50, "--report", tmp_path / "r.html")
    assert status == 0
    assert "r.html" in out
    assert (tmp_path / "r.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["people"] == 2000


@pytest.mark.thorough
def test_another_scenario_of_ones_own(tmp_path: Path) -> None:
    """A file of changes is drawn from; a table of another scenario than the one given is said to be that."""
    changes = tmp_path / "more.toml"
    changes.write_text(
        '[condition.stone.share]\ncommunity = { chance = 0.3, source = "assumption" }\n', encoding="utf-8"
    )
    file = tmp_path / "p.parquet"
    assert run("simulate", "-n", 1000, "-o", file, "--setting", "community", "--scenario", changes)[0] == 0
    stones = (pl.read_parquet(file)["truth_condition"] == "stone").sum()
    assert 240 < stones < 360
    assert "another scenario" in run("evaluate", file)[1]
    assert "how common" in run("evaluate", file, "--scenario", changes, "--vary", 20)[1]


WRONG = {
    "nobody": (["simulate", "-n", "0", "-o", "p.parquet"], 2, "-n"),
    "no number": (["simulate", "-o", "p.parquet"], 2, "-n"),
    "no file": (["simulate", "-n", "5"], 2, "-o"),
    "a setting that does not exist": (
        ["simulate", "-n", "5", "-o", "p.parquet", "--setting", "comunity"],
        *(2, 'did you mean "community"?'),
    ),
    "a folder that is not there": (["simulate", "-n", "5", "-o", "nowhere/p.parquet"], 2, "there is no folder"),
    "a scenario that is not there": (
        ["simulate", "-n", "5", "-o", "p.parquet", "--scenario", "nothing.toml"],
        *(1, '"nothing.toml" is not a scenario'),
    ),
    "a seed below nothing": (["simulate", "-n", "5", "-o", "p.parquet", "--seed", "-1"], 2, "--seed"),
    "noise below nothing": (["simulate", "-n", "5", "-o", "p.parquet", "--noise", "-1"], 2, "--noise"),
    "a table that is none": (["evaluate", "broken.parquet"], 1, "the table cannot be read: "),
    "a table that is not there": (["evaluate", "nothing.parquet"], 1, '"nothing.parquet"'),
    "a report on vignettes": (["evaluate", "cases.jsonl", "--report", "r.html"], 2, "this is for tables"),
    "a report to nowhere": (["evaluate", "people.parquet", "--report", "nowhere/r.html"], 2, "there is no folder"),
    "a report over the table": (["evaluate", "people.parquet", "--report", "people.parquet"], 2, "--report"),
    "a floor for a table": (["evaluate", "people.parquet", "--fail-below-floor", "0"], 2, "only vignettes"),
    "a protocol that is not there": (["evaluate", "people.parquet", "--against", "nowhere"], 1, "nowhere"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_mistake_is_a_message(name: str, table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is wrong is said without a traceback, with a status that a script sees, and nothing is written."""
    arguments, status, says = WRONG[name]
    monkeypatch.chdir(tmp_path)
    shutil.copy(table, tmp_path)
    (tmp_path / "broken.parquet").write_bytes(b"not a table")
    (tmp_path / "cases.jsonl").write_text("{}\n", encoding="utf-8")
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    found, out, err = run(*arguments)
    assert found == status
    assert out == ""
    assert says in " ".join(err.replace("│", " ").split())
    assert "Traceback" not in err
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
    assert table.exists()


def test_a_faulty_scenario_is_refused_with_every_problem(tmp_path: Path) -> None:
    """All faults at once, each with its place, and their number."""
    changes = tmp_path / "bad.toml"
    changes.write_text('[frequency.fever]\nchance = 20\n[condition.stone]\nneeds = "sameday"\n', encoding="utf-8")
    status, _, err = run("simulate", "-n", 5, "-o", tmp_path / "p.parquet", "--scenario", changes)
    assert status == 1
    assert "bad.toml:2:10" in err
    assert err.endswith("2 problems\n")
