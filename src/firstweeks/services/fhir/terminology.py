"""The codes of our own: code systems with words in every language, value sets, and how they lie to other codes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from firstweeks.model.coding import Code
from firstweeks.model.finding import Finding, Kind
from firstweeks.protocol import Protocol
from firstweeks.rendering.words import Words, words
from firstweeks.services.fhir.diary import diary_system
from firstweeks.services.fhir.naming import (
    ABSENT,
    ASKED_UNKNOWN,
    NONE,
    Naming,
    Resource,
    as_id,
    option_code,
    options_of,
)


@dataclass(frozen=True)
class Terminology:
    """The terminology of one protocol."""

    protocol: Protocol

    @cached_property
    def naming(self) -> Naming:
        return Naming(self.protocol.content)

    @cached_property
    def _words(self) -> Mapping[str, Words]:
        return {language: words(language, self.protocol.folder) for language in self.protocol.languages}

    def resources(self) -> Iterator[Resource]:
        """Everything, in the order of the content."""
        content = self.protocol.content
        yield self._system("answers", "Findings and their options", self._answers())
        levels = [self._concept(level.id, f"level-{level.id}.name", level.means) for level in content.levels]
        yield self._system("levels", "Levels, the most urgent first", levels)
        rules = [self._concept(name, f"rule-{name}.name", f"rule-{name}") for name in content.rules]
        raises = [self._concept(name, f"raise-{name}.name", f"raise-{name}") for name in content.raises]
        yield self._system("reasons", "Rules and raises", [*rules, *raises])
        yield from diary_system(self.protocol, self._words)
        for name in ("levels", "reasons"):
            yield self._set(name, name, [{"system": self.naming.url("CodeSystem", name)}])
        for finding in content.findings.values():
            if finding.options:
                yield self._options(finding)
        yield self._map()

    def _system(self, name: str, title: str, concepts: list[Resource]) -> Resource:
        return {
            **self.naming.head("CodeSystem", name, title, f"{title} of {self.protocol.content.id}."),
            "language": self.protocol.languages[0],
            "caseSensitive": True,
            "content": "complete",
            "concept": concepts,
        }

    def _answers(self) -> list[Resource]:
        every: list[Resource] = [{"code": "answers", "display": "Answers", "definition": "All answers of one person."}]
        for finding in self.protocol.content.findings.values():
            concept = self._concept(finding.id, f"finding-{finding.id}.name", f"finding-{finding.id}")
            options = [self._option(finding, option) for option in options_of(finding)] if finding.options else []
            every.append(concept | ({"concept": options} if options else {}))
        return every

    def _option(self, finding: Finding, option: str) -> Resource:
        code = option_code(finding, option)
        if option == NONE:
            return self._concept(code, f"finding-{finding.id}.none", f"finding-{finding.id}.none")
        if finding.kind is Kind.YES_NO:
            return self._concept(code, f"ui-{option}", f"ui-{option}")
        message = f"option-{finding.id}-{option}"
        return self._concept(code, f"{message}.name", message)

    def _concept(self, code: str, name: str, whole: str) -> Resource:
        """
        A concept by its short name, in the first language as its display, and defined by its whole text.

        Both are designations in every language, since a question shows the whole text. What is no message is the text.
        """
        first, *_ = self._words.values()
        concept = {"code": code, "display": first(name), "definition": first(whole) if whole in first else whole}
        said = {
            (language, spoken(message)): None
            for language, spoken in self._words.items()
            for message in dict.fromkeys((name, whole))
            if message in spoken and (spoken is not first or message != name)
        }
        designations = [{"language": language, "value": text} for language, text in said]
        return concept | ({"designation": designations} if designations else {})

    def _options(self, finding: Finding) -> Resource:
        """The answers that one finding takes, "not sure" among them."""
        codes = [{"code": option_code(finding, option)} for option in options_of(finding)]
        include = [
            {"system": self.naming.answers, "concept": codes},
            {"system": ABSENT, "concept": [{"code": ASKED_UNKNOWN}]},
        ]
        return self._set(as_id(f"options-{finding.id}"), f"answers to {finding.id}", include)

    def _set(self, name: str, title: str, include: list[Resource]) -> Resource:
        description = f"The {title} of {self.protocol.content.id}."
        return {
            **self.naming.head("ValueSet", name, title.capitalize(), description),
            "compose": {"include": include},
        }

    def _map(self) -> Resource:
        """How our codes lie to those of others; every one that no one has mapped is listed as unmatched."""
        content = self.protocol.content
        by_code: dict[str, list[Code]] = {}
        for row in content.codes.values():
            finding = content.findings[row.finding]
            source = option_code(finding, row.answer) if row.answer else finding.id
            by_code.setdefault(source, []).append(row)
        ours = [name for finding in content.findings.values() for name in _codes_of(finding)]
        systems = sorted({row.system for row in content.codes.values()})
        groups = [self._group(system, by_code) for system in systems]
        unmapped = [{"code": code, "target": [{"equivalence": "unmatched"}]} for code in ours if code not in by_code]
        groups.append({"source": self.naming.answers, "element": unmapped})
        title = "Our codes and those of other systems"
        return {
            **self.naming.head("ConceptMap", "codes", title, "What each code loses stands beside it."),
            "sourceUri": self.naming.answers,
            "group": groups,
        }

    def _group(self, system: str, by_code: Mapping[str, list[Code]]) -> Resource:
        elements = []
        for source, rows in by_code.items():
            targets = [_target(row) for row in rows if row.system == system]
            if targets:
                elements.append({"code": source, "target": targets})
        return {"source": self.naming.answers, "target": system, "element": elements}


def _codes_of(finding: Finding) -> Iterator[str]:
    yield finding.id
    yield from (option_code(finding, option) for option in finding.options)


def _target(row: Code) -> Resource:
    value = f" Only with the value {row.value}." if row.value else ""
    measured = f" Only from {row.at_least:g} {row.unit} on." if row.at_least is not None else ""
    return {
        "code": row.code,
        "display": row.display,
        "equivalence": row.fit,
        "comment": f"{row.loses}{value}{measured} Seen in {row.seen}.",
    }
