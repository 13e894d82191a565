"""What a record says of the questions: what its codes say, never "no", and never more than they say."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from firstweeks.model.coding import Code
from firstweeks.model.finding import UNSURE, Kind
from firstweeks.model.problem import AnswersRejected
from firstweeks.services.fhir.operations import Sent
from firstweeks.services.fhir.records import Mapped, read_records
from firstweeks.services.fhir.responses import write_response
from services.fhir.people import NOW, form, operations, protocol

CODES = protocol().content.codes
TODAY = datetime.fromisoformat(NOW)


def coded(system: str, code: str) -> dict[str, Any]:
    return {"coding": [{"system": system, "code": code}]}


def record(row: Code, *, days: float = 0, **more: Any) -> dict[str, Any]:
    """A record with a row's code and the value that the row speaks of, some days old."""
    day = (TODAY - timedelta(days=days)).date().isoformat()
    code = coded(row.system, row.code)
    if not (row.value or row.unit or protocol().content.findings[row.finding].kind is Kind.NUMBER):
        return {"resourceType": "Condition", "code": code, "recordedDate": day, **more}
    observation = {"resourceType": "Observation", "status": "final", "code": code, "effectiveDateTime": day}
    if row.value:
        observation["valueCodeableConcept"] = coded(*row.value.split("|"))
    elif row.unit:
        observation["valueQuantity"] = {"value": row.at_least or 7, "code": row.unit}
    else:
        observation["valueDateTime"] = (TODAY - timedelta(weeks=7)).date().isoformat()
    return observation | more


def read(*records: object) -> Mapped:
    return read_records(protocol(), records, TODAY)


@pytest.mark.parametrize("name", CODES)
def test_each_code_says_what_its_row_says(name: str) -> None:
    """It gives its answer, or says that the finding has to be asked."""
    row = CODES[name]
    finding = protocol().content.findings[row.finding]
    mapped = read(record(row))
    expected: Any = 7 if finding.kind is Kind.NUMBER else row.answer
    if finding.kind is Kind.MANY and row.answer:
        expected = (row.answer, UNSURE)
    assert mapped.answers.given == ({finding.id: expected} if expected else {})
    assert mapped.heard == ({} if expected else {finding.id: row})


@pytest.mark.parametrize("name", [name for name, row in CODES.items() if row.within_days])
def test_an_old_record_answers_nothing(name: str) -> None:
    """What a record says must be of the days that its row wants; the finding is asked all the same."""
    row = CODES[name]
    old = read(record(row, days=row.within_days + 1))
    assert old.answers.given == {}
    assert list(old.heard) == [row.finding]
    undated = {key: value for key, value in record(row).items() if "Date" not in key or key == "valueDateTime"}
    assert read(undated).answers.given == {}


CONDITION = next(row for row in CODES.values() if row.answer and record(row)["resourceType"] == "Condition")
TESTED = next(row for row in CODES.values() if row.at_least is not None)
SYSTEM = "http://terminology.hl7.org/CodeSystem"


def test_a_record_never_says_no() -> None:
    """Refuted, resolved, entered in error, not final, or below what counts: it says nothing, and never "no"."""
    statuses: tuple[dict[str, Any], ...] = (
        {"verificationStatus": coded(f"{SYSTEM}/condition-ver-status", "refuted")},
        {"verificationStatus": coded(f"{SYSTEM}/condition-ver-status", "entered-in-error")},
        {"clinicalStatus": coded(f"{SYSTEM}/condition-clinical", "resolved")},
    )
    for more in statuses:
        assert read(record(CONDITION, **more)).answers.given == {}
    assert read(record(TESTED, status="entered-in-error")).answers.given == {}
    below = {"value": (TESTED.at_least or 0) - 0.1, "code": TESTED.unit}
    assert read(record(TESTED, valueQuantity=below)).answers.given == {}
    assert read(record(TESTED, valueQuantity={"value": 100, "code": "[degF]"})).answers.given == {}
    said = {"resourceType": "Observation", "status": "final", "effectiveDateTime": NOW[:10], "valueBoolean": False}
    assert read({**said, "code": coded(CONDITION.system, CONDITION.code)}).answers.given == {}


