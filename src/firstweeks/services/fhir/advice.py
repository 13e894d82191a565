"""
An assessment as a Bundle of resources: what is advised, why, what is still to be asked, and where it comes from.

Each resource is made from the assessment alone, so that the same answers at the same time give the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID, uuid5

from firstweeks import __version__
from firstweeks.model.finding import Finding, Kind
from firstweeks.rendering.sections import Section
from firstweeks.services.fhir.components import components
from firstweeks.services.fhir.naming import Resource, coded
from firstweeks.services.fhir.telling import Telling, priority

PLAN = "triage"
"""The id of the PlanDefinition that every piece of guidance names."""

# How one resource calls another until they have names.
_MADE = "made:"
_SPACE = UUID("9a8bc4c8-2b5e-5d3c-9f0e-3f7b1c0f6a11")


class Advice(Telling):
    """One assessment, ready to be written as resources in one language and for one country."""

    def bundle(self) -> Resource:
        """Everything that is advised, as a collection."""
        resources = list(self._resources())
        made = {_MADE + resource["resourceType"]: self._uuid(number) for number, resource in enumerate(resources)}
        for resource in resources:
            self._link(resource, made)
        written = [self._provenance([self._uuid(number) for number in range(len(resources))])]
        entries = [
            {"fullUrl": self._uuid(number), "resource": self._labelled(resource)}
            for number, resource in enumerate([*resources, *written])
        ]
        bundle = {"resourceType": "Bundle", "type": "collection", "timestamp": self.asked.now, "entry": entries}
        return self._labelled(bundle)

    def plan(self) -> Resource:
        """The same as the one CarePlan that `PlanDefinition/$apply` returns, with what it refers to inside it."""
        resources = [resource for resource in self._resources() if resource["resourceType"] != "CarePlan"]
        made: dict[str, str] = {}
        for number, resource in enumerate(resources):
            resource["id"] = f"{resource['resourceType'].lower()}-{number}"
            made[_MADE + resource["resourceType"]] = f"#{resource['id']}"
        # What is contained contains nothing itself.
        inner = [one for resource in resources for one in resource.pop("contained", [])]
        for resource in resources:
            self._link(resource, made)
        plan, request = self._care_plan(self.self_care()), f"{_MADE}ServiceRequest"
        if request in made:
            plan["activity"] = [{"reference": {"reference": made[request]}}, *plan.get("activity", [])]
        links = [f"#{one['id']}" for one in resources if one["resourceType"] != "ServiceRequest"]
        supporting = [{"reference": link} for link in links]
        return self._labelled({**plan, "contained": [*resources, *inner], "supportingInfo": supporting})

    def _resources(self) -> Iterator[Resource]:
        yield self._guidance()
        yield self._observation()
        yield self._risk()
        if self.assessment.level != self.form.protocol.content.least:
            yield self._request()
        if self.status != "data-required" and self.assessment.level.self_care:
            yield self._care_plan(self.self_care())
        yield self._communication()
        yield from self._flags()

    def _guidance(self) -> Resource:
        """That guidance was given, and what it still waits for."""
        naming, told = self.form.naming, self.assessment
        levels = {"level": told.level, "at-least": told.at_least, "at-most": told.at_most}
        output: list[Resource] = [
            {"name": name, "valueCodeableConcept": self.concepts.level(level)} for name, level in levels.items()
        ]
        output += [{"name": "decided", "valueBoolean": told.decided}]
        contained: list[Resource] = [{"resourceType": "Parameters", "id": "output", "parameter": output}]
        guidance: Resource = {
            **self._head("GuidanceResponse"),
            "contained": contained,
            "moduleCanonical": naming.canonical("PlanDefinition", PLAN),
            "status": self.status,
            "subject": self.subject,
            "occurrenceDateTime": self.asked.now,
            "outputParameters": {"reference": "#output"},
        }
        if self.reasons:
            guidance["reasonCode"] = self.reasons
        if told.contradictions:
            issues = [
                {"severity": "warning", "code": "business-rule", "diagnostics": "\n".join(self.contradiction(name))}
                for name in told.contradictions
            ]
            contained.append({"resourceType": "OperationOutcome", "id": "contradictions", "issue": issues})
            guidance["evaluationMessage"] = [{"reference": "#contradictions"}]
        if self.open:
            guidance["dataRequirement"] = [self._requirement(finding) for finding in self.open]
        return guidance

    def _requirement(self, finding: Finding) -> Resource:
        """A question that is still open, as data that is wanted."""
        return {"type": "Observation", "codeFilter": [{"path": "code", "code": self.concepts.code(finding)["coding"]}]}

    def _observation(self) -> Resource:
        """The answers, each with its value or with the reason why there is none."""
        findings, answers = self.form.protocol.content.findings, self.answers
        component = [part for name in answers for part in components(self.concepts, findings[name], answers[name])]
        not_asked = {"dataAbsentReason": self.concepts.absent("not-asked")}
        component += [{"code": self.concepts.code(one), **not_asked} for one in self.open if one.id not in answers]
        observation: Resource = {
            **self._head("Observation"),
            "status": "preliminary" if self.page is not None else "final",
            "code": {"coding": [coded(self.form.naming.answers, "answers", "Answers")], "text": self.title},
            "subject": self.subject,
            "effectiveDateTime": self.asked.now,
            "note": [{"text": line} for line in self.asked.heard.values()],
            "component": component,
        }
        derived = {"derivedFrom": [self.asked.source]} if self.asked.source.get("reference") else {}
        return {key: value for key, value in (observation | derived).items() if value != []}

    def _risk(self) -> Resource:
        """How soon care is needed and why: a level, and no probability."""
        reasons = [concept["text"] for concept in self.reasons]
        prediction: Resource = {"qualitativeRisk": self.concepts.level(self.assessment.level)}
        if reasons:
            prediction["rationale"] = "\n".join(reasons)
        return {
            **self._head("RiskAssessment"),
            "status": "preliminary" if self.page is not None else "final",
            "method": {"text": self.name},
            "code": {"text": self.title},
            "subject": self.subject,
            "occurrenceDateTime": self.asked.now,
            "basis": [{"reference": f"{_MADE}Observation"}],
            "prediction": [prediction],
            "mitigation": "\n".join([self.headline, *self.where]),
            "note": [{"text": line} for line in self.about],
        }

    def _request(self) -> Resource:
        """The care that is advised, as a proposal that somebody has to take up."""
        request: Resource = {
            **self._head("ServiceRequest"),
            "instantiatesCanonical": [self.form.naming.canonical("PlanDefinition", PLAN)],
            "status": "draft",
            "intent": "proposal",
            "priority": priority(self.assessment.level),
            "code": self.concepts.level(self.assessment.level),
            "subject": self.subject,
            "authoredOn": self.asked.now,
            "reasonCode": self.reasons,
            "supportingInfo": [{"reference": f"{_MADE}Observation"}],
            "note": [{"text": self.said}],
            "patientInstruction": "\n".join([self.headline, *self.where]),
        }
        return {key: value for key, value in request.items() if value != []}

    def _care_plan(self, care: Sequence[Section]) -> Resource:
        """What the person can do at home, and what to leave; nothing, while it is not known to be safe."""
        plan: Resource = {
            **self._head("CarePlan"),
            "instantiatesCanonical": [self.form.naming.canonical("PlanDefinition", PLAN)],
            "status": "draft",
            "intent": "proposal",
            "title": self.headline,
            "description": "\n".join(self.where),
            "subject": self.subject,
            "created": self.asked.now,
        }
        activities = [{"detail": self._activity(section)} for section in care]
        return plan | ({"activity": activities} if activities else {})

    def _activity(self, section: Section) -> Resource:
        lines = [section.heading, *section.paragraphs, *section.items]
        return {
            "code": {"text": section.heading},
            "status": "not-started",
            "doNotPerform": section.tone == "do_not",
            "description": "\n".join(line for line in lines if line),
        }

    def _communication(self) -> Resource:
        """The sentence to say on the phone."""
        return {
            **self._head("Communication"),
            "status": "preparation",
            "subject": self.subject,
            "payload": [{"contentString": self.said}],
        }

    def _flags(self) -> Iterator[Resource]:
        """The signs of the first page, which is asked before all others, that the person has."""
        category = coded("http://terminology.hl7.org/CodeSystem/flag-category", "safety", "Safety")
        for finding in self.form.protocol.checked.pages[self.form.protocol.content.pages[0]]:
            value = self.answers.get(finding.id)
            if finding.private or value is None:
                continue
            chosen = value if isinstance(value, tuple) else (value,)
            # The first option of a question that takes one answer is the least worrying: no sign.
            signs = set(finding.options if finding.kind is Kind.MANY else finding.options[1:])
            for option in (one for one in chosen if one in signs):
                yield {
                    **self._head("Flag"),
                    "status": "active",
                    "category": [{"coding": [category]}],
                    "code": self.concepts.option(finding, str(option)),
                    "subject": self.subject,
                }

    def _provenance(self, targets: Sequence[str]) -> Resource:
        """That this protocol, by its hash, made all of it."""
        told, assembler = self.assessment.protocol, "http://terminology.hl7.org/CodeSystem/provenance-participant-type"
        digests = {"protocol": told.content} | ({"certificate": told.certificate} if told.certificate else {})
        return {
            **self._head("Provenance"),
            "target": [{"reference": target} for target in targets],
            "recorded": self.asked.now,
            "policy": [self.form.naming.canonical("PlanDefinition", PLAN)],
            "agent": [
                {
                    "type": {"coding": [coded(assembler, "assembler", "Assembler")]},
                    "who": {"display": f"Firstweeks {__version__}"},
                }
            ],
            "entity": [
                {
                    "role": "source",
                    "what": {
                        "identifier": {"system": "urn:ietf:rfc:3986", "value": f"urn:sha256:{digest}"},
                        "display": f"{name} {told.id} {told.version}",
                    },
                }
                for name, digest in digests.items()
            ],
        }

    # ---- parts

    def _head(self, kind: str) -> Resource:
        return {"resourceType": kind, "language": self.form.language}

    def _uuid(self, number: int) -> str:
        """A name that the same answers at the same time always get."""
        said = json.dumps([self.form.naming.version, self.form.language, self.asked.now, dict(self.answers.given)])
        return f"urn:uuid:{uuid5(_SPACE, f'{number} {said}')}"

    def _link(self, part: Any, made: Mapping[str, str]) -> None:
        """Turn a reference to a type of resource that is made here into one to the resource."""
        for value in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
            self._link(value, made)
        reference = part.get("reference") if isinstance(part, dict) else None
        if isinstance(reference, str) and reference in made:
            part["reference"] = made[reference]

    def _labelled(self, resource: Resource) -> Resource:
        """A resource with the classes of sensitive information that the answers hold."""
        labels = self.concepts.labels(self.answers)
        return (
            {"resourceType": resource["resourceType"], "meta": {"security": labels}, **resource} if labels else resource
        )
