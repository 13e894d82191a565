"""The implicants of rules, held against everyone there is."""

from __future__ import annotations

from hypothesis import given

from firstweeks.circuit.implicants import Implicant, implicants
from firstweeks.model.finding import Value
from firstweeks.protocol import Protocol
from laws.people import Everyone
from laws.strategies import CUTS, SOME, small_protocols


def reached(protocol: Protocol, found: list[Implicant], person: dict[str, Value]) -> int:
    """The highest urgency of an implicant that a person meets, raises apart."""
    value = protocol.scalar.literal_values(person.get)
    return max((one.urgency or 0 for one in found if all(map(value, one.literals))), default=0)


def made_by_rules(protocol: Protocol, person: dict[str, Value]) -> int:
    fired = protocol.interval(person).fired
    return max((protocol.content.rules[rule].level.urgency for rule in fired), default=0)


@SOME
@given(small_protocols())
def test_an_implicant_makes_its_level_and_every_level_has_one(protocol: Protocol) -> None:
    """Whoever meets an implicant is at its level by a rule, and whoever is at a level meets one of it."""
    found = implicants(protocol.scalar.circuit, urgencies(protocol))
    for person, _ in Everyone(protocol, CUTS).urgencies:
        assert reached(protocol, found, person) == made_by_rules(protocol, person)


def urgencies(protocol: Protocol) -> dict[str, int]:
    return {rule.id: rule.level.urgency for rule in protocol.content.rules.values()}
