"""The server: workers under granian, which replaces one that dies and lets each finish what it answers."""

from __future__ import annotations

import gc
import os
import socket
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from granian.constants import Interfaces, Loops
from granian.http import HTTP1Settings
from granian.log import LogLevels
from granian.server import Server
from starlette.types import ASGIApp

from firstweeks.services.web.service import Settings, service

# How long a stop waits for what is being answered, and how long a client may take to send the head of a request.
_LAST_SECONDS = 30
_HEAD_MILLISECONDS = 10_000
# How many requests a worker takes on at once; more wait in the queue of the system.
_AT_ONCE = 256
_MULTIPROCESS = "PROMETHEUS_MULTIPROC_DIR"


def run(folder: Path, host: str, port: int, workers: int, settings: Settings) -> None:
    """
    Serve a content folder until it is told to stop (SIGINT, SIGTERM).

    Nothing of a request is logged: granian's access log is off.
    """
    with TemporaryDirectory(prefix="firstweeks-") as counts:
        if workers > 1:
            # Before the library of the counters is loaded, which is when it looks for this.
            os.environ[_MULTIPROCESS] = counts
        Server(
            "firstweeks",
            address=host,
            port=port,
            interface=Interfaces.ASGI,
            workers=workers,
            loop=Loops.asyncio,
            websockets=False,
            backpressure=_AT_ONCE,
            http1_settings=HTTP1Settings(header_read_timeout=_HEAD_MILLISECONDS, max_buffer_size=2**16),
            log_level=LogLevels.warning,
            respawn_failed_workers=workers > 1,
            workers_kill_timeout=_LAST_SECONDS,
        ).serve(target_loader=partial(loaded, folder, settings), wrap_loader=False)


def check_free(host: str, port: int) -> None:
    """
    Check that nobody else listens there: granian's sockets share a port, and half of the requests would go elsewhere.

    Raises:
        OSError: if the address cannot be had.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as trying:
        trying.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        trying.bind((host, port))


def loaded(folder: Path, settings: Settings) -> ASGIApp:
    """The application, made in each worker."""
    from firstweeks.services.http.app import application  # noqa: PLC0415 -- after the folder of the counters is known

    app = application(service(folder, settings))
    # What is loaded stays as long as the worker: no search for what can be thrown away goes through it again.
    gc.collect()
    gc.freeze()
    return app
