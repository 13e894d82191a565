"""A judge of others walks the OpenAPI document, tries to break every door, and holds each answer to the document."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.checks import CHECKS

from firstweeks.services.http.app import application
from firstweeks.services.web.service import Service
from services.asking import shipped

# The judge calls us by a name of its own.
SERVED = application(Service(shipped().protocol, replace(shipped().settings, names=())))
DOCUMENT: Any = schemathesis.openapi.from_asgi("/openapi.json", SERVED)
# Which ids of parts a summary has hangs on the answers: no schema can say it. A line of a batch is refused on its line.
NOT_SAID = {"/v1/summary": ["positive_data_acceptance"], "/v1/batch": ["negative_data_rejection"]}
QUICK = settings(max_examples=3, deadline=None, suppress_health_check=list(HealthCheck))
LONG = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


@schemathesis.serializer("application/x-ndjson")
def lines(_: Any, value: Any) -> bytes:
    """A batch is text as it is."""
    return value if isinstance(value, bytes) else str(value).encode()


def judged(case: Any) -> None:
    """One request, and its answer held to every check."""
    excluded = [CHECKS.get_one(name) for name in NOT_SAID.get(case.path, [])]
    case.call_and_validate(excluded_checks=excluded)


@pytest.mark.thorough
@DOCUMENT.parametrize()  # type: ignore[untyped-decorator]
@QUICK
def test_every_door_keeps_the_document(case: Any) -> None:
    """Requests that fit the document are answered as it says, and those that do not are refused as it says."""
    judged(case)


@pytest.mark.thorough
@DOCUMENT.parametrize()  # type: ignore[untyped-decorator]
@LONG
def test_every_door_keeps_the_document_for_long(case: Any) -> None:
    """The same, with many more requests."""
    judged(case)


@pytest.mark.thorough
def test_one_answer_leads_to_the_next_request() -> None:
    """Walks from answer to answer, by the links of the document, keep it too."""
    machine = DOCUMENT.as_state_machine()
    machine.run(settings=settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck)))
