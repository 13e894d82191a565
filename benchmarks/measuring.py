"""Everything measured in one run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import firstweeks
from benchmarks import starting
from benchmarks.choosing import Choices, choices
from benchmarks.engines import PEERS
from benchmarks.missing import sayings
from benchmarks.people import Person, random_people, vignettes, with_gaps
from benchmarks.timing import Times, interleaved, over_all
from firstweeks.backends.reference import Reference
from firstweeks.backends.scalar import Get
from firstweeks.protocol import Protocol

OURS = "Firstweeks"
MISSING = 0.15


@dataclass(frozen=True)
class Size:
    """How much is run."""

    rounds: int
    people: int
    interviews: int


@dataclass(frozen=True)
class Measured:
    """The results, by the tables of the report."""

    protocol: Protocol
    size: Size
    complete: Mapping[str, Mapping[str, Times]]
    gaps: Mapping[str, Mapping[str, Times]]
    doors: Mapping[str, Times]
    sayings: list[tuple[str, str, str]]
    choices: Choices
    processes: Mapping[str, Times]
    steps: Mapping[str, Times]
    noise: Times


def measured(*, quick: bool) -> Measured:
    """Check that all engines agree, then time them."""
    size = Size(rounds=2, people=20, interviews=5) if quick else Size(rounds=11, people=200, interviews=60)
    protocol = firstweeks.load()
    groups = {"published cases": vignettes(protocol), "random people": random_people(protocol.content, size.people)}
    if quick:
        groups = {name: people[: size.people] for name, people in groups.items()}
    return Measured(
        protocol,
        size,
        {name: _complete(protocol, people, size.rounds) for name, people in groups.items()},
        {name: _gaps(protocol, with_gaps(people, MISSING), size.rounds) for name, people in groups.items()},
        _doors(protocol, groups["random people"], size.rounds),
        sayings(protocol),
        choices(protocol, groups["published cases"][: size.interviews], size.rounds),
        starting.processes(size.rounds),
        starting.steps(size.rounds),
        interleaved({"loop": _loop}, size.rounds * 10)["loop"],
    )


def _complete(protocol: Protocol, people: list[Person], rounds: int) -> dict[str, Times]:
    """Us and every peer, who must all say the same of everyone."""
    interval = protocol.scalar.interval
    expected = [interval(person.get) for person in people]
    contenders = {OURS: over_all(interval, [person.get for person in people])}
    for peer in PEERS:
        run, prepare = peer.build(protocol.checked)
        facts = [prepare(person) for person in people]
        for person, given, ours in zip(people, facts, expected, strict=True):
            urgency, fired = run(given)
            agree = ours.at_least == ours.at_most == urgency and sorted(ours.fired) == sorted(fired)
            assert agree, f"{peer.name} says {urgency}, {fired} where we say {ours}, of {person}"
        contenders[peer.name] = over_all(run, facts)
    return interleaved(contenders, rounds, each=len(people))


def _gaps(protocol: Protocol, people: list[Person], rounds: int) -> dict[str, Times]:
    """Us and the naive walk, the only other that knows an unknown; its interval may be wider, never narrower."""
    interval, reference = protocol.scalar.interval, Reference(protocol.checked)
    for person in people:
        least, most = reference.interval(person)
        ours = interval(person.get)
        assert least <= ours.at_least <= ours.at_most <= most, f"the exact interval leaves the naive one, of {person}"
    rules = protocol.content.rules.values()

    def naive(person: Person) -> object:
        return reference.interval(person), [reference.holds(rule.when, person) for rule in rules]

    gets = [person.get for person in people]
    return interleaved({OURS: over_all(interval, gets), "naive walk": over_all(naive, people)}, rounds, len(people))


def _doors(protocol: Protocol, people: list[Person], rounds: int) -> dict[str, Times]:
    """What checking the answers costs, before the same evaluation."""
    raw = [{name: list(value) if isinstance(value, tuple) else value for name, value in p.items()} for p in people]
    checked = [protocol.answers(person) for person in raw]
    names = [*protocol.content.findings]
    contenders = {
        "answers checked before: each looked up, nothing worked out (floor)": over_all(
            _looking_up(names), [person.get for person in people]
        ),
        "answers checked before: interval": over_all(protocol.interval, checked),
        "a raw mapping: read_answers": over_all(protocol.answers, raw),
        "a raw mapping: read_answers and interval": over_all(protocol.interval, raw),
        "a raw mapping: the whole assessment": over_all(protocol.assess, raw),
    }
    return interleaved(contenders, rounds, each=len(people))


def _looking_up(names: list[str]) -> Callable[[Get], None]:
    """One function that reads every answer, then does nothing with it."""
    lines = [f" given{number} = get({name!r})" for number, name in enumerate(names)]
    scope: dict[str, Any] = {}
    exec("\n".join(["def look_up(get):", *lines]), scope)  # noqa: S102
    found: Callable[[Get], None] = scope["look_up"]
    return found


def _loop() -> None:
    """A piece of work that never changes, to see how steady the machine is."""
    total = 0
    for number in range(20_000):
        total += number
    assert total
