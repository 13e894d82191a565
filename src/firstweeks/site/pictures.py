"""
The pictures of a content folder, `pictures/FINDING.svg` and `pictures/FINDING-OPTION.svg`: drawn beside the words.

They become a part of the page, so that only shapes are let in: nothing that runs, loads or has a style of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

from markupsafe import Markup

from firstweeks.model.content import Content
from firstweeks.model.problem import Problem, Rejected

_SVG = "{http://www.w3.org/2000/svg}"
_SHAPES = {"svg", "g", "path", "circle", "ellipse", "rect", "line"}
_SIZES = {"viewBox", "d", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "width", "height"}
_REGION = "data-region"
_CLASSES = {"app-drawn", "app-blood"}


class PicturesRejected(Rejected):
    """Pictures that are no part of a page, with everything that is wrong."""


def pictures(folder: Path, content: Content) -> Mapping[str, Markup]:
    """
    The pictures of a content folder by the finding, or the finding and its option, that they stand beside.

    Raises:
        PicturesRejected: with everything in them that is not a shape, or belongs to nothing that is asked.
    """
    files = sorted((folder / "pictures").glob("*.svg"))
    problems = [problem for file in files for problem in _problems(file, content)]
    if problems:
        raise PicturesRejected(problems)
    return {file.stem: Markup(file.read_text("utf-8").strip()) for file in files}  # noqa: S704 -- shapes alone


def _problems(file: Path, content: Content) -> Iterator[Problem]:
    place = f"pictures/{file.name}"
    finding, _, option = file.stem.partition("-")
    known = content.findings.get(finding)
    options = known.options if known else ()
    if not known or (option and option not in options):
        yield Problem("is beside nothing that is asked", place, "name it FINDING.svg or FINDING-OPTION.svg")
    text = file.read_text("utf-8")
    try:
        root = ET.fromstring(text)  # noqa: S314 -- without declarations, as is checked first
    except ET.ParseError as error:
        yield Problem(f"is not SVG: {error}", place, "write one <svg> element")
        return
    if "<!" in text or "<?" in text:
        yield Problem("has a declaration or a comment", place, "take it out")
    for element in root.iter():
        name = element.tag.removeprefix(_SVG)
        if name not in _SHAPES:
            yield Problem(f"has <{name}>", place, f"use {', '.join(sorted(_SHAPES))}")
        for key, value in element.attrib.items():
            if key == _REGION and value not in options:
                yield Problem(f'has the region "{value}", which is no option of {finding}', place, "name an option")
            elif key == "class" and value not in _CLASSES:
                yield Problem(f'has the class "{value}"', place, f"use {' or '.join(sorted(_CLASSES))}")
            elif key not in _SIZES | {_REGION, "class"}:
                yield Problem(f'has "{key}"', place, "leave sizes and shapes alone")
