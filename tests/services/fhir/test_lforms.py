"""A form that others wrote, in a real browser, asks our questions; what it sends back gets the level of the app."""

from __future__ import annotations

import json
import mimetypes
import random
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, Route

from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from firstweeks.services.fhir.naming import ABSENT, ASKED_UNKNOWN, NONE, option_code
from firstweeks.services.fhir.operations import Sent
from javascript.runners import chromium
from laws.strategies import shipped
from services.fhir.judges import PACKAGES
from services.fhir.people import form, operations

pytestmark = pytest.mark.thorough

LFORMS = PACKAGES / "lforms" / "dist"
ADDRESS = "http://forms.example/"
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>A form</title><div id="form"></div>
<script src="lforms/webcomponent/assets/lib/zone.min.js"></script>
<script src="lforms/webcomponent/lhc-forms.js"></script>
<script src="lforms/fhir/R4/lformsFHIR.min.js"></script></html>"""
SHOW = """async () => {
  const questionnaire = await (await fetch('questionnaire.json')).json();
  await LForms.Util.addFormToPage(questionnaire, 'form', { fhirVersion: 'R4' });
}"""
SENT = "LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4')"


def serve(route: Route) -> None:
    """The form's own files, our questionnaire, and nothing from anywhere else."""
    name = route.request.url.removeprefix(ADDRESS)
    if not name:
        route.fulfill(body=PAGE, content_type="text/html")
    elif name == "questionnaire.json":
        route.fulfill(body=json.dumps(form().questionnaire()), content_type="application/fhir+json")
    elif (LFORMS / name).is_file():
        media = mimetypes.guess_type(name)[0] or "text/plain"
        route.fulfill(body=(LFORMS / name).read_bytes(), content_type=media)
    else:
        route.abort()


@pytest.fixture
def page() -> Iterator[Page]:
    """The form, with nothing answered."""
    if not LFORMS.is_dir():
        pytest.skip("lforms could not be fetched")
    with chromium() as browser:
        found = browser.new_page()
        found.set_default_timeout(20_000)
        found.route("**/*", serve)
        found.goto(ADDRESS)
        found.wait_for_function("window.LForms && LForms.FHIR && LForms.FHIR.R4")
        show(found)
        yield found


def show(page: Page) -> None:
    page.evaluate(SHOW)
    first = next(iter(shipped().content.findings.values()))
    page.locator(f'[id^="{first.id}/1/1|"]').first.wait_for()


def tick(page: Page, finding: Finding, option: str) -> None:
    """Choose an option, if its question is shown."""
    ours = f"{form().naming.answers}|{option_code(finding, option)}"
    code = f"{ABSENT}|{ASKED_UNKNOWN}" if option == UNSURE else ours
    link = f"{finding.id}.unsure" if finding.kind is Kind.NUMBER else finding.id
    label = page.locator(f'label[id="{link}/1/1|{code}"], label[id="{link}/1/1/1|{code}"]')
    if label.count():
        label.click()


def fill(page: Page, finding: Finding, value: Value) -> None:
    """Answer one question as someone would."""
    if finding.kind is Kind.NUMBER and value != UNSURE:
        box = page.locator(f'input[id^="{finding.id}/1/1"]')
        if box.count():
            box.fill(str(value))
            box.press("Tab")
        return
    for option in value or (NONE,) if isinstance(value, tuple) else (str(value),):
        tick(page, finding, option)


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


def test_a_blank_form_is_never_self_care(page: Page) -> None:
    """The form calls a blank response completed; it comes back as data that is required."""
    made = assessed(page.evaluate(SENT))
    assert made["GuidanceResponse"]["status"] == "data-required"
    assert "CarePlan" not in made
    level = made["RiskAssessment"]["prediction"][0]["qualitativeRisk"]["coding"][0]["code"]
    assert level == shipped().level({}).id


def test_ten_people_get_the_level_of_the_app(page: Page) -> None:
    """Ten people fill the form; what it hides does not apply, and each gets the level that the app gives."""
    told = set()
    for seed in range(10):
        answers = shipped().answers(person(random.Random(seed), 0.5 + seed / 20)).given
        show(page)
        for name, value in answers.items():
            fill(page, shipped().content.findings[name], value)
        made = assessed(page.evaluate(SENT))
        level = made["RiskAssessment"]["prediction"][0]["qualitativeRisk"]["coding"][0]["code"]
        assert level == shipped().level(answers).id, (seed, answers)
        told.add(level)
    assert len(told) > 2
