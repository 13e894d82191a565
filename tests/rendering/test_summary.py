"""The summary for a clinician, of a small protocol: what is on the paper, and what is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firstweeks.model.finding import UNSURE
from laws.strategies import SOME, answers
from rendering.small import ILL, WELL, Given, said, summary, throat

HURT: Given = {**WELL, "hurt": "yes"}
BOTH: Given = {**ILL, "signs": ("breathless",), "hurt": "yes"}


SAID_BY_ILL = (
    "What is wrong: a very sore throat and a fever. I have had a sore throat for 3 days. "
    "The advice I got: be seen today."
)


def test_four_topics_in_the_order_of_a_handover() -> None:
    """Situation, background, assessment, recommendation: a clinician finds each where they look for it."""
    found = summary(ILL)
    assert [topic.id for topic in found.topics] == ["situation", "background", "assessment", "recommendation"]
    assert [topic.listed for topic in found.topics] == [False, True, True, False]
    assert said(found) == {
        "situation": [
            SAID_BY_ILL,
        ],
        "background": ["Present: Smoking: never; Days: 3"],
        "assessment": [
            "Present: Throat: very sore; Fever",
            "Absent: cannot breathe well; drooling",
            "Rules that hold: Sore with fever [sore-with-fever]: Today",
        ],
        "recommendation": [
            "Throats advised: Today (today)",
            "Made at 2026-03-09 04:05",
            f"Protocol throat, version 1, content {throat().content.content_hash[:12]}",
        ],
    }


def test_what_is_unsure_is_neither_present_nor_absent() -> None:
    """An option that was not ticked is absent, unless the person was unsure about the list; then it is not known."""
    found = said(summary({**WELL, "signs": ("drooling", UNSURE), "throat": UNSURE, "fever": "no"}))["assessment"]
    assert found[:3] == ["Present: drooling", "Absent: Fever", "Not known: cannot breathe well; Throat"]


def test_questions_never_put_are_named() -> None:
    """A question that nobody asked is not taken for a "no"; one that depends on another answer is not missed."""
    assert said(summary({"signs": ()}))["assessment"][-1] == "Not asked: Throat; Fever; Smoking"
    assert not [line for line in said(summary(WELL))["assessment"] if line.startswith("Not asked")]


def test_an_interval_is_said_while_it_is_open() -> None:
    """While questions are open a clinician reads between which levels it lies."""
    assert said(summary({}))["recommendation"][1].endswith("between: Self-care and Ambulance")
    assert len(said(summary(WELL))["recommendation"]) == 3


def test_the_rules_of_the_most_urgent_level_are_named() -> None:
    """The paper names what decides, and what raised the level; what matters less is left for the screen."""
    rules = [line for line in said(summary(BOTH))["assessment"] if line.startswith("Rules")]
    assert rules == ["Rules that hold: No breath [cannot-breathe]: Ambulance"]
    raised = [line for line in said(summary({**ILL, "smoker": "now"}))["assessment"] if line.startswith("Rules")]
    assert [line.partition(": ")[2] for line in raised] == [
        "Sore with fever [sore-with-fever]: Today",
        "Smoke [smoke]: One step sooner",
    ]


def test_contradictions_are_said_at_the_top() -> None:
    """A clinician is told at once that two answers do not fit."""
    situation = said(summary({**WELL, "signs": ("drooling",)}))["situation"]
    assert situation[1] == "You drool, and your throat is not sore."


@SOME
@given(answers(throat().content.findings), st.sampled_from(["yes", "no", UNSURE]))
def test_what_is_private_is_nowhere(person: Given, value: str) -> None:
    """What was answered in private, and each rule that would tell it, is on no paper, whatever else was answered."""
    found = str(summary({**person, "hurt": value}))
    assert "urt" not in found.replace("hurts", "")
    assert said(summary({**WELL, "hurt": value}))["assessment"] == said(summary(WELL))["assessment"]


@pytest.mark.parametrize(
    ("person", "left_out", "gone"),
    [
        (ILL, ("answer-throat",), ["very sore", "Sore with fever"]),
        (ILL, ("answer-fever",), ["Fever", "a fever", "Sore with fever"]),
        (BOTH, ("answer-signs-breathless",), ["cannot breathe well", "no breath", "No breath"]),
        (ILL, ("answer-days",), ["Days: 3", "for 3 days"]),
        (ILL, ("said", "made-at"), ["The advice I got", "04:05"]),
        (BOTH, ("rule-cannot-breathe",), ["No breath"]),
        (ILL, ("answer-smoker", "answer-days"), ["Smoking", "Days"]),
    ],
)
def test_what_is_left_out_is_gone(person: Given, left_out: tuple[str, ...], gone: list[str]) -> None:
    """What a person leaves out is neither in its line, nor in the sentence to say, nor told by the name of a rule."""
    whole, text = (summary(person, *out).text(markdown=False) for out in ((), left_out))
    assert [word for word in gone if word not in whole] == []
    assert [word for word in gone if word in text] == []


def test_every_part_can_be_left_out() -> None:
    """Each part of each line has an id of its own, and with all of them left out nothing is printed."""
    parts = [part.id for topic in summary(BOTH).topics for line in topic.lines for part in line.parts]
    assert len(parts) == len(set(parts)) > 10
    assert all(not topic.lines for topic in summary(BOTH, *parts).topics)


def test_as_text_and_as_markdown() -> None:
    """As text the headings are capitals and the lists indented; as Markdown they are headings and lists."""
    text, markdown = (summary(ILL).text(markdown=markdown) for markdown in (False, True))
    assert text.startswith("Summary from Throats\n\nFilled in by the person")
    assert "\n\nBACKGROUND\n\n  Present: Smoking: never; Days: 3\n" in text
    assert markdown.startswith("# Summary from Throats\n")
    assert "\n\n## Background\n\n- Present: Smoking: never; Days: 3\n" in markdown
    assert len(text.split()) == len(markdown.replace("#", "").replace("\n- ", "\n").split())
