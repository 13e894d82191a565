"""The words can be read by those they are for, and say nothing that they must not."""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path

import pytest

from firstweeks.reading.files import INTERFACE, SHIPPED
from words.reading import GRADE_AT_MOST, NOT_READ, faults, grade_en, messages, sentences

Files = tuple[Path, ...]


def files_of(*folders: Path) -> Files:
    """The files of words in some folders of languages."""
    return tuple(sorted(path for folder in folders for path in folder.glob("*/*.ftl")))


def spoken(files: Files) -> list[str]:
    """The languages that there are words in."""
    return sorted({path.parent.name for path in files})


FILES = files_of(SHIPPED / "wording", SHIPPED / "care/wording", INTERFACE)
LANGUAGES = spoken(FILES)
WORDS_AT_MOST = 20
# A number of four digits or more with a mark between the thousands: 1.500 can be read as 1.5.
GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:[.,]\d{3})+(?!\d)")
# A digit that touches a Chinese character.
CROWDED = re.compile(r"\d[\u4e00-\u9fff]|[\u4e00-\u9fff]\d")


@cache
def texts(language: str, files: Files = FILES) -> list[tuple[str, str]]:
    read = (text for path in files if path.parent.name == language for text in messages(path))
    return [(name, text) for name, text in read if not name.startswith(NOT_READ)]


