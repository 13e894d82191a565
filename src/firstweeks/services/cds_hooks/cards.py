"""What a record says, as cards. Where it says nothing that matters there is no card: none ever reassures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from firstweeks.model.level import Level, Tone
from firstweeks.model.problem import AnswersRejected, Problem
from firstweeks.reading.nouns import PRIORITIES
from firstweeks.services.cds_hooks.discovery import HOOKS, prefetch
from firstweeks.services.fhir.advice import Advice
from firstweeks.services.fhir.naming import Resource, is_resource
from firstweeks.services.fhir.operations import Operations, Sent
from firstweeks.services.fhir.telling import priority

INDICATORS = {Tone.EMERGENCY: "critical", Tone.URGENT: "warning", Tone.PLAIN: "info"}
LONGEST = 140
"""A summary is shorter than this many characters."""

_SYSTEM = "https://firstweeks.example/cds-hooks/override-reasons"
REASONS = {
    "out-of-date": "The record is out of date",
    "arranged": "Care is arranged already",
    "asked": "I have asked, and the answers are others",
    "disagree": "I do not agree with the advice",
}
"""Why a clinician may set a card aside, by code."""


@dataclass(frozen=True)
class Hook:
    """Answers the hooks of one protocol; it keeps nothing of a request."""

    operations: Operations

    def cards(self, hook: str, request: object, now: datetime, language: str = "", country: str = "") -> Resource:
        """
        The cards for one request.

        Raises:
            AnswersRejected: with everything that is wrong with the request.
            MissingPrefetch: if the records that were asked for did not come with it.
        """
        context, records = _checked(hook, request, prefetch(self.operations.protocol.content))
        sent = Sent(records=records, subject=f"Patient/{context['patientId']}", language=language, country=country)
        advice = self.operations.advice(sent, now)
        made = self._of_orders(advice, context) if hook == "order-select" else self._of_record(advice)
        instance = f"{request['hookInstance']} {hook}" if isinstance(request, Mapping) else ""
        named = enumerate(made)
        return {"cards": [{"uuid": str(uuid5(NAMESPACE_URL, f"{instance} {number}")), **one} for number, one in named]}

    def _of_record(self, advice: Advice) -> list[Resource]:
        """A card for the level that the record is sure of, or one for what it speaks of and does not say."""
        content = self.operations.protocol.content
        if advice.assessment.at_least != content.least:
            suggestion = self._suggestion(advice)
            return [self._card(advice, advice.assessment.level, [suggestion] if suggestion else [])]
        symptoms = [name for name in advice.asked.heard if _is_symptom(advice, name)]
        return [self._question(advice, symptoms)] if symptoms else []

    def _of_orders(self, advice: Advice, context: Mapping[str, Any]) -> list[Resource]:
        """A card where a request that was chosen would come later than the record allows."""
        if advice.assessment.at_least == self.operations.protocol.content.least:
            return []
        wanted = priority(advice.assessment.level)
        later = [
            order for order in _selected(context) if PRIORITIES.index(_priority_of(order)) > PRIORITIES.index(wanted)
        ]
        actions = [
            {
                "type": "update",
                "description": f"priority: {wanted}",
                "resource": {**order, "priority": wanted},
            }
            for order in later
        ]
        label = f"priority: {wanted}"
        return [self._card(advice, advice.assessment.level, [{"label": label, "actions": actions}])] if later else []

    def _suggestion(self, advice: Advice) -> Resource | None:
        """The request for care, as a draft that the clinician may take up."""
        requests = [
            entry["resource"]
            for entry in advice.bundle()["entry"]
            if entry["resource"]["resourceType"] == "ServiceRequest"
        ]
        for request in requests:
            # It refers to what is not in the clinician's system.
            kept = {key: value for key, value in request.items() if key != "supportingInfo"}
            name = request["code"]["text"]
            return {"label": name, "actions": [{"type": "create", "description": name, "resource": kept}]}
        return None

    def _card(self, advice: Advice, level: Level, suggestions: list[Resource]) -> Resource:
        name = advice.form.words(f"level-{level.id}.name")
        reasons = [reason.rule for reason in advice.assessment.rules]
        first = f"{name}: {advice.form.words(f'rule-{reasons[0]}.name')}" if reasons else name
        because = [advice.form.words(f"rule-{reason}") for reason in reasons]
        card = self._common(advice, first, because)
        card["indicator"] = INDICATORS[level.tone]
        return card | ({"suggestions": suggestions, "selectionBehavior": "any"} if suggestions else {})

    def _question(self, advice: Advice, findings: list[str]) -> Resource:
        """What the record speaks of, and what has to be asked to know more."""
        phrases = advice.presenter.phrases
        names = phrases.listed([phrases.name(name) for name in findings])
        card = self._common(advice, advice.form.words("ui-still-open", findings=names), [])
        return card | {"indicator": "info"}

    def _common(self, advice: Advice, summary: str, because: list[str]) -> Resource:
        words, told = advice.form.words, advice.assessment.protocol
        phrases = advice.presenter.phrases
        still = [phrases.name(finding.id) for finding in (advice.page.findings if advice.page else ())]
        lines = [*because, *advice.asked.heard.values()]
        closing = [words("ui-open-questions"), words("ui-still-open", findings=phrases.listed(still))] if still else []
        closing += words.lines("ui-not-a-device", signed=phrases.signed)
        return {
            "summary": summary if len(summary) < LONGEST else f"{summary[: LONGEST - 2]}…",
            "detail": "\n".join(f"- {line}" for line in lines) + "\n\n" + "\n\n".join(closing),
            "source": {
                "label": f"Firstweeks, {told.id} {told.version}, {told.content}",
                "topic": advice.concepts.level(advice.assessment.level)["coding"][0],
            },
            "overrideReasons": [
                {"code": code, "system": _SYSTEM, "display": display} for code, display in REASONS.items()
            ],
        }


class MissingPrefetch(Exception):  # noqa: N818 -- it is the request that is refused
    """Records that were to be prefetched did not come; `names` are theirs."""

    def __init__(self, names: list[str]) -> None:
        super().__init__(", ".join(names))
        self.names = names


def _checked(hook: str, request: object, wanted: Mapping[str, str]) -> tuple[Mapping[str, Any], Resource]:
    """The context of a request and its records, as one Bundle."""
    problems: list[Problem] = []
    given = request if isinstance(request, Mapping) else {}
    if given.get("hook") != hook:
        problems.append(Problem("this service answers another hook", "hook", f'write "{hook}"'))
    context = given.get("context")
    context = context if isinstance(context, Mapping) else {}
    texts = {"hookInstance": given.get("hookInstance")}
    texts |= {f"context.{key}": context.get(key) for key in ("userId", "patientId")}
    problems += [
        Problem("there is no text here", where, "write it as CDS Hooks 2.0 has it")
        for where, text in texts.items()
        if not isinstance(text, str) or not text
    ]
    if hook == "order-select":
        problems += _about_orders(context)
    records = given.get("prefetch", {})
    if not isinstance(records, Mapping):
        problems.append(Problem("the prefetch is no object", "prefetch", "write an object"))
        records = {}
    entries: list[object] = []
    for name in wanted:
        one = records.get(name)
        found = one.get("entry", []) if is_resource(one, "Bundle") else None
        if isinstance(found, list) and all(isinstance(entry, Mapping) for entry in found):
            entries += found
        elif one is not None:
            problems.append(Problem("this is no Bundle with entries", f"prefetch.{name}", "send a searchset"))
    if problems:
        raise AnswersRejected(problems)
    missing = [name for name in wanted if name not in records]
    if missing:
        raise MissingPrefetch(missing)
    return context, {"resourceType": "Bundle", "type": "collection", "entry": entries}


def _about_orders(context: Mapping[str, Any]) -> list[Problem]:
    problems = []
    selections, drafts = context.get("selections"), context.get("draftOrders")
    if not isinstance(selections, list) or not all(isinstance(one, str) for one in selections):
        problems.append(Problem("there is no list of texts here", "context.selections", 'write ["ServiceRequest/ID"]'))
    entries = drafts.get("entry") if is_resource(drafts, "Bundle") else None
    if not isinstance(entries, list) or not all(
        isinstance(one, Mapping) and isinstance(one.get("resource"), Mapping) for one in entries
    ):
        problems.append(Problem("this is no Bundle with entries", "context.draftOrders", "send the draft orders"))
    return problems


def _selected(context: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The requests for a service among the draft orders that were chosen."""
    drafts = [entry["resource"] for entry in context["draftOrders"]["entry"]]
    return [
        order
        for order in drafts
        if is_resource(order, "ServiceRequest") and f"ServiceRequest/{order.get('id')}" in context["selections"]
    ]


def _priority_of(order: Mapping[str, Any]) -> str:
    """How urgent an order is; one that does not say is routine, as FHIR has it."""
    given = order.get("priority")
    return given if isinstance(given, str) and given in PRIORITIES else "routine"


def _is_symptom(advice: Advice, name: str) -> bool:
    """Whether a finding is asked about the person's symptoms, and not as background."""
    content = advice.form.protocol.content
    return name in content.findings and content.findings[name].page not in content.background


__all__ = ["HOOKS", "Hook", "MissingPrefetch"]
