"""JSON Schemas (draft 2020-12) of what goes into a protocol and of what comes out of it."""

from __future__ import annotations

from collections.abc import Iterable
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
        **_answers(content),
    }


def assessment_schema(content: Content) -> Schema:
    """
    The JSON of an assessment by one protocol, as `firstweeks assess` prints it and as the app makes it.

    Ids are those of this content, so that a program can list all that it may ever be given.
    """
    level, finding = {"$ref": "#/$defs/level"}, {"$ref": "#/$defs/finding"}
    rule, raised = _one_of(content.rules), _one_of(content.raises)
    change = _record(finding=finding, option={"type": "string"}, level=level)
    named = {"type": "string"}
    digest = {"type": "string", "pattern": "^([0-9a-f]{64})?$"}
    assessment = _record(
        level=level,
        at_least=level,
        at_most=level,
        decided={"type": "boolean"},
        exact={"type": "boolean"},
        rules=_list(_record(rule=rule, level=level, because={"$ref": "#/$defs/answers"})),
        raises=_list(_record(rule=raised, level={"type": "null"}, because={"$ref": "#/$defs/answers"})),
        open=_list(
            {
                "anyOf": [
                    _record(rule=rule, level=level, waits_for=_list(finding)),
                    _record(rule=raised, level={"type": "null"}, waits_for=_list(finding)),
                ]
            }
        ),
        contradictions=_list(_one_of(content.contradictions)),
        changes=_list(change),
        advice=_list(_one_of(content.advice)),
        next={"anyOf": [_record(id=_one_of(content.pages), findings=_list(finding)), {"type": "null"}]},
        protocol=_record(id={"const": content.id}, version=named, content=digest, certificate=digest),
    )
    return {
        "$schema": _DRAFT,
        "$id": f"urn:firstweeks:{content.id}:{content.version}:assessment",
        "title": f"An assessment by the protocol {content.id}, version {content.version}",
        **assessment,
        "$defs": {
            "level": _one_of(level.id for level in content.levels),
            "finding": _one_of(content.findings),
            "answers": _answers(content),
        },
    }


def _answers(content: Content) -> Schema:
    return {
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


def _one_of(names: Iterable[str]) -> Schema:
    return {"enum": list(names)}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _record(**properties: Schema) -> Schema:
    """An object with just these properties, all of them there."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
