"""Claims: proved of the shipped content, and refuted by a person when the content is made dangerous."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import firstweeks
from firstweeks.backends.reference import Reference
from firstweeks.circuit.graph import NEVER
from firstweeks.model.finding import Kind
from firstweeks.proofs.certificate import certificate
from firstweeks.proofs.claims import Prover
from firstweeks.proofs.diagrams import Diagrams
from firstweeks.proofs.prove import prove
from firstweeks.proofs.verdict import Status, Verdict
from firstweeks.reading.files import CERTIFICATE, SHIPPED
from laws.strategies import shipped

PROTOCOL = shipped()
CLAIMS = PROTOCOL.content.claims


@pytest.fixture(scope="module")
def verdicts() -> list[Verdict]:
    return list(prove(PROTOCOL.checked, PROTOCOL.scalar.circuit))


@pytest.mark.thorough
def test_every_claim_is_proved(verdicts: list[Verdict]) -> None:
    """Whatever anyone answers, every claim holds of what they are told."""
    assert [verdict for verdict in verdicts if verdict.status is not Status.PROVED] == []
    assert {verdict.claim for verdict in verdicts} == set(CLAIMS)


@pytest.mark.thorough
def test_both_methods_decide_what_both_can(verdicts: list[Verdict]) -> None:
    """Monotonicity, live rules and nothing else rest on two methods that share no code, and these agree."""
    for law in ("monotone", "no_dead_rule"):
        [claim] = [claim.id for claim in CLAIMS.values() if claim.law == law]
        found = {(verdict.sentence, verdict.method): verdict.status for verdict in verdicts if verdict.claim == claim}
        for (sentence, method), status in found.items():
            if method == "decision diagrams":
                assert found[sentence, "z3"] == status


# Ten edits that a tired person could make, each with the claim that must refuse it.
DANGEROUS = [
    ("danger_signs.toml", "rule.flooding", "call_ambulance", "hospital_now", "emergencies"),
    ("danger_signs.toml", "rule.shock", "call_ambulance", "same_day", "emergencies"),
    ("danger_signs.toml", "rule.seizure", "includes seizure", "includes seizure and fever is yes", "emergencies"),
    ("pain.toml", "rule.pelvic-pain-unlocated", "and pelvic_pain", "and pelvic_pain and any_bleeding", "floor"),
    ("pain.toml", "rule.back-pain-unlocated", "within_3_days", "self_care", "floor"),
    ("pain.toml", "rule.severe-pain", "hospital_now", "within_3_days", "severe-pain"),
    ("bleeding.toml", "rule.heavy-bleeding", "hospital_now", "within_24_hours", "heavy-bleeding"),
    ("pain.toml", "rule.one-sided-pelvic-pain", "same_day", "within_24_hours", "no-inversion"),
    ("../definitions.toml", "definition", " and not risks includes fertility_treatment", "", "ivf-cancels-the-scan"),
    ("../definitions.toml", "definition", "bleeding is none and ", "", "self-care-only-when-safe"),
]


def edited(folder: Path, file: str, block: str, before: str, after: str) -> firstweeks.Protocol:
    """The shipped protocol with one text of one block replaced."""
    shutil.copytree(SHIPPED, folder, dirs_exist_ok=True)
    path = (folder / "rules" / file).resolve()
    text = path.read_text(encoding="utf-8")
    start = text.index(f"[{block}]")
    assert before in text[start:]
    path.write_text(text[:start] + text[start:].replace(before, after, 1), encoding="utf-8")
    return firstweeks.load(folder)


@pytest.mark.parametrize(("file", "block", "before", "after", "claim"), DANGEROUS, ids=lambda value: str(value)[:28])
def test_a_dangerous_edit_is_refuted_by_a_person(
    tmp_path: Path, file: str, block: str, before: str, after: str, claim: str
) -> None:
    """An edit that would endanger someone is refused, with that someone."""
    protocol = edited(tmp_path, file, block, before, after)
    refuted = [one for one in Prover(protocol.checked).verdicts(CLAIMS[claim]) if one.status is Status.REFUTED]
    assert refuted
    for verdict in refuted:
        for person in verdict.people:
            assert protocol.answers(person).given
            # What the proof says of the person is what the protocol says.
            least, most = Reference(protocol.checked).interval(protocol.answers(person).given)
            assert least == most == protocol.assess(person).level.urgency
    [first, *_] = refuted
    findings = protocol.content.findings
    unusual = [name for name, value in first.people[-1].items() if value != findings[name].usual]
    assert len(unusual) <= 4


@pytest.mark.thorough
@pytest.mark.parametrize("side", ["closed", "possible"])
def test_a_circuit_that_is_not_closed_is_not_exact(side: str) -> None:
    """Kleene's logic alone leaves intervals too wide, at either end, and the diagrams see it."""
    circuit = PROTOCOL.scalar.circuit
    plain = circuit.at_least
    wider = replace(circuit, closed=plain) if side == "closed" else replace(circuit, possible=plain)
    [claim] = [claim for claim in CLAIMS.values() if claim.law == "exact_interval"]
    statuses = [verdict.status for verdict in Diagrams(wider).exact(claim)]
    assert Status.REFUTED in statuses


