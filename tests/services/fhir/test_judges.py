"""What others' validators say of all that we write; and that they would say it."""

from __future__ import annotations

import copy
import json
import random
import re
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from firstweeks.model.finding import UNSURE
from firstweeks.services.fhir.operations import Sent
from laws.strategies import shipped
from services.asking import client
from services.fhir.judges import PACKAGES, ROOT, faults, judges
from services.fhir.people import any_answer, made, walk

_ROWS = ("fhirkit-rs", "fhir.resources", "@medplum/core", "fhir.schema.json", "pyrofile-validator")
EVERYDAY = ("fhirkit-rs", "fhir.resources")
"""The judges that need nothing but Python, and milliseconds."""


@cache
def written() -> list[dict[str, Any]]:
    """Every resource of the package, its examples in every language among them."""
    return [one for one in made().values() if "resourceType" in one]


def answers_of(seed: int) -> list[dict[str, Any]]:
    """Everything that the server answers to one person who goes through the adaptive form, over HTTP."""
    language = shipped().languages[seed % len(shipped().languages)]
    country = list(shipped().content.countries)[seed % len(shipped().content.countries)]

    def post(path: str, body: object) -> dict[str, Any]:
        response = client().post(f"/fhir/{path}?country={country}", body)
        assert response.status_code == 200, response.text
        body = response.json()
        assert isinstance(body, dict)
        return body

    found = [*walk(any_answer(random.Random(seed)), lambda one: post("Questionnaire/$next-question", one), language)]
    found.append(post("QuestionnaireResponse/$assess", found[-1]))
    parameters = [
        {"name": "subject", "valueString": "Patient/p"},
        {"name": "questionnaire-response", "resource": found[-2]},
    ]
    found.append(post("PlanDefinition/$apply", {"resourceType": "Parameters", "parameter": parameters}))
    return found


def refusals() -> list[dict[str, Any]]:
    """OperationOutcomes of several kinds."""
    asked = client()
    wrong = {"resourceType": "QuestionnaireResponse", "item": [{"linkId": "x"}]}
    return [
        asked.post("/fhir/QuestionnaireResponse/$assess", wrong).json(),
        asked("POST", "/fhir/QuestionnaireResponse/$assess", content=b"{").json(),
        asked.get("/fhir/Questionnaire/none").json(),
        asked.get("/fhir/none").json(),
    ]


def test_everything_that_is_written_is_right() -> None:
    """Two judges find no fault in any resource of the package, nor in what a walk of people is answered."""
    walked = [one for seed in range(3) for one in answers_of(seed)]
    reads = [client().get("/fhir/metadata").json(), client().get("/fhir/ValueSet").json()]
    assert faults([*written(), *walked, *refusals(), *reads], EVERYDAY) == []


@pytest.mark.thorough
def test_every_judge_finds_everything_right() -> None:
    """All five, on the whole package in every language."""
    if len(judges()) < 5:
        pytest.skip(f"a judge could not be fetched; there are {sorted(judges())}")
    assert faults([*written(), *refusals(), client().get("/fhir/metadata").json()]) == []


@pytest.mark.thorough
@pytest.mark.timeout(1800)
def test_a_walk_of_500_people() -> None:
    """Every answer of the server to 500 people, in every language and country; by the slowest judge to 10 of them."""
    slow = "pyrofile-validator"
    fast = [name for name in judges() if name != slow]
    for start in range(0, 500, 50):
        walked = [answers_of(seed) for seed in range(start, start + 50)]
        assert faults([one for person in walked for one in person], fast) == []
        assert faults(walked[0], [slow]) == []


Fault = Callable[[dict[str, Any]], None]


def _set(path: str, value: object) -> Fault:
    """A fault: something else at a path; `...` takes it away."""

    def plant(resource: Any) -> None:
        *way, last = [int(part) if part.isdigit() else part for part in path.split(".")]
        for part in way:
            resource = resource[part]
        if value is ...:
            del resource[last]
        else:
            resource[last] = value

    return plant


