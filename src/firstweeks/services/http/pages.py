"""The page to try the endpoints: ours alone, without a script or a style from anywhere else."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

_FOLDER = Path(__file__).parent / "page"
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
)
_TYPES = {"html": "text/html", "js": "text/javascript", "css": "text/css"}


def page_routes() -> list[Route]:
    """The page at the root, and its parts."""
    files = {"/": "index.html", "/try.js": "try.js", "/try.css": "try.css"}
    return [Route(path, partial(_sent, name), methods=["GET"]) for path, name in files.items()]


async def _sent(name: str, _: Request) -> Response:
    headers = {
        "Content-Type": f"{_TYPES[name.rpartition('.')[2]]}; charset=utf-8",
        "Content-Security-Policy": _POLICY,
        "Cache-Control": "no-cache",
    }
    return Response((_FOLDER / name).read_bytes(), headers=headers)
