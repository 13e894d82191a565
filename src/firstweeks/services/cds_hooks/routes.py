"""The edge of CDS Hooks: `/cds-services`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from firstweeks.model.problem import AnswersRejected, Problem
from firstweeks.services.cds_hooks.cards import HOOKS, REASONS, Hook, MissingPrefetch
from firstweeks.services.cds_hooks.discovery import services
from firstweeks.services.cds_hooks.trust import NotTrusted, Trust, read_clients
from firstweeks.services.fhir.operations import Operations
from firstweeks.services.web.door import read_json_body
from firstweeks.services.web.edge import Edge, Refusal
from firstweeks.services.web.json_response import json_response
from firstweeks.services.web.service import Service

_PREFIX = "/cds-services"
_MOST_FEEDBACK = 100


def edge(service: Service) -> Edge:
    """The routes of CDS Hooks; with a list of clients in the settings, only these may call."""
    hook = Hook(Operations.of(service.protocol))
    clients = service.settings.cds_clients
    trust = read_clients(clients) if clients is not None else None
    found = services(service.protocol.content)

    async def discovery(_: Request) -> Response:
        return json_response(found)

    routes = [Route(_PREFIX, discovery, methods=["GET"])]
    for name in HOOKS:
        routes += [
            Route(f"{_PREFIX}/{name}", _cards(service, hook, name, trust), methods=["POST"]),
            Route(f"{_PREFIX}/{name}/feedback", _feedback(trust), methods=["POST"]),
        ]
    return Edge("cds-hooks", _PREFIX, routes)


def _admit(trust: Trust | None, request: Request) -> None:
    """Let in whoever is trusted; without a list of clients, everyone whom the guard lets in."""
    if trust is None:
        return
    try:
        trust.verify(request.headers.get("authorization", ""), request.url.path)
    except NotTrusted:
        says, fix = "the token does not show who calls", "send Authorization: Bearer with a token for this service"
        raise Refusal(401, [Problem(says, "", fix)], {"WWW-Authenticate": "Bearer"}) from None


def _cards(service: Service, hook: Hook, name: str, trust: Trust | None) -> Callable[[Request], Any]:
    async def handler(request: Request) -> Response:
        _admit(trust, request)
        body = await read_json_body(request)
        language = _language(request, service.protocol.languages)
        country = request.query_params.get("country", "")
        try:
            return json_response(hook.cards(name, body, datetime.now(UTC), language, country))
        except AnswersRejected as rejected:
            raise Refusal(400, rejected.problems) from None
        except MissingPrefetch as missing:
            problems = [
                Problem("this was not prefetched", f"prefetch.{one}", "send a Bundle, or null") for one in missing.names
            ]
            raise Refusal(412, problems) from None

    return handler


def _feedback(trust: Trust | None) -> Callable[[Request], Any]:
    """What was made of cards is counted by outcome and reason, and nothing else of it is kept."""

    async def handler(request: Request) -> Response:
        _admit(trust, request)
        body = await read_json_body(request)
        counted = _outcomes(body)
        for outcome, reason in counted:
            request.app.metrics.feedback.labels(outcome, reason).inc()
        return json_response({})

    return handler


def _outcomes(body: Any) -> list[tuple[str, str]]:
    """The outcome of each card, with the reason where it was set aside."""
    given = body.get("feedback") if isinstance(body, dict) else None
    if not isinstance(given, list) or not 0 < len(given) <= _MOST_FEEDBACK:
        fix = f"write a list of 1 to {_MOST_FEEDBACK}"
        raise Refusal(400, [Problem("there is no list of feedback", "feedback", fix)])
    problems, found = [], []
    for number, one in enumerate(given):
        where = f"feedback[{number}]"
        outcome = one.get("outcome") if isinstance(one, dict) else None
        if outcome not in ("accepted", "overridden"):
            problems.append(Problem("there is no outcome", f"{where}.outcome", 'write "accepted" or "overridden"'))
            continue
        problems += [
            Problem("there is no text here", f"{where}.{key}", "write it as CDS Hooks 2.0 has it")
            for key in ("card", "outcomeTimestamp")
            if not isinstance(one.get(key), str)
        ]
        found.append((str(outcome), _reason(one) if outcome == "overridden" else ""))
    if problems:
        raise Refusal(400, problems)
    return found


def _reason(feedback: dict[str, Any]) -> str:
    """Our own code of the reason; any other, and a comment, is "other"."""
    reason = feedback.get("overrideReason")
    coding = reason.get("reason") if isinstance(reason, dict) else None
    code = coding.get("code") if isinstance(coding, dict) else None
    return code if isinstance(code, str) and code in REASONS else "other"


def _language(request: Request, languages: tuple[str, ...]) -> str:
    """The first language of a client that there are words in."""
    wanted = [part.partition(";")[0].strip().lower() for part in request.headers.get("accept-language", "").split(",")]
    for one in filter(None, wanted):
        for language in languages:
            if language.lower() == one or language.lower().partition("-")[0] == one.partition("-")[0]:
                return language
    return languages[0]
