"""An exported diary as a Bundle: an Observation for each thing that was entered, and what the entries ask for."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from firstweeks import __version__
from firstweeks.care.content import Care, load_care
from firstweeks.care.diary import Field
from firstweeks.care.history import UNSURE, Entry, Known
from firstweeks.care.inputs import as_date, as_time, at_clock
from firstweeks.care.page import Reading
from firstweeks.care.saying import care_words
from firstweeks.protocol import Protocol
from firstweeks.rendering.words import Words
from firstweeks.services.fhir.concepts import Concepts
from firstweeks.services.fhir.naming import ABSENT_REASON, ASKED_UNKNOWN, UCUM, Naming, Resource, coded
from firstweeks.services.fhir.questionnaire import Form

_SPACE = UUID("3c0f3a54-51a0-5b55-8b42-52f1d3a9e2c7")
_ASSEMBLER = "http://terminology.hl7.org/CodeSystem/provenance-participant-type"


@dataclass(frozen=True)
class DiaryBundle:
    """
    A diary as it is read, ready to be written as resources.

    Attributes:
        made: When it is written, as FHIR writes an instant.
        zone: Where the clock of the diary hangs; without it a day alone is written: FHIR takes no time without one.
    """

    protocol: Protocol
    reading: Reading
    made: str
    zone: ZoneInfo | None = None

    @cached_property
    def _concepts(self) -> Concepts:
        return Concepts(Form(self.protocol, self.reading.say.language))

    @cached_property
    def _naming(self) -> Naming:
        return Naming(self.protocol.content)

    def bundle(self) -> Resource:
        """Everything, as a collection; the same bytes for the same diary, time and zone."""
        resources = [*self._observations(), *self._risk()]
        said = json.dumps([self._naming.version, self.made, resources], ensure_ascii=False)
        names = [f"urn:uuid:{uuid5(_SPACE, f'{number} {said}')}" for number in range(len(resources) + 1)]
        if resources:
            resources.append(self._provenance(names[:-1]))
        entries = [
            {"fullUrl": name, "resource": self._labelled(resource)}
            for name, resource in zip(names, resources, strict=False)
        ]
        bundle = {"resourceType": "Bundle", "type": "collection", "timestamp": self.made}
        return self._labelled(bundle | ({"entry": entries} if entries else {}))

    def _observations(self) -> Iterator[Resource]:
        for entry in self.reading.entries:
            for name, value in entry.values.items():
                yield self._observation(self.reading.diary.fields[name], entry, value)

    def _observation(self, field: Field, entry: Entry, value: Known) -> Resource:
        clock = {} if self.zone else {"note": [{"text": as_time(entry.at)}]}
        return {
            **self._head("Observation"),
            "status": "final",
            "code": self._code(field),
            "subject": self._subject,
            "effectiveDateTime": self._time(entry.at),
            **self._value(field, value),
            **clock,
        }

    def _code(self, field: Field) -> Resource:
        """A finding of the protocol by its own code; anything else that of the diary, and that of others if known."""
        if field.finding:
            return self._concepts.code(self.protocol.content.findings[field.finding])
        text = self.reading.say(f"care-field-{field.id}")
        codings = [coded(self._naming.url("CodeSystem", "diary"), field.id, text)]
        if field.code:
            row = self.protocol.content.codes[field.code]
            codings.append(coded(row.system, row.code, row.display))
        return {"coding": codings, "text": text}

    def _value(self, field: Field, value: Known) -> Resource:
        if value == UNSURE:
            return {"dataAbsentReason": self._concepts.absent(ASKED_UNKNOWN)}
        if field.kind == "number":
            return {"valueQuantity": {"value": _whole(value), "system": UCUM, "code": field.unit, "unit": field.unit}}
        if field.kind == "date":
            return {"valueDateTime": as_date(float(value))}
        if field.kind == "text":
            return {"valueString": str(value)}
        if field.finding:
            finding = self.protocol.content.findings[field.finding]
            return {"valueCodeableConcept": self._concepts.option(finding, str(value))}
        text = self.reading.value(field, value)
        system = self._naming.url("CodeSystem", "diary")
        return {"valueCodeableConcept": {"coding": [coded(system, f"{field.id}.{value}", text)], "text": text}}

    def _risk(self) -> Iterator[Resource]:
        """What the entries ask for and why: a level, and no probability; nothing where no rule holds."""
        if self.reading.level is None:
            return
        told = self.reading.told()
        yield {
            **self._head("RiskAssessment"),
            "status": "final",
            "code": {"text": told.heading},
            "subject": self._subject,
            "occurrenceDateTime": self._time(self.reading.now),
            "prediction": [
                {"qualitativeRisk": self._concepts.level(self.reading.level), "rationale": "\n".join(told.items)}
            ],
            "mitigation": "\n".join(told.paragraphs),
        }

    def _provenance(self, targets: list[str]) -> Resource:
        """That the person entered it, and this protocol, by its hash, read it."""
        content = self.protocol.content
        value = {"system": "urn:ietf:rfc:3986", "value": f"urn:sha256:{content.content_hash}"}
        return {
            **self._head("Provenance"),
            "target": [{"reference": target} for target in targets],
            "recorded": self.made,
            "agent": [
                {
                    "type": {"coding": [coded(_ASSEMBLER, "assembler", "Assembler")]},
                    "who": {"display": f"Firstweeks {__version__}"},
                }
            ],
            "entity": [{"role": "source", "what": {"identifier": value, "display": f"{content.id} {content.version}"}}],
        }

    def _time(self, at: float) -> str:
        if self.zone is None:
            return as_date(at // 1440)
        return at_clock(at).replace(tzinfo=self.zone).isoformat()

    def _head(self, kind: str) -> Resource:
        return {"resourceType": kind, "language": self.reading.say.language}

    def _labelled(self, resource: Resource) -> Resource:
        labels = self._concepts.labels({})
        return {"resourceType": resource["resourceType"], "meta": {"security": labels}, **resource}

    @property
    def _subject(self) -> Resource:
        return {"extension": [{"url": ABSENT_REASON, "valueCode": "unknown"}]}


def diary_system(protocol: Protocol, spoken: Mapping[str, Words]) -> Iterator[Resource]:
    """The code system of what can be entered and is no finding of the protocol; nothing without a diary."""
    care = load_care(protocol.folder)
    if not care.diary.fields:
        return
    said = {language: care_words(language, protocol.folder) for language in spoken}
    title = "What can be entered in a diary"
    yield {
        **Naming(protocol.content).head("CodeSystem", "diary", title, f"{title} of {protocol.content.id}."),
        "language": protocol.languages[0],
        "caseSensitive": True,
        "content": "complete",
        "concept": list(_concepts(care, said)),
    }


def _concepts(care: Care, said: Mapping[str, Words]) -> Iterator[Resource]:
    for field in care.diary.fields.values():
        if not field.finding:
            options = [_concept(f"{field.id}.{one}", f"care-option-{field.id}-{one}", said) for one in field.options]
            yield _concept(field.id, f"care-field-{field.id}", said) | ({"concept": options} if options else {})


def _concept(code: str, message: str, said: Mapping[str, Words]) -> Resource:
    first, *others = said.items()
    designations = [{"language": language, "value": words(message)} for language, words in others]
    concept = {"code": code, "display": first[1](message)}
    return concept | ({"designation": designations} if designations else {})


def _whole(value: Known) -> float:
    """A number without a fraction that says nothing."""
    return int(value) if float(value).is_integer() else float(value)
