"""The app on this computer alone, from memory, with the headers that a host should send."""

from __future__ import annotations

from http import HTTPStatus
from http.client import HTTP_PORT
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

from firstweeks.site.folder import Files
from firstweeks.site.headers import HEADERS, media_type

LOCALHOST = "127.0.0.1"
# What this computer calls itself. A page elsewhere can give any other name our address, and read us under it.
NAMES = (LOCALHOST, "localhost", "[::1]")


def server(files: Files, port: int) -> ThreadingHTTPServer:
    """
    A server of these files on 127.0.0.1, which answers to the names of this computer alone; port 0 is any that is free.

    Raises:
        OSError: if the port cannot be had.
    """

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer(with_body=True)

        def do_HEAD(self) -> None:
            self._answer(with_body=False)

        def _answer(self, *, with_body: bool) -> None:
            if self.headers.get("Host", "").lower() not in own:
                self.send_error(HTTPStatus.MISDIRECTED_REQUEST, "not a name of this computer")
                return
            name = unquote(urlsplit(self.path).path).removeprefix("/")
            if not name or name.endswith("/"):
                name += "index.html"
            status = HTTPStatus.OK if name in files else HTTPStatus.NOT_FOUND
            name = name if name in files else "404.html"
            self.send_response(status)
            # Not kept by the browser, so that what was built anew is seen.
            headers = {**HEADERS, "Cache-Control": "no-cache", "Content-Type": media_type(name)}
            for header, value in {**headers, "Content-Length": str(len(files[name]))}.items():
                self.send_header(header, value)
            self.end_headers()
            if with_body:
                self.wfile.write(files[name])

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 -- the library's name
            """Nobody's visit is written down."""

    serving = _Server((LOCALHOST, port), Handler)
    given = serving.server_address[1]
    # Browsers leave out the port that an address without one has.
    own = {f"{name}:{given}" for name in NAMES} | (set(NAMES) if given == HTTP_PORT else set())
    return serving


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that hangs up is no error."""
