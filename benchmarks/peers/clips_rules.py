"""CLIPS: a fact for the person, and a rule for each of ours."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

import clips

from benchmarks.peers.translation import Language, plain, rank, translated
from benchmarks.peers.verdict import Levels, Run, Verdict
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.model.condition import AtLeast, Atom, Includes, Is, IsEmpty
from firstweeks.model.finding import Finding, Kind, Value


def build(protocol: CheckedProtocol) -> tuple[Run, Callable[[Mapping[str, Value]], object]]:
    findings = protocol.content.findings
    conditions = translated(protocol, Language(_atom, _call("and"), _call("or"), lambda part: f"(not {part})"))
    slots = {name: "multislot" if finding.kind is Kind.MANY else "slot" for name, finding in findings.items()}
    environment = clips.Environment()
    environment.build(f"(deftemplate person {' '.join(f'({kind} {name})' for name, kind in slots.items())})")
    environment.build("(defglobal ?*held* = (create$))")
    for name, condition in conditions.items():
        read = sorted(set(re.findall(r"\?(\w+)", condition)))
        pattern = " ".join(f"({slot} {'$' if slots[slot] == 'multislot' else ''}?{slot})" for slot in read)
        then = f"(bind ?*held* ?*held* {name})"
        environment.build(f"(defrule {name} (person {pattern}) (test {condition}) => {then})")
    levels, person = Levels(protocol, [*conditions]), environment.find_template("person")
    held = environment.find_global("held")

    def run(facts: dict[str, object]) -> Verdict:
        environment.reset()
        person.assert_fact(**facts)
        environment.run()
        return levels.of_names(held.value)

    def prepare(answers: Mapping[str, Value]) -> dict[str, object]:
        return {name: _value(value) for name, value in plain(protocol, answers).items()}

    return run, prepare


def _value(value: object) -> object:
    match value:
        case bool():
            return clips.Symbol("yes" if value else "no")
        case str():
            return clips.Symbol(value)
        case list():
            return tuple(map(clips.Symbol, value))
        case _:
            return value


def _atom(atom: Atom, finding: Finding) -> str:
    match atom:
        case Is(name, value):
            return f"(eq ?{name} {rank(finding, value)})"
        case AtLeast(name, value):
            return f"(>= ?{name} {rank(finding, value)})"
        case Includes(name, options):
            return f"(or {' '.join(f'(member$ {option} ?{name})' for option in options)} FALSE)"
        case IsEmpty(name):
            return f"(= (length$ ?{name}) 0)"


def _call(word: str) -> Callable[[list[str]], str]:
    return lambda parts: f"({word} {' '.join(parts)})"
