"""Cases for review: pairs of people whom one answer tells apart."""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path
from random import Random

import pytest
from typer.testing import CliRunner

import firstweeks
from firstweeks.backends.reference import Reference
from firstweeks.cli.app import app
from firstweeks.model.finding import Finding, Kind, Value
from firstweeks.model.rule import Raise, Rule
from firstweeks.model.tri import Tri
from firstweeks.proofs.case_document import CaseDocument
from firstweeks.proofs.cases import Cases
from firstweeks.proofs.occurrences import Expansion, occurrences
from firstweeks.proofs.pairs import Coverage, ReviewCase
from firstweeks.reading.sentence import sentence_of
from firstweeks.rendering.words import Words, languages, words
from laws.strategies import shipped
from words.small_content import PROTOCOL as SMALL
from words.small_content import write_small_content

SHIPPED = shipped()
RULES: dict[str, Rule | Raise] = {**SHIPPED.content.rules, **SHIPPED.content.raises}


@pytest.fixture(scope="module")
def coverage() -> Coverage:
    return Cases(SHIPPED).coverage()


def apart(case: ReviewCase) -> list[str]:
    """The single answers, and the options of lists, in which the people of a case differ."""
    found = []
    for name, mine in case.people[0].items():
        theirs = case.people[1][name]
        if isinstance(mine, tuple) and isinstance(theirs, tuple):
            found += [name for _ in {*mine} ^ {*theirs}]
        elif mine != theirs:
            found.append(name)
    return found


@pytest.mark.thorough
def test_the_people_of_a_pair_differ_in_one_answer(coverage: Coverage) -> None:
    """Two people of a pair differ in one answer, or in one option of a list, and in nothing else."""
    assert [case for case in coverage.cases if apart(case) != [case.finding]] == []


@pytest.mark.thorough
def test_the_reference_agrees_with_every_pair(coverage: Coverage) -> None:
    """Read as it is written, the rule holds for the first person, not for the second, and the levels are as told."""
    reference = Reference(SHIPPED.checked)
    for case in coverage.cases:
        first, second = (SHIPPED.answers(person).given for person in case.people)
        when = RULES[case.rule].when
        assert (reference.holds(when, first), reference.holds(when, second)) == (Tri.YES, Tri.NO)
        assert [reference.interval(person) for person in (first, second)] == [(told, told) for told in case.levels]
        for one in case.around:
            assert reference.holds(when, one.person) is (Tri.YES if one.holds else Tri.NO)
            assert reference.interval(one.person) == (one.level, one.level)


@pytest.mark.thorough
def test_every_place_of_every_rule_is_shown_or_proved_impossible(coverage: Coverage) -> None:
    """No answer that a rule asks for goes without a pair, unless a proof says that there can be none."""
    expansion = Expansion(SHIPPED.content)
    wanted = [
        (name, occurrence.label)
        for name, rule in RULES.items()
        for occurrence in occurrences(name, expansion.expanded(rule.when))
    ]
    assert len({*wanted}) == len(wanted)
    shown = {(case.rule, atom) for case in coverage.cases for atom in case.atoms}
    shown |= {(gap.rule, gap.atom) for gap in coverage.gaps if gap.impossible}
    assert set(wanted) == shown
    assert coverage.occurrences == len(wanted)


@pytest.mark.thorough
def test_no_one_shows_what_is_proved_impossible(coverage: Coverage) -> None:
    """Among a hundred people at random, no change of the answer shows a place that is proved to be settled."""
    cases, random = Cases(SHIPPED), Random(3)
    gaps = {(gap.rule, gap.atom) for gap in coverage.gaps}
    settled = [occurrence for occurrence in cases.occurrences if (occurrence.rule, occurrence.label) in gaps]
    assert settled
    for _ in range(100):
        person = {name: random.choice(values(one)) for name, one in SHIPPED.content.findings.items()}
        for occurrence in settled:
            for value in values(SHIPPED.content.findings[occurrence.atom.finding]):
                other = {**person, occurrence.atom.finding: value}
                assert not cases.shows(occurrence, (person, other))
                assert not cases.shows(occurrence, (other, person))


def values(finding: Finding) -> list[Value]:
    """Answers to a question: each option, some numbers, or lists of up to two options."""
    if finding.kind is Kind.MANY:
        return [(), *combinations(finding.options, 1), *combinations(finding.options, 2)]
    return list(finding.options) if finding.options else [0, 6, 13, 20]


@pytest.mark.thorough
def test_each_threshold_is_shown_from_both_sides(coverage: Coverage) -> None:
    """Around every number that a rule compares with stand people at it, one under and one over."""
    around = [case for case in coverage.cases if case.around]
    assert {case.finding for case in around} == {"weeks"}
    for case in around:
        [threshold] = {float(atom.split(" at least ")[1].split()[0]) for atom in case.atoms}
        assert [one.person["weeks"] for one in case.around] == [threshold - 1, threshold, threshold + 1]
        assert [one.holds for one in case.around] == [False, True, True]


@pytest.mark.thorough
def test_one_rule_alone_gives_the_same_pairs(coverage: Coverage) -> None:
    """Who is shown for a rule does not depend on what was looked for before."""
    for rule in ("known-ectopic-may-be-rupturing", "late-warning-signs", "asked-before"):
        assert Cases(SHIPPED).coverage(rule).cases == tuple(case for case in coverage.cases if case.rule == rule)


@pytest.mark.thorough
def test_a_pair_is_as_usual_as_it_can_be(coverage: Coverage) -> None:
    """Someone who bleeds at 12 or at 13 weeks and has nothing else tells the rule for 13 weeks apart."""
    [case] = [one for one in coverage.cases if one.rule == "bleeding-after-13-weeks" and one.finding == "weeks"]
    usual = {name: one.usual for name, one in SHIPPED.content.findings.items()}
    first = {**usual, "bleeding": "spotting", "weeks": 13}
    assert case.people == (first, {**first, "weeks": 12})


