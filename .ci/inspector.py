"""
Installs the inspector of MCP, a client that we did not write, for the tests of the MCP edge.

    .venv/test/bin/python .ci/inspector.py      into .venv/inspector/, as `python3 dev.py test` does

It stands apart from the packages of the app: it brings a hundred of its own. `inspector/package-lock.json` pins each by
its sha512. No script of a package is run.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from firstweeks.site.parts import client

PINNED = Path(__file__).parent / "inspector"
FOLDER = Path(__file__).resolve().parents[1] / ".venv" / "inspector"


def install() -> None:
    """Install what is pinned, unless it is there."""
    lock = "package-lock.json"
    installed = FOLDER / "node_modules" / ".package-lock.json"
    if installed.is_file() and (FOLDER / lock).read_bytes() == (PINNED / lock).read_bytes():
        return
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", lock):
        shutil.copy(PINNED / name, FOLDER)
    npm, environment = client(FOLDER.parents[1])
    command = [*npm, "ci", "--loglevel=error", "--ignore-scripts", "--no-audit", "--no-fund"]
    ran = subprocess.run(command, cwd=FOLDER, env=environment, capture_output=True, check=False)  # noqa: S603
    if ran.returncode:
        # The test that judges by it says that it is left out.
        print(f"the inspector cannot be had: {ran.stderr.decode(errors='replace').strip()}", file=sys.stderr)


if __name__ == "__main__":
    install()
