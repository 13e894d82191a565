"""The figures that people are given: what both runtimes say, and laws that hold for every input."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from firstweeks.care.content import load_care
from firstweeks.care.figures import work_out
from firstweeks.care.inputs import FigureRejected
from firstweeks.care.saying import care_words, sayings
from firstweeks.care.script import care_data
from firstweeks.rendering.words import languages
from javascript.runners import Runner, node
from laws.strategies import shipped

FIGURES = load_care().figures
VECTORS = json.loads((Path(__file__).parent / "vectors.json").read_text("utf-8"))
# Read in their publications or copies of them; the others are steps, units and mistakes.
PUBLISHED = (
    "IOM 2009", "WS/T", "Ebrahimi", "NHS", "ACOG", "NICE", "printed table", "WHO", "Chinese classes", "East Lancashire",
    "Tommy's", "Barnhart", "Hasan",
)  # fmt: skip


def figure(name: str, /, **inputs: object) -> dict[str, Any]:
    return work_out(FIGURES[name], inputs)


def said(vector: dict[str, Any], gives: dict[str, Any]) -> dict[str, Any]:
    """Of what a figure gives, what the vector speaks of."""
    return {name: gives[name] for name in vector["gives"]}


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    """Node with our modules."""
    with node([]) as found:
        yield found


def test_there_are_enough_vectors_and_half_come_from_tables_that_can_be_read() -> None:
    """What holds the two runtimes together is mostly not ours."""
    assert len(VECTORS) >= 200
    assert sum(any(name in one["from"] for name in PUBLISHED) for one in VECTORS) * 2 >= len(VECTORS)
    assert {one["figure"] for one in VECTORS} == FIGURES.keys()


@pytest.mark.parametrize("vector", VECTORS, ids=lambda one: f"{one['figure']}-{json.dumps(one['given'])}"[:90])
def test_python_gives_what_is_published(vector: dict[str, Any]) -> None:
    """Each vector gives what its table says, or is refused at the place that is wrong."""
    if "gives" in vector:
        assert said(vector, figure(vector["figure"], **vector["given"])) == vector["gives"]
        return
    with pytest.raises(FigureRejected) as refused:
        figure(vector["figure"], **vector["given"])
    assert [problem.place for problem in refused.value.problems] == vector["refuses"]
    assert all(problem.fix for problem in refused.value.problems)


def test_the_phone_gives_the_same_whole_result(runner: Runner) -> None:
    """Not only what a vector speaks of: everything that a figure says is the same on the phone."""
    asked = [{"figure": one["figure"], "given": one["given"]} for one in VECTORS]
    found = runner.call("workedOut", {"figures": care_data(shipped())["figures"], "asked": asked})
    for vector, there in zip(VECTORS, found, strict=True):
        expected = vector.get("refuses")
        if expected:
            assert there == {"refused": expected}, vector
        else:
            gives = figure(vector["figure"], **vector["given"])
            says = [list(one) for one in sayings(vector["figure"], gives)]
            assert there == {"gives": gives, "says": says}, vector


@pytest.mark.parametrize("language", languages())
def test_whatever_a_figure_gives_there_are_words_for_it(language: str) -> None:
    """Each message that a figure says is there in every language, and filled."""
    say = care_words(language)
    for vector in VECTORS:
        if "gives" in vector:
            for name, filled in sayings(vector["figure"], figure(vector["figure"], **vector["given"])):
                assert say.lines(name, **filled)
        assert say.lines(f"care-figure-{vector['figure']}.cannot")


DAYS = some.dates(date(2020, 1, 1), date(2030, 12, 31))


@given(DAYS, some.integers(0, 250), some.integers(21, 45))
def test_a_day_later_is_a_day_more(today: date, days: int, cycle: int) -> None:
    """Whoever looks again tomorrow is a day further, with the same due date; a longer cycle comes later."""
    period = (today - timedelta(days + cycle)).isoformat()
    now = figure("dating", today=today.isoformat(), last_period=period, cycle=cycle)
    later = figure("dating", today=(today + timedelta(1)).isoformat(), last_period=period, cycle=cycle)
    weeks, rest = map(int, now["age"].split("+"))
    assert later["due"] == now["due"]
    assert later["age"] == f"{(weeks * 7 + rest + 1) // 7}+{(rest + 1) % 7}"
    assert (date.fromisoformat(now["due"]) - today).days == 280 - weeks * 7 - rest


@given(DAYS, some.floats(5, 84), some.floats(5, 84))
def test_a_longer_embryo_is_never_younger(day: date, one: float, other: float) -> None:
    """Robinson's formula rises, from 6 weeks to 14 weeks and 1 day."""
    ages = [
        figure("dating", today=day.isoformat(), crown_rump=mm, measured=day.isoformat())["age"] for mm in (one, other)
    ]
    days = [int(age.split("+")[0]) * 7 + int(age.split("+")[1]) for age in ages]
    assert 42 <= min(days) <= max(days) <= 99
    assert (days[0] <= days[1]) == (one <= other) or days[0] == days[1]


