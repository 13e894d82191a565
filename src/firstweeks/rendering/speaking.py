"""What to say on the phone or at a desk: what is wrong, who is speaking, and what was advised."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from firstweeks.backends.scalar import NO, Scalar
from firstweeks.model.assessment import Assessment
from firstweeks.model.content import Content
from firstweeks.model.finding import UNSURE, Finding, Value
from firstweeks.rendering.phrases import Phrases, first_of, said_once
from firstweeks.rendering.words import Words

# Whoever listens does not keep more in mind.
SAID_AT_MOST = 6


@dataclass(frozen=True, slots=True)
class Speaker:
    """Makes the sentences of one person, from the sayings of a protocol."""

    content: Content
    words: Words
    scalar: Scalar
    emergency: str

    def say(self, given: Mapping[str, Value], assessment: Assessment, *, speaks: str = "") -> str:
        """All sentences as one text; `speaks` is the language of the person where whoever listens has another."""
        return self._phrases.in_line(self.sentences(given, assessment, speaks=speaks))

    def sentences(self, given: Mapping[str, Value], assessment: Assessment, *, speaks: str = "") -> list[str]:
        """
        What is wrong, the danger first; who is speaking, and what a clinician reads as background; what was advised.

        Only what is surely so is said, nothing that is not so, and nothing that is asked in private.
        """
        who, without = self._who(given)
        wrong, background = self._said(given, assessment, without)
        found = [self.words("ui-sentence-wrong", list=self._phrases.listed(wrong))] if wrong else []
        if background:
            found.append(self.words("ui-sentence", who=who, list=self._phrases.listed(background)))
        else:
            found.append(self.words("ui-sentence-short", who=who))
        kinds = [row.kind for row in self.content.layout if "say" in row.on]
        advice = [name for name in assessment.advice if self.content.advice[name].kind in kinds]
        found += [self.words(f"advice-{name}.text", emergency=self.emergency) for name in advice]
        if not assessment.level.at_once:
            # Whoever answers the emergency number knows what was advised.
            found.append(self.words("ui-sentence-ask", soon=self.words(f"level-{assessment.level.id}.soon")))
        return found + ([self.words("ui-interpreter", language=speaks)] if speaks else [])

    @property
    def _phrases(self) -> Phrases:
        return Phrases(self.content, self.words)

    def _who(self, given: Mapping[str, Value]) -> tuple[str, tuple[str, ...]]:
        """The first saying that surely holds and can be filled, and the findings that go unsaid beside it."""
        surely, findings = self.scalar.sayings(given.get), self.content.findings
        for saying in self.content.sayings.values():
            known = all(name in given and given[name] != UNSURE for name in saying.fills)
            if known and (saying.when is None or saying.id in surely):
                answers = {name: self._phrases.spoken(findings[name], given[name]) for name in saying.fills}
                return self.words(f"saying-{saying.id}", **answers), saying.without
        return self.words("ui-who"), ()

    def _said(
        self, given: Mapping[str, Value], assessment: Assessment, without: tuple[str, ...]
    ) -> tuple[list[str], list[str]]:
        """The words of what is wrong, and of the background, of both the first few; what decides is never left out."""
        sayable = [finding for finding in self._sayable(given) if finding.id not in without]
        texts = [(one, text) for one in sayable for text in self._phrases.texts("say", one, given[one.id])]

        def part(*, background: bool) -> list[str]:
            found = [(one.id, text) for one, text in texts if self._is_background(one) == background]
            return said_once(first_of(found, assessment, SAID_AT_MOST))

        return part(background=False), part(background=True)

    def _is_background(self, finding: Finding) -> bool:
        """Whether it is asked among the background, and is no symptom: a symptom can begin."""
        return finding.page in self.content.background and not finding.watch

    def _sayable(self, given: Mapping[str, Value]) -> Iterator[Finding]:
        """The findings that are said and known, in the order of saying, without those that do not apply."""
        gates = self.scalar.gates(given.get)
        for name in self.content.said:
            if given.get(name, UNSURE) != UNSURE and gates.get(name) != NO:
                yield self.content.findings[name]
