"""Broken requests: real ones with something else somewhere are answered or refused, never a 500."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

import pytest

from services.asking import client
from services.cds_hooks.test_cds_hooks import condition as recorded
from services.cds_hooks.test_cds_hooks import conditions, request
from services.fhir.adaptive_request import real_requests

JUNK: tuple[Any, ...] = (
    None,
    True,
    -1,
    10**30,
    1.5,
    "",
    "MARK-OF-AN-ANSWER",
    [],
    {},
    [None],
    {"a": 1},
    [[]],
    "\0",
    "#",
)


def places(value: Any) -> list[tuple[Any, Any]]:
    """Every container of a value with each of its keys."""
    keys = list(value) if isinstance(value, dict) else list(range(len(value))) if isinstance(value, list) else []
    return [(value, key) for key in keys] + [pair for key in keys for pair in places(value[key])]


def broken(body: Any, chance: random.Random) -> Any:
    """The body with one or several parts replaced, doubled or taken away."""
    body = copy.deepcopy(body)
    for _ in range(chance.randint(1, 4)):
        where = places(body)
        if not where:
            return body
        holder, key = chance.choice(where)
        match chance.randrange(3):
            case 0:
                holder[key] = copy.deepcopy(chance.choice(JUNK))
            case 1 if isinstance(holder, list):
                holder.append(copy.deepcopy(holder[key]))
            case _:
                del holder[key]
    return body


CDS = {"/cds-services/patient-view": request(*map(recorded, conditions()[:2]))}
FEEDBACK = {"feedback": [{"card": "c", "outcome": "accepted", "outcomeTimestamp": "2026-11-29T11:00:00Z"}]}
REAL = [*real_requests().items(), *CDS.items(), ("/cds-services/patient-view/feedback", FEEDBACK)]


@pytest.mark.parametrize(("path", "body"), REAL, ids=[path for path, _ in REAL])
def test_no_request_breaks_the_server(path: str, body: dict[str, Any]) -> None:
    """Whatever is wrong with it, it is answered or refused in the form of its edge, and no answer is repeated."""
    chance = random.Random(7)
    for _ in range(60):
        sent = broken(body, chance)
        response = client().post(path, sent)
        assert response.status_code in (200, 400, 412, 422), (response.status_code, json.dumps(sent)[:3000])
        if response.status_code != 200:
            assert "MARK-OF-AN-ANSWER" not in response.text
