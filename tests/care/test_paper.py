"""A diary on paper: tagged, with the same words and numbers as the page, and nothing that was entered run as markup."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from firstweeks.care.content import load_care
from firstweeks.care.export import read_export
from firstweeks.care.history import Entry
from firstweeks.care.page import Reading
from firstweeks.care.paper import pdf
from firstweeks.care.saying import care_words
from firstweeks.rendering.words import languages

DIARY = load_care().diary
FILE = Path(__file__).parents[2] / "examples" / "diaries" / "one-sided-pain-that-grows.json"


def reading(entries: list[Entry], language: str = "en") -> Reading:
    now = max(entry.at for entry in entries)
    rules = DIARY.holding(entries, now)
    return Reading(DIARY, entries, now, rules[0].level if rules else None, rules, care_words(language), "999")


def said(data: bytes) -> str:
    """The words of a PDF, without the spaces between them."""
    return "".join("".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(data)).pages)


@pytest.mark.parametrize("language", languages())
def test_the_paper_says_what_the_page_says(language: str) -> None:
    """A clinician who prints it finds the level, each reason, each day and each number, in every language."""
    found = reading(read_export(FILE.read_bytes(), DIARY), language)
    words = said(pdf(found))
    told, days = found.told(), found.days()
    texts = [*told.paragraphs, *told.items, *(item for day in days for item in day.items)]
    texts += [cell for chart in found.charts() for row in chart.rows for cell in row]
    assert [text for text in texts if "".join(text.split()) not in words] == []


def test_the_paper_is_tagged() -> None:
    """Whoever hears it is told its title, its language, its headings, tables and drawings."""
    data = pdf(reading(read_export(FILE.read_bytes(), DIARY)))
    root: Any = PdfReader(io.BytesIO(data)).trailer["/Root"].get_object()
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert "/StructTreeRoot" in root
    assert b"pdfuaid" in root["/Metadata"].get_object().get_data()


def test_what_was_entered_is_never_markup() -> None:
    """A note that looks like the language of the setter is set as it was typed."""
    note = '#panic("x") ] *b* $1/0$ "quoted" \\ end'
    assert "".join(note.split()) in said(pdf(reading([Entry(29_000_000.0, {"note": note})])))


def test_the_same_diary_gives_the_same_bytes() -> None:
    """Two who print the same diary can compare."""
    entries = read_export(FILE.read_bytes(), DIARY)
    assert pdf(reading(entries)) == pdf(reading(entries))
