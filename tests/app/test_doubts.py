"""Whoever is not sure, on the phone: asked once how to tell, and never told that an open question is a no."""

from __future__ import annotations

import pytest

from app.catalogue import LISTED
from app.conftest import Visit
from app.driver import ERROR, UNSURE, Visitor
from app.people import SIGNS, SORE_BACK
from app.test_journeys import told
from laws.strategies import shipped

pytestmark = pytest.mark.thorough


def test_not_sure_of_everything(visit: Visit) -> None:
    """Someone who is sure of nothing gets through every question, and is told to be seen today at the latest."""
    visitor = visit("es")

    visitor.begin()
    visitor.finish({})

    assert set(map(str, flattened(visitor))) == {UNSURE}
    assert shipped().level(visitor.answers).urgency >= shipped().content.unanswered.urgency
    assert visitor.heading == told(visitor)


def flattened(visitor: Visitor) -> list[object]:
    """Every value of the answers, those of lists one by one."""
    values = visitor.answers.values()
    return [one for value in values for one in (value if isinstance(value, list) else [value])]


def test_not_sure_of_a_danger_sign(visit: Visit) -> None:
    """Not sure of a danger sign: how to tell is shown once; who is still not sure is taken to be, never for a no."""
    visitor = visit()
    visitor.begin()

    visitor.mark(UNSURE)
    visitor.submit()

    assert visitor.heading.endswith(visitor.words("ui-how-to-tell"))
    for sign in SIGNS:
        assert visitor.words(f"option-danger_signs-{sign}.tell").split(".")[0] in visitor.see("main").inner_text()

    visitor.mark(UNSURE)
    visitor.submit()

    assert visitor.answers["danger_signs"] == [UNSURE]
    assert visitor.asks != ("danger_signs",)
    visitor.finish({**SORE_BACK, "danger_signs": [UNSURE]})
    assert shipped().level(visitor.answers).urgency >= shipped().content.unanswered.urgency


def test_not_sure_of_some_in_a_list(visit: Visit) -> None:
    """Not sure of some in a list: which ones is asked, the rest counts as no, and none of them as yes."""
    visitor = visit()
    visitor.put({}, "question", {"findings": LISTED})
    listed = visitor.asks

    visitor.mark(UNSURE)
    visitor.submit()

    assert visitor.heading.endswith(visitor.words("ui-which-not-sure"))
    assert set(visitor.asks) == set(listed)

    visitor.submit()
    assert visitor.words("ui-error-which") in visitor.see(ERROR).inner_text()

    visitor.mark(listed[0])
    visitor.submit()
    given = visitor.answers
    assert [given[name] for name in listed] == [UNSURE, *["no"] * (len(listed) - 1)]


def test_not_sure_of_one_alone_is_not_asked_again(visit: Visit) -> None:
    """What someone was not sure of by itself stays so: which one is asked of a list alone."""
    visitor = visit()
    visitor.put({"danger_signs": []}, "question", {"findings": ["vomiting", "vomiting_and_brain_signs", *LISTED]})

    visitor.mark(UNSURE, group="vomiting")
    visitor.mark(UNSURE, group="vomiting_and_brain_signs")
    visitor.mark(UNSURE, group=f"list-{LISTED[0]}")
    visitor.submit()

    assert set(visitor.asks) == set(LISTED)
    visitor.mark(LISTED[0])
    visitor.submit()
    assert visitor.answers["vomiting_and_brain_signs"] == UNSURE


def test_none_is_not_said_of_what_was_not_to_be_seen(visit: Visit) -> None:
    """A statement that shows only after "none of these" was ticked is asked by itself, and the page waits for it."""
    visitor = visit("en")
    visitor.put({}, "question", {"findings": ["fever", "dizzy", "vomiting", "vomiting_and_brain_signs"]})
    visitor.mark("none of these", group="list-fever")
    visitor.mark("often", group="vomiting")
    assert "vomiting_and_brain_signs" in visitor.groups
    visitor.submit()
    assert visitor.screen == "question"
    assert "vomiting_and_brain_signs" not in visitor.answers
    visitor.mark("yes", group="vomiting_and_brain_signs")
    visitor.submit()
    assert visitor.answers["vomiting_and_brain_signs"] == "yes"
    assert visitor.answers["fever"] == "no"
