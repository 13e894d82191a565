"""Many people in one request: one JSON object a line in, one a line out, in the same order, as they come."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import msgspec
from starlette.requests import ClientDisconnect, Request

from firstweeks.assessing import as_json
from firstweeks.model.problem import Problem
from firstweeks.services.http.asked import read_asked
from firstweeks.services.web.door import pieces, read_value
from firstweeks.services.web.edge import Refusal, as_problem
from firstweeks.services.web.faults import fault
from firstweeks.services.web.service import Service

NDJSON = "application/x-ndjson"
# So many lines are answered at once, and then others have their turn.
_TURN = 16


async def batch(request: Request, service: Service) -> AsyncIterator[bytes]:
    """
    An answer for each line: {"line": 1, "assessment": {...}} or {"line": 1, "problem": {...}}.

    A line that is wrong is answered with what is wrong with it, and the lines after it all the same. The first line
    is line 1; an empty line is counted and not answered. Where the body breaks off, the last answer has "line" null.
    """
    encode = msgspec.json.Encoder().encode
    waiting: list[bytes] = []
    try:
        async for number, line in _lines(request, service.settings.most_bytes):
            if line is None or line.strip():
                waiting.append(encode({"line": number, **_answered(line, service)}) + b"\n")
            if len(waiting) == _TURN:
                yield b"".join(waiting)
                waiting.clear()
                await asyncio.sleep(0)
    except Refusal as refusal:
        waiting.append(encode({"line": None, "problem": as_problem(refusal)}) + b"\n")
    except ClientDisconnect:
        return
    if waiting:
        yield b"".join(waiting)


def _answered(line: bytes | None, service: Service) -> dict[str, Any]:
    if line is None:
        says = f"the line is longer than {service.settings.most_bytes:,} bytes"
        return {"problem": as_problem(Refusal(413, [Problem(says, "", "write one person a line")]))}
    try:
        asked = read_asked(service.protocol, read_value(line, service.settings))
        assessment = service.protocol.assess(asked.answers)
        return {"assessment": as_json(assessment, service.protocol.next_page(asked.answers))}
    except Refusal as refusal:
        return {"problem": as_problem(refusal)}
    except Exception as error:  # noqa: BLE001 -- the other lines are answered all the same
        return {"problem": as_problem(fault(error))}


async def _lines(request: Request, longest: int) -> AsyncIterator[tuple[int, bytes | None]]:
    """The lines of a body with their numbers; None for one that is too long."""
    number, kept, skipping = 1, b"", False
    async for piece in pieces(request):
        *whole, rest = (kept + piece).split(b"\n")
        for line in whole:
            yield number, None if skipping or len(line) > longest else line
            number, skipping = number + 1, False
        kept = rest
        if len(kept) > longest:
            kept, skipping = b"", True
    if kept or skipping:
        yield number, None if skipping else kept
