"""
Walks people through the app in each language on a small phone, and counts what they read, tap and scroll.

    python3 dev.py bench walks            print the tables
    python3 dev.py bench walks --write    put them into docs/walks.md too
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

import firstweeks
from benchmarks.app_speed import PHONE, USABLE, WATCH, _host
from benchmarks.browser import chromium
from benchmarks.tables import table, write
from firstweeks.protocol import Protocol
from firstweeks.site.building import files_of

PAGE = Path(__file__).parents[1] / "docs" / "walks.md"
PEOPLE = Path(__file__).with_name("walks.toml")
# Where each language is read, by the clock of the device, which says the country.
ZONES = {"en": ("en-GB", "Europe/London"), "es": ("es-MX", "America/Mexico_City"), "zh-CN": ("zh-CN", "Asia/Shanghai")}
HEAD = ("person", "told", "screens", "taps", "words on the way", "words of the card", "height of the card")
# Words that are counted by spaces and by the browser differ by less.
MANY_MORE = 1.2
CARD = """() => {
  const card = document.querySelector(".app-card");
  const { innerText } = card;
  const bottom = card.getBoundingClientRect().bottom + scrollY;
  return { words: firstweeks.wordsIn(innerText), divided: firstweeks.dividedIn(innerText), bottom };
}"""


def main(arguments: list[str]) -> int:
    """Run it; unknown arguments show how."""
    if set(arguments) - {"--write"}:
        print(__doc__)
        return 2
    protocol, people = firstweeks.load(), tomllib.loads(PEOPLE.read_text("utf-8"))
    usual = {one.id: one.usual for one in protocol.content.findings.values()}
    with _host(files_of(protocol)) as address, chromium() as browser:
        parts = []
        for language, (locale, zone) in ZONES.items():
            page = _page(browser, address, locale, zone)
            parts.append(f"### {language}\n\n{table(HEAD, _walked(page, protocol, usual, people))}")
            page.context.close()
    text = "\n\n".join(parts)
    print(text)
    if "--write" in arguments:
        write(PAGE, text)
    return 0


def _page(browser: Browser, address: str, locale: str, zone: str) -> Page:
    """The app, open on a small phone of a country."""
    page = browser.new_context(viewport=PHONE, locale=locale, timezone_id=zone).new_page()
    page.add_init_script(WATCH)
    page.goto(address)
    page.evaluate(USABLE)
    page.evaluate((Path(__file__).parent / "app_speed.js").read_text("utf-8"))
    return page


def _walked(
    page: Page, protocol: Protocol, usual: Mapping[str, Any], people: Mapping[str, Mapping[str, Any]]
) -> Iterator[tuple[str, ...]]:
    """A row for each person, who is told what Python tells."""
    for name, said in people.items():
        person = {key: list(value) if isinstance(value, tuple) else value for key, value in {**usual, **said}.items()}
        if "everything" in said:
            person = dict.fromkeys(usual, said["everything"])
        found = page.evaluate("person => firstweeks.journey(person)", person)
        assert found["level"] == protocol.assess(page.evaluate("firstweeks.session.answers")).level.id, name
        card = page.evaluate(CARD)
        counts = (found["screens"], found["fingers"], _words(found), _words(card))
        height = f"{card['bottom'] / PHONE['height']:.2f}"
        yield name, found["level"].replace("_", " "), *map(str, counts), height


def _words(counted: Mapping[str, int]) -> str:
    """The words; beside characters, which are many more, the words as the browser divides them."""
    words, divided = counted["words"], counted["divided"]
    return f"{words} ({divided})" if words > MANY_MORE * divided else str(words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
