"""What works without scripts, at a wrong address, when the app is renewed, and in another language on the way."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from app.catalogue import AT_LEVEL
from app.checks import axe, cut, small
from app.conftest import Visit
from app.driver import visiting
from app.hosting import Host, hosted
from app.people import LANGUAGES, SORE_BACK, WELL
from firstweeks.rendering.words import words
from firstweeks.site.folder import Files
from laws.strategies import shipped

pytestmark = pytest.mark.thorough


def numbers_missing(text: str) -> list[str]:
    """Countries whose number is not in a text, in one of the languages."""
    return [
        f"{country} in {language}"
        for language in LANGUAGES
        for country in shipped().content.countries
        if f"{words(language)(f'place-{country}')}: {words(language)(f'place-{country}.emergency')}" not in text
    ]


@pytest.mark.parametrize("path", ["", "404.html"])
def test_without_scripts(chrome: Browser, host: Host, path: str) -> None:
    """Where scripts are off, or the page is not there, stand the numbers of all countries, in all languages."""
    with visiting(chrome, "en", java_script_enabled=False) as visitor:
        visitor.page.goto(host.address + path)
        text = visitor.see("main").inner_text()
        assert numbers_missing(text) == []
        for language in LANGUAGES:
            assert words(language)("ui-not-found" if path else "ui-no-script") in text
        assert visitor.see("main a[href='tel:999']").count() >= 3
        assert visitor.complaints == []


@pytest.mark.parametrize("page", ["without scripts", "not found"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_those_pages_are_for_everybody(chrome: Browser, files: Files, page: str, scheme: str) -> None:
    """The pages with the numbers break no rule of WCAG, are not cut, and their numbers are large enough to hit."""
    shown = files["index.html"].decode().replace("<noscript>", "<div>").replace("</noscript>", "</div>")
    without = "\n".join(line for line in shown.splitlines() if "<script" not in line)
    served = {**files, "index.html": without.encode() if page == "without scripts" else files["404.html"]}
    with hosted(served) as host, visiting(chrome, "en", bypass_csp=True, color_scheme=scheme) as visitor:
        visitor.page.goto(host.address)
        assert axe(visitor) == []
        assert small(visitor) == []
        for width in (320, 256):
            visitor.page.set_viewport_size({"width": width, "height": 568})
            assert cut(visitor) == []


def test_another_language_on_the_way(visit: Visit) -> None:
    """Changing the language in the middle keeps the question, the answers and the country, and the way back."""
    visitor = visit("en")
    visitor.begin()
    visitor.until_asked(SORE_BACK, "bleeding")
    asked, answers = visitor.asks, visitor.answers
    number = visitor.see(".app-footer__emergency a").get_attribute("href")

    for language in ("zh-CN", "es"):
        visitor.see("#language").select_option(language)
        visitor.wait(f"document.documentElement.lang === '{language}'")
        assert words(language)("finding-bleeding") in visitor.heading
        assert visitor.asks == asked
        assert visitor.answers == answers
        assert visitor.see(".app-footer__emergency a").get_attribute("href") == number == "tel:999"
        assert visitor.see("#language").input_value() == language

    visitor.do("back")
    visitor.wait("!document.querySelector('form[data-asks=bleeding]')")
    assert visitor.answers == answers


def test_another_country(visit: Visit) -> None:
    """The country is chosen by the person, in any language: every number follows, and the language stays."""
    visitor = visit("es")
    visitor.go("numbers")
    for country in shipped().content.countries.values():
        visitor.see("#country").select_option(country.id)
        dialled = country.emergency or "112"
        for link in (".app-footer__emergency a", "main .app-call"):
            assert visitor.see(link).get_attribute("href") == f"tel:{dialled}", country.id
        assert visitor.page.evaluate("document.documentElement.lang") == "es"
    visitor.put({"danger_signs": ["flooding"]}, "result")
    assert visitor.see(".app-card__call").first.get_attribute("href") == "tel:112"


def test_news_waits_for_the_person(visit: Visit) -> None:
    """A new version is announced and does nothing by itself: the answers and the screen stay as they are."""
    visitor = visit()
    visitor.begin()
    visitor.until_asked(WELL, "bleeding")
    before = visitor.answers
    visitor.page.evaluate("document.dispatchEvent(new Event('update-ready')) && undefined")
    assert visitor.words("ui-update-waits") in visitor.see("#news").inner_text()
    visitor.until_asked({**WELL}, visitor.asks[0])
    assert visitor.answers == before
    visitor.answer(WELL)
    assert visitor.words("ui-update-waits") in visitor.see("#news").inner_text()


@pytest.mark.parametrize("media", [{"forced_colors": "active"}, {"reduced_motion": "reduce"}, {"contrast": "more"}])
def test_other_ways_to_see(visit: Visit, media: dict[str, str]) -> None:
    """In the person's own colours, with less motion or more contrast, all that says something is still there."""
    visitor = visit("en")
    visitor.page.emulate_media(**media)  # type: ignore[arg-type]
    visitor.put(AT_LEVEL["call_ambulance"], "result")
    assert visitor.see(".app-card__call").first.is_visible()
    assert cut(visitor) == []
    visitor.put({}, "question", {"findings": ["danger_signs"]})
    visitor.mark("flooding")
    drawn = "getComputedStyle(document.querySelector('main input:checked').labels[0], '::after').borderBottomWidth"
    assert visitor.page.evaluate(drawn) != "0px"
    visitor.put(SORE_BACK, "timer", {"name": "massage-stroking"})
    assert visitor.see("[data-part=now]").is_visible()
    assert visitor.see(".app-ring").is_visible() is ("reduced_motion" not in media)
    moving = "document.getAnimations().filter(({ playState }) => playState === 'running').length"
    assert "reduced_motion" not in media or visitor.page.evaluate(moving) == 0
    assert cut(visitor) == []


def test_a_tick_is_a_shape(visit: Visit) -> None:
    """What is chosen is told by a shape and not by colour alone, also where colours are the person's own."""
    visitor = visit("en", forced_colors="active")
    visitor.put({}, "question", {"findings": ["bleeding"]})
    opacity = "getComputedStyle(document.querySelector('main input').labels[0], '::after').opacity"
    before = visitor.page.evaluate(opacity)
    visitor.mark(shipped().content.findings["bleeding"].options[0])
    assert (before, visitor.page.evaluate(opacity)) == ("0", "1")
