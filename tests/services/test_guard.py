"""Nothing of a request is kept, and nothing that is sent breaks a door: marks, faults and noise against every route."""

from __future__ import annotations

import json
import logging
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from firstweeks.protocol import Protocol
from firstweeks.services.http.app import edges
from firstweeks.services.web.rate import Rate
from services.asking import NDJSON, client, shipped

ROOT = Path(__file__).parents[2]
PEOPLE = [json.loads(path.read_bytes()) for path in sorted((ROOT / "examples").glob("*.json"))]
POSTED: list[str] = [
    path for path, methods in client().get("/openapi.json").json()["paths"].items() if "post" in methods
]
# Those of every edge, documented in the same place or not.
EVERYWHERE = sorted(
    {
        route.path.replace("{id}", "x").replace("{service}", "x")
        for edge in edges(shipped())
        for route in edge.routes
        if "POST" in (route.methods or ())
    }
)
JSON = {"Content-Type": "application/json"}
MARK = "zq7mark"


def marked() -> list[tuple[str, str, dict[str, Any]]]:
    """Requests with a mark wherever somebody's answer, name or text could stand, right and wrong ones."""
    bodies: list[Any] = [
        {"answers": {"fever": MARK}},
        {"answers": {"weeks": MARK}},
        {"answers": {"danger_signs": [MARK]}},
        {"answers": {"danger_signs": MARK}},
        {"answers": MARK},
        {"answers": {}, "language": MARK},
        {"answers": {}, "country": MARK},
        {"answers": {}, "left_out": [MARK]},
        {"answers": {}, "left_out": MARK},
        {"answers": {}, "time": MARK},
        {"text": [MARK]},
        [MARK],
        MARK,
    ]
    found = [("POST", path, {"content": json.dumps(body), "headers": JSON}) for path in POSTED for body in bodies]
    found += [("POST", path, {"content": f'{{"answers": {MARK}', "headers": JSON}) for path in POSTED]
    found += [("POST", "/v1/batch", {"content": json.dumps(body), "headers": NDJSON}) for body in bodies]
    found += [
        ("GET", f"/v1/questions?language={MARK}", {}),
        ("GET", f"/{MARK}", {}),
        (MARK.upper(), "/v1/assess", {}),
        ("POST", "/v1/assess", {"content": "{}", "headers": {"Content-Type": MARK}}),
        ("GET", "/health", {"headers": {"Host": MARK}}),
        ("GET", "/health", {"headers": {"User-Agent": MARK, "Cookie": MARK, "Referer": MARK}}),
    ]
    return found


def test_no_refusal_log_or_metric_repeats_what_was_sent(caplog: pytest.LogCaptureFixture) -> None:
    """Marks planted in answers are in no error, no header, no line of a log and no metric."""
    caplog.set_level(logging.DEBUG)
    for method, path, options in marked():
        said = client()(method, path, **options)
        assert said.status_code in (200, 400, 404, 405, 415, 421, 422), (method, path)
        assert MARK not in said.text.lower(), (path, options)
        assert MARK not in str(said.headers).lower()
    # The test's own client names the addresses it asks.
    ours = [record.getMessage() for record in caplog.records if not record.name.startswith(("httpx", "httpcore"))]
    assert not [line for line in ours if MARK in line.lower()]
    assert MARK not in client().get("/metrics").text.lower()


