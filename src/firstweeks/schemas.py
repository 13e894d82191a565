"""JSON Schemas (draft 2020-12) of what goes into a protocol and of what comes out of it."""

from __future__ import annotations

from typing import Any

from firstweeks.model.content import Content
from firstweeks.model.finding import UNSURE, Finding, Kind

Schema = dict[str, Any]

_DRAFT = "https://json-schema.org/draft/2020-12/schema"


def answers_schema(content: Content) -> Schema:
    """
    The contract of answers of one protocol.

    A JSON value is valid under this schema exactly when `Protocol.assess` accepts it.
    """
    return {
        "$schema": _DRAFT,
        "$id": f"urn:firstweeks:{content.id}:{content.version}:answers",
        "title": f"Answers to the protocol {content.id}, version {content.version}",
        "description": f'A finding that is left out was not asked. "{UNSURE}" was asked, and nobody can tell.',
        "type": "object",
        "properties": {name: _answer(finding) for name, finding in content.findings.items()},
        "additionalProperties": False,
    }


def _answer(finding: Finding) -> Schema:
    """The answers that one finding takes."""
    match finding.kind:
        case Kind.NUMBER:
            low, high = finding.range or (0, 0)
            schema: Schema = {"anyOf": [{"type": "number", "minimum": low, "maximum": high}, {"const": UNSURE}]}
        case Kind.MANY:
            chosen = {"type": "array", "items": {"enum": [*finding.options, UNSURE]}, "uniqueItems": True}
            schema = {"anyOf": [chosen, {"const": UNSURE}]}
        case _:
            schema = {"enum": [*finding.options, UNSURE]}
    notes = [text for text in (finding.unit, finding.note) if text]
    return {"description": "\n".join(notes), **schema} if notes else schema
