"""What a diary keeps of an interview, and what it says has changed when someone asks again; in both runtimes."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from app.people import SORE_BACK, WELL, vignettes
from care.test_waiting import some_answer
from cli.running import command
from firstweeks.care.checks import Change, Check, assess, change, kept
from firstweeks.care.content import load_care
from firstweeks.care.export import ExportRejected, read_diary_file, write_csv, write_json
from firstweeks.care.history import Entry
from firstweeks.care.saying import care_words
from firstweeks.care.script import care_data
from firstweeks.care.telling import changed as in_words
from firstweeks.rendering.phrases import Phrases
from firstweeks.rendering.words import languages
from javascript.runners import Runner, node
from javascript.test_engine import script
from laws.strategies import shipped

PROTOCOL, DIARY = shipped(), load_care().diary
FINDINGS = PROTOCOL.content.findings
NOW = 29_000_000.0
DAY = 1440
# A pregnancy that no scan has shown yet, with a mild ache in the middle.
ACHE = {**WELL, "pregnancy_test": "positive", "scan": "none", "pain_sites": ["pelvis_middle"], "pain_severity": "mild"}
SIDE = {**ACHE, "pain_sites": ["pelvis_one_side"]}
SEEN = Entry(NOW - 60, {"seen": "same_or_better"})


def check(answers: dict[str, Any], at: float = NOW) -> Check:
    found = kept(PROTOCOL, DIARY, PROTOCOL.answers(answers), at)
    assert found is not None
    return found


def changed(then: dict[str, Any], now: dict[str, Any], *entries: Entry) -> Change | None:
    """What has changed since this time yesterday."""
    return change(PROTOCOL, DIARY, check(then, NOW - DAY), check(now), PROTOCOL.assess(now), entries)


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    """Node with the shipped protocol."""
    with node([script()]) as found:
        yield found


def test_someone_who_is_worse_is_told_since_when_and_by_what() -> None:
    """The pain is on one side since yesterday: both levels and that sign are named, and nothing that was so before."""
    found = changed(ACHE, SIDE)
    assert found is not None
    assert (found.kind, found.at, found.now) == ("more", NOW - DAY, PROTOCOL.assess(SIDE).level)
    assert found.before == PROTOCOL.assess(ACHE).level
    assert dict(found.because) == {"pain_sites": ("pelvis_one_side",)}


def test_an_entry_that_asks_for_more_is_the_reason() -> None:
    """Where the diary asks for the level, its rule is the reason, whatever the answers say."""
    entries = [Entry(NOW - 30, {"pain_place": "shoulder"})]
    found = changed(ACHE, ACHE, *entries)
    assert found is not None
    assert (found.kind, found.now.id, found.rules) == ("more", "call_ambulance", ("pain-at-the-shoulder",))
    assert not found.because


def test_nothing_new_is_said_to_be_the_same() -> None:
    """The same answers have the same level, and no sign is said to be new."""
    found = changed(SIDE, SIDE)
    assert found is not None
    assert (found.kind, dict(found.because), found.rules) == ("same", {}, ())


def test_less_is_less_only_for_whoever_was_seen_and_answered_all() -> None:
    """What was told before stands until someone was seen, and as long as anything that matters is not answered."""
    for then in (SIDE, {**SIDE, "danger_signs": ["collapsed"]}):
        unseen, seen = changed(then, ACHE), changed(then, ACHE, SEEN)
        assert unseen is not None
        assert seen is not None
        assert (unseen.kind, seen.kind) == ("unseen", "less")
        assert unseen.before == PROTOCOL.assess(then).level
        assert seen.because == unseen.because
    open_one = changed({**SIDE, "danger_signs": ["collapsed"]}, {**ACHE, "fever": "unsure"}, SEEN)
    assert open_one is not None
    assert open_one.kind == "unknown"


def test_a_visit_before_the_check_is_no_visit_since() -> None:
    """Someone who was seen, then told more, and not seen again, is not told that less will do."""
    found = changed(SIDE, ACHE, Entry(NOW - 2 * DAY, {"seen": "same_or_better"}))
    assert found is not None
    assert found.kind == "unseen"


def test_what_was_said_in_private_is_not_kept_and_not_hinted_at() -> None:
    """A private answer leaves no trace in what is kept, and a level that rests on one is compared with nothing."""
    private = [one.id for one in FINDINGS.values() if one.private]
    assert private
    hurt = {**ACHE, "injury": "yes", "hurt_by_someone": "yes", "unsafe_at_home": "yes"}
    assert not set(private) & check(hurt).answers.keys()
    assert check(hurt) == check({**hurt, "hurt_by_someone": "no", "unsafe_at_home": "no"})
    well = {**WELL, "unsafe_at_home": "yes"}
    assert PROTOCOL.assess(well).level != assess(PROTOCOL, check(well)).level
    assert changed(WELL, well) is None
    for sign in DIARY.never:
        finding, _, option = sign.partition(".")
        assert kept(PROTOCOL, DIARY, PROTOCOL.answers({**ACHE, finding: [option]}), NOW) is None
    assert {"danger_signs.self_harm", "danger_signs.in_danger"} <= set(DIARY.never)


def test_other_content_is_compared_with_nothing() -> None:
    """What another version told cannot be worked out by this one."""
    before = Check(NOW - DAY, "another", check(ACHE).answers)
    assert change(PROTOCOL, DIARY, before, check(SIDE), PROTOCOL.assess(SIDE), []) is None


def drawn() -> list[dict[str, Any]]:
    """Pairs of interviews, of people of the published cases and at random, with entries; the same each time."""
    pick = random.Random(15)
    people = [*vignettes().values(), WELL, SORE_BACK, ACHE, SIDE]
    found = []
    for _ in range(250):
        then = dict(pick.choice(people))
        now = dict(pick.choice([then, then, *people]))
        now |= {one.id: some_answer(pick, one) for one in pick.sample([*FINDINGS.values()], 3)}
        rows = []
        for _ in range(pick.randrange(4)):
            field = pick.choice([one for one in DIARY.fields.values() if one.options])
            rows.append({"at": NOW - pick.choice([5, 800, 2000]), "values": {field.id: pick.choice(field.options)}})
        found.append({"then": then, "now": now, "entries": rows})
    return found


def plain(answers: Any) -> dict[str, Any]:
    return {name: [*value] if isinstance(value, tuple) else value for name, value in answers.items()}


def as_json(found: Change | None) -> dict[str, Any] | None:
    if found is None:
        return None
    ids = {"before": found.before.id, "now": found.now.id}
    return {"kind": found.kind, "at": found.at, **ids, "because": plain(found.because), "rules": [*found.rules]}


def test_the_phone_keeps_and_compares_as_python_does(runner: Runner) -> None:
    """Both keep the same and say the same of it; neither ever calls less enough for whoever is unseen or unsure."""
    people = drawn()
    read = [(PROTOCOL.answers(one["then"]), PROTOCOL.answers(one["now"])) for one in people]
    asked = [
        {**one, "then": {"at": NOW - DAY, "answers": plain(then)}, "now": NOW, "answers": plain(now)}
        for one, (then, now) in zip(people, read, strict=True)
    ]
    found = runner.call("changed", {"diary": care_data(PROTOCOL)["diary"], "asked": asked})
    kinds = set()
    for one, (then, now), there in zip(people, read, found, strict=True):
        entries = [Entry(row["at"], row["values"]) for row in one["entries"]]
        before, after = kept(PROTOCOL, DIARY, then, NOW - DAY), kept(PROTOCOL, DIARY, now, NOW)
        told = PROTOCOL.assess(now)
        change_ = change(PROTOCOL, DIARY, before, after, told, entries) if before and after else None
        assert there["change"] == as_json(change_), one
        assert there["kept"] == (after and {"at": NOW, "content": after.content, "answers": plain(after.answers)})
        if change_ is not None:
            kinds.add(change_.kind)
            seen = any("seen" in entry.values for entry in entries)
            assert change_.kind != "less" or (seen and told.decided)
            assert (change_.kind in ("less", "unseen", "unknown")) == (change_.now.urgency < change_.before.urgency)
    assert kinds == {"more", "same", "less", "unseen", "unknown"}


@pytest.mark.parametrize("language", languages())
def test_each_change_is_said(language: str) -> None:
    """Both levels and the day before are there in words, and after them what made the difference."""
    say = care_words(language)
    kinds = {"more": changed(ACHE, SIDE), "same": changed(SIDE, SIDE), "less": changed(SIDE, ACHE, SEEN)}
    kinds |= {"unseen": changed(SIDE, ACHE)}
    for kind, found in kinds.items():
        assert found is not None
        assert found.kind == kind
        told = in_words(found, Phrases(PROTOCOL.content, say), say, NOW)
        assert say(f"level-{found.now.id}.soon") in told.paragraphs[0] or kind == "unseen"
        if kind != "same":
            assert say("care-then-yesterday") in told.paragraphs[0]
            assert say(f"level-{found.before.id}.soon") in told.paragraphs[0]
            assert say("option-pain_sites-pelvis_one_side.name") in told.items[0]
        else:
            assert told.paragraphs == (say("care-changed-same", now=say(f"level-{found.now.id}.soon")),)
            assert told.items == ()
    unknown = replace(kinds["unseen"], kind="unknown") if kinds["unseen"] else None
    assert unknown
    # The lower level is not named where something is open.
    assert say(f"level-{unknown.now.id}.soon") not in str(in_words(unknown, Phrases(PROTOCOL.content, say), say, NOW))


def test_a_page_for_a_clinician_has_the_summary_above_the_timeline(tmp_path: Path) -> None:
    """The command writes the summary of the last interview first, then the days; nothing that was said in private."""
    (tmp_path / "diary.json").write_text(write_json([SEEN], DIARY, [check(ACHE)]), "utf-8")
    private = {**SIDE, "unsafe_at_home": "yes", "injury": "yes", "hurt_by_someone": "yes"}
    (tmp_path / "answers.json").write_text(json.dumps(private), "utf-8")
    say = care_words("en")
    secrets = [say(f"finding-{name}.name") for name in ("unsafe_at_home", "hurt_by_someone")]
    for more, where in (((), "pelvis_middle"), (("--answers", tmp_path / "answers.json"), "pelvis_one_side")):
        out, paper = tmp_path / "page.html", tmp_path / "page.pdf"
        told = ("--lang", "en", "--country", "GB", "--report", out, "--pdf", paper)
        done = command("diary", tmp_path / "diary.json", *more, *told)
        assert (done.returncode, done.stderr) == (0, "")
        html = unescape(out.read_text("utf-8"))
        summary, days = html.index(say("ui-summary-title")), html.index(say("care-days"))
        assert summary < html.index(say(f"option-pain_sites-{where}.name")) < days
        assert not [secret for secret in secrets if secret in html]
        words = "".join("".join(page.extract_text().split()) for page in PdfReader(paper).pages)
        assert "".join(say("ui-summary-title").split()) in words
        assert not [secret for secret in secrets if "".join(secret.split()) in words]


def test_a_file_carries_the_last_interviews() -> None:
    """What is written is read back; a table holds none, and a diary without them is a diary."""
    checks, entries = [check(ACHE, NOW - DAY), check(SIDE)], [SEEN]
    assert read_diary_file(write_json(entries, DIARY, checks).encode(), DIARY, PROTOCOL) == (entries, checks)
    assert read_diary_file(write_json(entries, DIARY).encode(), DIARY, PROTOCOL) == (entries, [])
    assert read_diary_file(write_csv(entries, DIARY).encode(), DIARY, PROTOCOL) == (entries, [])


HASH = PROTOCOL.content.content_hash
GOOD = {"at": "2026-11-22T09:30", "content": HASH, "answers": {}}


@pytest.mark.parametrize(
    ("row", "says"),
    [
        (3, "no check"),
        ({**GOOD, "more": 1}, "no check"),
        ({**GOOD, "at": "noon"}, '"at" is'),
        ({**GOOD, "content": 1}, "a number"),
        ({**GOOD, "answers": {"fever": "perhaps", "weeks": 99}}, "fever"),
        ({**GOOD, "answers": {"unsafe_at_home": "no"}}, "never keeps"),
        ({**GOOD, "answers": {"danger_signs": ["self_harm"]}}, "never keeps"),
    ],
)
def test_a_wrong_interview_is_refused_with_the_rest(row: Any, says: str) -> None:
    """Nothing of such a file is taken, and what is wrong with its entries is told too."""
    data = json.dumps({"firstweeks_diary": 1, "entries": [{"at": "noon"}], "checks": [row]})
    with pytest.raises(ExportRejected) as refused:
        read_diary_file(data.encode(), DIARY, PROTOCOL)
    assert says in str(refused.value)
    assert "entries[0]" in str(refused.value)
    assert all(problem.fix for problem in refused.value.problems)


def test_an_interview_that_cannot_be_read_any_more_is_left_out() -> None:
    """Answers of older content that mean nothing now do not keep a diary from being read."""
    row = {**GOOD, "content": "older", "answers": {"gone": "yes"}}
    data = json.dumps({"firstweeks_diary": 1, "entries": [], "checks": [row]})
    assert read_diary_file(data.encode(), DIARY, PROTOCOL) == ([], [])
