"""`$next-question`: an adaptive form of SDC goes on by one page, and always says what to do if it stops here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from firstweeks.model.problem import AnswersRejected, Problem
from firstweeks.rendering.result import Presenter
from firstweeks.services.fhir.naming import Resource
from firstweeks.services.fhir.questionnaire import Form
from firstweeks.services.fhir.responses import Response, contained_questionnaire

PROFILE = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaireresponse-adapt"


def next_question(form: Form, presenter: Presenter, resource: Mapping[str, Any], said: Response, now: str) -> Resource:
    """
    The response that came in, with the next page in its contained Questionnaire.

    The questions that it had stay, and so do its answers. With no page left it is completed, and the display item at
    the top says what to do.

    Raises:
        AnswersRejected: if the response contains no Questionnaire to go on with.
    """
    contained = contained_questionnaire(resource)
    if contained is None:
        fix = 'contain a Questionnaire with derivedFrom, and name it: "questionnaire": "#ID"'
        says = "an adaptive form contains its Questionnaire, and this one does not"
        raise AnswersRejected([Problem(says, "QuestionnaireResponse.contained", fix)])
    protocol = form.protocol
    assessment, page = protocol.assess(said.answers), protocol.next_page(said.answers)
    asked = {*said.answers, *_asked(form, contained), *(finding.id for finding in (page.findings if page else ()))}
    if page is None:
        result = presenter.result(assessment, said.answers)
        told = f"{result.headline} ({result.when})"
    else:
        told = presenter.if_you_stop(assessment)
    questionnaire = form.adaptive(str(contained["id"]), asked, told)
    others = [one for one in resource["contained"] if one is not contained]
    meta = resource.get("meta", {})
    profiles = [one for one in meta.get("profile") or [] if one != PROFILE]
    return {
        **resource,
        "meta": {**meta, "profile": [PROFILE, *profiles]},
        "contained": [questionnaire, *others],
        "status": "completed" if page is None else "in-progress",
        "authored": resource.get("authored", now),
    }


def first_response(form: Form, now: str) -> Resource:
    """The response with which an adaptive form begins: nothing is asked yet."""
    derived = form.naming.canonical("Questionnaire", form.naming.questionnaire(form.language))
    contained = {"resourceType": "Questionnaire", "id": "form", "status": "draft", "derivedFrom": [derived]}
    return {
        "resourceType": "QuestionnaireResponse",
        "meta": {"profile": [PROFILE]},
        "language": form.language,
        "contained": [contained],
        "questionnaire": "#form",
        "status": "in-progress",
        "authored": now,
    }


def _asked(form: Form, contained: Mapping[str, Any]) -> set[str]:
    """The findings that the contained Questionnaire has asked already."""
    found: set[str] = set()
    waiting = [*contained.get("item", [])] if isinstance(contained.get("item", []), list) else []
    for item in waiting:
        if isinstance(item, Mapping):
            link = item.get("linkId")
            found |= {link} & form.protocol.content.findings.keys() if isinstance(link, str) else set()
            waiting += item.get("item", []) if isinstance(item.get("item", []), list) else []
    return found
