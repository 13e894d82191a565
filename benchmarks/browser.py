"""
Measures in a real browser everything that docs/benchmarks-browser.md shows.

    python3 dev.py bench browser            print the tables
    python3 dev.py bench browser --write    put them into docs/benchmarks-browser.md too
    python3 dev.py bench browser --quick    fewer people and rounds, to see that it runs
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

import firstweeks
from benchmarks.peers.json_logic_text import JSON_LOGIC
from benchmarks.peers.translation import plain, translated
from benchmarks.people import Person, vignettes
from benchmarks.tables import table, write
from benchmarks.timing import Times
from firstweeks.backends.javascript import protocol_script
from firstweeks.protocol import Protocol
from firstweeks.rendering.region import zones
from firstweeks.site.parts import joined, packages

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "benchmarks-browser.md"
PEER = ROOT / "node_modules" / "json-logic-js" / "logic.js"
CHROMIUM = "/usr/bin/chromium"
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update")
SLOWER = 4
OURS, THEIRS = "Firstweeks", "json-logic-js"
HOW = {
    OURS: "exact interval and rules, answers checked beforehand",
    "Firstweeks, answers checked first": "the same from the front door, as the app asks",
    THEIRS: "a list of conditions, two-valued, facts in its shape beforehand",
}
STEPS = {
    "assessment": "level, interval, reasons, open rules, what would change it, advice",
    "step": "the interval, what contradicts itself and which page to ask next, after each page of an interview",
    "tap": "both, as after each answered page",
}


@dataclass(frozen=True)
class Measured:
    """Microseconds a person for each contender, and milliseconds in fresh pages, at one speed of the processor."""

    times: Mapping[str, Times]
    first: Mapping[str, Times]


def main(arguments: list[str]) -> int:
    """Run it; unknown arguments show how."""
    if set(arguments) - {"--write", "--quick"}:
        print(__doc__)
        return 2
    rounds, people = (3, 10) if "--quick" in arguments else (15, 95)
    protocol = firstweeks.load()
    given = _given(protocol, vignettes(protocol)[:people])
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        url = _page(protocol, Path(folder))
        full, slow = (_measured(browser, url, given, rounds, rate) for rate in (1, SLOWER))
        version = browser.version
    text = _markdown(protocol, version, full, slow, rounds)
    print(text)
    if "--write" in arguments:
        write(PAGE, text)
    return 0


def _given(protocol: Protocol, people: Sequence[Person]) -> dict[str, Any]:
    """What the page is given: the people, the moments of their interviews, and the same for json-logic."""
    conditions = translated(protocol.checked, JSON_LOGIC)
    return {
        "people": people,
        "states": [state for person in people[::3] for state in _interview(protocol, person)],
        "facts": [plain(protocol.checked, person) for person in people],
        "logic": [*conditions.values()],
        "order": [*conditions],
    }


def _interview(protocol: Protocol, person: Person) -> Iterator[Person]:
    given: Person = {}
    while (page := protocol.next_page(given)) is not None:
        given |= {finding.id: person[finding.id] for finding in page.findings}
        yield dict(given)


@contextmanager
def chromium() -> Iterator[Browser]:
    """A real browser."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield browser
        browser.close()


def _page(protocol: Protocol, folder: Path) -> str:
    """A page with the scripts of the engine and of the peer, as files on the disk."""
    ours = joined(ROOT, packages(ROOT), "benchmarks/browser.js", "--minify", "--global-name=measured")
    sources = [_script(protocol), PEER.read_text("utf-8"), ours]
    for number, source in enumerate(sources):
        (folder / f"{number}.js").write_text(source, "utf-8")
    tags = "".join(f'<script src="{number}.js"></script>' for number in range(len(sources)))
    (folder / "index.html").write_text(f'<!doctype html><meta charset="utf-8"><title>Benchmark</title>{tags}', "utf-8")
    return (folder / "index.html").as_uri()


