"""
Measures in a slowed-down browser how soon each screen of a diary of 5,000 entries shows.

    python3 dev.py bench diary            print the table
    python3 dev.py bench diary --write    put it into docs/benchmarks-app.md too
    python3 dev.py bench diary --quick    fewer rounds, to see that it runs
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from playwright.sync_api import Browser

import firstweeks
from benchmarks.app_speed import PAGE, PHONE, USABLE, _host, _slow
from benchmarks.browser import SLOWER, chromium
from benchmarks.people import vignettes
from benchmarks.tables import table, write
from firstweeks.care.content import load_care
from firstweeks.site.building import files_of

ENTRIES, DAYS, DAY = 5000, 90, 1440
# Milliseconds; an aim, not a limit.
AIM = 100
SCREENS: Mapping[str, tuple[str, Mapping[str, object]]] = {
    "the day": ("diary", {}),
    "an entry": ("diary-add", {"name": "bleeding"}),
    "all days, this week": ("diary-days", {}),
    "all days, the week before": ("diary-days", {"back": 1}),
    "the page for a clinician": ("diary-page", {}),
    "asking again": ("diary-ask", {}),
    "the plan for today": ("diary-plan", {}),
    "the result, with what has changed": ("result", {}),
}
OPEN = """async ([entries, answers]) => {
  const { engine, session } = firstweeks;
  await firstweeks.offline.load("diary/main.js");
  await firstweeks.offline.load(`diary/${session.language}.js`);
  const { vault, state, now } = firstweeks.diary;
  const before = { ...answers, pain_sites: [], unsafe_at_home: undefined, hurt_by_someone: undefined };
  const checks = [{ at: now() - 1440, content: engine.protocol.content, answers: JSON.parse(JSON.stringify(before)) }];
  const made = entries.map(({ before, values }, at) => ({ id: String(at), at: now() - before, values }));
  const content = { entries: made, checks, changed: Date.now(), days: 90 };
  state.open = await vault.Vault.create("quartz violin meadow otter", content);
  session.wipe();
  session.answer(answers);
  firstweeks.navigation.go("result");
  return Boolean(document.querySelector(".care-changed"));
}"""
TIMED = """async ([screen, about]) => {
  const painted = () => new Promise((done) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(null);
  }));
  firstweeks.navigation.go("privacy");
  await painted();
  await painted();
  const start = performance.now();
  firstweeks.navigation.go(screen, about);
  const worked = performance.now() - start;
  await painted();
  return { worked, painted: performance.now() - start };
}"""


def main(arguments: list[str]) -> int:
    """Run it; unknown arguments show how."""
    if set(arguments) - {"--write", "--quick"}:
        print(__doc__)
        return 2
    rounds = 3 if "--quick" in arguments else 15
    protocol = firstweeks.load()
    with _host(files_of(protocol)) as address, chromium() as browser:
        found = _measured(browser, address, dict(vignettes(protocol)[0]), rounds)
        version = browser.version
    text = _markdown(version, found, rounds)
    print(text)
    if "--write" in arguments:
        write(PAGE, text, "diary")
    return 0


def _entries() -> list[dict[str, Any]]:
    """Entries of every kind over the longest time that a diary is kept, the same each time."""
    pick, fields = random.Random(5000), load_care().diary.fields
    found = []
    for number in range(ENTRIES):
        field = pick.choice([*fields.values()])
        if field.kind == "text":
            value: object = "some words"
        elif field.kind == "date":
            value = 20_900 + pick.randrange(100)
        else:
            value = pick.choice(field.options) if field.options else round(pick.uniform(*field.range), 1)
        found.append({"before": (ENTRIES - number) * DAYS * DAY // ENTRIES, "values": {field.id: value}})
    return found


def _measured(
    browser: Browser, address: str, answers: Mapping[str, object], rounds: int
) -> dict[str, list[dict[str, float]]]:
    """Each screen once a round; the first round is for the browser to get ready."""
    context = browser.new_context(viewport=PHONE, locale="en-GB")
    found: dict[str, list[dict[str, float]]] = {name: [] for name in SCREENS}
    with _slow(context) as page:
        page.goto(address)
        page.evaluate(USABLE)
        assert page.evaluate(OPEN, [_entries(), answers]), "nothing is said to have changed"
        for _ in range(rounds + 1):
            for name, screen in SCREENS.items():
                found[name].append(page.evaluate(TIMED, [*screen]))
    context.close()
    return {name: times[1:] for name, times in found.items()}


def _markdown(version: str, found: Mapping[str, Sequence[Mapping[str, float]]], rounds: int) -> str:
    about = (
        f"Measured on {datetime.now(UTC).date().isoformat()}: Chromium {version}, {os.cpu_count()} cores, shared with "
        f"other work, slowed down {SLOWER} times; {ENTRIES} entries over {DAYS} days, {rounds} rounds. "
        f"The aim is {AIM} ms."
    )
    rows = []
    for name, times in found.items():
        painted, worked = (sorted(one[key] for one in times) for key in ("painted", "worked"))
        half = len(times) // 2
        rows.append((name, f"{painted[half]:.0f}", f"{painted[0]:.0f}", f"{painted[-1]:.0f}", f"{worked[half]:.0f}"))
    return f"{about}\n\n{table(('screen', 'median', 'lowest', 'highest', 'our own work, median'), rows)}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
