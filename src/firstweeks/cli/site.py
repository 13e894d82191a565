"""`firstweeks site`, `serve` and `verify`: the offline app as a folder, on this computer, and held to its hashes."""

from __future__ import annotations

import errno
import hashlib
import sys
import webbrowser
from pathlib import Path
from types import ModuleType
from typing import Annotated

import typer

from firstweeks.cli.extras import needs
from firstweeks.cli.options import SHIPPED, Content
from firstweeks.protocol import load
from firstweeks.site.folder import SUMS, count_of, sums, verify
from firstweeks.site.serving import LOCALHOST, server

_OUT = "The folder to write: new, empty, or written by an earlier build."
_FOLDER = "The folder of the app."
_REBUILD = "Also build the app here, and compare: for a folder from elsewhere."


def site(
    out: Annotated[Path, typer.Argument(metavar="OUT", help=_OUT, show_default=False)], content: Content = SHIPPED
) -> None:
    """Build the offline app as a folder, for any web host or a USB stick."""
    files = _building().build(load(content), out)
    print(f"{len(files) + 1} files in {out}")
    print(f"SHA-256 of {SUMS}: {hashlib.sha256(sums(files)).hexdigest()}")


def serve(
    content: Content = SHIPPED,
    port: Annotated[int, typer.Option("--port", metavar="NUMBER", min=0, max=65535, help="0 is any free one.")] = 8000,
    *,
    browser: Annotated[bool, typer.Option("--open/--no-open", help="Open the browser.")] = True,
) -> None:
    """Build the offline app and show it on this computer alone, until Ctrl-C."""
    building, protocol = _building(), load(content)
    files: dict[str, bytes] = {}
    try:
        # Building takes seconds; that the port is not to be had is said before.
        serving = server(files, port)
    except OSError as error:
        if error.errno not in (errno.EADDRINUSE, errno.EACCES):
            raise
        why = "in use" if error.errno == errno.EADDRINUSE else "not for you to use"
        print(f"error: port {port} is {why}; choose another with --port, or --port 0 for any", file=sys.stderr)
        raise typer.Exit(1) from None
    files |= building.files_of(protocol)
    address = f"http://{LOCALHOST}:{serving.server_address[1]}/"
    with serving:
        try:
            print(f"Firstweeks is at {address} on this computer alone. Stop with Ctrl-C.", flush=True)
            if browser:
                webbrowser.open(address)
            serving.serve_forever()
        except KeyboardInterrupt:
            print("\nStopped.")


def verify_folder(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help=_FOLDER, show_default=False)],
    content: Content = SHIPPED,
    *,
    rebuild: Annotated[bool, typer.Option("--rebuild", help=_REBUILD)] = False,
) -> None:
    """Compare a folder of the app with its list of hashes; exit 1 if anything differs."""
    listed = verify(folder)
    print(f"{count_of(listed)} files are as {SUMS} says.")
    print(f"SHA-256 of {SUMS}: {hashlib.sha256(listed).hexdigest()}")
    if not rebuild:
        return
    if listed != sums(_building().files_of(load(content))):
        print("error: this is not what this version of Firstweeks builds from this content", file=sys.stderr)
        raise typer.Exit(1)
    print("It is what this version of Firstweeks builds from this content, byte for byte.")


def _building() -> ModuleType:
    with needs("site"):
        from firstweeks.site import building  # noqa: PLC0415 -- jinja is an optional extra

    return building
