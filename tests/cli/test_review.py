"""Whoever reviews the words of a language gets every screen, and a place to sign."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.running import command
from firstweeks.protocol import load
from firstweeks.reading.files import languages
from firstweeks.rendering.review import Review
from firstweeks.rendering.words import words


def reviewed(language: str, country: str) -> str:
    """The page of one language for one country."""
    protocol = load()
    return Review(protocol.presenter(language, country), protocol.questions(language), protocol.folder).markdown()


@pytest.mark.thorough
@pytest.mark.parametrize("language", languages())
def test_every_screen_is_on_the_page(language: str) -> None:
    """Each question and each advice stands there, with the content's hash and a place to sign."""
    protocol = load()
    page = reviewed(language, "MX")
    say = words(language).at("MX")
    flat = " ".join(page.split())
    for question in (question for one in protocol.questions(language) for question in one.questions):
        assert " ".join(question.text.split()) in flat
    for advice in protocol.content.advice:
        assert " ".join(say(f"advice-{advice}", emergency=say("place-MX.emergency")).split()) in flat
    assert protocol.content.content_hash in page
    doors = sum(len(door.levels) for door in protocol.content.doors.values())
    questions = sum(len(one.questions) for one in protocol.questions(language))
    assert page.count("- [ ]") == questions + doors + len(protocol.content.advice)
    assert "| Name and role | |" in page


@pytest.mark.thorough
def test_words_that_stand_alone_have_a_note() -> None:
    """A translator who meets "and" or a colon alone is told what it joins."""
    page = reviewed("es", "ES")
    assert "Before the last part of a list in a sentence." in page
    assert "| ui-yes | Sí | Yes |" in page


@pytest.mark.thorough
def test_the_page_is_written_to_a_file(tmp_path: Path) -> None:
    """The command writes the page whole, and refuses a language that is not there."""
    out = tmp_path / "es.md"
    assert command("review", "--lang", "es", "--country", "AR", "-o", out).returncode == 0
    assert "guardia de ginecología y obstetricia" in out.read_text("utf-8")
    assert command("review", "--lang", "xx").returncode != 0
