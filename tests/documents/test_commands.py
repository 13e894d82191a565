"""The commands in the documents do what the documents show."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from firstweeks.cli.app import app

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SHOWN = {
    f"{path.relative_to(ROOT)}:{number}": block
    for path in sorted((*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("examples/**/*.md")))
    # The steps of the tutorial build on each other; a test of its own goes through them.
    if path.name != "tutorial.md"
    for number, block in enumerate(BLOCK.findall(path.read_text(encoding="utf-8")), 1)
}


def fits(shown: str, printed: str) -> bool:
    """Whether a text is what is shown, where a line of three dots stands for any number of lines."""
    parts = [re.escape(part) for part in re.split(r"^\.\.\.\n", shown, flags=re.MULTILINE)]
    return re.fullmatch(r"(?:.*\n)*?".join(parts), printed) is not None


# Comparing whole protocols takes seconds.
SLOW = {name: [pytest.mark.thorough] for name in SHOWN if name.startswith("docs/adopting")}


@pytest.mark.parametrize(
    "block", [pytest.param(block, id=name, marks=SLOW.get(name, [])) for name, block in SHOWN.items()]
)
def test_a_command_prints_what_is_shown(block: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each command, from the repository's folder, prints the text below it; `...` leaves lines out."""
    for folder in ("examples", "src/firstweeks/content"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    _, *pairs = re.split(r"^\$ (.*)\n", block, flags=re.MULTILINE)
    assert pairs
    for command, shown in zip(pairs[::2], pairs[1::2], strict=True):
        name, *arguments = shlex.split(command)
        assert name == "firstweeks"
        ran = CliRunner().invoke(app, arguments)
        assert fits(shown.strip("\n") + "\n", ran.output.strip("\n") + "\n"), ran.output


@pytest.mark.parametrize(
    ("shown", "printed", "fitting"),
    [
        ("a\n...\nc\n", "a\nb\nb\nc\n", True),
        ("a\n...\nc\n", "a\nc\n", True),
        ("...\n", "", True),
        ("a\n", "a\nb\n", False),
        ("a\n...\nc\n", "a\nb\n", False),
    ],
)
def test_three_dots_stand_for_lines(shown: str, printed: str, *, fitting: bool) -> None:
    """What is left out is said by a line of dots, and by nothing else."""
    assert fits(shown, printed) == fitting


def test_there_are_commands_to_try() -> None:
    """The documents show commands that are run."""
    assert len(SHOWN) >= 3
