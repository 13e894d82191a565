"""CDS Hooks 2.0: cards for what a record is sure of, none that reassures, and feedback without a patient."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from firstweeks.model.coding import Code
from firstweeks.model.content import Content
from firstweeks.model.level import Tone
from firstweeks.services.cds_hooks.cards import INDICATORS, LONGEST, REASONS
from firstweeks.services.cds_hooks.discovery import prefetch
from firstweeks.services.cds_hooks.trust import ClientsRejected, NotTrusted, Trust, read_clients
from firstweeks.services.http.app import application
from firstweeks.services.web.service import Service, Settings
from laws.strategies import shipped
from services.asking import Client, client

CONTENT: Content = shipped().content
TODAY = datetime.now(UTC).date().isoformat()


def condition(row: Code) -> dict[str, Any]:
    code = {"coding": [{"system": row.system, "code": row.code}]}
    return {"resourceType": "Condition", "id": row.id, "code": code, "recordedDate": TODAY}


def bundle(*resources: dict[str, Any]) -> dict[str, Any]:
    return {"resourceType": "Bundle", "type": "searchset", "entry": [{"resource": one} for one in resources]}


def request(*records: dict[str, Any], hook: str = "patient-view", **context: Any) -> dict[str, Any]:
    return {
        "hook": hook,
        "hookInstance": "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea",
        "context": {"userId": "Practitioner/1", "patientId": "1288992", **context},
        "prefetch": {"conditions": bundle(*records), "observations": None},
    }


def cards(*records: dict[str, Any], **more: Any) -> list[dict[str, Any]]:
    body = request(*records, **more)
    response = client().post(f"/cds-services/{body['hook']}", body)
    assert response.status_code == 200, response.text
    found = response.json()["cards"]
    assert isinstance(found, list)
    return found


def conditions() -> list[Code]:
    return [row for row in CONTENT.codes.values() if not row.value and not row.unit and not _number(row)]


def _number(row: Code) -> bool:
    return CONTENT.findings[row.finding].range is not None


def sure() -> Code:
    """A code of which alone a rule makes something of."""
    return next(row for row in conditions() if row.answer and len(cards(condition(row))) == 1)


def test_discovery_names_what_is_read() -> None:
    """Each service has its hook and asks for the codes of the content and nothing else."""
    found = client().get("/cds-services").json()["services"]
    assert [one["hook"] for one in found] == [one["id"] for one in found] == ["patient-view", "order-select"]
    for one in found:
        assert one["prefetch"] == prefetch(CONTENT)
        for row in CONTENT.codes.values():
            assert f"{row.system}|{row.code}" in one["prefetch"]["observations"]


def test_nothing_known_is_no_card() -> None:
    """An empty record, a record of other things, and a pregnancy alone: no card, and no reassurance."""
    other = {**condition(conditions()[0]), "code": {"coding": [{"system": "http://loinc.org", "code": "1-8"}]}}
    assert cards() == cards(other) == []
    background = [row for row in conditions() if CONTENT.findings[row.finding].page in CONTENT.background]
    for row in background:
        assert cards(condition(row)) == [] or row.answer


def test_a_card_has_the_level_and_the_hash() -> None:
    """Indicator by level, a short summary, the content's hash, a request to take up, and reasons to set it aside."""
    [card] = cards(condition(sure()))
    level = next(one for one in CONTENT.levels if one.id == card["source"]["topic"]["code"])
    assert card["indicator"] == INDICATORS[level.tone]
    assert len(card["summary"]) < LONGEST
    assert CONTENT.content_hash in card["source"]["label"]
    [action] = card["suggestions"][0]["actions"]
    assert (action["type"], action["resource"]["subject"]) == ("create", {"reference": "Patient/1288992"})
    assert action["resource"]["priority"] == (level.priority or "routine")
    assert {reason["code"] for reason in card["overrideReasons"]} == set(REASONS)


@pytest.mark.parametrize("row", conditions(), ids=lambda row: str(row.id))
def test_every_code_makes_a_card_or_none(row: Code) -> None:
    """What the record is sure of is told at its level or above; what it only speaks of is to be asked, at no level."""
    for card in cards(condition(row)):
        assert card["indicator"] in INDICATORS.values()
        assert len(card["summary"]) < LONGEST
        name = shipped().presenter("en").phrases.name(row.finding)
        if not row.answer:
            assert name in card["summary"]
            assert card["indicator"] == INDICATORS[Tone.PLAIN]
            assert "suggestions" not in card
        else:
            answers = {row.finding: [row.answer, "unsure"] if CONTENT.findings[row.finding].usual == () else row.answer}
            level = shipped().level(answers)
            assert card["source"]["topic"]["code"] == level.id


def order(priority: str | None) -> dict[str, Any]:
    made = {"resourceType": "ServiceRequest", "id": "o", "status": "draft", "intent": "order", "subject": {}}
    return made | ({"priority": priority} if priority else {})


def test_an_order_that_comes_too_late_is_raised() -> None:
    """A chosen request with a later priority gets a card that raises it; one that is as soon, or not chosen, none."""
    row = sure()
    select = {"hook": "order-select", "selections": ["ServiceRequest/o"]}
    [card] = cards(condition(row), **select, draftOrders=bundle(order(None)))
    [action] = card["suggestions"][0]["actions"]
    assert (action["type"], action["resource"]["id"]) == ("update", "o")
    wanted = action["resource"]["priority"]
    assert cards(condition(row), **select, draftOrders=bundle(order(wanted))) == []
    assert cards(condition(row), **{**select, "selections": []}, draftOrders=bundle(order(None))) == []
    assert cards(**select, draftOrders=bundle(order(None))) == []


