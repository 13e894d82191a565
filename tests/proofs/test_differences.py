"""What an edit changes: exactly whose level, in words that a reviewer can follow."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from random import Random
from subprocess import CompletedProcess

import pytest
from hypothesis import HealthCheck, given, settings

from cli.running import command
from firstweeks.backends.reference import Reference
from firstweeks.cli.diff import verdict
from firstweeks.model.condition import Condition
from firstweeks.model.finding import Finding, Kind, Value
from firstweeks.model.tri import Tri
from firstweeks.proofs.differences import Difference, compare
from firstweeks.protocol import Protocol, load
from firstweeks.reading.files import SHIPPED
from firstweeks.reading.sentence import sentence_of
from laws.people import Everyone, definite
from laws.strategies import CUTS, shipped, small_protocols

OLD = shipped()
ADDED = '[rule.any-smelly-discharge]\nlevel = "same_day"\nwhen = "smelly_discharge is yes"\nsources = ["panel"]\n\n'
EDITS = {
    "a threshold moved by one": (
        "rules/bleeding.toml",
        '"weeks is at least 13 and any_bleeding"',
        '"weeks is at least 12 and any_bleeding"',
    ),
    "a level lowered": (
        "rules/bleeding.toml",
        'level = "hospital_now"\nwhen = "bleeding is at least heavy"',
        'level = "same_day"\nwhen = "bleeding is at least heavy"',
    ),
    "a condition dropped": (
        "rules/bleeding.toml",
        "(any_pain or bleeding is at least moderate)",
        "bleeding is at least moderate",
    ),
    "a definition narrowed": ("definitions.toml", "tubal_surgery, sterilised, coil,", "tubal_surgery, coil,"),
    "a rule added": ("rules/bleeding.toml", "[rule.tissue-passed]", ADDED + "[rule.tissue-passed]"),
    "a raise limited": ("protocol.toml", 'raise_limit = "hospital_now"', 'raise_limit = "same_day"'),
    "a question asked of fewer": (
        "findings.toml",
        'only_if = "not pain_sites is empty"\notherwise = "easing"',
        'only_if = "pain_sites includes any of pelvis_middle, pelvis_one_side"\notherwise = "easing"',
    ),
}


def edited(folder: Path, file: str, old: str, new: str) -> Path:
    """The shipped content with one passage written otherwise."""
    shutil.copytree(SHIPPED, folder)
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def differences(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Difference]:
    return {
        name: compare(OLD, load(edited(tmp_path_factory.mktemp("edit") / "content", *edit)))
        for name, edit in EDITS.items()
    }


def rows(difference: Difference) -> list[tuple[str, str, str]]:
    """From, to and condition of each change."""
    return [
        (change.before.id, change.after.id, "anyone" if change.when is None else sentence_of(change.when))
        for change in difference.changes
    ]


@pytest.mark.thorough
def test_a_moved_threshold_is_told_with_both_its_values(differences: dict[str, Difference]) -> None:
    """Moving a rule from 13 weeks to 12 concerns week 12, light bleeding, and nobody else."""
    difference = differences["a threshold moved by one"]
    who = (
        "pregnancy_test is positive and weeks is at least 12 and not weeks is at least 13 and bleeding is at least"
        " spotting and not bleeding is at least moderate and not danger_signs includes flooding"
    )
    assert {said for *_, said in rows(difference)} == {who}
    assert ("same_day", "hospital_now", who) in rows(difference)
    assert difference.changes[0].new_answers["weeks"] == 12
    assert not difference.lowers
    assert [(edit.kind, edit.id) for edit in difference.edits] == [("rule", "bleeding-after-13-weeks")]


@pytest.mark.thorough
def test_a_lowered_level_is_one_row(differences: dict[str, Difference]) -> None:
    """Telling heavy bleeding to wait for the day lowers heavy bleeding, and says so."""
    difference = differences["a level lowered"]
    assert rows(difference) == [("hospital_now", "same_day", "bleeding is at least heavy")]
    assert difference.lowers
    apart = {
        name: value
        for name, value in difference.changes[0].new_answers.items()
        if value != OLD.content.findings[name].usual
    }
    assert apart == {"bleeding": "heavy"}


@pytest.mark.thorough
def test_a_new_rule_is_told_as_new(differences: dict[str, Difference]) -> None:
    """A rule that is added has no sentence before, and raises only those who meet it."""
    difference = differences["a rule added"]
    (edit,) = difference.edits
    assert (edit.before, edit.after) == (None, "same_day: smelly_discharge is yes")
    assert {when for _, _, when in rows(difference)} == {"smelly_discharge is yes"}
    assert not difference.lowers


def test_new_words_are_no_change_in_meaning(tmp_path: Path) -> None:
    """Whoever only mends words is told that nothing else has changed."""
    folder = edited(tmp_path / "content", "wording/en/interface.ftl", "\n", "\n# words\n")
    difference = compare(OLD, load(folder))
    assert (difference.edits, difference.changes) == ((), ())
    assert verdict(difference).startswith("No change in meaning")


@pytest.mark.thorough
def test_the_words_of_a_finding_s_note_are_no_change_in_meaning(tmp_path: Path) -> None:
    """A note explains a question; whoever writes it anew changes no level."""
    folder = edited(tmp_path / "content", "findings.toml", "spotting: only when wiping", "spotting: on wiping only")
    assert compare(OLD, load(folder)).edits == ()


@pytest.mark.thorough
@pytest.mark.parametrize("name", EDITS)
def test_whoever_is_told_another_level_is_in_a_row(differences: dict[str, Difference], name: str) -> None:
    """The rows name everyone whose level differs, by the rules read naively, and nobody's stands still in them."""
    difference, random = differences[name], Random(name)
    old, new = (Reference(side.checked) for side in (difference.old, difference.new))
    assert difference.changes
    moved = 0
    for number in range(150):
        person = neighbour(difference.changes[number % len(difference.changes)].new_answers, random)
        before, after = (level(one, side, person) for one, side in ((old, difference.old), (new, difference.new)))
        cells = difference.alignment.cells(1, person)
        assert cells is not None
        inside = [one for one in difference.changes if difference.alignment.space.contains(one.people, cells)]
        assert {(one.before.id, one.after.id) for one in inside} == ({(before, after)} if before != after else set())
        assert all(one.when is None or holds(one.when, person, old, new) for one in inside)
        moved += before != after
    assert moved


