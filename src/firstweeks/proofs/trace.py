"""The safety case as a matrix: hazard → control → what is known of it, and what is left over on either side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from firstweeks.model.content import Content, Hazard
from firstweeks.proofs.hazards import Control, Controls, State, risk

_WORST_FIRST = (State.REFUTED, State.UNKNOWN, State.PROVED)


@dataclass(frozen=True)
class Trace:
    """Every hazard with its controls, in the order written."""

    content: Content
    controls: Mapping[str, tuple[Control, ...]]

    def hazards_of(self, kind: str, name: str) -> list[str]:
        """The hazards that this control is named by."""
        return self._named_by.get(f"{kind}:{name}", [])

    @property
    def uncontrolled(self) -> list[str]:
        """Hazards without a control."""
        return [hazard for hazard, controls in self.controls.items() if not controls]

    @property
    def missing(self) -> list[tuple[str, Control]]:
        """Controls that do not exist, each with its hazard."""
        return self._in_state(State.MISSING)

    @property
    def failed(self) -> list[tuple[str, Control]]:
        """Controls that a proof has refuted, or could not decide."""
        return self._in_state(State.REFUTED, State.UNKNOWN)

    @property
    def idle_claims(self) -> list[str]:
        """Claims that control no hazard."""
        return [claim for claim in self.content.claims if not self.hazards_of("claim", claim)]

    @property
    def idle_rules(self) -> list[str]:
        """Rules of emergency levels that control no hazard."""
        return [rule for rule in self.emergency_rules if not self.hazards_of("rule", rule)]

    @property
    def idle_dangers(self) -> list[str]:
        """Dangers heard in texts that control no hazard."""
        return [danger for danger in self.content.dangers if not self.hazards_of("danger", danger)]

    @property
    def emergency_rules(self) -> list[str]:
        """The rules of emergency levels; each of them must control a hazard."""
        return [rule.id for rule in self.content.rules.values() if rule.level.is_emergency]

    def faults(self) -> Iterator[str]:
        """Each orphan, dead reference and failed proof, as a line."""
        yield from (f'hazard "{hazard}" has no control' for hazard in self.uncontrolled)
        yield from (f'hazard "{hazard}": {one.reference} {one.says}' for hazard, one in self.missing)
        yield from (f'hazard "{hazard}": {one.reference} is {one.state}' for hazard, one in self.failed)
        yield from (f'claim "{claim}" controls no hazard' for claim in self.idle_claims)
        yield from (f'danger "{danger}" controls no hazard' for danger in self.idle_dangers)
        for rule in self.idle_rules:
            yield f'rule "{rule}" tells {self.content.rules[rule].level.id} and controls no hazard'

    def as_json(self) -> dict[str, Any]:
        """The matrix and its faults."""
        return {
            "protocol": self.content.id,
            "version": self.content.version,
            "content": self.content.content_hash,
            "hazards": {name: self._row(hazard) for name, hazard in self.content.hazards.items()},
            "faults": list(self.faults()),
        }

    def _row(self, hazard: Hazard) -> dict[str, Any]:
        return {
            "title": hazard.title,
            "severity": hazard.severity,
            "likelihood": {"before": hazard.before, "after": hazard.after},
            "risk": {"before": risk(hazard, hazard.before), "after": risk(hazard, hazard.after)},
            "controls": [
                {"control": one.reference, "state": one.state.value, "says": one.says}
                for one in self.controls[hazard.id]
            ],
            "residual": hazard.residual,
        }

    def _in_state(self, *states: State) -> list[tuple[str, Control]]:
        return [(hazard, one) for hazard, found in self.controls.items() for one in found if one.state in states]

    @cached_property
    def _named_by(self) -> dict[str, list[str]]:
        named: dict[str, list[str]] = {}
        for hazard, controls in self.controls.items():
            for one in controls:
                named.setdefault(one.reference, []).append(hazard)
        return named


def trace(controls: Controls) -> Trace:
    """Look up every control of every hazard."""
    hazards = controls.content.hazards.values()
    return Trace(controls.content, {one.id: tuple(map(controls.find, one.controls)) for one in hazards})


def proved(certificate: Mapping[str, Any], content: Content) -> dict[str, str]:
    """
    The status of each claim by a certificate: the worst of its sentences.

    Raises:
        ValueError: if this is not a certificate, or is the certificate of other content.
    """
    claims = certificate.get("claims")
    if not isinstance(claims, dict):
        msg = "it is no certificate: write one with `firstweeks prove --certificate FILE`"
        raise ValueError(msg)  # noqa: TRY004 -- what is wrong is the file's text
    if certificate.get("content") != content.content_hash:
        msg = "it is the certificate of other content, and proves nothing of this one"
        raise ValueError(msg)
    return {claim: _worst([one["status"] for one in sentences]) for claim, sentences in claims.items()}


def _worst(statuses: list[str]) -> str:
    return next((state for state in _WORST_FIRST if state in statuses), State.UNKNOWN)
