"""Faults built into copies of the app, each of which the check that guards against it must report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Error

from app.checks import axe, cleared, cut, kept, small, strangers, telling, unclear
from app.driver import NONE, Visitor, visiting
from app.hosting import hosted
from app.people import SIGNS
from firstweeks.site.folder import Files, write_folder

pytestmark = pytest.mark.thorough

CLEARING = f"""
document.addEventListener("change", ({{ target }}) => {{
  if (target.value !== "{NONE}") return;
  for (const box of document.querySelectorAll("input[name^=answer]")) box.checked = box === target;
}});
"""
KEEPING = """
document.addEventListener("submit", () => {
  setTimeout(() => localStorage.setItem("answers", JSON.stringify(firstweeks.session.answers)));
});
"""
NAMING = """
document.addEventListener("submit", () => setTimeout(() => { document.title = `bleeding: ${document.title}`; }));
"""


def changed(files: Files, name: str, old: str, new: str) -> dict[str, bytes]:
    """The app with another text in one file."""
    text = files[name].decode()
    assert old in text
    return {**files, name: text.replace(old, new, 1).encode()}


def added(files: Files, name: str, text: str) -> dict[str, bytes]:
    """The app with more in one file."""
    return {**files, name: files[name] + text.encode()}


@contextmanager
def opened(chrome: Browser, files: Mapping[str, bytes], language: str = "en", **context: Any) -> Iterator[Visitor]:
    """A visitor of a faulty copy."""
    with hosted(files) as host, visiting(chrome, language, host.address, **context) as visitor:
        yield visitor


def test_a_picture_of_someone_else(chrome: Browser, files: Files, tmp_path: Path) -> None:
    """A picture from elsewhere is refused by the policy, and without a policy it is seen as a request to a stranger."""
    picture = '<img alt="" src="https://pictures.example/dot.png">'
    faulty = changed(
        files, "index.html", '<main class="nhsuk-main-wrapper"', f'{picture}<main class="nhsuk-main-wrapper"'
    )
    with opened(chrome, faulty) as visitor:
        assert any("pictures.example" in complaint for complaint in visitor.complaints)

    open_to_all = changed(faulty, "index.html", "Content-Security-Policy", "Nothing")
    write_folder(open_to_all, tmp_path / "app")
    with visiting(chrome) as visitor:
        visitor.page.route("https://pictures.example/*", lambda route: route.abort())
        visitor.open((tmp_path / "app" / "index.html").as_uri())
        assert strangers(visitor, "file:") == ["https://pictures.example/dot.png"]


def test_a_tick_that_is_cleared(chrome: Browser, files: Files) -> None:
    """A page on which "none" clears a danger sign is reported, with the sign that is gone."""
    with opened(chrome, added(files, "js/firstweeks.js", CLEARING)) as visitor:
        visitor.begin()
        assert SIGNS[0] in cleared(visitor, SIGNS[0])


@pytest.mark.parametrize(("language", "ours"), [("zh-CN", "ui-continue"), ("es", "ui-start-check")])
def test_an_english_word(chrome: Browser, files: Files, language: str, ours: str) -> None:
    """An English message among the Chinese or the Spanish ones is reported."""
    name = f"words/{language}.js"
    text = files[name].decode()
    start = text.index(f"{ours} = ")
    line = text[start : text.index("\\n", start)]
    with opened(chrome, changed(files, name, line, f"{ours} = Keep on walking"), language) as visitor:
        visitor.put({}, "start" if ours == "ui-start-check" else "question", {"findings": ["bleeding"]})
        assert {"Keep", "walking"} <= {one.rpartition(" ")[2] for one in unclear(visitor)}


def test_a_message_that_is_missing(chrome: Browser, files: Files) -> None:
    """A message that has no words stops the page with its name, and never leaves something empty on it."""
    without = changed(files, "words/en.js", "ui-continue = Continue\\n", "")
    named = pytest.raises(Error, match='the message "ui-continue" is not there in en')
    with opened(chrome, without) as visitor, named:
        visitor.put({}, "question", {"findings": ["bleeding"]})


def test_an_answer_that_is_kept(chrome: Browser, files: Files) -> None:
    """An answer in the browser's storage is reported, with where it is."""
    with opened(chrome, added(files, "js/firstweeks.js", KEEPING)) as visitor:
        visitor.begin()
        visitor.answer({"danger_signs": []})
        visitor.wait("localStorage.length > 0")
        assert any(one.startswith("localStorage: ['answers'") for one in kept(visitor, files))


def test_a_title_that_tells(chrome: Browser, files: Files) -> None:
    """A title with a word about a body is reported."""
    with opened(chrome, added(files, "js/firstweeks.js", NAMING)) as visitor:
        visitor.begin()
        visitor.answer({"danger_signs": []})
        visitor.wait("document.title.startsWith('bleeding')")
        assert telling(visitor) == ["bleed in the title"]


def test_faults_of_style(chrome: Browser, files: Files) -> None:
    """Pale letters, a row that is too wide and buttons that are too small are reported, each by its own check."""
    css = "main p { color: #ccc !important; } main ul { width: 500px; }"
    css += ".nhsuk-button { min-height: 0; padding: 0; font-size: 8px; }"
    with opened(chrome, added(files, "css/app.css", css), bypass_csp=True) as visitor:
        assert any("color-contrast" in one for one in axe(visitor))
        assert any("Check symptoms" in one for one in small(visitor))
        assert any("wide on 390" in one for one in cut(visitor))
