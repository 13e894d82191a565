"""`firstweeks mcp`: the protocol for assistants."""

from __future__ import annotations

from typing import Annotated

import typer

from firstweeks.cli.extras import needs
from firstweeks.cli.options import SHIPPED, Content
from firstweeks.protocol import load

_HTTP = "Serve over streamable HTTP on this computer alone, at /mcp, instead of standard input and output."


def mcp(
    content: Content = SHIPPED,
    *,
    http: Annotated[bool, typer.Option("--http", help=_HTTP)] = False,
    port: Annotated[int, typer.Option("--port", metavar="NUMBER", min=1, max=65535)] = 8081,
) -> None:
    """Serve the protocol to an assistant as tools (Model Context Protocol), until it hangs up or Ctrl-C."""
    protocol = load(content)
    with needs("mcp"):
        import anyio  # noqa: PLC0415 -- an optional extra

        from firstweeks.services.mcp.server import http_app, run_stdio  # noqa: PLC0415 -- an optional extra
    if not http:
        anyio.run(run_stdio, protocol)
        return
    import uvicorn  # noqa: PLC0415 -- comes with the SDK

    print(f"Firstweeks for assistants is at http://127.0.0.1:{port}/mcp on this computer alone. Stop with Ctrl-C.")
    uvicorn.run(http_app(protocol), host="127.0.0.1", port=port, access_log=False, log_level="warning")
