"""Lines on a terminal, in languages with and without blanks."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from firstweeks.rendering.lines import line_ends

ALPHABET = "ab é0-9/中文宫外孕，。：（）“”《》 1"


def lines(text: str, width: int) -> list[str]:
    ends = [0, *line_ends(text, width), len(text)]
    return [text[start:end] for start, end in pairwise(ends)]


def test_words_stay_whole() -> None:
    """Where there are blanks, lines end at them."""
    assert lines("call now if you bleed", 9) == ["call now ", "if you ", "bleed"]


def test_chinese_fills_its_lines() -> None:
    """A line of Chinese goes on to its end, whatever blanks there are."""
    assert lines("请联系 产科急诊，不要等待。", 12) == ["请联系 产科", "急诊，不要等", "待。"]


def test_no_line_of_chinese_begins_with_a_closing_mark() -> None:
    """A comma goes with the character before it, an opening bracket with the one after it."""
    assert lines("出血很多，马上", 8) == ["出血很", "多，马上"]
    assert lines("出血很（多）", 8) == ["出血很", "（多）"]


def test_a_latin_word_in_chinese_stays_whole() -> None:
    """A drug's name in Latin letters is not cut."""
    assert lines("可以吃paracetamol止痛", 12) == ["可以吃", "paracetamol", "止痛"]


def test_what_is_longer_than_a_line_is_cut() -> None:
    """An address without a blank goes on in the next line."""
    assert lines("https://example.org/a", 8) == ["https://", "example.", "org/a"]


@given(st.text(ALPHABET), st.integers(10, 40))
def test_nothing_is_lost_and_nothing_is_too_wide(text: str, width: int) -> None:
    """The lines are the text, and each fits, but for blanks and marks at its end."""
    found = lines(text, width)
    assert "".join(found) == text
    for line in found:
        assert cell_len(line.rstrip()) <= width
