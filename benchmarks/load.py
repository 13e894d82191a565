"""A client that keeps connections busy, checks every reply, and says how long each took."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

# Body of a request, and whether a reply to it is right.
Check = Callable[[bytes], bool]


@dataclass(frozen=True)
class Asked:
    """One request, as it goes over the wire, and the check of its reply."""

    wire: bytes
    right: Check


@dataclass
class Load:
    """What came back: the seconds of each reply, and how many were wrong or lost."""

    seconds: list[float] = field(default_factory=list)
    wrong: int = 0
    lost: int = 0
    took: float = 0

    @property
    def rate(self) -> float:
        """Replies a second."""
        return len(self.seconds) / self.took

    def milliseconds(self, share: float) -> float:
        """The time that this share of the replies kept within."""
        return 1000 * statistics.quantiles(self.seconds, n=1000)[round(share * 1000) - 1]


def asked(path: str, body: bytes, right: Check, media: str = "application/json") -> Asked:
    """A POST of a body to a path."""
    head = f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {media}\r\nContent-Length: {len(body)}\r\n\r\n"
    return Asked(head.encode() + body, right)


async def loaded(port: int, requests: Sequence[Asked], connections: int, seconds: float, rate: float = 0) -> Load:
    """Keep so many connections busy for so long; with a `rate`, all of them together send so many a second."""
    load = Load()
    start = time.perf_counter()
    until = start + seconds
    clients = (
        _client(port, requests, place, until, load, connections / rate if rate else 0) for place in range(connections)
    )
    await asyncio.gather(*clients)
    load.took = time.perf_counter() - start
    return load


async def _client(port: int, requests: Sequence[Asked], place: int, until: float, load: Load, every: float) -> None:
    """One connection, opened again where it is lost."""
    number, following = place, time.perf_counter() + every * place % (every or 1)
    while time.perf_counter() < until:
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.05)
            continue
        try:
            while time.perf_counter() < until:
                if every:
                    await asyncio.sleep(max(0, following - time.perf_counter()))
                    following += every
                one = requests[number % len(requests)]
                number += 1
                began = time.perf_counter()
                writer.write(one.wire)
                status, body = await _reply(reader)
                load.seconds.append(time.perf_counter() - began)
                load.wrong += not (status == 200 and one.right(body))
        except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            load.lost += 1
        finally:
            writer.close()


async def _reply(reader: asyncio.StreamReader) -> tuple[int, bytes]:
    head = await reader.readuntil(b"\r\n\r\n")
    at = head.lower().index(b"content-length:") + 15
    return int(head[9:12]), await reader.readexactly(int(head[at : head.index(b"\r", at)]))
