"""A form that is filled without us never hides a question that may apply."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given

from firstweeks.backends.scalar import NO
from firstweeks.model.finding import UNSURE, Kind
from firstweeks.protocol import Protocol
from firstweeks.services.fhir.enabling import Enabling
from firstweeks.services.fhir.naming import ASKED_UNKNOWN, NONE, option_code
from laws.strategies import answers as any_answers
from laws.strategies import shipped, small_protocols
from services.fhir.people import form


def enabled(protocol: Protocol, finding: str, answers: Mapping[str, Any]) -> bool:
    """Whether `enableWhen` shows a question: the rules of R4, where what has no answer is equal to nothing."""
    made = Enabling(protocol).of(protocol.content.findings[finding])
    held = [_holds(protocol, test, answers) for test in made.get("enableWhen", [])]
    return (any(held) if made.get("enableBehavior") == "any" else all(held)) if held else True


def _holds(protocol: Protocol, test: Mapping[str, Any], answers: Mapping[str, Any]) -> bool:
    name, unsure_asked = test["question"].removesuffix(".unsure"), test["question"].endswith(".unsure")
    finding, value = protocol.content.findings[name], answers.get(name)
    number = finding.kind is Kind.NUMBER
    if test["operator"] == "exists":
        there = value == UNSURE if unsure_asked else value is not None and not (number and value == UNSURE)
        return bool(there == test["answerBoolean"])
    if number:
        return isinstance(value, (int, float)) and value >= float(test["answerDecimal"])
    chosen = () if value is None else (value or (NONE,)) if isinstance(value, tuple) else (value,)
    codes = {ASKED_UNKNOWN if one == UNSURE else option_code(finding, one) for one in chosen}
    return bool((test["answerCoding"]["code"] in codes) == (test["operator"] == "="))


def never_hides(protocol: Protocol, given: dict[str, Any]) -> None:
    answers = protocol.answers(given).given
    gates = protocol.scalar.gates(answers.get)
    for name, finding in protocol.content.findings.items():
        reads = protocol.checked.gates.get(name, ())
        # What is not answered yet is shown once the questions before it are; of them, an answer is there or not asked.
        if gates.get(name, NO) != NO and all(one.id in answers for one in reads):
            assert enabled(protocol, name, answers), (name, answers)
        assert finding.id == name


@given(given=any_answers(shipped().content.findings, whole=True))
def test_no_question_that_may_apply_is_hidden(given: dict[str, Any]) -> None:
    """Of the shipped protocol, with every question answered or left unsure."""
    never_hides(shipped(), given)


@given(protocol=small_protocols())
def test_no_protocol_hides_a_question(protocol: Protocol) -> None:
    """Of any protocol, for the answers that stand for all."""
    usual = {name: finding.usual for name, finding in protocol.content.findings.items()}
    never_hides(protocol, usual)
    never_hides(protocol, dict.fromkeys(usual, UNSURE))


def test_questions_wait_only_for_questions_before_them() -> None:
    """`enableWhen` names an earlier item, nothing is required, and repeats is for lists alone."""
    before: set[str] = set()
    for item in _in_order(form().questionnaire()["item"]):
        assert {test["question"] for test in item.get("enableWhen", [])} <= before
        assert "required" not in item
        finding = shipped().content.findings.get(item["linkId"])
        assert item.get("repeats", False) == (finding is not None and finding.kind is Kind.MANY)
        before.add(item["linkId"])


def _in_order(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [one for item in items for one in (item, *_in_order(item.get("item", [])))]


@pytest.mark.parametrize("language", shipped().languages)
def test_every_question_can_be_answered_with_not_sure(language: str) -> None:
    """Each question has the option "not sure", told apart from every other and from no answer."""
    items = {item["linkId"]: item for item in _in_order(form(language).questionnaire()["item"])}
    for name, finding in shipped().content.findings.items():
        asked = items[f"{name}.unsure"] if finding.kind is Kind.NUMBER else items[name]
        codes = [option["valueCoding"]["code"] for option in asked["answerOption"]]
        assert codes.count(ASKED_UNKNOWN) == 1
        assert len(set(codes)) == len(codes)
