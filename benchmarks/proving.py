"""
How long proofs take, and how that grows: `python -m benchmarks.proving [--write]`, with `firstweeks[proofs]` installed.

Larger protocols are made by standing copies of the shipped one beside each other, with findings of their own: twice
the findings, definitions, rules, raises and claims. The floor is building the circuit of the same size.
"""

from __future__ import annotations

import os
import re
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from pathlib import Path
from typing import assert_never

import firstweeks
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.circuit.build import build_circuit
from firstweeks.circuit.circuit import Circuit
from firstweeks.compiled import translated
from firstweeks.model.claim import Claim
from firstweeks.model.condition import AllOf, AnyOf, AtLeast, Condition, Includes, Is, IsEmpty, Named, Not
from firstweeks.model.content import Content
from firstweeks.proofs.cases import Cases
from firstweeks.proofs.claims import Prover
from firstweeks.proofs.diagrams import Diagrams
from firstweeks.proofs.differences import compare
from firstweeks.proofs.prove import prove
from firstweeks.proofs.verdict import Status
from firstweeks.protocol import Protocol

# Seconds by the clock after which a proof of a larger protocol is given up.
LIMIT = 240
# Bytes that it may take.
MEMORY = 4 << 30
PAGE = Path(__file__).parents[1] / "docs/benchmarks.md"


def named(condition: Condition, mark: str) -> Condition:
    """A condition about the findings of one copy."""
    match condition:
        case Is(finding, value):
            return condition if finding == "level" else Is(finding + mark, value)
        case AtLeast(finding, value):
            return condition if finding == "level" else AtLeast(finding + mark, value)
        case Includes(finding, options):
            return Includes(finding + mark, options)
        case IsEmpty(finding):
            return IsEmpty(finding + mark)
        case Named(name):
            return Named(name + mark)
        case AllOf(parts):
            return AllOf(tuple(named(part, mark) for part in parts))
        case AnyOf(parts):
            return AnyOf(tuple(named(part, mark) for part in parts))
        case Not(part):
            return Not(named(part, mark))
        case _:
            assert_never(condition)


def claimed(claim: Claim, mark: str) -> Claim:
    """A claim about one copy; claims about the protocol as a whole stand once."""
    always = tuple(
        replace(one, given=named(one.given, mark) if one.given is not None else None, then=named(one.then, mark))
        for one in claim.always
    )
    return replace(claim, id=claim.id + mark, always=always)


def times(content: Content, copies: int) -> CheckedProtocol:
    """The content several times over, as one protocol; comparisons and advice are left out."""
    marks = ["", *(f"_{number}" for number in range(2, copies + 1))]
    each = [(mark, noun) for mark in marks for noun in content.rules.values()]
    claims = [claimed(claim, mark) for mark in marks for claim in content.claims.values() if not claim.safe_advice]
    return CheckedProtocol(
        replace(
            content,
            findings={
                one.id + mark: replace(
                    one, id=one.id + mark, only_if=named(one.only_if, mark) if one.only_if is not None else None
                )
                for mark in marks
                for one in content.findings.values()
            },
            definitions={
                one.id + mark: replace(one, id=one.id + mark, means=named(one.means, mark))
                for mark in marks
                for one in content.definitions.values()
            },
            rules={one.id + mark: replace(one, id=one.id + mark, when=named(one.when, mark)) for mark, one in each},
            raises={
                one.id + mark: replace(one, id=one.id + mark, when=named(one.when, mark))
                for mark in marks
                for one in content.raises.values()
            },
            contradictions={},
            advice={},
            claims={
                one.id: replace(one, compare=())
                for one in claims
                if one.always or (one.law not in ("", "exact_interval") and one.id in content.claims)
            },
        )
    )


def seconds(work: Callable[[], object]) -> float:
    """The processor time of a piece of work, done once."""
    started = time.process_time()
    work()
    return time.process_time() - started


def proved(protocol: CheckedProtocol, circuit: Circuit) -> int:
    """Prove everything; how many sentences there were."""
    verdicts = list(prove(protocol, circuit))
    assert all(verdict.status is Status.PROVED for verdict in verdicts)
    return len(verdicts)


def rows() -> list[tuple[str, str]]:
    """What was measured, in words."""
    protocol = firstweeks.load()
    checked, circuit = protocol.checked, protocol.scalar.circuit
    [exact] = [claim for claim in protocol.content.claims.values() if claim.law == "exact_interval"]
    rules = dict(protocol.content.rules)
    lower = replace(rules["heavy-bleeding"], level=rules["bleeding-unlocated"].level)
    edited = Protocol(translated(CheckedProtocol(replace(protocol.content, rules={**rules, "heavy-bleeding": lower}))))
    count = proved(checked, circuit)
    found = [
        (f"all claims ({count} sentences, two methods)", f"{seconds(lambda: proved(checked, circuit)):.2f} s"),
        ("exactness of the intervals", f"{seconds(lambda: list(Diagrams(circuit).exact(exact))):.2f} s"),
        ("difference between two versions, one rule edited", f"{seconds(lambda: compare(protocol, edited)):.2f} s"),
        ("all pairs of people for every part of every rule", f"{seconds(lambda: Cases(protocol).coverage()):.1f} s"),
    ]
    return found + [grown(method, copies) for method in METHODS for copies in (1, 2, 4)]


def by_z3(protocol: CheckedProtocol, _: Circuit) -> int:
    """Prove by z3 alone; how many sentences there were."""
    prover = Prover(protocol)
    verdicts = [verdict for claim in protocol.content.claims.values() for verdict in prover.verdicts(claim)]
    assert all(verdict.status is Status.PROVED for verdict in verdicts)
    return len(verdicts)


METHODS = {"by z3 alone": by_z3, "by both methods": proved}


def grown(method: str, copies: int) -> tuple[str, str]:
    """A protocol so many times as large, proved in a process of its own that is stopped at its limits."""
    receiver, sender = Pipe(duplex=False)
    process = Process(target=_prove_larger, args=(method, copies, sender))
    process.start()
    sender.close()
    said = f"unknown: not done after {LIMIT} s by the clock"
    if receiver.poll(LIMIT):
        try:
            count, taken, floor = receiver.recv()
            said = f"{taken:.1f} s, {taken / floor:.0f} times building its circuit; {count} sentences"
        except EOFError:
            said = f"unknown: not done in {MEMORY >> 30} GB of memory"
    process.kill()
    process.join()
    return f"claims that can be copied, protocol {copies} times, {method}", said


def _prove_larger(method: str, copies: int, sender: Connection) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    larger = times(firstweeks.load().content, copies)
    floor = seconds(lambda: build_circuit(larger))
    started = time.process_time()
    try:
        count = METHODS[method](larger, build_circuit(larger))
    except MemoryError:
        os._exit(1)
    sender.send((count, time.process_time() - started - floor, floor))


def main() -> None:
    """Measure, print, and with --write put the table into the page."""
    lines = ["| proof | processor time |", "| --- | --- |", *(f"| {a} | {b} |" for a, b in rows())]
    text = "\n".join([f"Measured {datetime.now(UTC).date()}, on two shared cores.", "", *lines])
    print(text)
    if "--write" in sys.argv:
        page = PAGE.read_text(encoding="utf-8")
        mark = re.compile(r"<!-- proofs -->.*<!-- end of proofs -->", re.DOTALL)
        PAGE.write_text(mark.sub(f"<!-- proofs -->\n\n{text}\n\n<!-- end of proofs -->", page), encoding="utf-8")


if __name__ == "__main__":
    main()
