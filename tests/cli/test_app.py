"""The list of commands: each is imported when it is asked for."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
import typer

from firstweeks.cli.app import app

GROUP: Any = typer.main.get_command(app)
NAMES = GROUP.list_commands(typer.Context(GROUP))


@pytest.mark.parametrize("name", NAMES)
def test_each_command_has_a_line_of_help(name: str) -> None:
    """Each name in the list is that of a command, which says what it does."""
    command = GROUP.get_command(typer.Context(GROUP), name)
    assert command.name == name
    assert command.get_short_help_str()


def test_an_old_name_works_and_is_not_listed() -> None:
    """`belief` is the former name of `claim`: it runs, and help does not offer it."""
    old, new = (GROUP.get_command(typer.Context(GROUP), name) for name in ("belief", "claim"))
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
