"""The app of protocols of other topics: built, and walked to its results on a small phone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

import firstweeks
from app.checks import axe, cut, small, strangers
from app.driver import Visitor, visiting
from app.hosting import hosted
from firstweeks.protocol import Protocol
from firstweeks.rendering.words import words
from firstweeks.site.building import files_of
from javascript.runners import chromium
from protocols.topics import ABOUT_PREGNANCY, HOLES, PREGNANCY, cases

PHONE = {"width": 360, "height": 740}

pytestmark = pytest.mark.thorough


@pytest.fixture(scope="module")
def chrome() -> Iterator[Browser]:
    """A real browser."""
    with chromium() as found:
        yield found


@pytest.fixture(scope="module")
def protocol(folder: Path) -> Protocol:
    return firstweeks.load(folder)


@pytest.fixture(scope="module")
def address(protocol: Protocol) -> Iterator[str]:
    """Where the app of the protocol is."""
    with hosted(files_of(protocol)) as host:
        yield host.address


def faults(visitor: Visitor, folder: Path) -> list[str]:
    """What is wrong with the screen that is shown."""
    text = visitor.page.locator("body").inner_text()
    found = [f"a hole: {hole}" for hole in HOLES.findall(text)]
    if folder.name not in ABOUT_PREGNANCY:
        found += [f"of pregnancy: {word}" for word in PREGNANCY.findall(text)]
    return [*found, *axe(visitor), *cut(visitor), *small(visitor)]


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_case_is_walked_to_its_level(
    folder: Path, protocol: Protocol, address: str, chrome: Browser, language: str
) -> None:
    """Someone who answers truly reads the headline of their level; no screen on the way has a fault."""
    if not (folder / "wording" / language).is_dir():
        pytest.skip(f"{folder.name} has no words in {language}")
    say, looked_at = words(language, folder), set[str]()
    for case in cases(folder):
        with visiting(chrome, language, address, viewport=PHONE, bypass_csp=True) as visitor:

            def look(visitor: Visitor = visitor, where: str = case["id"]) -> None:
                if visitor.heading not in looked_at:
                    looked_at.add(visitor.heading)
                    assert faults(visitor, folder) == [], f"{where}: {visitor.heading}"

            look()
            walk(visitor, case["answers"], look)
            told = protocol.assess(case["answers"]).level
            emergency = say(f"place-{visitor.page.evaluate('firstweeks.session.country')}.emergency")
            assert visitor.heading == say(f"level-{told.id}", emergency=emergency), case["id"]
            if not told.at_once:
                visitor.go("summary")
                look()
            assert visitor.complaints == []
            assert strangers(visitor, address) == []


def walk(visitor: Visitor, truth: dict[str, Any], look: Callable[[], None]) -> None:
    """Answer to the end, looking at each screen on the way, and see the result."""
    visitor.do("check")
    while visitor.screen in {"question", "conflict"}:
        look()
        if visitor.screen == "conflict":
            visitor.do("keep")
        else:
            visitor.answer(truth)
    if visitor.screen == "check":
        look()
        visitor.do("seeResult")
    assert visitor.screen == "result"
    look()


def test_every_screen_from_the_start(folder: Path, address: str, chrome: Browser) -> None:
    """Every screen that the first one leads to can be read on a small phone, and speaks of this topic alone."""
    with visiting(chrome, "en", address, viewport=PHONE, bypass_csp=True) as visitor:
        places = visitor.page.locator("main [data-go], footer [data-go]")
        names = sorted(set(places.evaluate_all("(all) => all.map((one) => one.dataset.go)")))
        assert names
        for name in names:
            visitor.open(address)
            visitor.go(name)
            assert faults(visitor, folder) == [], name
        assert visitor.complaints == []
