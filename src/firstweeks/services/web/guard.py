"""The guard round every edge: who may ask, what every answer says of itself, and what becomes of a fault."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from time import perf_counter

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from firstweeks.model.problem import AnswersRejected, Problem, Rejected
from firstweeks.services.web.door import without_values
from firstweeks.services.web.edge import Edge, Refusal, problem_response
from firstweeks.services.web.faults import fault
from firstweeks.services.web.metrics import Metrics
from firstweeks.services.web.rate import Rate
from firstweeks.services.web.service import Service

_METHODS = frozenset({"GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE"})
# The client hung up: nobody reads this status but the metrics.
_GONE = 499

HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}


class Guard:
    """
    Lets a request in or refuses it, and gives every answer its headers.

    What goes wrong inside becomes a refusal in the form of the edge that was asked.
    """

    def __init__(self, app: ASGIApp, service: Service, edges: Sequence[Edge], metrics: Metrics) -> None:
        self.app, self.service, self.metrics = app, service, metrics
        # The longest prefix first: the edge at the root has whatever no other has.
        self.edges = sorted(edges, key=lambda edge: -len(edge.prefix))
        self.rate = Rate(service.settings.rate, service.settings.burst)
        given = {**HEADERS, "Firstweeks-Protocol": service.named}
        if service.settings.origins:
            given["Cross-Origin-Resource-Policy"] = "cross-origin"
        self.headers = [(name.lower().encode(), value.encode()) for name, value in given.items()]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
        elif scope["type"] == "http":
            await self._answer(scope, receive, send)
        else:
            await send({"type": "websocket.close", "code": 1008})

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        started, status = perf_counter(), 0

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                have = {name.lower() for name, _ in message["headers"]}
                message["headers"] = [*message["headers"], *(pair for pair in self.headers if pair[0] not in have)]
            await send(message)

        scope["state"] = {**scope.get("state", {}), "settings": self.service.settings}
        scope["app"] = self
        try:
            self._admit(scope)
            await self.app(scope, receive, sending)
        except (ClientDisconnect, TimeoutError):
            status = status or _GONE
        except Exception as error:  # noqa: BLE001 -- a server says no, whatever went wrong
            refusal = self._refusal(error)
            if not status:
                await self._refuse(scope["path"], refusal)(scope, receive, sending)
        method = scope["method"] if scope["method"] in _METHODS else "other"
        route = getattr(scope.get("route"), "path", "none")
        self.metrics.count(route, method, status, perf_counter() - started)

    def _admit(self, scope: Scope) -> None:
        """Refuse a request by a name that is not ours, or from an address that asks too often."""
        settings = self.service.settings
        if settings.names:
            host = next((value for name, value in scope["headers"] if name == b"host"), b"").decode("latin-1")
            if _name(host) not in settings.names:
                says, fix = "this server is not called by that name", "name it as it was told to be called"
                raise Refusal(421, [Problem(says, "", fix)])
        wait = self.rate.wait((scope.get("client") or ("", 0))[0])
        if wait:
            seconds = math.ceil(wait)
            fix = f"wait for {seconds} second{'s' if seconds > 1 else ''}"
            raise Refusal(429, [Problem("too many requests", "", fix)], {"Retry-After": str(seconds)})

    def _refusal(self, error: Exception) -> Refusal:
        match error:
            case Refusal():
                return error
            case AnswersRejected():
                return Refusal(422, without_values(error.problems, self.service.protocol.content.findings))
            case Rejected():
                problems = [Problem("nothing is called so here", one.place, one.fix) for one in error.problems]
                return Refusal(422, problems)
            case HTTPException():
                return Refusal(error.status_code, headers=error.headers)
            case _:
                return fault(error)

    def _refuse(self, path: str, refusal: Refusal) -> Response:
        refuse = next((edge.refuse for edge in self.edges if _below(path, edge.prefix)), problem_response)
        response = refuse(refusal)
        for name, value in refusal.headers.items():
            response.headers[name] = value
        return response


def _below(path: str, prefix: str) -> bool:
    return path == prefix or path.startswith(prefix.rstrip("/") + "/")


def _name(host: str) -> str:
    """The name in a `Host` header, without its port."""
    return (host.partition("]")[0] + "]" if host.startswith("[") else host.partition(":")[0]).lower()
