"""Forms that others wrote, in a real browser, ask our questions; what they send back gets the level of the app."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page

from firstweeks.model.finding import UNSURE, Kind, Value
from firstweeks.services.fhir.operations import Sent
from javascript.runners import chromium
from laws.strategies import shipped
from services.fhir.foreign_forms import FORMS, ForeignForm
from services.fhir.people import operations

pytestmark = pytest.mark.thorough


@pytest.fixture(params=FORMS)
def shown(request: pytest.FixtureRequest) -> Iterator[tuple[ForeignForm, Page]]:
    """Each of the forms, with nothing answered."""
    chosen = FORMS[request.param]
    if not chosen.files.is_dir():
        pytest.skip(f"{request.param} could not be fetched")
    with chromium() as browser:
        page = browser.new_page()
        chosen.open(page)
        yield chosen, page


def person(chance: random.Random, calm: float) -> dict[str, Value]:
    """Someone who answers everything, as most people do with a chance of `calm`."""
    found: dict[str, Value] = {}
    for finding in shipped().content.findings.values():
        if chance.random() < calm and not isinstance(finding.usual, tuple):
            found[finding.id] = finding.usual
        elif finding.kind is Kind.NUMBER:
            numbers: list[Value] = [UNSURE, 5, 9, 14, 22]
            found[finding.id] = chance.choice(numbers)
        elif finding.kind is Kind.MANY:
            found[finding.id] = tuple(one for one in finding.options if chance.random() > 0.2 + 0.8 * calm)
        else:
            found[finding.id] = chance.choice([*finding.options, UNSURE])
    return found


def assessed(response: dict[str, Any]) -> dict[str, Any]:
    """What `$assess` says of a response, by type of resource."""
    bundle = operations().assess(Sent(response=response))
    return {entry["resource"]["resourceType"]: entry["resource"] for entry in bundle["entry"]}


def test_a_blank_form_is_never_self_care(shown: tuple[ForeignForm, Page]) -> None:
    """A form may call a blank response completed; it comes back as data that is required."""
    chosen, page = shown
    made = assessed(chosen.response(page))
    assert made["GuidanceResponse"]["status"] == "data-required"
    assert "CarePlan" not in made
    level = made["RiskAssessment"]["prediction"][0]["qualitativeRisk"]["coding"][0]["code"]
    assert level == shipped().level({}).id


def test_people_get_the_level_of_the_app(shown: tuple[ForeignForm, Page]) -> None:
    """People fill the form; what it hides does not apply, and each gets the level that the app gives."""
    chosen, page = shown
    told = set()
    for seed in chosen.people:
        answers = shipped().answers(person(random.Random(seed), 0.5 + seed / 20)).given
        chosen.start(page)
        for name, value in answers.items():
            chosen.fill(page, shipped().content.findings[name], value)
        made = assessed(chosen.response(page))
        level = made["RiskAssessment"]["prediction"][0]["qualitativeRisk"]["coding"][0]["code"]
        assert level == shipped().level(answers).id, (seed, answers)
        told.add(level)
    assert len(told) > 2