def _script(protocol: Protocol) -> str:
    circuit, levels = protocol.scalar.circuit, protocol.interview.diagram
    return protocol_script(protocol.checked, circuit, levels, zones(protocol.content.countries))


def _measured(browser: Browser, url: str, given: Mapping[str, Any], rounds: int, rate: int) -> Measured:
    """Check that both engines agree, then time them, after a round that does not count."""
    fresh = []
    for person in given["people"][: rounds + 1]:
        with _opened(browser, url, rate) as page:
            fresh.append(page.evaluate("given => measured.first(given)", person))
    with _opened(browser, url, rate) as page:
        wrong = page.evaluate("given => measured.disagreeing(given)", given)
        assert wrong == [], "the engines disagree"
        found = [page.evaluate("given => measured.round(given)", given) for _ in range(rounds + 1)]
    return Measured(_by_name(found[1:]), _by_name(fresh[1:]))


@contextmanager
def _opened(browser: Browser, url: str, rate: int) -> Iterator[Page]:
    page = browser.new_page()
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": rate})
    page.goto(url)
    yield page
    page.close()


def _by_name(rounds: Sequence[Mapping[str, float]]) -> dict[str, Times]:
    return {name: Times(tuple(one[name] for one in rounds)) for name in rounds[0]}


def _markdown(protocol: Protocol, version: str, full: Measured, slow: Measured, rounds: int) -> str:
    content = protocol.content
    loop = full.times["loop"]
    about = (
        f"Measured on {datetime.now(UTC).date().isoformat()}: Chromium {version}, {os.cpu_count()} cores, shared with "
        f"other work. A loop that never changes took {loop.lowest / loop.median:.2f} to "
        f"{loop.highest / loop.median:.2f} of its median: read the tables with that noise in mind.\n\n"
        f"The protocol: {content.id} {content.version}, {len(content.findings)} findings, {len(content.rules)} rules, "
        f"{len(content.raises)} raises. {rounds} rounds, every contender once in each."
    )
    return "\n\n".join(
        [
            about,
            _aims(full, slow),
            "### One person, every answer known",
            f"Published cases; microseconds a person; between brackets on a processor slowed down {SLOWER} times.",
            _contenders(full, slow, HOW),
            "### After a tap",
            "Published cases, answered page by page; microseconds; between brackets slowed down.",
            _contenders(full, slow, STEPS, ratio=False),
            "### In a fresh page",
            "Nothing compiled yet, after the scripts have loaded; milliseconds; between brackets slowed down.",
            _first(full, slow),
        ]
    )


def _aims(full: Measured, slow: Measured) -> str:
    ratios = [one.times[THEIRS].over(one.times[OURS]) for one in (full, slow)]
    taps = slow.times["tap"].median / 1000
    rows = [
        (
            "evaluation at least 10 times faster than json-logic-js",
            f"{ratios[0]:.0f} times; slowed down {ratios[1]:.0f} times",
        ),
        ("from tap to next page at most 50 ms, slowed down", f"the engine's share: {taps:.1f} ms"),
    ]
    return table(("aim", "measured"), rows)


def _contenders(full: Measured, slow: Measured, how: Mapping[str, str], *, ratio: bool = True) -> str:
    rows = []
    for name, way in how.items():
        row = [name, way, f"{full.times[name].median:.1f} ({slow.times[name].median:.1f})"]
        row += [f"{bound:.1f}" for bound in (full.times[name].lowest, full.times[name].highest)]
        row += [
            f"{full.times[name].over(full.times[OURS]):.1f} ({slow.times[name].over(slow.times[OURS]):.1f})"
        ] * ratio
        rows.append(row)
    return table(("what", "how", "median", "lowest", "highest", *["to ours"] * ratio), rows)


def _first(full: Measured, slow: Measured) -> str:
    rows = [
        (name, f"{times.median:.1f} ({slow.first[name].median:.1f})", f"{times.lowest:.1f}", f"{times.highest:.1f}")
        for name, times in full.first.items()
    ]
    return table(("what", "median", "lowest", "highest"), rows)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
