"""Every screen and state of the app, one after the other, for whatever is looked at on all of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from app.driver import NONE, Visitor
from app.people import SIGNS, SORE_BACK, vignettes
from laws.strategies import shipped

# Someone told each level, from the vignettes.
AT_LEVEL: Mapping[str, Mapping[str, Any]] = {
    shipped().level(answers).id: answers for answers in reversed(list(vignettes().values()))
}
CONFLICT = {**SORE_BACK, "pain_severity": "none"}
LISTED = ["fever", "urinary_symptoms", "blood_in_urine", "bowel_symptoms", "dizzy"]
PACED = [advice.id for advice in shipped().content.advice.values() if advice.pace]
CLAIM = "my back hurts, is it implantation"

QUESTIONS: Mapping[str, Mapping[str, Any]] = {
    "the emergency page": {"findings": ["danger_signs"]},
    "how to tell": {"findings": ["danger_signs"], "way": "telling"},
    "one of several": {"findings": ["bleeding"]},
    "yes or no": {"findings": ["something_badly_wrong"]},
    "a list": {"findings": LISTED},
    "several on one screen": {"findings": ["pain_severity", "pain_trend", *LISTED, "unsafe_at_home"]},
    "which of a list": {"findings": LISTED, "way": "doubting"},
    "a number": {"findings": ["weeks"]},
    "many": {"findings": ["risks"]},
    "where it hurts": {"findings": ["pain_sites"]},
}


def screens(visitor: Visitor) -> Iterator[str]:
    """Bring a visitor to each screen in each of its states, and say where they are."""
    visitor.put({}, "start")
    yield "start"
    yield from _questions(visitor)
    visitor.put(CONFLICT, "conflict", {"name": "pain-site-without-severity"})
    yield "conflict"
    for screen in ("cover", "recheck"):
        visitor.put(SORE_BACK, screen)
        yield screen
    yield from _results(visitor)
    yield from _summary(visitor)
    yield from _claims(visitor)
    yield from _self_care(visitor)
    visitor.put(SORE_BACK, "show")
    yield "show"
    for screen in ("visit", "support", "privacy", "numbers", "checked"):
        visitor.put({}, screen)
        yield screen
    yield from _news(visitor)


def _questions(visitor: Visitor) -> Iterator[str]:
    for name, about in QUESTIONS.items():
        visitor.put({}, "question", about)
        yield name
    visitor.put({"danger_signs": ["collapsed"]}, "question", {"findings": ["bleeding", "pain_sites"]})
    yield "questions on the way to a hospital"
    visitor.put({"bleeding": "heavy"}, "question", {"findings": ["weeks"]})
    yield "a question when care is needed whatever comes"
    visitor.see("main details").evaluate_all("(all) => all.forEach((one) => { one.open = true; })")
    visitor.submit()
    yield "a number that is missing"
    visitor.put({}, "question", {"findings": ["danger_signs"]})
    visitor.mark(SIGNS[0], NONE)
    visitor.submit()
    yield "none and a sign"


def _results(visitor: Visitor) -> Iterator[str]:
    for level, answers in AT_LEVEL.items():
        visitor.put(answers, "result")
        yield f"the result {level}"
        visitor.see("main details").evaluate_all("(all) => all.forEach((one) => { one.open = true; })")
        yield f"the result {level}, opened"
    visitor.put({"bleeding": "heavy"}, "result", {"course": {"page": None, "rest": []}})
    yield "what to do so far"
    visitor.put(CONFLICT, "result")
    yield "the result on answers that do not fit together"


def _summary(visitor: Visitor) -> Iterator[str]:
    visitor.put(AT_LEVEL["same_day"], "summary")
    visitor.see("main details").evaluate_all("(all) => all.forEach((one) => { one.open = true; })")
    visitor.do("showCode")
    yield "the summary with its code"


def _claims(visitor: Visitor) -> Iterator[str]:
    visitor.put({}, "beliefs")
    yield "claims"
    visitor.see("#claim").fill(CLAIM)
    visitor.submit()
    yield "claims found"
    beliefs = shipped().content.beliefs
    chosen = {(belief.verdict, belief.urgent): belief.id for belief in beliefs.values()}
    for (verdict, urgent), name in chosen.items():
        visitor.put({}, "belief", {"name": name})
        yield f"a claim that is {verdict}{', and a danger' if urgent else ''}"


def _self_care(visitor: Visitor) -> Iterator[str]:
    visitor.put({}, "gate")
    yield "gate"
    visitor.put(SORE_BACK, "care")
    yield "care"
    visitor.see("main details").evaluate_all("(all) => all.forEach((one) => { one.open = true; })")
    yield "care, opened"
    visitor.put(AT_LEVEL["within_24_hours"], "care")
    yield "care with nothing that is safe"
    visitor.put(SORE_BACK, "timer", {"name": "massage-stroking"})
    yield "timer"
    visitor.do("pause")
    yield "timer, paused"
    visitor.put(SORE_BACK, "aftercare", {"name": "massage-stroking"})
    visitor.do("same")
    yield "aftercare"


def _news(visitor: Visitor) -> Iterator[str]:
    visitor.put({}, "start")
    for event in ("update-ready", "update-done"):
        visitor.page.evaluate("(event) => { document.dispatchEvent(new Event(event)); }", event)
        yield event