PLANTED: dict[str, tuple[str, Fault]] = {
    "an element that does not exist": ("RiskAssessment", _set("probability", 0.5)),
    "no status": ("RiskAssessment", _set("status", ...)),
    "a status that does not exist": ("GuidanceResponse", _set("status", "maybe")),
    "no subject": ("ServiceRequest", _set("subject", ...)),
    "a priority that does not exist": ("ServiceRequest", _set("priority", "soon")),
    "no intent": ("ServiceRequest", _set("intent", ...)),
    "a number for a text": ("RiskAssessment", _set("mitigation", 3)),
    "a text for a list": ("ServiceRequest", _set("note", "x")),
    "an empty list": ("ServiceRequest", _set("note", [])),
    "a day that is none": ("GuidanceResponse", _set("occurrenceDateTime", "2026-13-41")),
    "two values": ("Observation", _set("component.0.valueString", "x")),
    "a component without a code": ("Observation", _set("component.0.code", ...)),
    "a reference to another type": ("GuidanceResponse", _set("outputParameters.reference", "Patient/x")),
    "no module": ("GuidanceResponse", _set("moduleCanonical", ...)),
    "no target": ("Provenance", _set("target", ...)),
    "an instant without a time": ("Provenance", _set("recorded", "2026-11-29")),
    "no agent": ("Provenance", _set("agent", ...)),
    "a role that does not exist": ("Provenance", _set("entity.0.role", "cause")),
    "a payload without content": ("Communication", _set("payload.0", {"id": "x"})),
    "a type of item that does not exist": ("Questionnaire", _set("item.0.type", "page")),
    "an item without a linkId": ("Questionnaire", _set("item.0.linkId", ...)),
    "a linkId twice": ("Questionnaire", _set("item.1.linkId", "page.emergency")),
    "a group without items": ("Questionnaire", _set("item.0.item", ...)),
    "several conditions, joined by nothing": ("Questionnaire", _set("item.1.item.1.enableBehavior", ...)),
    "an operator that does not exist": ("Questionnaire", _set("item.1.item.1.enableWhen.0.operator", "is")),
    "a condition without an answer": ("Questionnaire", _set("item.1.item.1.enableWhen.0.answerCoding", ...)),
    "an option without a value": ("Questionnaire", _set("item.0.item.0.answerOption.0", {})),
    "a code system without content": ("CodeSystem", _set("content", ...)),
    "an equivalence that does not exist": ("ConceptMap", _set("group.0.element.0.target.0.equivalence", "close")),
    "an action that both refers and details": ("CarePlan", _set("activity.0.reference", {"reference": "#x"})),
    "a library without a type": ("Library", _set("type", ...)),
    "data that is no base64": ("Library", _set("content.0.data", "§")),
    "an adaptive form with an address": ("QuestionnaireResponse", _set("contained.0.url", "https://a.example")),
    "an adaptive form of nobody": ("QuestionnaireResponse", _set("contained.0.derivedFrom", ...)),
    "an adaptive item without a text": ("QuestionnaireResponse", _set("contained.0.item.0.text", ...)),
    "an adaptive form that is not contained": ("QuestionnaireResponse", _set("contained", ...)),
    "a response without a status": ("QuestionnaireResponse", _set("status", ...)),
    "an adaptive response of no time": ("QuestionnaireResponse", _set("authored", ...)),
}


@cache
def sound() -> dict[str, dict[str, Any]]:
    """A resource of each type, as we write it."""
    from services.fhir.people import NOW, form, operations  # noqa: PLC0415

    care = {finding.id: finding.usual for finding in shipped().content.findings.values()}
    unsure = dict.fromkeys(care, UNSURE)
    found: dict[str, dict[str, Any]] = {}
    from firstweeks.services.fhir.advice import Advice  # noqa: PLC0415
    from firstweeks.services.fhir.telling import Asked  # noqa: PLC0415

    for answers in (unsure, care):
        presenter = shipped().presenter("en", "GB")
        bundle = Advice(form(), presenter, shipped().answers(answers), Asked(now=NOW)).bundle()
        found |= {entry["resource"]["resourceType"]: entry["resource"] for entry in bundle["entry"]}
    [adaptive, *_] = walk(any_answer(random.Random(1)), lambda one: operations().next_question(Sent(response=one)))
    package = {one["resourceType"]: one for one in reversed(written()) if "url" in one}
    return {**package, **found, "QuestionnaireResponse": adaptive}


