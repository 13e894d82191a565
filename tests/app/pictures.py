"""
The pictures of the README, taken of the app as it is.

    PYTHONPATH=src:tests .venv/test/bin/python -m app.pictures
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from app.driver import Visitor, visiting
from app.hosting import hosted
from firstweeks.site.building import files_of
from javascript.runners import chromium
from laws.strategies import shipped

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "docs" / "pictures"
SORE, SOAKING = "01-sore-on-one-side.json", "06-soaking-a-pad-an-hour.json"
SMALL = {"width": 360, "height": 740}


def person(example: str) -> dict[str, Any]:
    """The answers of one of the examples."""
    answers: dict[str, Any] = json.loads((ROOT / "examples" / example).read_text(encoding="utf-8"))
    return answers


def tour(chrome: Browser, address: str, language: str, *wanted: str) -> None:
    """A question, the result and the summary of someone sore on one side, as far as they are wanted."""

    def take(visitor: Visitor, name: str) -> None:
        visitor.page.wait_for_timeout(300)
        if name in wanted:
            visitor.page.screenshot(path=PICTURES / f"app-{name}-{language}.png")

    with visiting(chrome, language, address, viewport=SMALL) as visitor:
        if "question" in wanted:
            visitor.begin()
            visitor.until_asked(person(SORE), "pain_severity")
            take(visitor, "question")
        visitor.put(person(SOAKING), "result")
        take(visitor, "ambulance")
        visitor.put(person(SORE), "result")
        take(visitor, "result")
        visitor.put(person(SORE), "summary")
        visitor.see("[data-part=sheets]").evaluate("(sheets) => window.scrollTo(0, sheets.offsetTop - 80)")
        take(visitor, "summary")


def main() -> None:
    """Take them all."""
    with chromium() as chrome, hosted(files_of(shipped())) as host:
        tour(chrome, host.address, "en", "question", "ambulance", "result", "summary")
        tour(chrome, host.address, "es", "result")
        tour(chrome, host.address, "zh-CN", "result")


if __name__ == "__main__":
    main()
