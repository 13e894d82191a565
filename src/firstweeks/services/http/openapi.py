"""The OpenAPI document: made from the records that are answered and from the schemas of the protocol."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import msgspec

from firstweeks import __version__
from firstweeks.protocol import Protocol
from firstweeks.services.claims import LONGEST_ARTICLE, LONGEST_CLAIM, ArticleReply, ClaimReply
from firstweeks.services.http.asked import COUNTRY, LANGUAGE
from firstweeks.services.http.replies import (
    Health,
    Next,
    ProblemDetails,
    ProtocolReply,
    Questions,
    ResultReply,
    SummaryReply,
)
from firstweeks.services.web.service import Service

Json = dict[str, Any]

_REFERENCE = "#/components/schemas/{name}"
_REFUSED: Mapping[int, str] = {
    400: "The body is not JSON, names a key twice, or is nested too deep.",
    408: "The body took too long to arrive.",
    413: "The body is too long.",
    415: "The body has another media type.",
    421: "The server is not called by the name in the request's `Host`.",
    422: "Something in the request is wrong: every fault at once, each with its place and what to write instead.",
    429: "Too many requests: `Retry-After` says how many seconds to wait.",
    500: "A fault of the server.",
}
_ABOUT = (
    "Early-pregnancy symptom guidance that can be checked. Stateless: send all answers each time. A finding that is "
    'left out was not asked; "unsure" was asked, and the person cannot tell. Neither is ever a "no". Every answer '
    "names the protocol and the SHA-256 of its content."
)


def openapi(service: Service) -> Json:
    """The document of the endpoints of one protocol, with examples that it answers itself."""
    protocol = service.protocol
    types = (
        ArticleReply,
        ClaimReply,
        Next,
        ResultReply,
        SummaryReply,
        Questions,
        ProtocolReply,
        Health,
        ProblemDetails,
    )
    _, made = msgspec.json.schema_components(types, ref_template=_REFERENCE)
    schemas = {**made, **_of_protocol(protocol)}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Firstweeks",
            "version": __version__,
            "description": _ABOUT,
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": "/"}],
        "paths": {
            "/v1/assess": _post(
                "assess",
                "The level of a person, the interval it lies in, the reasons and the page to ask next, as ids.",
                "Person",
                "Assessment",
                _person(protocol),
            ),
            "/v1/next": _post(
                "next",
                "The page to ask next, in words; null when no answer can change the level.",
                "Person",
                "Next",
                {"answers": {}},
            ),
            "/v1/result": _post("result", "What the person reads.", "Person", "ResultReply", _person(protocol)),
            "/v1/summary": _post(
                "summary", "What a clinician reads.", "PersonForSummary", "SummaryReply", _person(protocol)
            ),
            "/v1/claim": _post("claim", "What is known of what someone says.", "Claim", "ClaimReply", _text(protocol)),
            "/v1/article": _post(
                "article", "What a text claims, and what it leaves out.", "Article", "ArticleReply", _text(protocol)
            ),
            "/v1/batch": {"post": _batch(protocol)},
            "/v1/questions": _get("questions", "Every question in words.", "Questions", [_language(protocol)]),
            "/v1/protocol": _get(
                "protocol", "Which protocol this is, and the contract of its answers.", "ProtocolReply"
            ),
            "/health": _get("health", "The server is up.", "Health", kept=False),
        },
        "components": {"schemas": schemas},
    }


def _of_protocol(protocol: Protocol) -> Json:
    """The schemas that depend on the content."""
    text = json.dumps(protocol.assessment_schema())
    assessment = json.loads(text.replace('"#/$defs/', '"#/components/schemas/'))
    defined = assessment.pop("$defs")
    for key in ("$schema", "$id"):
        del assessment[key]
    person = {
        "answers": {"$ref": "#/components/schemas/answers"},
        "language": {"enum": list(protocol.languages), "default": LANGUAGE},
        "country": {"enum": list(protocol.content.countries), "default": COUNTRY},
    }
    asked = {"type": "object", "properties": person, "required": ["answers"], "additionalProperties": False}
    summary = {
        **person,
        "left_out": {
            "type": "array",
            "items": {"type": "string"},
            "description": "The ids of parts that the person wants to leave out, of those that the summary has.",
        },
        "time": {
            "type": ["string", "null"],
            "format": "date-time",
            "description": "The time to print, where the person is; without it, the server's.",
        },
    }
    line = {"line": {"type": ["integer", "null"]}}
    return {
        **defined,
        "Assessment": assessment,
        "Person": asked,
        "Claim": _about_a_text(person, LONGEST_CLAIM),
        "Article": _about_a_text(person, LONGEST_ARTICLE),
        "PersonForSummary": {**asked, "properties": summary},
        "BatchLine": {
            "type": "object",
            "properties": {
                **line,
                "assessment": {"$ref": "#/components/schemas/Assessment"},
                "problem": {"$ref": "#/components/schemas/ProblemDetails"},
            },
            "required": ["line"],
            "additionalProperties": False,
        },
    }


def _about_a_text(person: Json, longest: int) -> Json:
    text = {"type": "string", "minLength": 1, "maxLength": longest}
    spoken = {name: person[name] for name in ("language", "country")}
    return {
        "type": "object",
        "properties": {"text": text, **spoken},
        "required": ["text"],
        "additionalProperties": False,
    }


def _text(protocol: Protocol) -> Json:
    """The first claim of the content, as someone could say it."""
    say = protocol.presenter(LANGUAGE, COUNTRY).words
    said = next((say(f"belief-{name}") for name in protocol.content.beliefs), protocol.content.for_whom)
    return {"text": said, "language": LANGUAGE, "country": COUNTRY}


def _person(protocol: Protocol) -> Json:
    """Someone who has answered the first page as most people do."""
    first = next(iter(protocol.content.pages))
    findings = protocol.content.findings.values()
    usual = {one.id: one.usual for one in findings if one.page == first}
    return {"answers": usual, "language": LANGUAGE, "country": COUNTRY}


def _post(name: str, says: str, body: str, reply: str, example: Json) -> Json:
    return {
        "post": {
            "operationId": name,
            "summary": says,
            "requestBody": {"required": True, "content": {"application/json": {**_schema(body), "example": example}}},
            "responses": {"200": _said("application/json", reply), **_refusals(*_REFUSED)},
        }
    }


def _get(name: str, says: str, reply: str, parameters: list[Json] | None = None, *, kept: bool = True) -> Json:
    responses = {"200": _said("application/json", reply), **_refusals(421, 422, 429, 500)}
    if name == "protocol":
        # Whoever knows the protocol knows which languages its questions are asked in.
        language = {"language": "$response.body#/languages/0"}
        responses["200"]["links"] = {"questions": {"operationId": "questions", "parameters": language}}
    if kept:
        tag = {"schema": {"type": "string"}, "description": "The SHA-256 of the content, and the software's version."}
        responses["200"]["headers"] = {"ETag": tag}
        responses["304"] = {"description": "The client has it: `If-None-Match` names it."}
    return {"get": {"operationId": name, "summary": says, "parameters": parameters or [], "responses": responses}}


def _batch(protocol: Protocol) -> Json:
    line = json.dumps(_person(protocol))
    return {
        "operationId": "batch",
        "summary": "Many people: one JSON object a line in, one a line out, in the same order. Read while you send.",
        "requestBody": {
            "required": True,
            "content": {"application/x-ndjson": {"schema": {"type": "string"}, "example": f"{line}\n{line}\n"}},
        },
        "responses": {
            "200": {
                "description": "A line for each line that is not empty; each is a `BatchLine`.",
                "content": {"application/x-ndjson": {"schema": {"type": "string"}}},
            },
            **_refusals(415, 421, 429, 500),
        },
    }


def _language(protocol: Protocol) -> Json:
    schema = {"enum": list(protocol.languages), "default": LANGUAGE}
    return {"name": "language", "in": "query", "required": False, "schema": schema}


def _refusals(*statuses: int) -> Json:
    return {
        str(status): {
            "description": _REFUSED[status],
            "content": {"application/problem+json": _schema("ProblemDetails")},
        }
        for status in statuses
    }


def _said(media: str, reply: str) -> Json:
    return {"description": "The answer.", "content": {media: _schema(reply)}}


def _schema(name: str) -> Json:
    return {"schema": {"$ref": _REFERENCE.format(name=name)}}
