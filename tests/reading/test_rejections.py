"""Every rejected input is refused in words that a clinician can act on; `--accept` writes them down anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from firstweeks.checks.checking import find_problems
from firstweeks.model.place import Place
from firstweeks.reading.content import read_content
from reading.rejections import BASE, Rejection, rejections, rendered

CONTENT = rejections("content")
ANSWERS = rejections("answers")
ALL = pytest.mark.parametrize("rejection", CONTENT + ANSWERS, ids=lambda rejection: rejection.path.stem)


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--accept"))


def test_the_content_that_they_change_is_right() -> None:
    """Whatever is refused below is refused for what the file changes."""
    assert find_problems(read_content(BASE)) == []


@ALL
def test_the_words_of_a_refusal(rejection: Rejection, tmp_path: Path, accept: bool) -> None:
    """A faulty input is refused in exactly the words that were reviewed."""
    said = rendered(rejection.problems(tmp_path / "content"))
    if accept:
        rejection.accept(said)
    else:
        assert said == rejection.expected


@ALL
def test_a_refusal_helps(rejection: Rejection, tmp_path: Path) -> None:
    """Every refusal points at a place and says what to write instead; one fault gives one message."""
    problems = rejection.problems(tmp_path / "content")

    assert (len(problems) > 1) if rejection.several else (len(problems) == 1), rendered(problems)
    assert all(problem.fix and problem.place for problem in problems)
    places = [(problem.place, problem.excerpt) for problem in problems if isinstance(problem.place, Place)]
    assert [place for place, _ in places] == sorted((place for place, _ in places), key=_order)
    assert all(place.column + place.length <= len(line) + 2 for place, line in places), "a caret stands off its line"


def test_there_are_enough_of_them() -> None:
    """The folder shows at least 60 ways to go wrong, and each file says in a sentence which."""
    files = [rejection.path for rejection in CONTENT + ANSWERS]

    assert len(files) >= 60
    assert not [path.name for path in files if not path.read_text(encoding="utf-8").partition("\n")[0].endswith(".")]


def _order(place: Place) -> tuple[str, int, int]:
    return place.file, place.line, place.column
