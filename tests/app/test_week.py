"""A week of entries of six people, as they tap them in: what each day asks for, in every language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page

from app.checks import axe, cut, small
from app.conftest import Visit
from app.driver import Visitor
from app.people import LANGUAGES, SORE_BACK
from app.test_diary import entries as kept
from app.test_diary import made, opened
from firstweeks.care.content import load_care
from firstweeks.care.history import Entry
from firstweeks.care.inputs import moment_of
from firstweeks.care.saying import care_words
from laws.strategies import shipped

pytestmark = pytest.mark.thorough
PHONE = {"width": 360, "height": 740}
BEGIN = datetime(2026, 11, 22, 8, 0)
DIARY = load_care().diary
LEVELS = {level.id: level for level in shipped().content.levels}


@dataclass(frozen=True)
class Told:
    """What someone enters so many hours after the beginning, and what the diary must ask for then; "" is nothing."""

    hours: float
    values: Mapping[str, str | float]
    level: str = ""
    because: str = ""


def day(number: int, values: Mapping[str, str | float], level: str = "", because: str = "") -> Told:
    """The same, so many days after the beginning."""
    return Told(24 * number, values, level, because)


MILD_BACK = {"pain_severity": "mild", "pain_place": "back_middle"}
WEEKS: Mapping[str, list[Told]] = {
    "one-sided pain that grows": [
        day(0, {"pain_severity": "mild", "pain_place": "middle"}),
        day(1, {"dizziness": "steady_feet"}),
        day(2, {"bleeding": "spotting"}),
        day(3, {"pain_severity": "mild", "pain_place": "left"}, "same_day", "pain-moved-to-one-side"),
        day(4, {"pain_severity": "moderate", "pain_place": "left"}, "same_day", "pain-grew"),
        day(5, {"dizziness": "a_lot"}, "hospital_now", "dizziness-grew-with-pain-or-bleeding"),
        day(6, {"pain_severity": "moderate", "pain_place": "shoulder"}, "call_ambulance", "pain-at-the-shoulder"),
    ],
    "spotting that stops": [
        day(0, {"bleeding": "none"}),
        day(1, {"bleeding": "spotting"}, "within_24_hours", "bleeding-grew"),
        day(2, {"bleeding": "spotting"}, "within_24_hours", "bleeding-grew"),
        day(3, {"bleeding": "spotting"}),
        day(4, {"bleeding": "none"}),
        day(5, {"bleeding": "none"}),
        day(6, {"bleeding": "none"}),
    ],
    "methotrexate": [
        day(0, {"hcg": 1800}),
        day(1, {"seen": "same_or_better", "next_date": "2026-11-28"}),
        day(2, {"bleeding": "light"}),
        day(3, {"hcg": 2100}),
        day(5, {"hcg": 1500}),
        # The day after the date that was given.
        day(7, {"bleeding": "light"}, "within_24_hours", "hcg-fell"),
        Told(7 * 24 + 6, {"pain_severity": "severe"}, "hospital_now", "pain-severe"),
    ],
    "a loss at home": [
        day(0, {"bleeding": "heavy", "clots": "large_clots"}, "hospital_now", "a-pad-an-hour"),
        Told(1, {"pads": 2}, "call_ambulance", "two-pads-in-an-hour"),
        day(
            1,
            {"bleeding": "moderate", "pads": 1, "clots": "clots_keep_coming"},
            "hospital_now",
            "large-clots-keep-coming",
        ),
        day(2, {"bleeding": "light", "clots": "small_clots"}),
        day(3, {"bleeding": "light"}),
        day(5, {"bleeding": "spotting", "note": "Back at work"}),
        day(6, {"temperature": 38.4}, "same_day", "fever"),
    ],
    "vomiting": [
        day(0, {"weight": 60, "keeps_drink": "yes"}),
        day(1, {"vomits": 4, "retches": 3, "nausea_hours": 8}),
        day(2, {"keeps_drink": "no"}),
        day(3, {"keeps_drink": "no"}, "same_day", "no-drink-for-a-day"),
        day(4, {"keeps_drink": "yes"}),
        day(5, {"weight": 57}, "same_day", "weight-down"),
        day(6, {"weight": 58.5}),
    ],
    "an ordinary backache": [
        day(0, MILD_BACK),
        day(1, MILD_BACK),
        day(2, {"tried": "massage", "helped": "eased"}),
        day(3, MILD_BACK),
        day(4, {"tried": "walk", "walked": 5, "helped": "no_change"}),
        day(5, MILD_BACK),
        day(6, MILD_BACK),
    ],
}


def at(visitor: Visitor, hours: float) -> datetime:
    """Let it be so many hours after the beginning, where the person lives."""
    when = BEGIN + timedelta(hours=hours)
    visitor.page.clock.set_fixed_time(when.replace(tzinfo=ZoneInfo(visitor.home.zone)))
    return when


def enter(page: Page, values: Mapping[str, str | float]) -> None:
    """Tap or type what was noticed, kind by kind."""
    for kind, fields in DIARY.entries.items():
        if not values.keys() & set(fields):
            continue
        page.click(f"[data-kind={kind}]")
        for name in fields:
            if name in values:
                put(page, name, values[name])
        page.click("[data-care=care-done]")
        page.wait_for_selector("[data-kind]")


def put(page: Page, name: str, value: str | float) -> None:
    """One thing: by a tap where there is a button for it."""
    before = page.evaluate("JSON.stringify(firstweeks.diary.state.open.content.entries)")
    button = page.locator(f'[data-field={name}] [data-option="{value}"]')
    if button.count():
        button.click()
    else:
        page.fill(f"#care-{name}", str(value))
        page.locator(f".nhsuk-form-group:has(> #care-{name}) [data-care=care-save]").click()
    changed = f"JSON.stringify(firstweeks.diary.state.open.content.entries) !== {before!r}"
    for _ in range(100):
        if page.evaluate(changed):
            return
        page.wait_for_timeout(20)
    raise AssertionError(f"{name} was not kept")


def walked(visitor: Visitor, name: str) -> Iterator[tuple[Told, datetime]]:
    """A person's week, entry by entry; whoever walks along looks at the page each time."""
    at(visitor, 0)
    page = made(visitor)
    for told in WEEKS[name]:
        when = at(visitor, told.hours)
        enter(page, told.values)
        yield told, when


