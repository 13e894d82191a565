"""Everything that is said to a person about another topic: whole, and of that topic alone."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

import firstweeks
from firstweeks.protocol import Protocol
from firstweeks.reading.files import SHIPPED
from firstweeks.rendering.result import Presenter
from firstweeks.rendering.sections import Section
from firstweeks.rendering.summary import summarise
from firstweeks.rendering.words import languages, words
from firstweeks.site.building import files_of
from protocols.topics import ABOUT_PREGNANCY, HOLES, PREGNANCY, people

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
# The parts of others, which are the same for every protocol.
OF_OTHERS = ("js/vendor/", "css/", "LICENSES.txt", "icons/")


@pytest.fixture(scope="module")
def protocol(folder: Path) -> Protocol:
    return firstweeks.load(folder)


def said(section: Section) -> list[str]:
    """The lines of a section and of those below it."""
    below = [line for part in section.parts for line in said(part)]
    return [section.heading, *section.paragraphs, *section.items, *below]


def everything(protocol: Protocol, folder: Path) -> dict[str, list[str]]:
    """What each person of the vignettes is told, in each language and each country, by whom and where."""
    found: dict[str, list[str]] = {}
    for language in languages(folder):
        for country in protocol.content.countries.values():
            presenter = Presenter(protocol.content, words(language, folder), country, protocol.scalar)
            for number, given in enumerate(people(folder)):
                answers, assessment = protocol.answers(given), protocol.assess(given)
                result = presenter.result(assessment, answers)
                lines = [result.headline, result.when, *(line for part in result.sections for line in said(part))]
                summary = summarise(presenter, assessment, answers, NOW).text(markdown=False)
                lines += [*said(presenter.sources(assessment)), *filter(None, summary.split("\n"))]
                found[f"{language} {country.id} person {number}"] = lines
    return found


def test_no_line_is_empty_and_nothing_is_unfilled(protocol: Protocol, folder: Path) -> None:
    """Every heading, paragraph and item says something, and no placeholder is left in it."""
    for who, lines in everything(protocol, folder).items():
        # A section of one kind of advice may stand without a heading over its own.
        assert [line for line in lines if not line.strip() or HOLES.search(line)] == [], who


def test_no_word_of_pregnancy(protocol: Protocol, folder: Path) -> None:
    """A protocol that is not about pregnancy says no word of it, neither to people and clinicians nor in its app."""
    if folder.name in ABOUT_PREGNANCY:
        pytest.skip("this one is about pregnancy")
    for who, lines in everything(protocol, folder).items():
        assert [line for line in lines if PREGNANCY.search(line)] == [], who
    for name, file in files_of(protocol).items():
        if not name.startswith(OF_OTHERS) and not name.endswith(".png"):
            assert PREGNANCY.findall(file.decode()) == [], name


@pytest.mark.parametrize("language", languages(SHIPPED))
def test_pregnancy_would_be_found(language: str) -> None:
    """The words that are looked for are those that the shipped protocol is full of, in each language."""
    texts = (file.read_text("utf-8") for file in (SHIPPED / "wording" / language).glob("*.ftl"))
    assert sum(len(PREGNANCY.findall(text)) for text in texts) > 100


def test_signs_stand_under_the_heading_of_their_own_level(protocol: Protocol, folder: Path) -> None:
    """What leads to a level is listed under the words of that level, and under no other."""
    say = words("en", folder)
    for given in people(folder):
        answers, assessment = protocol.answers(given), protocol.assess(given)
        presenter = Presenter(protocol.content, say, protocol.content.countries["other"], protocol.scalar)
        result = presenter.result(assessment, answers)
        signs = [part for section in result.sections if section.id == "all_changes" for part in section.parts]
        sections = {part.id.removeprefix("changes-"): part for part in signs}
        for change in assessment.changes:
            sign = presenter.phrases.sign(change.finding, change.option)
            section = sections[change.level.id]
            assert sign in section.items
            assert section.heading == say(f"level-{change.level.id}.if", emergency=presenter.emergency)


def test_the_json_is_of_this_protocol(protocol: Protocol, folder: Path) -> None:
    """Levels, rules and pages in an assessment are names of this protocol."""
    shipped = firstweeks.load().content
    foreign = {level.id for level in shipped.levels} - {level.id for level in protocol.content.levels}
    for given in people(folder):
        text = json.dumps([level.id for level in (protocol.assess(given).level, protocol.assess(given).at_most)])
        assert not any(f'"{name}"' in text for name in foreign)
