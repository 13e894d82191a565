"""The operations of the server as functions from what was sent to what is answered; nothing is kept between them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from firstweeks.model.answers import Answers
from firstweeks.model.problem import AnswersRejected, Problem, RequestRejected
from firstweeks.protocol import Protocol
from firstweeks.rendering.result import Presenter
from firstweeks.services.fhir.adaptive import next_question
from firstweeks.services.fhir.advice import Advice
from firstweeks.services.fhir.naming import Resource, is_resource
from firstweeks.services.fhir.questionnaire import Form
from firstweeks.services.fhir.records import read_records
from firstweeks.services.fhir.responses import Response, read_response
from firstweeks.services.fhir.telling import Asked

_ANYWHERE = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What an operation was sent: the response of a person, records, and how the answer is wanted; "" is not said."""

    response: Any = None
    records: Any = None
    language: str = ""
    country: str = ""
    subject: str = ""


@dataclass(frozen=True)
class Operations:
    """The operations on one protocol."""

    protocol: Protocol
    forms: Mapping[str, Form] = field(default_factory=dict)

    @staticmethod
    def of(protocol: Protocol) -> Operations:
        """With the form of every language made once."""
        return Operations(protocol, {language: Form(protocol, language) for language in protocol.languages})

    def next_question(self, sent: Sent) -> Resource:
        """
        The adaptive form with its next page.

        Raises:
            AnswersRejected: with everything that is wrong with the response.
            RequestRejected: if there are no words in the language, or nothing about the country.
        """
        said = read_response(self.protocol, sent.response)
        form, presenter = self._speaking(sent, said.language)
        return next_question(form, presenter, sent.response, said, _instant(datetime.now(UTC)))

    def assess(self, sent: Sent) -> Resource:
        """
        What is advised, as a Bundle.

        Raises:
            AnswersRejected: with everything that is wrong with what was sent.
            RequestRejected: if there are no words in the language, or nothing about the country.
        """
        return self.advice(sent).bundle()

    def apply(self, sent: Sent) -> Resource:
        """The same as one CarePlan; what it raises, too."""
        if not sent.subject:
            says = "no subject is named"
            raise RequestRejected([Problem(says, "Parameters.parameter", 'write {"name": "subject", "valueString"}')])
        return self.advice(sent).plan()

    def advice(self, sent: Sent, now: datetime | None = None) -> Advice:
        """The assessment of what was sent, ready to be written; what a person said goes before what a record says."""
        moment = now or datetime.now(UTC)
        response, records = _sorted(sent)
        problems: list[Problem] = []
        said = Response(Answers({}), self.protocol.languages[0])
        if response is not None:
            try:
                said = read_response(self.protocol, response)
            except AnswersRejected as rejected:
                problems += rejected.problems
        mapped = None
        try:
            mapped = read_records(self.protocol, records, moment, "Bundle.entry")
        except AnswersRejected as rejected:
            problems += rejected.problems
        if problems or mapped is None:
            raise AnswersRejected(problems)
        form, presenter = self._speaking(sent, said.language)
        answers = self.protocol.answers({**mapped.answers, **said.answers})
        heard = {name: f"{code.display}: {code.loses}" for name, code in mapped.heard.items() if name not in answers}
        heard |= {code.id: f"{code.display}: {code.loses}" for code in mapped.used if code.finding not in said.answers}
        asked = Asked(now=_instant(moment), subject=_subject(sent, response, records), heard=heard)
        return Advice(form, presenter, answers, _sourced(asked, response))

    def _speaking(self, sent: Sent, language: str) -> tuple[Form, Presenter]:
        wanted = sent.language or language
        presenter = self.protocol.presenter(wanted, sent.country or _ANYWHERE)
        return self.forms[wanted], presenter


def _sorted(sent: Sent) -> tuple[Any, list[Any]]:
    """The response among what was sent, and the records."""
    bundles = [one for one in (sent.response, sent.records) if is_resource(one, "Bundle")]
    entries = [entry for bundle in bundles for entry in _entries(bundle)]
    responses = [one for one in entries if is_resource(one, "QuestionnaireResponse")]
    direct = sent.response if not is_resource(sent.response, "Bundle") else None
    responses += [direct] if direct is not None else []
    if sent.records is not None and not is_resource(sent.records, "Bundle"):
        raise AnswersRejected([Problem("the records are no Bundle", "Parameters.parameter", "send a Bundle")])
    if len(responses) > 1:
        says = "there are several responses, and they could say different things"
        raise AnswersRejected([Problem(says, "Bundle.entry", "send one QuestionnaireResponse")])
    if not responses and not bundles:
        fix = "send a QuestionnaireResponse, a Bundle of records, or Parameters with one of them"
        raise AnswersRejected([Problem("there is nothing to assess", "", fix)])
    return next(iter(responses), None), [one for one in entries if not is_resource(one, "QuestionnaireResponse")]


def _entries(bundle: Mapping[str, Any]) -> list[Any]:
    """The resources of a Bundle."""
    entries = bundle.get("entry", [])
    if not isinstance(entries, list) or not all(isinstance(entry, Mapping) for entry in entries):
        raise AnswersRejected([Problem("this is no list of entries", "Bundle.entry", 'write [{"resource": {}}]')])
    return [entry.get("resource") for entry in entries]


def _subject(sent: Sent, response: Any, records: list[Any]) -> Resource:
    """Whom it is about, as the sender calls them; records of several people are refused."""
    if sent.subject:
        return {"reference": sent.subject}
    about = [one["subject"] for one in (response, *records) if isinstance(one, Mapping) and "subject" in one]
    if not all(isinstance(one, Mapping) and isinstance(one.get("reference", ""), str) for one in about):
        raise AnswersRejected([Problem("this is no reference", "subject", 'write {"reference": "Patient/ID"}')])
    named = {one["reference"] for one in about if "reference" in one}
    if len(named) > 1:
        raise AnswersRejected([Problem("this is about several people", "subject", "send what is about one of them")])
    return {"reference": next(iter(named))} if named else {}


def _sourced(asked: Asked, response: Any) -> Asked:
    name = response.get("id") if isinstance(response, Mapping) else None
    return replace(asked, source={"reference": f"QuestionnaireResponse/{name}"}) if isinstance(name, str) else asked


def _instant(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
