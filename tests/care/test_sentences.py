"""The sentences about days in which the rules of the diary are written."""

from __future__ import annotations

from typing import Any

import pytest

from firstweeks.care.moments import Days, Down, For, Grew, Is, Joined, Moved, Passed, Sum, sentence_of
from firstweeks.care.sentence import read_moment
from firstweeks.model.place import Place
from firstweeks.reading.sentence import SentenceError


def read(text: str) -> Any:
    return read_moment(text, lambda first, end: Place("rules.toml", 1, first + 1, end - first))


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("a is some", Is("a", "some", at_least=False)),
        ("a is at least 2", Is("a", 2.0, at_least=True)),
        ("a is no for 24 hours", For("a", "no", 1440)),
        ("a is heavier than 24 hours ago", Grew("a", 1440)),
        ("a is worse than 2 days ago", Grew("a", 2880)),
        ("a in the last 1 hour is at least 2", Sum("a", 60, 2.0)),
        ("a moved to left", Moved("a", ("left",))),
        ("a moved to any of left, right", Moved("a", ("left", "right"))),
        ("days of a is at least 14", Days("a", 14.0)),
        ("a fell", Down("a", 0)),
        ("a is down 5%", Down("a", 5.0)),
        ("a passed", Passed("a", ahead=False)),
        ("a is ahead", Passed("a", ahead=True)),
        (
            "a fell and (b fell or c passed)",
            Joined("and", (Down("a", 0), Joined("or", (Down("b", 0), Passed("c", ahead=False))))),
        ),
    ],
)
def test_a_sentence_is_read_and_reads_back(text: str, means: Any) -> None:
    """What a clinician writes has one meaning, and is shown as a sentence of that meaning."""
    assert read(text) == means
    assert read(sentence_of(means)) == means


@pytest.mark.parametrize(
    ("text", "at", "says"),
    [
        ("", 1, "lacks a name"),
        ("not a fell", 1, 'never "no"'),
        ("a fell and b fell or c fell", 19, 'mixes "and" with "or"'),
        ("a is heavier than yesterday", 19, "lacks a number"),
        ("a is heavier than 2 weeks ago", 21, "lacks a time"),
        ("a is heavier than 2 hours", 25, 'go on with "ago"'),
        ("a in the last 2 hours is 3", 23, 'go on with "is at least"'),
        ("a grew", 3, "nothing that can be read"),
        ("(a fell", 7, 'go on with ")"'),
        ("a fell b", 8, "after its end"),
        ("a is down 5", 11, 'go on with "%"'),
    ],
)
def test_a_sentence_that_cannot_be_read_says_where(text: str, at: int, says: str) -> None:
    """The fault is shown at its word, with what to write instead."""
    with pytest.raises(SentenceError) as refused:
        read(text)
    assert says in refused.value.says
    assert refused.value.fix
    assert abs(refused.value.place.column - at) <= 1
