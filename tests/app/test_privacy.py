"""What others could find on the device afterwards, and how to be gone at once."""

from __future__ import annotations

from functools import partial

import pytest

from app.catalogue import screens
from app.checks import kept, telling
from app.conftest import Visit
from app.driver import Visitor
from app.hosting import Host
from app.people import LANGUAGES, SORE_BACK, WELL
from firstweeks.site.folder import Files
from firstweeks.site.headers import POLICY

pytestmark = pytest.mark.thorough
ELSEWHERE = "https://www.bbc.com/**"


def moved_on(visitor: Visitor, asked: tuple[str, ...]) -> bool:
    """Whether the questions went on."""
    return visitor.asks != asked or visitor.screen == "result"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_kept(visit: Visit, files: Files, language: str) -> None:
    """
    After a whole check, a summary and a search the browser keeps the files of the app and not one answer.

    Before that the person chose that nothing be kept, which is kept; otherwise the tab holds the answers.
    """
    visitor = visit(language)
    visitor.wait_until_kept()
    visitor.go("privacy")
    visitor.do("keepNothing")
    assert visitor.words("ui-keeps-nothing") in visitor.see("main").inner_text()
    visitor.see("header [data-do=start]").click()

    visitor.begin()
    found = []
    while visitor.screen != "result":
        visitor.answer_until(SORE_BACK, partial(moved_on, visitor, visitor.asks))
        found += telling(visitor)
    visitor.go("summary")
    visitor.do("showCode")
    visitor.see("header [data-do=start]").click()
    visitor.go("beliefs")
    visitor.see("#claim").fill("sangrado 出血 bleeding")
    visitor.submit()

    assert kept(visitor, files) == ["sessionStorage: ['kept', 'nothing']"]
    assert found + telling(visitor) == []


KEPT = "Object.fromEntries(Object.entries(sessionStorage))"


def test_a_reload_goes_on(visit: Visit) -> None:
    """Whoever reloads the page is at the same question, in the same language; the tab alone has kept the answers."""
    visitor = visit("es")
    visitor.begin()
    visitor.until_asked(WELL, "bleeding")
    before = visitor.answers
    assert visitor.page.evaluate("localStorage.length") == 0
    visitor.page.reload()
    visitor.wait("'ready' in document.documentElement.dataset")
    assert visitor.asks == ("bleeding",)
    assert visitor.answers == before


def test_back_after_a_reload(visit: Visit) -> None:
    """The browser's Back leads to the question before, with its ticks, and a result stays where it was."""
    visitor = visit("es")
    visitor.begin()
    visitor.until_asked(WELL, "bleeding")
    for _ in range(2):
        visitor.page.reload()
        visitor.wait("'ready' in document.documentElement.dataset")
    visitor.page.go_back()
    assert "pregnancy_test" in visitor.asks
    assert WELL["pregnancy_test"] in visitor.ticked
    visitor.page.go_back()
    assert visitor.asks == ("danger_signs",)
    visitor.page.go_back()
    assert visitor.screen == "start"
    visitor.page.go_forward()
    visitor.finish(WELL)
    visitor.page.reload()
    visitor.wait("'ready' in document.documentElement.dataset")
    assert visitor.screen == "result"
    visitor.page.go_back()
    assert visitor.screen == "question"


@pytest.mark.parametrize(("hours", "screen"), [(1, "cover"), (5, "start")])
def test_a_reload_later(visit: Visit, host: Host, hours: int, screen: str) -> None:
    """After a quarter of an hour the answers are behind a cover, and after four hours gone."""
    visitor = visit(address="")
    visitor.page.clock.install()
    visitor.open(host.address)
    visitor.begin()
    visitor.until_asked(WELL, "bleeding")
    visitor.hide(hidden=True)
    visitor.page.clock.fast_forward(hours * 3_600_000)
    visitor.page.reload()
    visitor.wait("'ready' in document.documentElement.dataset")
    assert visitor.screen == screen
    if screen == "cover":
        assert "bleeding" not in visitor.see("main").inner_text().lower()
        visitor.do("goOn")
        assert visitor.asks == ("bleeding",)
        visitor.put(visitor.answers, "cover")
        visitor.do("startAnew")
    assert visitor.screen == "start"
    assert visitor.answers == {}
    assert visitor.page.evaluate(KEPT) == {}


def test_a_reload_where_nothing_is_kept(visit: Visit) -> None:
    """Whoever wants nothing kept begins at the start after a reload."""
    visitor = visit()
    visitor.put({}, "privacy")
    visitor.do("keepNothing")
    visitor.put({}, "start")
    visitor.begin()
    visitor.until_asked(WELL, "bleeding")
    assert "answers" not in str(visitor.page.evaluate(KEPT))
    visitor.page.reload()
    visitor.wait("'ready' in document.documentElement.dataset")
    assert visitor.screen == "start"


