"""What everything is called in FHIR: addresses, codes, and the languages of a questionnaire."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeGuard

from firstweeks.model.content import Content
from firstweeks.model.finding import Finding, Kind

Resource = dict[str, Any]
"""A FHIR resource, or a part of one, as JSON data."""

BASE = "https://firstweeks.example/fhir"
"""The start of every address; nobody owns it, and nothing has to be found there."""

ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
ABSENT_REASON = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
SNOMED = "http://snomed.info/sct"
UCUM = "http://unitsofmeasure.org"

ASKED_UNKNOWN = "asked-unknown"
"""How FHIR says that something was asked and nobody can tell: our "unsure"."""

NONE = "none-of-these"
"""The option by which a question of many options says that none of them is so."""

UNITS = {"weeks": "wk", "days": "d"}
"""The UCUM code of what is worked out from a date."""


@dataclass(frozen=True, slots=True)
class Naming:
    """The names of one protocol."""

    content: Content

    @property
    def version(self) -> str:
        """The version of the content, with the start of its hash: another content never goes by the same one."""
        return f"{self.content.version}-{self.content.content_hash[:12]}"

    @property
    def status(self) -> Resource:
        """A protocol that no clinician has signed is a draft, and an experiment."""
        signed = bool(self.content.signed_by)
        return {"status": "active" if signed else "draft", "experimental": not signed}

    def url(self, kind: str, name: str) -> str:
        """The address of a resource of ours."""
        return f"{BASE}/{self.content.id}/{kind}/{name}"

    def canonical(self, kind: str, name: str) -> str:
        """The address of a resource of ours with its version."""
        return f"{self.url(kind, name)}|{self.version}"

    def head(self, kind: str, name: str, title: str, description: str) -> Resource:
        """What every resource of the package begins with."""
        return {
            "resourceType": kind,
            "id": name,
            "url": self.url(kind, name),
            "version": self.version,
            "name": _as_name(f"{self.content.id}-{kind}-{name}"),
            "title": title,
            **self.status,
            "publisher": "Firstweeks",
            "description": description,
        }

    @property
    def answers(self) -> str:
        """The code system of findings and their options."""
        return self.url("CodeSystem", "answers")

    @property
    def levels(self) -> str:
        """The code system of levels."""
        return self.url("CodeSystem", "levels")

    @property
    def reasons(self) -> str:
        """The code system of rules and raises."""
        return self.url("CodeSystem", "reasons")

    def questionnaire(self, language: str) -> str:
        """The id of the questionnaire in a language."""
        return f"questions-{language}"

    def language_of(self, canonical: object, languages: tuple[str, ...]) -> str | None:
        """The language of one of our questionnaires, by its address with or without this version; None of another."""
        for language in languages:
            url = self.url("Questionnaire", self.questionnaire(language))
            if canonical in (url, f"{url}|{self.version}"):
                return language
        return None


def coded(system: str, code: str, display: str) -> Resource:
    """A coding."""
    return {"system": system, "code": code, "display": display}


def option_code(finding: Finding, option: str) -> str:
    """The code of an option, which says of which finding it is one."""
    return f"{finding.id}.{option}"


def options_of(finding: Finding) -> tuple[str, ...]:
    """The options of a finding as they are offered: those of many end with none of them."""
    return (*finding.options, NONE) if finding.kind is Kind.MANY else finding.options


def as_id(name: str) -> str:
    """A name as FHIR takes it for an id."""
    return re.sub(r"[^A-Za-z0-9.-]", "-", name)[:64]


def _as_name(text: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]+", text))


def is_resource(value: object, kind: str) -> TypeGuard[Mapping[str, Any]]:
    """Whether this is a resource of one type."""
    return isinstance(value, Mapping) and value.get("resourceType") == kind
