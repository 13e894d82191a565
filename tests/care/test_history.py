"""Rules over days: how their sentences are read, what holds of entries, and the laws of every short history."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from care.test_sentences import read
from firstweeks.care import history
from firstweeks.care.content import load_care
from firstweeks.care.diary import Diary
from firstweeks.care.history import Entry, holds
from firstweeks.care.inputs import day, moment
from firstweeks.care.proving import histories, prove
from firstweeks.care.saying import care_messages, care_words
from firstweeks.care.script import care_data
from firstweeks.model.tri import Tri
from firstweeks.rendering.words import languages
from javascript.runners import Runner, node
from laws.strategies import shipped

DIARY = load_care().diary
CONTENT = shipped().content
LEVELS = {level.id: level for level in CONTENT.levels}
# What takes seconds is proved in the thorough run.
QUICK = [name for name, rule in DIARY.rules.items() if sum(1 for _ in histories(DIARY, rule)) < 3000]


def entries(*lines: str) -> list[Entry]:
    """Entries as "2026-11-22T09:30 bleeding spotting, pads 2"."""
    found = []
    for line in lines:
        at, _, values = line.partition(" ")
        pairs = [pair.split() for pair in values.split(", ")]
        found.append(Entry(moment(at), {name: _known(name, value) for name, value in pairs}))
    return found


def _known(name: str, value: str) -> float | str:
    kind = DIARY.fields[name].kind
    return day(value) if kind == "date" else float(value) if kind == "number" else value


def rules(now: str, *lines: str) -> list[str]:
    return [rule.id for rule in DIARY.holding(entries(*lines), moment(now))]


SEEN = "2026-11-24T10:00 seen same_or_better, next_date 2026-11-27"
WEEKS = {
    "pain that moves to one side and grows": (
        "2026-11-24T08:00",
        ["2026-11-22T20:00 pain_severity mild, pain_place middle",
         "2026-11-24T07:40 pain_severity severe, pain_place left"],
        ["pain-moved-to-one-side", "pain-grew", "pain-severe"],
    ),
    "spotting that stops": (
        "2026-11-24T08:00",
        ["2026-11-22T20:00 bleeding spotting", "2026-11-23T09:00 bleeding spotting", "2026-11-24T07:00 bleeding none"],
        [],
    ),
    "a treated ectopic with a fall and a plan": (
        "2026-11-24T18:00",
        ["2026-11-20T09:00 hcg 1800", "2026-11-24T09:00 hcg 1100", SEEN],
        [],
    ),
    "the same after the planned day": (
        "2026-11-28T00:00",
        ["2026-11-20T09:00 hcg 1800", "2026-11-24T09:00 hcg 1100", SEEN],
        ["hcg-fell", "next-date-passed"],
    ),
    "a loss at home, two pads in an hour": (
        "2026-11-24T18:00",
        ["2026-11-24T17:05 bleeding moderate, pads 1", "2026-11-24T17:55 bleeding heavy, pads 1"],
        ["two-pads-in-an-hour", "a-pad-an-hour", "bleeding-grew"],
    ),
    "sickness that keeps nothing down": (
        "2026-11-24T18:00",
        ["2026-11-10T08:00 weight 62", "2026-11-23T17:00 keeps_drink no",
         "2026-11-24T08:00 weight 58.9, keeps_drink no"],
        ["no-drink-for-a-day", "weight-down"],
    ),
    "an ordinary backache": (
        "2026-11-24T18:00",
        ["2026-11-22T18:00 pain_severity mild, pain_place back_middle",
         "2026-11-24T17:00 pain_severity mild, helped eased"],
        [],
    ),
    "bleeding that goes on": (
        "2026-11-28T08:00",
        ["2026-11-14T08:00 bleeding none", "2026-11-15T08:00 bleeding light", "2026-11-28T08:00 bleeding spotting"],
        ["bleeding-two-weeks"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", WEEKS)
def test_a_week_of_entries_asks_for_what_it_should(name: str) -> None:
    """Who is worse is told so, and who is the same or better is left in peace."""
    now, lines, expected = WEEKS[name]
    found = rules(now, *lines)
    assert set(found) == set(expected)
    assert [LEVELS[DIARY.rules[rule].level.id].urgency for rule in found] == sorted(
        (DIARY.rules[rule].level.urgency for rule in found), reverse=True
    )


@pytest.mark.parametrize("level", LEVELS)
def test_what_is_told_is_never_below_the_last_answers(level: str) -> None:
    """No entry lowers a level; the more urgent of answers and entries is told."""
    for now, lines, _ in WEEKS.values():
        told = DIARY.told(LEVELS[level], entries(*lines), moment(now))
        asked = [rule.level.urgency for rule in DIARY.holding(entries(*lines), moment(now))]
        assert told.urgency == max([LEVELS[level].urgency, *asked])


def test_an_unsure_entry_and_a_missing_one_are_never_no_change() -> None:
    """Someone who has entered once, or cannot tell, is not told that nothing has changed."""
    grew = read("bleeding is heavier than 24 hours ago")
    now = moment("2026-11-24T12:00")
    for lines in ([], ["2026-11-24T11:00 bleeding light"], ["2026-11-24T11:00 bleeding unsure"]):
        assert holds(grew, entries(*lines), DIARY.scales, now) is Tri.UNKNOWN
    both = entries("2026-11-22T11:00 bleeding light", "2026-11-24T11:00 bleeding light")
    assert holds(grew, both, DIARY.scales, now) is Tri.NO
    assert holds(grew, both, DIARY.scales, now + 2 * 1440) is Tri.UNKNOWN


def test_only_what_was_entered_today_fills_an_answer() -> None:
    """An answer of yesterday is asked again; the newest of today is offered."""
    lines = ["2026-11-22T11:00 bleeding heavy", "2026-11-24T08:00 bleeding spotting", "2026-11-24T11:00 bleeding light"]
    now = moment("2026-11-24T12:00")
    assert DIARY.fills(entries(*lines), now) == {"bleeding": "light"}
    assert DIARY.fills(entries(lines[0]), now) == {}


def test_nothing_that_is_asked_in_private_can_be_entered() -> None:
    """Whoever opens the diary finds nothing of what was said out of others' sight."""
    answered = {field.finding for field in DIARY.fields.values() if field.finding}
    assert answered
    assert not any(CONTENT.findings[name].private for name in answered)
    assert not {option for field in DIARY.fields.values() for option in field.options} & {"self_harm", "in_danger"}


