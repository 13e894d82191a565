"""
Installs clients that we did not write, for the tests of the edges: the inspector of MCP, and a form for FHIR.

    .venv/test/bin/python .ci/clients.py      into .venv/inspector/ and .venv/smart_forms/

`python3 dev.py test` does so. They stand apart from the packages of the app: they bring hundreds of their own.
`NAME/package-lock.json` pins each by its sha512. No script of a package is run.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from firstweeks.site.parts import client

ROOT = Path(__file__).resolve().parents[1]


def install(name: str, form: str | None = None) -> None:
    """Install what is pinned, unless it is there; of a form keep the one script that its page needs."""
    pinned, folder = ROOT / ".ci" / name, ROOT / ".venv" / name
    made = folder / "form.js" if form else folder / "node_modules"
    if made.exists() and all(_same(file, folder / file.name) for file in pinned.iterdir()):
        return
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(pinned, folder)
    npm, environment = client(ROOT)
    commands = [[*npm, "ci", "--loglevel=error", "--ignore-scripts", "--no-audit", "--no-fund"]]
    commands += [_join(form)] if form else []
    for command in commands:
        ran = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False)  # noqa: S603
        if ran.returncode:
            # The test that judges by it says that it is left out.
            print(f"{name} cannot be had: {ran.stderr.decode(errors='replace').strip()}", file=sys.stderr)
            shutil.rmtree(folder)
            return
    if form:
        # What the script was made from takes 700 MB.
        shutil.rmtree(folder / "node_modules")


def _same(one: Path, other: Path) -> bool:
    return other.is_file() and one.read_bytes() == other.read_bytes()


def _join(form: str) -> list[str]:
    """The command that joins a form and all that it needs into one script."""
    [esbuild] = (ROOT / "node_modules" / "@esbuild").glob("*/bin/esbuild")
    options = ["--bundle", "--minify", '--define:process.env.NODE_ENV="production"', "--outfile=form.js"]
    return [str(esbuild), form, *options, "--loader:.woff=empty", "--loader:.woff2=empty", "--log-level=error"]


if __name__ == "__main__":
    install("inspector")
    install("smart_forms", form="form.jsx")
