"""What a client asks: the body of a request, checked with all its faults at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from firstweeks.model.answers import Answers
from firstweeks.model.problem import MOST, AnswersRejected, Problem
from firstweeks.protocol import Protocol
from firstweeks.reading.suggesting import did_you_mean, listed
from firstweeks.services.web.door import without_values
from firstweeks.services.web.edge import Refusal

LANGUAGE, COUNTRY = "en", "other"


@dataclass(frozen=True, slots=True)
class Asked:
    """The answers of one person, and the language and country to speak to them in."""

    answers: Answers
    language: str = LANGUAGE
    country: str = COUNTRY


@dataclass(frozen=True, slots=True)
class AskedSummary(Asked):
    """Also: the ids of parts to leave out, and the time to print, which is the server's where the client gives none."""

    left_out: tuple[str, ...] = ()
    time: datetime | None = None


@dataclass(frozen=True, slots=True)
class AskedText:
    """A text in someone's own words, such as a claim or an article."""

    text: str
    language: str = LANGUAGE
    country: str = COUNTRY


class _Body:
    """An object that is read key by key, collecting what is wrong with it."""

    def __init__(self, protocol: Protocol, value: Any, keys: tuple[str, ...]) -> None:
        self.protocol, self.problems = protocol, list[Problem]()
        if not isinstance(value, dict):
            raise Refusal(422, [Problem("the body is no object", "", f"write an object with {listed(list(keys))}")])
        self.value: Mapping[str, Any] = value
        strange = [key for key in value if key not in keys]
        for key in strange[:MOST]:
            self.problems.append(Problem("nothing is called so here", key, did_you_mean(key, keys)))
        if len(strange) > MOST:
            says = f"{len(strange) - MOST:,} more keys are unknown"
            self.problems.append(Problem(says, "", f"write {listed(list(keys))}"))

    def answers(self) -> Answers:
        if "answers" not in self.value:
            fix = 'write "answers": {} where nothing was asked yet'
            self.problems.append(Problem("there are no answers", "answers", fix))
            return Answers({})
        try:
            return self.protocol.answers(self.value["answers"])
        except AnswersRejected as rejected:
            self.problems += without_values(rejected.problems, self.protocol.content.findings)
            return Answers({})

    def language(self) -> str:
        return self._one_of("language", LANGUAGE, self.protocol.languages)

    def country(self) -> str:
        return self._one_of("country", COUNTRY, tuple(self.protocol.content.countries))

    def text(self, longest: int) -> str:
        text = self.value.get("text")
        if not isinstance(text, str) or not text:
            self.problems.append(Problem("there is no text", "text", "write what is said, in quotes"))
        elif len(text) > longest:
            self.problems.append(Problem(f"the text is longer than {longest:,} characters", "text", "write less"))
        return text if isinstance(text, str) else ""

    def left_out(self) -> tuple[str, ...]:
        given = self.value.get("left_out", [])
        if isinstance(given, list) and all(isinstance(one, str) for one in given):
            return tuple(given)
        self.problems.append(Problem("this is no list of ids of parts", "left_out", 'write ["answer-...", ...]'))
        return ()

    def time(self) -> datetime | None:
        given = self.value.get("time")
        if given is None:
            return None
        try:
            return datetime.fromisoformat(given)
        except (TypeError, ValueError):
            self.problems.append(Problem("this is no time", "time", 'write one such as "2026-03-01T22:15"'))
            return None

    def done(self) -> None:
        if self.problems:
            raise Refusal(422, self.problems)

    def _one_of(self, key: str, usual: str, known: tuple[str, ...]) -> str:
        given = self.value.get(key, usual)
        if isinstance(given, str) and given in known:
            return given
        self.problems.append(Problem(f"no such {key} is known", key, f"write one of: {listed(list(known))}"))
        return usual


def read_asked(protocol: Protocol, value: Any) -> Asked:
    """
    The body of a request about one person.

    Raises:
        Refusal: 422 with everything that is wrong with it.
    """
    body = _Body(protocol, value, ("answers", "language", "country"))
    asked = Asked(body.answers(), body.language(), body.country())
    body.done()
    return asked


def read_asked_summary(protocol: Protocol, value: Any) -> AskedSummary:
    """The body of a request for a summary, checked as `read_asked` does."""
    body = _Body(protocol, value, ("answers", "language", "country", "left_out", "time"))
    asked = AskedSummary(body.answers(), body.language(), body.country(), body.left_out(), body.time())
    body.done()
    return asked


def read_asked_text(longest: int) -> Callable[[Protocol, Any], AskedText]:
    """What reads the body of a request about a text of so many characters at most."""

    def read(protocol: Protocol, value: Any) -> AskedText:
        body = _Body(protocol, value, ("text", "language", "country"))
        asked = AskedText(body.text(longest), body.language(), body.country())
        body.done()
        return asked

    return read
