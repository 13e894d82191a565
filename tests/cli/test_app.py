"""The list of commands: each is imported when it is asked for."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import typer

from firstweeks.cli.app import app

COMMANDS: Any = typer.main.get_command(app)


def test_a_name_is_that_of_its_command() -> None:
    """Each name in the list leads to the command that has it."""
    assert [command.name for command in COMMANDS.commands.values()] == [*COMMANDS.commands]


def test_an_old_name_works_and_is_not_listed() -> None:
    """`belief` is the former name of `claim`: it runs, and help does not offer it."""
    old, new = COMMANDS.commands["belief"], COMMANDS.commands["claim"]
    assert (old.hidden, new.hidden) == (True, False)
    assert old.help == new.help


def test_one_command_does_not_load_another() -> None:
    """Help for one command imports neither a server nor a proof."""
    others = ("firstweeks.cli.mutants", "firstweeks.services", "firstweeks.site")
    code = (
        "import sys; from firstweeks.cli.app import app; app(['assess', '--help'], standalone_mode=False);"
        f"sys.exit(', '.join(set({others}) & set(sys.modules)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