WRONG: dict[str, tuple[object, int, str]] = {
    "nothing": ([], 400, "#/hook"),
    "another hook": ({**request(), "hook": "order-sign"}, 400, "#/hook"),
    "no instance": ({**request(), "hookInstance": 3}, 400, "#/hookInstance"),
    "no patient": ({**request(), "context": {}}, 400, "#/context/patientId"),
    "no prefetch": ({**request(), "prefetch": {}}, 412, "#/prefetch/conditions"),
    "prefetch that is none": ({**request(), "prefetch": []}, 400, "#/prefetch"),
    "a bundle that is none": ({**request(), "prefetch": {"conditions": 3}}, 400, "#/prefetch/conditions"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_refused(name: str) -> None:
    """Each fault has its place; a prefetch that did not come is 412, as the specification has it."""
    body, status, pointer = WRONG[name]
    response = client().post("/cds-services/patient-view", body)
    assert response.status_code == status
    assert pointer in [error["pointer"] for error in response.json()["errors"]]


def test_feedback_is_counted_without_a_patient() -> None:
    """By outcome and reason; a comment and a reason that is not ours are "other", and neither is kept."""
    app = application(Service(shipped(), Settings(rate=0)))
    asked = Client(app)
    mark, coding = "MARK-OF-A-PATIENT", {"code": "arranged"}
    stamped = {"card": "c", "outcomeTimestamp": "2026-11-29T11:00:00Z"}
    feedback = [
        {**stamped, "outcome": "accepted", "acceptedSuggestions": [{"id": mark}]},
        {**stamped, "outcome": "overridden", "overrideReason": {"reason": coding, "userComment": mark}},
        {**stamped, "outcome": "overridden", "overrideReason": {"reason": {"code": mark}}},
    ]
    assert asked.post("/cds-services/patient-view/feedback", {"feedback": feedback}).status_code == 200
    text = asked.get("/metrics").text
    assert 'firstweeks_feedback_total{outcome="overridden",reason="arranged"} 1.0' in text
    assert 'firstweeks_feedback_total{outcome="overridden",reason="other"} 1.0' in text
    assert 'firstweeks_feedback_total{outcome="accepted",reason=""} 1.0' in text
    assert mark not in text
    wrongs: tuple[Any, ...] = ([], {"feedback": []}, {"feedback": [{}]}, {"feedback": [{"outcome": "accepted"}]})
    for wrong in wrongs:
        assert asked.post("/cds-services/patient-view/feedback", wrong).status_code == 400


KEY = ec.generate_private_key(ec.SECP384R1())
ISSUER, AUDIENCE, PATH = "https://ehr.example", "https://us.example", "/cds-services/patient-view"
PUBLIC = json.loads(jwt.algorithms.ECAlgorithm.to_jwk(KEY.public_key()))
CLIENTS = {"audience": AUDIENCE, "clients": {ISSUER: {"keys": [{**PUBLIC, "kid": "1", "alg": "ES384"}]}}}


def token(*, kid: str = "1", key: Any = KEY, algorithm: str = "ES384", **more: Any) -> str:
    now = int(time.time())
    claims = {"iss": ISSUER, "aud": AUDIENCE + PATH, "iat": now, "exp": now + 60, "jti": "a", **more}
    claims = {name: value for name, value in claims.items() if value is not None}
    return "Bearer " + jwt.encode(claims, key, algorithm=algorithm, headers={"kid": kid})


def test_a_token_of_a_client_is_taken_once() -> None:
    """For us, in time, signed by a known key: accepted, and not a second time."""
    trust = Trust(AUDIENCE, CLIENTS["clients"])  # type: ignore[arg-type]
    trust.verify(token(), PATH)
    with pytest.raises(NotTrusted):
        trust.verify(token(), PATH)
    trust.verify(token(jti="b"), PATH)


OTHER = ec.generate_private_key(ec.SECP384R1())
BAD: dict[str, str] = {
    "none": "",
    "basic": "Basic abc",
    "no token": "Bearer abc",
    "another key": token(key=OTHER),
    "an unknown key": token(kid="2"),
    "an unknown issuer": token(iss="https://else.example"),
    "for another": token(aud="https://else.example"),
    "too late": token(exp=int(time.time()) - 10),
    "for too long": token(exp=int(time.time()) + 10_000),
    "without an end": token(exp=None),
    "without a name": token(jti=None),
    "a shared secret": token(key="x" * 64, algorithm="HS256"),
}


@pytest.mark.parametrize("name", BAD)
def test_any_other_token_is_refused(name: str) -> None:
    """Whatever does not show who calls."""
    with pytest.raises(NotTrusted):
        Trust(AUDIENCE, CLIENTS["clients"]).verify(BAD[name], PATH)  # type: ignore[arg-type]


def test_only_clients_may_call_where_they_are_named(tmp_path: Path) -> None:
    """With a list of clients, a request without a token is 401, and one with a token gets its cards."""
    path = tmp_path / "clients.json"
    path.write_text(json.dumps(CLIENTS), encoding="utf-8")
    asked = Client(application(Service(shipped(), Settings(rate=0, cds_clients=path))))
    assert asked.post(PATH, request()).status_code == 401
    sent = asked("POST", PATH, json=request(), headers={"Authorization": token()})
    assert (sent.status_code, sent.json()) == (200, {"cards": []})
    for text in (
        "[]",
        "{",
        '{"audience": "http://x", "clients": {}}',
        '{"audience": "https://x", "clients": {"a": 1}}',
    ):
        path.write_text(text, encoding="utf-8")
        with pytest.raises(ClientsRejected):
            read_clients(path)
