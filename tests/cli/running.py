"""The command as `main` runs it, in this process: half a second less each time than in one of its own."""

from __future__ import annotations

import io
import os
import sys
from subprocess import CompletedProcess
from unittest.mock import patch

from firstweeks.cli import main

# What would make a terminal of what is none.
_OF_TERMINALS = ("FORCE_COLOR", "TTY_COMPATIBLE")


def command(*arguments: object, given: str = "") -> CompletedProcess[str]:
    """
    Run the command with something on its standard input.

    What it writes is no terminal, as in a pipe, 80 columns wide. A traceback of the command is one of the test.
    """
    words = ["firstweeks", *map(str, arguments)]
    stdin, stdout = (io.TextIOWrapper(io.BytesIO(data), "utf-8") for data in (given.encode(), b""))
    stderr = io.TextIOWrapper(io.BytesIO(), "utf-8", errors="backslashreplace")
    environment = {name: value for name, value in os.environ.items() if name not in _OF_TERMINALS}
    with (
        patch.multiple(sys, argv=words, stdin=stdin, stdout=stdout, stderr=stderr),
        patch.dict(os.environ, {**environment, "COLUMNS": "80"}, clear=True),
    ):
        try:
            main()
            status = 0
        except SystemExit as left:
            status = left.code if isinstance(left.code, int) else int(left.code is not None)
    for stream in (stdout, stderr):
        stream.seek(0)
    return CompletedProcess(words, status, stdout.read(), stderr.read())
