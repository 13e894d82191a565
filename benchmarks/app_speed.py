"""
Measures in a slowed-down browser how large the app is, how soon it can be used, and how soon a tap shows.

    python3 dev.py bench app            print the tables
    python3 dev.py bench app --write    put them into docs/benchmarks-app.md too
    python3 dev.py bench app --quick    fewer people and rounds, to see that it runs
"""

from __future__ import annotations

import os
import statistics
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread
from typing import Any

from playwright.sync_api import Browser, BrowserContext, CDPSession, Page, ViewportSize

import firstweeks
from benchmarks import app_size
from benchmarks.browser import SLOWER, chromium
from benchmarks.people import Person, vignettes
from benchmarks.tables import table, write
from benchmarks.timing import Times
from firstweeks.protocol import Protocol
from firstweeks.site.building import files_of
from firstweeks.site.folder import Files
from firstweeks.site.serving import LOCALHOST, server

PAGE = Path(__file__).parents[1] / "docs" / "benchmarks-app.md"
EMPTY = "empty.html"
EMPTY_PAGE = b'<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><p>Empty</p></html>'
FLOOR, FIRST, AGAIN = "an empty page", "first visit", "again, from the service worker"
# Milliseconds; aims, not limits.
FIRST_SECOND, TAP = 1000, 50
PHONE: ViewportSize = {"width": 360, "height": 740}
WAYS = {"screens": "screens of questions", "fingers": "taps", "words": "words in the open"}
# Nobody taps sooner: there is a screen to read.
READING = 1000
# Milliseconds from the start of navigation to the moment in which the app says that it can be used.
WATCH = """
new MutationObserver(() => {
  if ("ready" in (document.documentElement?.dataset ?? {})) globalThis.readyAt ??= performance.now();
}).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-ready"] });
"""
# When it was, once the browser keeps the app too; the policy of the app lets no tool wait in its own way.
USABLE = """async () => {
  const waits = () => !(globalThis.readyAt && navigator.serviceWorker.controller);
  while (waits()) await new Promise((done) => setTimeout(done, 20));
  return globalThis.readyAt;
}"""
LOADED = "performance.getEntriesByType('navigation')[0].loadEventEnd"


@dataclass(frozen=True)
class Measured:
    """
    Milliseconds: until each page can be used, frames with nothing to do, and what each tap of a person took.

    `busy` is what the page's own thread worked for each tap, the mean of each person, whoever else used the processor;
    `ways` are the screens of questions of each person, the words that stand open on them, and what fingers tap.
    """

    loads: Mapping[str, Times]
    frames: Times
    taps: Sequence[Sequence[Mapping[str, Any]]]
    busy: Sequence[float]
    ways: Sequence[Mapping[str, int]]


def main(arguments: list[str]) -> int:
    """Run it; unknown arguments show how."""
    if set(arguments) - {"--write", "--quick"}:
        print(__doc__)
        return 2
    rounds, people = (3, 6) if "--quick" in arguments else (15, 95)
    protocol = firstweeks.load()
    files = files_of(protocol)
    with _host({**files, EMPTY: EMPTY_PAGE}) as address, chromium() as browser:
        loads = [_loads(browser, address) for _ in range(rounds + 1)][1:]
        frames, taps, busy, ways = _taps(browser, address, protocol, vignettes(protocol)[:people])
        version = browser.version
    times = {name: Times(tuple(one[name] for one in loads)) for name in loads[0]}
    text = _markdown(version, files, Measured(times, frames, taps, busy, ways))
    print(text)
    if "--write" in arguments:
        write(PAGE, text)
    return 0


@contextmanager
def _host(files: Files) -> Iterator[str]:
    """The address of the app, served on this computer."""
    serving = server(files, 0)
    Thread(target=serving.serve_forever, daemon=True).start()
    yield f"http://{LOCALHOST}:{serving.server_port}/"
    serving.shutdown()
    serving.server_close()


def _loads(browser: Browser, address: str) -> dict[str, float]:
    """One round: an empty page, the app in a browser that never saw it, and once more when the browser keeps it."""
    context = browser.new_context()
    with _slow(context) as page:
        page.goto(address + EMPTY, wait_until="load")
        found = {FLOOR: page.evaluate(LOADED)}
    for name in (FIRST, AGAIN):
        with _slow(context) as page:
            page.goto(address)
            found[name] = page.evaluate(USABLE)
    context.close()
    return found


def _taps(
    browser: Browser, address: str, protocol: Protocol, people: Sequence[Person]
) -> tuple[Times, list[list[dict[str, Any]]], list[float], list[dict[str, int]]]:
    """Frames with nothing to do, and the taps of each person: the first of a page as it comes, none left out."""
    context, taps, busy, ways = browser.new_context(viewport=PHONE), [], [], []
    with _slow(context) as page:
        page.goto(address)
        page.evaluate(USABLE)
        page.wait_for_timeout(READING)
        page.evaluate(Path(__file__).with_suffix(".js").read_text("utf-8"))
        metrics = context.new_cdp_session(page)
        metrics.send("Performance.enable", {"timeDomain": "threadTicks"})
        for person in people:
            before = _worked(metrics)
            journey = page.evaluate("person => firstweeks.journey(person)", person)
            assert journey["level"] == protocol.assess(person).level.id, "the app tells something else"
            taps.append(journey["taps"])
            ways.append({name: journey[name] for name in WAYS})
            busy.append((_worked(metrics) - before) / len(journey["taps"]))
        frames = page.evaluate("firstweeks.frameTime()")
    context.close()
    return Times(tuple(frames)), taps, busy, ways


