"""`firstweeks evaluate`: vignettes in, tables or JSON out."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from cli.running import command
from firstweeks.reading.files import SHIPPED


def vignette(name: str, reference: str, acceptable: list[str], floor: str, **answers: object) -> dict[str, object]:
    """One line of a file."""
    return {
        "id": name,
        "category": name.partition("-")[0],
        "reference_urgency": reference,
        "acceptable": acceptable,
        "unsafe_if_below": floor,
        "answers": answers,
    }


# Told call_ambulance, same_day and same_day (nobody has been asked anything), and call_ambulance.
CASES = [
    vignette("shock-1", "emergency_now", ["emergency_now"], "emergency_now", danger_signs=["shock"]),
    vignette("open-1", "same_day", ["same_day"], "same_day"),
    vignette("open-missed", "emergency_now", ["emergency_now"], "emergency_now"),
    vignette("shock-over", "self_care", ["self_care", "routine_days"], "self_care", danger_signs=["shock"]),
]


Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """The command on some lines: its exit status, what it wrote, and what it complained of."""

    def running(lines: list[dict[str, object]], *options: str) -> tuple[int, str, str]:
        file = tmp_path / "cases.jsonl"
        file.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
        done = command("evaluate", file, *options)
        return done.returncode, done.stdout, done.stderr

    return running


def rows(out: str) -> list[list[str]]:
    """The words of every line."""
    return [line.split() for line in out.splitlines()]


def test_the_tables_fit_a_terminal_and_a_pipe(run: Run) -> None:
    """Eighty columns, no colour and no boxes in a pipe, however long a rule's or a vignette's name is."""
    long = vignette("a-long-name-" * 9, "self_care", ["self_care"], "self_care", danger_signs=["shock"])
    status, out, complaint = run([*CASES, long])
    assert (status, complaint) == (0, "")
    assert max(map(len, out.splitlines())) <= 80
    assert out.isascii()
    assert "\x1b" not in out
    assert out.startswith("5 vignettes, firstweeks-early-pregnancy ")


def test_the_counts_and_the_bounds_are_shown(run: Run) -> None:
    """Of these four one is unsafe and one is over-triaged; so small a number excludes little, and the table says so."""
    shown = [" ".join(row) for row in rows(run(CASES)[1])]
    assert "Told the reference urgency 2 of 4 50.0%" in shown
    assert "Above all acceptable (over-triage) 1 of 4 25.0%" in shown
    # The exact bounds for 1 of 4 and, as self-care cannot be too little for the fourth, 1 of 3.
    assert "Below the floor (unsafe) 1 of 4 25.0% 75.1%" in shown
    assert "where something would be unsafe 1 of 3 33.3% 86.5%" in shown
    assert "Safety of advice (not under-triaged) 3 of 4 75.0%" in shown
    assert "Inclination to over-triage (of errors) 1 of 2 50.0%" in shown
    assert "Comprehensiveness (told a level) 4 of 4 100.0%" in shown
    assert "decided, no question left open 2 of 4 50.0%" in shown
    assert "emergency_now 2 1 (50%) 1 (50%) 1 0" in shown
    assert "shock 2 1 (50%) 1 (50%) 0 1" in shown


def test_every_disagreement_is_listed_with_its_reasons(run: Run) -> None:
    """Whoever is told less than is safe, or more than is acceptable, is named, with the rules that hold."""
    _, out, _ = run(CASES)
    _, _, listing = out.partition("\nBelow the floor\n")
    unsafe, _, others = listing.partition("\nSafe, but not acceptable\n")
    assert ["open-missed", "same_day", "emergency_now", "none"] in rows(unsafe)
    assert rows(others)[1:] == [["shock-over", "call_ambulance", "routine_days", "shock"], ["self_care"]]
    _, agreed, _ = run(CASES[:2])
    assert rows(agreed)[-5:] == [
        ["Below", "the", "floor"],
        ["none"],
        [],
        ["Safe,", "but", "not", "acceptable"],
        ["none"],
    ]


def test_scopes_are_told_apart_where_there_are_several(run: Run) -> None:
    """Cases outside the protocol's scope do not hide among the others."""
    _, out, _ = run([{**CASES[0], "scope": "inside"}, {**CASES[2], "scope": "beyond"}])
    assert ["beyond", "1", "0", "(0%)", "0", "(0%)", "1", "0"] in rows(out)
    assert "Scope" not in run(CASES)[1]


