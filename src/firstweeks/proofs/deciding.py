"""Which rules decide someone's level: those without which the levels are other sets of people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from firstweeks.model.content import Content
from firstweeks.proofs.space import EVERYONE, NOBODY, Space


def deciding(space: Space, content: Content, rules: Mapping[str, int], raised: int) -> Iterator[tuple[str, bool]]:
    """
    For each rule, whether someone's level would be another without it.

    Args:
        space: the sets of people.
        content: whose levels and raise limit count; its rules are the keys of `rules`.
        rules: the people who meet each rule.
        raised: the people who meet some raise.
    """
    by_urgency: list[dict[str, int]] = [{} for _ in content.levels]
    for name, people in rules.items():
        by_urgency[content.rules[name].level.urgency][name] = people
    made = [space.any_of(some.values()) for some in by_urgency]
    limit = content.raise_limit.urgency
    full = _levels(space, made, raised, limit)
    rest = {name: people for some in by_urgency for name, people in _without_each(space, some)}
    for name in rules:
        urgency = content.rules[name].level.urgency
        less = [*made[:urgency], rest[name], *made[urgency + 1 :]]
        yield name, _levels(space, less, raised, limit) != full


def _without_each(space: Space, rules: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    """For each rule, who meets one of the others: of those before it, or of those after it."""
    after = [*accumulate(reversed([*rules.values()]), space.either, initial=NOBODY)][-2::-1]
    before = accumulate(rules.values(), space.either, initial=NOBODY)
    for name, one, other in zip(rules, before, after, strict=False):
        yield name, space.either(one, other)


def _levels(space: Space, made: Sequence[int], raised: int, limit: int) -> list[int]:
    """The sets "this urgency or more" from the highest urgency down, put together from those who meet its rules."""
    found = []
    reached = [*accumulate(reversed(made[1:]), space.either), EVERYONE]
    for urgency, people, below in zip(range(len(made) - 1, 0, -1), reached, reached[1:], strict=False):
        lifted = space.both(raised, below) if urgency <= limit else NOBODY
        found.append(space.either(people, lifted))
    return found
