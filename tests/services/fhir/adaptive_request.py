"""Requests to the FHIR edge as clients send them."""

from __future__ import annotations

import random
from typing import Any

from firstweeks.services.fhir.operations import Sent
from services.fhir.people import any_answer, operations, walk


def real_requests() -> dict[str, dict[str, Any]]:
    """A body for each path that takes one."""
    *_, response = walk(any_answer(random.Random(3)), lambda one: operations().next_question(Sent(response=one)))
    condition = {
        "resourceType": "Condition",
        "subject": {"reference": "Patient/p"},
        "code": {"coding": [{"system": "http://snomed.info/sct", "code": "386661006"}]},
        "recordedDate": "2026-11-29",
    }
    observation = {
        "resourceType": "Observation",
        "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": "8310-5"}]},
        "effectiveDateTime": "2026-11-29T10:00:00Z",
        "valueQuantity": {"value": 38.5, "system": "http://unitsofmeasure.org", "code": "Cel"},
    }
    lmp = {
        "resourceType": "Observation",
        "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": "8665-2"}]},
        "effectiveDateTime": "2026-11-29",
        "valueDateTime": "2026-10-01",
    }
    records = [{"resource": one} for one in (condition, observation, lmp)]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": records}
    parameters = [
        {"name": "subject", "valueString": "Patient/p"},
        {"name": "data", "resource": bundle},
        {"name": "questionnaire-response", "resource": response},
    ]
    return {
        "/fhir/Questionnaire/$next-question": response,
        "/fhir/QuestionnaireResponse/$assess": bundle,
        "/fhir/PlanDefinition/$apply": {"resourceType": "Parameters", "parameter": parameters},
    }
