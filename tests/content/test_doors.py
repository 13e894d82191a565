"""Everyone is shown one door: it fits the level, and there is something to call, to open or to go to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import product

import pytest

from firstweeks.model.finding import Value
from firstweeks.model.route import Way
from firstweeks.rendering.doors import ShownDoor, ShownRoute
from firstweeks.rendering.words import languages
from laws.strategies import shipped

PROTOCOL = shipped()
CONTENT = PROTOCOL.content
Given = dict[str, Value]

# What leads to each level by itself, and what it is about: together they reach every door.
_QUIET: Given = {
    "danger_signs": (),
    "pregnancy_test": "positive",
    "weeks": 7,
    "dates_sure": "yes",
    "scan": "inside",
    "bleeding": "none",
    "pain_sites": (),
    "vomiting": "none",
    "risks": (),
    **dict.fromkeys(
        ("tissue_passed", "fever", "urinary_symptoms", "blood_in_urine", "bowel_symptoms", "dizzy", "smelly_discharge"),
        "no",
    ),
    **dict.fromkeys(
        ("injury", "one_leg_swollen", "pregnancy_ended", "unsafe_at_home", "medicine_or_condition", "asked_before"),
        "no",
    ),
    **dict.fromkeys(
        ("late_warning_signs", "pills_did_nothing", "seen_and_planned", "hard_to_reach_care", "something_badly_wrong"),
        "no",
    ),
}
CAUSES: dict[str, Given] = {
    "a scan inside": {},
    "no scan": {"scan": "none"},
    "an unclear scan": {"scan": "unclear", "scan_said": "sac_only"},
    "may be molar": {"scan": "unclear", "scan_said": "may_be_molar"},
    "an ectopic that is treated": {"scan": "outside"},
    "not pregnant": {"pregnancy_test": "negative", "period": "normal", "scan": "none"},
    "21 weeks": {"weeks": 21},
    "after a birth": {"pregnancy_ended": "yes", "ended_how": "birth"},
    "after an abortion": {"pregnancy_ended": "yes", "ended_how": "abortion"},
    "after a miscarriage": {"pregnancy_ended": "yes", "ended_how": "miscarriage"},
    "after a treated ectopic": {"pregnancy_ended": "yes", "ended_how": "ectopic_treated"},
    "fertility drugs": {"risks": ("fertility_treatment",), "overstimulation": "yes"},
    "hurt by someone": {"injury": "yes", "hurt_by_someone": "yes"},
    "unsafe at home": {"unsafe_at_home": "yes"},
}
SIGNS: dict[str, Given] = {
    "nothing": {},
    "unsure of all": {**dict.fromkeys(_QUIET, "unsure"), "danger_signs": ("unsure",), "pain_sites": ("unsure",)},
    "spotting": {"bleeding": "spotting"},
    "like a period": {"bleeding": "moderate"},
    "heavy": {"bleeding": "heavy"},
    "burning": {"urinary_symptoms": "yes"},
    "fever": {"fever": "yes"},
    "discharge": {"smelly_discharge": "yes"},
    "a leg": {"one_leg_swollen": "yes"},
    "a headache": {"danger_signs": ("headache_or_sight",)},
    "numb": {"danger_signs": ("numb_saddle",)},
    "shock": {"danger_signs": ("shock",)},
    "self-harm": {"danger_signs": ("self_harm",)},
    "in danger": {"danger_signs": ("in_danger",)},
    "in danger and bleeding": {"danger_signs": ("flooding", "in_danger")},
    "in danger and self-harm": {"danger_signs": ("self_harm", "in_danger")},
}


def people() -> Iterator[Given]:
    """Somebody of every cause with every sign."""
    for cause, sign in product(CAUSES.values(), SIGNS.values()):
        yield {**_QUIET, **sign, **cause} if "unsure" in sign.values() else {**_QUIET, **cause, **sign}
    yield {}


@cache
def shown(language: str, country: str) -> tuple[tuple[str, ShownDoor], ...]:
    """The level and the door of everybody, in one language and country."""
    presenter, found = PROTOCOL.presenter(language, country), []
    for given in people():
        answers = PROTOCOL.answers(given)
        assessment = PROTOCOL.assess(answers)
        door = presenter.door(assessment, answers)
        assert door is not None
        found.append((assessment.level.id, door))
    return tuple(found)


def routes(door: ShownDoor) -> list[ShownRoute]:
    return [route for route in (door.first, door.fallback, *door.also) if route is not None]


def test_every_door_is_tried_at_every_level_that_it_belongs_to() -> None:
    """The people above come to every door, so that what holds for them holds for all doors."""
    belonging = {(level, door.id) for door in CONTENT.doors.values() for level in door.levels}

    assert belonging == {(level, door.id) for level, door in shown("en", "GB")}


def test_a_crisis_line_is_for_whoever_spoke_of_self_harm() -> None:
    """At the ambulance's level nobody reads of thoughts of harming themselves who did not tick them."""
    for (level, door), given in zip(shown("en", "GB"), people(), strict=True):
        if level == "call_ambulance":
            crisis = any(route.kind == "crisis_line" for route in routes(door))
            assert crisis == ("self_harm" in str(given.get("danger_signs"))), given