# Mean lengths of Robinson 1975, by week and day of the pregnancy.
OBSERVED = [
    ("6+2", 7.0), ("7+0", 9.3), ("7+3", 12.8), ("8+0", 17.0), ("8+3", 20.4), ("8+6", 23.2), ("9+0", 25.8),
    ("9+6", 31.3), ("10+0", 33.0), ("10+3", 36.0), ("11+0", 46.7), ("11+3", 48.8), ("11+6", 56.2), ("12+0", 58.3),
    ("12+3", 62.6), ("12+6", 66.5), ("13+0", 72.5), ("13+3", 77.0), ("14+0", 79.6),
]  # fmt: skip


@pytest.mark.parametrize(("age", "mm"), OBSERVED)
def test_what_robinson_saw_is_dated_as_he_saw_it(age: str, mm: float) -> None:
    """The mean length of a day is dated within the 4.7 days that he gives for one measurement."""
    found = figure("dating", today="2026-10-20", crown_rump=mm, measured="2026-10-20")["age"]
    days, seen = (int(text.split("+")[0]) * 7 + int(text.split("+")[1]) for text in (found, age))
    assert abs(days - seen) <= 4.7


AMOUNTS = ["none", "spotting", "light", "moderate", "heavy", "flooding"]


@given(some.floats(0, 30), some.floats(0, 30), some.floats(0.25, 24), some.floats(0.25, 24))
def test_more_pads_or_less_time_is_never_less(fewer: float, more: float, short: float, long: float) -> None:
    """Nobody who counts another pad, or the same pads in less time, is told a smaller amount."""
    fewer, more = sorted((fewer, more))
    short, long = sorted((short, long))
    said = [figure("pads", pads=p, hours=h)["amount"] for p, h in ((fewer, long), (more, long), (more, short))]
    assert sorted(said, key=AMOUNTS.index) == said


@given(some.floats(0, 24), some.floats(0, 24), some.integers(0, 20), some.integers(0, 20))
def test_more_sickness_never_scores_less(one: float, other: float, vomits: int, retches: int) -> None:
    """Each part of PUQE rises alone."""
    scores = [figure("puqe", nausea=n, vomits=vomits, retches=retches)["score"] for n in sorted((one, other))]
    assert 3 <= scores[0] <= scores[1] <= 15


@given(some.floats(5, 1e5), some.floats(1, 1e5), some.integers(12, 336))
def test_the_change_scaled_to_48_hours_has_the_sign_of_the_change(first: float, second: float, hours: int) -> None:
    """Scaling never turns a fall into a rise, and at 48 hours it changes nothing."""
    at = {"first_at": "2026-11-01T08:00", "second_at": (date(2026, 11, 1) + timedelta(hours // 24)).isoformat()}
    at["second_at"] += f"T{8 + hours % 24 if hours % 24 < 16 else 23:02}:00"
    found = figure("hcg", first=first, second=second, **at)
    assert found["scaled"] * found["change"] >= 0
    assert found["hours"] != 48 or found["scaled"] == found["change"]
    assert found["plan"] not in {"rise", "fall", "between"} or 48 <= found["hours"] <= 96


@given(some.floats(140, 200), some.floats(40, 150), some.sampled_from(["iom", "wst"]), some.integers(21, 300))
def test_the_expected_weight_grows_with_the_weeks_and_never_past_the_whole(
    height: float, before: float, guideline: str, days: int
) -> None:
    """The band rises, stays within the whole gain, and in the first 13 weeks it is the same for everyone."""
    ages = [f"{at // 7}+{at % 7}" for at in (days, days + 1) if at < 301]
    found = [figure("weight", height=height, before=before, guideline=guideline, age=age) for age in ages]
    for one in found:
        assert one["band"][0] <= one["total"][0]
        assert one["band"][1] <= one["total"][1]
    assert found[0]["band"] <= found[-1]["band"]
    assert days > 91 or found[0]["band"] in ([0.5, 2.0], [0.0, 2.0])


@given(some.integers(0, 1439), some.integers(360, 1320), some.floats(1, 4))
def test_no_gap_between_meals_is_longer_than_wished(wake: int, awake: int, every: float) -> None:
    """The planned meals begin on waking, and nobody goes hungry for longer than they said."""
    sleep = (wake + awake) % 1440
    times = figure(
        "meals", wake=f"{wake // 60:02}:{wake % 60:02}", sleep=f"{sleep // 60:02}:{sleep % 60:02}", every=every
    )["times"]
    minutes = [(int(text[:2]) * 60 + int(text[3:]) - wake) % 1440 for text in times]
    assert minutes[0] == 0
    assert all(after - before <= every * 60 + 1 for before, after in zip(minutes, [*minutes[1:], awake], strict=True))
