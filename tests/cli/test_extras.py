"""Commands whose packages are not installed: one line that says what to install."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PEOPLE = '{"truth_condition": "viable"}\n'
COMMANDS = {
    "prove": ("z3", "proofs"),
    "cases": ("z3", "proofs"),
    "mutants": ("dd", "proofs"),
    "robustness": ("dd", "proofs"),
    "robustness --people 5": ("numpy", "proofs"),
    "diff . .": ("dd", "proofs"),
    "interview-report -n 5": ("numpy", "proofs"),
    "simulate -n 5 -o people.parquet": ("numpy", "cohort"),
    "evaluate people.ndjson": ("polars", "cohort"),
    "cohort people.ndjson -o levels.ndjson": ("polars", "cohort"),
    "sql --dialect duckdb": ("sqlglot", "sql"),
    "site out": ("jinja2", "site"),
}


@pytest.mark.parametrize("command", COMMANDS)
def test_what_to_install_is_said(command: str, tmp_path: Path) -> None:
    """Who has not installed an extra is told which package is missing and how to install the extra, and no more."""
    package, extra = COMMANDS[command]
    (tmp_path / "people.ndjson").write_text(PEOPLE, encoding="utf-8")
    code = f"import sys; sys.modules[{package!r}] = None; from firstweeks.cli import main; main()"
    words = [sys.executable, "-c", code, *command.split()]
    done = subprocess.run(words, capture_output=True, text=True, check=False, cwd=tmp_path)
    said = " ".join(done.stderr.replace("│", " ").split())
    assert done.returncode == 2, done.stderr
    assert f'this needs "{package}", which is not installed' in said
    assert f'pip install ".[{extra}]"' in said
    assert "Traceback" not in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["people.ndjson"]
