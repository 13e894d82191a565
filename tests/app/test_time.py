"""Weeks from a date, and the count of a routine, whatever the clocks do."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.conftest import Visit
from app.driver import Visitor
from app.hosting import Host
from app.people import SORE_BACK
from homes import HOMES
from laws.strategies import shipped

pytestmark = pytest.mark.thorough
ZONES = ("Europe/London", "America/Santiago", "Asia/Shanghai", "Australia/Lord_Howe")
DAYS = """(all) => all.map(([year, month, day, now]) =>
  firstweeks.typed.daysSince({ year, month, day }, new Date(now)))"""
MASSAGE = "massage-stroking"
SECOND = 1000


@pytest.mark.parametrize("zone", ZONES)
def test_days_are_calendar_days(visit: Visit, zone: str) -> None:
    """The days change at midnight and at no other hour, through changes of the clock and a leap day."""
    visitor = visit(timezone_id=zone)
    cases, expected = [], []
    for day in range(0, 800, 3):
        began = date(2027, 2, 1) + timedelta(day)
        for later in (0, 1, 6, 7, 13, 14, 69, 70, 280):
            today = began + timedelta(later)
            for hour in ("00:00:30", "02:30:00", "23:59:30"):
                cases.append([began.year, began.month, began.day, f"{today.isoformat()}T{hour}"])
                expected.append(later)
    assert visitor.page.evaluate(DAYS, cases) == expected


def test_no_such_day(visit: Visit) -> None:
    """A day that does not exist gives no days, and one that is still to come gives fewer than none."""
    visitor = visit()
    cases = [
        [2027, 2, 29, "2027-03-10T12:00"],
        [2026, 4, 31, "2026-05-10T12:00"],
        [2026, 13, 1, "2027-05-10T12:00"],
        [2026, 5, 11, "2026-05-10T23:59:59"],
        [26, 5, 1, "2026-05-10T12:00"],
    ]
    assert visitor.page.evaluate(DAYS, cases[:4]) == [None] * 3 + [-1]
    assert visitor.page.evaluate(DAYS, [[2028, 2, 29, "2028-03-07T00:01"]]) == [7]


def test_a_date_fills_in_the_weeks(visit: Visit, host: Host) -> None:
    """The date of the last period becomes weeks in the box; the date is not an answer, and a wrong one is said."""
    visitor = visit(address="")
    visitor.page.clock.set_fixed_time("2026-11-24T23:30:00")
    visitor.open(host.address)
    visitor.put({}, "question", {"findings": ["weeks"]})
    visitor.see("main form details summary").click()

    for part, typed in {"day": "31", "month": "9", "year": "2026"}.items():
        visitor.see(f"#date-{part}").fill(typed)
    visitor.see("[data-group=weeks] details button").click()
    assert visitor.see("[data-group=weeks] details [role=status]").inner_text() == visitor.words("ui-dates-not")
    assert visitor.see("#answer-weeks").input_value() == ""

    visitor.see("#date-day").fill("29")
    visitor.see("[data-group=weeks] details button").click()
    assert visitor.see("[data-group=weeks] details [role=status]").inner_text() == visitor.words(
        "finding-weeks.found", number="8"
    )
    visitor.submit()
    assert visitor.answers == {"weeks": 8}


@pytest.mark.parametrize(
    ("kind", "day", "month", "year", "weeks"),
    [
        ("1", "30", "6", "2027", "8+6"),
        ("2", "1", "10", "2026", "10+3"),
        ("3", "1", "10", "2026", "10+1"),
        ("0", "1", "1", "2030", ""),
    ],
)
def test_other_dates(visit: Visit, host: Host, kind: str, day: str, month: str, year: str, weeks: str) -> None:
    """The day a birth is due, or an embryo was transferred, comes to weeks and days; a day to come is said."""
    visitor = visit(address="")
    visitor.page.clock.set_fixed_time("2026-11-24T12:00:00")
    visitor.open(host.address)
    visitor.put({}, "question", {"findings": ["weeks"]})
    visitor.see("main form details summary").click()
    visitor.see("#date-kind").select_option(kind)
    for part, typed in {"day": day, "month": month, "year": year}.items():
        visitor.see(f"#date-{part}").fill(typed)
    visitor.see("[data-group=weeks] details button").click()
    assert visitor.see("#answer-weeks").input_value() == weeks


TYPED = {
    "4+3": 4.4286,
    "6": 6,
    "6 weeks": 6,
    "6w2d": 6.2857,
    "6 weeks and 2 days": 6.2857,
    "6 semanas y 2 días": 6.2857,
    "６周2天": 6.2857,
    "6,5": 6.5,
    "six": None,
    "4+9": None,
    "4/3": None,
}


def test_weeks_as_people_write_them(visit: Visit) -> None:
    """Weeks and days, in figures and in the words of each language; what cannot be read is nothing."""
    visitor = visit()
    read = "(all) => all.map((text) => firstweeks.typed.typedNumber(text, true))"
    assert visitor.page.evaluate(read, list(TYPED)) == list(TYPED.values())
    for typed, shown in {"4+3": "4+3", "6 weeks": "6", "12w6d": "12+6"}.items():
        visitor.put({}, "question", {"findings": ["weeks"]})
        visitor.see("#answer-weeks").fill(typed)
        visitor.submit()
        visitor.put(visitor.answers, "question", {"findings": ["weeks"]})
        assert visitor.see("#answer-weeks").input_value() == shown


def begun(visit: Visit, host: Host) -> Visitor:
    """The counted massage, with a clock in our hands."""
    visitor = visit(address="")
    visitor.page.clock.install()
    visitor.open(host.address)
    visitor.put(SORE_BACK, "timer", {"name": MASSAGE})
    return visitor


def test_the_count_keeps_time(visit: Visit, host: Host) -> None:
    """Over three minutes each move comes within a tenth of a second of its time."""
    visitor = begun(visit, host)
    visitor.page.evaluate(
        """() => {
             window.changes = [];
             const left = document.querySelector("[data-part=left]");
             const note = () => changes.push([performance.now(), left.textContent]);
             new MutationObserver(note).observe(left, { childList: true });
           }"""
    )
    visitor.page.clock.run_for(200 * SECOND)
    changes = visitor.page.evaluate("window.changes")
    pace = shipped().content.advice[MASSAGE].pace
    assert pace is not None
    spans = [*[pace.phases[0]] * (pace.times * pace.sides), pace.pause, *[pace.phases[0]] * pace.times]
    due = [sum(spans[:number]) * SECOND for number in range(1, len(spans))]
    seen = [at - changes[0][0] + due[0] for at, _ in changes]
    assert seen[-1] - seen[0] > 180 * SECOND
    assert max(abs(at - when) for at, when in zip(seen, due, strict=False)) < 100


def test_the_count_stands_still_out_of_sight(visit: Visit, host: Host) -> None:
    """When the phone is locked or another page is in front, the count stands still until the person goes on."""
    visitor = begun(visit, host)
    visitor.page.clock.run_for(12 * SECOND)
    left = visitor.see("[data-part=left]").inner_text()

    visitor.hide(hidden=True)
    visitor.page.clock.run_for(60 * SECOND)
    assert visitor.see("[data-part=left]").inner_text() == left
    visitor.hide(hidden=False)
    visitor.page.clock.run_for(60 * SECOND)
    assert visitor.see("[data-part=left]").inner_text() == left
    assert visitor.see("[data-do=pause]").inner_text() == visitor.words("ui-timer-go-on")

    visitor.do("pause")
    visitor.page.clock.run_for(6 * SECOND)
    assert visitor.see("[data-part=left]").inner_text() != left


def test_the_count_ends(visit: Visit, host: Host) -> None:
    """A routine ends by itself and asks how it is; none goes on for more than 10 minutes, whatever its counts say."""
    visitor = begun(visit, host)
    visitor.page.clock.run_for(400 * SECOND)
    assert visitor.screen == "aftercare"
    long = {"phases": [7], "times": 50, "sides": 2, "sets": 3, "pause": 10}
    moves = visitor.page.evaluate("(pace) => firstweeks.pacing.moves(pace)", long)
    assert 590 < moves[-1]["to"] <= 600
    assert visitor.page.evaluate("(moves) => firstweeks.pacing.at(moves, 600)", moves) is None


def test_every_home_has_its_zone(visit: Visit) -> None:
    """The country comes from the clock of the device, and the language from its own setting: each without the other."""
    for home in HOMES.values():
        visitor = visit("es", timezone_id=home.zone)
        assert visitor.page.evaluate("firstweeks.session.country") == home.country
        assert home.number in visitor.see(".app-footer__emergency").inner_text()
        assert visitor.page.evaluate("document.documentElement.lang") == "es"
