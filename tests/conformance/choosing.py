"""
Chooses people so that someone meets each thing that a protocol can say, with about as few people as that takes.

Those of the published cases come first, as they are and half way through their interview; then people drawn at random,
always the same; then people who differ from one of those chosen so far in one answer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import count

from conformance.speakers import Person, python_says
from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from firstweeks.protocol import Protocol
from firstweeks.rendering.region import ELSEWHERE
from javascript.expected import people as at_random

DRAWN, SEED, ROUNDS = 3000, 10, 2


def met(protocol: Protocol, person: Person) -> frozenset[str]:
    """What a person meets of what counts here, each thing by a name: not each combination of reasons and signs."""
    said = python_says(protocol, [person], None)[person.id]
    found = {f"level {said['level']}", f"between {said['at_least']} and {said['at_most']}"}
    found |= {f"{kind} {one['rule']}" for kind in ("rules", "raises") for one in said[kind]}
    found |= {f"told by {one['rule']}" for one in said["rules"] if one["level"] == said["level"]}
    found |= {f"{kind} {name}" for kind in ("contradictions", "advice") for name in said[kind]}
    found |= {f"country {person.country}", f"next {said['next'] and said['next']['id']}"}
    found |= {f"left out {bool(person.left_out)}"}
    findings = protocol.content.findings
    return frozenset(found.union(*(_met_by(findings[name], value) for name, value in person.answers.items())))


def must_be_met(protocol: Protocol) -> frozenset[str]:
    """What someone must meet: every answer, level, rule, raise, contradiction, piece of advice, country and page."""
    content = protocol.content
    found = {f"level {level.id}" for level in content.levels} | {f"country {name}" for name in content.countries}
    tables = ("rules", "raises", "contradictions", "advice")
    found |= {f"{table} {name}" for table in tables for name in getattr(content, table)}
    found |= {"next None", "left out True", *(f"next {page}" for page in content.pages)}
    for finding in content.findings.values():
        chosen: tuple[Value, ...] = (
            ((), (UNSURE,), finding.options) if finding.kind is Kind.MANY else (UNSURE, *finding.options)
        )
        found |= set[str]().union(*(_met_by(finding, value) for value in chosen))
    return frozenset(found)


def _met_by(finding: Finding, value: Value) -> set[str]:
    if isinstance(value, tuple):
        return {f"answer {finding.id} {option}" for option in value or ("none",)}
    if isinstance(value, str):
        return {f"answer {finding.id} {value}"}
    return {f"answer {finding.id} {'a whole number' if value == int(value) else 'a fraction'}"}


def choose(protocol: Protocol, kept: Sequence[Person], published: Sequence[Person]) -> list[Person]:
    """The people kept, with as few more as meet what nobody kept meets."""
    calm = Person("calm", ELSEWHERE, {one.id: one.usual for one in protocol.content.findings.values()})
    known = [*published, calm]
    people = _cover(protocol, kept, known)
    people = _cover(protocol, people, [half for one in known for half in _half_way(protocol, one)])
    people = _cover(protocol, people, _drawn(protocol))
    for _ in range(ROUNDS):
        if not unmet(protocol, people):
            break
        people = _cover(protocol, people, [other for one in people for other in _others(protocol, one)])
    return [*kept, *_needed(protocol, kept, people[len(kept) :])]


def unmet(protocol: Protocol, people: Iterable[Person]) -> list[str]:
    """What nobody meets."""
    return sorted(must_be_met(protocol).difference(*(met(protocol, one) for one in people)))


def _cover(protocol: Protocol, kept: Sequence[Person], offered: Iterable[Person]) -> list[Person]:
    """The one who meets the most that nobody meets yet, and so on until nobody meets any more."""
    people = list(kept)
    have = frozenset[str]().union(*(met(protocol, one) for one in people))
    left = [(one, met(protocol, one) - have) for one in offered]
    while left := [(one, things) for one, things in left if things]:
        best, new = max(left, key=lambda pair: len(pair[1]))
        people.append(best)
        left = [(one, things - new) for one, things in left]
    return people


def _needed(protocol: Protocol, kept: Sequence[Person], people: Sequence[Person]) -> list[Person]:
    """The people without those of whom others meet everything too; who came first stays rather than who came later."""
    counts = Counter(thing for one in (*kept, *people) for thing in met(protocol, one))
    needed = []
    for one in reversed(people):
        things = met(protocol, one)
        if all(counts[thing] > 1 for thing in things):
            counts.subtract(things)
        else:
            needed.append(one)
    return needed[::-1]


def _drawn(protocol: Protocol) -> Iterator[Person]:
    places = list(protocol.content.countries)
    for number, answers in enumerate(at_random(protocol, DRAWN, SEED)):
        left_out = tuple(f"answer-{name}" for name in list(answers)[1::3]) if number % 10 == 0 else ()
        yield Person(f"drawn-{number}", places[number % len(places)], answers, left_out)


def _half_way(protocol: Protocol, person: Person) -> Iterator[Person]:
    """The same person after each page of the interview; what they were never asked, they have not answered."""
    given: dict[str, Value] = {}
    for number in count(1):
        page = protocol.next_page(given)
        if page is None:
            return
        for finding in page.findings:
            unsure = (UNSURE,) if finding.kind is Kind.MANY else UNSURE
            given[finding.id] = person.answers.get(finding.id, unsure)
        yield replace(person, id=f"{person.id}-page-{number}", answers=dict(given))


def _others(protocol: Protocol, person: Person) -> Iterator[Person]:
    """Whoever differs from a person in one answer."""
    for finding in protocol.content.findings.values():
        for number, value in enumerate(_ways(finding)):
            if value != person.answers.get(finding.id):
                name = f"{person.id}-{finding.id}-{number}"
                yield replace(person, id=name, answers={**person.answers, finding.id: value})


def _ways(finding: Finding) -> Sequence[Value]:
    if finding.kind is Kind.MANY:
        return [(), (UNSURE,), *((option,) for option in finding.options)]
    if finding.range is not None:
        low, high = map(int, finding.range)
        return [UNSURE, *range(low, high + 1)]
    return [UNSURE, *finding.options]
