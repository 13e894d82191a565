"""The people whom interviews are measured on: as many of each kind as the content declares."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from math import sqrt

import pytest

from firstweeks.backends.reference import Reference
from firstweeks.checks.checking import check
from firstweeks.cohort.frequencies import Frequency, read_frequencies
from firstweeks.cohort.population import Population
from firstweeks.model.answers import Answers
from firstweeks.model.problem import ProtocolRejected
from firstweeks.model.tri import Tri
from firstweeks.reading.answers import read_answers
from firstweeks.reading.content import Draft, read_content
from firstweeks.reading.located import read_toml

DRAFT = read_content()
PROTOCOL = check(DRAFT)
REFERENCE = Reference(PROTOCOL)
FINDINGS = PROTOCOL.content.findings


@cache
def drawn() -> tuple[Answers, ...]:
    """Enough people for every kind that is not very rare."""
    return tuple(Population(PROTOCOL, read_frequencies(DRAFT)).draw(7, 2000))


def frequencies() -> list[Frequency]:
    """What the shipped content declares."""
    return [frequency for group in read_frequencies(DRAFT).values() for frequency in group]


def declaring(text: str) -> Draft:
    """The shipped content with these frequencies instead of its own."""
    document, problems = read_toml("population.toml", text)
    assert not problems
    return replace(DRAFT, documents={**DRAFT.documents, "population.toml": document})


def drawn_from(text: str, count: int = 300) -> list[Answers]:
    """People of other frequencies."""
    return list(Population(PROTOCOL, read_frequencies(declaring(text))).draw(1, count))


@pytest.mark.parametrize("frequency", frequencies(), ids=lambda frequency: frequency.id)
def test_as_many_as_declared(frequency: Frequency) -> None:
    """Among those of whom a frequency speaks, as many are so as it says, give or take what chance allows."""
    asked = [person for person in drawn() if frequency.says.finding in person]
    among = [
        person for person in asked if frequency.given is None or REFERENCE.holds(frequency.given, person) is Tri.YES
    ]
    so = sum(REFERENCE.holds(frequency.says, person) is Tri.YES for person in among)
    spread = sqrt(len(among) * frequency.chance * (1 - frequency.chance))
    assert abs(so - len(among) * frequency.chance) <= 4 * spread + 1


def test_the_figures_of_the_study_of_bleeding() -> None:
    """27% bleed, 8% of these heavily; pain goes with 28% of lighter bleeding and 54% of heavy bleeding."""
    chances = {frequency.id: (frequency.chance, frequency.source) for frequency in frequencies()}
    assert chances["any-bleeding"] == (0.27, "hasan-2009")
    assert chances["heavy-bleeding"] == (0.08, "hasan-2009")
    assert chances["no-pain-with-light-bleeding"] == (0.72, "hasan-2010")
    assert chances["no-pain-with-heavy-bleeding"] == (0.46, "hasan-2010")


def test_every_question_that_applies_is_answered() -> None:
    """A person has answered what is asked of them and nothing else, by the contract of answers."""
    gated = [finding for finding in FINDINGS.values() if finding.only_if is not None]
    for person in drawn()[:300]:
        shut = {
            finding.id
            for finding in gated
            if finding.only_if is not None and REFERENCE.holds(finding.only_if, person) is Tri.NO
        }
        assert set(person) == set(FINDINGS) - shut
        plain = {name: list(value) if isinstance(value, tuple) else value for name, value in person.items()}
        assert read_answers(FINDINGS, plain).given == person.given


def test_every_finding_has_its_frequency() -> None:
    """No answer is left out of the population by forgetting it."""
    assert set(read_frequencies(DRAFT)) == set(FINDINGS)


def test_the_same_seed_draws_the_same_people() -> None:
    """A report can be repeated; another seed is another crowd."""
    population = Population(PROTOCOL, read_frequencies(DRAFT))
    assert [person.given for person in population.draw(7, 20)] == [person.given for person in drawn()[:20]]
    assert [person.given for person in population.draw(8, 20)] != [person.given for person in drawn()[:20]]


def test_what_is_somewhere_is_in_the_last_place_left() -> None:
    """Whoever has pain has it where it can still be, once it is nowhere else."""
    sites = [option for option in FINDINGS["pain_sites"].options if option != "flank"]
    nowhere = "".join(
        f'[frequency.{option}]\nsays = "pain_sites includes {option}"\nchance = 0\nsource = "panel"\n'
        for option in sites
    )
    pain = '[frequency.none]\nsays = "pain_sites is empty"\nchance = 0.25\nsource = "panel"\n'
    people = drawn_from(pain + nowhere)
    assert {person["pain_sites"] for person in people} == {(), ("flank",)}
    assert 0.1 < sum(not person["pain_sites"] for person in people) / len(people) < 0.4


def test_what_nothing_decides_is_the_least_worrying() -> None:
    """Without a frequency a person has the answer that worries least."""
    [person, *_] = drawn_from("")
    assert (person["bleeding"], person["fever"], person["danger_signs"]) == ("none", "no", ())


def test_a_number_is_drawn_from_the_whole_of_its_range() -> None:
    """Weeks are whole weeks, none outside what the frequencies leave."""
    text = '[frequency.test]\nsays = "pregnancy_test is positive"\nchance = 1\nsource = "panel"\n'
    text += '[frequency.weeks]\nsays = "weeks is at least 42"\nchance = 1\nsource = "panel"\n'
    assert {person["weeks"] for person in drawn_from(text)} == {42, 43, 44, 45}


GOOD = {"says": '"fever is yes"', "chance": "0.1", "source": '"panel"'}
REFUSED: Mapping[str, tuple[dict[str, str], str, str]] = {
    "an unknown finding": (
        {"says": '"fevr is yes"'},
        'frequency "it" asks about "fevr", which nobody is asked',
        'did you mean "fever"?',
    ),
    "an unknown condition": (
        {"given": '"positiv"'},
        'frequency "it" uses "positiv", which is not defined',
        'did you mean "positive"?',
    ),
    "two things at once": (
        {"says": '"fever is yes or dizzy is yes"'},
        'frequency "it" decides more than one thing',
        'write a finding and its value, as in "bleeding is at least light"',
    ),
    "several options": (
        {"says": '"risks includes any of smoker, coil"'},
        'frequency "it" says several options at once',
        "write a block for each option",
    ),
    "more than everyone": (
        {"chance": "8"},
        'frequency "it" has the chance 8, which is no share',
        "write a number from 0 to 1",
    ),
    "an unknown source": (
        {"source": '"pannel"'},
        'frequency "it" cites "pannel", which is not in the bibliography',
        'did you mean "panel"?',
    ),
    "something drawn later": (
        {"given": '"dizzy is yes"'},
        'frequency "it" depends on "dizzy", which has not been drawn yet',
        'put it below the frequencies of "dizzy"',
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_frequency_that_cannot_be_drawn_is_refused(name: str) -> None:
    """A frequency that means nothing is a problem with its place and what to write instead."""
    change, says, fix = REFUSED[name]
    block = "".join(f"{key} = {value}\n" for key, value in {**GOOD, **change}.items())
    with pytest.raises(ProtocolRejected) as caught:
        read_frequencies(declaring(f"[frequency.it]\n{block}"))
    [problem] = caught.value.problems
    assert (problem.says, problem.fix) == (says, fix)
    assert str(problem.place).startswith("population.toml:")


def test_the_frequencies_of_a_finding_stand_together() -> None:
    """A finding is drawn once, so all that is said of it stands in one place."""
    texts = [
        f'[frequency.{name}]\nsays = "{name} is yes"\nchance = 0.1\nsource = "panel"\n' for name in ("fever", "dizzy")
    ]
    again = '[frequency.again]\nsays = "fever is yes"\nchance = 0.2\nsource = "panel"\n'
    with pytest.raises(ProtocolRejected) as caught:
        read_frequencies(declaring("".join([*texts, again])))
    [problem] = caught.value.problems
    assert problem.says == 'frequency "again" comes after those of "dizzy", when "fever" has been drawn already'
