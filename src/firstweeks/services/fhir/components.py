"""Answers as the components of an Observation, each with its value or with the reason why it has none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from firstweeks.services.fhir.concepts import Concepts
from firstweeks.services.fhir.naming import ASKED_UNKNOWN, UCUM, UNITS, Resource


def components(concepts: Concepts, finding: Finding, value: Value) -> Iterator[Resource]:
    """The answer to one finding: one component, or one for each option of many. What is private is masked."""
    code = {"code": concepts.code(finding)}
    if finding.private:
        yield {**code, "dataAbsentReason": concepts.absent("masked")}
    elif value in (UNSURE, (UNSURE,)):
        yield {**code, "dataAbsentReason": concepts.absent(ASKED_UNKNOWN)}
    elif finding.kind is Kind.NUMBER:
        unit = UNITS.get(finding.from_date or "")
        measured = {"unit": finding.from_date, "system": UCUM, "code": unit} if unit else {}
        yield {**code, "valueQuantity": {"value": value, **measured}}
    elif isinstance(value, tuple):
        yield from (_of_many(concepts, finding, option, value) for option in finding.options)
    else:
        yield {**code, "valueCodeableConcept": concepts.option(finding, str(value))}


def _of_many(concepts: Concepts, finding: Finding, option: str, chosen: Sequence[str]) -> Resource:
    """Whether one option of many is so; where the person is not sure of the others, they are unknown."""
    code = {"code": concepts.option(finding, option)}
    if option not in chosen and UNSURE in chosen:
        return {**code, "dataAbsentReason": concepts.absent(ASKED_UNKNOWN)}
    return {**code, "valueBoolean": option in chosen}
