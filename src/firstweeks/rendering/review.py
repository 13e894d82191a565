"""
Every screen in one language, as a page for whoever reviews its words.

It begins with a place for a name, a date and what was read, and has a box to tick beside each screen: what is asked,
what the doors say in one country, the advice, and the words that stand alone, each with its note and in English.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser, ast

from firstweeks.reading.files import INTERFACE, MAIN_LANGUAGE
from firstweeks.reading.terms import terms
from firstweeks.rendering.doors import ShownDoor
from firstweeks.rendering.markdown import table
from firstweeks.rendering.questions import QuestionPage
from firstweeks.rendering.result import Presenter

_SIGNED = """\
| | |
| --- | --- |
| Name and role | |
| First language | |
| Date | |
| What was read | all / the parts ticked below |
| Signature | |"""


@dataclass(frozen=True, slots=True)
class Review:
    """The page of one language, for one country; `folder` is that of the content."""

    presenter: Presenter
    pages: tuple[QuestionPage, ...]
    folder: Path

    def markdown(self) -> str:
        """The whole page."""
        parts = [self._head(), self._terms(), self._questions(), self._doors(), self._advice(), self._alone()]
        return "\n".join(line for part in parts for line in part) + "\n"

    @property
    def _language(self) -> str:
        return self.presenter.words.language

    def _head(self) -> Iterator[str]:
        content = self.presenter.content
        yield f"# The words of {content.id} {content.version} in {self._language}, for {self.presenter.country.id}"
        yield f"\nContent {content.content_hash}. A changed comma makes another: a review is of this one alone.\n"
        yield f"{_SIGNED}\n"

    def _terms(self) -> Iterator[str]:
        known = terms(self._language, self.folder)
        if not known:
            return
        yield "## Terms: the word chosen, the words refused, and why\n"
        refused = (", ".join(f"`{pattern.pattern}`" for pattern in term.refuse) for term in known)
        rows = [(one.means, one.says or "never said", no, one.why) for one, no in zip(known, refused, strict=True)]
        yield from table(("what", "word", "refused", "why"), rows)

    def _questions(self) -> Iterator[str]:
        for page in self.pages:
            yield f"\n## {page.title}\n"
            for question in page.questions:
                yield f"- [ ] **{question.text}** {_flat(question.hint)}".rstrip()
                yield from (f"    - {option.text} {_flat(option.hint)}".rstrip() for option in question.options)
                yield f"    - _{_flat(question.why)}_"

    def _doors(self) -> Iterator[str]:
        content, doors = self.presenter.content, self.presenter.doors
        yield "\n## What to do, by level and cause"
        levels = {level.id: level for level in content.levels}
        for door in content.doors.values():
            for level in door.levels:
                yield from _door(doors.shown(door, levels[level]))

    def _advice(self) -> Iterator[str]:
        say, filled = self.presenter.words, {"emergency": self.presenter.emergency}
        yield "\n## Advice\n"
        for advice in self.presenter.content.advice.values():
            message = f"advice-{advice.id}"
            yield f"- [ ] **{_flat(say(message, **filled))}** {_flat(say(f'{message}.text', **filled))}"
            yield from (f"    - {step}" for step in say.some_lines(f"{message}.steps", **filled))

    def _alone(self) -> Iterator[str]:
        """The words of the software: buttons, headings and errors, with the notes of their writers."""
        yield "\n## Words that stand alone\n"
        rows = [
            (name, text, first, _notes(INTERFACE / MAIN_LANGUAGE).get(name, ""))
            for name, text, first in self._interface()
        ]
        yield from table(("message", self._language, MAIN_LANGUAGE, "note"), rows)

    def _interface(self) -> Iterator[tuple[str, str, str]]:
        """Each message of the software as it is written, with the variables that fill it."""
        here, there = (_texts(INTERFACE / language) for language in (self._language, MAIN_LANGUAGE))
        yield from ((name, text, there.get(name, "")) for name, text in here.items())


def _door(door: ShownDoor) -> Iterator[str]:
    yield f"\n- [ ] **{door.headline}** ({door.when})"
    for route in (door.first, door.fallback, *door.also):
        if route is not None:
            reached = route.number or route.link
            named = f"{route.name}: {reached} {route.hours}".rstrip() if reached else route.name
            yield f"    - {' '.join(route.text)} [{named}]".rstrip()
    yield f"    - {' '.join(door.text)}"


def _flat(text: str) -> str:
    return " ".join(text.split())


def _messages(folder: Path) -> Iterator[ast.Message]:
    for path in sorted(folder.glob("*.ftl")):
        body = FluentParser().parse(path.read_text("utf-8")).body
        yield from (entry for entry in body if isinstance(entry, ast.Message))


def _notes(folder: Path) -> dict[str, str]:
    """The note beside each message that has one."""
    return {one.id.name: one.comment.content or "" for one in _messages(folder) if one.comment is not None}


def _texts(folder: Path) -> dict[str, str]:
    """Each message as it is written."""
    found = {}
    for message in _messages(folder):
        if message.value is not None:
            parts = message.value.elements
            found[message.id.name] = _flat(
                "".join(one.value if isinstance(one, ast.TextElement) else "…" for one in parts)
            )
    return found
