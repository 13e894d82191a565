"""What a clinical record says of the questions: Observations and Conditions, by the codes of the content."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from firstweeks.model.answers import Answers
from firstweeks.model.coding import Code
from firstweeks.model.content import Content
from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from firstweeks.model.problem import AnswersRejected, Problem
from firstweeks.protocol import Protocol
from firstweeks.services.fhir.naming import is_resource

_CURRENT = ("active", "recurrence", "relapse")
_SAID = ("final", "amended", "corrected", "preliminary")
_NOT_SO = ("refuted", "entered-in-error")
_DAYS = {"weeks": 7, "days": 1}


@dataclass(frozen=True, slots=True)
class Mapped:
    """
    What some records say.

    Attributes:
        answers: The answers that they give. A record never says "no", and of many options never which are not so.
        heard: The findings that they speak of without answering them, each with the code that does.
        used: The codes that gave an answer, each of which loses something.
    """

    answers: Answers
    heard: Mapping[str, Code]
    used: tuple[Code, ...]


def read_records(protocol: Protocol, resources: Sequence[object], now: datetime, path: str = "entry") -> Mapped:
    """
    Map Observations and Conditions to answers; resources of other types, and codes that no one has mapped, say nothing.

    Raises:
        AnswersRejected: with everything in them that is not FHIR, each under its place.
    """
    reader = _Reader(protocol.content, now)
    for number, resource in enumerate(resources):
        where = f"{path}[{number}].resource"
        if not isinstance(resource, Mapping) or not isinstance(resource.get("resourceType"), str):
            reader.problems.append(Problem("this is no resource", where, "write an object with a resourceType"))
        elif is_resource(resource, "Observation") or is_resource(resource, "Condition"):
            reader.read(resource, where)
    if reader.problems:
        raise AnswersRejected(reader.problems)
    answers = protocol.answers(reader.answers())
    heard = {name: code for name, code in reader.heard.items() if name not in answers}
    return Mapped(answers, heard, tuple(reader.used.values()))


@dataclass
class _Reader:
    """Gathers what each record says."""

    content: Content
    now: datetime
    problems: list[Problem] = field(default_factory=list)
    values: dict[str, list[Value]] = field(default_factory=dict)
    heard: dict[str, Code] = field(default_factory=dict)
    used: dict[str, Code] = field(default_factory=dict)

    def answers(self) -> dict[str, Value]:
        """One answer to each finding; of records that say different things none is believed."""
        found: dict[str, Value] = {}
        for name, values in self.values.items():
            finding = self.content.findings[name]
            if finding.kind is Kind.MANY:
                chosen = {str(value) for value in values if value != UNSURE}
                found[name] = (*(option for option in finding.options if option in chosen), UNSURE)
            else:
                found[name] = values[0] if len(set(values)) == 1 else UNSURE
        return found

    def read(self, record: Mapping[str, Any], where: str) -> None:
        codes = list(self._codes(record.get("code"), f"{where}.code"))
        if record.get("modifierExtension") or record.get("implicitRules"):
            says = "modifierExtension and implicitRules may change what the rest means, and are not known here"
            self.problems.append(Problem(says, where, "leave them out"))
        if not self._is_so(record):
            return
        for row in self.content.codes.values():
            if (row.system, row.code) in codes:
                self._apply(row, record, where)

    def _is_so(self, record: Mapping[str, Any]) -> bool:
        """Whether the record holds now: what is refuted, resolved or not yet final says nothing, and never "no"."""
        if is_resource(record, "Observation"):
            return record.get("status") in _SAID
        clinical = [code for _, code in self._codes(record.get("clinicalStatus", {}), "")]
        verified = [code for _, code in self._codes(record.get("verificationStatus", {}), "")]
        return all(code in _CURRENT for code in clinical) and not any(code in _NOT_SO for code in verified)

    def _apply(self, row: Code, record: Mapping[str, Any], where: str) -> None:
        finding = self.content.findings[row.finding]
        if record.get("dataAbsentReason"):
            codes = [code for _, code in self._codes(record["dataAbsentReason"], f"{where}.dataAbsentReason")]
            if any(code in ("asked-unknown", "asked-declined", "unknown") for code in codes):
                self.values.setdefault(finding.id, []).append(UNSURE)
            return
        if not self._has_value(row, record):
            return
        value = self._number(row, finding, record) if finding.kind is Kind.NUMBER else row.answer or None
        if value is None or not self._is_recent(row, record):
            self.heard.setdefault(finding.id, row)
            return
        self.values.setdefault(finding.id, []).append(value)
        self.used[row.id] = row

    def _has_value(self, row: Code, record: Mapping[str, Any]) -> bool:
        """Whether the record has the value that the row speaks of."""
        if row.value:
            coded = self._codes(record.get("valueCodeableConcept", {}), "")
            return tuple(row.value.split("|", 1)) in set(coded)
        if row.unit:
            quantity = record.get("valueQuantity")
            measured = (
                quantity.get("value") if isinstance(quantity, Mapping) and quantity.get("code") == row.unit else None
            )
            return isinstance(measured, (int, float)) and measured >= (row.at_least or measured)
        # A record may say yes in so many words; its no is about the code, and the question asks for more.
        return record.get("valueBoolean", True) is True

    def _number(self, row: Code, finding: Finding, record: Mapping[str, Any]) -> Value | None:
        """The number today: a count of weeks or days goes on since it was measured, or begins at a date."""
        step = _DAYS.get(finding.from_date or "")
        if row.unit:
            measured, since = record["valueQuantity"]["value"], _day(record)
            if step is None or since is None:
                return float(measured) if step is None else None
            number = float(measured) + (self.now.date() - since).days // step
        else:
            begun = _parsed(record.get("valueDateTime"))
            if begun is None or step is None:
                return None
            number = (self.now.date() - begun).days // step
        low, high = finding.range or (0, 0)
        return number if low <= number <= high else None

    def _is_recent(self, row: Code, record: Mapping[str, Any]) -> bool:
        """Whether a record is as young as its row wants; one without a date is not."""
        day = _day(record)
        return not row.within_days or (day is not None and 0 <= (self.now.date() - day).days <= row.within_days)

    def _codes(self, concept: object, where: str) -> Iterator[tuple[object, object]]:
        codings = concept.get("coding", []) if isinstance(concept, Mapping) else None
        if not isinstance(codings, list) or not all(isinstance(one, Mapping) for one in codings):
            if where:
                self.problems.append(
                    Problem("this is no CodeableConcept", where, 'write {"coding": [{"system", "code"}]}')
                )
            return
        yield from ((one.get("system"), one.get("code")) for one in codings)


def _day(record: Mapping[str, Any]) -> date | None:
    """The day that a record is of."""
    keys = ("effectiveDateTime", "effectiveInstant", "onsetDateTime", "recordedDate", "issued")
    return next((day for key in keys if (day := _parsed(record.get(key))) is not None), None)


def _parsed(text: object) -> date | None:
    """The day of a FHIR dateTime that is whole; a month or a year alone is none."""
    if not isinstance(text, str) or len(text) < len("2026-11-29"):
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found.astimezone(UTC).date() if found.tzinfo else found.date()
