"""Single faults in the shipped rules: what they do, and what notices them."""

from __future__ import annotations

import pytest

from firstweeks.backends.reference import Reference
from firstweeks.proofs.claims import Prover
from firstweeks.proofs.mutants import Mutant, mutants
from firstweeks.proofs.mutation import Floor, MutantOutcome, MutationAnalysis
from firstweeks.proofs.verdict import Status
from laws.strategies import shipped

CONTENT = shipped().content
MUTANTS = {(mutant.where, mutant.says): mutant for mutant in mutants(CONTENT)}
PULSE = {"danger_signs": ("seizure",)}


@pytest.fixture(scope="module")
def study() -> MutationAnalysis:
    return MutationAnalysis(CONTENT, [Floor("seizure", PULSE, 5), Floor("asks-nothing", {}, 3)])


def mutant(where: str, says: str = "dropped") -> Mutant:
    return MUTANTS[where, says]


def outcome(study: MutationAnalysis, where: str, says: str = "dropped") -> MutantOutcome:
    return study.outcome(mutant(where, says))


def test_every_fault_is_a_fault_of_its_own() -> None:
    """No fault leaves the text as it was."""
    assert all(one.content != CONTENT for one in MUTANTS.values())


@pytest.mark.thorough
def test_a_lost_emergency_is_noticed_by_claim_and_by_person(study: MutationAnalysis) -> None:
    """Without the rule on seizures, whoever has one is left to self-care, and two kinds of test say so."""
    found = outcome(study, "rule seizure")
    assert (found.drop, str(found.before), str(found.after)) == (5, "call_ambulance", "self_care")
    assert "emergencies" in found.claims
    assert found.vignettes == ("seizure",)


@pytest.mark.thorough
def test_open_questions_keep_someone_above_a_floor(study: MutationAnalysis) -> None:
    """Whoever has answered nothing is still told to be seen the same day, and a lost rule does not change that."""
    assert "asks-nothing" not in outcome(study, "rule seizure").vignettes


@pytest.mark.thorough
def test_a_rule_said_again_by_others_is_no_fault(study: MutationAnalysis) -> None:
    """Where other rules say as much, a lost condition changes nobody's level."""
    found = outcome(study, "rule vomiting-with-fever-or-pain", "`fever is yes` dropped from an `or`")
    assert (found.changes, found.drop, found.survives) == (False, 0, False)


@pytest.mark.thorough
def test_a_fault_that_sends_more_people_in_lowers_nobody(study: MutationAnalysis) -> None:
    """Severe pain counting for everyone raises some levels and lowers none."""
    found = outcome(
        study, "rule severe-pain", "`pelvic_pain or not located or weeks is at least 20` dropped from an `and`"
    )
    assert (found.changes, found.drop) == (True, 0)


@pytest.mark.thorough
def test_the_person_of_a_survivor_is_told_less(study: MutationAnalysis) -> None:
    """The example of a fault that nothing notices is told the lower level by the faulty rules alone."""
    found = outcome(study, "rule vomiting-often")
    assert found.survives
    assert found.person is not None
    assert found.before is not None
    assert found.after is not None
    faulty = Reference(found.mutant.checked)
    assert Reference(shipped().checked).interval(found.person)[0] == found.before.urgency
    assert faulty.interval(found.person)[0] == found.after.urgency == found.before.urgency - found.drop


@pytest.mark.thorough
def test_both_methods_notice_the_same(study: MutationAnalysis) -> None:
    """z3 on the source and diagrams on the circuit refute the same claims of a faulty protocol."""
    for faulty in (
        mutant("rule seizure"),
        mutant("rule dizzy-or-bowel-symptoms", "`unlocated` dropped from an `or`"),
        mutant("finding vomiting_with_pain", "`only_if` dropped"),
    ):
        prover = Prover(faulty.checked)
        asked = [claim for claim in CONTENT.claims.values() if claim.always or claim.compare or claim.law == "monotone"]
        refuted = [claim.id for claim in asked if any(one.status is Status.REFUTED for one in prover.verdicts(claim))]
        assert set(refuted) == set(study.outcome(faulty).claims) - {"no-dead-rule"}
