"""The levels of the content can be merged and added to, and every sign stays under the heading of its level."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from firstweeks.checks.checking import find_problems
from firstweeks.checks.words import check_words
from firstweeks.model.level import Tone
from firstweeks.protocol import Protocol, load
from firstweeks.reading.content import read_content
from firstweeks.reading.files import SHIPPED
from javascript.expected import Person, people

GONE, STAYS = "within_3_days", "within_24_hours"
BLOCK = r'\[\[level\]\]\nid = "{}"\n(?:.+\n)+\n?'
DOORS = r"\[door\.days.*\n(?:.+\n)+"
WORDS = r"level-{} = .*\n(?:    .+\n)+"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the content, to be edited."""
    copy = tmp_path / "content"
    shutil.copytree(SHIPPED, copy)
    return copy


def edit(folder: Path, pattern: str, old: str, new: str) -> None:
    """Put a text in the place of what a pattern finds, in some files."""
    for path in folder.rglob(pattern):
        path.write_text(re.sub(old, new, path.read_text(encoding="utf-8")), encoding="utf-8")


def checked(folder: Path) -> Protocol:
    """The protocol of a folder without a problem, words included."""
    draft = read_content(folder)
    assert [*map(str, find_problems(draft)), *map(str, check_words(draft, folder))] == []
    return load(folder)


def headed(protocol: Protocol, person: Person) -> Iterator[tuple[str, str, str]]:
    """The level that each sign leads to, the heading it stands under, and how that list looks."""
    presenter, answers = protocol.presenter("en", "GB"), protocol.answers(person)
    assessment = protocol.assess(answers)
    shown = {
        sign: section
        for found in presenter.result(assessment, answers).sections
        for section in found.parts
        if section.id.startswith("changes-")
        for sign in section.items
    }
    for change in assessment.changes:
        section = shown[presenter.phrases.sign(change.finding, change.option)]
        yield change.level.id, section.heading, section.tone


def headings(protocol: Protocol) -> dict[str, set[tuple[str, str]]]:
    """By level, the headings and looks of the lists that lead to it, over many people."""
    found: dict[str, set[tuple[str, str]]] = {}
    for person in people(protocol, 150, seed=5):
        for level, heading, tone in headed(protocol, person):
            found.setdefault(level, set()).add((heading, tone))
    return found


def test_two_levels_made_one_keep_their_headings(folder: Path) -> None:
    """Fewer levels: fits and soaked pads still stand under "Call 999 now", and each sign under its own heading."""
    edit(folder, "*.toml", BLOCK.format(GONE), "")
    edit(folder, "*.toml", GONE, STAYS)
    edit(folder, "levels.ftl", WORDS.format(GONE), "")
    edit(folder, "routes.toml", DOORS, "")
    edit(folder, "routes.ftl", r"door-days-.*\n(?:    .+\n)*", "")
    # Only a door of the level that is gone led there where no one answers.
    edit(folder, "routes.ftl", r"(route-maternity_unit = .*\n(?:    .+\n)*?)    \.else = .*\n", r"\1")

    assert headings(checked(folder)) == {
        "call_ambulance": {("Call 999 now if you have or notice:", Tone.EMERGENCY)},
        "hospital_now": {("Go to hospital now if you have or notice:", Tone.EMERGENCY)},
        "same_day": {("Be seen today if you have or notice:", Tone.URGENT)},
        STAYS: {("Speak to a doctor, nurse or midwife within 24 hours if you have or notice:", Tone.URGENT)},
    }


@pytest.mark.thorough
def test_eight_levels_bring_eight_headings(folder: Path) -> None:
    """More levels: each has its own heading, and rules that are moved to it lead there."""
    added = "within_4_hours", "within_a_week"
    block = '[[level]]\nid = "{}"\nmeans = "be seen"\nwithin = "soon"\ntone = "{}"\n\n'
    edit(folder, "protocol.toml", r'(?=\[\[level\]\]\nid = "same_day")', block.format(added[0], "urgent"))
    edit(folder, "protocol.toml", r'(?=\[\[level\]\]\nid = "self_care")', block.format(added[1], "plain"))
    parts = "".join(f"    .{part} = {part} of {{}}\n" for part in ("where", "when", "name", "soon", "if"))
    words = "".join(f"level-{level} = {level}\n" + parts.replace("{}", level) for level in added)
    edit(folder, "levels.ftl", r"\Z", f"\n{words}")
    doors = "".join(f'[door.{name}]\nlevels = ["{name}"]\nto = "emergency_department"\n' for name in added)
    edit(folder, "routes.toml", r"\Z", f"\n{doors}")
    edit(folder, "rules/bleeding.toml", r'level = "same_day"', f'level = "{added[0]}"')
    edit(folder, "rules/other_signs.toml", r'level = "within_3_days"', f'level = "{added[1]}"')

    protocol = checked(folder)
    found = headings(protocol)

    assert len(protocol.content.levels) == 8
    assert found[added[0]] == {(f"if of {added[0]}", Tone.URGENT)}
    assert {level: len(shown) for level, shown in found.items()} == dict.fromkeys(found, 1)
    assert found["call_ambulance"] == {("Call 999 now if you have or notice:", Tone.EMERGENCY)}


@pytest.mark.thorough
def test_a_level_without_a_heading_is_refused(folder: Path) -> None:
    """No sign can lead to a level that has no words for it."""
    edit(folder, "en/levels.ftl", r"    \.if = Go to hospital.*\n", "")

    assert [problem.says for problem in check_words(read_content(folder), folder)] == [
        'the message "level-hospital_now" in en has no ".if"'
    ]


@pytest.mark.thorough
def test_the_words_of_the_software_are_there_without_any_of_our_own(folder: Path) -> None:
    """A protocol that says nothing in its own way speaks all the same, with no line left empty."""
    for path in (folder / "wording").glob("*/interface.ftl"):
        path.unlink()

    protocol = checked(folder)
    result = protocol.presenter("es", "MX").result(protocol.assess({}), protocol.answers({}))

    assert [section.heading for section in result.sections if not section.heading.strip()] == []