@pytest.mark.parametrize("name", QUICK)
def test_the_laws_hold_of_every_short_history(name: str) -> None:
    """Nothing is known without an entry, time that passes lowers nothing, and only a date ahead holds a rule back."""
    proof = prove(DIARY, DIARY.rules[name])
    assert proof.broken == "", proof.by
    assert proof.histories > 100


@pytest.mark.thorough
@pytest.mark.parametrize("name", sorted(DIARY.rules.keys() - set(QUICK)))
def test_the_laws_hold_of_every_short_history_of_a_longer_rule(name: str) -> None:
    """The same, of rules that speak of several things."""
    assert prove(DIARY, DIARY.rules[name]).broken == ""


def faulty(monkeypatch: pytest.MonkeyPatch, fault: str) -> Diary:
    """The diary with one fault in how it is read."""
    real = history.series

    def compared(earlier: Any, differs: Any) -> Tri:
        return Tri.YES if any(map(differs, earlier)) else Tri.NO

    def fresh(entries: Any, field: str, now: float) -> Any:
        return [pair for pair in real(entries, field, now) if now - pair[0] <= 1440]

    def upside_down(self: history.Scale, value: history.Known) -> float:
        return -float(self.options.index(value)) if isinstance(value, str) else -value

    match fault:
        case "missing is no":
            monkeypatch.setattr(history, "_compared", compared)
            monkeypatch.setattr(history, "DAY", 10**9)
        case "a yes grows old":
            monkeypatch.setattr(history, "series", fresh)
        case _:
            monkeypatch.setattr(history.Scale, "rank", upside_down)
    return DIARY


@pytest.mark.parametrize(
    ("fault", "rule"),
    [
        ("missing is no", "bleeding-grew"),
        ("a yes grows old", "pain-severe"),
        ("less is more", "bleeding-grew"),
    ],
)
def test_a_fault_in_how_entries_are_read_is_found(monkeypatch: pytest.MonkeyPatch, fault: str, rule: str) -> None:
    """The proof is no formality: each of these faults breaks a law, and the entries that show it are given."""
    proof = prove(faulty(monkeypatch, fault), DIARY.rules[rule])
    assert proof.broken
    assert proof.by


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    """Node with our modules."""
    with node([]) as found:
        yield found


