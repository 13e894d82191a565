"""The files of conformance hold all that is said, and what many get once; a difference is told in plain words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from conformance.comparing import difference
from conformance.form import Said, lines_of, said_in
from laws.strategies import SOME

TEXTS = st.sampled_from(["Call now", "Today", "打电话", ""])


def sections(depth: int = 1) -> st.SearchStrategy[list[Said]]:
    """Sections with different ids, some with sections below them."""
    parts = sections(depth - 1) if depth else st.just([])
    section = st.fixed_dictionaries(
        {
            "heading": TEXTS,
            "paragraphs": st.lists(TEXTS, max_size=2),
            "items": st.lists(TEXTS, max_size=2),
            "parts": parts,
            "tone": st.sampled_from(["plain", "urgent"]),
            "id": st.sampled_from([f"{depth}a", f"{depth}b", f"{depth}c"]),
        }
    )
    return st.lists(section, max_size=3, unique_by=lambda one: str(one["id"]))


SAID = st.dictionaries(
    st.sampled_from(["ann", "ben", "cleo", "dan"]),
    st.fixed_dictionaries(
        {
            "headline": TEXTS,
            "advice": st.lists(TEXTS),
            "next": st.none() | st.fixed_dictionaries({"id": TEXTS}),
            "rules": st.lists(st.fixed_dictionaries({"rule": TEXTS})),
            "sections": sections(),
        }
    ),
)


def section(heading: str, *paragraphs: str) -> Said:
    """A section as it is said."""
    return {
        "heading": heading,
        "paragraphs": list(paragraphs),
        "items": [],
        "parts": [],
        "tone": "plain",
        "id": "where",
    }


@SOME
@given(SAID)
def test_nothing_is_lost(said: dict[str, Any]) -> None:
    """What was written is read back as it was said, to each person, in order."""
    assert said_in(lines_of(said)) == said


@SOME
@given(SAID)
def test_people_who_are_told_the_same_are_told_it_once(said: dict[str, Any]) -> None:
    """A section that several people get in the same words is a line of its own, whoever gets it."""
    lines = lines_of({**said, **{f"{person} again": one for person, one in said.items()}})
    assert not [line for line in lines if '"person"' in line and '"section":' in line]


def test_a_line_changes_where_a_word_does() -> None:
    """One heading changed for everyone is one line changed."""
    old, new = (
        lines_of({name: {"headline": "Today", "sections": [section(heading)]} for name in ("ann", "ben")})
        for heading in ("Where", "Where and how")
    )
    assert len(old) == len(new) == 3
    assert sum(one != other for one, other in zip(old, new, strict=True)) == 1


def test_a_difference_is_said_in_plain_words() -> None:
    """Whoever changes a word without knowing it is told who is told what, where, and what to do if it was meant."""
    written = {name: {"headline": "Today", "sections": [section("Where", "Call")]} for name in ("ann", "ben")}
    said: Mapping[str, Said] = {**written, "ben": {"headline": "Today", "sections": [section("Where", "Wait")]}}
    assert difference(written, written, "Python") == ""
    assert difference(written, said, "Python").splitlines() == [
        "Python tells ben something else than what is written, in sections > where > paragraphs > number 1:",
        "  written  “Call”",
        "  said     “Wait”",
        "0 others are told something else too",
        "If that is meant, python3 dev.py conformance --write writes it down, to be reviewed as a difference.",
    ]


def test_what_is_missing_or_new_is_a_difference() -> None:
    """A section that is gone, a person left out and a person nobody wrote of are each told."""
    one: Mapping[str, Said] = {"ann": {"sections": [section("Where")]}}
    none: Mapping[str, Said] = {"ann": {"sections": []}}
    for written, said in ((one, none), (none, one), (one, {}), ({}, one)):
        assert difference(written, said, "The phone").startswith("The phone tells ann something else")
