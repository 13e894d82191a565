"""
The form of the conformance files, in which a change reads well as a difference of two versions.

A line is a JSON object. What is said to a person is a line with single values and the order of the sections, and a line
for each part that no one else gets. A section that several people get in the same words is a line of its own at the top
of the file, which the line of each of them names.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import count
from typing import Any

Said = dict[str, Any]
"""What is said to a person: single values, lists of objects, and `sections`, which have further sections as `parts`."""


def lines_of(said: Mapping[str, Said]) -> list[str]:
    """The lines of a file, from what is said to each person."""
    counts = Counter(
        text for one in said.values() for text in {_text(part) for part in _sections(one.get("sections", ()))}
    )
    shared = _Shared({text for text, people in counts.items() if people > 1})
    bodies = [line for person, one in said.items() for line in _person(person, one, shared)]
    return [_text({"section": name, **_bare(section)}) for name, section in shared.lines.items()] + bodies


def said_in(lines: Iterable[str]) -> dict[str, Said]:
    """What is said to each person, from the lines of a file."""
    shared: dict[str, Said] = {}
    said: dict[str, Said] = {}
    own: dict[str, Said] = {}
    for line in lines:
        held: Said = json.loads(line)
        person, name = held.pop("person", None), held.pop("section", None)
        if name is not None:
            (shared if person is None else own[person])[name] = held
        elif person not in said:
            said[person], own[person] = held, {}
        else:
            ((key, item),) = held.items()
            said[person].setdefault(key, []).append(item)
    for person, one in said.items():
        if "sections" in one:
            one["sections"] = [_whole(name, {**shared, **own[person]}) for name in one["sections"]]
    return said


class _Shared:
    """The sections that several people get, each under its id, or a variant of it such as `country~2`."""

    def __init__(self, texts: set[str]) -> None:
        self._texts, self._names, self.lines = texts, dict[str, str](), dict[str, Said]()

    def named(self, section: Said) -> Said | str:
        """The name of a section that several people get, or the section with the names of such parts."""
        text = _text(section)
        if text in self._names:
            return self._names[text]
        packed = {**section, "parts": [self.named(part) for part in section["parts"]]}
        if text not in self._texts:
            return packed
        self._names[text] = name = _free(section["id"], self.lines)
        self.lines[name] = packed
        return name


def _person(person: str, said: Said, shared: _Shared) -> Iterator[str]:
    """The lines of one person."""
    own: dict[str, Said] = {}
    names = []
    for section in said.get("sections", ()):
        packed = shared.named(section)
        if not isinstance(packed, str):
            own[name := _free(f"{section['id']} of {person}", own)] = packed
            packed = name
        names.append(packed)
    single = {key: value for key, value in said.items() if not _many(value)}
    yield _text({"person": person, **single, **({"sections": names} if names else {})})
    yield from (_text({"person": person, "section": name, **_bare(section)}) for name, section in own.items())
    for key, value in said.items():
        if _many(value) and key != "sections":
            yield from (_text({"person": person, key: item}) for item in value)


def _free(name: str, taken: Mapping[str, object]) -> str:
    return next(free for number in count(1) if (free := f"{name}~{number}" if number > 1 else name) not in taken)


def _many(value: object) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def _sections(sections: Iterable[Said]) -> Iterator[Said]:
    for section in sections:
        yield section
        yield from _sections(section["parts"])


_DEFAULTS: Said = {"paragraphs": [], "items": [], "parts": [], "tone": "plain"}


def _bare(section: Said) -> Said:
    """A section without what most sections leave empty, and so its parts."""
    parts = [part if isinstance(part, str) else _bare(part) for part in section["parts"]]
    return {key: value for key, value in {**section, "parts": parts}.items() if value != _DEFAULTS.get(key)}


def _whole(held: str | Said, known: Mapping[str, Said]) -> Said:
    section = {**_DEFAULTS, **(known[held] if isinstance(held, str) else held)}
    return {**section, "parts": [_whole(part, known) for part in section["parts"]]}


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
