"""The benchmark in the browser runs, and both engines in it agree."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.thorough
def test_both_engines_agree_and_are_measured() -> None:
    """Whoever runs the benchmark sees every contender; it would stop at the first person told otherwise by one."""
    command = [sys.executable, "-m", "benchmarks.browser", "--quick"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT, encoding="utf-8")
    for name in ("json-logic-js", "exact interval and rules", "next page"):
        assert name in done.stdout


def test_a_mistyped_option_shows_how() -> None:
    """An option that there is not prints the help, and measures nothing."""
    command = [sys.executable, "-m", "benchmarks.browser", "--quik"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, encoding="utf-8")
    assert done.returncode == 2
    assert "--quick" in done.stdout
