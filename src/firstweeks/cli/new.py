"""`firstweeks new`: a small protocol of one's own to begin with."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path
from typing import Annotated

import typer

from firstweeks.files import whole
from firstweeks.model.problem import Problem, Rejected

STARTER = Path(__file__).parents[1] / "starter"
"""The protocol that is copied: a nosebleed, with a comment on each block."""

_FOLDER = "The folder to write: new, or empty."
_ID = "The id of the protocol, such as sore-throat. Without it, the name of the folder."
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LINE = 'id = "my-protocol"'


class NotBegun(Rejected):
    """A protocol that cannot be begun with this name or in this place; nothing was written."""


def new(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help=_FOLDER, show_default=False)],
    name: Annotated[str, typer.Option("--id", metavar="ID", help=_ID, show_default=False)] = "",
) -> None:
    """Begin a protocol of your own: write a small one that works, to be changed step by step."""
    called = name or _as_id(folder)
    begin(folder, called)
    shown = shlex.quote(str(folder))
    print(f'The protocol "{called}" is in {shown}: 3 questions, 4 rules, 3 levels, to be changed into your own.\n')
    for command, does in (
        (f"firstweeks check --content {shown}", "find every problem"),
        (f"firstweeks --content {shown}", "answer its questions"),
        (f"firstweeks prove --content {shown}", "prove its claims"),
        (f"firstweeks serve --content {shown}", "see its app"),
    ):
        print(f"  {command}\n      {does}")


def begin(folder: Path, name: str) -> None:
    """
    Copy the starter to a folder, whole or not at all, under the id `name`.

    Raises:
        NotBegun: if the name is no id, or if something stands in the folder already.
    """
    problems = [*_about_name(name), *_about_folder(folder)]
    if problems:
        raise NotBegun(problems)
    folder = folder.resolve()
    folder.parent.mkdir(parents=True, exist_ok=True)
    with whole(folder) as unfinished:
        # The bytes alone: where Firstweeks is installed for everyone, its files are read-only.
        shutil.copytree(STARTER, unfinished, copy_function=shutil.copyfile)
        protocol = unfinished / "protocol.toml"
        text = protocol.read_text(encoding="utf-8")
        protocol.write_text(text.replace(_LINE, f'id = "{name}"', 1), encoding="utf-8", newline="\n")
        for path in (unfinished, *unfinished.rglob("*")):
            path.chmod(0o755 if path.is_dir() else 0o644)


def _as_id(folder: Path) -> str:
    """The name of a folder as an id; that of the starter where the name has no letter that an id may have."""
    return re.sub(r"[^a-z0-9]+", "-", folder.resolve().name.lower()).strip("-") or "my-protocol"


def _about_name(name: str) -> list[Problem]:
    if _NAME.fullmatch(name):
        return []
    fix = 'use small letters, digits and "-", as in --id sore-throat'
    return [Problem(f'"{name}" cannot be the id of a protocol', "--id", fix)]


def _about_folder(folder: Path) -> list[Problem]:
    folder = folder.resolve()
    there = next(path for path in (folder, *folder.parents) if path.exists())
    if not there.is_dir():
        return [Problem(f'"{there}" is a file, and a folder is to be written', fix="name a new or empty folder")]
    if folder == Path.cwd():
        return [Problem("the folder to write is the one you are in", fix="name a folder below it")]
    if there == folder and any(folder.iterdir()):
        return [Problem(f'"{folder}" is not empty', fix="name a new or empty folder")]
    return []
