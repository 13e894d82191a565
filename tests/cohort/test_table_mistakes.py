"""What `firstweeks cohort` says to a mistake: a line, what to write instead, and nothing left behind."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from cli import running


def firstweeks(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run the command."""
    return running.command(*arguments)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nowhere.parquet", "-o", "out.parquet"], 'error: "nowhere.parquet": no such file or folder'),
        (["a.xlsx", "-o", "out.parquet"], '".xlsx" is not an ending of a table that can be read'),
        (["a.sqlite", "-o", "out.parquet"], "which table of the file is not said"),
        (["a.sqlite::people", "-o", "out.parquet"], "the table cannot be read:"),
        (["a.csv", "-o", "out.xlsx"], '".xlsx" is not an ending of a table that the engine polars can write'),
        (["a.csv", "-o", "nowhere/out.csv"], 'error: "nowhere": no such folder to write to'),
        (["a.csv", "a.csv", "-o", "out.csv"], "several tables cannot go into one file"),
        (
            ["a.csv", "-o", "out.parquet", "--engine", "duckdb", "--next"],
            "the next page is chosen with",
        ),
        (["a.csv", "-o", "out.parquet", "--keep", "clinc"], 'there is no column "clinc" to keep'),
        (["a.csv", "-o", "out.parquet", "--form", "long"], 'there is no column "person"'),
    ],
)
def test_a_mistake_is_a_message(
    arguments: list[str], says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever mistypes is told what to write instead, without a traceback."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.csv").write_text("fever\nno\n", "utf-8")
    (tmp_path / "a.xlsx").touch()
    (tmp_path / "a.sqlite").touch()
    done = firstweeks("cohort", *arguments)
    assert done.returncode == 1
    assert done.stderr.startswith(says)
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("engine", ["polars", "duckdb"])
@pytest.mark.parametrize("ending", ["parquet", "csv", "ndjson", "arrow", "duckdb", "sqlite"])
def test_a_file_that_is_no_table_is_said_to_be_none(ending: str, engine: str, tmp_path: Path) -> None:
    """Whatever the ending promises, a file of other bytes is a message and leaves nothing behind."""
    file = tmp_path / f"people.{ending}"
    file.write_bytes(b'PAR1\x00\xff{"a')
    given = f"{file}::people" if ending in ("duckdb", "sqlite") else file
    done = firstweeks("cohort", given, "-o", tmp_path / "out.parquet", "--engine", engine)
    assert done.returncode == 1
    assert str(file) in done.stderr
    assert "Traceback" not in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == [file.name]


def test_the_front_door_needs_no_engine() -> None:
    """Whoever asks about one person waits for no table engine."""
    engines = ("polars", "narwhals", "pyarrow", "numpy", "duckdb", "pyspark", "sqlglot")
    check = f"import sys, firstweeks.cli; print([name for name in {engines} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


@pytest.mark.parametrize(("package", "extra"), [("polars", "cohort"), ("duckdb", "sql"), ("sqlglot", "sql")])
def test_what_is_not_installed_is_said_in_a_line(package: str, extra: str, tmp_path: Path) -> None:
    """Whoever lacks an extra is told which to install."""
    (tmp_path / "a.csv").write_text("fever\nno\n", "utf-8")
    command = f"cohort {tmp_path}/a.csv -o {tmp_path}/out.csv --engine duckdb".split()
    if package == "sqlglot":
        command = ["sql", "--dialect", "duckdb"]
    code = f"import sys; sys.modules['{package}'] = None; from firstweeks.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", code, *command], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert f'pip install ".[{extra}]"' in done.stderr
    assert "Traceback" not in done.stderr
