"""All claims of a protocol, each with its verdicts."""

from __future__ import annotations

from collections.abc import Iterator

from firstweeks.checks.checked import CheckedProtocol
from firstweeks.circuit.circuit import Circuit
from firstweeks.model.finding import Kind
from firstweeks.proofs.claims import Prover
from firstweeks.proofs.diagrams import Diagrams
from firstweeks.proofs.verdict import Verdict


def prove(protocol: CheckedProtocol, circuit: Circuit) -> Iterator[Verdict]:
    """
    The verdicts of every claim, in the order of the content.

    What two methods can decide is decided by both: z3 from the source, and decision diagrams from the circuit.
    """
    prover, diagrams = Prover(protocol), Diagrams(circuit)
    content = protocol.content
    for claim in content.claims.values():
        yield from prover.verdicts(claim)
        match claim.law:
            case "exact_interval":
                yield from diagrams.exact(claim)
            case "monotone":
                ordered = (one for one in content.findings.values() if one.kind is not Kind.CHOICE)
                yield from (diagrams.monotone(claim, finding) for finding in ordered)
            case "no_dead_rule":
                yield from diagrams.alive(claim, content)
