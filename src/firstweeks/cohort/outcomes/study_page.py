"""A study as a page to look at: one file that asks nothing of the network and runs no script, and JSON beside it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import msgspec
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from firstweeks.cohort.outcomes import pictures
from firstweeks.cohort.outcomes.comparators import COMPARATORS
from firstweeks.cohort.outcomes.study import Study
from firstweeks.cohort.outcomes.study_json import as_json
from firstweeks.files import write_whole

_SHOWN = 10
_VARIABLE = {value.lower(): name for name, value in pictures.PALETTE.items()}
_COLOUR = re.compile(r'"(#[0-9a-f]{6})"')


def write_page(study: Study, file: Path) -> None:
    """Write the page and, beside it, its figures as JSON and its first picture; each appears when it is whole."""
    write_whole(file, html(study))
    write_whole(file.with_suffix(".json"), msgspec.json.format(msgspec.json.encode(as_json(study))).decode())
    write_whole(file.with_suffix(".svg"), picture_of_rules(study))


def html(study: Study) -> str:
    """The page."""
    environment = Environment(
        loader=PackageLoader("firstweeks.cohort.outcomes"), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    environment.filters |= {"percent": _percent, "words": pictures.words, "thousands": "{:,.0f}".format}
    return environment.get_template("report.html.jinja").render(
        study=study,
        counts=study.level_counts,
        everyone=(study.level_counts, *study.comparators),
        others=COMPARATORS if study.comparators else (),
        varied=study.varied,
        swings=study.varied.missed_swings[:_SHOWN] if study.varied else (),
        colours=pictures.level_colours(study.level_counts.levels),
        pictures=_pictures(study),
        rows=sorted(
            study.level_counts.present(),
            key=lambda row: (not study.level_counts.truths[row].must_not_miss, -study.level_counts.matrix[row].sum()),
        ),
    )


def picture_of_rules(study: Study) -> str:
    """The comparison with the rules of others, as a picture that stands alone on white or black."""
    everyone = (study.level_counts, *study.comparators)
    said = "; ".join(
        f"{counts.name}: {counts.missed:.1f} missed and {counts.emergency:.0f} sent to emergency care"
        for counts in everyone
    )
    whose = "simulated people" if study.origin else "people of a labelled table"
    below = (
        f"{study.people:,} people, a simulation: no one in it is real" if study.origin else f"{study.people:,} people"
    )
    chart = pictures.rules(everyone, f"Of 1,000 {whose}", below)
    return pictures.svg(chart, f"Of 1,000 {whose}. {said}", paper=True)


def _pictures(study: Study) -> dict[str, Markup]:
    everyone = (study.level_counts, *study.comparators)
    found: dict[str, Any] = {
        "rules": (pictures.rules(everyone), "Bars: dangerous conditions missed, and people sent to emergency care"),
        "loads": (pictures.loads(everyone), "Bars: how 1,000 people are spread over the levels by each rule"),
        "sensitivity": (
            pictures.sensitivity(study.level_counts),
            "Dots with intervals: the share told at least what they need",
        ),
    }
    if study.varied:
        found["noise"] = (pictures.noises(study.varied.noise), "Bars: people told less and more once answers are noisy")
        chart = pictures.swings(study.varied.missed_swings[:_SHOWN], study.level_counts.missed)
        found["swings"] = (chart, "Bars: how far the number missed moves over the range of each figure")
    return {
        name: _themed(pictures.svg(chart, f"{said}; the table below it says the same"))
        for name, (chart, said) in found.items()
    }


def _themed(svg: str) -> Markup:
    """A picture whose colours follow the page's."""

    def variable(match: re.Match[str]) -> str:
        name = _VARIABLE.get(match[1].lower())
        return f'"var(--{name})"' if name else match[0]

    # Drawn by Vega from our own figures, every text in it escaped.
    return Markup(_COLOUR.sub(variable, svg))  # noqa: S704


def _percent(value: float | None) -> str:
    if value is None:
        return "–"
    return f"{100 * value:.1f}%"
