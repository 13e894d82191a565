"""The questions as a Questionnaire: whole for a form of one's own, or the part that an adaptive form has reached."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property

from firstweeks.model.finding import UNSURE, Finding, Kind
from firstweeks.protocol import Protocol
from firstweeks.rendering.questions import Question
from firstweeks.rendering.words import Words, words
from firstweeks.services.fhir.enabling import Enabling
from firstweeks.services.fhir.naming import (
    ABSENT,
    ASKED_UNKNOWN,
    NONE,
    UCUM,
    UNITS,
    Naming,
    Resource,
    coded,
    option_code,
)

ADAPTIVE = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-questionnaireAdaptive"
_CORE = "http://hl7.org/fhir/StructureDefinition"
_CONTROLS = "http://hl7.org/fhir/questionnaire-item-control"


def page_link(page: str) -> str:
    """The linkId of a page of questions."""
    return f"page.{page}"


def unsure_link(finding: str) -> str:
    """The linkId under which a question for a number can be answered with "not sure"."""
    return f"{finding}.unsure"


def number_link(finding: str) -> str:
    """The linkId of the group of a question for a number and its "not sure"."""
    return f"{finding}.number"


@dataclass(frozen=True)
class Form:
    """The questions of one protocol in one language, as FHIR asks them."""

    protocol: Protocol
    language: str

    @cached_property
    def words(self) -> Words:
        return words(self.language, self.protocol.folder)

    @cached_property
    def naming(self) -> Naming:
        return Naming(self.protocol.content)

    @cached_property
    def _questions(self) -> dict[str, Question]:
        pages = self.protocol.questions(self.language)
        return {question.finding: question for page in pages for question in page.questions}

    @cached_property
    def _made(self) -> dict[str, list[Resource]]:
        """The items of each finding: the question, and for a number what stands for "not sure"."""
        enabling = Enabling(self.protocol)
        return {
            finding.id: list(self._items(finding, enabling.of(finding)))
            for finding in self.protocol.content.findings.values()
        }

    def questionnaire(self) -> Resource:
        """Every question, for a form that is filled without us."""
        title = self.words("protocol")
        name = self.naming.questionnaire(self.language)
        limits = self.words.lines("protocol.limits")
        return {
            **self.naming.head("Questionnaire", name, title, "\n".join(limits)),
            "language": self.language,
            "extension": [{"url": ADAPTIVE, "valueBoolean": True}],
            "subjectType": ["Patient"],
            "item": self.pages(self.protocol.content.findings),
        }

    def adaptive(self, contained: str, findings: Collection[str], told: str) -> Resource:
        """What an adaptive form has reached: these questions, and above them what is told at this moment."""
        name = self.naming.questionnaire(self.language)
        return {
            "resourceType": "Questionnaire",
            "id": contained,
            "meta": {"profile": ["http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-adapt"]},
            "language": self.language,
            "extension": [{"url": ADAPTIVE, "valueBoolean": True}],
            "title": self.words("protocol"),
            "derivedFrom": [self.naming.canonical("Questionnaire", name)],
            **self.naming.status,
            "subjectType": ["Patient"],
            "item": [{"linkId": "told", "text": told, "type": "display"}, *self.pages(findings)],
        }

    def coding(self, finding: Finding, option: str) -> Resource:
        """The coding of an option as the person reads it; "unsure" and "none of these" are among them."""
        question = self._questions[finding.id]
        if option == UNSURE:
            return coded(ABSENT, ASKED_UNKNOWN, question.unsure)
        texts = {one.id: one.text for one in question.options} | {NONE: question.none}
        return coded(self.naming.answers, option_code(finding, option), texts[option])

    def pages(self, findings: Collection[str]) -> list[Resource]:
        """The pages with those of their questions that are among some findings."""
        there = {link for finding in findings for item in self._made[finding] for link in _links(item)}
        groups = []
        for page, asked in self.protocol.checked.pages.items():
            items = [_within(item, there) for one in asked if one.id in findings for item in self._made[one.id]]
            if items:
                title = self.words(f"page-{page}")
                groups.append({"linkId": page_link(page), "text": title, "type": "group", "item": items})
        return groups

    def _items(self, finding: Finding, enabled: Resource) -> Iterator[Resource]:
        question = self._questions[finding.id]
        code = [coded(self.naming.answers, finding.id, question.name)]
        item: Resource = {"linkId": finding.id, "code": code, "text": question.text}
        unsure = {"valueCoding": self.coding(finding, UNSURE)}
        helping = {"item": [self._help(question)]}
        if finding.range is not None:
            low, high = finding.range
            bounds = [
                {"url": f"{_CORE}/minValue", "valueDecimal": low},
                {"url": f"{_CORE}/maxValue", "valueDecimal": high},
            ]
            if finding.from_date in UNITS:
                unit = {"system": UCUM, "code": UNITS[finding.from_date], "display": finding.from_date}
                bounds.append({"url": f"{_CORE}/questionnaire-unit", "valueCoding": unit})
            # A number has no option to tick: "not sure" is asked beside it, and both are shown or neither.
            unsure_item = {
                "linkId": unsure_link(finding.id),
                "text": question.unsure,
                "type": "choice",
                **_shown_as("radio-button", "Radio Button"),
                "enableWhen": [{"question": finding.id, "operator": "exists", "answerBoolean": False}],
                "answerOption": [unsure],
            }
            number = {"extension": bounds, **item, "type": "decimal", **helping}
            group = {"linkId": number_link(finding.id), "text": question.name, "type": "group"}
            yield {**group, **enabled, "item": [number, unsure_item]}
            return
        options: list[Resource] = [{"valueCoding": self.coding(finding, option)} for option in finding.options]
        many = {}
        if finding.kind is Kind.MANY:
            alone = [{"url": f"{_CORE}/questionnaire-optionExclusive", "valueBoolean": True}]
            options.append({"extension": alone, "valueCoding": self.coding(finding, NONE)})
            many = {"repeats": True}
        shown = _shown_as("check-box", "Check-box") if many else _shown_as("radio-button", "Radio Button")
        yield {**shown, **item, "type": "choice", **enabled, **many, "answerOption": [*options, unsure], **helping}

    def _help(self, question: Question) -> Resource:
        """What counts as each answer, and why it is asked."""
        lines = question.hint.splitlines()
        for option in question.options:
            if option.hint:
                hint = " ".join(option.hint.split())
                lines.append(self.words("ui-pair", name=option.text, answer=hint))
        lines.append(question.why)
        return {
            **_shown_as("help", "Help-Button"),
            "linkId": f"{question.finding}.help",
            "text": "\n".join(line.strip() for line in lines if line.strip()),
            "type": "display",
        }


def _shown_as(control: str, display: str) -> Resource:
    """How an item is shown, by a code of FHIR."""
    coding = {"coding": [{"system": _CONTROLS, "code": control, "display": display}]}
    return {"extension": [{"url": f"{_CORE}/questionnaire-itemControl", "valueCodeableConcept": coding}]}


def _links(item: Resource) -> Iterator[str]:
    yield item["linkId"]
    for inner in item.get("item", ()):
        yield from _links(inner)


def _within(item: Resource, there: Collection[str]) -> Resource:
    """An item of a form that does not hold all: it is shown where what it waits for is not there."""
    tests = item.get("enableWhen", ())
    if all(test["question"] in there for test in tests):
        return item
    return {key: value for key, value in item.items() if key not in ("enableWhen", "enableBehavior")}
