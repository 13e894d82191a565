"""Everything that other systems can load before anyone is asked, as the folder of a FHIR package."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import msgspec

from firstweeks.model.content import Content
from firstweeks.model.finding import UNSURE, Value
from firstweeks.model.problem import Problem, RequestRejected
from firstweeks.protocol import Protocol
from firstweeks.services.fhir.adaptive import first_response
from firstweeks.services.fhir.advice import Advice
from firstweeks.services.fhir.capability import capability, operations
from firstweeks.services.fhir.naming import BASE, Naming, Resource
from firstweeks.services.fhir.plan import libraries, plan_definition
from firstweeks.services.fhir.questionnaire import Form
from firstweeks.services.fhir.responses import write_response
from firstweeks.services.fhir.telling import Asked
from firstweeks.services.fhir.terminology import Terminology

# Examples are of nobody and of no day: the same bytes whenever they are made.
_NOW = "2026-01-01T00:00:00Z"


@dataclass(frozen=True)
class Package:
    """The FHIR package of one protocol."""

    protocol: Protocol

    def files(self) -> dict[str, bytes]:
        """
        Every file by its path: the same bytes on every machine.

        Raises:
            RequestRejected: if the protocol has words in no language, so that nothing can be asked.
        """
        made = {f"{one['resourceType']}-{one['id']}.json": one for one in self.resources}
        examples = {f"example/{one['resourceType']}-{one['id']}.json": one for one in self.examples()}
        index = {"index-version": 2, "files": [_indexed(name, one) for name, one in sorted(made.items())]}
        files = {**made, **examples, "package.json": self._manifest(), ".index.json": index}
        return {
            name: msgspec.json.format(msgspec.json.encode(value), indent=1) + b"\n" for name, value in files.items()
        }

    @cached_property
    def resources(self) -> list[Resource]:
        """Every resource but the examples."""
        protocol = self.protocol
        if not protocol.languages:
            says = "this protocol has words in no language, so that FHIR can ask nothing"
            raise RequestRejected(
                [Problem(says, "wording", "write wording/en/: firstweeks check says what is missing")]
            )
        made = [
            *(form.questionnaire() for form in self._forms),
            *Terminology(protocol).resources(),
            plan_definition(protocol),
            *libraries(protocol),
            *operations(Naming(protocol.content)),
            capability(Naming(protocol.content), protocol.languages),
        ]
        return [*made, self._guide(made)]

    @property
    def _forms(self) -> Iterator[Form]:
        return (Form(self.protocol, language) for language in self.protocol.languages)

    def examples(self) -> Iterator[Resource]:
        """Responses and what comes of them: nothing answered, all as usual, nobody can tell, a danger sign."""
        for form in self._forms:
            yield {**first_response(form, _NOW), "id": f"adaptive-{form.language}"}
            for name, answers in _people(self.protocol.content).items():
                told = f"{name}-{form.language}"
                yield {**write_response(form, answers, _NOW), "id": told}
                source = {"reference": f"QuestionnaireResponse/{told}"}
                presenter = self.protocol.presenter(form.language)
                advice = Advice(form, presenter, self.protocol.answers(answers), Asked(now=_NOW, source=source))
                yield {**advice.bundle(), "id": told}

    def _guide(self, made: list[Resource]) -> Resource:
        naming, manifest = Naming(self.protocol.content), self._manifest()
        described = [
            {
                "reference": {"reference": f"{one['resourceType']}/{one['id']}"},
                "name": one["title"],
                "exampleBoolean": False,
            }
            for one in made
        ]
        head = naming.head("ImplementationGuide", "guide", str(manifest["title"]), str(manifest["description"]))
        return {
            **head,
            "packageId": manifest["name"],
            "license": "Apache-2.0",
            "fhirVersion": ["4.0.1"],
            "definition": {"resource": described},
        }

    def _manifest(self) -> Resource:
        content = self.protocol.content
        return {
            "name": f"firstweeks.{content.id}",
            "version": _semantic(content),
            "title": f"{content.id} in FHIR R4",
            "description": f"For {content.for_whom}. Content {content.content_hash}.",
            "canonical": f"{BASE}/{content.id}",
            "url": f"{BASE}/{content.id}",
            "type": "fhir.ig",
            "fhirVersions": ["4.0.1"],
            "dependencies": {"hl7.fhir.r4.core": "4.0.1"},
            "license": "Apache-2.0",
            "author": "Firstweeks",
        }


def _people(content: Content) -> Mapping[str, dict[str, Value]]:
    """Answers of nobody, by the name of the example."""
    first = next(finding for finding in content.findings.values() if finding.page == content.pages[0])
    sign: Value = (
        first.options[:1] if isinstance(first.usual, tuple) else first.options[-1] if first.options else UNSURE
    )
    return {
        "blank": {},
        "usual": {finding.id: finding.usual for finding in content.findings.values()},
        "unsure": dict.fromkeys(content.findings, UNSURE),
        "danger": {first.id: sign},
    }


def _semantic(content: Content) -> str:
    """The version as npm reads it; what is no number of the content's version is left to the hash."""
    numbers = [part.lstrip("0") or "0" for part in content.version.split(".") if part.isdigit()]
    return ".".join([*numbers, "0", "0", "0"][:3]) + f"-{content.content_hash[:12]}"


def _indexed(name: str, resource: Resource) -> Resource:
    keys = ("resourceType", "id", "url", "version", "kind", "type")
    return {"filename": name} | {key: resource[key] for key in keys if isinstance(resource.get(key), str)}
