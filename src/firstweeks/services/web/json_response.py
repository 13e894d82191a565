"""Values as JSON responses, and bodies that go out piece by piece."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping

import msgspec
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

JSON = "application/json"
# How long a client may take to read one piece.
_SECONDS = 60
_encode = msgspec.json.Encoder().encode


def json_response(
    value: object, status: int = 200, media: str = JSON, headers: Mapping[str, str] | None = None
) -> Response:
    """A response that holds a value as JSON; records become objects."""
    return Response(_encode(value), status, headers, media)


class Pieces(Response):
    """
    A body that is sent as it is made, while the request is still read.

    Starlette's own streaming response would read the rest of the request itself, to notice a client that hangs up.
    """

    def __init__(self, made: AsyncIterator[bytes], media: str) -> None:
        self.made, self.status_code, self.media_type, self.background = made, 200, media, None
        self.init_headers()
        del self.headers["content-length"]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the pieces."""
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        async for piece in self.made:
            async with asyncio.timeout(_SECONDS):
                await send({"type": "http.response.body", "body": piece, "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})