@pytest.mark.thorough
@pytest.mark.parametrize("name", EDITS)
def test_the_example_of_each_row_is_told_what_the_row_says(differences: dict[str, Difference], name: str) -> None:
    """A reviewer can put the example into both versions and see the change."""
    difference = differences[name]
    for change in difference.changes:
        assert difference.old.level(change.old_answers) == change.before
        assert difference.new.level(change.new_answers) == change.after
        sides = [Reference(side.checked) for side in (difference.old, difference.new)]
        assert change.when is None or holds(change.when, change.new_answers, *sides)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(old=small_protocols(), new=small_protocols())
def test_any_two_protocols_are_compared_exactly(old: Protocol, new: Protocol) -> None:
    """However little two protocols share, the people of the rows are those whose level differs."""
    difference = compare(old, new)
    alignment = difference.alignment
    for place, side in enumerate((old, new)):
        for person, _ in Everyone(side, CUTS).urgencies[:60]:
            cells = alignment.cells(place, person)
            if cells is None:
                continue
            told = [
                level(Reference(one.checked), one, alignment.answers(number, cells))
                for number, one in enumerate((old, new))
            ]
            inside = [one for one in difference.changes if alignment.space.contains(one.people, cells)]
            assert bool(inside) == (told[0] != told[1])
            assert all([one.before.id, one.after.id] == told for one in inside)


@pytest.mark.thorough
def test_a_lower_level_stops_the_merge_unless_it_is_meant(tmp_path: Path) -> None:
    """An edit that lowers anyone's level fails, and passes only where someone says that it is meant."""
    folder = edited(tmp_path / "content", *EDITS["a level lowered"])
    found = run(str(SHIPPED), str(folder), "--format", "markdown", "--people", "40")
    assert found.returncode == 1
    assert "**Someone is told a lower level.**" in found.stdout
    assert "| hospital_now | same_day (lower) | `bleeding is at least heavy`" in found.stdout
    meant = run(str(SHIPPED), str(folder), "--allow-lower", "--format", "json", "--people", "0")
    assert meant.returncode == 0
    assert json.loads(meant.stdout)["changes"][0]["when"] == "bleeding is at least heavy"


def test_what_is_no_version_is_said_to_be_none() -> None:
    """A slip in the name of a revision is answered with a message."""
    found = run("no-such-revision", str(SHIPPED))
    assert found.returncode == 2
    assert (
        "neither a folder nor a git revision" in " ".join(found.stderr.split())
        or "git is not installed" in found.stderr
    )


def run(*words: str) -> CompletedProcess[str]:
    """The command, as a reviewer runs it."""
    return command("diff", *words)


def level(reference: Reference, side: Protocol, person: dict[str, Value]) -> str:
    """The level of someone who has answered everything."""
    least, most = reference.interval(person)
    assert least == most
    return side.checked.level_of[least].id


def holds(when: Condition, person: Mapping[str, Value], *sides: Reference) -> bool:
    """Whether a person meets a condition, in either version's reading of when a question is asked."""
    return any(side.holds(when, person) is Tri.YES for side in sides)


def neighbour(person: Mapping[str, Value], random: Random) -> dict[str, Value]:
    """Someone much like a person."""
    found = dict(person)
    for name in random.sample(sorted(found), random.randrange(4)):
        finding = OLD.content.findings[name]
        found[name] = some(finding, random)
    return found


def some(finding: Finding, random: Random) -> Value:
    """Any answer to a finding."""
    if finding.kind is Kind.MANY:
        return tuple(option for option in finding.options if random.random() < 0.2)
    return random.choice(definite(finding, (11.5, 12, 12.5, 13, 20)))
