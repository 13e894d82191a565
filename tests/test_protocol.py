"""What a developer calls: one protocol, shared by many threads, started fast."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

import firstweeks
from firstweeks.protocol import Protocol

EXAMPLES = Path(__file__).parents[1] / "examples"
PEOPLE = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(EXAMPLES.glob("*.json"))]
THREADS = 16


def everything(protocol: Protocol, answers: dict[str, object]) -> str:
    """All that a protocol says to one person, as one text."""
    said = (
        protocol.assess(answers),
        protocol.interval(answers),
        protocol.next_page(answers),
        protocol.pages_for_advice(answers, "routine"),
        protocol.questions("es"),
    )
    return repr(said)


def test_threads_share_a_protocol() -> None:
    """Many threads that start on a fresh protocol at the same moment are told what one alone is told."""
    alone = firstweeks.load()
    expected = [everything(alone, answers) for answers in PEOPLE]
    shared = firstweeks.load()
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
