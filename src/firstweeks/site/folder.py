"""A folder of files with its list of hashes: written whole or not at all, never over what is not its own, verified."""

from __future__ import annotations

import hashlib
import os
import re
import stat
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from firstweeks.model.problem import Problem, Rejected

SUMS = "SHA256SUMS"
MISSING = "missing: on the list, and not in the folder"
ADDED = "added: in the folder, and not on the list"
CHANGED = "changed: not the file that was built"
NO_FILE = "neither a plain file nor a folder, such as a link or a pipe"
# No file of the app is nearly as large, and a larger one need not be read to know it.
LARGEST = 1 << 26
_LINE = re.compile(r"([0-9a-f]{64})  (\S.*)")

# The files of a folder, by their path with "/" in it.
Files = Mapping[str, bytes]


class FolderRejected(Rejected):
    """A folder that is not what was built, or that must not be replaced."""


def sums(files: Files) -> bytes:
    """The list of hashes, as `sha256sum --check` reads it."""
    return "".join(f"{hashlib.sha256(files[name]).hexdigest()}  {name}\n" for name in sorted(files)).encode()


def write_folder(files: Files, out: Path) -> None:
    """
    Write files and their list of hashes as a folder, in place of an earlier one of the same making.

    Raises:
        FolderRejected: if `out` holds anything that such a folder does not.
    """
    # A link keeps pointing where it points; "." has a name.
    out = out.resolve()
    check_replaceable(out)
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".building-", dir=out.parent) as beside:
        new = Path(beside) / "new"
        for name, content in {**files, SUMS: sums(files)}.items():
            path = new / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        # Independent of the mask of the one who builds: a web server has to read it.
        for path in (new, *new.rglob("*")):
            path.chmod(0o755 if path.is_dir() else 0o644)
        if out.exists():
            out.rename(Path(beside) / "old")
        new.rename(out)


def check_replaceable(out: Path) -> None:
    """
    Say whether a folder may be written, before anything is made for it.

    Raises:
        FolderRejected: if it is a file, where one is, or holds anything that an earlier build did not write.
    """
    fix = "name a new or empty folder, or one that an earlier build wrote and nobody changed"
    there = next(path for path in (out, *out.parents) if path.exists())
    if not there.is_dir():
        raise FolderRejected([Problem(f'"{there}" is a file, and a folder is to be written', fix=fix)])
    if there != out:
        return
    if out == Path.cwd():
        raise FolderRejected([Problem("the folder to write is the one you are in", fix="go elsewhere, or " + fix)])
    if not any(out.iterdir()):
        return
    listed = _list_of(out)
    if listed is None:
        raise FolderRejected([Problem(f'"{out}" is not empty, and was not built by this command', fix=fix)])
    lost = [problem for problem in problems_of(out, listed) if problem.says != MISSING]
    if lost:
        raise FolderRejected([*lost, Problem(f'"{out}" holds what a new build would lose', fix=fix)])


def verify(folder: Path) -> bytes:
    """
    Compare a folder with its list of hashes, and give the list.

    Raises:
        FolderRejected: with every file that is missing, changed or not on the list, and whatever is no file.
    """
    listed = _list_of(folder)
    if listed is None:
        says = f'"{folder}" has no {SUMS}, so there is nothing to compare it with'
        raise FolderRejected([Problem(says, fix="name the folder that `firstweeks site` wrote")])
    problems = problems_of(folder, listed)
    if problems:
        raise FolderRejected(problems)
    return listed


def count_of(listed: bytes) -> int:
    """How many files a list of hashes names."""
    return len(_hashes(listed))


def problems_of(folder: Path, listed: bytes) -> list[Problem]:
    """How a folder differs from a list of hashes; a link is a difference wherever it leads, and is not followed."""
    hashes, there = _hashes(listed), dict(_entries(folder))
    problems = []
    for name in sorted(hashes.keys() | there.keys() - {SUMS}):
        if name not in there:
            problems.append(Problem(MISSING, name))
        elif not stat.S_ISREG(there[name].st_mode):
            problems.append(Problem(NO_FILE, name))
        elif name not in hashes:
            problems.append(Problem(ADDED, name))
        elif there[name].st_size > LARGEST or _sha256(folder / name) != hashes[name]:
            problems.append(Problem(CHANGED, name))
    return problems


def _entries(folder: Path, below: str = "") -> Iterator[tuple[str, os.stat_result]]:
    """All that is in a folder and the folders in it, but these themselves, by its path."""
    with os.scandir(folder) as entries:
        for entry in entries:
            found = entry.stat(follow_symlinks=False)
            if stat.S_ISDIR(found.st_mode):
                yield from _entries(folder / entry.name, f"{below}{entry.name}/")
            else:
                yield below + entry.name, found


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _list_of(folder: Path) -> bytes | None:
    """The list of hashes of a folder; None where there is none."""
    try:
        found = (folder / SUMS).lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    if not stat.S_ISREG(found.st_mode):
        raise FolderRejected([Problem(NO_FILE, str(folder / SUMS))])
    with (folder / SUMS).open("rb") as file:
        return file.read(LARGEST)


def _hashes(listed: bytes) -> Mapping[str, str]:
    # By line feeds alone: any other line end is a change, too.
    text = listed.decode("utf-8", "replace")
    found = [_LINE.fullmatch(line) for line in text.removesuffix("\n").split("\n")] if text else []
    wrong = [number for number, match in enumerate(found, 1) if match is None]
    if wrong or not found:
        says = f"{SUMS} is not a list of hashes" + (f": line {wrong[0]} cannot be read" if wrong else ": it is empty")
        raise FolderRejected([Problem(says, SUMS, "a line is a SHA-256, two spaces, and a path")])
    return {match[2]: match[1] for match in found if match is not None}
