"""The words of one language: those of the software, and over them those of the protocol."""

from __future__ import annotations

import re
from copy import copy
from functools import lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import MAX_PART_LENGTH, Pattern

from firstweeks.model.problem import Problem, ProtocolRejected
from firstweeks.reading.files import INTERFACE, SHIPPED, languages

__all__ = ["MissingMessage", "Words", "languages", "messages", "words"]


# Where a message or a term begins, and what one may refer to.
_BEGINS = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
_REFERS = re.compile(r"[{(,:]\s*(-?[a-zA-Z][\w-]*)")


class MissingMessage(ProtocolRejected):
    """A message that an output needs, and that its language has not, or that cannot be filled."""


class Words:
    """
    The messages of one language.

    `words("finding-fever")` is a message, `words("finding-fever.hint")` an attribute of one; variables go by name.
    A message that may be missing is asked for by `in` first. Numbers are given as text, so that no language groups
    or splits their digits. Every message is given `$place`, the code of the country, "" where it is not known.
    `more` are messages beside those of the folder's own words. A message is parsed when it is first asked for.
    """

    def __init__(self, language: str, folder: Path = SHIPPED, more: str = "") -> None:
        self.language, self.place = language, ""
        self._texts, self._ready = entries(f"{messages(language, folder)}\n{more}"), set[str]()
        # From the right to the left, the groups of a telephone number would change places behind words of the language.
        turned = self._texts.get("ui-language-direction", "").startswith("ui-language-direction = rtl")
        self._bundle = FluentBundle([language], use_isolating=turned)

    def at(self, place: str) -> Words:
        """The same words for one country: where a word differs, messages choose by `$place`, its code."""
        there = copy(self)
        there.place = place
        return there

    def __contains__(self, name: str) -> bool:
        return self._pattern(name) is not None

    def __call__(self, name: str, /, **variables: str) -> str:
        """
        The words of a message, or of an attribute of one.

        Raises:
            MissingMessage: if there is no such message, or a variable of it is not given.
        """
        pattern = self._pattern(name)
        if pattern is None:
            raise self._missing(f'the message "{name}" is not there in {self.language}')
        # Fluent takes no text of some thousand characters: a mark holds its place.
        marks = {of: f"\0{of}\0" for of, text in variables.items() if len(text) > MAX_PART_LENGTH}
        text, errors = self._bundle.format_pattern(pattern, {"place": self.place, **variables, **marks})
        if errors:
            raise self._missing(f'the message "{name}" in {self.language} cannot be filled: {errors[0]}')
        said = str(text)
        for of, mark in marks.items():
            said = said.replace(mark, variables[of])
        return said

    def lines(self, name: str, /, **variables: str) -> list[str]:
        """The paragraphs, or the steps, of a message of several lines."""
        return [line.strip() for line in self(name, **variables).splitlines() if line.strip()]

    def some_lines(self, name: str, /, **variables: str) -> list[str]:
        """The lines of a message that may be missing; none where it is."""
        return self.lines(name, **variables) if name in self else []

    def _missing(self, says: str) -> MissingMessage:
        return MissingMessage([Problem(says, f"wording/{self.language}", "run firstweeks check: it names all of them")])

    def _pattern(self, name: str) -> Pattern | None:
        identifier, _, attribute = name.partition(".")
        if identifier in self._texts and identifier not in self._ready:
            self._parse(identifier)
        if not self._bundle.has_message(identifier):
            return None
        message = self._bundle.get_message(identifier)
        return message.attributes.get(attribute) if attribute else message.value

    def _parse(self, name: str) -> None:
        """Make a message ready, with all that it refers to; threads that do so at once do the same."""
        needed = [name]
        for one in needed:
            refers = dict.fromkeys(_REFERS.findall(self._texts[one]))
            needed += [other for other in refers if other in self._texts and other not in needed]
        text = "\n".join(self._texts[one] for one in needed if one not in self._ready)
        self._bundle.add_resource(FluentResource(text), allow_overrides=True)
        self._ready.update(needed)


def entries(text: str) -> dict[str, str]:
    """
    The messages and terms of a Fluent text by their names, each as it is written.

    What comes later takes the place of what came before: a protocol may say anything in its own way.
    """
    begins = list(_BEGINS.finditer(text))
    ends = [*(match.start() for match in begins[1:]), len(text)]
    return {match[1]: text[match.start() : end] for match, end in zip(begins, ends, strict=True)}


def messages(language: str, folder: Path = SHIPPED) -> str:
    """The Fluent messages of a language as one text: those of the software, then those of a content folder."""
    paths = [*sorted((INTERFACE / language).glob("*.ftl")), *sorted((folder / "wording" / language).glob("*.ftl"))]
    return "\n".join(path.read_text(encoding="utf-8") for path in paths)


@lru_cache(maxsize=8)
def words(language: str, folder: Path = SHIPPED) -> Words:
    """The words of a language, read once."""
    return Words(language, folder)
