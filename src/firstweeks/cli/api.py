"""`firstweeks api`: the protocol over HTTP."""

from __future__ import annotations

import errno
import re
import sys
from pathlib import Path
from typing import Annotated

import typer

from firstweeks.cli.extras import needs
from firstweeks.cli.options import SHIPPED, Content
from firstweeks.protocol import load

LOOPBACK = ("127.0.0.1", "::1")
_HOST = "The address to listen on. Any other than this computer's own can be reached by others."
_NAME = (
    "A name that clients call the server by; may be given more than once. Without it, any where others can reach it."
)
_ORIGIN = "Let the pages of this origin, such as https://example.org, read the answers in a browser. May be repeated."
_RATE = "How many requests a second one address may send, in each worker; 0 for any number."
_CLIENTS = "A JSON file that says whose signed requests CDS Hooks answers; without it, those of all who can reach it."


def api(
    content: Content = SHIPPED,
    host: Annotated[str, typer.Option("--host", metavar="ADDRESS", help=_HOST)] = LOOPBACK[0],
    port: Annotated[int, typer.Option("--port", metavar="NUMBER", min=1, max=65535)] = 8080,
    workers: Annotated[int, typer.Option("--workers", metavar="NUMBER", min=1, max=64, help="How many processes.")] = 1,
    names: Annotated[list[str] | None, typer.Option("--name", metavar="NAME", help=_NAME)] = None,
    origins: Annotated[list[str] | None, typer.Option("--allow-origin", metavar="ORIGIN", help=_ORIGIN)] = None,
    rate: Annotated[float, typer.Option("--rate", metavar="NUMBER", min=0, help=_RATE)] = 100,
    clients: Annotated[Path | None, typer.Option("--cds-clients", metavar="FILE", help=_CLIENTS)] = None,
) -> None:
    """Serve the protocol over HTTP, on this computer alone unless told otherwise, until Ctrl-C."""
    with needs("service"):
        from firstweeks.services.cds_hooks.trust import read_clients  # noqa: PLC0415 -- an optional extra
        from firstweeks.services.http.running import check_free, run  # noqa: PLC0415 -- an optional extra
        from firstweeks.services.web.service import OWN_NAMES, Settings  # noqa: PLC0415 -- an optional extra
    for origin in origins or ():
        if not re.fullmatch(r"https?://[a-z0-9.-]+(:[0-9]+)?", origin):
            fix = "write one such as https://example.org, without a path"
            raise typer.BadParameter(f'"{origin}" is no origin: {fix}', param_hint="--allow-origin")
    if clients is not None:
        read_clients(clients)
    protocol = load(content).content
    own = OWN_NAMES if host in LOOPBACK else ()
    named = tuple(name.lower() for name in names or ())
    settings = Settings(
        names=(*own, *named) if own or named else (),
        origins=tuple(origins or ()),
        rate=rate,
        burst=max(1, int(2 * rate)),
        cds_clients=clients,
    )
    shown = f"[{host}]" if ":" in host else host
    try:
        check_free(host, port)
    except OSError as error:
        why = {errno.EADDRINUSE: "in use", errno.EACCES: "not for you to use"}.get(
            error.errno or 0, "not of this computer"
        )
        print(f"error: {shown}:{port} is {why}; choose another with --host and --port", file=sys.stderr)
        raise typer.Exit(1) from None
    alone = "on this computer alone" if host in LOOPBACK else "for whoever can reach it: put a proxy with TLS before it"
    print(f"Firstweeks ({protocol.id} {protocol.version}) is at http://{shown}:{port}/ {alone}. Stop with Ctrl-C.")
    sys.stdout.flush()
    run(content, host, port, workers, settings)