def test_json_holds_everything(run: Run) -> None:
    """A program gets every count, metric and bound, and every vignette with its verdicts."""
    status, out, _ = run(CASES, "--format", "json")
    got = json.loads(out)
    assert status == 0
    assert got["protocol"]["id"] == "firstweeks-early-pregnancy"
    assert got["overall"]["count"] == 4
    assert got["overall"]["literature"] == {
        "accuracy": 0.5,
        "safety_of_advice": 0.75,
        "comprehensiveness": 1.0,
        "inclination_to_over_triage": 0.5,
    }
    bound = got["overall"]["upper_bound"]
    assert (bound["confidence"], bound["sides"], bound["method"]) == (0.95, 1, "Clopper-Pearson")
    assert [round(bound[name], 3) for name in ("below_floor", "below_floor_of_can_be_unsafe", "under_reference")] == [
        0.751,
        0.865,
        0.751,
    ]
    assert list(got["by_reference"]) == ["emergency_now", "same_day", "self_care"]
    assert got["by_category"]["open"]["below_floor"] == 1
    assert [one["id"] for one in got["vignettes"] if one["below_floor"]] == ["open-missed"]
    assert got["vignettes"][3] | {"source": 0} == {
        "id": "shock-over",
        "source": 0,
        "category": "shock",
        "scope": "",
        "diagnosis": "",
        "outcome_known": None,
        "reference_urgency": "self_care",
        "acceptable_urgencies": ["self_care", "routine_days"],
        "unsafe_if_below": "self_care",
        "level": "call_ambulance",
        "urgency": "emergency_now",
        "decided": True,
        "rules": ["shock"],
        "exact": False,
        "acceptable": False,
        "below_floor": False,
        "above_acceptable": True,
    }


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_build_can_fail_on_unsafe_advice(run: Run, form: str) -> None:
    """It is a report unless a number is given; more unsafe vignettes than that fail, after the report is written."""
    assert run(CASES, "--format", form, "--fail-below-floor", "1")[0] == 0
    status, out, complaint = run(CASES, "--format", form, "--fail-below-floor", "0")
    assert (status, complaint) == (1, "below the floor: 1, more than the 0 allowed\n")
    assert out == run(CASES, "--format", form)[1]


def test_bad_lines_stop_the_evaluation(run: Run) -> None:
    """Nothing is half evaluated: every problem is told with its line, and no figure is given."""
    status, out, complaint = run([CASES[0], {**CASES[1], "answers": {"fevr": "yes"}}, {"id": "x"}])
    assert (status, out) == (1, "")
    assert '  --> line 2: answers.fevr\n   = did you mean "fever"?\n' in complaint
    assert 'this vignette has no "answers"\n  --> line 3\n' in complaint
    assert complaint.endswith("\n6 problems\n")


def test_another_content_folder_is_judged_on_its_own(run: Run, tmp_path: Path) -> None:
    """`--content` evaluates that protocol: one that asks for less urgency after shock is found out."""
    folder = tmp_path / "content"
    shutil.copytree(SHIPPED, folder)
    for path in folder.glob("rules/*.toml"):
        text = path.read_text(encoding="utf-8")
        head, found, rest = text.partition("[rule.shock]")
        path.write_text(head + found + rest.replace('"call_ambulance"', '"within_3_days"', 1), encoding="utf-8")
    status, out, _ = run(CASES[:1], "--content", str(folder), "--fail-below-floor", "0")
    assert status == 1
    assert ["shock-1", "same_day", "emergency_now", "shock"] in rows(out)


def test_json_lines_with_truths_are_a_table(run: Run) -> None:
    """The same ending may hold either: a table's people have a truth, and columns of one's own may stay."""
    people = [{"danger_signs": ["shock"], "truth_condition": "stone", "note": "a"}]
    status, out, _ = run(people, "--keep", "note", "--vary", "0")
    assert (status, out.splitlines()[0].split(";")[0]) == (0, "1 people of a labelled table")
    status, out, complaint = run(people)
    assert status == 1
    assert "--keep note keeps it as it is" in complaint
    assert run(CASES, "--keep", "note")[0] == 2
