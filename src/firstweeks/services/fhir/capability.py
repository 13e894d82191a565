"""What the server can do: its CapabilityStatement, and the definition of the operation that is ours."""

from __future__ import annotations

from collections.abc import Iterator

from firstweeks import __version__
from firstweeks.services.fhir.naming import Naming, Resource

MEDIA = "application/fhir+json"
READ = (
    "Questionnaire",
    "CodeSystem",
    "ValueSet",
    "ConceptMap",
    "PlanDefinition",
    "Library",
    "OperationDefinition",
    "ImplementationGuide",
)
"""The types of which resources can be read."""

_SDC = "http://hl7.org/fhir/uv/sdc/OperationDefinition/Questionnaire-next-question"
_APPLY = "http://hl7.org/fhir/OperationDefinition/PlanDefinition-apply"


def capability(naming: Naming, languages: tuple[str, ...]) -> Resource:
    """The CapabilityStatement: reads, one search, and operations; nothing can be written."""
    ours = naming.canonical("OperationDefinition", "assess")
    asking = [{"name": "next-question", "definition": _SDC}]
    done = {
        "Questionnaire": asking,
        "QuestionnaireResponse": [*asking, {"name": "assess", "definition": ours}],
        "PlanDefinition": [{"name": "apply", "definition": _APPLY}],
    }
    resources: list[Resource] = []
    for kind in (*READ, "QuestionnaireResponse"):
        resource: Resource = {"type": kind}
        if kind in READ:
            resource["interaction"] = [{"code": "read"}, {"code": "search-type"}]
            resource["searchParam"] = [{"name": "url", "type": "uri"}]
        resources.append(resource | ({"operation": done[kind]} if kind in done else {}))
    described = f"Languages: {', '.join(languages)}. Nothing that is sent is stored."
    head = naming.head("CapabilityStatement", "server", f"Firstweeks, {naming.content.id}", described)
    return {
        **head,
        # The day of no release: what is served is known by its hash.
        "date": "2026-01-01",
        "kind": "instance",
        "software": {"name": "Firstweeks", "version": __version__},
        "implementation": {"description": f"{naming.content.id} {naming.version}"},
        "fhirVersion": "4.0.1",
        "format": ["json"],
        "rest": [{"mode": "server", "documentation": described, "resource": resources}],
    }


def operations(naming: Naming) -> Iterator[Resource]:
    """The definition of `$assess`."""
    described = (
        "Answers, complete or not, become what is advised and why. Nothing is stored; unknown is never taken for no."
    )

    def parameter(name: str, use: str, low: int, kind: str, documentation: str) -> Resource:
        return {"name": name, "use": use, "min": low, "max": "1", "documentation": documentation, "type": kind}

    yield {
        **naming.head("OperationDefinition", "assess", "Assess answers", described),
        "name": "Assess",
        "kind": "operation",
        "affectsState": False,
        "code": "assess",
        "resource": ["QuestionnaireResponse"],
        "system": False,
        "type": True,
        "instance": False,
        "parameter": [
            parameter("questionnaire-response", "in", 0, "QuestionnaireResponse", "The answers of the person."),
            parameter("data", "in", 0, "Bundle", "Observations and Conditions; an answer of the person goes before."),
            parameter("language", "in", 0, "code", "The language of the words; without it, that of the questions."),
            parameter("country", "in", 0, "code", "The country whose numbers and routes are given."),
            parameter("return", "out", 1, "Bundle", "What is advised and why, and what is still to be asked."),
        ],
    }
