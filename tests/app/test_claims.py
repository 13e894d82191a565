"""What someone read, pasted into the app: the danger first, then what the text claims, and nothing that it does not."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from app.conftest import Visit
from app.driver import Visitor
from firstweeks.beliefs.page import article_page
from firstweeks.rendering.words import languages, words
from laws.strategies import shipped

pytestmark = pytest.mark.thorough

ARTICLES = Path(__file__).parents[2] / "examples" / "articles"
LONG = f"{'x' * 500} pain without bleeding is normal. {'y' * 500}"
PHONE = {"width": 360, "height": 740}


def check(visitor: Visitor, text: str) -> None:
    """Paste a text and press the button."""
    visitor.see("textarea").fill(text)
    visitor.submit()


@pytest.mark.parametrize("kind", ["dangerous", "mixed", "safe"])
@pytest.mark.parametrize("language", languages())
def test_an_article_is_answered_alone(visit: Visit, language: str, kind: str) -> None:
    """The claims are those that Python finds, the unsafe first; the list of all claims is gone meanwhile."""
    text = (ARTICLES / language / f"{kind}.txt").read_text(encoding="utf-8")
    visitor = visit(language, viewport=PHONE)
    visitor.go("beliefs")
    visitor.page.wait_for_selector("textarea")
    everything = visitor.see("[data-part=all]")
    assert everything.is_visible()

    check(visitor, text)
    found = visitor.see("[data-part=found] [data-do=see]").all_inner_texts()
    judged = {one.claim for one in shipped().article(text, language).sentences if one.claim}
    assert len(found) == len(judged) > 0
    unsafe = visitor.words("verdict-unsafe")
    assert [one.startswith(unsafe) for one in found] == sorted((one.startswith(unsafe) for one in found), reverse=True)
    assert found[0].startswith(unsafe) == (kind != "safe")
    assert not everything.is_visible()
    assert visitor.page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]

    check(visitor, "")
    assert everything.is_visible()
    assert not visitor.see("[data-part=found] [data-do=see]").count()


@pytest.mark.parametrize("language", languages())
def test_a_checked_article_fits_a_phone(chrome: Browser, language: str) -> None:
    """The page of each article, and of one with a word that never ends, is as wide as the phone and no wider."""
    phone = chrome.new_page(viewport={"width": PHONE["width"], "height": PHONE["height"]})
    for text in [*(path.read_text("utf-8") for path in (ARTICLES / language).glob("*.txt")), LONG]:
        checked = shipped().article(text, language)
        phone.set_content(article_page(checked, shipped().content, words(language), "999"))
        assert phone.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
        assert phone.locator("a[href='tel:999']").count() == 1
    phone.close()


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("en", "pain without bleeding is fine", "pain-without-bleeding"),
        ("es", "solo duele, no sangro, así que puedo esperar", "pain-without-bleeding"),
        ("zh-CN", "只是肚子疼没有出血，是着床", "pain-without-bleeding"),
    ],
)
def test_a_claim_is_answered_where_it_was_asked(visit: Visit, language: str, text: str, claim: str) -> None:
    """The verdict and what to do stand below the box; what is known is a tap away; others near it are questions."""
    visitor = visit(language, viewport=PHONE)
    visitor.go("beliefs")
    visitor.page.wait_for_selector("textarea")
    check(visitor, text)
    heading = visitor.see("[data-part=found] h2").inner_text()
    assert heading.startswith(visitor.words("verdict-unsafe"))
    assert visitor.words(f"belief-{claim}") in heading
    shown = visitor.see("[data-part=found] section").inner_text()
    for line in words(language).lines(f"belief-{claim}.do"):
        assert line in shown
    visitor.see("[data-part=found] section [data-do=see]").click()
    assert visitor.screen == "belief"
    assert words(language).lines(f"belief-{claim}.known")[0] in visitor.see("main").inner_text()


def test_a_text_that_makes_no_claim_is_told_none(visit: Visit) -> None:
    """What is near is asked about, with its verdict first."""
    visitor = visit()
    visitor.go("beliefs")
    visitor.page.wait_for_selector("textarea")
    text = "no blood when I wiped"
    check(visitor, text)
    assert not visitor.see("[data-part=found] h2").count()
    assert visitor.words("ui-belief-none") in visitor.see("[data-part=found]").inner_text()
    nearest = shipped().claim(text).nearest
    asked = visitor.see("[data-part=found] [data-do=see]").all_inner_texts()
    assert len(asked) == len(nearest) > 0
    for one, near in zip(asked, nearest, strict=True):
        assert one.startswith(visitor.words(f"verdict-{near.verdict}"))
        assert visitor.words(f"belief-{near.claim}") in one


def test_a_danger_comes_before_any_claim(visit: Visit) -> None:
    """Who writes of fainting is told to call, with the number as a button, before the claim is judged."""
    visitor = visit()
    visitor.go("beliefs")
    visitor.page.wait_for_selector("textarea")
    check(visitor, "I fainted twice today but everyone says that one-sided pain is only implantation")
    first = visitor.see("[data-part=found] .app-danger, [data-part=found] li").first
    assert "app-danger" in (first.get_attribute("class") or "")
    assert first.locator("a[href^='tel:']").count() == 1
