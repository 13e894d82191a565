"""`firstweeks assess`: JSON in, JSON out."""

from __future__ import annotations

import json
from subprocess import CompletedProcess

import pytest

from cli.running import command

KEYS = [
    *("level", "at_least", "at_most", "decided", "exact", "rules", "raises", "open", "contradictions", "changes"),
    *("advice", "next", "protocol"),
]


def assess(text: str, *options: str) -> CompletedProcess[str]:
    """Run the command on some input."""
    return command("assess", *options, given=text)


def test_one_object_gives_one_line() -> None:
    """A person's answers give one JSON line with everything a program needs."""
    done = assess(json.dumps({"danger_signs": ["shock"]}, indent=2))
    assert done.returncode == 0
    [line] = done.stdout.splitlines()
    got = json.loads(line)
    assert list(got) == KEYS
    assert (got["level"], got["decided"], got["next"]) == ("call_ambulance", True, None)
    assert got["rules"][0] == {"rule": "shock", "level": "call_ambulance", "because": {"danger_signs": ["shock"]}}
    assert got["protocol"]["id"] == "firstweeks-early-pregnancy"
    assert len(got["protocol"]["content"]) == 64


def test_a_bad_line_does_not_stop_the_good_ones() -> None:
    """Each line is answered; a bad one by an error object with all its problems, and the exit says so at the end."""
    lines = ['{"fever": "yes"}', '{"fevr": "yes", "weeks": 99}', "", "nonsense", "[]", '{"danger_signs": []}']
    done = assess("\n".join(lines))
    got = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert [entry.get("line") for entry in got] == [None, 2, 4, 5, None]
    assert len(got[1]["error"]) == 2
    assert got[1]["error"][0] == {
        "says": '"fevr" is not a finding of this protocol',
        "where": "answers.fevr",
        "fix": 'did you mean "fever"?',
    }
    assert got[4]["level"] == "same_day"


def test_an_empty_object_is_a_person_nobody_has_asked() -> None:
    """Without any answer nothing is sure, nothing is excluded, and the emergency page comes next."""
    got = json.loads(assess("{}").stdout)
    assert (got["at_least"], got["at_most"], got["level"]) == ("self_care", "call_ambulance", "same_day")
    assert got["next"] == {"id": "emergency", "findings": ["danger_signs"]}


def test_text_is_the_card() -> None:
    """`--format text` shows the card; with `--all` what stands behind it comes first, sources included."""
    asked = ('{"danger_signs": ["shock"]}', "--format", "text", "--lang", "en", "--country", "GB")
    card, whole = assess(*asked), assess(*asked, "--all")
    assert (card.returncode, whole.returncode) == (0, 0)
    assert card.stdout.startswith("\nCall 999 now\n")
    assert "Where this advice comes from" not in card.stdout
    assert "Where this advice comes from" in whole.stdout
    assert whole.stdout.endswith(card.stdout)


@pytest.mark.parametrize("text", ["", "\n\n"])
def test_an_input_without_answers_is_refused(text: str) -> None:
    """An empty file is a mistake, and not somebody who answered nothing."""
    done = assess(text)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("there are no answers in it")


def test_a_missing_file_is_a_message() -> None:
    """A user's mistake is one message."""
    done = assess("", "no-such-file.json")
    assert done.returncode == 1
    assert done.stderr.startswith('error: "no-such-file.json"')
