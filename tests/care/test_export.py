"""An exported diary: read back whole, refused with all its faults, and shown."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from cli.running import command
from firstweeks.care.content import load_care
from firstweeks.care.diary import Field
from firstweeks.care.drawing import marks
from firstweeks.care.export import ExportRejected, read_export, write_csv, write_json
from firstweeks.care.history import Entry
from firstweeks.care.inputs import moment
from firstweeks.care.script import care_data
from firstweeks.rendering.words import languages
from javascript.runners import Runner, node
from laws.strategies import shipped

DIARY = load_care().diary
EXAMPLES = Path(__file__).parents[2] / "examples" / "diaries"
TEXTS = some.text(some.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1, max_size=30).filter(
    str.strip
)


def of_field(name: str) -> some.SearchStrategy[float | str]:
    field = DIARY.fields[name]
    if field.options:
        return some.sampled_from([*field.options, "unsure"])
    if field.kind == "number":
        return some.integers(int(field.range[0]), int(field.range[1])).map(float)
    return some.integers(0, 40000).map(float) if field.kind == "date" else TEXTS


ENTRIES = some.builds(
    Entry,
    some.integers(0, 40_000_000).map(float),
    some.fixed_dictionaries({}, optional={name: of_field(name) for name in DIARY.fields}),
)


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    """Node with our modules."""
    with node([]) as found:
        yield found


@given(some.lists(ENTRIES, max_size=5))
def test_what_is_written_is_read_back(entries: list[Entry]) -> None:
    """Neither JSON nor CSV loses or changes anything."""
    expected = sorted(entries, key=lambda entry: entry.at)
    assert read_export(write_json(expected, DIARY).encode(), DIARY) == expected
    assert read_export(write_csv(expected, DIARY).encode(), DIARY) == expected


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", ["the first line does not name the columns"]),
        ("{", ["not JSON"]),
        ("[]", ["not a diary of this version"]),
        ('{"firstweeks_diary": 2, "entries": []}', ["not a diary of this version"]),
        ('{"firstweeks_diary": 1, "entries": [3, "x"]}', ["an entry is a number", "an entry is a text"]),
        (
            '{"firstweeks_diary": 1, "entries": [{"at": 3, "hcg": 0, "note": 1}]}',
            ['"at" is 3', '"hcg" is 0', '"note" is 1'],
        ),
        ("at,hcg\n2026-11-22T09:30,12x\n2026-11-22,5\n", ['"hcg" is "12x"', '"at" is "2026-11-22"']),
        ("at,hcg\n2026-11-22T09:30,1,2\n", ["it has 3 columns"]),
        ("at,at\n", ["does not name the columns"]),
        ('at,note\n2026-11-22T09:30,"open\n', ["not CSV"]),
    ],
)
def test_a_file_with_faults_is_refused_with_all_of_them(text: str, says: list[str]) -> None:
    """Nothing of a wrong file is taken, and everything wrong with it is told, each with its place."""
    with pytest.raises(ExportRejected) as refused:
        read_export(text.encode(), DIARY)
    assert len(refused.value.problems) == len(says)
    for problem, part in zip(refused.value.problems, says, strict=True):
        assert part in problem.says
        assert problem.where
        assert problem.fix


@given(some.binary(max_size=60))
def test_any_file_is_read_or_refused(data: bytes) -> None:
    """No file of anyone's ends in a fault of ours."""
    with suppress(ExportRejected):
        assert isinstance(read_export(data, DIARY), list)


FILES = sorted(EXAMPLES.glob("*.json"))


@pytest.mark.parametrize(("file", "language"), [*zip(FILES, cycle(languages()), strict=False)], ids=str)
def test_a_diary_is_told_in_words_and_as_a_page(file: Path, language: str, tmp_path: Path) -> None:
    """The command says what the entries ask for; its page has a table beside every chart and nothing from outside."""
    page = tmp_path / "page.html"
    done = command("diary", file, "--lang", language, "--country", "GB", "--report", page)
    assert (done.returncode, done.stderr) == (0, "")
    html = page.read_text("utf-8")
    assert html.count("<svg") == html.count("<table") > 0
    assert "http" not in html
    assert "<script" not in html


def test_the_level_is_never_below_that_of_the_answers(tmp_path: Path) -> None:
    """Someone whose last answers asked for an ambulance is not told less by quiet entries."""
    (tmp_path / "answers.json").write_text('{"danger_signs": ["shock"]}', "utf-8")
    entry = Entry(moment("2026-11-22T09:30"), {"bleeding": "none"})
    (tmp_path / "diary.json").write_text(write_json([entry], DIARY), "utf-8")
    done = command("diary", tmp_path / "diary.json", "--answers", tmp_path / "answers.json", "--format", "json")
    assert json.loads(done.stdout)["level"] == "call_ambulance"
    done = command("diary", tmp_path / "diary.json", "--at", "noon")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


FAULTY = [
    "",
    "{",
    "[]",
    '{"firstweeks_diary": 1, "entries": [3, {}]}',
    '{"firstweeks_diary": 1, "entries": [{"at": 3, "hcg": 0, "note": 1, "x": 2}]}',
    "at,hcg\n2026-11-22T09:30,12x\n2026-11-22,5\n",
    "at,hcg\n2026-11-22T09:30,1,2\n",
    "at,at\n",
    'at,note\n2026-11-22T09:30,"open\n',
]


def plain(entry: Entry) -> dict[str, Any]:
    return {"at": entry.at, "values": dict(entry.values)}


@settings(max_examples=20)
@given(some.lists(some.lists(ENTRIES, max_size=4), min_size=1, max_size=5))
def test_the_phone_writes_and_reads_the_same_files(runner: Runner, diaries: list[list[Entry]]) -> None:
    """Each reads what the other wrote, and refuses the same files at the same places."""
    diaries = [sorted(entries, key=lambda entry: entry.at) for entries in diaries]
    texts = [write(entries, DIARY) for entries in diaries for write in (write_json, write_csv)]
    given_ = {
        "diary": care_data(shipped())["diary"],
        "texts": [*texts, *FAULTY],
        "entries": [[*map(plain, one)] for one in diaries],
    }
    found = runner.call("carried", given_)
    assert found["read"][: len(texts)] == [[plain(one) for one in read_export(text.encode(), DIARY)] for text in texts]
    for pair, entries in zip(found["written"], diaries, strict=True):
        assert [read_export(text.encode(), DIARY) for text in pair] == [entries, entries]
    for text, there in zip(FAULTY, found["read"][len(texts) :], strict=True):
        with pytest.raises(ExportRejected) as refused:
            read_export(text.encode(), DIARY)
        assert {problem.where for problem in refused.value.problems} == set(there), text


def test_the_phone_draws_the_same_charts(runner: Runner) -> None:
    """A dot is at the same place in the app and in the page that Python writes."""
    pick = random.Random(7)
    charts: list[tuple[list[tuple[float, float | str]], Field, bool]] = []
    for field in DIARY.fields.values():
        if field.kind in ("ordered", "number"):
            values: list[float | str] = [*field.options] or [*field.range, 1.0 + sum(field.range) / 3]
            for count in range(6):
                found = [(float(at), pick.choice(values)) for at in sorted(pick.sample(range(10_000), count))]
                charts.append((found, field, field.range[1] > 1e5))
    there = runner.call("drawn", [{"found": found, "field": asdict(field), "log": log} for found, field, log in charts])
    for (found, field, log), dots in zip(charts, there, strict=True):
        assert dots["dots"] == [asdict(mark) for mark in marks(found, field, log=log)]
