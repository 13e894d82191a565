"""The services that a clinician's software finds, and what of a record each asks for."""

from __future__ import annotations

from firstweeks.model.coding import Code
from firstweeks.model.content import Content
from firstweeks.model.finding import Kind
from firstweeks.services.fhir.naming import Resource

HOOKS = {
    "patient-view": "When a record is opened: what it says that needs care soon, and what has to be asked.",
    "order-select": "When a request is chosen: whether the record says that it is needed sooner.",
}
"""The hooks that are answered; the id of each service is that of its hook."""


def services(content: Content) -> Resource:
    """What `GET /cds-services` answers."""
    return {
        "services": [
            {
                "hook": hook,
                "id": hook,
                "title": f"Firstweeks: {content.id} {content.version}",
                "description": f"{does} For {content.for_whom}.",
                "prefetch": prefetch(content),
                "usageRequirements": "Nothing is read but what is prefetched; nothing of it is stored.",
            }
            for hook, does in HOOKS.items()
        ]
    }


def prefetch(content: Content) -> dict[str, str]:
    """The queries for just those records that the codes of the content read."""
    rows = content.codes.values()
    asked = {
        "conditions": ("Condition", [row for row in rows if not _is_measured(content, row)]),
        "observations": ("Observation", [*rows]),
    }
    return {
        name: f"{kind}?patient={{{{context.patientId}}}}&code={','.join(_tokens(wanted))}"
        for name, (kind, wanted) in asked.items()
        if wanted
    }


def _is_measured(content: Content, row: Code) -> bool:
    """Whether a row needs a value, which only an Observation has."""
    return bool(row.value or row.unit) or content.findings[row.finding].kind is Kind.NUMBER


def _tokens(rows: list[Code]) -> list[str]:
    return [*dict.fromkeys(f"{row.system}|{row.code}" for row in rows)]
