"""Nothing is asked of anyone: one load from one host, and from then on silence, with and without a network."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from app.checks import strangers
from app.driver import UNSURE, Visitor, visiting
from app.hosting import Host, hosted
from app.people import LANGUAGES, SIGNS, SORE_BACK, vignettes
from firstweeks.site.folder import Files

pytestmark = pytest.mark.thorough


def everywhere(visitor: Visitor) -> None:
    """A check to its end, the summary with its code, a claim, self-care, and every other screen."""
    visitor.begin()
    visitor.finish(SORE_BACK)
    visitor.go("summary")
    visitor.do("showCode")
    visitor.see(".app-code img").wait_for()
    visitor.see("header [data-do=start]").click()
    visitor.go("beliefs")
    visitor.see("#claim").fill("rub the waist")
    visitor.submit()
    visitor.do("see")
    for screen in ("numbers", "privacy"):
        visitor.go(screen)
    for screen in ("visit", "support", "gate"):
        visitor.see("header [data-do=start]").click()
        visitor.go(screen)
    visitor.do("enter")
    visitor.answer_until(SORE_BACK, lambda: visitor.screen == "care")
    visitor.see("main [data-do=start]").first.click()
    assert visitor.screen == "timer"


@pytest.mark.parametrize("language", LANGUAGES)
def test_silence(chrome: Browser, files: Files, language: str) -> None:
    """The app asks its own host alone, and only while it comes; then nothing is asked, whatever is read or answered."""
    with hosted(files) as host, visiting(chrome, language, host.address) as visitor:
        visitor.wait_until_kept()
        asked, requested = list(host.asked), list(visitor.requests)

        everywhere(visitor)

        assert host.asked == asked
        # What is said of claims comes from what was kept when the app came.
        later = [url.removeprefix(host.address) for url in visitor.requests[len(requested) :]]
        assert {name.split("/")[-2:][0] for name in later} <= {"claims"}
        assert strangers(visitor, host.address) == []

        host.stop()
        visitor.page.context.set_offline(True)
        visitor.page.evaluate("firstweeks.session.wipe()")
        visitor.open(host.address)
        everywhere(visitor)

        assert strangers(visitor, host.address) == []
        assert visitor.complaints == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_emergency_without_a_network(chrome: Browser, host: Host, language: str) -> None:
    """With no network, as in a lift or abroad, every danger sign leads to the number to call after one page."""
    with visiting(chrome, language, host.address) as visitor:
        visitor.wait_until_kept()
        visitor.page.context.set_offline(True)
        visitor.open(host.address)
        for sign in SIGNS:
            visitor.put({}, "start")
            visitor.begin()
            visitor.mark(sign, UNSURE)
            visitor.submit()
            assert visitor.screen in ("result", "question"), sign
            assert visitor.page.locator(f"main a[href='tel:{visitor.home.number}']").first.is_visible(), sign


def test_a_folder_on_a_stick(chrome: Browser, folder: Path) -> None:
    """Opened as a file, the app goes through a whole check and its summary, and asks nobody for anything."""
    address = (folder / "index.html").as_uri()
    with visiting(chrome, "zh-CN", address) as visitor:
        visitor.begin()
        visitor.finish(vignettes()["pg-jlmc"])
        visitor.go("summary")
        visitor.do("showCode")
        visitor.see(".app-code img").wait_for()
        assert [url for url in visitor.requests if not url.startswith(("file:", "data:"))] == []
        assert visitor.complaints == []
