"""
Python and the scripts say to about a hundred people what tests/conformance holds, which people have read and agreed to.

`python3 dev.py conformance --write` writes down what Python says now, to be reviewed as a difference.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import pytest

from conformance.choosing import choose, unmet
from conformance.comparing import difference
from conformance.form import lines_of, said_in
from conformance.speakers import Person, app_says, javascript_says, python_says
from firstweeks.cohort.vignettes import read_vignettes
from firstweeks.protocol import Protocol, load
from firstweeks.reading.files import SHIPPED
from firstweeks.rendering.words import languages
from firstweeks.site.building import files_of
from javascript.runners import ROOT, Runner, document, node
from javascript.test_words import scripts

HERE = Path(__file__).parent
VIGNETTES = ROOT / "tests" / "vignettes" / "vignettes.jsonl"
FOLDERS = {folder.name: folder for folder in (SHIPPED, *sorted((ROOT / "examples" / "protocols").glob("*/")))}
PROTOCOLS = pytest.mark.parametrize("name", FOLDERS)
FILES = [
    (name, language or "assessments", language)
    for name, folder in FOLDERS.items()
    for language in (None, *languages(folder))
]
STATEMENTS = pytest.mark.parametrize(
    ("name", "file", "language"), FILES, ids=[f"{name}-{file}" for name, file, _ in FILES]
)


@cache
def protocol_of(name: str) -> Protocol:
    """A protocol of ours, by the name of its folder."""
    return load(FOLDERS[name])


def people_of(name: str) -> list[Person]:
    """The people who are told something of a protocol."""
    read, found = protocol_of(name).answers, []
    for one in map(json.loads, _read(HERE / name / "people.jsonl")):
        person = one["person"], one["country"], read(one["answers"]).given, tuple(one["left_out"])
        found.append(Person(*person))
    return found


def published(name: str) -> list[Person]:
    """The people of the published cases, if they are of this protocol."""
    if FOLDERS[name] != SHIPPED:
        return []
    content = protocol_of(name).content
    cases, places = read_vignettes(VIGNETTES.read_bytes(), content.findings), list(content.countries)
    return [Person(one.id, places[number % len(places)], one.answers.given) for number, one in enumerate(cases)]


@pytest.fixture(scope="session")
def written(request: pytest.FixtureRequest) -> bool:
    """Whether this run writes down what is said, instead of comparing it."""
    return bool(request.config.getoption("--accept"))


@pytest.fixture(scope="module")
def nodes() -> Iterator[dict[str, Runner]]:
    """Node with the scripts and all words, for each protocol."""
    with ExitStack() as stack:
        yield {name: stack.enter_context(node(scripts(protocol_of(name)))) for name in FOLDERS}


@pytest.fixture(scope="module")
def pages() -> Iterator[dict[str, Runner]]:
    """The app with all words, for each protocol."""
    with ExitStack() as stack:
        yield {name: stack.enter_context(document(files_of(protocol_of(name)))) for name in FOLDERS}


@PROTOCOLS
def test_everything_is_said_to_someone(name: str, written: bool) -> None:
    """Each level, rule, raise, contradiction, piece of advice, option, "unsure", page and country is met by someone."""
    protocol, path = protocol_of(name), HERE / name / "people.jsonl"
    if written:
        kept = people_of(name) if path.is_file() else []
        people = choose(protocol, kept, published(name)) if not kept or unmet(protocol, kept) else kept
        _write(path, [_line(person) for person in people])
    missing = unmet(protocol, people_of(name))
    assert not missing, (
        f"nobody in {path.relative_to(ROOT)} meets {', '.join(missing)}: add a line with someone who does"
    )


@STATEMENTS
def test_python_says_what_is_written(name: str, file: str, language: str | None, written: bool) -> None:
    """Each of them is told by Python what was read and agreed to, word for word."""
    said, path = python_says(protocol_of(name), people_of(name), language), HERE / name / f"{file}.jsonl"
    if written:
        _write(path, lines_of(said))
    assert difference(said_in(_read(path)), said, "Python") == ""


@STATEMENTS
def test_the_phone_says_what_is_written(nodes: dict[str, Runner], name: str, file: str, language: str | None) -> None:
    """Each of them is told by the scripts, in node, what was read and agreed to, word for word."""
    said = javascript_says(nodes[name], protocol_of(name), people_of(name), language)
    assert difference(said_in(_read(HERE / name / f"{file}.jsonl")), said, "The phone") == ""


@PROTOCOLS
def test_the_screens_say_what_is_written(pages: dict[str, Runner], name: str, written: bool) -> None:
    """Some of them, at least one at each level in each language, read on the app's screens what was agreed to."""
    said, path = app_says(pages[name], protocol_of(name), people_of(name)), HERE / name / "screens.jsonl"
    if written:
        _write(path, lines_of(said))
    assert difference(said_in(_read(path)), said, "The app") == ""


def test_nothing_else_is_written() -> None:
    """Each file here belongs to a protocol and to a language that it has words in."""
    expected = {f"{name}/{file}.jsonl" for name, file, _ in FILES}
    expected |= {f"{name}/{file}.jsonl" for name in FOLDERS for file in ("people", "screens")}
    assert {path.relative_to(HERE).as_posix() for path in HERE.rglob("*.jsonl")} == expected


def _line(person: Person) -> str:
    line = {"person": person.id, "country": person.country, "left_out": person.left_out, "answers": person.answers}
    return json.dumps(line, ensure_ascii=False)


def _read(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines() if path.is_file() else []


def _write(path: Path, lines: list[str]) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text("".join(f"{line}\n" for line in lines), "utf-8")
