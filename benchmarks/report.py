"""The results as the tables of docs/benchmarks.md."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

import firstweeks
from benchmarks.engines import PEERS
from benchmarks.measuring import MISSING, OURS, Measured
from benchmarks.tables import table
from benchmarks.timing import Times

PAGE = Path(__file__).parents[1] / "docs" / "benchmarks.md"
MICRO, MILLI = 1e6, 1e3


def markdown(found: Measured) -> str:
    return "\n\n".join([_about(found), _aims(found), *_complete(found), *_gaps(found), *_doors(found), *_rest(found)])


def _about(found: Measured) -> str:
    today = datetime.now(UTC).date().isoformat()
    spread = f"{found.noise.lowest / found.noise.median:.2f} to {found.noise.highest / found.noise.median:.2f}"
    content = found.protocol.content
    versions = ", ".join(dict.fromkeys(f"{peer.package} {peer.version}" for peer in PEERS if peer.package))
    return (
        f"Measured on {today}: {platform.python_implementation()} {platform.python_version()}, "
        f"{platform.system()}, {os.cpu_count()} cores, shared with other work. "
        f"A loop that never changes took {spread} of its median: read the tables with that noise in mind. "
        f"Firstweeks {firstweeks.__version__}, {versions}.\n\n"
        f"The protocol: {content.id} {content.version}, {len(content.findings)} findings, {len(content.rules)} rules, "
        f"{len(content.raises)} raises. {found.size.rounds} rounds, every contender once in each."
    )


def _aims(found: Measured) -> str:
    engines = [peer.name for peer in PEERS if not peer.floor]
    fastest = {group: min(engines, key=lambda name: times[name].median) for group, times in found.complete.items()}
    first, read = found.processes["import, load, first assessment"], found.steps["read and check"]
    bare = found.processes["the same, where no compiled modules are"]
    kept = found.steps["take what was compiled"]
    rows = [
        (
            "interval and rules in at most 10 microseconds",
            _each(found, lambda times: f"{times[OURS].median * MICRO:.1f}"),
        ),
        (
            "at least 10 times faster than the fastest engine",
            "; ".join(
                f"{times[fastest[group]].over(times[OURS]):.1f} times ({fastest[group]}; {group})"
                for group, times in found.complete.items()
            ),
        ),
        (
            "import and first assessment in under 150 ms",
            f"{first.median * MILLI:.0f} ms; {bare.median * MILLI:.0f} ms where no compiled modules are",
        ),
        ("all content read and checked in under 300 ms", f"{read.median * MILLI:.0f} ms"),
        ("taken up as it was kept in under 30 ms", f"{kept.median * MILLI:.0f} ms"),
        (
            "the choice of a page in under 100 microseconds",
            f"half {_share(found, 0.5)}, 95 of 100 {_share(found, 0.95)}",
        ),
    ]
    return table(("aim", "measured"), rows)


def _each(found: Measured, say: Callable[[Mapping[str, Times]], str]) -> str:
    known = [f"{say(times)} ({group})" for group, times in found.complete.items()]
    return "; ".join(
        [*known, *(f"{say(times)} ({group}, {MISSING:.0%} missing)" for group, times in found.gaps.items())]
    )


def _share(found: Measured, part: float) -> str:
    return f"{found.choices.share(part) * MICRO:.0f}"


def _complete(found: Measured) -> Iterable[str]:
    how = {peer.name: peer.how for peer in PEERS} | {OURS: "exact interval and rules"}
    floors = {peer.name for peer in PEERS if peer.floor}
    yield "### One person, every answer known"
    for group, times in found.complete.items():
        rows = [
            (
                f"*{name}* (floor)" if name in floors else name,
                how[name],
                *_times(taken, MICRO),
                _over(taken, times[OURS]),
            )
            for name, taken in times.items()
        ]
        yield f"{group.capitalize()}; microseconds a person."
        yield table(("engine", "how", "median", "lowest", "highest", "to ours"), rows)


def _gaps(found: Measured) -> Iterable[str]:
    yield f"### One person, {MISSING:.0%} of the answers missing"
    rows = [
        (group, name, *_times(taken, MICRO), _over(taken, times[OURS]))
        for group, times in found.gaps.items()
        for name, taken in times.items()
    ]
    yield "Microseconds a person. The other engines know no unknown, so they have no row here."
    yield table(("people", "engine", "median", "lowest", "highest", "to ours"), rows)
    yield "### What each engine says when an answer is missing"
    yield (
        "A person 6 weeks pregnant, the pregnancy seen in the womb, nothing wrong, and no answer about bleeding. "
        "Had they answered, it could have been anything from self-care to hospital now."
    )
    yield table(("engine", "the answer left out", "null, or unsure, in its place"), found.sayings)


def _doors(found: Measured) -> Iterable[str]:
    yield "### Checking the answers"
    yield "Random people, every answer known; microseconds a person."
    rows = [(name, *_times(taken, MICRO)) for name, taken in found.doors.items()]
    yield table(("given", "median", "lowest", "highest"), rows)


def _rest(found: Measured) -> Iterable[str]:
    yield "### Choosing the next page"
    shares = [("half", 0.5), ("95 of 100", 0.95), ("all", 1.0)]
    within = [(label, _share(found, share)) for label, share in shares]
    yield f"{len(found.choices.seconds)} choices in interviews of the published cases, in a warm process."
    yield table(("of them", "take at most, microseconds"), within)
    yield "### Starting"
    yield "A fresh process with nothing imported but the core; milliseconds."
    yield _processes(found.processes)
    yield "The steps inside; milliseconds."
    floor = next(iter(found.steps.values()))
    rows = [(name, *_times(taken, MILLI), _over(taken, floor)) for name, taken in found.steps.items()]
    yield table(("step", "median", "lowest", "highest", "to json.loads"), rows)


def _processes(times: Mapping[str, Times]) -> str:
    floor = next(iter(times.values()))
    rows = [(name, *_times(taken, MILLI), _over(taken, floor)) for name, taken in times.items()]
    return table(("process", "median", "lowest", "highest", "to an empty one"), rows)


def _times(times: Times, unit: float) -> tuple[str, str, str]:
    return (
        f"{times.median * unit:.1f}",
        f"{times.lowest * unit:.1f}",
        f"{times.highest * unit:.1f}",
    )


def _over(times: Times, other: Times) -> str:
    return "1" if times is other else f"{times.over(other):.1f}"
