"""A diary as a Bundle: what others' validators say of it, and that nothing is lost or made up."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from firstweeks.care.content import load_care
from firstweeks.care.export import read_export
from firstweeks.care.history import Entry
from firstweeks.care.page import Reading
from firstweeks.care.saying import care_words
from firstweeks.rendering.words import languages
from firstweeks.services.fhir.diary import DiaryBundle
from laws.strategies import shipped
from services.fhir.judges import ROOT, faults, judges
from services.fhir.people import made

DIARY = load_care().diary
NOW = "2026-11-29T11:00:00Z"
FILES = sorted((ROOT / "examples" / "diaries").glob("*.json"))
LONDON = ZoneInfo("Europe/London")


def bundle(entries: list[Entry], language: str = "en", zone: ZoneInfo | None = LONDON) -> dict[str, Any]:
    """The Bundle of some entries, read at the time of the last."""
    now = max((entry.at for entry in entries), default=0)
    rules = DIARY.holding(entries, now)
    level = rules[0].level if rules else None
    reading = Reading(DIARY, entries, now, level, rules, care_words(language), "999")
    return DiaryBundle(shipped(), reading, NOW, zone).bundle()


def everything() -> list[Entry]:
    """Every value that can be entered, "not sure" among them."""
    values: dict[str, list[Any]] = {}
    for field in DIARY.fields.values():
        values[field.id] = [*field.options, "unsure"] if field.options else [38.5, "unsure"]
        if field.kind in ("text", "date"):
            values[field.id] = ["Worse on the stairs"] if field.kind == "text" else [20_000.0]
    return [
        Entry(29_000_000.0 + number, {name: value})
        for number, (name, value) in enumerate((name, one) for name, found in values.items() for one in found)
    ]


def observations(found: dict[str, Any]) -> list[dict[str, Any]]:
    return [one["resource"] for one in found["entry"] if one["resource"]["resourceType"] == "Observation"]


def written() -> list[dict[str, Any]]:
    """The examples in each language, with a zone and without, everything that can be entered, and nothing."""
    read = [read_export(file.read_bytes(), DIARY) for file in FILES]
    found = [bundle(entries, language) for entries in read for language in languages()]
    return [*found, bundle(everything()), bundle(everything(), zone=None), bundle([])]


@pytest.mark.thorough
def test_two_judges_find_no_fault() -> None:
    """The judges that need milliseconds find every Bundle right."""
    assert faults(written(), ("fhirkit-rs", "fhir.resources")) == []


@pytest.mark.thorough
def test_every_judge_finds_no_fault() -> None:
    """All that are installed, on the Bundles and on the code system that they speak in."""
    assert len(judges()) >= 2
    assert faults([*written(), made()["CodeSystem-diary.json"]]) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: Path(file).stem)
def test_nothing_is_lost(file: Path) -> None:
    """There is an Observation for each thing that was entered, in order, each labelled as sensitive."""
    entries = read_export(file.read_bytes(), DIARY)
    found = bundle(entries)
    assert len(observations(found)) == sum(len(entry.values) for entry in entries)
    parts = [found, *(one["resource"] for one in found["entry"])]
    assert all("SEX" in {label["code"] for label in part["meta"]["security"]} for part in parts)
    told = [one["resource"] for one in found["entry"] if one["resource"]["resourceType"] == "RiskAssessment"]
    assert len(told) == bool(DIARY.holding(entries, max(entry.at for entry in entries)))


def test_every_code_stands_in_a_code_system_of_the_package() -> None:
    """Whatever a Bundle says by a code of ours can be looked up."""
    base = "https://firstweeks.example/"

    def codes(concepts: list[dict[str, Any]]) -> set[str]:
        return {one["code"] for one in concepts} | {code for one in concepts for code in codes(one.get("concept", []))}

    systems = {one["url"]: codes(one["concept"]) for name, one in made().items() if name.startswith("CodeSystem-")}
    seen = 0
    for one in observations(bundle(everything())):
        for concept in (one["code"], one.get("valueCodeableConcept", {"coding": []})):
            for coding in concept["coding"]:
                if coding["system"].startswith(base):
                    assert coding["code"] in systems[coding["system"]], coding
                    seen += 1
    assert seen > len(DIARY.fields)


def test_a_temperature_goes_by_the_code_that_others_know() -> None:
    """Where the content names a code of another system it stands beside ours; where it names none, ours is alone."""
    heat, weight = observations(bundle([Entry(29_000_000.0, {"temperature": 38.5, "weight": 60.0})]))
    assert ("http://loinc.org", "8310-5") in {(one["system"], one["code"]) for one in heat["code"]["coding"]}
    assert heat["valueQuantity"]["code"] == "Cel"
    assert [one["code"] for one in weight["code"]["coding"]] == ["weight"]


def test_unsure_is_asked_unknown_and_never_no() -> None:
    """What nobody could tell has a reason and no value."""
    [one] = observations(bundle([Entry(29_000_000.0, {"bleeding": "unsure"})]))
    assert one["dataAbsentReason"]["coding"][0]["code"] == "asked-unknown"
    assert not [key for key in one if key.startswith("value")]


def test_a_time_needs_its_zone() -> None:
    """The clock of a diary has no zone: with one the time is exact, summer and winter; without, the day."""
    summer, winter = 60 * 24 * 20_636 + 12 * 60.0, 60 * 24 * 20_786 + 12 * 60.0
    entries = [Entry(at, {"dizziness": "a_little"}) for at in (summer, winter)]
    times = [one["effectiveDateTime"] for one in observations(bundle(entries))]
    assert [time[-6:] for time in times] == ["+01:00", "+00:00"]
    days = observations(bundle(entries, zone=None))
    assert [len(one["effectiveDateTime"]) for one in days] == [10, 10]
    assert [one["note"][0]["text"] for one in days] == ["12:00", "12:00"]
