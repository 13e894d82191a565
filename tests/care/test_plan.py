"""A plan for today: who is shown which part, in both runtimes, and what takes it away."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from firstweeks.care.content import load_care
from firstweeks.care.history import Entry, Known
from firstweeks.care.moments import DAY, atoms
from firstweeks.care.plan import Goal, fitting, goal
from firstweeks.care.saying import care_words
from firstweeks.care.script import care_data
from firstweeks.model.problem import ProtocolRejected
from firstweeks.reading.files import SHIPPED
from firstweeks.rendering.words import languages
from javascript.runners import Runner, node
from laws.strategies import shipped

PROTOCOL, CARE = shipped(), load_care()
LEVELS = {level.id: level for level in PROTOCOL.content.levels}
NOW = 29_000_000
WALK = CARE.plan["walk"]
# Someone whose answers let every part be shown.
WELL = {
    **{finding.id: finding.usual for finding in PROTOCOL.content.findings.values()},
    "pregnancy_test": "positive",
    "scan": "inside",
}


# Everything that someone who is well is shown.
ALL = {"walk", "meals", "caffeine", "weight", "stress", "breathing", "sleep"}


def shown(*entries: Entry, answers: dict[str, Any] | None = None) -> set[str]:
    """The parts of someone's day."""
    told = PROTOCOL.assess({**WELL, **(answers or {})})
    return {part.id for part in fitting(CARE.plan, CARE.diary, told.level, told.advice, entries, NOW)}


def entry(hours: float = 0, **values: Any) -> Entry:
    """What was entered so many hours ago."""
    return Entry(NOW - 60 * hours, values)


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    """Node with our modules."""
    with node([]) as found:
        yield found


def test_who_is_well_is_shown_a_day() -> None:
    """Someone with a scan and no sign is shown the parts of a day; with a mild backache also rest."""
    assert shown() == ALL
    assert shown(answers={"pain_sites": ("low_back_both_sides",), "pain_severity": "mild"}) >= {"rest", "walk"}


@pytest.mark.parametrize("level", LEVELS)
def test_no_plan_where_care_is_due(level: str) -> None:
    """Beside a level without self-care there is no part of a plan, whatever advice applies."""
    found = fitting(CARE.plan, CARE.diary, LEVELS[level], list(PROTOCOL.content.advice), [], NOW)
    assert bool(found) == LEVELS[level].self_care


@pytest.mark.parametrize(
    ("values", "gone"),
    [
        ({"bleeding": "spotting"}, {"walk", "weight"}),
        ({"pain_place": "left"}, {"walk"}),
        ({"dizziness": "a_little"}, {"walk", "weight", "breathing"}),
        ({"keeps_drink": "no"}, {"walk", "meals", "weight"}),
        ({"pain_severity": "mild"}, {"weight"}),
        ({"vomiting": "often"}, {"weight"}),
        ({"bleeding": "heavy"}, ALL),
        ({"temperature": 38.5}, ALL),
        ({"helped": "hurt_more"}, ALL),
    ],
)
def test_a_sign_that_is_entered_takes_away_at_once(values: dict[str, Any], gone: set[str]) -> None:
    """What the answers allowed is gone with an entry that makes it unsafe, and stays so until a later entry says no."""
    assert shown() - shown(entry(**values)) == gone
    assert shown() - shown(entry(100, **values)) >= gone


def test_nothing_of_a_pregnancy_that_goes_on_after_a_loss() -> None:
    """After a loss or an abortion no meal, caffeine, weight or sleep of a pregnancy is planned."""
    for how in ("miscarriage", "abortion", "ectopic_treated"):
        lost = {"pregnancy_ended": "yes", "ended_how": how}
        assert not shown(answers=lost) & {"meals", "caffeine", "weight", "sleep"}


def test_a_weight_that_fell_is_no_part_of_a_day() -> None:
    """Who has lost weight is not told to watch it: the loss is told where it is large, and else left in peace."""
    assert "weight" not in shown(entry(48, weight=60.0), entry(weight=59.5))
    assert "weight" in shown(entry(48, weight=59.5), entry(weight=60.0))


def test_unknown_is_never_safe() -> None:
    """Who has answered nothing, or is not sure of a danger sign, is shown no plan."""
    assert shown(answers={"danger_signs": ("unsure",)}) == set()
    told = PROTOCOL.assess({})
    assert fitting(CARE.plan, CARE.diary, told.level, told.advice, [], NOW) == []


