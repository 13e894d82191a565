"""All claims of a protocol, each with its verdicts."""

from __future__ import annotations

from collections.abc import Iterator

from firstweeks.checks.checked import CheckedProtocol
from firstweeks.circuit.build import Circuit
from firstweeks.proofs.claims import Prover
from firstweeks.proofs.diagrams import Diagrams
from firstweeks.proofs.verdict import Verdict


def prove(protocol: CheckedProtocol, circuit: Circuit) -> Iterator[Verdict]:
    """The verdicts of every claim, in the order of the content."""
    prover = Prover(protocol)
    for claim in protocol.content.claims.values():
        if claim.law == "exact_interval":
            yield from Diagrams(circuit).exact(claim)
        else:
            yield from prover.verdicts(claim)
