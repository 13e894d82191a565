"""Whoever copies a request from the documentation gets what the page promises."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

from firstweeks.model.level import Tone
from firstweeks.services.cds_hooks.cards import INDICATORS
from laws.strategies import shipped
from services.asking import client

DOCS = Path(__file__).parents[3] / "docs"


def answers(page: str) -> list[Any]:
    """What the server answers to each request of a page that begins with curl."""
    text = (DOCS / page).read_text(encoding="utf-8")
    found = []
    for block in re.findall(r"```sh\n(curl .*?)```", text, re.DOTALL):
        _, address, *options = shlex.split(block.replace("\\\n", " "))
        given = dict(zip(options[::2], options[1::2], strict=True))
        name, _, value = given["-H"].partition(": ")
        path = address.removeprefix("http://127.0.0.1:8080")
        response = client()("POST", path, content=given["--data"], headers={name: value})
        assert response.status_code == 200, response.text
        found.append(response.json())
    return found


def test_the_requests_of_the_page_on_fhir() -> None:
    """The first page of the form comes back; some answers come back as advice, with data that is required."""
    form, advice = answers("fhir.md")
    assert form["status"] == "in-progress"
    told, page = form["contained"][0]["item"]
    assert told["linkId"] == "told"
    assert page["linkId"] == f"page.{shipped().content.pages[0]}"
    made = {entry["resource"]["resourceType"]: entry["resource"] for entry in advice["entry"]}
    assert made["GuidanceResponse"]["status"] == "data-required"
    assert made["ServiceRequest"]["priority"] in ("stat", "asap", "urgent", "routine")


def test_the_request_of_the_page_on_cds_hooks() -> None:
    """A card that says what is still open, at no level."""
    [said] = answers("cds-hooks.md")
    [card] = said["cards"]
    assert card["indicator"] == INDICATORS[Tone.PLAIN]
    assert shipped().presenter("en").phrases.name("pain_sites") in card["summary"]
