"""
Every message that the protocol needs is there in every language, with the same attributes and variables.

Reading all the words takes longer than loading a protocol, so that only `firstweeks check` does it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from firstweeks.checks.needed_words import Need, interface_words, needed_words
from firstweeks.checks.taken_words import dangling, variables
from firstweeks.checks.wording import Message, Wording, interface_wording, read_wording
from firstweeks.model.finding import Kind
from firstweeks.model.place import Place
from firstweeks.model.problem import Problem
from firstweeks.reading.draft import Draft
from firstweeks.reading.files import MAIN_LANGUAGE, languages
from firstweeks.reading.suggesting import did_you_mean, nearest

# The country of someone whose own is not known.
ELSEWHERE = "other"
# What chooses words by country: each text may use it.
PLACE = "place"
# Where to go stood beside the names of countries once.
_OLD = ("route", "out_of_hours", "advice_line", "unknown")
_MOVED = "say it in the words of a route, as route-ID.do; a [door.ID] says who is led there"
DIRECTION = "ui-language-direction"
_THEMSELVES = "write the words themselves"


def check_words(draft: Draft, folder: Path) -> list[Problem]:
    """Every problem of the words of a content folder, in the order of the files and lines."""
    spoken = [read_wording(folder, language) for language in languages(folder)]
    if not spoken:
        fix = "add a folder for each language, such as wording/en, with the messages of the protocol"
        return [Problem("this content has no words", "wording", fix)]
    found = [problem for wording in spoken for problem in wording.problems]
    found += _Words(draft, spoken).problems()
    if not draft.unread and ELSEWHERE not in draft.content.countries:
        fix = f"add [place.{ELSEWHERE}] to a file, and its words"
        found.append(Problem(f'this content has no country "{ELSEWHERE}", for whoever is elsewhere', None, fix))
    return sorted(dict.fromkeys(found), key=_order)


class _Words:
    """The words of all languages beside what the protocol and the software need."""

    def __init__(self, draft: Draft, spoken: list[Wording]) -> None:
        self.draft, self.spoken = draft, spoken
        # Half of a protocol would need half of its words.
        self.needs: Mapping[str, Need] = {} if draft.unread else needed_words(draft)
        self.interface = interface_words()
        self.files = {name for wording in spoken for name in wording.files}
        # What could not be read of the protocol may need what looks unused.
        self.complete = not draft.problems

    def problems(self) -> Iterator[Problem]:
        yield from self._missing_files()
        yield from self._missing_interface()
        yield from self._missing_messages()
        yield from self._unsaid()
        for name in dict.fromkeys(name for wording in self.spoken for name in wording.messages):
            need = self.needs.get(name) or self.interface.get(name)
            if need is None and not (name.startswith("word-") and self._is_taken(name)):
                yield from self._unused(name)
            elif need is None:
                continue
            else:
                yield from self._compare(name, need)
        for wording in self.spoken:
            yield from dangling(wording)
            yield from _direction(wording)

    def _missing_files(self) -> Iterator[Problem]:
        """Files that another language has; a language that the software speaks needs none of its own words."""
        of_software = {Path(need.place.file).name for need in self.interface.values()}
        for wording in self.spoken:
            there = of_software if interface_wording(wording.language).messages else set()
            for name in sorted(self.files - wording.files - there):
                having = [other for other in self.spoken if name in other.files]
                says = f'{wording.language} has no file "{name}", which {_and(having)} {_has(having)}'
                fix = f"copy wording/{having[0].language}/{name} there and translate it"
                yield Problem(says, f"wording/{wording.language}", fix)

    def _missing_interface(self) -> Iterator[Problem]:
        """The words of the software, in a language that it does not speak itself."""
        for wording in self.spoken:
            if interface_wording(wording.language).messages:
                continue
            missing = [name for name in self.interface if name not in wording.messages]
            for file in dict.fromkeys(Path(self.interface[name].place.file).name for name in missing):
                names = [name for name in missing if Path(self.interface[name].place.file).name == file]
                says = f"{wording.language} has no words for {len(names)} messages of the software: {', '.join(names)}"
                fix = (
                    f"translate interface/{MAIN_LANGUAGE}/{file} of the package into wording/{wording.language}/{file}"
                )
                yield Problem(says, f"wording/{wording.language}", fix)

    def _missing_messages(self) -> Iterator[Problem]:
        for name, need in self.needs.items():
            having = [wording for wording in self.spoken if name in wording.messages]
            if not having and not need.required:
                continue
            lacking = [w for w in self.spoken if w not in having and not self._file_is_missing(name, w)]
            if lacking:
                yield self._missing(name, need, having, lacking)

    def _unsaid(self) -> Iterator[Problem]:
        """A finding whose answers are to be said has words for one of them at least."""
        content = self.draft.content
        for finding in (content.findings[name] for name in content.said if name in content.findings):
            names = [name for name in self.needs if name.startswith(f"say-{finding.id}")]
            if names and not any(name in wording.messages for wording in self.spoken for name in names):
                says = f'the answers to "{finding.id}" are to be said, but no answer has words to say'
                message = names[0] if finding.kind is Kind.YES_NO else names[-1]
                yield self.draft.problem(says, finding.place, f'add "{message} = ...", or take it out of said')

    def _missing(self, name: str, need: Need, having: list[Wording], lacking: list[Wording]) -> Problem:
        file = Path(having[0].messages[name].place.file).name if having else ""
        fix = f'add "{name} = ..." to wording/{lacking[0].language}/{file}'.rstrip("/")
        left_over = [other for w in lacking for other in w.messages if other not in self.needs]
        fix = _near(name, left_over) or fix
        if need.required:
            says = f'{need.label} has no words in {_and(lacking)}: the message "{name}" is missing'
            return self.draft.problem(says, need.place, fix)
        says = f'the message "{name}" is in {_and(having)}, but not in {_and(lacking)}'
        return having[0].problem(says, having[0].messages[name].place, fix)

    def _file_is_missing(self, name: str, wording: Wording) -> bool:
        """Whether a language lacks the whole file that the message stands in elsewhere."""
        homes = {Path(other.messages[name].place.file).name for other in self.spoken if name in other.messages}
        return bool(homes) and not homes & wording.files

    def _unused(self, name: str) -> Iterator[Problem]:
        if not self.complete:
            return
        for wording in self.spoken:
            if name in wording.messages:
                missing = [other for other, need in self.needs.items() if other not in wording.messages]
                fix = _near(name, missing) or "take it out"
                says = f'the message "{name}" in {wording.language} gives words to nothing in the protocol'
                yield wording.problem(says, wording.messages[name].place, fix)

    def _is_taken(self, name: str) -> bool:
        """Whether each language that has this message takes it into another one."""
        return all(
            any(name in pattern.references for one in wording.messages.values() for pattern in one.patterns.values())
            for wording in self.spoken
            if name in wording.messages
        )

    def _compare(self, name: str, need: Need) -> Iterator[Problem]:
        having = [(wording, wording.messages[name]) for wording in self.spoken if name in wording.messages]
        for wording, message in having:
            yield from _fit(wording, message, need)
        for key in dict.fromkeys(key for _, message in having for key in message.patterns):
            if key in need.optional:
                yield from _in_all(having, f"{name}.{key}".rstrip("."), key)
        for key in dict.fromkeys(key for _, message in having for key in message.patterns):
            yield from _same_variables(having, f"{name}.{key}".rstrip("."), key, need.variables.get(key, ()))


def _fit(wording: Wording, message: Message, need: Need) -> Iterator[Problem]:
    """What one message lacks, has too much, or cannot be filled with."""
    called = f'the message "{message.id}" in {wording.language}'
    if "" not in message.patterns:
        says = f"{called} has attributes, but no text of its own"
        yield wording.problem(says, message.place, f'write the text after "{message.id} ="')
    known = (*need.attributes, *need.optional)
    extra = [key for key in message.patterns if key and key not in known]
    for key in need.attributes:
        if key not in message.patterns:
            fix = _near(key, extra) or f'add "    .{key} = ..." below it'
            yield wording.problem(f'{called} has no ".{key}"', message.place, fix)
    for key in extra:
        fix = _MOVED if message.id.startswith("place-") and key in _OLD else did_you_mean(key, known) or "take it out"
        yield wording.problem(f'{called} has ".{key}", which nothing reads', message.patterns[key].place, fix)
    for key in (key for key in message.patterns if not key or key in known):
        given = need.variables.get(key, ())
        for variable, place in variables(wording, message.id, key).items():
            if variable not in (*given, PLACE):
                fix = _near(variable, given) or _THEMSELVES
                yield wording.problem(f'{called} uses "${variable}", which it is never given', place, fix)


def _direction(wording: Wording) -> Iterator[Problem]:
    """A language runs one way or the other; a browser takes any other word for neither, and says nothing."""
    if message := wording.messages.get(DIRECTION):
        line = wording.lines[message.place.file][message.place.line - 1]
        if line.partition("=")[2].strip() not in ("ltr", "rtl"):
            fix = 'write "ltr" (left to right) or "rtl" (right to left)'
            yield wording.problem(f'"{DIRECTION}" in {wording.language} is no direction', message.place, fix)


def _in_all(having: list[tuple[Wording, Message]], name: str, key: str) -> Iterator[Problem]:
    """An attribute that may be there is there in every language or in none."""
    with_it = [wording for wording, message in having if key in message.patterns]
    for wording, message in having:
        if key not in message.patterns:
            says = f'the message "{name}" is in {_and(with_it)}, but not in {wording.language}'
            yield wording.problem(says, message.place, "write it in every language, or take it out everywhere")


def _same_variables(
    having: list[tuple[Wording, Message]], name: str, key: str, given: tuple[str, ...]
) -> Iterator[Problem]:
    """What fills a text in one language fills it in every one."""
    used = [(wording, message.patterns[key]) for wording, message in having if key in message.patterns]
    for variable in given:
        with_it = [wording for wording, pattern in used if variable in pattern.variables]
        for wording, pattern in used if with_it else ():
            if variable not in pattern.variables:
                says = f'the message "{name}" uses "${variable}" in {_and(with_it)}, but not in {wording.language}'
                yield wording.problem(says, pattern.place, f'say it with "{{ ${variable} }}" there too')


def _near(name: str, known: Iterable[str]) -> str:
    near = nearest(name, known, cutoff=0.8)
    return f'did you mean "{near}"?' if near else ""


def _and(spoken: list[Wording]) -> str:
    names = [wording.language for wording in spoken]
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))


def _has(spoken: list[Wording]) -> str:
    return "has" if len(spoken) == 1 else "have"


def _order(problem: Problem) -> tuple[str, int, int]:
    place = problem.place
    return (place.file, place.line, place.column) if isinstance(place, Place) else (str(place or ""), 0, 0)
