"""Asked again out of the diary: what has changed since the last check, on a phone and in every language."""

from __future__ import annotations

import unicodedata
from io import BytesIO

import pytest
from pypdf import PdfReader

from app.checks import axe, cut, small
from app.conftest import Visit
from app.driver import Visitor
from app.people import LANGUAGES, WELL
from app.test_diary import made, opened, wait
from app.test_week import PHONE, at, enter
from care.test_checks import ACHE, SIDE
from firstweeks.care.saying import care_words

pytestmark = pytest.mark.thorough
COLLAPSED = {**SIDE, "danger_signs": ["collapsed"]}
CHECKS = "firstweeks.diary.state.open.content.checks?.length ?? 0"


def asked(visitor: Visitor, answers: dict[str, object], kept: int) -> str:
    """The result of a check from the diary: how it differs from the one before, once it is kept."""
    visitor.put(answers, "result")
    wait(visitor.page, f"({CHECKS}) === {kept}")
    box = visitor.page.locator(".care-changed")
    return (box.get_attribute("data-kind") or "") if box.count() else ""


def faults(visitor: Visitor) -> list[str]:
    return [*axe(visitor), *cut(visitor), *small(visitor)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_for_a_clinician(visit: Visit, language: str) -> None:
    """The summary of the last check stands above the days; all of it is printed, but what was said in private."""
    visitor = visit(language, bypass_csp=True, viewport=PHONE)
    at(visitor, 0)
    page, say = made(visitor), care_words(language)
    page.evaluate("firstweeks.navigation.go('diary-page')")
    assert say("care-page-none") in page.inner_text("main")
    page.evaluate("firstweeks.navigation.go('diary')")
    enter(page, {"pain_place": "left", "note": "Worse on the stairs"})
    asked(visitor, {**SIDE, "unsafe_at_home": "yes"}, 1)
    page.evaluate("firstweeks.navigation.go('diary')")
    page.click("[data-care=care-carry]")
    page.click("[data-care=care-page]")
    page.wait_for_selector(".app-sheet")
    assert faults(visitor) == []
    words = "".join("".join(one.extract_text().split()) for one in PdfReader(BytesIO(page.pdf())).pages)
    plain = unicodedata.normalize("NFKC", words)
    summary, days = ("".join(say(name).split()) for name in ("ui-summary-title", "care-option-pain_place-left"))
    assert -1 < plain.find(summary) < plain.find(days)
    assert "Worseonthestairs" in plain
    assert "".join(say("finding-unsafe_at_home.name").split()) not in plain
    assert "".join(say("care-page").split()) not in plain


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_result_says_what_has_changed(visit: Visit, language: str) -> None:
    """Yesterday within some days, now today, by the pain on one side; the same, and less for whoever was not seen."""
    visitor = visit(language, bypass_csp=True, viewport=PHONE)
    at(visitor, 0)
    page, say = made(visitor), care_words(language).at(visitor.home.country)
    assert asked(visitor, ACHE, 1) == ""
    at(visitor, 24)
    assert asked(visitor, SIDE, 2) == "more"
    said = page.inner_text(".care-changed")
    for words in ("care-then-yesterday", "level-within_3_days.soon", "option-pain_sites-pelvis_one_side.name"):
        assert say(words) in said
    assert faults(visitor) == []
    at(visitor, 48)
    assert asked(visitor, SIDE, 2) == "same"
    # Shown again, as in another language, it is the same check.
    page.evaluate("firstweeks.navigation.again()")
    assert page.get_attribute(".care-changed", "data-kind") == "same"
    at(visitor, 72)
    assert asked(visitor, COLLAPSED, 2) == "more"
    assert faults(visitor) == []
    at(visitor, 73)
    assert asked(visitor, ACHE, 2) == "unseen"
    assert say("care-then-today", time="08:00").split()[0] in page.inner_text(".care-changed")
    assert faults(visitor) == []
    assert asked(visitor, {**ACHE, "fever": "unsure"}, 2) != "less"


def test_it_is_said_on_the_days_page_too_and_kept_after_the_lock(visit: Visit) -> None:
    """Whoever looks away and opens the diary again still reads what has changed; a visit since makes less of it."""
    visitor = visit(viewport=PHONE)
    at(visitor, 0)
    page = made(visitor)
    asked(visitor, SIDE, 1)
    visitor.page.evaluate("firstweeks.navigation.go('diary')")
    enter(page, {"seen": "same_or_better"})
    at(visitor, 24)
    assert asked(visitor, ACHE, 2) == "less"
    visitor.hide(hidden=True)
    visitor.hide(hidden=False)
    assert page.locator(".care-changed").count() == 0
    opened(page)
    assert page.get_attribute(".care-changed", "data-kind") == "less"


def test_what_was_said_in_private_is_not_in_the_diary(visit: Visit) -> None:
    """No private answer, and no check with a sign that is never kept, is in what the diary holds."""
    visitor = visit(viewport=PHONE)
    at(visitor, 0)
    page = made(visitor)
    private = {**WELL, "injury": "yes", "hurt_by_someone": "yes", "unsafe_at_home": "yes"}
    asked(visitor, private, 1)
    visitor.put({"danger_signs": ["in_danger"]}, "result")
    page.wait_for_timeout(200)
    content = page.evaluate("JSON.stringify(firstweeks.diary.state.open.content)")
    assert '"injury"' in content
    assert not [one for one in ("hurt_by_someone", "unsafe_at_home", "in_danger") if one in content]
    assert page.evaluate(CHECKS) == 1
