"""How well claims are found: texts whose claim is known, judged one by one."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from firstweeks.beliefs.evidence import Evidence, counted
from firstweeks.beliefs.matching import Found, Listener
from firstweeks.model.content import Content
from firstweeks.model.place import Place
from firstweeks.model.problem import Problem, Rejected
from firstweeks.reading.nouns import VERDICTS
from firstweeks.rendering.words import Words

OUTCOMES = ("right", "silent", "wrong", "dangerous")
SCORED = "scored"


class LabelsRejected(Rejected):
    """A file of labelled texts that cannot be judged by."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """
    A text, the claims that are a right answer to it, and whether it tells of a danger.

    No claim is right for a text about something else, so that silence is. With `any_claim`, only the danger is judged.
    With `or_silent` silence is right too: it says what is sound, and a claim that it denies may be answered.
    """

    lang: str
    text: str
    acceptable: tuple[str, ...]
    danger: bool
    part: str
    any_claim: bool = False
    or_silent: bool = False


@dataclass(frozen=True, slots=True)
class Judged:
    """A labelled text with what was found in it: right, silent, wrong, or dangerous, which is milder than is right."""

    labelled: Labelled
    found: Found
    outcome: str
    danger_missed: bool
    danger_invented: bool


def read_labelled(name: str, lines: Iterable[str], claims: Iterable[str]) -> list[Labelled]:
    """
    Labelled texts, one JSON object on each line: {"lang", "text", "acceptable"}, and perhaps "part", "danger"
    and "or_silent".

    Raises:
        LabelsRejected: with every line that cannot be read or names a claim that is not there.
    """
    known, found, problems = set(claims), list[Labelled](), list[Problem]()
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        place = Place(name, number)
        try:
            data = json.loads(line)
            texts = [data["lang"], data["text"], *data["acceptable"]]
        except (ValueError, KeyError, TypeError):
            texts = [None]
        if not all(isinstance(text, str) for text in texts):
            fix = 'write {"lang": "en", "text": "...", "acceptable": ["the id of a claim"]}'
            problems.append(Problem("this line is no labelled text", place, fix))
            continue
        missing = [claim for claim in data["acceptable"] if claim not in known and claim != "*"]
        problems += [Problem(f'there is no claim "{claim}"', place, "name claims by their ids") for claim in missing]
        acceptable = tuple(claim for claim in data["acceptable"] if claim != "*")
        any_claim = "*" in data["acceptable"]
        part = str(data.get("part", SCORED))
        danger, or_silent = bool(data.get("danger")), bool(data.get("or_silent"))
        found.append(Labelled(data["lang"], data["text"], acceptable, danger, part, any_claim, or_silent))
    if problems:
        raise LabelsRejected(problems)
    return found


def judge(listener: Listener, labelled: Iterable[Labelled]) -> Iterator[Judged]:
    """Judge each text by the claim that is answered first."""
    for one in labelled:
        found = listener.find(one.text)
        missed, invented = one.danger and not found.danger, bool(found.danger) and not one.danger
        yield Judged(one, found, _outcome(listener, one, found), missed, invented)


def phrasings(content: Content, spoken: Iterable[Words]) -> Iterator[Labelled]:
    """How people say each claim, as the content has it."""
    for say in spoken:
        for claim in content.beliefs:
            for text in (say(f"belief-{claim}"), *say.lines(f"belief-{claim}.phrasings")):
                yield Labelled(say.language, text, (claim,), danger=False, part="content")


def evidence_of(listener: Listener, labelled: Iterable[Labelled]) -> Evidence:
    """What is said in texts, and in those that make each claim; those that are scored are not counted."""
    counts = [one for one in labelled if one.part != SCORED and not one.any_claim]
    return counted((listener.names(one.text), one.acceptable) for one in counts)


def tally(judged: Iterable[Judged]) -> Mapping[str, Counter[str]]:
    """How often each outcome came up, by language; a text whose claim is not judged counts for its danger alone."""
    found: dict[str, Counter[str]] = {}
    for one in judged:
        counts = found.setdefault(one.labelled.lang, Counter())
        if not one.labelled.any_claim:
            counts[one.outcome] += 1
        counts["dangers"] += one.labelled.danger
        counts["missed"] += one.danger_missed
        counts["invented"] += one.danger_invented
    return found


def _outcome(listener: Listener, one: Labelled, found: Found) -> str:
    if found.claim is None:
        return "right" if one.or_silent or not one.acceptable else "silent"
    if one.any_claim or found.claim in one.acceptable:
        return "right"
    severity = [VERDICTS.index(listener.content.beliefs[claim].verdict) for claim in one.acceptable]
    # The verdict that is told is milder than each that would have been right.
    return "dangerous" if severity and VERDICTS.index(found.verdict or "") > max(severity) else "wrong"
