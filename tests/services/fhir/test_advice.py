"""What is advised, as resources: the level of the app, unknown told apart from no, and nothing said that is private."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given

from firstweeks.model.finding import UNSURE
from firstweeks.reading.nouns import PRIORITIES
from firstweeks.services.fhir.advice import Advice
from firstweeks.services.fhir.naming import ASKED_UNKNOWN
from firstweeks.services.fhir.operations import Sent
from firstweeks.services.fhir.responses import write_response
from firstweeks.services.fhir.telling import Asked, priority
from laws.strategies import answers as any_answers
from laws.strategies import shipped
from services.fhir.people import NOW, form, operations, protocol

CONTENT = shipped().content


def bundle(answers: dict[str, Any], language: str = "en") -> dict[str, list[dict[str, Any]]]:
    """The resources of a Bundle by type."""
    presenter = protocol().presenter(language, "GB")
    made = Advice(form(language), presenter, protocol().answers(answers), Asked(now=NOW)).bundle()
    found: dict[str, list[dict[str, Any]]] = {}
    for entry in made["entry"]:
        found.setdefault(entry["resource"]["resourceType"], []).append(entry["resource"])
    return found


def level_of(made: dict[str, list[dict[str, Any]]]) -> str:
    code = made["RiskAssessment"][0]["prediction"][0]["qualitativeRisk"]["coding"][0]["code"]
    assert isinstance(code, str)
    return code


@given(answers=any_answers(CONTENT.findings))
def test_the_level_is_that_of_every_other_edge(answers: dict[str, Any]) -> None:
    """The level told, its priority, and whether more must be asked."""
    made = bundle(answers)
    level = protocol().level(answers)
    assert level_of(made) == level.id
    assert [one["priority"] for one in made.get("ServiceRequest", [])] == (
        [] if level == CONTENT.least else [priority(level)]
    )
    open_page = protocol().next_page(answers)
    guidance = made["GuidanceResponse"][0]
    assert (guidance["status"] == "data-required") == (open_page is not None)
    assert (guidance["status"] == "success") == ("dataRequirement" not in guidance)


def test_priorities_fall_with_the_levels() -> None:
    """No less urgent level asks for care sooner."""
    ranks = [PRIORITIES.index(priority(level)) for level in CONTENT.levels]
    assert ranks == sorted(ranks)


@pytest.mark.parametrize("language", protocol().languages)
def test_a_blank_form_is_never_self_care(language: str) -> None:
    """Nothing answered: data is required, each requirement is named, and neither self-care nor a "no" is said."""
    made = bundle({}, language)
    guidance = made["GuidanceResponse"][0]
    assert guidance["status"] == "data-required"
    assert level_of(made) == protocol().level({}).id != CONTENT.least.id
    assert "CarePlan" not in made
    components = made["Observation"][0]["component"]
    assert {one["dataAbsentReason"]["coding"][0]["code"] for one in components} == {"not-asked"}
    required = {one["codeFilter"][0]["code"][0]["code"] for one in guidance["dataRequirement"]}
    assert required == {one["code"]["coding"][0]["code"] for one in components}


def test_unknown_is_never_false() -> None:
    """Everything asked and nobody can tell: no component has a value, and each is asked-unknown or masked."""
    made = bundle(dict.fromkeys(CONTENT.findings, UNSURE))
    assert made["GuidanceResponse"][0]["status"] in ("data-requested", "success")
    assert "CarePlan" not in made
    for component in made["Observation"][0]["component"]:
        assert not any(key.startswith("value") for key in component)
        reason = component["dataAbsentReason"]["coding"][0]["code"]
        finding = CONTENT.findings[component["code"]["coding"][0]["code"]]
        assert reason == ("masked" if finding.private else ASKED_UNKNOWN)


def test_some_of_many_leaves_the_others_unknown() -> None:
    """One option ticked, and not sure of the others: the others are asked-unknown, not false."""
    first = next(iter(protocol().checked.pages.values()))[0]
    made = bundle({first.id: [first.options[0], UNSURE]})
    values = {
        one["code"]["coding"][0]["code"]: one.get("valueBoolean")
        for one in made["Observation"][0]["component"]
        if "." in one["code"]["coding"][0]["code"]
    }
    assert [value for value in values.values() if value is not None] == [True]
    assert len(values) == len(first.options)


def test_each_danger_sign_is_a_flag() -> None:
    """What was ticked on the first page is flagged, and nothing else."""
    first = next(iter(protocol().checked.pages.values()))[0]
    made = bundle({first.id: [*first.options[:2]]})
    assert [one["code"]["coding"][0]["code"] for one in made["Flag"]] == [
        f"{first.id}.{one}" for one in first.options[:2]
    ]
    assert "Flag" not in bundle({first.id: []})


def test_the_protocol_is_named_with_its_hash() -> None:
    """Provenance names every resource, and the SHA-256 of the content that made them."""
    presenter = protocol().presenter("en", "GB")
    made = Advice(form(), presenter, protocol().answers({}), Asked(now=NOW)).bundle()
    provenance = made["entry"][-1]["resource"]
    assert [target["reference"] for target in provenance["target"]] == [one["fullUrl"] for one in made["entry"][:-1]]
    assert f"urn:sha256:{CONTENT.content_hash}" in json.dumps(provenance["entity"])


def labels(answers: dict[str, Any]) -> set[str]:
    made = bundle(answers)
    found = [{label["code"] for label in one["meta"]["security"]} for group in made.values() for one in group]
    assert all(one == found[0] for one in found)
    return found[0]


def test_sensitive_answers_are_labelled() -> None:
    """Everything is about reproductive health; where violence is told, that is said too, and only there."""
    everywhere = {label.id for label in CONTENT.labels.values() if label.everywhere}
    assert labels({}) == everywhere
    for label in CONTENT.labels.values():
        for about in label.about:
            name, _, option = about.partition(".")
            finding = CONTENT.findings[name]
            told: Any = [option] if option else finding.options[-1]
            assert label.id in labels({name: told})
            not_told: Any = [] if option else finding.options[0]
            assert label.id not in labels({name: not_told})


def test_what_is_private_is_never_written() -> None:
    """Of a private question it is said that there is an answer, and never which."""
    for finding in CONTENT.findings.values():
        if finding.private:
            written = [
                [one for one in bundle({finding.id: option})["Observation"][0]["component"] if _is_of(one, finding.id)]
                for option in finding.options
            ]
            assert [one["dataAbsentReason"]["coding"][0]["code"] for one in written[0]] == ["masked"]
            assert written[0] == written[1]


def _is_of(component: dict[str, Any], finding: str) -> bool:
    return bool(component["code"]["coding"][0]["code"] == finding)


def test_the_same_answers_at_the_same_time_are_the_same_bytes() -> None:
    """A request that is sent twice makes nothing new."""
    one = next(iter(protocol().checked.pages.values()))[0]
    assert json.dumps(bundle({one.id: []})) == json.dumps(bundle({one.id: []}))


def test_self_care_comes_as_a_plan_and_no_request() -> None:
    """At the least level nobody is asked for; what to do and what to leave is a plan of activities."""
    answers = {finding.id: finding.usual for finding in CONTENT.findings.values()}
    for one in CONTENT.findings.values():
        if protocol().level(answers) != CONTENT.least and one.options:
            answers[one.id] = () if isinstance(one.usual, tuple) else one.options[0]
    made = bundle(answers)
    assert level_of(made) == CONTENT.least.id
    assert "ServiceRequest" not in made
    [plan] = made["CarePlan"]
    assert plan["activity"]
    assert any(one["detail"]["doNotPerform"] for one in plan["activity"])


def test_apply_returns_one_plan_with_everything_inside() -> None:
    """`PlanDefinition/$apply`: the request is an activity, and nothing that is contained contains anything."""
    response = write_response(form(), {}, NOW)
    plan = operations().apply(Sent(response=response, subject="Patient/p"))
    inside = {f"#{one['id']}" for one in plan["contained"]}
    assert all("contained" not in one for one in plan["contained"])
    named = {one["reference"] for one in plan["supportingInfo"]}
    named |= {one["reference"]["reference"] for one in plan["activity"] if "reference" in one}
    assert named <= inside
    assert plan["subject"] == {"reference": "Patient/p"}
