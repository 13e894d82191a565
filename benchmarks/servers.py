"""The servers that are compared, each in a process of its own: ours, one that does nothing, and another framework."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Literal

import msgspec

import firstweeks
from benchmarks.load import Asked, asked
from benchmarks.people import vignettes
from firstweeks.model.finding import UNSURE, Kind
from firstweeks.protocol import Protocol

ASSESS = "/v1/assess"
_PEOPLE = 200
_SERVE = """
import sys
from benchmarks import servers
from granian.constants import Interfaces, Loops
from granian.log import LogLevels
from granian.server import Server
Server("x", port=int(sys.argv[2]), interface=Interfaces.ASGI, loop=Loops.asyncio, websockets=False,
       backpressure=512, log_level=LogLevels.warning).serve(
       target_loader=getattr(servers, sys.argv[1]), wrap_loader=False)
"""


def ours() -> Any:
    """Firstweeks as it is served, without a limit of how often one address may ask."""
    from firstweeks.reading.files import SHIPPED  # noqa: PLC0415 -- in the server's own process
    from firstweeks.services.http.running import loaded as served_app  # noqa: PLC0415
    from firstweeks.services.web.service import Settings  # noqa: PLC0415

    return served_app(SHIPPED, Settings(rate=0))


def floor() -> Any:
    """A server that answers the bytes of one assessment, whatever was asked."""
    body = msgspec.json.encode(firstweeks.load().as_json(people(firstweeks.load())[0]))
    head = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]

    async def fixed(scope: dict[str, Any], _: object, send: Callable[[dict[str, Any]], Any]) -> None:
        if scope["type"] == "http":
            await send({"type": "http.response.start", "status": 200, "headers": head})
            await send({"type": "http.response.body", "body": body})

    return fixed


def fastapi() -> Any:
    """The same work as FastAPI does it: a model of pydantic for the answers, and its own JSON for the reply."""
    from fastapi import FastAPI  # noqa: PLC0415 -- in the server's own process
    from pydantic import BaseModel, Field, create_model  # noqa: PLC0415

    protocol = firstweeks.load()
    fields: dict[str, Any] = {}
    for finding in protocol.content.findings.values():
        kind: Any = Literal[(*finding.options, UNSURE)]
        if finding.kind is Kind.NUMBER:
            kind = float | Literal["unsure"]
        elif finding.kind is Kind.MANY:
            kind = list[kind] | Literal["unsure"]
        fields[finding.id] = (kind | None, Field(default=None))
    answers = create_model("Answers", **fields)
    person = create_model("Person", answers=(answers, ...), language=(str, "en"), country=(str, "other"))
    app = FastAPI()

    async def assess(asked: BaseModel) -> dict[str, Any]:
        given = asked.answers.model_dump(exclude_none=True)  # type: ignore[attr-defined]
        return protocol.as_json(given)

    assess.__annotations__["asked"] = person
    app.post(ASSESS)(assess)
    return app


def people(protocol: Protocol) -> list[dict[str, Any]]:
    """The answers of published cases."""
    return [json.loads(json.dumps(person)) for person in vignettes(protocol)][:_PEOPLE]


def assessments(protocol: Protocol) -> list[Asked]:
    """A request for each person, and the check that the reply is that person's."""
    found = []
    for answers in people(protocol):
        expected = msgspec.json.encode(protocol.as_json(answers))
        found.append(asked(ASSESS, json.dumps({"answers": answers}).encode(), partial(_same, expected)))
    return found


def _same(expected: bytes, body: bytes) -> bool:
    return body == expected or json.loads(body) == json.loads(expected)


@contextmanager
def served(name: str) -> Iterator[tuple[int, int]]:
    """One of the servers of this module in a process of its own, answering; its port and the process."""
    port = free_port()
    with subprocess.Popen([sys.executable, "-c", _SERVE, name, str(port)]) as process:
        try:
            answering(port)
            yield port, process.pid
        finally:
            process.terminate()


def free_port() -> int:
    """A port of this computer at which nothing listens."""
    with socket.socket() as trying:
        trying.bind(("127.0.0.1", 0))
        port: int = trying.getsockname()[1]
        return port


def answering(port: int) -> None:
    """Wait until somebody answers at a port; a busy machine takes its time to start a server."""
    for _ in range(1200):
        with socket.socket() as trying:
            if trying.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    msg = "the server did not start"
    raise RuntimeError(msg)


def workers(pid: int) -> list[int]:
    """The processes that a server has started."""
    return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text("utf-8").split()]
