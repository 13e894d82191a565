"""Answers as an assistant hands them over: each with the person's own words, or it does not count."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from firstweeks.model.answers import Answers
from firstweeks.model.problem import AnswersRejected, Problem, RequestRejected
from firstweeks.protocol import Protocol
from firstweeks.reading.suggesting import did_you_mean, kind_of, listed
from firstweeks.rendering.phrases import Phrases

LONGEST_WORDS = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """An answer that counts: the question, what it was taken as, and the words that the person said."""

    finding: str
    question: str
    answer: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NotCounted:
    """An answer that counts as not asked, since no words of the person came with it."""

    finding: str
    question: str


@dataclass(frozen=True, slots=True)
class Handed:
    """The answers that count, how each was taken, and those that do not count."""

    answers: Answers
    taken: tuple[Taken, ...]
    not_counted: tuple[NotCounted, ...]


def read_handed(protocol: Protocol, given: Any, phrases: Phrases) -> Handed:
    """
    Check answers of the form {"finding": {"value": ..., "words": "..."}}.

    A value must be one of the options, as written: no text is ever turned into an answer here.

    Raises:
        AnswersRejected: with every fault at once.
    """
    if not isinstance(given, Mapping):
        fix = 'write {"finding": {"value": "...", "words": "what the person said"}, ...}'
        raise AnswersRejected([Problem(f"the answers are {kind_of(given)}, not an object", "answers", fix)])
    problems: list[Problem] = []
    said: dict[str, str] = {}
    values: dict[str, object] = {}
    for name, one in given.items():
        if not isinstance(one, Mapping) or "value" not in one or set(one) - {"value", "words"}:
            fix = 'write {"value": "...", "words": "what the person said"}'
            problems.append(Problem("an answer is an object with a value and the person's words", _at(name), fix))
            continue
        words = one.get("words")
        if words is not None and not isinstance(words, str):
            problems.append(Problem("the words are no text", _at(name) + ".words", "write what the person said"))
        elif len(words or "") > LONGEST_WORDS:
            says = f"the words are longer than {LONGEST_WORDS:,} characters"
            problems.append(Problem(says, _at(name) + ".words", "write the part that answers the question"))
        else:
            values[name], said[name] = one["value"], (words or "").strip()
    try:
        checked = protocol.answers(values)
    except AnswersRejected as rejected:
        raise AnswersRejected([*problems, *rejected.problems]) from None
    if problems:
        raise AnswersRejected(problems)
    counted = Answers({name: value for name, value in checked.items() if said[name]})
    findings = protocol.content.findings
    return Handed(
        counted,
        tuple(
            Taken(
                finding=name,
                question=phrases.name(name),
                answer=phrases.answer(findings[name], value),
                words=said[name],
            )
            for name, value in counted.items()
        ),
        tuple(NotCounted(finding=name, question=phrases.name(name)) for name in checked if not said[name]),
    )


def read_one_of(key: str, given: Any, usual: str, known: tuple[str, ...]) -> str:
    """
    A language or a country that an assistant names.

    Raises:
        RequestRejected: if it is not known.
    """
    if given is None:
        return usual
    if isinstance(given, str) and given in known:
        return given
    fix = did_you_mean(given, known) if isinstance(given, str) else f"write one of: {listed(list(known))}"
    raise RequestRejected([Problem(f"no such {key} is known", key, fix)])


def _at(name: object) -> str:
    return f"answers.{name}"
