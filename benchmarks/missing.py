"""What each engine says when an answer is missing."""

from __future__ import annotations

from benchmarks.engines import PEERS, Peer
from benchmarks.people import Person
from firstweeks.backends.reference import Reference
from firstweeks.model.finding import UNSURE
from firstweeks.protocol import Protocol

FINDING = "bleeding"


def someone(protocol: Protocol) -> Person:
    """A pregnant person with nothing wrong: the usual answer to everything."""
    usual: Person = {finding.id: finding.usual for finding in protocol.content.findings.values()}
    return usual | {"pregnancy_test": "positive", "scan": "inside", "period": "normal"}


def sayings(protocol: Protocol) -> list[tuple[str, str, str]]:
    """For each engine: what it says of that person without an answer about bleeding, and with null for one."""
    complete = someone(protocol)
    left_out = {name: value for name, value in complete.items() if name != FINDING}
    unsure: Person = {**left_out, FINDING: UNSURE}
    null: dict[str, object] = {FINDING: None}
    least, most = Reference(protocol.checked).interval(left_out)
    naive = _between(protocol, least, most)
    return [
        ("Firstweeks", _ours(protocol, left_out), _ours(protocol, unsure)),
        ("naive walk", naive, naive),
        *(
            (peer.name, _said(protocol, peer, left_out, {}), _said(protocol, peer, left_out, null))
            for peer in PEERS
            if not peer.floor
        ),
    ]


def _ours(protocol: Protocol, answers: Person) -> str:
    found = protocol.assess(answers)
    waits = sorted({finding for rule in found.open for finding in rule.waits_for})
    least, most = found.at_least.urgency, found.at_most.urgency
    return f"{_between(protocol, least, most)}, waits for {', '.join(waits)}; told {found.level}"


def _between(protocol: Protocol, least: int, most: int) -> str:
    return f"between {protocol.checked.level_of[least]} and {protocol.checked.level_of[most]}"


def _said(protocol: Protocol, peer: Peer, answers: Person, more: dict[str, object]) -> str:
    run, prepare = peer.build(protocol.checked)
    facts = prepare(answers)
    assert isinstance(facts, dict)
    try:
        urgency, _ = run(facts | more)
    except Exception as error:  # noqa: BLE001 -- what the engines raise is what the table shows
        return f"an error: {type(error).__name__}"
    return str(protocol.checked.level_of[urgency])
