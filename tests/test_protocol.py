"""What a developer calls: one protocol, shared by many threads, started fast."""

from __future__ import annotations

import dataclasses
import json
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest

import firstweeks
from firstweeks.protocol import Protocol
from firstweeks.rendering.words import words

EXAMPLES = Path(__file__).parents[1] / "examples"
PEOPLE = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(EXAMPLES.glob("*.json"))]
THREADS = 16
NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)


def everything(protocol: Protocol, answers: dict[str, object]) -> str:
    """All that a protocol says to one person, as one text."""
    said = (
        protocol.assess(answers),
        protocol.interval(answers),
        protocol.next_page(answers),
        protocol.pages_for_advice(answers, "routine"),
        protocol.questions("es"),
        protocol.result(answers, "zh-CN", "CN"),
        protocol.summary(answers, "en", "GB", now=NOON),
    )
    return repr(said)


@pytest.mark.thorough
def test_threads_share_a_protocol() -> None:
    """Many threads that start on a fresh protocol at the same moment are told what one alone is told."""
    alone = firstweeks.load()
    expected = [everything(alone, answers) for answers in PEOPLE]
    shared = firstweeks.load()
    words.cache_clear()  # so that the threads find no words read yet, either
    start = Barrier(THREADS)

    def work(number: int) -> list[str]:
        start.wait(60)
        turned = PEOPLE[number % len(PEOPLE) :] + PEOPLE[: number % len(PEOPLE)]
        found = [everything(shared, answers) for answers in turned]
        back = len(PEOPLE) - number % len(PEOPLE)
        return found[back:] + found[:back]

    with ThreadPoolExecutor(THREADS) as pool:
        for found in pool.map(work, range(THREADS)):
            assert found == expected


def test_an_assessment_needs_nothing_installed() -> None:
    """To load the protocol and to assess someone imports no package of others."""
    program = """
import sys
import pytest

import firstweeks
protocol = firstweeks.load()
protocol.assess({"danger_signs": ["shock"]}), protocol.next_page({}), protocol.answers_schema()
names = {name.partition(".")[0] for name in sys.modules}
print(*sorted(names & {"fluent", "babel", "msgspec", "rapidfuzz", "rich", "typer", "jinja2", "polars"}))
"""
    firstweeks.load()
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=120)
    assert ran.stdout.split() == []


def test_problems_cross_processes() -> None:
    """What is wrong arrives whole where a refusal is raised in another process."""
    with pytest.raises(firstweeks.AnswersRejected) as refused:
        firstweeks.load().assess({"weeks": 99, "fevr": "yes"})
    arrived = pickle.loads(pickle.dumps(refused.value))  # noqa: S301 -- our own bytes
    assert isinstance(arrived, firstweeks.AnswersRejected)
    assert arrived.problems == refused.value.problems
    assert [problem.where for problem in arrived.problems] == ["answers.weeks", "answers.fevr"]
    assert str(arrived) == str(refused.value)


PERSON = {"danger_signs": [], "pregnancy_test": "positive", "pain_sites": ["pelvis_one_side"], "fever": "no"}


def test_a_result_in_words() -> None:
    """A program gets the same words as the person in front of a screen, and can pass them on as JSON."""
    protocol = firstweeks.load()
    for lang in protocol.languages:
        said = protocol.result(PERSON, lang, "GB")
        assert said == protocol.presenter(lang, "GB").result(protocol.assess(PERSON), protocol.answers(PERSON))
        assert all((said.headline, said.when, said.sections))
        assert json.loads(json.dumps(dataclasses.asdict(said)))["headline"] == said.headline


def test_a_summary_in_words() -> None:
    """What a person leaves out is on no line; the rest is, with the time that was given."""
    protocol = firstweeks.load()
    whole = protocol.summary(PERSON, "en", "GB", now=NOON)
    short = protocol.summary(PERSON, "en", "GB", now=NOON, left_out=["answer-fever"])
    assert json.loads(json.dumps(dataclasses.asdict(whole)))["title"] == whole.title
    assert "2026-11-29 12:00" in whole.text(markdown=True)
    assert ("Fever" in whole.text(markdown=False), "Fever" in short.text(markdown=False)) == (True, False)


@pytest.mark.parametrize(
    ("asked", "place", "fix"),
    [
        ({"lang": "zh"}, "lang", "write one of: en, es, zh-CN"),
        ({"country": "gb"}, "country", 'did you mean "GB"?'),
        ({"left_out": ["answer-fevr"]}, "left_out", 'did you mean "answer-fever"?'),
    ],
)
def test_what_a_protocol_does_not_have_is_refused(asked: dict[str, Any], place: str, fix: str) -> None:
    """A language, a country or a part that is not there is named, with what there is; nothing is guessed."""
    with pytest.raises(firstweeks.RequestRejected) as refused:
        firstweeks.load().summary(PERSON, **asked)
    assert [(problem.place, problem.fix) for problem in refused.value.problems] == [(place, fix)]


def test_a_protocol_without_words_says_so() -> None:
    """The rules of others are assessed like any protocol, and have no words to ask or to say."""
    folder = Path(firstweeks.__file__).parent / "comparisons/referral"
    protocol = firstweeks.load(folder)
    assert protocol.languages == ()
    with pytest.raises(firstweeks.RequestRejected, match="has words in no language"):
        protocol.questions("en")


def test_every_public_name_is_there() -> None:
    """Each name that the package exports can be imported, and no other is made up."""
    for name in firstweeks.__all__:
        assert getattr(firstweeks, name).__name__ == name
    with pytest.raises(AttributeError, match="Resultt"):
        _ = firstweeks.Resultt  # type: ignore[attr-defined]
