"""The interview on a terminal of 80 columns and 24 lines: nothing that is needed scrolls away."""

from __future__ import annotations

import pytest

from cli.person import at_terminal, transcript
from firstweeks.cli import interview
from firstweeks.cli.dialogue import Stop
from firstweeks.model.assessment import Page
from firstweeks.model.finding import Value
from homes import EVERYWHERE
from laws.strategies import shipped

PROTOCOL = shipped()


NO_SIGNS: dict[str, Value] = {finding.id: finding.usual for finding in PROTOCOL.content.findings.values()}


POSITIVE: dict[str, Value] = {**NO_SIGNS, "pregnancy_test": "positive", "weeks": 5, "medicine_or_condition": "no"}


HEIGHT = 24


@pytest.mark.parametrize(("language", "country"), EVERYWHERE)
def test_no_question_scrolls_away(language: str, country: str) -> None:
    """Each question fits a terminal of 80 columns and 24 lines with its answers, the first with the number above it."""
    dialogue = at_terminal(
        PROTOCOL, {**NO_SIGNS, "pregnancy_test": "positive", "pain_sites": ["rectum"]}, language, country
    )
    for page, findings in PROTOCOL.checked.pages.items():
        for finding in findings:
            before = len(transcript(dialogue))
            dialogue._head(Page(page, (finding,)))
            dialogue._ask_one(finding)
            lines = transcript(dialogue)[before:].splitlines()
            above = 1 if page == PROTOCOL.content.pages[0] else 0
            assert len(lines) + above <= HEIGHT, finding.id
    listed = tuple(one for one in PROTOCOL.checked.pages["signs"] if dialogue._listable(one))
    before = len(transcript(dialogue))
    dialogue._ask_list(listed)
    assert len(transcript(dialogue)[before:].splitlines()) <= HEIGHT


def test_what_is_wrong_stands_beside_the_prompt() -> None:
    """Whoever types what is no answer is told so under the question, which is not shown again."""
    dialogue = at_terminal(PROTOCOL, {"danger_signs": ["shock"]})
    dialogue.first = ["99"]

    dialogue.run()

    shown = transcript(dialogue)
    assert shown.count(dialogue.words("finding-danger_signs")) == 1
    assert "> 99\n" + dialogue.words("ui-error-many", typed="99", count="14")[:40] in shown


def test_what_counts_is_told_for_one_line() -> None:
    """Asking about one line explains that line, and no other."""
    dialogue = at_terminal(PROTOCOL, {"danger_signs": ["shock"]})
    dialogue.first = ["i 3"]

    dialogue.run()

    shown = " ".join(transcript(dialogue).split())
    signs = PROTOCOL.content.findings["danger_signs"].options
    hints = [dialogue.words.lines(f"option-danger_signs-{sign}.hint")[0] in shown for sign in signs]
    assert hints == [number == 2 for number in range(len(signs))]


def test_on_the_way_to_a_hospital() -> None:
    """What can make it an ambulance is asked at once, below what to do already; no contradiction comes between."""
    dialogue = at_terminal(PROTOCOL, {**POSITIVE, "danger_signs": ["collapsed"], "bleeding": "moderate"})

    dialogue.run()

    shown = transcript(dialogue)
    level = dialogue.words("level-hospital_now", emergency="999")
    assert level in shown
    assert dialogue.words("ui-answer-on-the-way") in shown
    assert PROTOCOL.level(dialogue.given).id == "call_ambulance"


def test_whoever_stops_reads_what_to_do_last() -> None:
    """The number stands at the end of what is printed for someone who stops."""
    dialogue = at_terminal(PROTOCOL, {**POSITIVE, "pain_sites": ["pelvis_one_side"]})
    dialogue.first = ["0", "1", "q"]
    with pytest.raises(Stop):
        dialogue.run()
    before = len(transcript(dialogue))
    interview._known_so_far(dialogue)
    shown = transcript(dialogue)[before:]
    assert shown.index(dialogue.words("ui-stopped")) < shown.index(dialogue.words("ui-known-so-far"))
    assert "111" in shown[shown.index(dialogue.words("ui-known-so-far")) :]