@pytest.mark.parametrize(
    ("entries", "aim"),
    [
        ([], Goal(5, False, 0)),
        ([entry(30, walked=5.0, helped="eased")], Goal(10, True, 0)),
        ([entry(30, walked=5.0, helped="no_change")], Goal(10, True, 0)),
        # Nobody said how it was: no step more.
        ([entry(30, walked=15.0)], Goal(15, True, 0)),
        ([entry(30, walked=15.0, helped="hurt_more")], Goal(5, False, 0)),
        ([entry(30, walked=30.0, helped="eased")], Goal(30, True, 0)),
        ([entry(30, walked=200.0, helped="eased")], Goal(30, True, 0)),
        ([entry(31, walked=5.0, helped="eased"), entry(30, walked=5.0)], Goal(10, True, 0)),
        # Today's walk does not raise today's goal.
        ([entry(30, walked=5.0, helped="eased"), entry(walked=10.0, helped="eased")], Goal(10, True, 10)),
        ([entry(walked=10.0), entry(-5, walked=10.0)], Goal(5, False, 10)),
    ],
)
def test_how_far_to_walk(entries: list[Entry], aim: Goal) -> None:
    """A step more after a day that did no harm, never on the same day, never past the most, and back after harm."""
    assert goal(WALK, entries, NOW) == aim


def test_the_phone_plans_as_python_does(runner: Runner) -> None:
    """For entries, levels and advice drawn at random, both show the same parts and the same walk."""
    pick = random.Random(15)
    read = [field for field in CARE.diary.fields.values() if field.kind != "text"]
    people: list[dict[str, Any]] = []
    for _ in range(600):
        rows = []
        for _ in range(pick.randrange(5)):
            values = {one.id: _any(pick, one.options, one.range) for one in pick.sample(read, 2)}
            values |= {"walked": float(pick.choice([0, 5, 10, 25, 30]))} if pick.random() < 0.5 else {}
            rows.append({"at": NOW - pick.choice([0, 60, 700, DAY, 2 * DAY]), "values": values})
        level = pick.choice([*LEVELS.values()])
        advised = [part.advice for part in CARE.plan.values() if pick.random() < 0.8]
        person = {"level": level.id, "told": level.urgency, "calm": level.self_care, "advised": advised}
        people.append({**person, "now": NOW, "entries": rows})
    found = runner.call("planned", {"care": care_data(PROTOCOL), "people": people})
    for one, there in zip(people, found, strict=True):
        entries = [Entry(row["at"], row["values"]) for row in one["entries"]]
        parts = fitting(CARE.plan, CARE.diary, LEVELS[one["level"]], one["advised"], entries, NOW)
        assert there == {"parts": [part.id for part in parts], "goal": asdict(goal(WALK, entries, NOW))}, one
    assert any(len(there["parts"]) > 3 for there in found)


def _any(pick: random.Random, options: tuple[str, ...], bounds: tuple[float, float]) -> Known:
    return pick.choice([*options, "unsure"]) if options else float(round(pick.uniform(*bounds)))


@pytest.mark.parametrize("language", languages())
def test_every_part_has_words(language: str) -> None:
    """Each part is named, says what to do, and can be said to have helped."""
    say = care_words(language)
    for part in CARE.plan.values():
        assert say(f"care-plan-{part.id}")
        assert say.lines(f"care-plan-{part.id}.todo")
        assert say(f"care-option-tried-{part.id}")


def test_what_stops_can_be_entered_by_a_tap() -> None:
    """Every sign that takes a part away is one that a person can enter."""
    stops = {atom.field for part in CARE.plan.values() if part.stop for atom in atoms(part.stop)}
    assert stops <= {name for fields in CARE.diary.entries.values() for name in fields}


def test_a_plan_with_faults_is_refused(tmp_path: Path) -> None:
    """All faults of a part are told at once, each with its place."""
    import shutil  # noqa: PLC0415

    folder = tmp_path / "content"
    shutil.copytree(SHIPPED, folder)
    (folder / "care" / "plan.toml").write_text(
        '[plan.dancing]\nadvice = "walk"\nstop = "bleding is at least spotting"\nfigure = "meal"\nsources = ["x"]\n',
        encoding="utf-8",
    )
    with pytest.raises(ProtocolRejected) as refused:
        load_care(folder)
    said = str(refused.value)
    for fault in ('"walk"', '"bleding"', '"meal"', '"x"', "dancing"):
        assert fault in said
