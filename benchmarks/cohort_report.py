"""The results as the tables of docs/benchmarks-cohort.md."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.tables import table
from benchmarks.timing import Times

if TYPE_CHECKING:
    from benchmarks.cohort import Measured

PAGE = Path(__file__).parents[1] / "docs" / "benchmarks-cohort.md"
_BETWEEN = re.compile(r"(<!-- cohort -->\n).*?(<!-- end of cohort -->)", re.DOTALL)
NANO = 1e9
PACKAGES = ("polars", "duckdb", "pyspark", "openfisca-core", "zen-engine")


def write(text: str) -> None:
    """Put the tables into the page, between its two marks."""
    page = PAGE.read_text("utf-8")
    PAGE.write_text(_BETWEEN.sub(lambda marks: f"{marks[1]}{text}\n{marks[2]}", page), "utf-8")


def markdown(found: Measured) -> str:
    """Every table."""
    return "\n\n".join(
        [_about(found), _aims(found), *_polars(found), *_engines(found), *_peers(found), *_growth(found)]
    )


def _about(found: Measured) -> str:
    versions = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    content = found.protocol.content
    return (
        f"Measured on {datetime.now(UTC).date()}: Python {platform.python_version()}, {platform.system()}, "
        f"{os.cpu_count()} cores, shared with other work. {versions}.\n\n"
        f"The protocol: {content.id} {content.version}. Random people, 15% of the cells unknown, "
        f"{found.bytes_a_row:.0f} bytes a row in memory."
    )


def _aims(found: Measured) -> str:
    ours = "Firstweeks, Polars"
    floor = "sum of each column (floor)"
    known = " (every answer known)"
    unknown, same = (found.peers["OpenFisca-Core" + who].over(found.peers[ours + who]) for who in ("", known))
    small = min(found.in_memory)
    _, _, memory = found.growth[max(found.growth)]
    rows = [
        ("at most 1.2 times the sum of the same columns", _each(found.in_memory, ours, floor)),
        (
            "the same by the clock on the wall, where a sum has both cores",
            f"{found.clock[ours].over(found.clock[floor]):.2f} ({small:,})",
        ),
        ("from Parquet at most 1.15 times scan and sum", _each(found.from_parquet, ours, "scan and sum (floor)")),
        (
            "at least 20 times faster than OpenFisca-Core",
            f"{unknown:.0f} times (15% unknown); {same:.0f} times (every answer known)",
        ),
        ("DuckDB and Spark at most 5 times the work of Polars", _engine_ratios(found)),
        (f"{max(found.growth):,} rows within 4 GB", f"{memory / 1024:.2f} GB at most"),
    ]
    return table(("aim", "measured"), rows)


def _engine_ratios(found: Measured) -> str:
    first, *others = found.engines.values()
    return " and ".join(f"{taken.over(first):.1f}" for taken in others)


def _each(groups: Mapping[int, Mapping[str, Times]], one: str, other: str) -> str:
    return "; ".join(f"{times[one].over(times[other]):.2f} ({rows:,} rows)" for rows, times in groups.items())


def _polars(found: Measured) -> Iterable[str]:
    yield "### In memory"
    yield "Polars frames; nanoseconds of work a row, on all threads."
    yield _times(found.in_memory)
    yield "### From Parquet"
    yield "Polars, streaming; nanoseconds of work a row, on all threads."
    yield _times(found.from_parquet)


def _times(groups: Mapping[int, Mapping[str, Times]]) -> str:
    rows = []
    for size, times in groups.items():
        floors = [name for name in times if "(floor)" in name]
        for name, taken in times.items():
            near = [one for one in floors if list(times).index(one) <= list(times).index(name)][-1]
            ratio = "1" if name == near else f"{taken.over(times[near]):.2f}"
            rows.append((f"{size:,}", name, *(f"{s * NANO:.1f}" for s in _spread(taken)), ratio))
    return table(("rows", "what", "median", "lowest", "highest", "to its floor"), rows)


def _engines(found: Measured) -> Iterable[str]:
    yield "### Engines that hand their rows over"
    yield (
        f"{found.size.small:,} rows with options as text, from Parquet to Parquet; nanoseconds of work a row, on all "
        "threads and in all processes, reading and handing over included."
    )
    first = next(iter(found.engines.values()))
    rows = [
        (name, *(f"{s * NANO:.0f}" for s in _spread(taken)), "1" if taken is first else f"{taken.over(first):.1f}")
        for name, taken in found.engines.items()
    ]
    yield table(("engine", "median", "lowest", "highest", "to Polars"), rows)


def _peers(found: Measured) -> Iterable[str]:
    yield "### Other engines"
    yield (
        f"{found.size.small:,} rows; nanoseconds a row by the clock, all cores. Those marked are "
        "asked about people with every answer known, and must then agree with us. OpenFisca-Core, asked about "
        "unknowns, works out two levels, between which the exact ones must lie."
    )
    first = next(iter(found.peers.values()))
    rows = [
        (name, *(f"{s * NANO:.0f}" for s in _spread(taken)), "1" if taken is first else f"{taken.over(first):.0f}")
        for name, taken in found.peers.items()
    ]
    yield table(("engine", "median", "lowest", "highest", "to ours"), rows)
    yield (
        f"zen-engine is asked row by row: {found.single.median * 1e6:.1f} microseconds a person, "
        f"{found.single.over(found.single_ours):.1f} times our own answer to one person at a time "
        f"({found.single_ours.median * 1e6:.1f}), "
        f"{found.single.median / first.median:.0f} times a row of ours in a table."
    )


def _growth(found: Measured) -> Iterable[str]:
    yield "### Growth"
    yield "From Parquet to Parquet, streaming, in a process of its own; memory is the most that the process ever held."
    rows = [
        (f"{size:,}", f"{wall:.2f}", f"{wall / size * NANO:.0f}", f"{work:.2f}", f"{memory:.0f}")
        for size, (wall, work, memory) in found.growth.items()
    ]
    yield table(("rows", "seconds", "nanoseconds a row", "seconds of work", "megabytes at most"), rows)
    one, two = found.threads["1"], found.threads["2"]
    yield (
        f"Two threads against one, {found.size.growth[-2]:,} rows: {one[0]:.2f} and {two[0]:.2f} seconds, "
        f"{one[0] / two[0]:.2f} times as fast."
    )


def _spread(times: Times) -> tuple[float, float, float]:
    return times.median, times.lowest, times.highest
