"""The card of a result is read in ten seconds: how much stands open, at each level and state, in each language."""

from __future__ import annotations

from typing import Any

import pytest

from app.catalogue import AT_LEVEL
from app.conftest import Visit
from app.people import LANGUAGES
from content.test_states import STATES

pytestmark = pytest.mark.thorough
PEOPLE = {**AT_LEVEL, **STATES}
HEIGHT = 740
# Words and screens that stand open at most: of someone who waits for an ambulance, and of everyone else.
AT_ONCE, OTHERS = (120, 1.0), (250, 2.5)
MEASURED = """(language) => {
  const card = document.querySelector(".app-card");
  const words = [...new Intl.Segmenter(language, { granularity: "word" }).segment(card.innerText)];
  return {
    words: words.filter(({ isWordLike }) => isWordLike).length,
    bottom: card.getBoundingClientRect().bottom + scrollY,
    width: document.documentElement.scrollWidth,
    dial: document.querySelector(".app-card__first")?.getBoundingClientRect().bottom + scrollY,
  };
}"""


def measured(visit: Visit, language: str, zone: str) -> dict[str, dict[str, Any]]:
    """The card of each person on a small phone."""
    visitor = visit(language, timezone_id=zone, viewport={"width": 360, "height": HEIGHT})
    found = {}
    for name, answers in PEOPLE.items():
        visitor.put({key: list(one) if isinstance(one, tuple) else one for key, one in answers.items()}, "result")
        level = visitor.page.evaluate("firstweeks.session.assessment.level")
        at_once = visitor.page.evaluate("(level) => firstweeks.session.look(level).atOnce", level)
        found[name] = {**visitor.page.evaluate(MEASURED, language), "at_once": at_once}
    return found


@pytest.mark.parametrize(
    ("language", "zone"),
    [
        ("en", "Europe/London"),
        ("en", "Asia/Shanghai"),
        ("es", "America/Mexico_City"),
        ("es", "America/New_York"),
        ("zh-CN", "Asia/Shanghai"),
        ("zh-CN", "Europe/London"),
    ],
)
def test_no_card_is_longer_than_can_be_read(visit: Visit, language: str, zone: str) -> None:
    """At most 250 words on two and a half screens; for an ambulance 120 on one, the number on the first."""
    assert language in LANGUAGES
    too_long = {}
    for name, card in measured(visit, language, zone).items():
        words, screens = AT_ONCE if card["at_once"] else OTHERS
        if card["words"] > words or card["bottom"] > screens * HEIGHT or card["width"] > 360:
            too_long[name] = card
        if card["at_once"]:
            assert card["dial"] < HEIGHT / 2
    assert too_long == {}


def test_what_to_say_is_shown_in_the_language_of_care(visit: Visit) -> None:
    """Someone abroad shows the sentences in the language of care first, with the wish for an interpreter."""
    visitor = visit("es", timezone_id="Europe/London")
    visitor.put(AT_LEVEL["same_day"], "result")
    visitor.wait("document.querySelector('.app-card [data-do=show]').textContent.includes('English')")
    visitor.do("show")
    first, second = visitor.see(".app-show__sheet").all()
    assert first.get_attribute("lang") == "en"
    assert "I speak Spanish. An interpreter, please." in first.inner_text()
    assert second.get_attribute("lang") == "es"
