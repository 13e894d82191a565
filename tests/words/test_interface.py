"""The words of the software: whoever says one finds it, whole, in every language that the software speaks."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from firstweeks.checks.needed_words import interface_words
from firstweeks.checks.taken_words import dangling
from firstweeks.checks.wording import interface_wording
from firstweeks.model.problem import ProtocolRejected
from firstweeks.reading.files import INTERFACE
from firstweeks.rendering.words import MissingMessage, Words
from words.small_content import write_small_content

SOURCE = INTERFACE.parent
LANGUAGES = sorted(path.name for path in INTERFACE.iterdir() if path.is_dir())
NAMES = interface_words()
# A message, or, where a part is put in, how its name begins.
NAMED = re.compile(r"\bui-[a-z0-9-]*")


def code() -> list[Path]:
    """Every file of the software that may say something."""
    files = [path for ending in ("*.py", "*.js", "*.jinja", "*.toml") for path in SOURCE.rglob(ending)]
    data = ("content", "scenarios", "comparisons")
    return [path for path in files if path.relative_to(SOURCE).parts[0] not in data and "built" not in path.parts]


def named(path: Path) -> Iterator[str]:
    """The messages that a file names whole, and how those begin that it puts together."""
    yield from NAMED.findall(path.read_text(encoding="utf-8"))


# "ui-" alone stands where the software speaks of its words.
USED = {name for path in code() for name in named(path)} - {"ui-"}
BEGINNINGS = tuple(name for name in USED if name.endswith("-"))


def test_whatever_is_said_is_there() -> None:
    """No button, error or heading is named in the software that its words have not."""
    assert USED - {*BEGINNINGS} - NAMES.keys() == set()
    assert [name for name in BEGINNINGS if not any(known.startswith(name) for known in NAMES)] == []


def test_whatever_is_there_is_said() -> None:
    """No one translates a message of the software that nobody is ever shown."""
    assert {name for name in NAMES if name not in USED and not name.startswith(BEGINNINGS)} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_of_the_software_is_whole(language: str) -> None:
    """Each language has every message with the same parts, filled by the same, and nothing that is not Fluent."""
    wording = interface_wording(language)

    assert wording.problems == []
    assert {
        message.id: {part: set(pattern.variables) for part, pattern in message.patterns.items()}
        for message in wording.messages.values()
    } == {name: {part: set(need.variables[part]) for part in need.variables} for name, need in NAMES.items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_the_software_take_the_name_of_the_protocol_alone(language: str) -> None:
    """What the software says rests on no message of a protocol but its name, which every protocol has."""
    wording = interface_wording(language)
    taken = {
        name for message in wording.messages.values() for one in message.patterns.values() for name in one.references
    }

    assert taken == {"protocol"}
    assert {
        problem.says for problem in dangling(wording) if '"protocol", which is not there' not in problem.says
    } == set()


def calls() -> Iterator[tuple[str, str, set[str]]]:
    """Each place in Python that says a message of the software by its whole name, and what it fills it with."""
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(args=[ast.Constant(value=str(name)), *_], keywords=keywords) if name in NAMES:
                    if all(keyword.arg for keyword in keywords):
                        where = f"{path.relative_to(SOURCE)}:{node.lineno}"
                        yield where, name, {keyword.arg or "" for keyword in keywords}


def test_a_message_is_filled_by_what_it_is_given() -> None:
    """Wherever Python says something, it gives just what the words need."""
    wrong = [(where, name) for where, name, given in calls() if given != set(NAMES[name].variables.get("", ()))]

    assert wrong == []
    assert len(list(calls())) > 80


def test_a_message_that_is_missing_is_an_error(tmp_path: Path) -> None:
    """No one is shown an empty line where words should stand: it is said which are missing, and where."""
    say = Words("en", write_small_content(tmp_path))

    with pytest.raises(MissingMessage, match='the message "rule-none" is not there in en'):
        say("rule-none")
    with pytest.raises(MissingMessage, match=r'the message "rule-ill\.text" is not there in en'):
        say.lines("rule-ill.text")
    with pytest.raises(MissingMessage, match='the message "level-soon" in en cannot be filled'):
        say("level-soon")
    assert say.some_lines("rule-ill.text") == []
    assert issubclass(MissingMessage, ProtocolRejected)


def test_a_text_of_any_length_fills_a_message(tmp_path: Path) -> None:
    """The longest list of sources, or of answers, is said to its end."""
    say = Words("en", write_small_content(tmp_path))
    long = "a source " * 1000

    assert say("ui-source", citation=long, checked="read") == f"{long} (read)"


def test_a_protocol_says_what_the_software_says_in_its_own_way(tmp_path: Path) -> None:
    """A message that a protocol brings takes the place of the software's, in that language alone."""
    folder = write_small_content(tmp_path)

    assert Words("en", folder)("ui-call", number="1") == "Please call 1"
    assert Words("en", folder)("ui-back") == "Back"
    assert Words("en", folder)("ui-summary-title") == "Summary from Small"
    assert Words("zh-CN", folder)("ui-call", number="1") == "拨打 1"
