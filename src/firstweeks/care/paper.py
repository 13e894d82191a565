"""
A diary as a tagged PDF (PDF/UA-1): the same words, drawings and tables as the page, set by typst.

Every text goes in as a string, so that nothing that was entered is ever read as markup.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

import typst

from firstweeks.care.page import Chart, Reading
from firstweeks.model.problem import Problem, Rejected
from firstweeks.rendering.sections import Section

# The style of the page does not reach a drawing that stands alone.
_STYLE = (
    "<style>.line{fill:none;stroke:#4b2a6b;stroke-width:2}circle{fill:#4b2a6b}.grid{stroke:#d8dde0}"
    ".band{fill:#e8e0ef;stroke:#b7a3c7}"
    "text{font-size:11px;text-anchor:end;fill:#4c6272}</style>"
)


class PaperRejected(Rejected):
    """A diary that cannot be set on this computer, and why."""


def pdf(reading: Reading) -> bytes:
    """
    The diary as the bytes of a PDF; the same for the same diary and fonts.

    Raises:
        PaperRejected: where no font of this computer has the signs of the language.
    """
    source = "\n".join(_document(reading))
    try:
        return typst.compile(source.encode(), format="pdf", pdf_standards="ua-1", timestamp=0)
    except typst.TypstError as error:
        fix = "install a font with the signs of the language, such as Noto Sans CJK"
        raise PaperRejected([Problem(f"it cannot be set: {error}", "PDF", fix)]) from None


def _document(reading: Reading) -> Iterator[str]:
    title = reading.say("care-diary")
    language, _, region = reading.say.language.partition("-")
    yield f"#set document(title: {_text(title)}, date: none)"
    yield '#set page(paper: "a4", margin: 2cm, numbering: "1")'
    yield f"#set text(size: 10pt, lang: {_text(language)}{f', region: {_text(region)}' if region else ''})"
    yield "#set table(stroke: 0.5pt + gray)"
    yield _heading(1, title)
    for level, section in reading.first():
        yield from _section(level, section)
    for chart in reading.charts():
        yield from _chart(chart)
    yield _heading(2, reading.say("care-days"))
    for section in reading.days():
        yield from _section(3, section)


def _section(level: int, section: Section) -> Iterator[str]:
    yield _heading(level, section.heading)
    for text in section.paragraphs:
        yield f"#par(strong({_text(text)}))"
    if section.items:
        yield f"#list({', '.join(map(_text, section.items))})"


def _chart(chart: Chart) -> Iterator[str]:
    head, _, rest = chart.svg.removeprefix("<svg").partition(">")
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg"{head}>{_STYLE}{rest}'
    cells = ", ".join(_text(cell) for row in chart.rows for cell in row)
    yield _heading(2, chart.title)
    yield f'#image(bytes({_text(drawing)}), format: "svg", width: 75%, alt: {_text(chart.title)})'
    for note in chart.notes:
        yield f"#par({_text(note)})"
    yield f"#table(columns: {len(chart.columns)}, table.header({', '.join(map(_text, chart.columns))}), {cells})"


def _heading(level: int, text: str) -> str:
    return f"#heading(level: {level}, {_text(text)})"


def _text(text: str) -> str:
    """A string as typst reads it: what cannot be printed is left out, and nothing in it is markup."""
    return json.dumps("".join(sign for sign in text if sign.isprintable() or sign == "\n"), ensure_ascii=False)
