"""What every edge is given: the protocol, and how it is served."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from firstweeks import __version__
from firstweeks.protocol import Protocol, load
from firstweeks.reading.files import SHIPPED

LOOPBACK = "127.0.0.1"
# What this computer calls itself. A page elsewhere can give any other name our address, and read us under it.
OWN_NAMES = ("127.0.0.1", "localhost", "[::1]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """
    How a server treats its clients; every limit holds for each worker by itself.

    Attributes:
        names: The names that a request may call us by in its `Host`; empty for any, which is right behind a proxy.
        origins: The origins whose pages may read our answers in a browser (CORS), such as "https://example.org".
        most_bytes: How many bytes a body may have, and a line of a batch.
        deepest: How deep a body may be nested.
        seconds: How long a body may take to arrive, and a batch to send or to take its next line.
        rate: How many requests a second one address may send on average; 0 for any number.
        burst: How many it may send at once.
        cds_clients: The file that says who may call CDS Hooks, by keys; None lets everyone whom the guard lets in.
    """

    names: tuple[str, ...] = OWN_NAMES
    origins: tuple[str, ...] = ()
    most_bytes: int = 2**20
    deepest: int = 64
    seconds: float = 10
    rate: float = 100
    burst: int = 200
    cds_clients: Path | None = None


@dataclass(frozen=True, slots=True)
class Service:
    """A protocol and the settings that it is served with. It holds nothing of anyone who asks."""

    protocol: Protocol
    settings: Settings = field(default_factory=Settings)

    @property
    def named(self) -> str:
        """The protocol as a header names it: its id, its version and the SHA-256 of its content."""
        content = self.protocol.content
        return f'{content.id}; version="{content.version}"; sha256="{content.content_hash}"'

    @property
    def tag(self) -> str:
        """The ETag of whatever depends on the content and on the software alone."""
        return f'"{self.protocol.content.content_hash}-{__version__}"'


def service(folder: Path = SHIPPED, settings: Settings | None = None) -> Service:
    """
    The service of a content folder.

    Raises:
        ProtocolRejected: with every problem of the content.
    """
    return Service(load(folder), settings or Settings())
