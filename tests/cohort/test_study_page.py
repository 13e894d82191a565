"""The page of a study: one file, readable by eye and by ear, without a script and without the network."""

from __future__ import annotations

import json
import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl
import pytest

from cohort.scenario_people import protocol, sampler, scenario
from firstweeks.cohort.outcomes.labelled_tables import read_labelled
from firstweeks.cohort.outcomes.study import Study, study
from firstweeks.cohort.outcomes.study_page import html, picture_of_rules, write_page
from firstweeks.cohort.reading import Source
from firstweeks.cohort.simulation.table import Simulation, write
from firstweeks.cohort.validation import TableRejected
from javascript.runners import chromium

VOID = {"meta", "br", "path", "line", "rect"}


@cache
def found() -> Study:
    """A small study with everything in it."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "people.parquet"
        write(Simulation(sampler(), 1, 4000, 1, True), file, 1, lambda _: None)
        table = read_labelled(Source(file), protocol().content.findings, scenario())
        return study(protocol(), table, against=protocol(), sampler=sampler(), each=200)


@cache
def page() -> str:
    """Its page."""
    return html(found())


class _Elements(HTMLParser):
    """Every element with its attributes, and whether they are closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag


def elements() -> list[tuple[str, dict[str, str | None]]]:
    """The elements of the page."""
    parser = _Elements()
    parser.feed(page())
    assert parser.open == []
    return parser.found


@pytest.mark.thorough
def test_nothing_is_asked_of_the_network() -> None:
    """The page runs no script and fetches nothing, so that it can be sent, kept and printed."""
    assert {tag for tag, _ in elements()} & {"script", "iframe", "link", "img", "object", "form"} == set()
    for _, attributes in elements():
        assert not [name for name in attributes if name.startswith("on") or name in ("src", "href", "xlink:href")]
    assert "url(" not in page()
    assert "@import" not in page()


@pytest.mark.thorough
def test_the_limits_come_first() -> None:
    """Before any figure but the headline's, the page says that no one is real and what cannot be seen from it."""
    limits = page().index("No one in it is real")
    assert limits < page().index('class="tiles"') < page().index("<figure")
    assert "It cannot show" in page()
    assert "no clinician has signed it" in page()
    assert "In this simulation" in page()[: page().index("</h1>")]


@pytest.mark.thorough
def test_every_picture_can_be_read_without_seeing_it() -> None:
    """Each picture has a text of its own, and a table beside it says the same."""
    pictures = [attributes for tag, attributes in elements() if tag == "svg"]
    assert len(pictures) == 5
    assert all(attributes.get("role") == "img" and attributes.get("aria-label") for attributes in pictures)
    assert page().count("<details>") == 5
    headers = [attributes for tag, attributes in elements() if tag == "th"]
    assert all(attributes.get("scope") in ("row", "col") for attributes in headers)


@pytest.mark.thorough
def test_the_colours_of_pictures_follow_the_page() -> None:
    """In the dark a picture's ink is light: it takes the colours of the page, which has them for both."""
    drawn = "".join(re.findall(r"<svg.*?</svg>", page(), re.DOTALL))
    used = set(re.findall(r"var\(--(\w+)\)", drawn))
    light, dark = re.findall(r":root \{(.*?)\}", page())
    assert used
    for name in used:
        assert f"--{name}:" in light
        assert f"--{name}:" in dark
    assert "#14181a" not in drawn


@pytest.mark.thorough
def test_every_condition_is_in_the_table() -> None:
    """Whoever somebody has it, it stands in the table of levels by its meaning."""
    for row in found().level_counts.present():
        assert found().level_counts.truths[row].means in page()


@pytest.mark.thorough
def test_json_stands_beside_with_the_same_figures(tmp_path: Path) -> None:
    """A program reads what a person sees."""
    write_page(found(), tmp_path / "report.html")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["report.html", "report.json", "report.svg"]
    figures = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    counts = found().level_counts
    assert figures["told"]["missed_per_1000"] == counts.missed
    assert sum(figures["told"]["load_per_1000"].values()) == pytest.approx(1000)
    assert f"{counts.missed:.1f} have a dangerous condition and are told too little" in page()
    assert figures["simulated"] is True
    assert len(figures["others"]) == 3
    for condition in figures["told"]["conditions"].values():
        share = condition["told_what_it_needs"]
        assert share is None or share["low"] <= share["share"] <= share["high"]


@pytest.mark.thorough
def test_the_picture_of_the_rules_stands_alone() -> None:
    """For a document: with a paper of its own and its figures in words."""
    picture = picture_of_rules(found())
    assert picture.startswith("<svg")
    assert "var(" not in picture
    assert "no one in it is real" in picture
    assert f"Firstweeks: {found().level_counts.missed:.1f} missed" in picture


def test_a_table_of_nobody_is_refused(tmp_path: Path) -> None:
    """An empty table is a mistake, and is not judged as if everyone in it had been told the right level."""
    file = tmp_path / "nobody.parquet"
    pl.DataFrame(
        {"fever": [], "truth_condition": []}, {"fever": pl.String, "truth_condition": pl.String}
    ).write_parquet(file)
    with pytest.raises(TableRejected, match="there is nobody in this table"):
        read_labelled(Source(file), protocol().content.findings, scenario())


@pytest.mark.thorough
@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "light"), (390, "dark")])
def test_it_fits_a_desk_and_a_phone(tmp_path: Path, width: int, scheme: str) -> None:
    """Nothing hangs over the edge of the screen, and the browser finds nothing to complain of."""
    write_page(found(), tmp_path / "report.html")
    with chromium() as browser:
        context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)  # type: ignore[arg-type]
        opened = context.new_page()
        said: list[str] = []
        asked: list[str] = []
        opened.on("console", lambda message: said.append(message.text))
        opened.on("request", lambda request: asked.append(request.url))
        opened.goto((tmp_path / "report.html").as_uri())
        assert opened.evaluate("document.documentElement.scrollWidth") <= width
        assert said == []
        assert asked == [(tmp_path / "report.html").as_uri()]
