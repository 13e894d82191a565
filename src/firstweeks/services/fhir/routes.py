"""The FHIR edge: `/fhir`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from firstweeks.model.problem import AnswersRejected, Problem, Rejected
from firstweeks.services.fhir.capability import MEDIA, READ
from firstweeks.services.fhir.naming import Resource, is_resource
from firstweeks.services.fhir.operations import Operations, Sent
from firstweeks.services.fhir.package import Package
from firstweeks.services.web.door import read_json_body
from firstweeks.services.web.edge import Edge, Refusal
from firstweeks.services.web.json_response import JSON, json_response
from firstweeks.services.web.service import Service

_CODES = {
    400: "structure",
    404: "not-found",
    405: "not-supported",
    413: "too-long",
    415: "not-supported",
    422: "invalid",
}
_PREFIX = "/fhir"
# The parameters of operations, by the names that FHIR gives them.
_RESOURCES = {"questionnaire-response": "response", "data": "records"}
_TEXTS = {"language": "language", "country": "country", "subject": "subject", "planDefinition": ""}


def edge(service: Service) -> Edge:
    """The routes of the FHIR edge; a refusal is an OperationOutcome."""
    operations, package = Operations.of(service.protocol), Package(service.protocol)
    known = {(one["resourceType"], one["id"]): one for one in package.resources}
    statement = next(one for (kind, _), one in known.items() if kind == "CapabilityStatement")
    asking, assessing, applying = map(_posted, (operations.next_question, operations.assess, operations.apply))
    return Edge(
        "fhir",
        _PREFIX,
        [
            Route(f"{_PREFIX}/metadata", _told(service, lambda _: statement), methods=["GET"]),
            Route(f"{_PREFIX}/Questionnaire/$next-question", asking, methods=["POST"]),
            Route(f"{_PREFIX}/QuestionnaireResponse/$next-question", asking, methods=["POST"]),
            Route(f"{_PREFIX}/QuestionnaireResponse/$assess", assessing, methods=["POST"]),
            Route(f"{_PREFIX}/PlanDefinition/$apply", applying, methods=["POST"]),
            Route(f"{_PREFIX}/PlanDefinition/triage/$apply", applying, methods=["POST"]),
            *(
                route
                for kind in READ
                for route in (
                    Route(f"{_PREFIX}/{kind}", _told(service, _search(kind, known.values())), methods=["GET"]),
                    Route(f"{_PREFIX}/{kind}/{{id}}", _told(service, _read(kind, known)), methods=["GET"]),
                )
            ),
        ],
        outcome,
    )


def outcome(refusal: Refusal) -> Response:
    """A refusal as an OperationOutcome: one issue for each fault, each with its FHIRPath."""
    code = _CODES.get(refusal.status, "processing" if refusal.status < 500 else "exception")
    problems = refusal.problems or (Problem(refusal.title),)
    issues: list[Resource] = []
    for problem in problems:
        says = ": ".join(part for part in (problem.says, problem.fix) if part)
        where = {"expression": [problem.where]} if problem.where else {}
        issues.append({"severity": "error", "code": code, "diagnostics": says, **where})
    return json_response({"resourceType": "OperationOutcome", "issue": issues}, refusal.status, MEDIA)


def _posted(operation: Callable[[Sent], Resource]) -> Callable[[Request], Any]:
    """What answers a resource that is sent; nothing of it is kept."""

    async def handler(request: Request) -> Response:
        body = await read_json_body(request, (MEDIA, JSON))
        try:
            return json_response(operation(_sent(body, request)), media=MEDIA)
        except AnswersRejected as rejected:
            raise Refusal(422, rejected.problems) from None
        except Rejected as rejected:
            # The words of these name what was sent.
            problems = [Problem("nothing is called so here", one.place, one.fix) for one in rejected.problems]
            raise Refusal(422, problems) from None

    return handler


def _sent(body: Any, request: Request) -> Sent:
    """A bare resource or Parameters, with what the address of the request says."""
    given: dict[str, Any] = {}
    for name, said in request.query_params.items():
        if not _TEXTS.get(name):
            raise Refusal(
                422, [Problem("nothing is called so here", "", f"this takes {', '.join(filter(_TEXTS.get, _TEXTS))}")]
            )
        given[_TEXTS[name]] = said
    if not is_resource(body, "Parameters"):
        return Sent(**{"response": body, **given})
    problems = []
    parameters = body.get("parameter", [])
    for number, one in enumerate(parameters if isinstance(parameters, list) else [None]):
        called = one.get("name") if isinstance(one, dict) else None
        values = [value for key, value in one.items() if key.startswith("value")] if isinstance(one, dict) else []
        text = values[0] if len(values) == 1 and isinstance(values[0], str) else None
        where = f"Parameters.parameter[{number}]"
        if called in _RESOURCES and isinstance(one.get("resource"), dict) and _RESOURCES[called] not in given:
            given[_RESOURCES[called]] = one["resource"]
        elif called in _TEXTS and text is not None:
            given |= {_TEXTS[called]: text} if _TEXTS[called] else {}
        else:
            fix = f"this takes {', '.join([*_RESOURCES, *filter(_TEXTS.get, _TEXTS)])}, each once"
            problems.append(Problem("this parameter is not known here, or has not its kind of value", where, fix))
    if problems:
        raise Refusal(422, problems)
    return Sent(**given)


def _told(service: Service, say: Callable[[Request], Resource]) -> Callable[[Request], Any]:
    """What answers a question about the protocol; it changes with the content alone."""

    async def handler(request: Request) -> Response:
        headers = {"Cache-Control": "no-cache", "ETag": f"W/{service.tag}"}
        return json_response(say(request), media=MEDIA, headers=headers)

    return handler


def _read(kind: str, known: dict[tuple[str, str], Resource]) -> Callable[[Request], Resource]:
    def read(request: Request) -> Resource:
        found = known.get((kind, request.path_params["id"]))
        if found is None:
            names = ", ".join(name for of, name in known if of == kind)
            raise Refusal(404, [Problem(f"there is no such {kind}", kind, f"there are {names}")])
        return found

    return read


def _search(kind: str, known: Iterable[Resource]) -> Callable[[Request], Resource]:
    every = [one for one in known if one["resourceType"] == kind]

    def search(request: Request) -> Resource:
        if any(name != "url" for name in request.query_params):
            raise Refusal(422, [Problem("this search is not known here", kind, "search by url alone")])
        wanted = request.query_params.get("url")
        found = [one for one in every if wanted in (None, one["url"], f"{one['url']}|{one['version']}")]
        entries = [{"fullUrl": one["url"], "resource": one, "search": {"mode": "match"}} for one in found]
        bundle: Resource = {"resourceType": "Bundle", "type": "searchset", "total": len(found)}
        return bundle | ({"entry": entries} if entries else {})

    return search
