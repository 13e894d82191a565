"""
A chart as SVG, with the same numbers as text: what is drawn is always also a table beside it.

The twin is site/js/care/drawing.js: both work out the same marks, in a drawing of 360 by 180.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from firstweeks.care.diary import Field
from firstweeks.care.history import UNSURE, Known

WIDTH, HEIGHT = 360, 180
LEFT, RIGHT, TOP, BOTTOM = 110, 10, 10, 10
LONGEST = 16
# The least distance between two texts beside a chart.
APART = 14


# Entries of a field with their times; and the least and the most that is expected, at some times.
Entered = Sequence[tuple[float, Known]]
Points = Sequence[tuple[float, float, float]]


@dataclass(frozen=True, slots=True)
class Mark:
    """One entry in a chart: where its dot is, from the left and from the top."""

    x: float
    y: float


def marks(found: Entered, field: Field, *, log: bool = False, band: Points = ()) -> list[Mark]:
    """The dots of a field's entries, in the order of time; what nobody could tell has none."""
    known = [(at, value) for at, value in found if value != UNSURE]
    if not known:
        return []
    place = _placing(known, field, band, log=log)
    return [place(at, _height(value, field, log=log)) for at, value in known]


def area(found: Entered, field: Field, band: Points) -> str:
    """What is expected beside these entries, as the path of a closed shape; "" where nothing is."""
    if not band or not found:
        return ""
    place = _placing(found, field, band, log=False)
    around = [place(at, low) for at, low, _ in band] + [place(at, high) for at, _, high in reversed(band)]
    return f"{_path(around)}Z"


def _placing(known: Entered, field: Field, band: Points, *, log: bool) -> Callable[[float, float], Mark]:
    """Where a time and a height are in a drawing in which all of these have room."""
    heights = [_height(value, field, log=log) for _, value in known] + [one for _, *both in band for one in both]
    low, high = (0.0, float(len(field.options) - 1)) if field.options else (min(heights), max(heights))
    first, last = known[0][0], known[-1][0]
    return lambda at, height: Mark(
        _between(at, first, last, LEFT, WIDTH - RIGHT),
        _between(height, low, high, HEIGHT - BOTTOM, TOP),
    )


def _height(value: Known, field: Field, *, log: bool) -> float:
    if isinstance(value, str):
        return float(field.options.index(value))
    return math.log10(value) if log else float(value)


def _between(value: float, low: float, high: float, start: float, end: float) -> float:
    """Where a value lies on a stretch; in the middle where there is one value alone."""
    share = 0.5 if high == low else (value - low) / (high - low)
    return math.floor((start + share * (end - start)) * 10 + 0.5) / 10


def label(text: str) -> str:
    """The beginning of a value in words, as it fits beside the chart."""
    short = re.split(r"[:：;；(（]", text)[0]
    return f"{short[: LONGEST - 1]}…" if len(short) > LONGEST else short


def apart(ticks: Mapping[float, str]) -> list[tuple[float, str]]:
    """The heights whose texts have room beside the chart, the lowest and the highest first of all."""
    kept: list[float] = []
    lowest = max(ticks)
    for y in sorted(ticks):
        if y == lowest or (lowest - y >= APART and (not kept or y - kept[-1] >= APART)):
            kept.append(y)
    return [(y, ticks[y]) for y in kept]


def _path(found: Sequence[Mark]) -> str:
    return " ".join(f"{'L' if number else 'M'}{mark.x:g} {mark.y:g}" for number, mark in enumerate(found))


def svg(found: Sequence[Mark], title: str, ticks: Sequence[tuple[float, str]], expected: str = "") -> str:
    """The drawing, with its title for those who hear it; `ticks` are heights with their text, `expected` a shape."""
    band = f'<path class="band" d="{expected}"/>' if expected else ""
    dots = "".join(f'<circle cx="{mark.x:g}" cy="{mark.y:g}" r="4"/>' for mark in found)
    lines = "".join(
        f'<path class="grid" d="M{LEFT} {y:g}H{WIDTH - RIGHT}"/>'
        f'<text x="{LEFT - 6}" y="{y + 4:g}">{escape(text)}</text>'
        for y, text in ticks
    )
    return (
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(title)}">'
        f'{band}{lines}<path class="line" d="{_path(found)}"/>{dots}</svg>'
    )
