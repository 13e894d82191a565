"""How long the way is: counted at the height of a small phone, with everything that stands open."""

from __future__ import annotations

from typing import Any

import pytest

from app.conftest import Visit
from app.driver import Visitor
from app.people import LANGUAGES, SORE_BACK, WELL

pytestmark = pytest.mark.thorough
SMALL = {"width": 360, "height": 740}
FIRST_PAGE, WAY = 250, 900
# Those of a pregnancy outside the womb that bleeds: they are read before anything else.
ECTOPIC = 5
WORDS = r"""(all) => (all ? document.body : document.querySelector("main")).innerText
  .match(/[\p{L}\p{N}][\p{L}\p{N}'’.,°+%\/-]*/gu).length"""
# As the browser divides them, in a script without spaces too.
DIVIDED = """() => [...new Intl.Segmenter(document.documentElement.lang, { granularity: "word" })
  .segment(document.querySelector("main").innerText)].filter((part) => part.isWordLike).length"""
IN_SIGHT = """(selector) => [...document.querySelectorAll(selector)].filter((one) => {
  const { top, bottom } = one.getBoundingClientRect();
  const bar = document.querySelector(".app-bar").getBoundingClientRect().top;
  return top >= 0 && bottom <= (one.closest(".app-bar") ? innerHeight : bar);
}).length"""


def small(visit: Visit, language: str) -> Visitor:
    """Someone with a small phone."""
    return visit(language, viewport=SMALL)


@pytest.mark.parametrize("language", LANGUAGES)
def test_continue_is_always_in_sight(visit: Visit, language: str) -> None:
    """At the top of every question, whatever its length, stand its heading and the way on; no box stands before it."""
    visitor = small(visit, language)
    visitor.begin()
    while visitor.screen == "question":
        assert visitor.page.evaluate("scrollY") == 0
        assert visitor.page.evaluate(IN_SIGHT, "main h1") == 1, visitor.asks
        assert visitor.page.evaluate(IN_SIGHT, "main button[type=submit]") == 1, visitor.asks
        visitor.answer(SORE_BACK)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_page(visit: Visit, language: str) -> None:
    """The number and the signs of an ectopic pregnancy are on the first screen of the first page, which is short."""
    visitor = small(visit, language)
    visitor.begin()
    assert visitor.see(".app-emergency a").get_attribute("href") == f"tel:{visitor.home.number}"
    # In Chinese, which is short, one more sign fits below them.
    assert visitor.page.evaluate(IN_SIGHT, "[data-option]") in (ECTOPIC, ECTOPIC + 1)
    assert visitor.page.evaluate(WORDS, True) <= FIRST_PAGE


def way(visitor: Visitor, truth: dict[str, Any]) -> tuple[int, int]:
    """The screens of questions on the way of a person, and the words that stand open on them."""
    screens = words = 0
    visitor.begin()
    while visitor.screen == "question":
        screens += 1
        words += visitor.page.evaluate(DIVIDED)
        visitor.answer(truth)
    return screens, words


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_way_of_a_sore_back(visit: Visit, language: str) -> None:
    """A typical person with pain and no danger sign reads at most nine screens and nine hundred words."""
    screens, words = way(small(visit, language), {**SORE_BACK, "pregnancy_test": "positive"})
    assert screens <= 9
    assert words <= WAY


def test_what_counts_is_a_press_away(visit: Visit) -> None:
    """What counts as an answer, and why it is asked, stands behind one press for each question."""
    visitor = small(visit, "en")
    visitor.put({}, "question", {"findings": ["bleeding"]})
    hint = visitor.words.lines("finding-bleeding.hint")[0]
    assert hint not in visitor.see("main").inner_text()
    visitor.see(".app-more button").click()
    assert hint in visitor.see("main").inner_text()
    assert visitor.words("finding-bleeding.why") in visitor.see("main").inner_text()
    assert visitor.words.lines("option-bleeding-light.hint")[0] in visitor.see("main").inner_text()


def test_a_part_of_the_picture_ticks_its_words(visit: Visit) -> None:
    """Tapping where it hurts ticks the line that says so, and shows it; the list alone is enough as well."""
    visitor = small(visit, "es")
    visitor.put(WELL, "question", {"findings": ["pain_sites"]})
    visitor.unmark("none of these")
    region = visitor.see(".app-picture [data-region=low_back_one_side]").first
    region.click()
    assert visitor.ticked == {"low_back_one_side"}
    assert "app-ticked" in (region.get_attribute("class") or "")
    visitor.mark("rectum")
    assert "app-ticked" in (visitor.see("[data-region=rectum]").get_attribute("class") or "")
    visitor.submit()
    assert visitor.answers["pain_sites"] == ["low_back_one_side", "rectum"]