def words(sentence: str) -> list[str]:
    return [word for word in sentence.split() if re.search(r"\w", word)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_text_passes_the_gates_of_its_language(path: Path) -> None:
    """No text is hard to read, minimises, frightens, diagnoses, or calls a loss by a word that hurts."""
    found = [f"{name}: {fault}" for name, text in messages(path) for fault in faults(path.parent.name, name, text)]

    assert found == []


def test_there_are_words_in_every_language() -> None:
    """The gates are not passed by an empty folder, and a language of the software is one of the content."""
    for folder in (SHIPPED / "wording", INTERFACE):
        assert spoken(files_of(folder)) == LANGUAGES
    assert min(len(texts(language)) for language in LANGUAGES) > 1000


def test_english_as_a_whole_reads_at_grade_6_or_below() -> None:
    """Someone with six years of school can read all of it, not only its shortest pieces."""
    grade = grade_en("\n".join(text for _, text in texts("en")))

    assert grade <= GRADE_AT_MOST, f"all the English words together read at grade {grade:.1f}"


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_sentence_is_longer_than_20_words(language: str) -> None:
    """A sentence is short enough to be understood in pain or fear."""
    long = [
        (name, sentence)
        for name, text in texts(language)
        for sentence in sentences(text)
        if len(words(sentence)) > WORDS_AT_MOST
    ]

    assert long == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_number_has_a_mark_between_its_thousands(language: str) -> None:
    """An hCG of 1500 is never read as 1.5."""
    assert grouped(language) == []


def grouped(language: str, files: Files = FILES) -> list[tuple[str, str]]:
    """The numbers with a mark between their thousands."""
    return [(name, found[0]) for name, text in texts(language, files) if (found := GROUPED.search(text))]


def test_chinese_keeps_a_space_between_digits_and_characters() -> None:
    """A number can be picked out of a Chinese sentence at a glance."""
    assert [(name, found[0]) for name, text in texts("zh-CN") if (found := CROWDED.search(text))] == []


def test_a_translation_says_that_no_clinician_has_reviewed_it() -> None:
    """Nobody takes our translation for one that a native clinician has checked."""
    assert unreviewed(FILES) == []


def unreviewed(files: Files) -> list[Path]:
    """The files of translations that do not say in their first line who has reviewed them."""
    says = "# Translated by the project's authors, not yet reviewed by a native clinician."
    return [path for path in files if path.parent.name != "en" and says != path.read_text("utf-8").splitlines()[0]]


# Numbers that a language gives in its own way, with the reason.
OWN_NUMBERS = {
    "option-vomiting-nothing_stays_down.hint": "kilograms and pounds, in Chinese kilograms and jin",
    "finding-weeks.hint": "Chinese counts days without a period, and shows how to turn them into weeks",
    "advice-paracetamol.text": "2.48 million is 248 ten-thousands in Chinese",
    "belief-paracetamol-autism.known": "2.5 million is 250 ten-thousands in Chinese, and in words in Spanish",
    "care-phrase-short": "a phrase is counted in letters, in Chinese in characters",
    "advice-weight.text": "kilograms and pounds, in Chinese kilograms alone",
}


def numbers(text: str) -> set[str]:
    """The numbers of a text from 3 on; languages differ in when they write 1 and 2 as words."""
    return set(re.findall(r"\d+(?:\.\d+)?", re.sub(r"(\d),(\d)", r"\1.\2", text))) - {"0", "1", "2"}


def test_a_number_is_the_same_in_every_language() -> None:
    """No one is given a longer time, a higher dose or another threshold because of the language they read."""
    assert differing(FILES) == set(OWN_NUMBERS)


def differing(files: Files) -> set[str]:
    """The messages that have other numbers in some language."""
    said = [dict(texts(language, files)) for language in spoken(files)]
    names = {name for one in said for name in one if not name.endswith(".phrasings")}
    return {name for name in names if len({frozenset(numbers(one.get(name, ""))) for one in said}) > 1}


def test_a_language_that_is_added_is_gated_at_once(tmp_path: Path) -> None:
    """No list has to be kept: a folder of words in another language is held to every gate from its first day."""
    shutil.copytree(SHIPPED / "wording", tmp_path / "words")
    added = shutil.copytree(SHIPPED / "wording" / "en", tmp_path / "words" / "fr") / "levels.ftl"
    text = added.read_text("utf-8")
    added.write_text(text.replace("24 hours", "48 hours") + "junk-number = 1.500 or so\n", "utf-8")
    files = files_of(tmp_path / "words")
    assert spoken(files) == sorted([*LANGUAGES, "fr"])
    assert ("junk-number", "1.500") in grouped("fr", files)
    assert added in unreviewed(files)
    assert "level-within_24_hours.when" in differing(files)
    [fault] = faults("fr", *next(messages(added)))
    assert fault == "is in a language without terms: wording/LANGUAGE/terms.toml says which words it refuses"


HARD_EN = "If the bleeding continues, we recommend an immediate clinical evaluation at an emergency department."
HARD_ES = "Se recomienda la realización de una evaluación clínica inmediata en el servicio de urgencias."
BAD = [
    ("en", "advice-x.text", "This is normal in early pregnancy.", "says 'normal'"),
    ("en", "advice-x.text", "It is probably implantation.", "says 'probably'"),
    ("en", "rule-x", "Implantation can hurt.", "says 'Implantation'"),
    ("en", "rule-x", "You have an ectopic pregnancy.", "says 'You have an ectopic'"),
    ("en", "rule-x", "This is low-risk.", "says 'low-risk'"),
    ("en", "rule-x", "Products of conception may pass.", "says 'Products of conception'"),
    ("en", "rule-x", "About 25% of people bleed.", "says '%'"),
    ("en", "belief-x.known", "It is just implantation.", "says 'just'"),
    ("en", "belief-x.do", "There is nothing to worry about.", "says 'nothing to worry'"),
    ("en", "rule-x", HARD_EN, "reads at grade 17.7, over 6.0"),
    ("es", "rule-x", "Esto es normal.", "says 'normal'"),
    ("es", "rule-x", "Usted está embarazada.", "says 'embarazada'"),
    ("es", "rule-x", "Es una amenaza de aborto.", "says 'amenaza de aborto'"),
    ("es", "rule-x", "Llame a tu médico.", "says 'tu'"),
    ("es", "rule-x", HARD_ES, "reads at ease 51, under 70"),
    ("zh-CN", "rule-x", "这很正常。", "says '正常'"),
    ("zh-CN", "rule-x", "可能是着床。", "says '着床'"),
    ("zh-CN", "rule-x", "你要去医院。", "says '你'"),
    ("zh-CN", "rule-x", "这是见红。", "says '见红'"),
    ("zh-CN", "rule-x", "疼" * 36 + "。", "has a sentence of 36 characters, over 35"),
    ("en", "junk", "finding-x Are you ill?", "is not Fluent: 'finding-x Are you ill?'"),
]


@pytest.mark.parametrize(("language", "name", "text", "fault"), BAD, ids=[fault for *_, fault in BAD])
def test_a_bad_sentence_is_stopped(language: str, name: str, text: str, fault: str) -> None:
    """Each gate stops the sentence that it is there for."""
    assert fault in list(faults(language, name, text))


@pytest.mark.parametrize("name", ["belief-pain", "belief-pain.phrasings"])
def test_what_people_say_may_be_quoted(name: str) -> None:
    """Someone who types "is it normal" is recognised."""
    assert list(faults("en", name, "is this pain normal?")) == []


@pytest.mark.parametrize("name", ["belief-pain.known", "belief-pain.do", "beliefs-pain", "rule-belief-pain"])
def test_only_what_people_say_may_be_quoted(name: str) -> None:
    """Our own answer to a belief never repeats its comfort."""
    assert list(faults("en", name, "This pain is normal.")) == ["says 'normal'"]


@pytest.mark.parametrize(
    ("number", "found"), [("1.500", True), ("12,345,678", True), ("1500", False), ("2,48", False), ("0.4", False)]
)
def test_thousands_are_told_from_decimals(number: str, found: bool) -> None:
    """The gate on thousands leaves decimals alone."""
    assert bool(GROUPED.search(f"hCG {number} IU")) is found