def drawn(count: int) -> list[dict[str, Any]]:
    """Histories of up to six entries, as plain data, the same each time."""
    pick = random.Random(2026)
    found = []
    for _ in range(count):
        now = 29_000_000 + pick.randrange(3000)
        rows = []
        for _ in range(pick.randrange(7)):
            values: dict[str, float | str] = {}
            for name in pick.sample(sorted(DIARY.fields), 3):
                field = DIARY.fields[name]
                if field.options:
                    values[name] = pick.choice([*field.options, "unsure"])
                elif field.kind == "number":
                    values[name] = pick.choice([field.range[0], field.range[1], 1.0, 2.0, 38.0, 57.0, 60.0])
                elif field.kind == "date":
                    values[name] = now // 1440 + pick.randrange(-2, 3)
            rows.append({"at": now - pick.choice([0, 30, 60, 120, 700, 1440, 1500, 3000, 20000]), "values": values})
        found.append({"now": now, "entries": rows})
    return found


def test_the_phone_reads_a_diary_as_python_does(runner: Runner) -> None:
    """For histories drawn at random, both find the same rules in the same order, and fill in the same answers."""
    asked = drawn(800)
    found = runner.call("diaryRead", {"diary": care_data(shipped())["diary"], "asked": asked})
    seen = set()
    for given, there in zip(asked, found, strict=True):
        rows = [Entry(row["at"], row["values"]) for row in given["entries"]]
        holding = [rule.id for rule in DIARY.holding(rows, given["now"])]
        assert there == {"rules": holding, "fills": DIARY.fills(rows, given["now"])}, given
        seen |= set(holding)
    assert seen == DIARY.rules.keys()


@pytest.mark.parametrize("language", languages())
def test_everything_that_can_be_entered_has_words(language: str) -> None:
    """Each kind, field, option and rule is said in every language."""
    say = care_words(language)
    for kind, fields in DIARY.entries.items():
        assert say(f"care-entry-{kind}")
        for name in fields:
            field = DIARY.fields[name]
            assert say(f"care-field-{name}")
            for option in field.options:
                assert say(f"option-{field.finding}-{option}" if field.finding else f"care-option-{name}-{option}")
    assert all(say(f"care-rule-{name}") for name in DIARY.rules)
    assert {name for fields in DIARY.entries.values() for name in fields} == DIARY.fields.keys()


@pytest.mark.parametrize("language", languages())
def test_no_message_is_written_twice(language: str) -> None:
    """A message that stands twice would say something else than one of its writers meant."""
    names = re.findall(r"^([a-z][\w-]*) =", care_messages(language), re.MULTILINE)
    assert [name for name, count in Counter(names).items() if count > 1] == []
    assert len(names) > 200


def test_a_rule_that_is_held_back_is_never_one_to_leave_at_once_for(tmp_path: Path) -> None:
    """A content folder that lets a date hold back an emergency is refused, with everything else that is wrong."""
    import shutil  # noqa: PLC0415

    from firstweeks.model.problem import ProtocolRejected  # noqa: PLC0415
    from firstweeks.reading.files import SHIPPED  # noqa: PLC0415

    folder = tmp_path / "content"
    shutil.copytree(SHIPPED, folder)
    file = folder / "care" / "diary.toml"
    pads, ahead = 'when = "pads in the last 1 hour is at least 2"', 'unless = "next_date is ahead"'
    plan = 'sources = ["nice-ng126"]\n\n# ---- pain'
    wrong = {
        pads: f"{pads}\n{ahead}",
        'when = "hcg fell"': 'when = "hgc fell"',
        f"{ahead}\n{plan}": 'unless = "hcg fell"\nsources = ["nice"]',
        'when = "days of bleeding is at least 14"': 'when = "days of hcg is at least 14"',
        'finding = "vomiting"': 'finding = "unsafe_at_home"',
    }
    text = file.read_text("utf-8")
    for old, new in wrong.items():
        assert old in text
        text = text.replace(old, new, 1)
    file.write_text(text, "utf-8")
    with pytest.raises(ProtocolRejected) as refused:
        load_care(folder)
    said = str(refused.value)
    for part in (
        "leaves at once",
        '"hgc", which cannot be entered',
        "not a date ahead",
        'cites "nice"',
        '"hcg" what cannot',
        "private",
    ):
        assert part in said, part
    assert all(problem.fix for problem in refused.value.problems)


def test_replacing_a_rule_is_seen() -> None:
    """The level that is told is that of the rule in the content, and of nothing else."""
    rule = DIARY.rules["pain-grew"]
    changed = replace(DIARY, rules={rule.id: replace(rule, level=LEVELS["call_ambulance"])})
    now, lines, _ = WEEKS["pain that moves to one side and grows"]
    assert changed.told(CONTENT.levels[-1], entries(*lines), moment(now)).id == "call_ambulance"
