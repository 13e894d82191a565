"""The endpoints of the HTTP edge: each reads a body, calls the protocol, and answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from firstweeks import __version__
from firstweeks.assessing import as_json
from firstweeks.model.assessment import ProtocolName
from firstweeks.model.problem import Problem
from firstweeks.protocol import Protocol
from firstweeks.services import claims
from firstweeks.services.asking import in_words
from firstweeks.services.http.asked import (
    LANGUAGE,
    Asked,
    AskedSummary,
    AskedText,
    read_asked,
    read_asked_summary,
    read_asked_text,
)
from firstweeks.services.http.batch import NDJSON, batch
from firstweeks.services.http.openapi import openapi
from firstweeks.services.http.pages import page_routes
from firstweeks.services.http.replies import (
    Health,
    LevelReply,
    Next,
    ProtocolReply,
    Questions,
    ResultReply,
    SummaryReply,
)
from firstweeks.services.web.door import check_media, read_json_body
from firstweeks.services.web.edge import Edge, Refusal
from firstweeks.services.web.json_response import Pieces, json_response
from firstweeks.services.web.metrics import TEXT, Metrics
from firstweeks.services.web.service import Service

Handler = Callable[[Request], Any]
_FRESH = {"Cache-Control": "no-cache"}


def edge(service: Service) -> Edge:
    """The routes under `/v1`, what the server says of itself, and the page to try it."""
    asking = _Asking(service.protocol)
    read, summary = read_asked, read_asked_summary
    documented = openapi(service)
    # What hears claims is made once, before anyone waits for it.
    service.protocol.claim("")
    return Edge(
        "http",
        "",
        [
            Route("/v1/assess", _posted(service, read, asking.assess), methods=["POST"]),
            Route("/v1/next", _posted(service, read, asking.next), methods=["POST"]),
            Route("/v1/result", _posted(service, read, asking.result), methods=["POST"]),
            Route("/v1/summary", _posted(service, summary, asking.summary), methods=["POST"]),
            Route("/v1/claim", _posted(service, read_asked_text(claims.LONGEST_CLAIM), asking.claim), methods=["POST"]),
            Route(
                "/v1/article",
                _posted(service, read_asked_text(claims.LONGEST_ARTICLE), asking.article),
                methods=["POST"],
            ),
            Route("/v1/batch", _batch(service), methods=["POST"]),
            Route("/v1/questions", _told(service, asking.questions, ("language",)), methods=["GET"]),
            Route("/v1/protocol", _told(service, asking.about), methods=["GET"]),
            Route("/health", _told(service, asking.health, kept=False), methods=["GET"]),
            Route("/openapi.json", _told(service, lambda **_: documented), methods=["GET"]),
            *page_routes(),
        ],
    )


def metrics_route(metrics: Metrics) -> Route:
    """What was counted."""

    async def counted(_: Request) -> Response:
        return Response(metrics.text(), headers={"Content-Type": TEXT})

    return Route("/metrics", counted, methods=["GET"])


def _posted(service: Service, read: Callable[[Protocol, Any], Any], say: Callable[[Any], object]) -> Handler:
    """What answers a body: it is read, checked and answered, and nothing of it is kept."""

    async def handler(request: Request) -> Response:
        return json_response(say(read(service.protocol, await read_json_body(request))))

    return handler


def _told(service: Service, say: Callable[..., object], takes: tuple[str, ...] = (), *, kept: bool = True) -> Handler:
    """What answers a question about the protocol; what is `kept` is sent again only where the content has changed."""

    async def handler(request: Request) -> Response:
        if strange := [name for name in request.query_params if name not in takes]:
            fix = f"this takes {', '.join(takes)}" if takes else "leave it out"
            raise Refusal(422, [Problem("nothing is called so here", name, fix) for name in strange])
        if not kept:
            return json_response(say())
        headers = {**_FRESH, "ETag": service.tag}
        known = [tag.strip().removeprefix("W/") for tag in request.headers.get("if-none-match", "").split(",")]
        # What is wrong with the request is said whatever the client has kept.
        answer = json_response(say(**dict(request.query_params)), headers=headers)
        return Response(status_code=304, headers=headers) if service.tag in known or "*" in known else answer

    return handler


def _batch(service: Service) -> Handler:
    async def handler(request: Request) -> Response:
        check_media(request, (NDJSON,))
        return Pieces(batch(request, service), NDJSON)

    return handler


@dataclass(frozen=True, slots=True)
class _Asking:
    """The protocol as the endpoints call it."""

    protocol: Protocol

    def assess(self, asked: Asked) -> dict[str, Any]:
        return assessed(self.protocol, asked)

    def next(self, asked: Asked) -> Next:
        interval = self.protocol.interval(asked.answers)
        levels = {level.urgency: level.id for level in self.protocol.content.levels}
        page = self.protocol.next_page(asked.answers)
        return Next(
            page=None if page is None else in_words(self.protocol, page, asked.language),
            level=self.protocol.level(asked.answers).id,
            at_least=levels[interval.at_least],
            at_most=levels[interval.at_most],
            decided=interval.at_least == interval.at_most,
            protocol=self._named(),
        )

    def result(self, asked: Asked) -> ResultReply:
        assessment = self.protocol.assess(asked.answers)
        presenter = self.protocol.presenter(asked.language, asked.country)
        return ResultReply(
            level=assessment.level.id,
            decided=assessment.decided,
            language=asked.language,
            country=asked.country,
            door=presenter.door(assessment, asked.answers),
            result=presenter.result(assessment, asked.answers),
            protocol=assessment.protocol,
        )

    def summary(self, asked: AskedSummary) -> SummaryReply:
        time = asked.time or datetime.now().astimezone()
        said = self.protocol.summary(asked.answers, asked.language, asked.country, now=time, left_out=asked.left_out)
        text = said.text(markdown=False)
        return SummaryReply(
            language=asked.language, country=asked.country, summary=said, text=text, protocol=self._named()
        )

    def claim(self, asked: AskedText) -> claims.ClaimReply:
        return claims.claim(self.protocol, asked.text, asked.language, asked.country)

    def article(self, asked: AskedText) -> claims.ArticleReply:
        return claims.article(self.protocol, asked.text, asked.language, asked.country)

    def questions(self, language: str = LANGUAGE) -> Questions:
        asked = read_asked(self.protocol, {"answers": {}, "language": language})
        return Questions(language=asked.language, pages=self.protocol.questions(asked.language), protocol=self._named())

    def about(self) -> ProtocolReply:
        content = self.protocol.content
        return ProtocolReply(
            protocol=self._named(),
            software=__version__,
            signed_by=content.signed_by,
            for_whom=content.for_whom,
            beyond=content.beyond,
            languages=self.protocol.languages,
            countries=tuple(content.countries),
            levels=tuple(
                LevelReply(id=one.id, urgency=one.urgency, means=one.means, within=one.within, at_once=one.at_once)
                for one in content.levels
            ),
            answers_schema=self.protocol.answers_schema(),
            assessment_schema=self.protocol.assessment_schema(),
        )

    def health(self) -> Health:
        return Health(status="ok", software=__version__, protocol=self._named())

    def _named(self) -> ProtocolName:
        content = self.protocol.content
        return ProtocolName(content.id, content.version, content.content_hash, content.certificate)


def assessed(protocol: Protocol, asked: Asked) -> dict[str, Any]:
    """The assessment and the page to ask next, as `Protocol.as_json` has it."""
    return as_json(protocol.assess(asked.answers), protocol.next_page(asked.answers))
