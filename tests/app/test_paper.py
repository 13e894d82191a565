"""What leaves the phone by the person's own hand: paper, a code, a text."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from typing import Any

import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader

from app.catalogue import AT_LEVEL
from app.conftest import Visit
from app.driver import Visitor
from app.people import LANGUAGES, vignettes
from firstweeks.rendering.summary import summarise
from firstweeks.rendering.words import words
from laws.strategies import shipped

pytestmark = pytest.mark.thorough
PRIVATE = {**AT_LEVEL["self_care"], "unsafe_at_home": "yes"}
# Pixels for each module of the code, and modules of the quiet zone around it.
MODULE, QUIET = 4, 4


@cache
def longest() -> Mapping[str, Any]:
    """Who of the vignettes has the most to say."""
    protocol = shipped()

    def length(answers: Mapping[str, Any]) -> int:
        presenter = protocol.presenter("es", "ES")
        summary = summarise(
            presenter, protocol.assess(answers), protocol.answers(answers), datetime(2026, 11, 24, tzinfo=UTC)
        )
        return sum(len(line.text) + 60 for topic in summary.topics for line in topic.lines)

    return max(vignettes().values(), key=length)


def squeezed(text: str) -> str:
    """Text without its spaces, and with the characters that a printer takes for others put right."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def printed(visitor: Visitor) -> list[str]:
    """The pages that a printer would give, as their text."""
    edge = "10mm"
    made = visitor.page.pdf(format="A4", margin={"top": edge, "bottom": edge, "left": edge, "right": edge})
    reader = PdfReader(BytesIO(made))
    return [page.extract_text() for page in reader.pages]


@pytest.mark.parametrize(
    ("language", "zone"),
    [
        ("en", "Europe/London"),
        ("es", "Europe/Madrid"),
        ("zh-CN", "Asia/Shanghai"),
        ("zh-CN", "Europe/London"),
        ("es", "America/New_York"),
        ("en", "Asia/Shanghai"),
    ],
)
def test_one_page(visit: Visit, language: str, zone: str) -> None:
    """Whoever has the most to say still gets one page, in the language of the clinic."""
    visitor = visit(language, timezone_id=zone)
    visitor.put(longest(), "summary")
    two = visitor.page.evaluate("firstweeks.protocol.countries[firstweeks.session.country].language") != language
    visitor.wait(f"document.querySelectorAll('.app-sheet').length === {1 + two}")
    pages = printed(visitor)
    assert len(pages) == 1
    care = visitor.page.evaluate("firstweeks.session.care")
    assert words(care)("ui-summary-title") in pages[0]
    assert visitor.words("ui-leave") not in pages[0].splitlines()


def test_one_page_in_the_usual_size(visit: Visit) -> None:
    """Whoever comes nearest to what a page holds in letters of the usual size still gets one page."""
    visitor = visit("zh-CN", timezone_id="Europe/London")
    visitor.put(longest(), "summary")
    visitor.wait("document.querySelectorAll('.app-sheet').length === 2")
    sizes = []
    for name, answers in vignettes().items():
        visitor.put(answers, "summary")
        sheets = visitor.see(".app-sheets:not([data-long]) .app-sheet")
        if sheets.count() == 2:
            sizes.append((max(len(text) for text in sheets.all_text_contents()), name))
    assert len(sizes) > len(vignettes()) / 4
    visitor.put(vignettes()[max(sizes)[1]], "summary")
    assert len(printed(visitor)) == 1


