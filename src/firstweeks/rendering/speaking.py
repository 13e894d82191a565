"""What to say on the phone: who is speaking, what is so, and what was advised."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from firstweeks.backends.scalar import NO, Scalar
from firstweeks.model.content import Content, Level
from firstweeks.model.finding import UNSURE, Kind, Value
from firstweeks.rendering.phrases import Phrases
from firstweeks.rendering.words import Words


@dataclass(frozen=True, slots=True)
class Speaker:
    """Makes the sentence of one person, from the sayings of a protocol."""

    content: Content
    words: Words
    scalar: Scalar

    def say(self, given: Mapping[str, Value], level: Level) -> str:
        """One sentence from the answers, and one with what was advised."""
        said = list(self._said(given))
        message = "ui-sentence" if said else "ui-sentence-short"
        filled = {"who": self._who(given)} | ({"list": self._phrases.listed(said)} if said else {})
        ask = self.words("ui-sentence-ask", soon=self.words(f"level-{level.id}.soon"))
        return self.words("ui-sentences", first=self.words(message, **filled), second=ask)

    @property
    def _phrases(self) -> Phrases:
        return Phrases(self.content, self.words)

    def _who(self, given: Mapping[str, Value]) -> str:
        """The first saying that surely holds and can be filled."""
        surely, findings = self.scalar.sayings(given.get), self.content.findings
        for saying in self.content.sayings.values():
            known = all(name in given and given[name] != UNSURE for name in saying.fills)
            if known and (saying.when is None or saying.id in surely):
                answers = {name: self._phrases.answer(findings[name], given[name]) for name in saying.fills}
                return self.words(f"saying-{saying.id}", **answers)
        return self.words("ui-who")

    def _said(self, given: Mapping[str, Value]) -> Iterator[str]:
        """The words of the answers that are to be said; one without words, or that does not apply, goes unsaid."""
        gates = self.scalar.gates(given.get)
        for finding in (self.content.findings[name] for name in self.content.said):
            value = given.get(finding.id)
            if value is None or value == UNSURE or gates.get(finding.id) == NO:
                continue
            if finding.kind is Kind.YES_NO:
                names: Iterable[str] = [f"say-{finding.id}"] if value == finding.options[-1] else []
            else:
                options = value if isinstance(value, tuple) else (value,)
                names = [f"say-{finding.id}-{option}" for option in options]
            yield from (self.words(name) for name in names if name in self.words)
