"""An adaptive form asks what the interview asks, page by page, and says at every step what to do."""

from __future__ import annotations

import random
from typing import Any

import pytest

from firstweeks.model.problem import AnswersRejected
from firstweeks.services.fhir.adaptive import PROFILE, first_response
from firstweeks.services.fhir.naming import Naming
from firstweeks.services.fhir.operations import Sent
from firstweeks.services.fhir.questionnaire import page_link
from firstweeks.services.fhir.responses import read_response
from services.fhir.people import NOW, any_answer, form, operations, protocol, walk


def ask(response: dict[str, Any]) -> dict[str, Any]:
    return operations().next_question(Sent(response=response, country="GB"))


def links(items: list[dict[str, Any]]) -> set[str]:
    return {item["linkId"] for item in items}.union(*(links(item.get("item", [])) for item in items))


@pytest.mark.parametrize("seed", range(40))
def test_the_form_is_the_interview(seed: int) -> None:
    """What is shown next is the page that the interview asks, and it is completed when nothing is left to ask."""
    language = protocol().languages[seed % len(protocol().languages)]
    before: set[str] = set()
    for response in walk(any_answer(random.Random(seed)), ask, language):
        answers = read_response(protocol(), response).answers
        page = protocol().next_page(answers)
        contained = response["contained"][0]
        shown = links(contained["item"])
        assert (response["status"] == "completed") == (page is None)
        assert before <= shown
        if page is not None:
            assert {page_link(page.id), *(finding.id for finding in page.findings)} <= shown
        assert contained["item"][0]["text"]
        before = shown


def test_the_rules_of_the_profile() -> None:
    """A contained Questionnaire without address and version, derived from one, every item with a text."""
    first = first_response(form(), NOW)
    sent = {**first, "id": "mine", "subject": {"reference": "Patient/p"}, "identifier": {"value": "1"}}
    response = ask(sent)
    [questionnaire] = response["contained"]
    assert response["questionnaire"] == f"#{questionnaire['id']}"
    assert PROFILE in response["meta"]["profile"]
    assert not {"url", "version"} & questionnaire.keys()
    naming = Naming(protocol().content)
    assert questionnaire["derivedFrom"] == [naming.canonical("Questionnaire", naming.questionnaire("en"))]
    assert {key: response[key] for key in ("id", "subject", "identifier")} == {
        key: sent[key] for key in ("id", "subject", "identifier")
    }
    waiting = [*questionnaire["item"]]
    for item in waiting:
        assert item["text"]
        assert "required" not in item
        waiting += item.get("item", [])
    # It asks the same again, with the same bytes, for the same answers.
    assert ask(sent) == response == ask(response)


def test_at_an_emergency_it_ends_with_what_to_do() -> None:
    """With a sign at which one must act at once nothing more is asked, and the form says the level."""
    first = next(iter(protocol().checked.pages.values()))[0]
    response = ask(first_response(form(), NOW))
    option = next(option for option in first.options if protocol().level({first.id: [option]}).at_once)
    coding = form().coding(first, option)
    item = {"linkId": first.id, "answer": [{"valueCoding": coding}]}
    done = ask({**response, "item": [{"linkId": page_link(first.page), "item": [item]}]})
    result = protocol().result({first.id: [option]}, "en", "GB")
    assert done["status"] == "completed"
    assert done["contained"][0]["item"][0]["text"].startswith(result.headline)


def test_a_response_without_its_form_is_refused() -> None:
    """To go on, the response contains the Questionnaire that it answers."""
    naming = Naming(protocol().content)
    plain = {**first_response(form(), NOW), "questionnaire": naming.url("Questionnaire", naming.questionnaire("en"))}
    with pytest.raises(AnswersRejected) as caught:
        ask(plain)
    assert [problem.where for problem in caught.value.problems] == ["QuestionnaireResponse.contained"]