@pytest.mark.parametrize("country", CONTENT.countries)
def test_there_is_a_way_to_act(country: str) -> None:
    """A number to tap, a page that finds the nearest or a place; with a number in one's own papers, a second way."""
    for level, door in shown("en", country):
        others = [route for route in (door.fallback, *door.also) if route]
        at_hand = door.first.way is not Way.CALL or door.first.dial or door.first.link
        assert at_hand or any(route.dial or route.way is Way.GO for route in others), (level, door.id)


@pytest.mark.parametrize("country", CONTENT.countries)
def test_there_is_a_way_at_any_hour(country: str) -> None:
    """By night too someone who must be seen within a day has a door that is open."""
    always = PROTOCOL.presenter("en", country).words("ui-hours-always")
    for level, door in shown("en", country):
        if level not in ("within_3_days", "self_care"):
            assert any(route.hours == always for route in routes(door)), (level, door.id)


@pytest.mark.parametrize("country", CONTENT.countries)
def test_no_door_is_below_its_level(country: str) -> None:
    """Nobody who needs a hospital is sent to a clinic, and no second way is less than the level either."""
    levels = {level.id: level for level in CONTENT.levels}
    for level, door in shown("en", country):
        for route in (door.first, door.fallback):
            assert route is None or CONTENT.routes[route.kind].up_to >= levels[level], (level, door.id)


@pytest.mark.thorough
@pytest.mark.parametrize(("language", "country"), list(product(languages(), CONTENT.countries)))
def test_every_number_can_be_tapped(language: str, country: str) -> None:
    """Each number that a door names in its words, in any language, is one that it gives to be dialled, or a time."""
    for _, door in shown(language, country):
        given = {one.strip("*") for route in routes(door) for one in (route.dial, *route.more)}
        read = [*door.text, *(line for route in routes(door) for line in (*route.text, route.number)), door.headline]
        for number in re.findall(r"\d[\d -]*\d", "\n".join(read)):
            assert re.sub(r"\D", "", number) in given | KEYS, (door.id, number)


# Not numbers to call: what is pressed or texted during a call, weeks and hours.
KEYS = {"55", "114", "20", "24"}


def test_what_must_be_had_in_danger_is_there() -> None:
    """In China both the police and the ambulance, in the United Kingdom the keys to press; abuse lines where known."""
    danger = [door for _, door in shown("zh-CN", "CN") if door.id == "in-danger"]
    assert {tuple(route.dial for route in routes(door)) for door in danger} == {("110", "120", "12338")}
    british = [door for _, door in shown("en", "GB") if door.id.startswith("in-danger")]
    assert all(any("press 55" in line for line in door.text) for door in british)
    assert all({"08082000247", "08000271234"} <= {route.dial for route in routes(door)} for door in british)


def test_no_line_means_going() -> None:
    """Where nobody can be called, the headline says to go, and where."""
    headline = {door.headline for _, door in shown("zh-CN", "CN") if door.id == "today"}
    assert headline == {"今天就去妇产科急诊"}


@pytest.mark.thorough
@pytest.mark.parametrize(("language", "country"), list(product(languages(), CONTENT.countries)))
def test_nobody_reads_that_nothing_was_checked(language: str, country: str) -> None:
    """What is not confirmed is marked in the content, and does not stand in the way of acting."""
    for _, door in shown(language, country):
        said = " ".join([*door.text, *(line for route in routes(door) for line in route.text)])
        assert not re.search("checked|confirmed|revisad|confirmad|核实|核对", said)