def test_what_breaks_inside_is_told_without_its_text(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault of ours is a 500 that says nothing of the person, and a line in the log that names the code."""

    def broken(*_: object) -> None:
        raise RuntimeError(MARK)

    monkeypatch.setattr(Protocol, "assess", broken)
    said = client().post("/v1/assess", {"answers": {"fever": "yes"}})
    assert said.status_code == 500
    assert said.json()["title"] == "Internal Server Error"
    assert "RuntimeError at" in caplog.text
    assert MARK not in said.text + caplog.text
    line = client()("POST", "/v1/batch", content=b'{"answers": {}}\n{"answers": 1}', headers=NDJSON)
    assert [json.loads(one)["problem"]["status"] for one in line.text.splitlines()] == [500, 422]
    assert MARK not in line.text + caplog.text


RESOURCES: list[Any] = [
    {"resourceType": MARK},
    {"resourceType": "QuestionnaireResponse", "item": [{"linkId": MARK, "answer": [{"valueString": MARK}]}]},
    {
        "resourceType": "QuestionnaireResponse",
        "item": [{"linkId": "fever", "answer": [{"valueCoding": {"code": MARK}}]}],
    },
    {"resourceType": "QuestionnaireResponse", "item": MARK, "contained": [MARK]},
    {"resourceType": "Parameters", "parameter": [{"name": MARK, "valueString": MARK}]},
    {
        "resourceType": "Parameters",
        "parameter": [{"name": "data", "resource": {"resourceType": "Observation", "code": MARK}}],
    },
    {"hook": MARK, "hookInstance": MARK, "context": {"patientId": MARK}, "prefetch": {MARK: MARK}},
    {"answers": {"fever": MARK}},
    [MARK],
    MARK,
]


@pytest.mark.parametrize("path", EVERYWHERE)
def test_no_door_of_any_edge_repeats_or_logs_what_was_sent(path: str, caplog: pytest.LogCaptureFixture) -> None:
    """FHIR and CDS Hooks are held to the same: marks come back from no door, and none breaks."""
    caplog.set_level(logging.DEBUG)
    for body in RESOURCES:
        said = client()("POST", path, content=json.dumps(body), headers=JSON)
        assert said.status_code < 500, body
        if said.status_code >= 400:
            assert MARK not in said.text, body
    ours = [record.getMessage() for record in caplog.records if not record.name.startswith(("httpx", "httpcore"))]
    assert not [line for line in ours if MARK in line]


VALUES = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text(max_size=20),
    lambda inner: some.lists(inner, max_size=4) | some.dictionaries(some.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=60, deadline=None)
@given(
    path=some.sampled_from(POSTED),
    body=VALUES | some.fixed_dictionaries({"answers": VALUES}, optional={"language": VALUES}),
)
def test_any_json_is_answered_or_refused(path: str, body: object) -> None:
    """No value of any shape makes a fault of ours."""
    text = json.dumps(body)
    assert client()("POST", path, content=text, headers=JSON).status_code in (200, 400, 404, 415, 422)
    line = client()("POST", "/v1/batch", content=text, headers=NDJSON)
    assert line.status_code == 200
    assert "Internal" not in line.text


@settings(max_examples=60, deadline=None)
@given(path=some.sampled_from(POSTED), seed=some.integers(0, 2**32))
def test_a_request_with_broken_bytes_is_answered_or_refused(path: str, seed: int) -> None:
    """Real requests with bytes changed, cut and doubled make no fault of ours."""
    draw = random.Random(seed)
    text = bytearray(json.dumps({"answers": draw.choice(PEOPLE), "language": "en"}).encode())
    for _ in range(draw.randint(1, 4)):
        at = draw.randrange(len(text))
        match draw.randrange(3):
            case 0:
                text[at] = draw.randrange(256)
            case 1:
                del text[at : at + draw.randrange(9)]
            case _:
                text[at:at] = text[at : at + draw.randrange(9)]
        text = text or bytearray(b" ")
    for headers in (JSON, NDJSON):
        said = client()("POST", path, content=bytes(text), headers=headers)
        assert said.status_code in (200, 400, 415, 422)
        assert "Internal" not in said.text


def test_a_bucket_runs_empty_and_fills() -> None:
    """Each address has its own; whoever waits as long as it was told is let in."""
    now = 0.0
    rate = Rate(2, 3, lambda: now)
    assert [rate.wait("a") for _ in range(4)] == [0, 0, 0, 0.5]
    assert rate.wait("b") == 0
    now = 0.5
    assert rate.wait("a") == 0
    assert rate.wait("a") > 0
    assert Rate(0, 1).wait("a") == 0


def test_addresses_are_forgotten() -> None:
    """More addresses than a server can remember push out the oldest, and memory stays flat."""
    rate = Rate(1, 1, lambda: 0.0)
    for number in range(20_000):
        rate.wait(str(number))
    assert len(rate._buckets) == 10_000
    assert shipped().settings.names