def read(page: Page) -> list[Entry]:
    """What is in the diary."""
    return [Entry(one["at"], one["values"]) for one in kept(page)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", WEEKS)
def test_a_week_is_told_day_by_day(visit: Visit, name: str, language: str) -> None:
    """After each entry the day's page says the level and why, as the week has it and as Python reads the entries."""
    visitor = visit(language, bypass_csp=True, viewport=PHONE)
    page, say = visitor.page, care_words(language)
    faults: list[str] = []
    for told, when in walked(visitor, name):
        box = page.locator(".care-told")
        assert (box.get_attribute("data-level") if box.count() else "") == told.level, told
        reasons = box.locator("li").all_inner_texts() if box.count() else []
        assert reasons == [say(f"care-rule-{one.id}") for one in DIARY.holding(read(page), moment_of(when))], told
        assert not told.because or say(f"care-rule-{told.because}") in reasons, told
        if told.level:
            # How soon, and whom to call: a number to press where someone leaves at once.
            level = LEVELS[told.level]
            assert box.locator("a[href^='tel:']").count() == (level.tone == "emergency")
            assert level.at_once or say(f"level-{told.level}.when") in box.inner_text()
        faults += [f"{told}: {fault}" for fault in (*cut(visitor), *small(visitor))]
    page.click("[data-care=care-timeline]")
    page.wait_for_selector("[data-care=care-print]")
    assert [*faults, *axe(visitor), *cut(visitor), *small(visitor)] == []
    said = page.inner_text("main")
    for told in WEEKS[name][1:]:
        assert (BEGIN + timedelta(hours=told.hours)).date().isoformat() in said


def plan(visitor: Visitor) -> list[str]:
    """Through the gate to the plan for today: its parts."""
    visitor.page.click("[data-care=care-plan]")
    visitor.do("enter")
    visitor.answer_until(SORE_BACK, lambda: visitor.screen not in {"question", "conflict"})
    visitor.page.wait_for_selector("[data-care=care-ask-again]")
    return shown(visitor.page)


def shown(page: Page) -> list[str]:
    found: list[str] = page.evaluate("[...document.querySelectorAll('[data-part]')].map((one) => one.dataset.part)")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sign_takes_the_plan_away(visit: Visit, language: str) -> None:
    """A sore back is offered a day with a short walk; once it is worse there is no plan, and what to do is said."""
    visitor = visit(language, bypass_csp=True, viewport=PHONE)
    at(visitor, 0)
    page, say = made(visitor), care_words(language)
    assert plan(visitor) == ["rest", "walk", "meals", "caffeine", "stress", "breathing", "sleep"]
    assert [*axe(visitor), *cut(visitor), *small(visitor)] == []
    assert say("care-plan-goal", minutes="5") in page.inner_text("[data-part=walk]")
    page.click("[data-part=walk] [data-option='5']")
    page.wait_for_selector(f"[data-part=walk] :text('{say('care-plan-done', done='5')}')")
    page.click("[data-part=walk] [data-option=eased]")
    page.wait_for_selector("[data-part=walk] [data-option=eased][aria-pressed=true]")
    [entry] = read(page)
    assert entry.values == {"tried": "walk", "walked": 5, "helped": "eased"}
    page.click("[data-part=breathing] [data-option=hurt_more]")
    page.wait_for_selector(".care-told[data-level=within_24_hours]")
    assert shown(page) == []
    assert say("care-rule-worse-after-self-care") in page.inner_text("main")


def test_a_walk_grows_by_the_day_and_never_with_a_sign(visit: Visit) -> None:
    """After a walk that helped it may be longer; with a pain on one side there is none; the gate asks each time."""
    visitor = visit(viewport=PHONE)
    at(visitor, 0)
    page, say = made(visitor), care_words("en")
    enter(page, {"walked": 5, "helped": "eased"})
    at(visitor, 24)
    assert "walk" in plan(visitor)
    assert say("care-plan-goal-split", minutes="10") in page.inner_text("[data-part=walk]")
    page.click("[data-care=care-back]")
    enter(page, {"pain_place": "left"})
    page.click("[data-care=care-plan]")
    assert visitor.screen == "gate"
    page.go_back()
    page.wait_for_selector("[data-kind]")
    assert "walk" not in plan(visitor)


def test_a_diary_that_was_locked_shows_no_plan(visit: Visit) -> None:
    """Whoever picks the phone up at the plan finds the door."""
    visitor = visit(viewport=PHONE)
    at(visitor, 0)
    page = made(visitor)
    assert plan(visitor)
    visitor.hide(hidden=True)
    visitor.hide(hidden=False)
    assert shown(page) == []
    opened(page)


def test_every_person_is_told_something_or_nothing_for_a_week() -> None:
    """The weeks hold what they say: six people over seven days, each value one that can be entered."""
    assert len(WEEKS) == 6
    for told in WEEKS.values():
        assert told[-1].hours >= 6 * 24
        wrong: list[Any] = [name for one in told for name in one.values if name not in DIARY.fields]
        assert wrong == []
