"""docs/tutorial.md: whoever does each step in turn gets what the page shows."""

from __future__ import annotations

import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from firstweeks.cli.app import app

PAGE = Path(__file__).parents[2] / "docs" / "tutorial.md"
# A sentence that names a file, and the block of code below it; or a block of commands.
STEP = re.compile(
    r"(?P<verb>Add this to|[Ww]rite this to|Put this into|In)\s+`(?P<file>[^`\n]+)`[^`]*?:\n\n"
    r"```(?:\w+)\n(?P<code>.*?)^```$|^```console\n(?P<console>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)


def steps() -> Iterator[re.Match[str]]:
    """Everything that the page asks for, in order."""
    return STEP.finditer(PAGE.read_text(encoding="utf-8"))


def test_every_step_gives_what_the_page_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    """Edits can be made as they are written, and commands print what stands below them; `...` leaves lines out."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    text = PAGE.read_text(encoding="utf-8")
    for step in steps():
        if step["console"] is None:
            edit(tmp_path / step["file"], step["verb"].lower(), step["code"])
            continue
        shown = "".join(f"$ {command}\n{answer(command, below)}" for command, below in commands(step["console"]))
        if request.config.getoption("--accept"):
            text = text.replace(step["console"], shown)
        else:
            assert shown == step["console"]
    PAGE.write_text(text, encoding="utf-8")


def test_every_block_of_code_is_a_step() -> None:
    """No block of the page goes untried."""
    assert len(list(steps())) == PAGE.read_text(encoding="utf-8").count("```") // 2


def commands(block: str) -> Iterator[tuple[str, str]]:
    """Each command of a block with the lines below it."""
    _, *pairs = re.split(r"^\$ (.*)\n", block, flags=re.MULTILINE)
    return zip(pairs[::2], pairs[1::2], strict=True)


def answer(command: str, shown: str) -> str:
    """What a command prints; as it is shown, if lines of dots stand for the rest."""
    name, *arguments = shlex.split(command)
    if name == "cp":
        _, source, target = arguments
        shutil.copytree(source, target)
        return ""
    assert name == "firstweeks"
    ran = CliRunner().invoke(app, arguments)
    assert ran.exception is None or isinstance(ran.exception, SystemExit | ValueError), repr(ran.exception)
    printed = ran.output or (str(ran.exception) + "\n")
    printed = printed.strip("\n") + "\n"
    parts = [re.escape(part) for part in re.split(r"^\.\.\.\n", shown, flags=re.MULTILINE)]
    return shown if re.fullmatch(r"(?:.*\n)*?".join(parts), printed) else printed


def edit(file: Path, verb: str, code: str) -> None:
    """Do to a file what the page says."""
    if verb == "add this to":
        with file.open("a", encoding="utf-8") as there:
            there.write(code)
    elif verb == "in":
        lines = code.splitlines(keepends=True)
        old = "".join(line[1:] for line in lines if line[0] in " -")
        new = "".join(line[1:] for line in lines if line[0] in " +")
        text = file.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{file.name} does not have once:\n{old}"
        file.write_text(text.replace(old, new), encoding="utf-8")
    else:
        file.write_text(code, encoding="utf-8")