@pytest.mark.thorough
def test_a_circuit_that_loses_a_sign_is_not_monotone() -> None:
    """The second method finds a broken circuit by itself."""
    circuit = PROTOCOL.scalar.circuit
    broken = replace(circuit, at_least=(NEVER, *circuit.at_least[1:]), closed=circuit.closed)
    [claim] = [claim for claim in CLAIMS.values() if claim.law == "exact_interval"]
    assert Status.REFUTED in [verdict.status for verdict in Diagrams(broken).exact(claim)]


def test_an_unanswered_question_is_not_a_proof() -> None:
    """Three verdicts, and only one of them lets a protocol pass."""
    assert [status.value for status in Status] == ["proved", "refuted", "unknown"]


@pytest.mark.thorough
def test_monotone_speaks_of_every_ordered_finding(verdicts: list[Verdict]) -> None:
    """No finding with a worse answer is left out."""
    [claim] = [claim.id for claim in CLAIMS.values() if claim.law == "monotone"]
    sentences = " ".join(verdict.sentence for verdict in verdicts if verdict.claim == claim)
    for finding in PROTOCOL.content.findings.values():
        assert finding.kind is Kind.CHOICE or f"worrying {finding.id} never" in sentences


@pytest.mark.thorough
def test_the_certificate_binds_verdicts_to_the_content(verdicts: list[Verdict]) -> None:
    """A certificate names the content it is about, and says "proved" only if all of it is."""
    paper = certificate(PROTOCOL.content, verdicts, date(2026, 11, 22))
    assert paper["content"] == PROTOCOL.content.content_hash
    assert paper["proved"] is True
    assert set(paper["claims"]) == set(CLAIMS)
    worse = [replace(verdicts[0], status=Status.UNKNOWN), *verdicts[1:]]
    assert certificate(PROTOCOL.content, worse, date(2026, 11, 22))["proved"] is False


@pytest.mark.thorough
def test_the_shipped_certificate_is_about_the_shipped_content(verdicts: list[Verdict]) -> None:
    """What is released is what was proved: `firstweeks prove --certificate` writes the file anew after an edit."""
    file = SHIPPED / CERTIFICATE
    released = json.loads(file.read_text(encoding="utf-8"))
    again = certificate(PROTOCOL.content, verdicts, date.fromisoformat(released["date"]))
    assert {**released, "tools": None} == {**again, "tools": None}
    assert PROTOCOL.assess({}).protocol.certificate == hashlib.sha256(file.read_bytes()).hexdigest()


def test_a_certificate_of_other_content_counts_for_nothing(tmp_path: Path) -> None:
    """An assessment names a certificate only if it proves the content that was run."""
    protocol = edited(tmp_path, *DANGEROUS[0][:4])
    assert protocol.assess({}).protocol.certificate == ""


@pytest.mark.thorough
def test_the_command_fails_on_a_refutation(tmp_path: Path) -> None:
    """`prove` exits with 1, prints the person in words, and a vignette to paste."""
    edited(tmp_path / "content", *DANGEROUS[3][:4])
    command = [sys.executable, "-c", "from firstweeks.cli import main; main()", "prove"]
    file = tmp_path / "certificate.json"
    options = ["--content", str(tmp_path / "content"), "--certificate", str(file)]
    done = subprocess.run([*command, *options], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "REFUTED  floor" in done.stdout
    assert "Where it hurts" in done.stdout
    [line, *_] = [line for line in done.stdout.splitlines() if line.startswith("{")]
    assert json.loads(line)["answers"]["pregnancy_test"] == "positive"
    assert json.loads(file.read_text(encoding="utf-8"))["proved"] is False
