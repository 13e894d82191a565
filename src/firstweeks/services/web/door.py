"""Bodies of requests: read within the limits, or refused."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Collection, Mapping
from typing import Any

from starlette.requests import ClientDisconnect, Request

from firstweeks.model.finding import UNSURE, Finding, Kind
from firstweeks.model.problem import Problem
from firstweeks.reading.strict_json import JsonError, read_json
from firstweeks.reading.suggesting import listed
from firstweeks.services.web.edge import Refusal
from firstweeks.services.web.json_response import JSON
from firstweeks.services.web.service import Settings


async def read_json_body(request: Request, media: Collection[str] = (JSON,)) -> Any:
    """
    The JSON of a request's body.

    Raises:
        Refusal: 415 for another media type, 413 for too long, 408 for too slow, 400 for what is not JSON.
    """
    settings: Settings = request.state.settings
    check_media(request, media)
    return read_value(b"".join([piece async for piece in pieces(request, settings.most_bytes)]), settings)


def read_value(text: bytes, settings: Settings) -> Any:
    """
    The value of a JSON text that a client sent.

    Raises:
        Refusal: 400 if it is not JSON, or is nested too deep.
    """
    try:
        value = read_json(text)
    except JsonError as error:
        raise Refusal(400, [Problem(error.says, "", error.fix)]) from None
    if _deeper(value, settings.deepest):
        raise Refusal(400, [Problem(f"it is nested deeper than {settings.deepest} levels", "", "write it flatter")])
    return value


def check_media(request: Request, media: Collection[str]) -> None:
    """Refuse a body that is said to be anything else; a browser's form could be sent by any page."""
    given = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if given not in media:
        says, fix = "this takes another media type", f"send Content-Type: {listed(sorted(media))}"
        raise Refusal(415, [Problem(says, "", fix)], {"Accept": ", ".join(sorted(media))})
    if request.headers.get("content-encoding", "identity").lower() != "identity":
        raise Refusal(415, [Problem("this takes no compressed body", "", "send it as it is")], {"Accept-Encoding": ""})


async def pieces(request: Request, most: int | None = None) -> AsyncIterator[bytes]:
    """
    The pieces of a body as they come.

    Raises:
        Refusal: 413 if there are more than `most` bytes, 408 if they take too long: the whole of a body with a
            limit, and each piece of one without.
    """
    settings: Settings = request.state.settings
    declared = request.headers.get("content-length", "")
    if most is not None and declared.isdigit() and (len(declared) > 15 or int(declared) > most):
        raise _too_long(most)
    size, more, clock = 0, True, asyncio.get_running_loop().time
    until = clock() + settings.seconds
    while more:
        try:
            async with asyncio.timeout_at(until if most is not None else clock() + settings.seconds):
                message = await request.receive()
        except TimeoutError:
            says = f"the body took longer than {settings.seconds:g} seconds"
            raise Refusal(408, [Problem(says, "", "send it again")], {"Connection": "close"}) from None
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        piece, more = message.get("body", b""), message.get("more_body", False)
        size += len(piece)
        if most is not None and size > most:
            raise _too_long(most)
        if piece:
            yield piece


def _too_long(most: int) -> Refusal:
    return Refusal(413, [Problem(f"the body is longer than {most:,} bytes", "", "send less")], {"Connection": "close"})


def _deeper(value: object, deepest: int) -> bool:
    """Whether a value is nested deeper than it may be."""
    layer = [value]
    for _ in range(deepest + 1):
        nested: list[object] = []
        for one in layer:
            if isinstance(one, dict):
                nested.extend(one.values())
            elif isinstance(one, list):
                nested.extend(one)
        if not nested:
            return False
        layer = nested
    return True


def without_values(problems: Collection[Problem], findings: Mapping[str, Finding]) -> list[Problem]:
    """Problems of answers, in words that do not repeat what was answered: a message may be kept by whoever gets it."""
    return [_quiet(problem, findings) for problem in problems]


def _quiet(problem: Problem, findings: Mapping[str, Finding]) -> Problem:
    name = problem.where.partition(".")[2].partition("[")[0]
    finding = findings.get(name)
    if finding is None:
        return Problem("this is no finding of the protocol", problem.place, problem.fix)
    return Problem(f'this is no answer to "{name}"', problem.place, _takes(finding))


def _takes(finding: Finding) -> str:
    """What one finding takes."""
    if finding.kind is Kind.NUMBER:
        low, high = finding.range or (0, 0)
        return f'write a number from {low:g} to {high:g}, or "{UNSURE}"'
    options = listed([*finding.options, UNSURE])
    if finding.kind is Kind.MANY:
        return f"write a list of those that apply, each once, or [] for none of them: {options}"
    return f"write one of: {options}"
