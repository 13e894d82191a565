"""A QuestionnaireResponse as answers, or everything that is wrong with it; and answers as a QuestionnaireResponse."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from firstweeks.model.answers import Answers
from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from firstweeks.model.problem import AnswersRejected, Problem
from firstweeks.protocol import Protocol
from firstweeks.reading.suggesting import did_you_mean, kind_of, listed
from firstweeks.services.fhir.naming import (
    ABSENT,
    ABSENT_REASON,
    ASKED_UNKNOWN,
    NONE,
    Naming,
    Resource,
    is_resource,
    option_code,
    options_of,
)
from firstweeks.services.fhir.questionnaire import Form, number_link, page_link, unsure_link

# How FHIR says why there is no answer: what was asked and cannot be told, and what was not asked.
_CANNOT_TELL = (ASKED_UNKNOWN, "unknown", "temp-unknown", "asked-declined", "masked")
_NOT_ASKED = ("not-asked", "not-applicable")
_USABLE = ("in-progress", "completed", "amended", "stopped")


@dataclass(frozen=True, slots=True)
class Response:
    """What a QuestionnaireResponse says: the answers, and the language that it was asked in."""

    answers: Answers
    language: str


def read_response(protocol: Protocol, resource: object, path: str = "QuestionnaireResponse") -> Response:
    """
    Read a QuestionnaireResponse to one of the questionnaires of a protocol.

    Nothing is guessed: an answer that is none of the options, a linkId that no question has, two answers where one is
    asked, and whatever changes the meaning of the rest (`modifierExtension`, `implicitRules`) are refused.

    Raises:
        AnswersRejected: with everything that is wrong, each under its FHIRPath.
    """
    reader = _Reader(protocol)
    language = reader.read(resource, path)
    if reader.problems:
        raise AnswersRejected(reader.problems)
    return Response(protocol.answers(reader.answers()), language)


@dataclass
class _Reader:
    """Gathers answers and problems from one response."""

    protocol: Protocol
    problems: list[Problem] = field(default_factory=list)
    given: dict[str, tuple[Value | None, str]] = field(default_factory=dict)
    seen: dict[str, str] = field(default_factory=dict)

    def answers(self) -> dict[str, Value]:
        """What was answered; of a number, "not sure" stands under a link of its own."""
        return {name: value for name, (value, _) in self.given.items() if value is not None}

    def refuse(self, says: str, where: str, fix: str = "") -> None:
        self.problems.append(Problem(says, where, fix))

    def read(self, resource: object, path: str) -> str:
        languages = self.protocol.languages
        if not isinstance(resource, Mapping) or not is_resource(resource, "QuestionnaireResponse"):
            self.refuse("this is no QuestionnaireResponse", path, "send a QuestionnaireResponse")
            return languages[0]
        status = resource.get("status")
        if status not in _USABLE:
            self.refuse(
                "the status is not that of a response which can be used",
                f"{path}.status",
                f"write one of: {listed([*_USABLE])}",
            )
        for key, kind, wanted in (("meta", Mapping, "an object"), ("contained", list, "a list of resources")):
            if key in resource and not isinstance(resource[key], kind):
                self.refuse(f"{key} is {kind_of(resource[key])}", f"{path}.{key}", f"write {wanted}")
        language = self._language(resource, path)
        self._refuse_modifiers(resource, path)
        self._items(resource.get("item", []), f"{path}.item")
        for finding in self.protocol.content.findings.values():
            link = unsure_link(finding.id)
            if finding.kind is Kind.NUMBER and link in self.given:
                value, where = self.given.pop(link)
                number = self.given.get(finding.id, (None, ""))[0]
                if value is not None and number is not None:
                    self.refuse(f'"{finding.id}" is both a number and not sure', where, "leave one of them out")
                elif value is not None:
                    self.given[finding.id] = (value, where)
        return language

    def _language(self, resource: Mapping[str, Any], path: str) -> str:
        """The language of the questionnaire that is answered: named by its address, or contained with `derivedFrom`."""
        naming, languages = Naming(self.protocol.content), self.protocol.languages
        named: object = resource.get("questionnaire")
        where = f"{path}.questionnaire"
        if isinstance(named, str) and named.startswith("#"):
            contained = contained_questionnaire(resource)
            derived = contained.get("derivedFrom") if contained is not None else None
            where = f"{path}.contained.derivedFrom"
            if not isinstance(derived, list) or len(derived) != 1:
                self.refuse(
                    "the contained Questionnaire does not say which one it is derived from", where, self._ours()
                )
                return languages[0]
            named = derived[0]
        language = naming.language_of(named, languages)
        if language is None:
            self.refuse("this answers no questionnaire of this protocol and version", where, self._ours())
        return language or languages[0]

    def _ours(self) -> str:
        naming = Naming(self.protocol.content)
        names = [naming.canonical("Questionnaire", naming.questionnaire(one)) for one in self.protocol.languages]
        return f"write one of: {listed(names)}"

    def _refuse_modifiers(self, part: Mapping[str, Any], path: str) -> None:
        for key in ("modifierExtension", "implicitRules"):
            if part.get(key):
                self.refuse(
                    f"{key} may change what the rest means, and is not known here", f"{path}.{key}", "leave it out"
                )

    def _items(self, items: object, path: str) -> None:
        """The items of a level of the response, and whatever stands below them."""
        waiting = [(items, path)]
        while waiting:
            items, path = waiting.pop(0)
            if not isinstance(items, list):
                self.refuse(f"here stands {kind_of(items)}, not a list of items", path, "write a list of items")
                continue
            for number, item in enumerate(items):
                where = f"{path}[{number}]"
                if not isinstance(item, Mapping):
                    self.refuse(f"here stands {kind_of(item)}, not an item", where, "write an object with a linkId")
                    continue
                self._refuse_modifiers(item, where)
                waiting += self._item(item, where)

    def _item(self, item: Mapping[str, Any], where: str) -> Iterator[tuple[object, str]]:
        """Read one item; yields the lists of items below it."""
        link = item.get("linkId")
        answers = item.get("answer", [])
        if not isinstance(link, str) or link not in self._links:
            self.refuse("no question has this linkId", f"{where}.linkId", did_you_mean(str(link)[:80], self._links))
        elif link in self.seen:
            fix = "give all answers to a question in one item"
            self.refuse(f'"{link}" is answered twice: it is at {self.seen[link]} already', where, fix)
        else:
            self.seen[link] = where
            finding = self._links[link]
            if finding is None and answers:
                self.refuse(f'"{link}" is no question', f"{where}.answer", "leave the answer out")
            elif finding is not None:
                self.given[link] = (self._answer(finding, link, item, where), where)
        if "item" in item:
            yield item["item"], f"{where}.item"
        for number, answer in enumerate(answers if isinstance(answers, list) else ()):
            if isinstance(answer, Mapping) and "item" in answer:
                yield answer["item"], f"{where}.answer[{number}].item"

    @cached_property
    def _links(self) -> Mapping[str, Finding | None]:
        """Every linkId, with the finding that an answer to it is about."""
        found: dict[str, Finding | None] = {"told": None}
        found |= {page_link(page): None for page in self.protocol.content.pages}
        for finding in self.protocol.content.findings.values():
            found |= {finding.id: finding, f"{finding.id}.help": None}
            if finding.kind is Kind.NUMBER:
                found |= {unsure_link(finding.id): finding, number_link(finding.id): None}
        return found

    def _answer(self, finding: Finding, link: str, item: Mapping[str, Any], where: str) -> Value | None:
        """The answer of an item as the contract of answers writes it; None for one that was not asked."""
        answers = item.get("answer", [])
        where = f"{where}.answer"
        if not isinstance(answers, list):
            self.refuse(f"here stands {kind_of(answers)}, not a list of answers", where, "write a list of answers")
            return None
        if not answers:
            return self._absent(item, where) if _reason(item) is not None else None
        if len(answers) > 1 and finding.kind is not Kind.MANY:
            self.refuse(f'"{link}" takes one answer, and has {len(answers)}', where, "leave one of them")
            return None
        read = self._number if finding.kind is Kind.NUMBER and link == finding.id else self._option
        values = [read(finding, answer, f"{where}[{number}]") for number, answer in enumerate(answers)]
        known = [value for value in values if value is not None]
        return self._many(finding, known, where) if finding.kind is Kind.MANY else next(iter(known), None)

    def _many(self, finding: Finding, chosen: list[Value], where: str) -> Value | None:
        if len(set(chosen)) < len(chosen):
            self.refuse(f'"{finding.id}" has an option twice', where, "name each once")
        if NONE in chosen and len(chosen) > 1:
            self.refuse(f'"{finding.id}" is none of these, and others beside it', where, "leave one of them out")
        if not chosen:
            return None
        return tuple(option for option in (*finding.options, UNSURE) if option in chosen)

    def _option(self, finding: Finding, answer: object, where: str) -> Value | None:
        """An option, "unsure", or None after a problem and for what was not asked."""
        found = self._value(answer, where, "valueCoding")
        if not isinstance(found, Mapping):
            return UNSURE if found == UNSURE else None
        self._refuse_modifiers(found, f"{where}.value")
        if found.get("system") == ABSENT:
            return self._absent_code(found.get("code"), f"{where}.value")
        system = Naming(self.protocol.content).answers
        options = {option_code(finding, option): option for option in options_of(finding)}
        only_unsure = finding.kind is Kind.NUMBER
        code = found.get("code")
        if only_unsure or found.get("system") != system or not isinstance(code, str) or code not in options:
            known = [] if only_unsure else [f"{system}|{code}" for code in options]
            fix = f"write one of: {', '.join([*known, f'{ABSENT}|{ASKED_UNKNOWN}'])}"
            self.refuse(f'this is not an option of "{finding.id}"', f"{where}.value", fix)
            return None
        return options[code]

    def _number(self, finding: Finding, answer: object, where: str) -> Value | None:
        found = self._value(answer, where, "valueDecimal", "valueInteger")
        if isinstance(found, (int, float)) and not isinstance(found, bool) and finding.range is not None:
            low, high = finding.range
            if low <= found <= high:
                return found
            self.refuse(
                f'"{finding.id}" is outside its range', f"{where}.value", f"write a number from {low:g} to {high:g}"
            )
        elif found is not None and found != UNSURE:
            self.refuse(f'"{finding.id}" is {kind_of(found)}, not a number', f"{where}.value", "write a number")
        return found if found == UNSURE else None

    def _value(self, answer: object, where: str, *names: str) -> Any:
        """The value of an answer under one of these names; "unsure" or None where a reason stands for it."""
        if not isinstance(answer, Mapping):
            self.refuse(f"here stands {kind_of(answer)}, not an answer", where, "write an object with a value")
            return None
        self._refuse_modifiers(answer, where)
        there = [key for key in answer if key.startswith("value")]
        reasons = [
            part for key in answer if key.startswith("_value") for part in [answer[key]] if _reason(part) is not None
        ]
        reasons += [answer] if _reason(answer) is not None else []
        if reasons and not there:
            return self._absent(reasons[0], where)
        if len(there) != 1 or there[0] not in names or answer[there[0]] is None or reasons:
            self.refuse("this is not an answer of the kind that is asked for", where, f"write {names[0]} alone")
            return None
        value = answer[there[0]]
        if names[0] == "valueCoding" and not isinstance(value, Mapping):
            self.refuse(f"here stands {kind_of(value)}, not a coding", f"{where}.value", "write system and code")
            return None
        return value

    def _absent(self, part: object, where: str) -> Value | None:
        return self._absent_code(_reason(part), where)

    def _absent_code(self, code: object, where: str) -> Value | None:
        """What a reason for no answer means: "unsure", or None for what was not asked."""
        if code in _CANNOT_TELL:
            return UNSURE
        if code not in _NOT_ASKED:
            fix = f"write one of: {listed([*_CANNOT_TELL, *_NOT_ASKED])}"
            self.refuse("this is no reason for which an answer can be missing", where, fix)
        return None


def contained_questionnaire(resource: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The contained Questionnaire that a response names by "#id"."""
    named, contained = resource.get("questionnaire"), resource.get("contained")
    for one in contained if isinstance(contained, list) else ():
        if is_resource(one, "Questionnaire") and isinstance(one.get("id"), str) and named == f"#{one['id']}":
            return one
    return None


