"""Laws of what is said, over protocols and people at random, in both runtimes."""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Iterator
from datetime import datetime
from io import StringIO
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from firstweeks.backends.javascript import protocol_script, texts_script
from firstweeks.protocol import Protocol
from firstweeks.rendering.terminal import Terminal
from firstweeks.rendering.words import messages
from javascript.expected import Person, in_words
from javascript.runners import Runner, node
from laws.speaking import COUNTRIES, speaking, written
from laws.strategies import answers, examples

NOW = datetime(2026, 3, 9, 4, 5)
# What a message shows that is not filled, or that is not there.
UNFILLED = re.compile(r"\{|\}|\?\?\?|undefined|\bNone\b|\bnull\b")
_numbers = count()


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    """Node with our modules, which is given each protocol as it is drawn."""
    with node([]) as found:
        yield found


@st.composite
def spoken(draw: st.DrawFn) -> tuple[Any, list[Person], str]:
    """The content of a protocol, some people who answer it, and where they are."""
    content = draw(speaking())
    people = draw(st.lists(answers(content.findings), min_size=1, max_size=4))
    return content, [{}, *people], draw(st.sampled_from(COUNTRIES))


def python_says(protocol: Protocol, country: str, people: list[Person]) -> list[dict[str, Any]]:
    return [json.loads(in_words(protocol, "en", country, NOW, (), person)) for person in people]


def javascript_says(runner: Runner, protocol: Protocol, country: str, people: list[Person]) -> list[dict[str, Any]]:
    """The same by the scripts, in a language of its own: words of a language are read once."""
    language = f"en-x-{next(_numbers)}"
    runner.run(protocol_script(protocol.checked, protocol.scalar.circuit, protocol.interview.diagram, {}))
    runner.run(texts_script(language, messages("en", protocol.folder)))
    asked = {"language": language, "country": country, "now": NOW.isoformat(), "leftOut": (), "people": people}
    return [json.loads(text) for text in runner.call("inWords", asked)]


def texts(said: Any) -> Iterator[str]:
    """Every text that is shown in something said, but for ids and tones."""
    match said:
        case str():
            yield said
        case dict():
            # A section of the card may stand without a heading; what is called has a number or a page, seldom both, and
            # hours that are not always known.
            optional = ("heading", "number", "dial", "link", "hours")
            shown = [one for key, one in said.items() if key not in ("id", "tone") and (key not in optional or one)]
            yield from (text for one in shown for text in texts(one))
        case list():
            yield from (text for one in said for text in texts(one))


def check_signs(protocol: Protocol, person: Person, said: dict[str, Any]) -> None:
    """Each sign that would raise the level stands once, under the heading of the level that it leads to."""
    findings = protocol.content.findings
    expected = set()
    for change in protocol.assess(person).changes:
        yes_no = findings[change.finding].kind == "yes_no"
        name = f"finding-{change.finding}" if yes_no else f"option-{change.finding}-{change.option}"
        expected.add((f"<level-{change.level.id}.if>", f"<{name}.sign>"))
    shown = [
        (part["heading"].split()[0], sign)
        for section in said["result"]["sections"]
        if section["id"] == "all_changes"
        for part in section["parts"]
        for sign in part["items"]
    ]
    assert len(shown) == len(set(shown))
    assert set(shown) == expected


def check_texts(said: dict[str, Any]) -> None:
    """No line is empty, and nothing that fills a text is missing."""
    shown = list(texts(said))
    assert [text for text in shown if not text.strip()] == []
    assert [text for text in shown if UNFILLED.search(text)] == []


def check_terminal(protocol: Protocol, country: str, person: Person) -> None:
    """What the terminal prints has no label or mark with nothing behind it."""
    out = StringIO()
    presenter = protocol.presenter("en", country)
    given = protocol.answers(person)
    Terminal(Console(file=out, width=80)).result(presenter.result(protocol.assess(given), given))
    printed = out.getvalue()
    assert UNFILLED.search(printed) is None
    assert [line for line in printed.splitlines() if line.strip() in ("-", ":", "“”", "()")] == []


def check(runner: Runner, drawn: tuple[Any, list[Person], str]) -> None:
    content, people, country = drawn
    with tempfile.TemporaryDirectory() as folder:
        protocol = written(content, Path(folder))
        here, there = python_says(protocol, country, people), javascript_says(runner, protocol, country, people)
        for person in people:
            check_terminal(protocol, country, person)
    assert here == there
    for person, *both in zip(people, here, there, strict=True):
        for said in both:
            check_signs(protocol, person, said)
            check_texts(said)


@examples(40)
@given(drawn=spoken())
def test_everyone_is_told_whole_sentences(runner: Runner, drawn: tuple[Any, list[Person], str]) -> None:
    """Whatever the levels of a protocol: each sign has its heading, and no output has a hole, in both runtimes."""
    check(runner, drawn)


@pytest.mark.thorough
@examples(400)
@given(drawn=spoken())
def test_everyone_of_many_is_told_whole_sentences(runner: Runner, drawn: tuple[Any, list[Person], str]) -> None:
    """The same for many more protocols."""
    check(runner, drawn)
