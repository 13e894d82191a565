"""The ten people of examples/."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import firstweeks

ROOT = Path(__file__).parents[1]
ROWS = re.findall(
    r"^\| \[(\S+\.json)\]\(\S+\) \| .+ \| `(\w+)` \|$", (ROOT / "examples/README.md").read_text("utf-8"), re.MULTILINE
)


def test_there_are_ten() -> None:
    """Every example has its row, and every row its example."""
    assert sorted(name for name, _ in ROWS) == sorted(path.name for path in (ROOT / "examples").glob("*.json"))
    assert len(ROWS) == 10


@pytest.mark.parametrize(("name", "level"), ROWS)
def test_an_example_is_told_its_level(name: str, level: str) -> None:
    """The table tells each person what the protocol tells them."""
    answers = json.loads((ROOT / "examples" / name).read_text("utf-8"))
    assert firstweeks.load().assess(answers).level.id == level
