"""Someone who uses the keys alone, with eyes or with a screen reader."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from app.catalogue import AT_LEVEL
from app.conftest import Visit
from app.driver import ERROR, NONE, Visitor
from app.people import SORE_BACK

pytestmark = pytest.mark.thorough

# Whether where the keyboard is can be seen: something of the element, or of the box that its label draws, is different.
SEEN = """() => {
  const element = document.activeElement;
  const labels = [...(element.labels ?? [])].flatMap((label) => [[label, null], [label, "::before"]]);
  const parts = ["outline", "boxShadow", "backgroundColor", "borderColor", "textDecoration"];
  const looks = () => JSON.stringify([[element, null], ...labels].map(([one, part]) => {
    const style = getComputedStyle(one, part);
    return parts.map((name) => style[name]);
  }));
  const focused = looks();
  element.blur();
  const resting = looks();
  element.focus({ focusVisible: true });
  return focused !== resting;
}"""


def focused(visitor: Visitor, selector: str) -> bool:
    """Whether the keyboard is at something."""
    return bool(visitor.page.evaluate("(selector) => document.activeElement.matches(selector)", selector))


def tab_to(visitor: Visitor, selector: str) -> None:
    """Press Tab until something is reached; on the way the keyboard is always seen, and never in the void."""
    for _ in range(120):
        visitor.page.keyboard.press("Tab")
        if focused(visitor, "body"):
            continue  # the browser's own bar lies between the end of a page and its beginning
        assert visitor.page.evaluate(SEEN), visitor.page.evaluate("document.activeElement.outerHTML.slice(0, 200)")
        if focused(visitor, selector):
            return
    msg = f"Tab never reaches {selector}"
    raise AssertionError(msg)


def press(visitor: Visitor, selector: str) -> None:
    """Reach something by Tab, and press Enter."""
    tab_to(visitor, selector)
    visitor.page.keyboard.press("Enter")


def answer(visitor: Visitor, truth: Mapping[str, Any]) -> None:
    """Answer the questions of a screen by keys, those too that an answer brings."""
    done: set[str] = set()
    while group := next((one for one in visitor.groups if one not in done), ""):
        done.add(group)
        value = truth.get(group)
        if group.startswith("list-"):
            value = [name for name in visitor.asks if truth[name] == "yes" and visitor.see(f'[value="{name}"]').count()]
        here = f"[data-group={group}]"
        if isinstance(value, (int, float)):
            tab_to(visitor, f"{here} input[type=text]")
            visitor.page.keyboard.type(f"{value:g}")
        elif isinstance(value, list):
            for one in value or [NONE]:
                tab_to(visitor, f'{here} input[value="{one}"]')
                visitor.page.keyboard.press("Space")
        else:
            tab_to(visitor, f"{here} input[type=radio]")
            visitor.page.keyboard.press("Space")
            while not focused(visitor, f'{here} [value="{value}"]'):
                visitor.page.keyboard.press("ArrowDown")
    press(visitor, "main button[type=submit]")


def test_a_whole_check(visit: Visit) -> None:
    """A check, its result and its summary can be had by keys alone; each step begins at its heading."""
    visitor = visit("es")
    press(visitor, "[data-do=check]")
    for _ in range(60):
        assert focused(visitor, "h1"), visitor.screen
        if visitor.screen != "question":
            break
        answer(visitor, SORE_BACK)

    assert visitor.screen == "result"
    assert focused(visitor, "h1")

    press(visitor, "main [data-go=summary]")
    assert focused(visitor, "h1")
    lines = visitor.see(".app-sheet").inner_text()
    press(visitor, "main summary")
    tab_to(visitor, "input[type=checkbox]")
    visitor.page.keyboard.press("Space")
    assert visitor.see(".app-sheet").inner_text() != lines
    press(visitor, "[data-do=showCode]")
    visitor.see(".app-code img").wait_for()
    press(visitor, "[data-do=back]")
    visitor.see("[data-do=startAnew]").wait_for()
    assert focused(visitor, "h1")


def test_the_timer(visit: Visit) -> None:
    """The counted routine is paused, continued and stopped by keys, and the keyboard stays where it was."""
    visitor = visit()
    visitor.put(SORE_BACK, "care")
    press(visitor, "main [data-do=start]")
    assert focused(visitor, "h1")

    press(visitor, "[data-do=pause]")
    assert visitor.see("[data-do=pause]").inner_text() == visitor.words("ui-timer-go-on")
    assert focused(visitor, "[data-do=pause]")
    visitor.page.keyboard.press("Enter")
    assert visitor.see("[data-do=pause]").inner_text() == visitor.words("ui-timer-pause")

    press(visitor, "[data-do=stop]")
    assert focused(visitor, "h1")
    assert visitor.screen == "aftercare"
    press(visitor, "[data-do=worse]")
    assert visitor.asks == ("danger_signs",)
    assert focused(visitor, "h1")


def test_the_number_is_read_where_it_is_reached(visit: Visit) -> None:
    """The number to call keeps its contrast when a key reaches it: dark on yellow, at every level."""
    visitor = visit()
    for answers in AT_LEVEL.values():
        visitor.put(answers, "result")
        call = visitor.see(".app-card__call").first
        if call.count():
            call.focus()
            colours = call.evaluate("(one) => [getComputedStyle(one).backgroundColor, getComputedStyle(one).color]")
            assert colours == ["rgb(255, 235, 59)", "rgb(33, 43, 50)"]


def test_an_error(visit: Visit) -> None:
    """After an error the keyboard is at what it says, and one press leads from there to the answers."""
    visitor = visit("zh-CN")
    press(visitor, "[data-do=check]")
    press(visitor, "main button[type=submit]")
    assert focused(visitor, ERROR)
    press(visitor, f"{ERROR} a")
    assert focused(visitor, "input[name^=answer]")


def test_the_first_key_skips_the_header(visit: Visit) -> None:
    """The first press of Tab offers to skip the header; it leads to the main part, and the page stays where it is."""
    visitor = visit()
    visitor.page.keyboard.press("Tab")
    assert focused(visitor, ".nhsuk-skip-link")
    assert visitor.see(".nhsuk-skip-link").inner_text() == visitor.words("ui-skip")
    visitor.page.keyboard.press("Enter")
    visitor.page.keyboard.press("Tab")
    assert visitor.page.evaluate("document.activeElement.closest('main') !== null")
    assert visitor.screen == "start"


def by_keys(language: str) -> Callable[[Visitor], None]:
    """Choose a language in the list by keys."""

    def choose(visitor: Visitor) -> None:
        tab_to(visitor, "#language")
        visitor.see("#language").select_option(language)

    return choose


def test_lists_keep_the_keyboard(visit: Visit) -> None:
    """Choosing a language or a country leaves the keyboard somewhere on the page, never in the void."""
    visitor = visit()
    by_keys("es")(visitor)
    visitor.wait("document.documentElement.lang === 'es'")
    assert not focused(visitor, "body")
    visitor.put(AT_LEVEL["same_day"], "numbers")
    tab_to(visitor, "#country")
    visitor.see("#country").select_option("CN")
    assert focused(visitor, "#country")