def test_asked_and_unknown_in_a_record_is_unsure() -> None:
    """A record that says that nobody could tell is an answer; one that was not made is none."""
    absent = {"resourceType": "Observation", "status": "final", "code": coded(CONDITION.system, CONDITION.code)}
    for reason, expected in (("asked-unknown", {CONDITION.finding: UNSURE}), ("not-asked", {})):
        reasoned = {**absent, "dataAbsentReason": coded(f"{SYSTEM}/data-absent-reason", reason)}
        found = read(reasoned).answers.given
        assert {name: value[-1] if isinstance(value, tuple) else value for name, value in found.items()} == expected


def test_records_that_disagree_are_not_believed() -> None:
    """Two numbers for one question: nobody can tell which holds."""
    row = next(row for row in CODES.values() if row.unit and protocol().content.findings[row.finding].range)
    other = record(row, valueQuantity={"value": 9, "code": row.unit})
    assert read(record(row), other).answers.given == {row.finding: UNSURE}


def test_a_number_goes_on_since_it_was_measured() -> None:
    """Weeks that were counted three weeks ago are three more today."""
    row = next(row for row in CODES.values() if row.unit and protocol().content.findings[row.finding].range)
    assert read(record(row, days=21)).answers.given == {row.finding: 10}


def test_no_code_of_a_later_bleeding_is_used() -> None:
    """Bleeding before 20 weeks is never coded as bleeding before a birth, in or out."""
    later = {"O46", "O46.9", "JA41", "JA41.Z"}
    assert not later & {row.code for row in CODES.values()}
    for code in later:
        assert read({"resourceType": "Condition", "code": coded("http://hl7.org/fhir/sid/icd-10", code)}).heard == {}


def test_every_code_says_where_it_was_seen() -> None:
    """A code that nobody has seen is not in the table, and each says what it loses."""
    assert all(row.seen and row.loses for row in CODES.values())


def test_what_the_person_says_goes_before_the_record() -> None:
    """A response and a record in one Bundle: the person is believed, and the record fills what was not asked."""
    row = CONDITION
    finding = protocol().content.findings[row.finding]
    other = next(option for option in finding.options if option != row.answer)
    response = write_response(form(), {finding.id: other}, NOW)
    entries = [{"resource": response}, {"resource": record(row, recordedDate=datetime.now(UTC).date().isoformat())}]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    assert operations().advice(Sent(response=bundle)).answers.given == {finding.id: other}


BAD: dict[str, tuple[Sent, str]] = {
    "nothing": (Sent(), ""),
    "a patient": (Sent(response={"resourceType": "Patient"}), "QuestionnaireResponse"),
    "entries that are none": (Sent(response={"resourceType": "Bundle", "entry": [1]}), "Bundle.entry"),
    "a code that is none": (
        Sent(response={"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Condition", "code": 3}}]}),
        "Bundle.entry[0].resource.code",
    ),
    "an entry without a resource": (
        Sent(response={"resourceType": "Bundle", "entry": [{}]}),
        "Bundle.entry[0].resource",
    ),
    "two people": (
        Sent(
            response={
                "resourceType": "Bundle",
                "entry": [
                    {"resource": {"resourceType": "Condition", "code": {}, "subject": {"reference": f"Patient/{one}"}}}
                    for one in "ab"
                ],
            }
        ),
        "subject",
    ),
    "a subject that is none": (
        Sent(
            response={
                "resourceType": "Bundle",
                "entry": [{"resource": {"resourceType": "Condition", "code": {}, "subject": []}}],
            }
        ),
        "subject",
    ),
    "a reference that is none": (
        Sent(response={**write_response(form(), {}, NOW), "subject": {"reference": [[]]}}),
        "subject",
    ),
    "two responses": (
        Sent(response={"resourceType": "Bundle", "entry": [{"resource": write_response(form(), {}, NOW)}] * 2}),
        "Bundle.entry",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_wrong_is_refused(name: str) -> None:
    """Each with its place."""
    sent, where = BAD[name]
    with pytest.raises(AnswersRejected) as caught:
        operations().assess(sent)
    assert where in [problem.where for problem in caught.value.problems]
