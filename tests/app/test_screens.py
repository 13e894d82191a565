"""Every screen in every state: read by machines, on small screens, in large print, with a thumb, in its language."""

from __future__ import annotations

import re

import pytest
from fluent.syntax import parse
from fluent.syntax.ast import Message
from fluent.syntax.serializer import serialize_pattern

from app.catalogue import AT_LEVEL, screens
from app.checks import axe, cut, small, telling, unclear
from app.conftest import Visit
from app.people import LANGUAGES
from firstweeks.rendering.words import messages
from laws.strategies import shipped

pytestmark = pytest.mark.thorough

# What a person's own style may set: WCAG 1.4.12.
SPACED = """
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
"""
TWICE = "html { font-size: 200% !important; }"


def test_the_catalogue_has_every_level() -> None:
    """What is looked at below holds a result at each level."""
    assert set(AT_LEVEL) == {level.id for level in shipped().content.levels}


@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing(visit: Visit, language: str) -> None:
    """No screen breaks a rule of WCAG 2.2 AA that a machine can see, by day or by night."""
    visitor = visit(language, bypass_csp=True)
    found = []
    for screen in screens(visitor):
        visitor.page.emulate_media(color_scheme="light")
        found += [f"{screen}: {one}" for one in axe(visitor)]
        visitor.page.emulate_media(color_scheme="dark")
        found += [f"{screen}, dark: {one}" for one in axe(visitor, "color-contrast")]
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut(visit: Visit, language: str) -> None:
    """On the smallest screens, turned, at twice the size or widely spaced, all can be read by scrolling down."""
    visitor = visit(language, bypass_csp=True)
    style = visitor.page.evaluate_handle("document.head.appendChild(document.createElement('style'))")
    views = [(320, 568, ""), (256, 568, ""), (844, 390, ""), (320, 568, SPACED), (390, 844, TWICE)]
    found = []
    for screen in screens(visitor):
        for width, height, css in views:
            visitor.page.set_viewport_size({"width": width, "height": height})
            style.evaluate("(style, css) => { style.textContent = css; }", css)
            found += [f"{screen} at {width} × {height}{' styled' if css else ''}: {one}" for one in cut(visitor)]
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_large_enough_to_press(visit: Visit, language: str) -> None:
    """What is pressed is 24 px high and wide at least, and 44 where a shaking thumb must not miss."""
    visitor = visit(language)
    found = [f"{screen}: {one}" for screen in screens(visitor) for one in small(visitor)]
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_language_at_a_time(visit: Visit, language: str) -> None:
    """Every screen is in the person's language and says so; nothing is empty, and no marker shows through."""
    visitor = visit(language)
    found = [f"{screen}: {one}" for screen in screens(visitor) for one in unclear(visitor)]
    assert found == []


def sayings(language: str) -> dict[str, str]:
    """Each message and attribute of a language, as written."""
    found: dict[str, str] = {}
    for entry in parse(messages(language)).body:
        if isinstance(entry, Message):
            named = {
                entry.id.name: entry.value,
                **{f"{entry.id.name}.{one.id.name}": one.value for one in entry.attributes},
            }
            found |= {name: serialize_pattern(value).strip() for name, value in named.items() if value}
    return found


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_no_message_is_left_in_english(language: str) -> None:
    """No sentence of the Spanish or Chinese words is the English one; a city keeps its name."""
    english = sayings("en")
    same = {name for name, text in sayings(language).items() if " " in text and english.get(name) == text}
    assert {name for name in same if re.search(r"[a-z]{2,} [a-z]{2,}", re.sub(r"\{.*?\}", "", english[name]))} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_history_tells_nothing(visit: Visit, language: str) -> None:
    """Whoever looks at the history, the tabs or the address of this browser finds no word about a body."""
    visitor = visit(language)
    found = [f"{screen}: {one}" for screen in screens(visitor) for one in telling(visitor)]
    assert found == []
