"""The pairs of all rules as a document to review and sign, and as vignettes for tests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from firstweeks.backends.scalar import NO
from firstweeks.checks.checked import read_by
from firstweeks.model.condition import Condition, Named, leaves
from firstweeks.model.finding import Finding, Value
from firstweeks.proofs.pairs import Coverage, Gap, Person, ReviewCase
from firstweeks.protocol import Protocol
from firstweeks.reading.sentence import sentence_of
from firstweeks.rendering.phrases import Phrases
from firstweeks.rendering.words import Words


@dataclass(frozen=True, slots=True)
class CaseDocument:
    """The cases of one protocol in the words of one language."""

    protocol: Protocol
    words: Words

    @property
    def phrases(self) -> Phrases:
        return Phrases(self.protocol.content, self.words)

    def markdown(self, coverage: Coverage) -> Iterator[str]:
        """A document to review and sign: each rule with its sentence, its sources and its pairs."""
        say, content = self.words, self.protocol.content
        yield f"# {say('ui-case-title')}"
        yield from _spaced(say("ui-protocol", id=content.id, version=content.version, hash=content.content_hash))
        yield from _spaced(*say.lines("ui-case-intro"))
        usual = {name: one.usual for name, one in content.findings.items()}
        yield from _spaced(say("ui-case-usual", answers=self.phrases.because(usual)))
        yield from _spaced(*self._coverage(coverage), say("ui-case-signed"))
        for name in (*content.rules, *content.raises):
            found = [case for case in coverage.cases if case.rule == name]
            gaps = [gap for gap in coverage.gaps if gap.rule == name]
            if found or gaps:
                yield from self._rule(name, found, gaps)

    def vignettes(self, coverage: Coverage) -> Iterator[str]:
        """Every person of the cases as a JSON line: what is not usual in words, all answers, and the level told."""
        numbers: dict[str, int] = {}
        for case in coverage.cases:
            numbers[case.rule] = number = numbers.get(case.rule, 0) + 1
            people = dict(zip(("holds", "holds-not"), zip(case.people, case.levels, strict=True), strict=True))
            people |= {f"at-{_plain(one.person[case.finding])}": (one.person, one.level) for one in case.around}
            for ending, (person, urgency) in people.items():
                line: dict[str, Any] = {
                    "id": f"{case.rule}-{number}-{ending}",
                    "text": self._unusual(person, case.finding),
                    "answers": dict(person),
                    "level": self.protocol.checked.level_of[urgency].id,
                }
                yield msgspec.json.encode(line).decode()

    def _coverage(self, coverage: Coverage) -> Iterator[str]:
        counts = {
            "places": coverage.occurrences,
            "shown": coverage.occurrences - len(coverage.gaps),
            "pairs": len(coverage.cases),
            "apart": sum(case.told_apart for case in coverage.cases),
        }
        yield self.words("ui-case-coverage", **{name: str(count) for name, count in counts.items()})
        yield self.words("ui-case-without", count=str(len(coverage.gaps)))

    def _rule(self, name: str, found: list[ReviewCase], gaps: list[Gap]) -> Iterator[str]:
        say, content = self.words, self.protocol.content
        kind, level = "raise", say("ui-raised")
        if name in content.rules:
            kind, level = "rule", say(f"level-{content.rules[name].level.id}.name")
        rule = content.rules.get(name) or content.raises[name]
        title = say("ui-rule-line", name=say(f"{kind}-{name}.name"), rule=name, level=level)
        yield from _spaced(f"## {title}", say("ui-case-holds-if", sentence=f"`{sentence_of(rule.when)}`"))
        for used in dict.fromkeys(self._names(rule.when)):
            means = sentence_of(content.definitions[used].means)
            yield from _spaced(say("ui-case-named", name=f"`{used}`", sentence=f"`{means}`"))
        yield from _spaced(*self._guards(rule.when))
        yield from _spaced(say(f"{kind}-{name}"), f"**{say('ui-sources')}**")
        yield ""
        for cited in rule.sources:
            source = content.sources[cited]
            checked = say(f"ui-checked-{source.checked}")
            yield f"- {say('ui-source', citation=source.citation, checked=checked)} {source.link}".rstrip()
        for number, case in enumerate(found, 1):
            yield from _spaced(f"### {say('ui-case-pair', number=str(number))}")
            yield ""
            yield from (f"- {line}" for line in self._case(case))
        for gap in gaps:
            message = "ui-case-impossible" if gap.impossible else "ui-case-undecided"
            yield from _spaced(say(message, atom=f"`{gap.atom}`"))

    def _names(self, condition: Condition) -> Iterator[str]:
        """The definitions that a condition uses, each before those that it uses itself."""
        for leaf in leaves(condition):
            if isinstance(leaf, Named):
                yield leaf.name
                yield from self._names(self.protocol.content.definitions[leaf.name].means)

    def _guards(self, when: Condition) -> Iterator[str]:
        """The questions of a rule that are not put to everyone, and what they count as then."""
        read = read_by(when, self.protocol.content)
        for finding in self._findings.values():
            if finding.id in read and finding.only_if is not None and finding.otherwise is not None:
                sentence, otherwise = sentence_of(finding.only_if), self.phrases.answer(finding, finding.otherwise)
                name = f"`{finding.id}`"
                yield self.words("ui-case-guard", name=name, sentence=f"`{sentence}`", answer=otherwise)

    def _case(self, case: ReviewCase) -> Iterator[str]:
        say = self.words
        yield say("ui-case-decides", atoms=", ".join(f"`{atom}`" for atom in case.atoms))
        own = [self._own(person, other, case.finding) for person, other in (case.people, case.people[::-1])]
        both = [
            name
            for name, value in case.people[0].items()
            if name not in own[0] and name not in own[1] and value != self._findings[name].usual
        ]
        shared = self._answers(case.people[0], [name for name in both if name not in self._unasked(case.people[0])])
        yield say("ui-case-both", answers=shared) if shared else say("ui-case-both-usual")
        for message, person, names, urgency in zip(
            ("ui-case-first", "ui-case-second"), case.people, own, case.levels, strict=True
        ):
            yield say(message, answers=self._answers(person, names), level=self._level(urgency))
        if not case.told_apart:
            yield say("ui-case-same-level")
        yield from self._conflicts(case)
        for one in case.around:
            message = "ui-case-boundary" if one.holds else "ui-case-boundary-not"
            yield say(message, answer=self._answers(one.person, [case.finding]), level=self._level(one.level))
        yield say("ui-case-initials")

    def _own(self, person: Person, other: Person, apart: str) -> list[str]:
        """What this person says alone: the answer that differs, and what only this person is asked."""
        asked = self._unasked(other) - self._unasked(person)
        return [
            name for name in person if name == apart or (name in asked and person[name] != self._findings[name].usual)
        ]

    def _conflicts(self, case: ReviewCase) -> Iterator[str]:
        found = {name for person in case.people for name in self.protocol.scalar.contradictions(person.get)}
        for name in self.protocol.content.contradictions:
            if name in found and self.protocol.content.contradictions[name].unsure is None:
                names = [self.phrases.name(finding) for finding in self.phrases.findings_of(name)]
                yield self.words("ui-case-conflict", answers=self.phrases.joined(names))

    def _unasked(self, person: Person) -> set[str]:
        """The questions that are not put to someone, because of other answers."""
        return {name for name, asked in self.protocol.scalar.gates(person.get).items() if asked == NO}

    def _unusual(self, person: Person, always: str) -> str:
        unasked = self._unasked(person)
        names = [
            name
            for name, value in person.items()
            if name == always or (name not in unasked and value != self._findings[name].usual)
        ]
        return self._answers(person, names)

    def _answers(self, person: Person, names: list[str]) -> str:
        return self.phrases.because({name: person[name] for name in names})

    def _level(self, urgency: int) -> str:
        return self.words(f"level-{self.protocol.checked.level_of[urgency].id}.name")

    @property
    def _findings(self) -> Mapping[str, Finding]:
        return self.protocol.content.findings


def _spaced(*paragraphs: str) -> Iterator[str]:
    """Paragraphs of Markdown, each after an empty line."""
    for paragraph in paragraphs:
        yield ""
        yield paragraph


def _plain(value: Value) -> str:
    return f"{value:g}" if isinstance(value, int | float) else str(value)
