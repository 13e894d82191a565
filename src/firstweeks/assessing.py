"""Interval and rules → an assessment with its reasons."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from firstweeks.backends.scalar import UNKNOWN, YES, Interval, Scalar
from firstweeks.backends.signs import Signs
from firstweeks.backends.trace import Trace
from firstweeks.checks.checked import LEVEL, CheckedProtocol
from firstweeks.model.answers import Answers
from firstweeks.model.assessment import Assessment, Change, OpenRule, Page, ProtocolName, Reason
from firstweeks.model.finding import UNSURE, Kind
from firstweeks.model.level import Level


def told(protocol: CheckedProtocol, interval: Interval) -> Level:
    """What a person is told: never less than `unanswered` while an open question could lead there."""
    unanswered = protocol.content.unanswered.urgency
    return protocol.level_of[max(interval.at_least, min(interval.at_most, unanswered))]


def assess(protocol: CheckedProtocol, scalar: Scalar, signs: Signs, answers: Answers) -> Assessment:
    """Everything that can be told from some answers."""
    content, get = protocol.content, answers.given.get
    interval = scalar.interval(get)
    level = told(protocol, interval)
    trace = Trace(scalar, answers)
    raises = scalar.raises(get)
    return Assessment(
        level=level,
        at_least=protocol.level_of[interval.at_least],
        at_most=protocol.level_of[interval.at_most],
        exact=scalar.exact(get),
        rules=_reasons(protocol, scalar, trace, interval),
        raises=tuple(
            Reason(name, None, trace.because(scalar.circuit.raises[name]))
            for name, value in raises.items()
            if value == YES
        ),
        open=_open_rules(protocol, scalar, trace, interval, raises),
        contradictions=contradictions(protocol, scalar, answers),
        changes=tuple(_changes(protocol, signs, answers, level)),
        advice=tuple(scalar.advice(lambda name: level.id if name == LEVEL else get(name))),
        protocol=ProtocolName(content.id, content.version, content.content_hash, content.certificate),
    )


def as_json(assessment: Assessment, page: Page | None) -> dict[str, Any]:
    """
    An assessment and the page to ask next as JSON data: the one form of it in Python, in JavaScript and at every edge.

    Levels, rules, findings and options are given by their ids. A raise has the level null. `next` is null where no
    question can change the level told.
    """
    return {
        "level": assessment.level.id,
        "at_least": assessment.at_least.id,
        "at_most": assessment.at_most.id,
        "decided": assessment.decided,
        "exact": assessment.exact,
        "rules": [_reason_as_json(reason) for reason in assessment.rules],
        "raises": [_reason_as_json(reason) for reason in assessment.raises],
        "open": [
            {"rule": rule.rule, "level": rule.level and rule.level.id, "waits_for": list(rule.waits_for)}
            for rule in assessment.open
        ],
        "contradictions": list(assessment.contradictions),
        "changes": [
            {"finding": change.finding, "option": change.option, "level": change.level.id}
            for change in assessment.changes
        ],
        "advice": list(assessment.advice),
        "next": page and {"id": page.id, "findings": [finding.id for finding in page.findings]},
        "protocol": {name: getattr(assessment.protocol, name) for name in ProtocolName.__slots__},
    }


def _reason_as_json(reason: Reason) -> dict[str, Any]:
    because = {name: list(value) if isinstance(value, tuple) else value for name, value in reason.because.items()}
    return {"rule": reason.rule, "level": reason.level and reason.level.id, "because": because}


def contradictions(protocol: CheckedProtocol, scalar: Scalar, answers: Answers) -> tuple[str, ...]:
    """The contradictions among some answers, in the order of the content."""
    found = []
    for name in scalar.contradictions(answers.given.get):
        unsure = protocol.content.contradictions[name].unsure
        if unsure is None or answers.given.get(unsure) == UNSURE:
            found.append(name)
    return tuple(found)


def advice_waits_for(
    protocol: CheckedProtocol, scalar: Scalar, answers: Answers, kinds: tuple[str, ...]
) -> tuple[str, ...]:
    """The findings not asked yet without which it cannot be said whether some advice of these kinds applies."""
    level = told(protocol, scalar.interval(answers.given.get))
    trace = Trace(scalar, Answers({**answers.given, LEVEL: level.id}))
    wanted = [item.id for item in protocol.content.advice.values() if item.kind in kinds]
    waits = {name for item in wanted for name in trace.waits_for(scalar.circuit.advice[item])}
    return tuple(name for name in protocol.content.findings if name in waits and name not in answers.given)


def _reasons(protocol: CheckedProtocol, scalar: Scalar, trace: Trace, interval: Interval) -> tuple[Reason, ...]:
    rules = protocol.content.rules
    found = [Reason(name, rules[name].level, trace.because(scalar.circuit.rules[name])) for name in interval.fired]
    return tuple(sorted(found, key=lambda reason: -rules[reason.rule].level.urgency))


def _open_rules(
    protocol: CheckedProtocol, scalar: Scalar, trace: Trace, interval: Interval, raises: Mapping[str, int]
) -> tuple[OpenRule, ...]:
    rules = protocol.content.rules
    found = [OpenRule(name, rules[name].level, trace.waits_for(scalar.circuit.rules[name])) for name in interval.open]
    found += [
        OpenRule(name, None, trace.waits_for(scalar.circuit.raises[name]))
        for name, value in raises.items()
        if value == UNKNOWN
    ]
    return tuple(sorted(found, key=lambda rule: -rule.level.urgency if rule.level else 0))


def _changes(protocol: CheckedProtocol, signs: Signs, answers: Answers, level: Level) -> Iterator[Change]:
    """For each sign that may start or grow, the least that would raise the level, and every step above it."""
    highest = dict.fromkeys(protocol.content.findings, level.urgency)
    for finding, option, urgency in signs.raising(answers.given, level.urgency):
        if urgency > highest[finding.id]:
            yield Change(finding.id, option, protocol.level_of[urgency])
            if finding.kind is not Kind.MANY:
                highest[finding.id] = urgency
