"""
The pictures of a study, as SVG.

They are drawn as wide as a phone, and scaled up where there is room. Colours are written as the names of `PALETTE`, so
that a page can let them follow light and dark; a picture that stands alone takes the values.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

import altair as alt
import vl_convert

from firstweeks.cohort.outcomes.level_counts import LevelCounts
from firstweeks.cohort.outcomes.noise_effects import NoiseEffect
from firstweeks.cohort.outcomes.tornado import Swing
from firstweeks.model.level import Level

PALETTE = {
    "ink": "#14181a",
    "muted": "#5b6468",
    "line": "#d3d9dc",
    "ours": "#0b6e8f",
    "theirs": "#97a4ab",
    "bad": "#b3261e",
    "paper": "#fffffe",
}
# Stops between which the colours of levels lie, from the least urgent to the most urgent of each kind.
_CALM, _EMERGENCY = ("#d9e2e4", "#b3cad2", "#7fb0c2", "#2f8aab"), ("#d97a2b", "#a3231b")
_WIDTH = 372
_LABELS = 144
Picture = Any
"""A chart of Altair, layered or not."""
_FONT = "Inter, 'Segoe UI', Roboto, 'Helvetica Neue', 'DejaVu Sans', sans-serif"


def rules(everyone: Sequence[LevelCounts], title: str = "", subtitle: str = "") -> Picture:
    """What each rule would miss, and whom it would send to emergency care, of 1,000 people."""
    panels = [
        _bars(everyone, [counts.missed for counts in everyone], "Dangerous and missed, of 1,000", "bad", ".1f"),
        _bars(everyone, [counts.emergency for counts in everyone], "Sent to emergency care, of 1,000", "ours", ".0f"),
    ]
    both = alt.vconcat(*panels, spacing=18)
    if not title:
        return both
    heading = alt.Title(title, subtitle=subtitle, fontSize=17, subtitleFontSize=12.5, subtitleColor=PALETTE["muted"])
    return both.properties(title=heading)


def _bars(everyone: Sequence[LevelCounts], values: Sequence[float], title: str, colour: str, form: str) -> Picture:
    rows = [
        {"rule": counts.name, "value": value, "ours": counts is everyone[0]}
        for counts, value in zip(everyone, values, strict=True)
    ]
    base = alt.Chart({"values": rows}).encode(y=_rows("rule", [counts.name for counts in everyone]))
    scale = alt.Scale(domain=[0, max(*values, 1e-9) * 1.16], nice=False)
    bars = base.mark_bar(height=18).encode(
        x=alt.X("value:Q", axis=None, scale=scale),
        color=alt.condition("datum.ours", alt.value(PALETTE[colour]), alt.value(PALETTE["theirs"])),
    )
    labels = base.mark_text(align="left", dx=5, fontSize=13, fontWeight="bold", color=PALETTE["ink"]).encode(
        x=alt.X("value:Q", scale=scale), text=alt.Text("value:Q", format=form)
    )
    return (bars + labels).properties(width=_WIDTH - _LABELS, height=26 * len(rows), title=title)


def loads(everyone: Sequence[LevelCounts]) -> Picture:
    """How 1,000 people are spread over the levels, by each rule."""
    rows = []
    colours = level_colours(everyone[0].levels)
    for counts in everyone:
        start = 0.0
        for urgency, some in enumerate(counts.load):
            rows.append(
                {
                    "rule": counts.name,
                    "level": counts.levels[urgency].id,
                    "from": start,
                    "to": start + some,
                    "middle": start + some / 2,
                    "text": f"{some:.0f}" if some >= 70 else "",
                    "dark": _luminance(colours[urgency]) < 0.6,
                }
            )
            start += some
    names = [level.id for level in everyone[0].levels]
    base = alt.Chart({"values": rows}).encode(y=_rows("rule", [counts.name for counts in everyone]))
    scale = alt.Scale(domain=[0, 1000], nice=False)
    bars = base.mark_bar(height=24).encode(
        x=alt.X("from:Q", axis=None, scale=scale),
        x2="to:Q",
        color=alt.Color("level:N", scale=alt.Scale(domain=names, range=list(colours)), legend=None),
    )
    labels = base.mark_text(fontSize=11).encode(
        x=alt.X("middle:Q", scale=scale),
        text="text:N",
        color=alt.condition("datum.dark", alt.value("#ffffff"), alt.value("#14181b")),
    )
    return (bars + labels).properties(width=_WIDTH - _LABELS, height=34 * len(everyone))


def sensitivity(counts: LevelCounts) -> Picture:
    """Who is told at least what they need, for each condition that must not be missed, with exact intervals."""
    rows = []
    for row in counts.dangerous:
        share = counts.sensitivity(row, counts.truths[row].needs.urgency)
        if share.value is not None:
            low, high = share.interval
            rows.append({"name": words(counts.truths[row].id), "share": share.value, "low": low, "high": high})
    rows.sort(key=lambda row: -float(str(row["share"])))
    least = min([0.95, *(float(str(row["low"])) for row in rows)])
    scale = alt.Scale(domain=[max(0.0, least - 0.03), 1.0], nice=False)
    base = alt.Chart({"values": rows}).encode(y=_rows("name", [str(row["name"]) for row in rows]))
    axis = alt.Axis(format="%", tickCount=4, grid=True, title=None)
    bars = base.mark_rule(strokeWidth=2.5, color=PALETTE["theirs"]).encode(
        x=alt.X("low:Q", scale=scale, axis=axis), x2="high:Q"
    )
    dots = base.mark_circle(size=80, opacity=1, color=PALETTE["ours"]).encode(x=alt.X("share:Q", scale=scale))
    labels = base.mark_text(align="left", fontSize=13, fontWeight="bold", color=PALETTE["ink"], dx=6).encode(
        x=alt.value(_WIDTH - _LABELS - 52), text=alt.Text("share:Q", format=".1%")
    )
    return (bars + dots + labels).properties(width=_WIDTH - _LABELS - 52, height=24 * len(rows))


def noises(effects: Sequence[NoiseEffect]) -> Picture:
    """Of 1,000 people, how many are told less and how many more once answers are noisy."""
    rows = [
        {"name": effect.name, "value": value, "text": f"{abs(value):.0f}", "way": way}
        for effect in effects
        for way, value in (("told less", -effect.transitions.lower), ("told more", effect.transitions.higher))
    ]
    most = max(1.0, *(abs(float(str(row["value"]))) for row in rows))
    scale = alt.Scale(domain=[-most * 0.22, most * 1.2], nice=False)
    base = alt.Chart({"values": rows}).encode(y=_rows("name", [effect.name for effect in effects]))
    bars = base.mark_bar(height=16).encode(
        x=alt.X("value:Q", axis=None, scale=scale),
        color=alt.Color(
            "way:N",
            scale=alt.Scale(domain=["told less", "told more"], range=[PALETTE["bad"], PALETTE["ours"]]),
            legend=alt.Legend(title=None, orient="top", labelFontSize=13, labelColor=PALETTE["ink"]),
        ),
    )
    more = base.transform_filter("datum.way == 'told more'").mark_text(
        align="left", dx=4, fontSize=13, color=PALETTE["ink"]
    )
    less = base.transform_filter("datum.way == 'told less'").mark_text(
        align="right", dx=-4, fontSize=13, color=PALETTE["ink"]
    )
    labels = [mark.encode(x=alt.X("value:Q", scale=scale), text="text:N") for mark in (more, less)]
    return alt.layer(bars, *labels).properties(width=_WIDTH - _LABELS, height=28 * len(effects))


def swings(found: Sequence[Swing], now: float) -> Picture:
    """How far the outcome moves over the range of each figure; the line is where it stands."""
    rows = []
    for swing in found:
        name = words(swing.name)
        for end, chance, value in (("low", swing.figure.low, swing.low), ("high", swing.figure.high, swing.high)):
            right = value >= (swing.high if end == "low" else swing.low)
            rows.append({"name": name, "now": now, "value": value, "end": end, "text": percent(chance), "right": right})
    values = [float(str(row["value"])) for row in rows]
    room = 0.3 * (max(values) - min(values) or 1)
    scale = alt.Scale(domain=[min(values) - room, max(values) + room], nice=False, zero=False)
    base = alt.Chart({"values": rows}).encode(y=_rows("name", [words(swing.name) for swing in found], lines=2))
    axis = alt.Axis(tickCount=4, grid=True, title=None, format=".1f")
    bars = base.mark_bar(height=14).encode(
        x=alt.X("now:Q", scale=scale, axis=axis),
        x2="value:Q",
        color=alt.condition("datum.end == 'low'", alt.value(PALETTE["theirs"]), alt.value(PALETTE["ours"])),
    )
    rule = alt.Chart({"values": [{"now": now}]}).mark_rule(color=PALETTE["ink"]).encode(x=alt.X("now:Q", scale=scale))
    right = base.transform_filter("datum.right").mark_text(align="left", dx=4, fontSize=13, color=PALETTE["muted"])
    left = base.transform_filter("!datum.right").mark_text(align="right", dx=-4, fontSize=13, color=PALETTE["muted"])
    labels = [mark.encode(x=alt.X("value:Q", scale=scale), text="text:N") for mark in (right, left)]
    return alt.layer(bars, rule, *labels).properties(width=_WIDTH - _LABELS, height=34 * len(found))


def _rows(name: str, order: Sequence[str], *, lines: int = 1) -> alt.Y:
    """A row for each name; of a name in two parts, each stands on a line."""
    axis = alt.Axis(
        title=None,
        labelLimit=_LABELS,
        labelPadding=8,
        labelLineHeight=14,
        labelOffset=0 if lines == 1 else -7,
        domain=False,
        ticks=False,
        minExtent=_LABELS,
        maxExtent=_LABELS,
        labelExpr="split(datum.label, ': ')",
    )
    return alt.Y(f"{name}:N", sort=list(order), axis=axis)


def svg(chart: Picture, title: str, *, paper: bool = False) -> str:
    """A chart as SVG that scales with its place; with a paper of its own where it stands alone."""
    styled = chart.configure(
        background=PALETTE["paper"] if paper else "transparent",
        font=_FONT,
        view=alt.ViewConfig(stroke=None),
        axis=alt.AxisConfig(
            labelFontSize=13.5,
            labelColor=PALETTE["ink"],
            gridColor=PALETTE["line"],
            domainColor=PALETTE["line"],
            tickColor=PALETTE["line"],
        ),
        title=alt.TitleConfig(fontSize=14.5, anchor="start", color=PALETTE["ink"], offset=8, frame="group"),
        padding=14 if paper else 2,
    )
    text: str = vl_convert.vegalite_to_svg(styled.to_json())
    return text.replace("<svg ", f'<svg role="img" aria-label="{escape(title)}" ', 1)


def level_colours(levels: Sequence[Level]) -> tuple[str, ...]:
    """A colour for each level, the least urgent first: emergencies in warm colours, all others in cool ones."""
    emergencies = sum(level.is_emergency for level in levels)
    return (*_between(_CALM, len(levels) - emergencies), *_between(_EMERGENCY, emergencies))


def _between(stops: Sequence[str], count: int) -> Iterator[str]:
    """So many colours at even distances from the first stop to the last."""
    for number in range(count):
        place = number / max(count - 1, 1) * (len(stops) - 1)
        low = min(int(place), len(stops) - 2)
        mixed = (
            round(one + (other - one) * (place - low))
            for one, other in zip(_channels(stops[low]), _channels(stops[low + 1]), strict=True)
        )
        yield "#" + "".join(f"{channel:02x}" for channel in mixed)


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour[1:]))


def _luminance(colour: str) -> float:
    """How light a colour is, from 0 to 1 (weights of ITU-R BT.601)."""
    red, green, blue = _channels(colour)
    return (0.299 * red + 0.587 * green + 0.114 * blue) / 255


def words(name: str) -> str:
    """An id as words."""
    return name.replace("-", " ").replace("_", " ")


def percent(share: float) -> str:
    """A share in as few digits as tell it apart."""
    return f"{100 * share:.2g}%" if share < 0.995 else f"{100 * share:.3g}%"
