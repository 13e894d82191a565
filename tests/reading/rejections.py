"""
The files of tests/rejections: a small content with one thing changed, and the words that refuse it.

A file starts with a sentence that says what is wrong. Each edit follows a line such as

    --- rules.toml, instead of [rule.danger]       the paragraph with that line gives way to the text below
    --- rules.toml, at the end                     the text below is added
    --- rules.toml, alone                          the text below is the whole file

and may end in ", in Latin-1", for a file that is not UTF-8. A file about answers has "--- answers" and JSON instead.
Last comes "--- problems", and below it what is printed.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

from firstweeks.checks.checking import find_problems
from firstweeks.model.problem import AnswersRejected, Problem
from firstweeks.reading.answers import read_answers
from firstweeks.reading.content import read_content

BASE = Path(__file__).parent / "base"
REJECTIONS = Path(__file__).parents[1] / "rejections"

_MARK = "--- "
_LATIN_1 = ", in Latin-1"


@dataclass(frozen=True, slots=True)
class Rejection:
    """One file: its parts by their marks, and what it expects."""

    path: Path
    parts: tuple[tuple[str, str], ...]
    expected: str

    @property
    def several(self) -> bool:
        """Whether it shows several faults at once; every other file holds one."""
        return self.path.stem.startswith("several-")

    def problems(self, folder: Path) -> list[Problem]:
        """What refuses it; content is written below `folder`."""
        marks = dict(self.parts)
        if "answers" in marks:
            try:
                read_answers(read_content(BASE).content.findings, json.loads(marks["answers"]))
            except AnswersRejected as rejected:
                return rejected.problems
            return []
        shutil.copytree(BASE, folder)
        for mark, text in self.parts:
            _edit(folder, mark, text)
        return find_problems(read_content(folder))

    def accept(self, rendered: str) -> None:
        """Write down what is printed now as what is expected."""
        head = self.path.read_text(encoding="utf-8").split(f"{_MARK}problems\n")[0]
        self.path.write_text(f"{head}{_MARK}problems\n{rendered}\n", encoding="utf-8", newline="\n")


def read_rejection(path: Path) -> Rejection:
    """Read one file of rejected input."""
    _, *parts = f"\n{path.read_text(encoding='utf-8')}".split(f"\n{_MARK}")
    marked = [(mark, text.strip("\n")) for mark, _, text in (part.partition("\n") for part in parts)]
    expected = "".join(text for mark, text in marked if mark == "problems")
    return Rejection(path, tuple((mark, text) for mark, text in marked if mark != "problems"), expected)


def rejections(kind: str) -> list[Rejection]:
    """All files of tests/rejections/content or tests/rejections/answers."""
    return [read_rejection(path) for path in sorted((REJECTIONS / kind).glob("*.txt"))]


def rendered(problems: list[Problem]) -> str:
    """Problems as the command line prints them."""
    return "\n\n".join(map(str, problems))


def _edit(folder: Path, mark: str, text: str) -> None:
    name, _, how = mark.removesuffix(_LATIN_1).partition(", ")
    path = folder / name
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    if how.startswith("instead of "):
        paragraphs = before.split("\n\n")
        line = how.removeprefix("instead of ")
        [changed] = [number for number, paragraph in enumerate(paragraphs) if line in paragraph.splitlines()]
        paragraphs[changed] = text
        after = "\n\n".join(paragraphs)
    else:
        after = {"at the end": f"{before}\n{text}", "alone": text}[how]
    encoding = "latin-1" if mark.endswith(_LATIN_1) else "utf-8"
    path.write_text(f"{after.rstrip()}\n" if after else "", encoding=encoding, newline="\n")
