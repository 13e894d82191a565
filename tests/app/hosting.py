"""A host on this computer that can go away, come back with other files, and says what it was asked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import ThreadingHTTPServer
from threading import Thread

from firstweeks.site.folder import Files
from firstweeks.site.serving import LOCALHOST, server


@dataclass
class Host:
    """Files at an address, below a path or not."""

    files: dict[str, bytes]
    below: str = ""
    port: int = 0
    asked: list[str] = field(default_factory=list)
    serving: ThreadingHTTPServer | None = None
    # One for all restarts: a browser may ask by a connection that it opened before.
    _served: dict[str, bytes] = field(default_factory=dict, init=False)

    def start(self) -> None:
        """Answer, at the same port as before if there was one."""
        self._served |= {self.below + name: content for name, content in self.files.items()}
        self._served.setdefault("404.html", self._served[f"{self.below}404.html"])
        self.serving = server(self._served, self.port)
        asked, handler = self.asked, self.serving.RequestHandlerClass
        handler.log_request = lambda request, *_: asked.append(request.path)  # type: ignore[attr-defined]
        self.port = self.serving.server_address[1]
        Thread(target=self.serving.serve_forever, daemon=True).start()

    def stop(self) -> None:
        """Be gone."""
        if self.serving is not None:
            self._served.clear()
            self.serving.shutdown()
            self.serving.server_close()
            self.serving = None

    def restart(self, files: Files) -> None:
        """Come back with other files."""
        self.stop()
        self.files = dict(files)
        self.start()

    @property
    def address(self) -> str:
        """Where the app is."""
        return f"http://{LOCALHOST}:{self.port}/{self.below}"


@contextmanager
def hosted(files: Files, below: str = "") -> Iterator[Host]:
    """A host for as long as it is needed."""
    host = Host(dict(files), below)
    host.start()
    try:
        yield host
    finally:
        host.stop()
