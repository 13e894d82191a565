"""The prime implicants, and the options that speak for each other: held against everyone there is."""

from __future__ import annotations

from hypothesis import given

from firstweeks.circuit.alike import choosing
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


@SOME
@given(small_protocols())
def test_nothing_is_lost_where_one_option_speaks_for_others(protocol: Protocol) -> None:
    """Whoever has any of some options that are alike is told what they would be told with the one that speaks."""
    speaks, found = choosing(protocol.scalar.circuit, urgencies(protocol))
    variables = protocol.scalar.circuit.cells.variables
    for person, _ in Everyone(protocol, CUTS).urgencies:
        told = dict(person)
        for one, other in speaks.items():
            option, chosen = variables[one].option, person[variables[one].finding]
            if isinstance(chosen, tuple) and option in chosen:
                now = told[variables[other].finding]
                told[variables[other].finding] = tuple({*now, variables[other].option or ""})  # type: ignore[misc]
        assert reached(protocol, found, told) == made_by_rules(protocol, person)


@SOME
@given(small_protocols())
def test_primes_mention_what_a_level_depends_on_and_nothing_else(protocol: Protocol) -> None:
    """A prime implicant that said less of anything would let someone in who is not at its level."""
    _, found = choosing(protocol.scalar.circuit, urgencies(protocol))
    people = [
        (protocol.scalar.literal_values(person.get), made_by_rules(protocol, person))
        for person, _ in Everyone(protocol, CUTS).urgencies
    ]
    for one in found:
        for literal in one.literals:
            rest = [other for other in one.literals if other is not literal]
            if one.urgency is not None:
                assert any(level < one.urgency for value, level in people if all(map(value, rest)))


def urgencies(protocol: Protocol) -> dict[str, int]:
    return {rule.id: rule.level.urgency for rule in protocol.content.rules.values()}
