"""Levels, findings, options and reasons as FHIR names them, and the labels of sensitive information."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from firstweeks.model.finding import Finding, Value
from firstweeks.model.level import Level
from firstweeks.rendering.phrases import Phrases
from firstweeks.services.fhir.naming import ABSENT, ACT_CODE, Resource, coded, option_code
from firstweeks.services.fhir.questionnaire import Form


@dataclass(frozen=True, slots=True)
class Concepts:
    """Codes of our own with their short names, in the language of a form."""

    form: Form

    @property
    def phrases(self) -> Phrases:
        return Phrases(self.form.protocol.content, self.form.words)

    def level(self, level: Level) -> Resource:
        """A level."""
        return self._concept(self.form.naming.levels, level.id, self.form.words(f"level-{level.id}.name"))

    def code(self, finding: Finding) -> Resource:
        """A finding."""
        return self._concept(self.form.naming.answers, finding.id, self.phrases.name(finding.id))

    def option(self, finding: Finding, option: str) -> Resource:
        """An answer to a finding."""
        name = self.phrases.option(finding, option)
        return self._concept(self.form.naming.answers, option_code(finding, option), name)

    def reason(self, kind: str, name: str) -> Resource:
        """A rule or a raise ("rule" or "raise"): its short name, and as text the whole reason."""
        short, whole = self.form.words(f"{kind}-{name}.name"), self.form.words(f"{kind}-{name}")
        return {"coding": [coded(self.form.naming.reasons, name, short)], "text": whole}

    def absent(self, reason: str) -> Resource:
        """Why there is no answer."""
        return {"coding": [{"system": ABSENT, "code": reason}]}

    def labels(self, answers: Mapping[str, Value]) -> list[Resource]:
        """The classes of sensitive information that some answers hold."""
        labels = self.form.protocol.content.labels.values()
        held = [one for one in labels if one.everywhere or any(self._tells(answers, about) for about in one.about)]
        return [coded(ACT_CODE, label.id, label.display) for label in held]

    def _tells(self, answers: Mapping[str, Value], about: str) -> bool:
        """Whether answers tell of a finding, or of one of its options."""
        name, _, option = about.partition(".")
        value, finding = answers.get(name), self.form.protocol.content.findings[name]
        if option:
            return option in value if isinstance(value, tuple) else value == option
        return value not in (None, finding.options[0] if finding.options else None)

    def _concept(self, system: str, code: str, name: str) -> Resource:
        return {"coding": [coded(system, code, name)], "text": name}