def small(folder: Path, before: str = "", after: str = "") -> Coverage:
    """The pairs of the small protocol, with one text of it replaced."""
    write_small_content(folder)
    assert before in SMALL
    (folder / "protocol.toml").write_text(SMALL.replace(before, after, 1) if before else SMALL, encoding="utf-8")
    return Cases(firstweeks.load(folder)).coverage()


def test_a_small_protocol_by_hand(tmp_path: Path) -> None:
    """The rule has three places and the raise three; bleeding raises nobody who is at the highest level already."""
    found = small(tmp_path)
    calm: dict[str, Value] = {"signs": (), "bleeding": "none", "fever": "no", "days": 0}
    worse = {**calm, "bleeding": "heavy"}
    shown = [(case.rule, case.atoms, case.people, case.levels) for case in found.cases]
    assert shown == [
        ("ill", ("fever is yes",), ({**calm, "fever": "yes"}, calm), (1, 0)),
        ("ill", ("signs includes pale",), ({**worse, "signs": ("pale",)}, worse), (1, 0)),
        ("ill", ("days is at least 7",), ({**calm, "days": 7}, {**calm, "days": 6}), (1, 0)),
        ("ill-and-bleeding", ("fever is yes",), ({**worse, "fever": "yes"}, worse), (1, 0)),
        ("ill-and-bleeding", ("signs includes pale",), ({**worse, "signs": ("pale",)}, worse), (1, 0)),
        ("ill-and-bleeding", ("bleeding is heavy",), ({**worse, "fever": "yes"}, {**calm, "fever": "yes"}), (1, 1)),
    ]
    assert (found.gaps, found.occurrences) == ((), 6)


def test_a_place_that_the_rest_settles_is_proved_impossible(tmp_path: Path) -> None:
    """Asking again for what the rule has already settled makes no difference to anyone, and that is proved."""
    found = small(
        tmp_path,
        'when = "ill or days is at least 7"',
        'when = "(fever is yes and (fever is yes or signs includes pale)) or days is at least 7"',
    )
    assert [(gap.rule, gap.atom, gap.impossible) for gap in found.gaps] == [("ill", "signs includes pale", True)]
    assert [case.atoms for case in found.cases if case.rule == "ill"] == [
        ("fever is yes", "fever is yes (2)"),
        ("days is at least 7",),
    ]


@pytest.mark.thorough
@pytest.mark.parametrize("language", languages())
def test_no_language_lacks_a_message(language: str, coverage: Coverage, monkeypatch: pytest.MonkeyPatch) -> None:
    """In every language each pair is said in words, and every message that is asked for is there."""
    asked: set[str] = set()
    call = Words.__call__

    def listen(self: Words, name: str, /, **variables: str) -> str:
        asked.add(name)
        return call(self, name, **variables)

    monkeypatch.setattr(Words, "__call__", listen)
    text = "\n".join(CaseDocument(SHIPPED, words(language)).markdown(coverage))
    assert sorted(name for name in asked if name not in words(language)) == []
    assert text.count("### ") == len(coverage.cases)
    assert text.count("## ") - text.count("### ") == len(RULES)


@pytest.mark.thorough
def test_the_vignettes_are_what_people_are_told(coverage: Coverage) -> None:
    """Each line is a vignette of its own whose answers the front door accepts, and it tells the level of the line."""
    found = [json.loads(line) for line in CaseDocument(SHIPPED, words("en")).vignettes(coverage)]
    assert all(one.keys() == {"id", "text", "answers", "level"} and one["text"] for one in found)
    assert len({one["id"] for one in found}) == len(found)
    assert len(found) == sum(2 + len(case.around) for case in coverage.cases)
    assert [one["id"] for one in found if SHIPPED.level(one["answers"]).id != one["level"]] == []


def test_a_clinician_can_read_a_rule_without_looking_elsewhere() -> None:
    """A rule stands with every definition that it uses, those inside definitions too, and with what guards it."""
    text = "\n".join(CaseDocument(SHIPPED, words("en")).markdown(Cases(SHIPPED).coverage("dizzy-with-moderate-pain")))
    for name in ("pelvic_pain", "upper_pain", "heartburn_with_a_sign", "marked_dizziness"):
        assert text.count(f"`{name}` means: `{sentence_of(SHIPPED.content.definitions[name].means)}`") == 1
    assert "`pain_severity` is asked only if: `not pain_sites is empty`. If not, it counts as: none" in text


@pytest.mark.thorough
@pytest.mark.parametrize("form", ["markdown", "vignettes"])
def test_the_same_content_gives_the_same_bytes(form: str, tmp_path: Path) -> None:
    """The paper that is signed and the paper that is made again from the same content are the same."""
    papers = [tmp_path / "first", tmp_path / "second"]
    for paper in papers:
        options = ["--lang", "es", "--format", form, "--rule", "heavy-bleeding-and-dizzy", "-o", str(paper)]
        result = CliRunner().invoke(app, ["cases", *options])
        assert result.exit_code == 0, result.output
    assert papers[0].read_bytes() == papers[1].read_bytes()
    assert papers[0].read_text(encoding="utf-8")


def test_a_rule_that_is_not_there_is_refused() -> None:
    """A rule that was mistyped is answered with the nearest one, and nothing is written."""
    result = CliRunner().invoke(app, ["cases", "--rule", "flodding"])
    assert result.exit_code == 2
    assert 'did you mean "flooding"?' in " ".join(result.output.replace("│", " ").split())