def _worked(metrics: CDPSession) -> float:
    """Milliseconds that the page's thread has worked, those that it was slowed down by included."""
    found = {one["name"]: one["value"] for one in metrics.send("Performance.getMetrics")["metrics"]}
    return float(found["TaskDuration"]) * 1000


@contextmanager
def _slow(context: BrowserContext) -> Iterator[Page]:
    page = context.new_page()
    context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.add_init_script(WATCH)
    yield page
    page.close()


def _markdown(version: str, files: Files, found: Measured) -> str:
    floor = found.loads[FLOOR]
    taps = [tap for person in found.taps for tap in person]
    about = (
        f"Measured on {datetime.now(UTC).date().isoformat()}: Chromium {version}, {os.cpu_count()} cores, shared with "
        f"other work, slowed down {SLOWER} times. An empty page took {floor.lowest / floor.median:.2f} to "
        f"{floor.highest / floor.median:.2f} of its median: read the tables with that noise in mind.\n\n"
        f"{len(found.taps)} people of the published cases, {len(taps)} taps; {len(floor.seconds)} rounds of loading."
    )
    return "\n\n".join(
        [
            about,
            table(("aim", "measured"), _aims(files, found)),
            "### Until the app can be used",
            "Milliseconds from navigation, in a fresh browser profile each round.",
            table(("page", "median", "lowest", "highest", "to an empty page"), _loading(found.loads)),
            "### The way to the result",
            f'Of each person, on a screen of {PHONE["width"]} by {PHONE["height"]}; what is behind "More" is closed.',
            table(("of each person", "half", "95 of 100", "most"), _on_the_way(found)),
            "### From a tap to the next screen",
            f"Milliseconds until painted; a frame with nothing to do takes {found.frames.median:.0f} of them.",
            table(("tap", "taps", "median", "95 of 100", "highest", "our own work, median"), _tapping(found.taps)),
            "### Size",
            "Compressed with gzip, level 9, file by file, as hosts do it.",
            table(("part", "kilobytes"), _sizes(files)),
        ]
    )


def _aims(files: Files, found: Measured) -> list[tuple[str, str]]:
    sizes = app_size.compressed(files)
    taps = [tap["painted"] for person in found.taps for tap in person]
    return [
        (
            f"whole app compressed at most {app_size.AIM} kB for one language",
            ", ".join(f"{size / 1000:.0f} ({name})" for name, size in app_size.by_language(sizes).items()),
        ),
        (f"styles at most {app_size.AIM_OF_STYLES} kB of it", f"{sizes['css'] / 1000:.1f}"),
        (
            f"interactive within {FIRST_SECOND} ms",
            f"first visit {found.loads[FIRST].median:.0f}, again {found.loads[AGAIN].median:.0f}",
        ),
        (
            f"from tap to next page at most {TAP} ms",
            f"half {_share(taps, 50):.0f}, 95 of 100 {_share(taps, 95):.0f}; {_busy(found)}",
        ),
    ]


def _on_the_way(found: Measured) -> list[tuple[str, str, str, str]]:
    rows = []
    for name, says in WAYS.items():
        counts = [way[name] for way in found.ways]
        rows.append((says, f"{_share(counts, 50):.0f}", f"{_share(counts, 95):.0f}", f"{max(counts)}"))
    return rows


def _busy(found: Measured) -> str:
    return f"work of the page alone: half {_share(found.busy, 50):.0f}, 95 of 100 {_share(found.busy, 95):.0f}"


def _loading(loads: Mapping[str, Times]) -> Iterator[tuple[str, ...]]:
    for name, times in loads.items():
        figures = (f"{figure:.0f}" for figure in (times.median, times.lowest, times.highest))
        yield name, *figures, f"{times.over(loads[FLOOR]):.1f}"


def _tapping(people: Sequence[Sequence[Mapping[str, Any]]]) -> Iterator[tuple[str, ...]]:
    first, *rest = [tap for person in people for tap in person]
    groups = {
        "the first of all": [first],
        "to a question": [tap for tap in rest if tap["screen"] == "question"],
        "to the result": [tap for tap in rest if tap["screen"] != "question"],
    }
    for name, taps in groups.items():
        painted = [tap["painted"] for tap in taps]
        figures = (_share(painted, 50), _share(painted, 95), max(painted), statistics.median(t["worked"] for t in taps))
        yield name, str(len(taps)), *(f"{figure:.0f}" for figure in figures)


def _share(times: Sequence[float], percent: int) -> float:
    """What so many of a hundred stay within."""
    return sorted(times)[min(len(times) - 1, len(times) * percent // 100)]


def _sizes(files: Files) -> Iterator[tuple[str, str]]:
    for part, size in sorted(app_size.compressed(files).items()):
        yield part, f"{size / 1000:.1f}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