def test_away_where_nothing_is_kept(visit: Visit, host: Host) -> None:
    """Whoever wants nothing kept is forgotten after a quarter of an hour out of sight."""
    visitor = visit(address="")
    visitor.page.clock.install()
    visitor.open(host.address)
    visitor.put({}, "privacy")
    visitor.do("keepNothing")
    visitor.put(WELL, "result")
    visitor.hide(hidden=True)
    visitor.page.clock.fast_forward(16 * 60_000)
    visitor.hide(hidden=False)
    assert visitor.screen == "start"
    assert visitor.answers == {}


def left(visitor: Visitor) -> list[str]:
    """Let the neutral page come, and say which were asked for."""
    gone: list[str] = []

    def neutral(route: object) -> None:
        gone.append(route.request.url)  # type: ignore[attr-defined]
        route.fulfill(status=200, content_type="text/html", body="<title>Weather</title><h1>Weather</h1>")  # type: ignore[attr-defined]

    visitor.page.route(ELSEWHERE, neutral)
    return gone


@pytest.mark.parametrize("how", ["the button", "Shift three times"])
def test_leave(visit: Visit, how: str) -> None:
    """Leave opens the weather in place of the page; going back shows the start, with nothing answered."""
    visitor = visit()
    gone = left(visitor)
    visitor.begin()
    visitor.until_asked(SORE_BACK, "bleeding")

    if how == "the button":
        visitor.do("leave")
    else:
        for _ in range(3):
            visitor.page.keyboard.press("Shift")
    visitor.page.wait_for_url(ELSEWHERE)

    assert len(gone) == 1
    visitor.page.go_back()
    visitor.wait("'ready' in (document.documentElement?.dataset ?? {})")
    assert visitor.screen == "start"
    assert visitor.answers == {}


def test_leave_hides_at_once(visit: Visit) -> None:
    """Even if the other page is slow to come, nothing is to be seen from the moment of the press, nor answered."""
    visitor = visit()
    visitor.page.route(ELSEWHERE, lambda route: route.abort())
    visitor.begin()
    visitor.mark("flooding")
    state = "[document.documentElement.hidden, document.title.trim(), Object.keys(firstweeks.session.answers).length]"
    seen = visitor.page.evaluate(f"() => {{ document.querySelector('[data-do=leave]').click(); return {state}; }}")
    assert seen == [True, "", 0]
    assert not visitor.see("main").is_visible()
    visitor.complaints.clear()  # the page that was kept from coming


def test_two_shifts_and_a_word(visit: Visit) -> None:
    """Writing capitals does not throw anyone out: only three presses of Shift in a row do."""
    visitor = visit()
    gone = left(visitor)
    visitor.go("beliefs")
    visitor.see("#claim").focus()
    for key in ("Shift", "Shift", "a", "Shift", "Shift", "b"):
        visitor.page.keyboard.press(key)
    assert gone == []
    assert visitor.screen == "beliefs"


def test_forget(visit: Visit) -> None:
    """The press that forgets does so: the start, and nothing answered."""
    visitor = visit()
    visitor.put(SORE_BACK, "privacy")
    visitor.do("forget")
    assert visitor.screen == "start"
    assert visitor.answers == {}


def test_text_fields_tell_nobody(visit: Visit) -> None:
    """What is typed goes to no spelling service, is offered to no one later, and stays as it is written."""
    visitor = visit()
    wanted = {"spellcheck": "false", "autocomplete": "off", "autocapitalize": "off"}
    fields = 0
    for screen in screens(visitor):
        for field in visitor.see("input[type=text], input:not([type]), textarea").all():
            given = {name: field.get_attribute(name) for name in wanted}
            assert given == wanted, (screen, field.get_attribute("id"))
            fields += 1
    assert fields >= 5


def test_the_policy(visit: Visit) -> None:
    """The page may load its own files alone, and text never becomes a script: said in the page and by the host."""
    visitor = visit()
    said = visitor.see("meta[http-equiv=Content-Security-Policy]").get_attribute("content") or ""
    response = visitor.page.request.get(visitor.page.url)
    for name, value in POLICY.items():
        assert f"{name} {value}" in response.headers["content-security-policy"]
        assert name == "frame-ancestors" or f"{name} {value}" in said
    assert visitor.page.locator("[style], style, script:not([src]), [onclick]").count() == 0
