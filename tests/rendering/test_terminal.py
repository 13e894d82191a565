"""A result of a small protocol on a terminal: in a box, in a pipe, and in 80 columns."""

from __future__ import annotations

import io

import pytest
from rich.cells import cell_len
from rich.console import Console

from firstweeks.rendering.sections import Section
from firstweeks.rendering.terminal import Terminal
from rendering.small import ILL, WELL, result


def written(*, plain: bool, width: int = 80) -> tuple[Terminal, io.StringIO]:
    """A terminal, and what is written to it."""
    file = io.StringIO()
    console = Console(file=file, width=width, force_terminal=not plain, color_system=None if plain else "standard")
    return Terminal(console), file


def test_a_pipe_gets_plain_lines() -> None:
    """Someone who reads by screen reader hears no box, no bullet and no code for a colour."""
    terminal, file = written(plain=True)
    terminal.result(result(ILL))
    text = file.getvalue()
    assert not [mark for mark in "│╭╮╰╯─•×\x1b" if mark in text]
    assert text.startswith("\nBe seen today\n")
    assert "\n  - no breath\n  - drooling\n" in text


def test_the_card_comes_last() -> None:
    """By the time a person has read everything, what to do is on the screen; without the whole it stands alone."""
    for given in (WELL, ILL):
        terminal, file = written(plain=True)
        terminal.result(result(given))
        card = file.getvalue()
        terminal.result(result(given), whole=True)
        assert file.getvalue().removeprefix(card).endswith(f"\n{card}")
        assert "Your answers" in file.getvalue().removeprefix(card)
        assert "Your answers" not in card


def test_a_terminal_gets_a_box() -> None:
    """On a screen the headline stands in a box, in words as well as in colour."""
    terminal, file = written(plain=False)
    terminal.result(result(ILL))
    text = file.getvalue()
    assert "╭" in text
    assert "\x1b[" in text
    assert "Be seen today" in text
    assert "! " in text


@pytest.mark.parametrize("height", [5, 60])
def test_what_scrolled_away_is_said_again(height: int) -> None:
    """Where the head of the card is no longer on the screen, its last lines say what to do."""
    terminal, file = written(plain=False)
    terminal.console.height = height
    found = result(ILL)
    terminal.result(found)
    last = file.getvalue().splitlines()[-height + 1 :]
    assert any(found.headline in line for line in last)


@pytest.mark.parametrize("width", [40, 80, 200])
def test_no_line_is_wider_than_the_screen(width: int) -> None:
    """Text is wrapped at the width of the screen, and at 80 columns on a wide one."""
    for plain in (True, False):
        terminal, file = written(plain=plain, width=width)
        terminal.console.no_color = True
        terminal.section(Section("Heading " * 20, ("word " * 60, "字" * 100), ("item " * 40,)))
        lines = [line for line in file.getvalue().replace("\x1b[0m", "").replace("\x1b[1m", "").splitlines() if line]
        assert max(map(cell_len, lines)) <= min(width, 80)
        assert file.getvalue().count("字") == 100
        assert file.getvalue().count("word") == 60


def test_what_belongs_to_a_bullet_stays_beside_it() -> None:
    """The second line of a bullet begins where its words begin, and a section below another stands further in."""
    terminal, file = written(plain=True, width=20)
    terminal.section(Section("One", items=("aaaa bbbb cccc dddd",), parts=(Section("Two", ("text",)),)))
    assert file.getvalue().splitlines() == ["", "One", "  - aaaa bbbb cccc", "    dddd", "", "  Two", "    text"]


def test_nothing_that_is_written_is_a_command() -> None:
    """Square brackets in words are words, and no style of the terminal."""
    terminal, file = written(plain=True)
    terminal.line("[red]warning[/red] :warning:")
    assert file.getvalue() == "[red]warning[/red] :warning:\n"
