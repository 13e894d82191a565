"""A problem is drawn so that the carets stand under the fault."""

from __future__ import annotations

import pytest

from firstweeks.model.place import Place
from firstweeks.model.problem import Problem


@pytest.mark.parametrize(
    ("excerpt", "column", "length", "drawn"),
    [
        ('when = "fever is maybe"', 9, 14, ['when = "fever is maybe"', "        ^^^^^^^^^^^^^^"]),
        ("when = ", 8, 1, ["when = ", "       ^"]),
        ("\twhen = 1", 9, 1, [" when = 1", "        ^"]),
        ('says = "腹痛 severe"', 12, 6, ['says = "腹痛 severe"', "             ^^^^^^"]),
        ('says = "腹痛"', 9, 2, ['says = "腹痛"', "        ^^^^"]),
        ("a\x1b[31mb", 8, 1, ["a [31mb", "       ^"]),
    ],
)
def test_carets_stand_under_the_fault(excerpt: str, column: int, length: int, drawn: list[str]) -> None:
    """Chinese characters, tabs and control characters do not move the carets away from what they mark."""
    assert _drawn(excerpt, column, length) == drawn


@pytest.mark.parametrize("column", [1, 30, 250, 495])
def test_a_long_line_is_cut_round_the_fault(column: int) -> None:
    """Of a line that no screen can hold, the part round the fault is shown."""
    line = "".join(f"{number:05}" for number in range(100))
    shown, carets = _drawn(line, column, 5)

    marked = shown[len(carets) - len(carets.lstrip()) : len(carets)]
    assert marked == line[column - 1 : column + 4]
    assert len(shown) <= 106
    assert shown.strip(".") in line


def test_a_problem_without_a_line() -> None:
    """A problem of answers names the answer; it has no line to show."""
    assert str(Problem("it is wrong", "answers.fever", "write it right")) == (
        "it is wrong\n  --> answers.fever\n   = write it right"
    )


def _drawn(excerpt: str, column: int, length: int) -> list[str]:
    _, _, _, line, carets = str(Problem("it is wrong", Place("f", 7, column, length), "", excerpt)).splitlines()
    return [line.removeprefix("7 | "), carets.removeprefix("  | ")]
