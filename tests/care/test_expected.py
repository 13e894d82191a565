"""The weight that a guide expects, beside the chart: for whom, from when on, and for whom never; in both runtimes."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import asdict
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some
from pypdf import PdfReader

from app.people import WELL
from care.test_checks import NOW, check, plain
from care.test_waiting import some_answer
from cli.running import command
from firstweeks.care.checks import Check, as_data
from firstweeks.care.content import load_care
from firstweeks.care.drawing import APART, apart, area, marks
from firstweeks.care.expected import NEEDED, Expected, expected
from firstweeks.care.export import write_json
from firstweeks.care.history import Entry, series
from firstweeks.care.moments import DAY
from firstweeks.care.page import Chart, Reading
from firstweeks.care.saying import care_words
from firstweeks.care.script import care_data
from firstweeks.model.problem import ProtocolRejected
from firstweeks.reading.files import SHIPPED
from firstweeks.rendering.words import languages
from javascript.runners import Runner, node
from javascript.test_engine import script
from laws.strategies import shipped

PROTOCOL, CARE = shipped(), load_care()
BAND = CARE.bands["weight"]
GOES_ON = {**WELL, "pregnancy_test": "positive", "scan": "inside", "pregnancy_ended": "no"}
TODAY = NOW // DAY
# 60 kg and 165 cm: a BMI of 22.
BASICS: dict[str, float | str] = {"height": 165.0, "weight_before": 60.0, "babies": "one"}


def known(weeks: int, **other: Any) -> Entry:
    """What is known of someone who is so many weeks pregnant today."""
    return Entry(NOW - 2 * DAY, {**BASICS, "due": TODAY + 280 - 7 * weeks, **other})


def told(
    *entries: Entry, answers: dict[str, Any] | None = None, country: str = "GB", last: Check | None = None
) -> Expected | None:
    return expected(BAND, PROTOCOL.checked, last or check(answers or GOES_ON), entries, NOW, country)


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    """Node with the shipped protocol."""
    with node([script()]) as found:
        yield found


@pytest.mark.parametrize(
    ("weeks", "country", "low_high"),
    [
        (12, "GB", None),
        # 0.5 to 2 kg up to 13 weeks, then 0.35 to 0.50 a week; in China 0 to 2 kg, then 0.26 to 0.48.
        (13, "GB", (60.5, 62.0)),
        (20, "GB", (63.0, 65.5)),
        (20, "US", (63.0, 65.5)),
        (20, "CN", (61.8, 65.4)),
        (44, "GB", None),
    ],
)
def test_what_the_guide_of_the_country_expects(weeks: int, country: str, low_high: tuple[float, float] | None) -> None:
    """From 13 weeks on the guide of the country counts; before, and past the last week, nothing is expected."""
    found = told(known(weeks), country=country)
    assert found is not None
    assert found.at(NOW) == low_high


@pytest.mark.parametrize(
    "ended",
    [
        {"pregnancy_ended": "yes", "ended_how": "miscarriage"},
        {"pregnancy_ended": "yes", "ended_how": "abortion"},
        {"pregnancy_ended": "yes", "ended_how": "ectopic_treated"},
        {"pregnancy_ended": "yes", "ended_how": "birth"},
        {"scan": "outside"},
        {"scan": "unclear", "scan_said": "no_heartbeat"},
        {"scan": "none"},
        {"pregnancy_test": "negative"},
    ],
)
def test_nothing_is_said_after_an_end(ended: dict[str, str]) -> None:
    """After a loss, an abortion or an ectopic pregnancy, and before a scan, no word is said of a weight to come."""
    assert told(known(20), answers={**GOES_ON, **ended}) is None


def test_what_is_not_known_is_said_to_be_unknown() -> None:
    """Each thing that lacks is named, an answer that is unsure like one that is missing, and nothing is expected."""
    for name in NEEDED:
        entry = known(20)
        lacking = Entry(entry.at, {key: value for key, value in entry.values.items() if key != name})
        for entries in ([lacking], [known(20, **{name: "unsure"})]):
            found = told(*entries)
            assert found is not None
            assert (found.missing, found.at(NOW), found.points(NOW - 99, NOW)) == ((name,), None, [])
    for last in (Check(NOW, "another", GOES_ON), check({**GOES_ON, "scan": "unsure"}), check({})):
        found = told(known(20), last=last)
        assert found is not None
        assert found.missing == ("check",)
    nobody = expected(BAND, PROTOCOL.checked, None, [], NOW, "GB")
    assert nobody is not None
    assert nobody.missing == ("check", *NEEDED)


def test_there_is_no_range_for_several() -> None:
    """Two or more babies have no band; it is said, and not that something lacks."""
    found = told(known(20, babies="several"))
    assert found is not None
    assert (found.several, found.missing, found.at(NOW)) == (True, (), None)


def weights(days: float = 40) -> list[Entry]:
    return [Entry(NOW - days * DAY, {"weight": 61.0}), Entry(NOW, {"weight": 63.5})]


def chart(guide: Expected | None, entries: list[Entry], language: str = "en") -> Chart:
    say = care_words(language)
    reading = Reading(CARE.diary, entries, NOW, None, [], say, "999", expected=guide)
    [found] = [one for one in reading.charts() if one.title == say("care-chart-weight")]
    return found


@pytest.mark.parametrize("language", languages())
def test_the_chart_and_its_table_say_the_same(language: str) -> None:
    """A band from 13 weeks on, a column beside it, the name of the guide, and that it is no reason to eat less."""
    say = care_words(language)
    entries = [*weights(), known(16)]
    found = chart(told(*entries), entries, language)
    assert 'class="band"' in found.svg
    assert found.columns == [say("care-day-time"), say("care-day-entry"), say("care-expected")]
    assert [row[2] for row in found.rows] == [
        say("care-expected-not"),
        say("care-expected-range", low="61.6", high="63.5"),
    ]
    means = say.lines("care-expected-band", guide=say("care-choice-iom"))
    assert found.notes == [*means, say("care-expected-early")]


@pytest.mark.parametrize(
    ("weeks", "other", "answers", "said"),
    [
        (10, {}, {}, "care-expected-early"),
        (20, {"babies": "several"}, {}, "care-weight-none"),
        (20, {}, {"pregnancy_ended": "yes", "ended_how": "miscarriage"}, ""),
    ],
)
def test_a_chart_without_a_band_is_as_it_was(
    weeks: int, other: dict[str, str], answers: dict[str, str], said: str
) -> None:
    """In the first weeks, with several, and after a loss there is no shape and no column."""
    entries = [*weights(5), known(weeks, **other)]
    found = chart(told(*entries, answers={**GOES_ON, **answers}), entries)
    assert 'class="band"' not in found.svg
    assert {len(row) for row in found.rows} == {len(found.columns)} == {2}
    assert found.notes == ([care_words("en")(said)] if said else [])
    unknown = chart(told(*weights(5)), weights(5))
    assert unknown.notes[0].startswith(care_words("en")("care-expected-unknown", missing="\0").split("\0")[0])


def test_page_and_paper_draw_it(tmp_path: Path) -> None:
    """The command draws the band for the country that it is told, on the page and on paper."""
    entries = [*weights(), known(20)]
    (tmp_path / "diary.json").write_text(write_json(entries, CARE.diary, [check(GOES_ON)]), "utf-8")
    page, paper = tmp_path / "page.html", tmp_path / "page.pdf"
    told_ = ("--lang", "en", "--country", "CN", "--report", page, "--pdf", paper)
    assert command("diary", tmp_path / "diary.json", *told_).returncode == 0
    words = "".join("".join(one.extract_text().split()) for one in PdfReader(paper).pages)
    for text in ("WS/T 801", "61.8 to 65.4"):
        assert text in page.read_text("utf-8")
        assert "".join(text.split()) in words
    assert 'class="band"' in page.read_text("utf-8")


def test_the_phone_expects_and_draws_the_same(runner: Runner) -> None:
    """For people drawn at random both find the same missing, the same band, and the same shape."""
    pick = random.Random(15)
    people: list[dict[str, Any]] = []
    for _ in range(400):
        answers = dict(GOES_ON)
        for name in ("scan", "pregnancy_test", "pregnancy_ended", "ended_how"):
            if pick.random() < 0.1:
                answers[name] = some_answer(pick, PROTOCOL.content.findings[name])
        basics = known(pick.randrange(6, 46), height=float(pick.randint(120, 220))).values
        basics = {
            **basics,
            "weight_before": pick.randint(30, 250) / 1.0,
            "babies": pick.choice(["one", "one", "several"]),
        }
        values = {name: value for name, value in basics.items() if pick.random() < 0.93}
        rows = [{"at": NOW - 5, "values": values}]
        rows += [
            {"at": NOW - pick.randrange(90) * DAY, "values": {"weight": pick.randint(400, 900) / 10}} for _ in range(3)
        ]
        last = check(answers) if pick.random() < 0.9 else None
        one: dict[str, Any] = {
            "check": last and {**as_data(last), "at": last.at, "answers": plain(last.answers)},
            "entries": rows,
        }
        people.append({**one, "now": NOW, "country": pick.choice(["GB", "CN", "MX"]), "from": NOW - 90 * DAY})
    found = runner.call("expectedOf", {"care": care_data(PROTOCOL), "people": people})
    charts, shapes = [], []
    for one, there in zip(people, found, strict=True):
        entries = [Entry(row["at"], row["values"]) for row in one["entries"]]
        last = one["check"] and check(one["check"]["answers"], one["check"]["at"])
        here = expected(BAND, PROTOCOL.checked, last, entries, NOW, one["country"])
        if here is None:
            assert there is None
            continue
        points = here.points(one["from"], NOW)
        at_now = here.at(NOW)
        assert there == {
            "missing": [*here.missing],
            "several": here.several,
            "guideline": here.guideline,
            "points": [[*point] for point in points],
            "now": None if at_now is None else [*at_now],
        }, one
        field, entered = CARE.diary.fields["weight"], series(entries, "weight", NOW)
        charts.append({"found": entered, "field": asdict(field), "log": False, "band": points})
        dots = [asdict(mark) for mark in marks(entered, field, band=points)]
        ticks = [y for y, _ in apart({dot["y"]: "" for dot in dots})] if dots else []
        shapes.append({"dots": dots, "area": area(entered, field, points), "ticks": ticks})
    assert runner.call("drawn", charts) == shapes
    assert sum(bool(shape["area"]) for shape in shapes) > 50


@given(some.sets(some.integers(0, 400).map(float), min_size=1))
def test_texts_beside_a_chart_stand_apart(heights: set[float]) -> None:
    """No text covers another, and the lowest and the highest value have theirs unless they are as near as that."""
    kept = [y for y, _ in apart(dict.fromkeys(heights, ""))]
    assert max(heights) in kept
    assert min(heights) in kept or max(heights) - min(heights) < APART
    assert all(other - one >= APART for one, other in pairwise(kept))


def test_a_band_with_faults_is_refused(tmp_path: Path) -> None:
    """All faults of a band are told at once."""
    import shutil  # noqa: PLC0415

    folder = tmp_path / "content"
    shutil.copytree(SHIPPED, folder)
    file = folder / "care" / "diary.toml"
    text = file.read_text("utf-8").replace('figure = "weight"\nwhen', 'figure = "wait"\nwhen')
    text = text.replace('{ CN = "wst", other = "iom" }', '{ XX = "wst" }').replace(
        "range = [120, 220]", "range = [1, 2]"
    )
    file.write_text(text, "utf-8")
    with pytest.raises(ProtocolRejected) as refused:
        load_care(folder)
    for fault in ('"wait"', '"XX"', "other countries"):
        assert fault in str(refused.value)
