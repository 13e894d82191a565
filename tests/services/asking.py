"""Asking an application without a network."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

import httpx
from starlette.types import ASGIApp

from firstweeks.services.http.app import application
from firstweeks.services.web.service import Service, Settings, service

Got = TypeVar("Got")
NDJSON = {"Content-Type": "application/x-ndjson"}


def awaited(talk: Coroutine[Any, Any, Got]) -> Got:
    """What it comes to, in a thread of its own: where a browser is open for other tests, this thread has a loop."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, talk).result()


@cache
def shipped() -> Service:
    """The protocol that is shipped, without a limit of how often."""
    return service(settings=Settings(rate=0))


@dataclass(frozen=True)
class Client:
    """Sends requests to an application in this process; what it raises would be raised here."""

    app: ASGIApp

    def __call__(self, method: str, path: str, **options: Any) -> httpx.Response:
        """One request and its response."""

        async def asked() -> httpx.Response:
            transport = httpx.ASGITransport(self.app)
            async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
                return await client.request(method, path, **options)

        return awaited(asked())

    def post(self, path: str, body: object) -> httpx.Response:
        """A request with a body of JSON."""
        return self("POST", path, json=body)

    def get(self, path: str, **headers: str) -> httpx.Response:
        """A request without a body."""
        return self("GET", path, headers=headers)


@cache
def client() -> Client:
    """A client of the protocol that is shipped."""
    return Client(application(shipped()))


async def in_pieces(pieces: Iterable[bytes]) -> AsyncIterator[bytes]:
    """A body that arrives in these pieces."""
    for piece in pieces:
        await asyncio.sleep(0)
        yield piece
