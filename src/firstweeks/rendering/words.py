"""The words of one language, from the content's Fluent files."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern

from firstweeks.reading.files import SHIPPED

FALLBACK = "en"


class Words:
    """
    The messages of one language.

    `words("finding-fever")` is a message, `words("finding-fever.hint")` an attribute of one, "" where there is
    none; variables go by name. Numbers are given as text, so that no language groups or splits their digits.
    """

    def __init__(self, language: str, folder: Path = SHIPPED) -> None:
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False)
        self._bundle.add_resource(FluentResource(messages(language, folder)))

    def __contains__(self, name: str) -> bool:
        return self._pattern(name) is not None

    def __call__(self, name: str, /, **variables: str) -> str:
        pattern = self._pattern(name)
        if pattern is None:
            return ""
        text, errors = self._bundle.format_pattern(pattern, variables)
        if errors:
            msg = f'the message "{name}" in {self.language} cannot be filled: {errors[0]}'
            raise LookupError(msg)
        return str(text)

    def lines(self, name: str, /, **variables: str) -> list[str]:
        """The paragraphs, or the steps, of a message of several lines."""
        return [line.strip() for line in self(name, **variables).splitlines() if line.strip()]

    def _pattern(self, name: str) -> Pattern | None:
        identifier, _, attribute = name.partition(".")
        if not self._bundle.has_message(identifier):
            return None
        message = self._bundle.get_message(identifier)
        return message.attributes.get(attribute) if attribute else message.value


def messages(language: str, folder: Path = SHIPPED) -> str:
    """The Fluent messages of a language, all files as one text."""
    paths = sorted((folder / "wording" / language).glob("*.ftl"))
    return "\n".join(path.read_text(encoding="utf-8") for path in paths)


@lru_cache(maxsize=8)
def words(language: str, folder: Path = SHIPPED) -> Words:
    """The words of a language, read once."""
    return Words(language, folder)


def languages(folder: Path = SHIPPED) -> tuple[str, ...]:
    """The languages that a content folder has words in, English first."""
    found = sorted(path.name for path in (folder / "wording").iterdir() if path.is_dir())
    return tuple(sorted(found, key=lambda language: language != FALLBACK))
