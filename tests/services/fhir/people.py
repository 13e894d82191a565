"""People who go through the questions as a client of FHIR: they answer what a Questionnaire shows."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

from firstweeks.protocol import Protocol
from firstweeks.services.fhir.adaptive import first_response
from firstweeks.services.fhir.operations import Operations
from firstweeks.services.fhir.package import Package
from firstweeks.services.fhir.questionnaire import Form
from laws.strategies import shipped

NOW = "2026-11-29T11:00:00Z"
Pick = Callable[[Mapping[str, Any]], list[dict[str, Any]]]
"""How someone answers an item: the answers, none where they leave it."""


@cache
def operations() -> Operations:
    return Operations.of(shipped())


@cache
def made() -> dict[str, dict[str, Any]]:
    """Every resource of the package by its file, made once."""
    files = Package(shipped()).files()
    return {name: json.loads(data) for name, data in files.items()}


@cache
def form(language: str = "en") -> Form:
    return operations().forms[language]


def protocol() -> Protocol:
    return shipped()


def any_answer(chance: random.Random) -> Pick:
    """Someone who answers anything, often least worryingly, and is sometimes not sure or leaves a question."""

    def pick(item: Mapping[str, Any]) -> list[dict[str, Any]]:
        if chance.random() < 0.08:
            return []
        if item["type"] == "decimal":
            return [{"valueDecimal": chance.choice([4, 6, 8.5, 12, 13, 21, 41])}]
        options = [{"valueCoding": option["valueCoding"]} for option in item["answerOption"]]
        if item["linkId"].endswith(".unsure") or chance.random() < 0.05:
            return options[-1:] if chance.random() < 0.3 else []
        if not item.get("repeats"):
            return [options[0] if chance.random() < 0.4 else chance.choice(options)]
        if chance.random() < 0.7:
            return options[-2:-1]
        return chance.sample(options[:-2], chance.randint(1, 2))

    return pick


def answered(items: list[dict[str, Any]], pick: Pick, known: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The items of a response: what was answered stays, and what is new is answered."""
    found: list[dict[str, Any]] = []
    for item in items:
        if item["type"] == "group":
            inner = answered(item["item"], pick, known)
            found += [{"linkId": item["linkId"], "item": inner}] if inner else []
        elif item["type"] != "display":
            answer = known[item["linkId"]] if item["linkId"] in known else pick(item)
            found += [{"linkId": item["linkId"], "answer": answer}] if answer else []
    return _one_of_number_and_unsure(found)


def _one_of_number_and_unsure(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    there = {item["linkId"] for item in items}
    return [item for item in items if item["linkId"].removesuffix(".unsure") not in there - {item["linkId"]}]


def given(response: Mapping[str, Any]) -> dict[str, Any]:
    """The answers of a response by linkId."""
    found: dict[str, Any] = {}
    waiting = [*response.get("item", [])]
    for item in waiting:
        found |= {item["linkId"]: item["answer"]} if "answer" in item else {}
        waiting += item.get("item", [])
    return found


def walk(pick: Pick, ask: Callable[[dict[str, Any]], dict[str, Any]], language: str = "en") -> Iterator[dict[str, Any]]:
    """Every response that comes back on the way through an adaptive form, with what was answered to the last."""
    response = first_response(form(language), NOW)
    for _ in range(30):
        response = ask(response)
        yield response
        if response["status"] == "completed":
            return
        items = answered(response["contained"][0]["item"], pick, given(response))
        if items == response.get("item", []):
            return
        response = {**response, "item": items}
