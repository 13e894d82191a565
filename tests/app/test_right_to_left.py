"""A language that runs from the right is files of words alone: they turn the app round, without a change of code."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

import firstweeks
from app.checks import axe, cut
from app.driver import PHONE, Visitor, visiting
from app.hosting import hosted
from app.people import SORE_BACK
from firstweeks.reading.files import INTERFACE, SHIPPED
from firstweeks.site.building import files_of

pytestmark = pytest.mark.thorough
EDGES = """(selectors) => selectors.map((one) => document.querySelector(one).getBoundingClientRect())
  .map(({ left, right }) => [left, right])"""
# Where the first and the last group of a number begin, from the left.
GROUPS = """([number, ...groups]) => {
  const nodes = document.createTreeWalker(document.querySelector(".app-card"), NodeFilter.SHOW_TEXT);
  while (nodes.nextNode() && !nodes.currentNode.data.includes(number));
  const text = nodes.currentNode;
  return groups.map((group) => {
    const range = document.createRange();
    range.setStart(text, text.data.lastIndexOf(group));
    range.setEnd(text, text.data.lastIndexOf(group) + group.length);
    return range.getBoundingClientRect().left;
  });
}"""


@pytest.fixture(scope="module")
def turned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped content with Arabic beside its languages: the English words, said to run from the right."""
    folder = tmp_path_factory.mktemp("turned") / "content"
    shutil.copytree(SHIPPED, folder)
    for path in [*folder.rglob("en"), *folder.rglob("en.*")]:
        copy = shutil.copytree if path.is_dir() else shutil.copy
        copy(path, path.with_name(path.name.replace("en", "ar")))
    interface = "".join(path.read_text("utf-8") for path in sorted((INTERFACE / "en").glob("*.ftl")))
    assert "ui-language-direction = ltr" in interface
    words = interface.replace("ui-language-direction = ltr", "ui-language-direction = rtl")
    # Behind Arabic letters, not behind English ones, the groups of a number change places unless kept together.
    assert "ui-pair = { $name }: { $answer }" in words
    words = words.replace("ui-pair = { $name }: { $answer }", "ui-pair = { $name }، الرقم { $answer }")
    (folder / "wording" / "ar" / "interface.ftl").write_text(words, "utf-8")
    return folder


@pytest.fixture(scope="module")
def visitor(turned: Path, chrome: Browser) -> Iterator[Visitor]:
    """Someone whose phone speaks Arabic."""
    protocol = firstweeks.load(turned)
    with (
        hosted(files_of(protocol)) as host,
        visiting(chrome, "en", host.address, viewport=PHONE, locale="ar-EG", bypass_csp=True) as found,
    ):
        yield found


def test_the_page_runs_from_the_right(visitor: Visitor) -> None:
    """Its direction is that of the words; in English it runs from the left again."""
    assert visitor.page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == ["ar", "rtl"]
    visitor.page.select_option("header select", "en")
    visitor.wait("document.documentElement.dir === 'ltr'")
    visitor.page.select_option("header select", "ar")
    visitor.wait("document.documentElement.dir === 'rtl'")


def test_what_begins_a_line_stands_to_the_right(visitor: Visitor) -> None:
    """The circle is to the right of its words, and the drawing to their left; the name is right of the languages."""
    visitor.put({}, "question", {"findings": ["bleeding"]})
    drawn = ".app-drawn-beside"
    places = [f"{drawn} input", f"{drawn} label", f"{drawn} .app-picture svg", "header a", "header select"]
    circle, words, drawing, name, languages = visitor.page.evaluate(EDGES, places)
    assert circle[0] >= words[1] - 1
    assert drawing[1] <= words[0] + 1
    assert name[0] >= languages[1]


def test_a_number_behind_arabic_words_is_read_from_its_first_digit(visitor: Visitor) -> None:
    """Whoever dials what they see dials the line, not its groups from the last to the first."""
    visitor.put({"danger_signs": ["in_danger"]}, "result")
    first, last = visitor.page.evaluate(GROUPS, ["0808 2000 247", "0808", "247"])
    assert first < last


@pytest.mark.parametrize("screen", ["question", "result", "summary"])
def test_nothing_is_cut(visitor: Visitor, screen: str) -> None:
    """No screen is wider than the phone, and none has a fault that axe finds."""
    visitor.put({} if screen == "question" else SORE_BACK, screen, {"findings": ["pain_sites", "bleeding"]})
    assert [*axe(visitor), *cut(visitor)] == []
