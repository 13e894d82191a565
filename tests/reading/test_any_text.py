"""Whatever happens to the text of a content, it is refused in words or it runs; nothing trips over it."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firstweeks.checks.checked import CheckedProtocol
from firstweeks.checks.checking import find_problems
from firstweeks.compiled import translated
from firstweeks.model.problem import Problem, visible
from firstweeks.protocol import Protocol
from firstweeks.reading.content import read_content
from firstweeks.reading.files import SHIPPED
from firstweeks.reading.located import read_toml
from reading.rejections import BASE

_PIECE = re.compile(r"\w+|\s+|.", re.DOTALL)
_STRANGE = ['"', "[", "]]", "=", "#", "\n", "\\", "\0", "\u2028", "é", "nan", "-1", "1e999", "true", "[]", "{}", '""']
_VALUES = [
    *(
        '"yes"',
        '"none"',
        '"unsure"',
        '""',
        '" "',
        '"fever is yes"',
        '"weeks is at least 20"',
        '"not"',
        '"level"',
        '"中"',
    ),
    *("0", "-1", "45", "1e300", "inf", "-inf", "nan", f"0x{'f' * 5000}", "true", "false", "2026-11-22", "10:00:00"),
    *("[]", '[""]', "[[]]", "[1, 2]", "[2, 1]", "[nan, inf]", "[true, false]", '["panel", "panel"]', "{}", "{ a = 1 }"),
    *('"""\nfever\nis\nyes"""', "[{ id = 1 }]", "2026-11-22T10:00:00Z", '["shock", "unsure"]', '["is", "of"]'),
]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _copy(BASE, tmp_path_factory.mktemp("base"))


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _copy(SHIPPED, tmp_path_factory.mktemp("shipped"))


@st.composite
def mutated(draw: st.DrawFn, text: str) -> str:
    """A text after a few accidents to its lines, words and characters."""
    for _ in range(draw(st.integers(1, 3))):
        pieces = draw(st.sampled_from([text.splitlines(keepends=True), _PIECE.findall(text), list(text)]))
        if not pieces:
            return text
        one, two = draw(st.integers(0, len(pieces) - 1)), draw(st.integers(0, len(pieces) - 1))
        match draw(st.sampled_from(["delete", "double", "swap", "copy", "strange", "cut"])):
            case "delete":
                del pieces[one]
            case "double":
                pieces.insert(one, pieces[one])
            case "swap":
                pieces[one], pieces[two] = pieces[two], pieces[one]
            case "copy":
                pieces[one] = pieces[two]
            case "strange":
                pieces[one] = draw(st.sampled_from(_STRANGE))
            case "cut":
                del pieces[one:]
        text = "".join(pieces)
    return text


@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_a_small_content_is_refused_or_runs(base: Path, data: st.DataObject) -> None:
    """After any accident, a content has problems that help, or it is a protocol that answers."""
    with _accident(base, data):
        _refused_or_runs(base)


@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_a_value_of_another_kind_is_refused_or_runs(base: Path, data: st.DataObject) -> None:
    """Wherever a text, a number or a list should stand, anything else that TOML knows is refused in words."""
    path = data.draw(st.sampled_from(sorted(base.rglob("*.toml"))))
    before = path.read_text(encoding="utf-8")
    document, _ = read_toml(path.name, before)
    span = data.draw(st.sampled_from([document.spans.values[of] for of in document.spans.keys]))
    quotes = before[span.start - 1] in "\"'"
    after = before[: span.start - quotes] + data.draw(st.sampled_from(_VALUES)) + before[span.end + quotes :]
    try:
        path.write_text(after, encoding="utf-8", newline="")
        _refused_or_runs(base)
    finally:
        path.write_text(before, encoding="utf-8", newline="")


@pytest.mark.thorough
@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_the_shipped_content_is_refused_or_right(shipped: Path, data: st.DataObject) -> None:
    """After any accident to the shipped content, every problem is one that helps."""
    with _accident(shipped, data):
        for problem in find_problems(read_content(shipped)):
            _check_help(problem)


@given(garbage=st.binary(max_size=60))
@settings(deadline=None, max_examples=50)
def test_any_bytes_are_refused_or_read(base: Path, garbage: bytes) -> None:
    """A file that is no text at all is a problem like others."""
    path = base / "more.toml"
    try:
        path.write_bytes(garbage)
        for problem in find_problems(read_content(base)):
            _check_help(problem)
    finally:
        path.unlink()


@pytest.mark.parametrize(
    "text",
    [
        "".join(f'[rule.r{n}]\nlevel = "same_day"\nwhen = "d{n}"\nsources = ["panel"]\n' for n in range(3)),
        "[definition]\n" + "".join(f'd{n} = "d{n + 1} and fever is yes"\n' for n in range(1500)),
        "[definition]\n" + "".join(f'd{n} = "d{n + 1}"\n' for n in range(1500)) + 'd1500 = "d0"\n',
        "".join(
            f'[[finding]]\nid = "f{n}"\nkind = "yes_no"\npage = "dates"\nonly_if = "f{n + 1} is no"\notherwise = "no"\n'
            for n in range(500)
        ),
        f'[rule.r]\nlevel = "same_day"\nwhen = "{"not " * 3000}fever is yes"\nsources = ["panel"]\n',
        f'[rule.r]\nlevel = "same_day"\nwhen = "{"x" * 100_000} is yes"\nsources = ["panel"]\n',
        "finding = [1, 2]\nlevel = 3\nrule = [[]]\ndefinition = true\npages = {}\nsource = 1979-05-27\n",
        "scope = 1\n[rule.r.when]\n[source]\nx = []\n[place.GB.support.more]\n",
    ],
    ids=["undefined", "chain", "circle", "gates", "nots", "long-name", "shapes", "nesting"],
)
def test_what_nobody_writes(base: Path, text: str) -> None:
    """Chains of a thousand definitions and blocks of every wrong shape are refused in words."""
    path = base / "more.toml"
    try:
        path.write_text(text, encoding="utf-8")
        problems = find_problems(read_content(base))
    finally:
        path.unlink()

    assert problems
    for problem in problems:
        _check_help(problem)


def test_a_folder_that_is_no_content(tmp_path: Path) -> None:
    """Only a folder without protocol.toml is no content at all."""
    with pytest.raises(FileNotFoundError, match=r"is not a content folder: it has no protocol\.toml"):
        read_content(tmp_path)


@contextmanager
def _accident(folder: Path, data: st.DataObject) -> Iterator[None]:
    path = data.draw(st.sampled_from(sorted(folder.rglob("*.toml"))))
    before = path.read_bytes()
    try:
        path.write_text(data.draw(mutated(before.decode())), encoding="utf-8", newline="")
        yield
    finally:
        path.write_bytes(before)


def _refused_or_runs(folder: Path) -> None:
    draft = read_content(folder)
    problems = find_problems(draft)
    for problem in problems:
        _check_help(problem)
    if not problems:
        protocol = Protocol(translated(CheckedProtocol(draft.content)))
        assessment = protocol.assess({})
        assert assessment.at_least <= assessment.level <= assessment.at_most
        assert protocol.next_page({}) is not None or assessment.decided


def _check_help(problem: Problem) -> None:
    """It can be printed, says something, points somewhere and says what to do."""
    # The line ends of a message stay.
    assert str(problem).startswith("\n".join(map(visible, problem.says[:900].split("\n"))))
    assert problem.says.strip()
    assert problem.place
    assert problem.fix, problem.says


def _copy(content: Path, folder: Path) -> Path:
    """The files that are read as a protocol, without the words."""
    for path in content.rglob("*.toml"):
        (folder / path.relative_to(content)).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, folder / path.relative_to(content))
    return folder
