"""The people of the benchmark."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Mapping
from pathlib import Path

from firstweeks.model.content import Content
from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from firstweeks.protocol import Protocol

VIGNETTES = Path(__file__).parents[1] / "tests" / "vignettes"
SEED = 2026
# How often people give a worrying answer.
_ILL = (0.02, 0.1, 0.3)

Person = dict[str, Value]


def vignettes(protocol: Protocol) -> list[Person]:
    """The published cases, each left-open answer filled in with the usual one."""
    # The outside cases have bounds, a form of their own, and their own tests.
    files = sorted(path for path in VIGNETTES.glob("**/*.jsonl") if path.name != "outside.jsonl")
    lines = [line for path in files for line in path.read_text("utf-8").splitlines()]
    told = [protocol.answers(json.loads(line)["answers"]).given for line in lines]
    filled = [{finding.id: _filled(finding, given) for finding in _findings(protocol.content)} for given in told]
    return [dict(protocol.answers(person).given) for person in filled]


def random_people(content: Content, count: int) -> list[Person]:
    """People from well to ill whose answers otherwise know nothing of each other; the same at every run."""
    chance = random.Random(SEED)
    return [
        {finding.id: _any(finding, chance, ill) for finding in _findings(content)}
        for ill in chance.choices(_ILL, k=count)
    ]


def with_gaps(people: list[Person], missing: float) -> list[Person]:
    """The same people with some answers left out."""
    chance = random.Random(SEED)
    return [{name: value for name, value in person.items() if chance.random() >= missing} for person in people]


def _findings(content: Content) -> Iterator[Finding]:
    yield from content.findings.values()


def _filled(finding: Finding, answers: Mapping[str, Value]) -> Value:
    value = answers.get(finding.id, UNSURE)
    if isinstance(value, tuple):
        return tuple(option for option in value if option != UNSURE)
    return finding.usual if value == UNSURE else value


def _any(finding: Finding, chance: random.Random, ill: float) -> Value:
    match finding.kind:
        case Kind.NUMBER:
            low, high = finding.range or (0, 0)
            return chance.randint(int(low), int(high))
        case Kind.MANY:
            return tuple(option for option in finding.options if chance.random() < ill / 2)
        case Kind.CHOICE:
            return chance.choice(finding.options)
        case _:
            return chance.choice(finding.options[1:]) if chance.random() < ill else finding.options[0]
