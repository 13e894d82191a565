"""Concepts are heard clause by clause, whatever the spelling, the script or the language."""

from __future__ import annotations

import pytest

from firstweeks.beliefs.hearing import hear, sentences
from firstweeks.beliefs.lexicon import Lexicon, folded

TABLE = {
    "concepts": {
        "pain": "pain*;hurt*;!painless;dolor*;疼",
        "bleeding": "bleed*;blood;sangr*;出血",
        "test": "blood test*",
        "harmless": "fine;no need to worry",
        "weeks": "# weeks",
        "implantation": "implantation",
        "shoulder": "shoulder*",
        "none": "fine print",
    },
    "not": "no;not;without;sin;没有",
    "or": "or;ni;和",
    "stop": "but;pero;但是",
    "number": "five;cinco;五",
    "traditional": "沒没",
}
LEXICON = Lexicon(TABLE)
DENIABLE = frozenset({"pain", "bleeding"})


def heard(text: str) -> list[str]:
    """The concepts of a text, denied ones after "no"."""
    return [one.name for one in hear(LEXICON, DENIABLE, text)]


@pytest.mark.parametrize(
    ("text", "concepts"),
    [
        ("pain", ["pain"]),
        ("PAINFUL", ["pain"]),
        ("it hurts, no bleeding", ["pain", "no bleeding"]),
        ("no pain or bleeding", ["no pain", "no bleeding"]),
        ("no pain, bleeding", ["no pain", "bleeding"]),
        ("not one single drop of blood", ["no bleeding"]),
        ("no a b c d e blood", ["bleeding"]),
        ("no but blood", ["bleeding"]),
        ("painless bleeding", ["no pain", "bleeding"]),
        ("a blood test", ["test"]),
        ("no need to worry about blood", ["harmless", "bleeding"]),
        ("read the fine print", []),
        ("5 weeks", ["weeks"]),
        ("five weeks", ["weeks"]),
        ("十二 weeks", ["weeks"]),
        ("五 weeks", ["weeks"]),
        ("implntation", ["implantation"]),
        ("implanttaion", ["implantation"]),
        ("dlor, sngr", []),
        ("my sholder", ["shoulder"]),
        ("explantation", []),
        ("dolor sin sangre", ["pain", "no bleeding"]),
        ("疼但是没有出血", ["pain", "no bleeding"]),
        ("沒有疼和出血", ["no pain", "no bleeding"]),
        ("疼 pero no blood", ["pain", "no bleeding"]),
        ("", []),
        ("*#!?;", []),
    ],
)
def test_concepts_are_heard(text: str, concepts: list[str]) -> None:
    """The longest way wins, a "not" denies what it reaches in its clause, and one slip is read over."""
    assert heard(text) == concepts


def test_what_was_heard_says_where_it_stands() -> None:
    """Each concept points at the words of the text as it was given."""
    text = "Dólor, sin SANGRE."
    assert [text[one.start : one.end] for one in hear(LEXICON, DENIABLE, text)] == ["Dólor", "SANGRE"]


def test_numbers_of_items_and_quotation_marks_end_no_sentence() -> None:
    """The number of an item stands with its text, and a closing mark with what it closes."""
    text = '1. Rest.\n12. "Is it fine?" Yes. «¿Voy?» No. 他问：“要紧吗？”不要紧。'
    assert [one.text for one in sentences(text)] == [
        "1. Rest.",
        '12. "Is it fine?"',
        "Yes.",
        "«¿Voy?»",
        "No.",
        "他问：“要紧吗？”",
        "不要紧。",
    ]


def test_a_text_falls_into_its_sentences() -> None:
    """Sentences end with their signs or with the line; a decimal ends none; every place is true."""
    text = "One, 1.5 of it.  Two?\n三。四！five"
    found = list(sentences(text))
    assert [one.text for one in found] == ["One, 1.5 of it.", "Two?", "三。", "四！", "five"]
    assert all(text[one.start : one.end] == one.text for one in found)


def test_accents_capitals_and_apostrophes_do_not_count() -> None:
    """A word is the same however it is typed."""
    assert {folded(word) for word in ("Can't", "cant", "CAN’T", "cán't")} == {"cant"}
