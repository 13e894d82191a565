"""The result in the app is what the protocol's layout says, whatever kinds of advice it declares and in which order."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest

from firstweeks.checks.checked import CheckedProtocol
from firstweeks.compiled import translated
from firstweeks.protocol import Protocol
from firstweeks.rendering.sections import Section
from firstweeks.site.building import files_of
from javascript.runners import Runner, document
from javascript.test_words import published
from laws.strategies import shipped

# The words on the screen in their order, and those that are not printed.
SHOWN = """({ answers, course }) => {
  const { session, navigation } = firstweeks;
  session.wipe();
  Object.assign(session, { language: "en", country: "GB", answers });
  navigation.go("result", course ? { course: { page: null, rest: [] } } : {});
  const said = (element) => element.textContent.replace(/\\s+/g, " ").trim();
  const main = document.getElementById("main");
  return [said(main), [...main.querySelectorAll(".app-no-print")].map(said).join(" ")];
}"""
PERSONS = [dict(person) for person in published()[::6]]
# Named by the heading of the page, in the card with the link to call, or with a way to change each answer.
OTHERWISE = ("where", "routes", "answers")


def with_other_kinds(protocol: Protocol, seed: int) -> Protocol:
    """The same protocol with every kind of advice named anew, and the sections in another order."""
    content, chance = protocol.content, random.Random(seed)
    advice = {name: replace(item, kind=f"about_{item.kind}") for name, item in content.advice.items()}
    layout = [replace(row, kind=f"about_{row.kind}" if row.kind else "") for row in content.layout]
    chance.shuffle(layout)
    changed = replace(content, advice=advice, layout=tuple(layout))
    return Protocol(translated(CheckedProtocol(changed)), protocol.folder)


@contextmanager
def page_of(protocol: Protocol) -> Iterator[Runner]:
    """The app of a protocol."""
    with document(files_of(protocol)) as page:
        yield page


def texts(section: Section) -> Iterator[str]:
    """Everything that a section says, in its order."""
    yield section.heading
    yield from (*section.paragraphs, *section.items)
    for part in section.parts:
        yield from texts(part)


@pytest.mark.parametrize("seed", [None, *(pytest.param(seed, marks=pytest.mark.thorough) for seed in (1, 2))])
def test_every_section_stands_in_its_place(seed: int | None) -> None:
    """What the layout puts into the result is on the screen, all of it, in the order of the layout."""
    protocol = shipped() if seed is None else with_other_kinds(shipped(), seed)
    advice = protocol.content.advice
    presenter = protocol.presenter("en", "GB")
    with page_of(protocol) as page:
        for person in PERSONS:
            answers = protocol.answers(person)
            shown, _ = page.call(SHOWN, {"answers": person, "course": False})
            at = 0
            for section in presenter.on("result", protocol.assess(answers), answers):
                # What is done to a count is started behind the gate of self-care.
                if section.id in OTHERWISE or (section.id in advice and advice[section.id].pace):
                    continue
                for text in filter(None, texts(section)):
                    assert " ".join(text.split()) in shown, (section.id, text)
                place = shown.find(" ".join(next(filter(None, texts(section))).split()), at)
                assert place >= 0, section.id
                at = place


def test_advice_on_what_was_said_in_private_is_not_printed() -> None:
    """Each item of advice that reads a private finding stays off paper, wherever the layout puts it."""
    protocol = with_other_kinds(shipped(), 3)
    private = [one.id for one in protocol.content.findings.values() if one.private]
    told: dict[str, Any] = {**dict.fromkeys(private, "yes"), "danger_signs": []}
    silent = {**told, **dict.fromkeys(private, "no")}
    presenter = protocol.presenter("en", "GB")
    with page_of(protocol) as page:
        given = [protocol.answers(one) for one in (told, silent)]
        said, unsaid = (set(protocol.assess(one).advice) for one in given)
        only = [presenter.words(f"advice-{name}") for name in said - unsaid]
        assert only
        shown, unprinted = page.call(SHOWN, {"answers": told, "course": False})
        for heading in only:
            assert " ".join(heading.split()) in shown
            assert " ".join(heading.split()) in unprinted
