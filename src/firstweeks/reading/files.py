"""The files of a content folder."""

from __future__ import annotations

import hashlib
from pathlib import Path

from firstweeks.model.place import Place
from firstweeks.model.problem import Problem
from firstweeks.reading.strict_json import JsonError, read_json

SHIPPED = Path(__file__).parents[1] / "content" / "early_pregnancy"
"""The content that Firstweeks ships."""

INTERFACE = Path(__file__).parents[1] / "interface"
"""The words of the software itself, a folder for each language, and the layout of results."""

MAIN_LANGUAGE = "en"
"""The language that the software is written in; where there are words in several, it comes first."""

CERTIFICATE = "certificate.json"

WORDING = "wording"
"""The folder of a content folder that holds the words: a folder for each language, with its terms (see `terms`)."""

CARE = "care"
"""The folder of a content folder that holds what is said over the days; `care/content.py` reads it."""


def content_hash(folder: Path) -> str:
    """SHA-256 over the names and texts of all content files, independent of the line ends of the machine."""
    digest = hashlib.sha256()
    for path in content_files(folder, ".toml", ".ftl", ".svg"):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
        digest.update(path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return digest.hexdigest()


def certificate_of(folder: Path, digest: str) -> str:
    """The SHA-256 of the folder's certificate; "" unless it is there, is about this content, and says it is proved."""
    file = folder / CERTIFICATE
    if not file.is_file():
        return ""
    data = file.read_bytes().replace(b"\r\n", b"\n")
    try:
        paper = read_json(data)
    except JsonError:
        return ""
    proves = isinstance(paper, dict) and paper.get("content") == digest and paper.get("proved") is True
    return hashlib.sha256(data).hexdigest() if proves else ""


def decoded(name: str, data: bytes) -> tuple[str, list[Problem]]:
    """The text of a file, or "" and the problem that it is not UTF-8."""
    try:
        return data.decode("utf-8-sig"), []
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "replace")
        shown = data.decode("utf-8", "replace").split("\n")
        place = Place(name, before.count("\n") + 1, len(before) - before.rfind("\n"))
        fix = "save the file as UTF-8, and write this character anew"
        return "", [Problem("this file is not UTF-8 text", place, fix, shown[place.line - 1].rstrip("\r"))]


def content_files(folder: Path, *suffixes: str) -> list[Path]:
    """The files with these endings, in the order of their names."""
    found = (path for path in folder.rglob("*") if path.suffix in suffixes and path.is_file())
    return sorted(found, key=Path.as_posix)


def languages(folder: Path = SHIPPED) -> tuple[str, ...]:
    """The languages that a content folder has a folder of words for, English first."""
    wording = folder / "wording"
    found = sorted(path.name for path in wording.iterdir() if path.is_dir()) if wording.is_dir() else []
    return tuple(sorted(found, key=lambda language: language != MAIN_LANGUAGE))