def test_the_result_on_paper(visit: Visit) -> None:
    """On paper the card is one page; all of it, where it is asked for, has everything that opens at a press."""
    visitor = visit()
    visitor.put(AT_LEVEL["same_day"], "result")
    [card] = printed(visitor)
    assert squeezed(visitor.heading) in squeezed(card)
    assert squeezed(visitor.words("ui-why-this")) not in squeezed(card)
    visitor.page.evaluate("document.body.dataset.print = 'all'")
    text = squeezed("\n".join(printed(visitor)))
    assert squeezed(visitor.heading) in text
    opened = visitor.see("main details :is(li, p:not(.app-no-print))").evaluate_all(
        "(all) => all.map((one) => one.textContent)"
    )
    assert len(opened) > 5
    assert [line for line in opened if squeezed(line)[:25] not in text] == []
    for message in ("ui-start-anew", "ui-share-card", "ui-start-summary", "ui-privacy-nothing", "ui-emergency-line"):
        assert squeezed(visitor.words(message, emergency="999")) not in text, message
    assert visitor.see("main details[open]").count() == 0


def test_what_is_private_stays_off_paper(visit: Visit) -> None:
    """That someone is not safe at home is in no summary, code or print, where the one who hurts them may read it."""
    visitor = visit()
    said = visitor.words("finding-unsafe_at_home.name")
    visitor.put(PRIVATE, "summary")
    assert said not in visitor.see("main").inner_text()
    assert said not in visitor.page.evaluate("firstweeks.summary.asText('en')")
    visitor.put(PRIVATE, "result")
    assert said in (visitor.see("main").text_content() or "")
    headline = visitor.see("main h1").first.inner_text()
    for what in ("card", "all"):
        visitor.page.evaluate(f"document.body.dataset.print = '{what}'")
        text = squeezed("\n".join(printed(visitor)))
        assert squeezed(said) not in text
        assert squeezed(headline) not in text


def test_what_is_left_out_is_gone(visit: Visit) -> None:
    """A line that the person takes out is in no copy: not in the sheet, the text or the code."""
    visitor = visit()
    visitor.put(longest(), "summary")
    visitor.see("main summary").first.click()
    box = visitor.see("main fieldset .nhsuk-checkboxes__item").nth(2)
    line = box.inner_text().strip()
    sheets = "document.querySelector('.app-sheets').innerText"
    everything = f"[{sheets}, firstweeks.summary.asText('en'), firstweeks.summary.codeText('en').text].join(' ')"
    assert line in visitor.page.evaluate(everything)
    box.locator("input").uncheck()
    assert line not in visitor.page.evaluate(everything)
    box.locator("input").check()
    assert line in visitor.page.evaluate(everything)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_code(visit: Visit, language: str) -> None:
    """Any camera reads the code as the text that is meant, and it is coarse enough for one (version 20 at most)."""
    visitor = visit(language)
    care = visitor.page.evaluate("firstweeks.protocol.countries[firstweeks.session.country].language")
    for answers in (longest(), AT_LEVEL["self_care"]):
        visitor.put(answers, "summary")
        visitor.do("showCode")
        image = visitor.see(".app-code img")
        image.scroll_into_view_if_needed()
        seen = Image.open(BytesIO(image.screenshot(scale="device")))
        [code] = zxingcpp.read_barcodes(seen, formats=zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode]))
        assert code.text == visitor.page.evaluate("(care) => firstweeks.summary.codeText(care).text", care)
        modules = image.evaluate("(image) => image.naturalWidth") / MODULE - 2 * QUIET
        assert (modules - 17) / 4 <= 20


def test_copy(visit: Visit) -> None:
    """A copy is the text of the summary in each of its languages; a browser that refuses says how else."""
    visitor = visit("zh-CN", timezone_id="Europe/London", permissions=["clipboard-read", "clipboard-write"])
    visitor.put(AT_LEVEL["same_day"], "summary")
    visitor.wait("document.querySelectorAll('.app-sheet').length === 2")
    visitor.do("copy")
    visitor.wait("document.querySelector('[data-part=said]').textContent !== ''")
    assert visitor.see("[data-part=said]").inner_text() == visitor.words("ui-copied")
    assert visitor.page.evaluate("navigator.clipboard.readText()") == visitor.page.evaluate(
        "firstweeks.summary.asText('en')"
    )
