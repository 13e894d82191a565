"""Self-care: for comfort, behind its own gate each time, and never where care is due."""

from __future__ import annotations

import pytest

from app.catalogue import AT_LEVEL
from app.conftest import Visit
from app.driver import UNSURE, Visitor
from app.people import SORE_BACK
from laws.strategies import shipped

pytestmark = pytest.mark.thorough


def through_the_gate(visitor: Visitor, truth: dict[str, object]) -> None:
    """From the start to whatever the gate leads to."""
    visitor.put({}, "start")
    visitor.go("gate")
    visitor.do("enter")
    visitor.answer_until(truth, lambda: visitor.screen not in {"question", "conflict"})


@pytest.mark.parametrize("level", [level.id for level in shipped().content.levels])
def test_not_when_care_is_due(visit: Visit, level: str) -> None:
    """Who is to be seen today or sooner is offered no massage, heat or exercise, and is told to get care."""
    visitor = visit()
    answers = dict(AT_LEVEL[level])
    due = shipped().level(answers) >= shipped().content.unanswered

    visitor.put(answers, "result")
    assert visitor.see("main [data-go=gate]").count() <= (not due)

    through_the_gate(visitor, answers)
    assert visitor.screen == "result" if due else visitor.screen != "result"
    assert not due or not visitor.see("main [data-do=start]").count()


def test_not_when_in_doubt(visit: Visit) -> None:
    """Who is not sure of something that massage needs to be safe is shown none."""
    visitor = visit()
    through_the_gate(visitor, {**SORE_BACK, "one_leg_swollen": UNSURE})
    assert not visitor.see("main [data-do=start]").count()


def test_the_gate_asks_each_time(visit: Visit) -> None:
    """Passed once is not passed for good: each time the emergency signs are asked anew, with nothing ticked."""
    visitor = visit()
    visitor.put(SORE_BACK, "result")
    assert visitor.see("main [data-go=gate]").count() == 1
    through_the_gate(visitor, SORE_BACK)
    assert visitor.screen == "care"
    offered = visitor.see("main [data-do=start]").count()
    assert offered >= 3

    visitor.see("header [data-do=start]").click()
    visitor.go("gate")
    visitor.do("enter")
    assert visitor.asks == ("danger_signs",)
    assert visitor.ticked == set()
    visitor.mark("numb_saddle")
    visitor.submit()
    assert visitor.screen == "result"
    assert visitor.see(".app-card[data-tone=emergency]").count()


def test_the_controls_of_the_timer(visit: Visit) -> None:
    """Stop is the biggest control; pause and "pain changed" are there; worse leads to the emergency signs."""
    visitor = visit()
    through_the_gate(visitor, SORE_BACK)
    visitor.see("main [data-do=start]").first.click()
    assert visitor.screen == "timer"
    sizes = visitor.see("main .app-timer button").evaluate_all(
        "(all) => all.map((one) => [one.offsetWidth * one.offsetHeight, one.dataset.do]).sort((a, b) => b[0] - a[0])"
    )
    assert sizes[0][1] == "stop"
    assert {name for _, name in sizes} == {"stop", "pause", "changed"}
    assert sizes[0][0] >= 2 * sizes[1][0]
    assert not visitor.see("#sound").is_checked()

    visitor.do("changed")
    assert visitor.screen == "aftercare"
    visitor.do("worse")
    assert visitor.asks == ("danger_signs",)
    assert visitor.ticked == set()


@pytest.mark.parametrize("how", ["same", "easier"])
def test_after_it(visit: Visit, how: str) -> None:
    """Easier or the same, nobody is told that all is well: the way back to what to do is there."""
    visitor = visit("zh-CN")
    visitor.put(SORE_BACK, "aftercare", {"name": "massage-stroking"})
    visitor.do(how)
    assert visitor.see("main [role=status]").inner_text() == visitor.words(f"ui-after-{how}")
    visitor.do("look")
    assert visitor.screen == "result"
