"""docs/content.md is what the readers ask for, and everything on it can be read."""

from __future__ import annotations

import re

import pytest

from documents.content_page import FOLDERS, PAGE, SENTENCES, blocks, kind_of, page, watched
from firstweeks.checks.needed_words import ABOUT, needed_words
from firstweeks.model.place import Place
from firstweeks.model.problem import Problem
from firstweeks.reading.content import read_content
from firstweeks.reading.located import read_toml
from firstweeks.reading.sentence import read_sentence, sentence_of


def test_the_page_is_up_to_date(request: pytest.FixtureRequest) -> None:
    """The page says what the readers ask for today; `pytest tests/documents --accept` writes it anew."""
    made = page()
    if request.config.getoption("--accept"):
        PAGE.write_text(made, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == made


def test_every_key_says_what_it_means_and_is_shown() -> None:
    """No key that a reader asks for is without a description, or without an example in some protocol."""
    keys, _ = watched()
    found = [(f"{block}.{key.name}", key) for block, asked in keys.items() for key in asked.values()]
    assert [name for name, key in found if not key.about] == []
    assert [name for name, key in found if not key.used] == []
    assert len(blocks()) == len(keys)


def test_every_message_is_on_the_page() -> None:
    """What the words of a protocol need, and no more, is described."""
    needed = [need for folder in FOLDERS for need in needed_words(read_content(folder)).items()]
    # A word with variants is needed by other messages, and by nothing in the protocol.
    found: dict[str, set[str]] = {"word-ID": {""}}
    for name, need in needed:
        found.setdefault(kind_of(name), {""}).update(need.attributes, need.optional)
    assert found == {message: set(about) for message, about in ABOUT.items()}


@pytest.mark.parametrize("text", SENTENCES)
def test_the_sentences_are_sentences(text: str) -> None:
    """Each example of the grammar is read, and written again as it stands."""
    assert sentence_of(read_sentence(text, Place("docs/content.md", 1))) == text


def test_every_example_is_toml() -> None:
    """The blocks on the page can be copied into a file."""
    problems: list[Problem] = []
    for text in re.findall(r"```toml\n(.*?)```", page(), re.DOTALL):
        problems += read_toml("example.toml", text)[1]
    assert problems == []
