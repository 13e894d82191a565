"""What the people of some tables were told, as a page to look at: one file without a script or a request."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from firstweeks.cohort.running import Outcome
from firstweeks.files import write_whole
from firstweeks.model.content import Content


def write_levels_page(done: Sequence[Outcome], content: Content, file: Path) -> None:
    """Write the page of at least one table, assessed by this content; it appears when it is whole."""
    write_whole(file, html(done, content))


def html(done: Sequence[Outcome], content: Content) -> str:
    """The page: the levels of all tables together, the most urgent first, and each table."""
    environment = Environment(
        loader=PackageLoader("firstweeks.cohort.outcomes"), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    environment.filters |= {"words": lambda name: name.replace("_", " "), "thousands": "{:,.0f}".format}
    levels = {level: sum(one.levels[level] for one in done) for level in done[0].levels}
    return environment.get_template("cohort.html.jinja").render(
        done=done,
        protocol=done[0].protocol,
        levels=levels,
        people=sum(one.rows for one in done),
        emergencies=sum(levels[level.id] for level in content.levels if level.is_emergency),
        signed_by=content.signed_by,
        decided=sum(one.decided for one in done),
        quarantined=sum(one.quarantined for one in done),
        missing=list(dict.fromkeys(name for one in done for name in one.missing)),
    )
