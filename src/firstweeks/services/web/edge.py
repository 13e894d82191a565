"""An edge: some routes under one prefix, and the form in which it says no."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from urllib.parse import quote

from starlette.responses import Response
from starlette.routing import Route

from firstweeks.model.problem import MOST, Problem
from firstweeks.services.web.json_response import json_response


class Refusal(Exception):  # noqa: N818 -- it is the request that is refused
    """
    A request is refused: the HTTP status, and every reason at once.

    A message never repeats a value that the client sent: it could be somebody's answer.
    """

    def __init__(self, status: int, problems: Sequence[Problem] = (), headers: Mapping[str, str] | None = None) -> None:
        self.status, self.problems, self.headers = status, tuple(problems), dict(headers or {})
        super().__init__(HTTPStatus(status).phrase)

    @property
    def title(self) -> str:
        """What the status means."""
        return HTTPStatus(self.status).phrase


def as_problem(refusal: Refusal) -> dict[str, object]:
    """A refusal as the JSON of RFC 9457, with a pointer to each fault; `fix` says what to write instead."""
    shown = [
        {"pointer": pointer(problem.where), "detail": problem.says, "fix": problem.fix}
        for problem in refusal.problems[:MOST]
    ]
    count = len(refusal.problems)
    detail = f"{count:,} problems" if count > 1 else refusal.problems[0].says if count else refusal.title
    return {
        "type": "about:blank",
        "title": refusal.title,
        "status": refusal.status,
        "detail": detail,
        "errors": shown,
    }


def problem_response(refusal: Refusal) -> Response:
    """A refusal as `application/problem+json`."""
    return json_response(as_problem(refusal), refusal.status, "application/problem+json", refusal.headers)


def pointer(where: str) -> str:
    """
    A path such as "answers.weeks" as the JSON Pointer of a URI fragment (RFC 6901); "" is the whole body.

    >>> pointer("answers.danger_signs[1]"), pointer("")
    ('#/answers/danger_signs/1', '#')
    """
    parts = re.findall(r"\[([0-9]+)\]|([^.\[]+)", where)
    named = [number or name for number, name in parts]
    return "#" + "".join("/" + quote(name.replace("~", "~0").replace("/", "~1")) for name in named)


@dataclass(frozen=True, slots=True)
class Edge:
    """
    Some routes under one prefix, such as "/fhir".

    `refuse` turns a refusal into the form that clients of this edge read; whatever goes wrong below the prefix, a path
    that is not there included, is said in it.
    """

    name: str
    prefix: str
    routes: Sequence[Route]
    refuse: Callable[[Refusal], Response] = field(default=problem_response)