def _reason(part: object) -> object:
    """The reason for an absent answer, from its extension; None where there is none."""
    extensions = part.get("extension") if isinstance(part, Mapping) else None
    for one in extensions if isinstance(extensions, list) else ():
        if isinstance(one, Mapping) and one.get("url") == ABSENT_REASON:
            return one.get("valueCode", "")
    return None


def write_response(form: Form, answers: Mapping[str, Value], authored: str) -> Resource:
    """Answers as a QuestionnaireResponse, in the order of the questions."""
    naming, protocol = form.naming, form.protocol
    response: Resource = {
        "resourceType": "QuestionnaireResponse",
        "language": form.language,
        "questionnaire": naming.canonical("Questionnaire", naming.questionnaire(form.language)),
        "status": "completed",
        "authored": authored,
    }
    pages = []
    for page, findings in protocol.checked.pages.items():
        items = [response_item(form, one, answers[one.id]) for one in findings if one.id in answers]
        if items:
            pages.append({"linkId": page_link(page), "text": form.words(f"page-{page}"), "item": items})
    return response | ({"item": pages} if pages else {})


def response_item(form: Form, finding: Finding, value: Value) -> Resource:
    """The item that answers one question."""
    item = {"linkId": finding.id, "text": form.words(f"finding-{finding.id}")}
    if finding.kind is Kind.NUMBER:
        group = {"linkId": number_link(finding.id), "text": form.words(f"finding-{finding.id}.name")}
        if value != UNSURE:
            return {**group, "item": [{**item, "answer": [{"valueDecimal": value}]}]}
        text = form.words("ui-not-sure")
        answer = {"valueCoding": {"system": ABSENT, "code": ASKED_UNKNOWN, "display": text}}
        return {**group, "item": [{"linkId": unsure_link(finding.id), "text": text, "answer": [answer]}]}
    chosen = value if isinstance(value, tuple) else (str(value),)
    return {**item, "answer": [{"valueCoding": form.coding(finding, option)} for option in chosen or (NONE,)]}
