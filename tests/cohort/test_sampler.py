"""Simulated people: as many of each kind as the scenario declares, and no one who contradicts themselves."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from cohort.scenario_people import SETTINGS, changed, drawn, everyone, protocol, sampler, scenario, some
from firstweeks.backends.reference import Reference
from firstweeks.cohort.binomial import interval
from firstweeks.cohort.simulation.sampler import BLOCK, Sampler
from firstweeks.model.tri import Tri
from firstweeks.reading.answers import read_answers

# One seed is drawn and some hundred figures are looked at: chance leaves this range once in ten thousand runs or less.
SURE = 1 - 1e-7


@pytest.mark.parametrize("truth", [truth.id for truth in scenario().truths])
def test_as_many_as_declared(truth: str) -> None:
    """Of those whom a figure is about, as many are so as it says, within exact bounds on what chance allows."""
    people, own = drawn(truth), next(one for one in scenario().truths if one.id == truth)
    off = []
    for step in scenario().steps:
        chance = scenario().figure(step, own, "symptom_checker").chance
        so, asked = int(people.so[step.id].sum()), int(people.open[step.id].sum())
        low, high = interval(so, asked, SURE)
        if not low <= chance <= high or (chance in (0, 1) and so != chance * asked):
            off.append((step.id, chance, so, asked))
    assert off == []


@pytest.mark.parametrize("setting", SETTINGS)
def test_as_many_have_each_condition_as_declared(setting: str) -> None:
    """In every setting each condition is as common as the scenario says."""
    truth = sampler(setting).block(3, 0).truth
    counts = np.bincount(truth, minlength=len(scenario().truths))
    for count, chance in zip(counts, scenario().shares(setting).values(), strict=True):
        low, high = interval(int(count), BLOCK, SURE)
        assert low <= chance <= high


def test_everyone_keeps_the_contract_of_answers() -> None:
    """Each has answered what is asked of them and nothing else, with answers that the door lets in."""
    findings = protocol().content.findings
    reference = Reference(protocol().checked)
    for _, people in everyone():
        for person in some(people.people, 40):
            answers = read_answers(findings, person)
            shut = {
                name
                for name, finding in findings.items()
                if finding.only_if is not None and reference.holds(finding.only_if, answers) is Tri.NO
            }
            assert set(answers) == set(findings) - shut


def test_nobody_contradicts_themselves() -> None:
    """Where no one errs, no two answers of a person exclude each other."""
    found = {
        (truth, name)
        for truth, people in everyone()
        for person in some(people.people, 200)
        for name in protocol().contradictions(person)
    }
    assert found == set()


def test_what_is_drawn_is_what_the_sentences_say() -> None:
    """A person of whom a step came out as it says is one of whom its sentence holds, read by another evaluator."""
    reference = Reference(protocol().checked)
    people = drawn("ectopic-unruptured")
    persons = [read_answers(protocol().content.findings, person) for person in some(people.people, 150)]
    for step in scenario().steps:
        for row, person in enumerate(persons):
            if people.open[step.id][row]:
                held = reference.holds(step.says, person) is Tri.YES
                assert held == bool(people.so[step.id][row]), (step.id, person)
                assert step.given is None or reference.holds(step.given, person) is Tri.YES


def test_the_same_seed_is_the_same_people() -> None:
    """A block can be drawn again, alone, by anyone; another seed or block is other people."""
    again = Sampler(protocol().checked, scenario(), "symptom_checker")
    first, second = sampler().block(5, 2), again.block(5, 2)
    assert all(np.array_equal(column, second.answers[name]) for name, column in first.answers.items())
    assert np.array_equal(first.truth, second.truth)
    for other in (again.block(6, 2), again.block(5, 3)):
        assert not np.array_equal(first.truth, other.truth)
        assert not np.array_equal(first.answers["bleeding"], other.answers["bleeding"])


def test_a_change_leaves_everything_else_as_it_was(tmp_path: Path) -> None:
    """Another figure for fever changes the fever of some people, and nothing that does not depend on it."""
    more = changed(tmp_path, "[frequency.fever]\nchance = 0.5\n")
    before = sampler().block(1, 0).answers
    after = Sampler(protocol().checked, more, "symptom_checker").block(1, 0).answers
    differing = {name for name, column in before.items() if not np.array_equal(column, after[name])}
    # How often someone aches all over hangs on a fever.
    assert differing == {"fever", "aches_all_over"}
    assert ((before["fever"] == 1) <= (after["fever"] == 1)).all()


def test_weeks_are_whole_and_below_twenty() -> None:
    """No one is drawn whom the protocol sends elsewhere."""
    weeks = drawn("miscarriage").people.answers["weeks"]
    asked = weeks[weeks >= 0]
    assert set(np.unique(asked)) <= set(range(20))
    assert len(np.unique(asked)) > 12
