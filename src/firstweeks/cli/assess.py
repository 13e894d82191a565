"""`firstweeks assess`: answers as JSON in, assessments out."""

from __future__ import annotations

import json
import sys
from codecs import BOM_UTF8
from collections.abc import Iterator
from contextlib import nullcontext
from itertools import chain
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from firstweeks.assessing import as_json
from firstweeks.cli.interview import choose
from firstweeks.cli.options import SHIPPED, Content, Format, Language
from firstweeks.model.problem import MOST, AnswersRejected, Problem
from firstweeks.protocol import Protocol, load
from firstweeks.reading.strict_json import LONGEST, JsonError, read_json
from firstweeks.rendering.region import guess_country, guess_language
from firstweeks.rendering.result import Presenter
from firstweeks.rendering.terminal import Terminal
from firstweeks.rendering.words import languages

_FILE = 'A JSON object of answers, or one object on each line; "-" reads the standard input.'


def assess(
    file: Annotated[Path, typer.Argument(help=_FILE, allow_dash=True)] = Path("-"),
    content: Content = SHIPPED,
    form: Format = "json",
    lang: Language = "",
    country: Annotated[str, typer.Option("--country", metavar="CODE", show_default=False)] = "",
    whole: Annotated[bool, typer.Option("--all", help="With text: all that stands behind the card, above it.")] = False,
) -> None:
    """Assess answers: one JSON line for each person, or the card of the result as text."""
    protocol = load(content)
    language = choose("language", lang, languages(content)) or guess_language(languages(content))
    place = choose("country", country.upper(), protocol.content.countries) or guess_country(protocol.content.countries)
    presenter = protocol.presenter(language, place)
    failed = False
    for number, line in _people(file):
        try:
            _write(protocol, presenter, line, as_text=form == "text", whole=whole)
        except (AnswersRejected, JsonError) as error:
            failed = True
            problems = error.problems if isinstance(error, AnswersRejected) else [_not_json(error)]
            if form == "text":
                print("\n".join(f"line {number}: {problem}" for problem in problems[:MOST]), file=sys.stderr)
            else:
                print(_json({"line": number, "error": [_shown(problem) for problem in problems]}))
    if failed:
        raise typer.Exit(1)


def _write(protocol: Protocol, presenter: Presenter, line: bytes, *, as_text: bool, whole: bool) -> None:
    answers = protocol.answers(read_json(line))
    assessment = protocol.assess(answers)
    if not as_text:
        print(_json(as_json(assessment, protocol.next_page(answers))))
        return
    terminal = Terminal()
    if whole:
        terminal.section(presenter.sources(assessment))
    terminal.result(presenter.result(assessment, answers), whole=whole)


def _people(file: Path) -> Iterator[tuple[int, bytes]]:
    """Each person's JSON with its line number: the whole input if it is one object, otherwise line by line."""
    lines = enumerate(_lines(file), 1)
    waiting: list[tuple[int, bytes]] = []
    size = 0
    # An object that is written on several lines is known to be one when all of it is there.
    for number, line in lines:
        waiting.append((number, line))
        size += len(line)
        if size > LONGEST or (line.strip() and len(waiting) == 1 and _is_json(line)):
            break
    text = b"".join(line for _, line in waiting)
    if not text.strip():
        fix = 'write {"finding": "answer", ...}'
        raise AnswersRejected(
            [Problem("there are no answers in it", "standard input" if str(file) == "-" else str(file), fix)]
        )
    if size <= LONGEST and len(waiting) > 1 and _is_json(text):
        yield 1, text
        return
    yield from ((number, line) for number, line in chain(waiting, lines) if line.strip())


def _lines(file: Path) -> Iterator[bytes]:
    """The lines of an input, without a byte order mark; of a line that is too long, as much as shows that it is."""
    mark = BOM_UTF8
    with nullcontext(sys.stdin.buffer) if str(file) == "-" else file.open("rb") as stream:
        while line := stream.readline(LONGEST + len(mark) + 1):
            whole = line
            while not whole.endswith(b"\n") and whole:
                whole = stream.readline(LONGEST)
            yield line.removeprefix(mark)
            mark = b""


def _is_json(text: bytes) -> bool:
    """Whether a text can be read whole; one that names a key twice can."""
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _not_json(error: JsonError) -> Problem:
    return Problem(error.says, "answers", error.fix)


def _shown(problem: Problem) -> dict[str, str]:
    return {"says": problem.says, "where": problem.where, "fix": problem.fix}


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()
