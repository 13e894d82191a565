"""A response is read as it is meant, or refused with every fault under its FHIRPath."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given

from firstweeks.model.answers import Answers
from firstweeks.model.finding import UNSURE, Kind
from firstweeks.model.problem import AnswersRejected
from firstweeks.services.fhir.naming import ABSENT, ABSENT_REASON, NONE, option_code
from firstweeks.services.fhir.responses import read_response, write_response
from laws.strategies import answers as any_answers
from laws.strategies import shipped
from services.fhir.people import NOW, form, protocol

SYSTEM = form().naming.answers


def respond(*items: Mapping[str, Any], **more: Any) -> dict[str, Any]:
    return {**write_response(form(), {}, NOW), "item": [*items], **more}


def refused(response: object) -> dict[str, str]:
    with pytest.raises(AnswersRejected) as caught:
        read_response(protocol(), response)
    return {problem.where: problem.says for problem in caught.value.problems}


def finding(kind: Kind) -> Any:
    """The first finding of a kind."""
    return next(one for one in shipped().content.findings.values() if one.kind is kind)


def option(kind: Kind, name: str = "") -> dict[str, Any]:
    one = finding(kind)
    return {"valueCoding": {"system": SYSTEM, "code": option_code(one, name or one.options[0])}}


@given(answers=any_answers(shipped().content.findings))
@pytest.mark.parametrize("language", shipped().languages)
def test_answers_come_back_as_they_were_written(language: str, answers: dict[str, Any]) -> None:
    """Whatever can be answered survives FHIR, in each language: an empty list and "unsure" too."""
    checked = protocol().answers(answers)
    read = read_response(protocol(), write_response(form(language), checked.given, NOW))
    assert (read.answers, read.language) == (checked, language)


def test_nothing_answered_is_nothing() -> None:
    """A blank form has no answers."""
    assert read_response(protocol(), respond()).answers == Answers({})


@pytest.mark.parametrize("code", ["asked-unknown", "unknown", "asked-declined", "temp-unknown"])
def test_asked_and_unknown_is_unsure(code: str) -> None:
    """A reason for no answer can stand in the coding, on the answer, on its value, or on the item."""
    one = finding(Kind.YES_NO).id
    reason = {"extension": [{"url": ABSENT_REASON, "valueCode": code}]}
    ways: list[dict[str, Any]] = [
        {"answer": [{"valueCoding": {"system": ABSENT, "code": code}}]},
        {"answer": [reason]},
        {"answer": [{"_valueCoding": reason}]},
        reason,
    ]
    for way in ways:
        assert read_response(protocol(), respond({"linkId": one, **way})).answers.given == {one: UNSURE}


def test_not_asked_is_no_answer() -> None:
    """What was not asked is left out, and never taken for an answer."""
    for code in ("not-asked", "not-applicable"):
        answer = {"valueCoding": {"system": ABSENT, "code": code}}
        item = {"linkId": finding(Kind.YES_NO).id, "answer": [answer]}
        assert read_response(protocol(), respond(item)).answers == Answers({})


def test_some_of_many_and_not_sure_of_the_others() -> None:
    """An option with "not sure" beside it leaves the other options unknown."""
    one = finding(Kind.MANY)
    unsure = {"valueCoding": {"system": ABSENT, "code": "asked-unknown"}}
    item = {"linkId": one.id, "answer": [option(Kind.MANY), unsure]}
    assert read_response(protocol(), respond(item)).answers.given == {one.id: (one.options[0], UNSURE)}


def test_what_no_validator_sees_is_refused_all_at_once() -> None:
    """An answer that is no option, a linkId of no question, two answers where one is asked: each under its path."""
    yes_no, many, number = finding(Kind.YES_NO).id, finding(Kind.MANY).id, finding(Kind.NUMBER).id
    found = refused(
        respond(
            {"linkId": "nobody-asks-this"},
            {"linkId": yes_no, "answer": [option(Kind.YES_NO), option(Kind.YES_NO)]},
            {"linkId": many, "answer": [option(Kind.MANY, NONE), option(Kind.MANY)]},
            {"linkId": number, "answer": [{"valueDecimal": 4000}]},
            {"linkId": finding(Kind.ORDERED).id, "answer": [option(Kind.CHOICE)]},
            {"linkId": finding(Kind.CHOICE).id, "answer": [{"valueString": "positive"}]},
        )
    )
    assert list(found) == [
        "QuestionnaireResponse.item[0].linkId",
        "QuestionnaireResponse.item[1].answer",
        "QuestionnaireResponse.item[2].answer",
        "QuestionnaireResponse.item[3].answer[0].value",
        "QuestionnaireResponse.item[4].answer[0].value",
        "QuestionnaireResponse.item[5].answer[0]",
    ]


YES = option(Kind.YES_NO)
LINK = finding(Kind.YES_NO).id
NUMBER = finding(Kind.NUMBER).id
WRONG: dict[str, tuple[object, str]] = {
    "no resource": ([], "QuestionnaireResponse"),
    "another resource": ({"resourceType": "Patient"}, "QuestionnaireResponse"),
    "no status": ({k: v for k, v in respond().items() if k != "status"}, "QuestionnaireResponse.status"),
    "entered in error": (respond(status="entered-in-error"), "QuestionnaireResponse.status"),
    "another questionnaire": (respond(questionnaire="https://a.example/x"), "QuestionnaireResponse.questionnaire"),
    "another version": (respond(questionnaire=f"{respond()['questionnaire']}x"), "QuestionnaireResponse.questionnaire"),
    "a modifier": (respond(modifierExtension=[{"url": "x"}]), "QuestionnaireResponse.modifierExtension"),
    "rules of its own": (respond(implicitRules="x"), "QuestionnaireResponse.implicitRules"),
    "items that are none": (respond(item={}), "QuestionnaireResponse.item"),
    "an item that is none": (respond(item=[3]), "QuestionnaireResponse.item[0]"),
    "an answer to a page": (
        respond({"linkId": f"page.{shipped().content.pages[0]}", "answer": [YES]}),
        "QuestionnaireResponse.item[0].answer",
    ),
    "answered in two items": (
        respond({"linkId": LINK, "answer": [YES]}, {"linkId": LINK, "answer": [YES]}),
        "QuestionnaireResponse.item[1]",
    ),
    "a code of nobody": (
        respond({"linkId": LINK, "answer": [{"valueCoding": {"code": YES["valueCoding"]["code"]}}]}),
        "QuestionnaireResponse.item[0].answer[0].value",
    ),
    "no coding": (
        respond({"linkId": LINK, "answer": [{"valueCoding": "yes"}]}),
        "QuestionnaireResponse.item[0].answer[0].value",
    ),
    "two values": (
        respond({"linkId": LINK, "answer": [{**YES, "valueString": "no"}]}),
        "QuestionnaireResponse.item[0].answer[0]",
    ),
    "an answer that is none": (respond({"linkId": LINK, "answer": [None]}), "QuestionnaireResponse.item[0].answer[0]"),
    "answers that are none": (respond({"linkId": LINK, "answer": {}}), "QuestionnaireResponse.item[0].answer"),
    "a reason that is none": (
        respond({"linkId": LINK, "answer": [{"valueCoding": {"system": ABSENT, "code": "error"}}]}),
        "QuestionnaireResponse.item[0].answer[0].value",
    ),
    "a text for a number": (
        respond({"linkId": NUMBER, "answer": [{"valueDecimal": "6"}]}),
        "QuestionnaireResponse.item[0].answer[0].value",
    ),
    "a number and not sure": (
        respond(
            {"linkId": NUMBER, "answer": [{"valueDecimal": 6}]},
            {"linkId": f"{NUMBER}.unsure", "answer": [{"valueCoding": {"system": ABSENT, "code": "asked-unknown"}}]},
        ),
        "QuestionnaireResponse.item[1]",
    ),
    "a contained form of nobody": (
        respond(questionnaire="#q", contained=[{"resourceType": "Questionnaire", "id": "q"}]),
        "QuestionnaireResponse.contained.derivedFrom",
    ),
    "contained is no list": (respond(questionnaire="#q", contained={}), "QuestionnaireResponse.contained"),
    "meta is no object": (respond(meta=[]), "QuestionnaireResponse.meta"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_refused(name: str) -> None:
    """Each fault is found where it is, and nothing is read past it."""
    response, where = WRONG[name]
    assert where in refused(copy.deepcopy(response))


def test_no_message_repeats_what_was_sent() -> None:
    """A refusal may be kept by whoever gets it: it holds no answer."""
    mark = "MARK-OF-AN-ANSWER"
    coding = {"system": mark, "code": mark, "display": mark}
    with pytest.raises(AnswersRejected) as caught:
        read_response(
            protocol(),
            respond(
                {"linkId": mark, "answer": [{"valueString": mark}]},
                {"linkId": LINK, "answer": [{"valueCoding": coding}]},
                {"linkId": NUMBER, "answer": [{"valueString": mark}]},
                status=mark,
                questionnaire=mark,
            ),
        )
    assert mark not in str(caught.value)