def caught(name: str, by: tuple[str, ...] = ()) -> dict[str, bool]:
    """Which judges see a planted fault."""
    kind, plant = PLANTED[name]
    resource = copy.deepcopy(sound()[kind])
    assert faults([resource], by) == []
    plant(resource)
    return {judge: faults([resource], (judge,)) != [] for judge in judges() if not by or judge in by}


# What only a judge that is not in the everyday run sees.
_NOT_EVERYDAY = {
    *(name for name in PLANTED if name.endswith("does not exist") and "element" not in name),
    *(name for name in PLANTED if name.startswith("an adaptive")),
    "a reference to another type",
    "a group without items",
    "an action that both refers and details",
    # What none of them sees, tests of ours hold: test_enabling.py and test_package.py.
    "a linkId twice",
    "several conditions, joined by nothing",
}


@pytest.mark.parametrize("name", [name for name in PLANTED if name not in _NOT_EVERYDAY])
def test_a_planted_fault_is_seen(name: str) -> None:
    """The everyday judges would say it."""
    assert any(caught(name, EVERYDAY).values())


@pytest.mark.thorough
def test_the_table_of_the_documentation() -> None:
    """How many of the planted faults each judge sees, as docs/fhir.md says."""
    table = {name: caught(name) for name in PLANTED}
    missed = {name for name, by in table.items() if not any(by.values())}
    assert missed == {"a linkId twice", "several conditions, joined by nothing"}
    seen = [sum(by[judge] for by in table.values()) for judge in _ROWS]
    page = (ROOT / "docs" / "fhir.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| .* \| (\d+) \|$", page, re.MULTILINE)
    assert [*map(int, rows)] == [*seen, len(table) - len(missed)]
    assert f"of {len(table)} planted faults" in page


@pytest.mark.thorough
def test_codes_stand_in_the_packages_that_are_named() -> None:
    """A code that is said to be seen in a package of HL7 stands in that package."""
    for row in shipped().content.codes.values():
        name = row.seen.partition(" ")[0]
        if "/" not in name:
            folder = PACKAGES / name
            wanted = [row.code, *([row.value.partition("|")[2]] if row.value else [])]
            texts = [path.read_text(encoding="utf-8") for path in folder.rglob("*.json") if path.stat().st_size < 2**22]
            assert all(any(f'"{code}"' in text for text in texts) for code in wanted), row.id


@pytest.mark.thorough
def test_the_official_examples_are_read_or_refused() -> None:
    """HL7's own examples of the types that we take: no 500, and a refusal says why; none is taken for answers."""
    kinds = ("QuestionnaireResponse", "Observation", "Condition", "Bundle", "Parameters", "Questionnaire")
    files = [path for kind in kinds for path in sorted((PACKAGES / "hl7.fhir.r4.examples").glob(f"{kind}-*.json"))]
    read = 0
    for path in files:
        if path.stat().st_size > 2**19:
            continue
        resource = json.loads(path.read_text(encoding="utf-8"))
        if resource["resourceType"] in ("Observation", "Condition"):
            resource = {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": resource}]}
        response = client().post("/fhir/QuestionnaireResponse/$assess", resource)
        assert response.status_code in (200, 422), path.name
        if response.status_code == 422:
            assert all(issue["diagnostics"] for issue in response.json()["issue"])
        else:
            read += 1
            kinds_of = {entry["resource"]["resourceType"] for entry in response.json()["entry"]}
            assert "CarePlan" not in kinds_of, path.name
    assert read > 50
