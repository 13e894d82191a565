"""Anything that has a name in the content: what it says, where it stands, and what hangs on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from firstweeks.checks.checked import LEVEL
from firstweeks.model.advice import Advice, Saying
from firstweeks.model.belief import Belief
from firstweeks.model.claim import Claim
from firstweeks.model.condition import AtLeast, Condition, Is, Named, leaves
from firstweeks.model.content import Content, Source
from firstweeks.model.finding import Finding, Value
from firstweeks.model.level import Level
from firstweeks.model.route import Country
from firstweeks.model.rule import Contradiction, Definition, Raise, Rule
from firstweeks.reading.sentence import sentence_of
from firstweeks.rendering.sections import Section
from firstweeks.rendering.words import Words

Noun = Advice | Belief | Claim | Contradiction | Definition | Finding | Level | Raise | Rule | Saying | Source


@dataclass(frozen=True)
class Explainer:
    """Explains by id; labels are in the content's own language, English, the words in that of the reader."""

    content: Content
    words: Words

    @property
    def names(self) -> list[str]:
        """Every id, each once."""
        return list(dict.fromkeys(noun.id for _, noun in self._nouns()))

    def explain(self, name: str) -> list[Section]:
        """A section for each thing of this name."""
        return [self._section(kind, noun) for kind, noun in self._nouns() if noun.id == name]

    def _nouns(self) -> Iterator[tuple[str, Noun]]:
        content = self.content
        tables: Mapping[str, Mapping[str, Noun]] = {
            "rule": content.rules,
            "raise": content.raises,
            "finding": content.findings,
            "definition": content.definitions,
            LEVEL: {level.id: level for level in content.levels},
            "advice": content.advice,
            "saying": content.sayings,
            "contradiction": content.contradictions,
            "belief": content.beliefs,
            "claim": content.claims,
            "source": content.sources,
        }
        for kind, table in tables.items():
            yield from ((kind, noun) for noun in table.values())

    def _section(self, kind: str, noun: Noun) -> Section:
        parts = [
            Section("says", tuple(self._says(noun))),
            Section("in words", tuple(self._in_words(kind, noun))),
            self._sources(noun),
            *(Section(heading, items=tuple(names)) for heading, names in self._users(kind, noun).items()),
        ]
        stands = ("protocol.toml" if isinstance(noun, Level) else f"{noun.place.file}:{noun.place.line}",)
        shown = tuple(part for part in parts if part.paragraphs or part.items)
        return Section(f"{kind} {noun.id}", stands, parts=shown)

    def _says(self, noun: Noun) -> Iterator[str]:
        """What the content says of it, sentence and fields."""
        match noun:
            case Rule(level=level, when=when):
                yield f"when: {sentence_of(when)}"
                yield f"level: {level}"
            case Raise(when=when):
                yield f"when: {sentence_of(when)}"
                yield f"level: one more, up to {self.content.raise_limit}"
            case Definition(means=means):
                yield f"means: {sentence_of(means)}"
            case Contradiction(when=when, unsure=unsure):
                yield f"when: {sentence_of(when)}" + (f", and {unsure} is left unsure" if unsure else "")
            case Advice(kind=kind, when=when, only_when_safe=only_when_safe):
                yield f"when: {sentence_of(when)}"
                yield f"kind: {kind}" + (", only when safe" if only_when_safe else "")
            case Saying(when=when, fills=fills):
                yield f"when: {sentence_of(when)}" if when is not None else "when: always"
                yield from [f"filled by: {', '.join(fills)}"] if fills else []
            case Claim(says=says):
                yield says
            case Belief(verdict=verdict, urgent=urgent):
                yield f"verdict: {verdict}" + (", urgent" if urgent else "")
            case Level(urgency=urgency, means=means, within=within, tone=tone):
                yield f"urgency: {urgency} (0 is the least urgent), {tone}"
                yield from [f"means: {means}"] if means else []
                yield from [f"within: {within}"] if within else []
            case Source():
                yield from self._source(noun)
            case Finding():
                yield from _finding(noun)

    def _source(self, source: Source) -> Iterator[str]:
        yield source.citation
        yield from [source.link] if source.link else []
        yield f"checked: {source.checked} ({self.words(f'ui-checked-{source.checked}')})"
        yield from [f"note: {source.note}"] if source.note else []

    def _in_words(self, kind: str, noun: Noun) -> Iterator[str]:
        """Its words in the reader's language."""
        attributes = {
            "finding": ("hint", "why", "name", "sign", "none", "date"),
            "advice": ("text", "steps"),
            "belief": ("known", "do"),
            "contradiction": ("stands",),
            LEVEL: ("where", "when", "if"),
            "rule": ("name",),
            "raise": ("name",),
        }
        # The emergency number depends on the country, and an answer on the person.
        blank = {"emergency": "...", **dict.fromkeys(noun.fills if isinstance(noun, Saying) else (), "...")}
        yield from self.words.some_lines(f"{kind}-{noun.id}", **blank)
        for attribute in attributes.get(kind, ()):
            for line in self.words.some_lines(f"{kind}-{noun.id}.{attribute}", **blank):
                yield f"{attribute}: {line}"
        if isinstance(noun, Belief):
            yield f"{self.words(f'verdict-{noun.verdict}')}: {self.words(f'verdict-{noun.verdict}.means')}"
        if isinstance(noun, Finding):
            for option in noun.options:
                yield from (f"{option}: {line}" for line in self.words.some_lines(f"option-{noun.id}-{option}"))

    def _sources(self, noun: Noun) -> Section:
        """The sources it cites, each with citation, link and how it was checked."""
        cited = noun.sources if isinstance(noun, (Rule, Raise, Advice, Belief)) else ()
        items = []
        for name in cited:
            source = self.content.sources[name]
            checked = self.words(f"ui-checked-{source.checked}")
            line = self.words("ui-source", citation=source.citation, checked=checked)
            items.append(f"{name}: {line} {source.link}".rstrip())
        return Section("sources", items=tuple(items))

    def _users(self, kind: str, noun: Noun) -> Mapping[str, list[str]]:
        """Who uses it, by kind."""
        match noun:
            case Finding() | Definition():
                conditions = self.content.conditions()
                found = [(of, one) for of, one, when in conditions if of != "claim" and _reads(when, noun)]
                asked = self.content.contradictions.values()
                found += [("contradiction", one.id) for one in asked if one.unsure == noun.id]
            case Level():
                found = [("rule", one.id) for one in self.content.rules.values() if one.level == noun]
                advice = self.content.advice.values()
                found += [("advice", one.id) for one in advice if _compares(one.when, noun)]
            case Source():
                found = [
                    (of, one.id)
                    for of, one in self._nouns()
                    if isinstance(one, (Rule, Raise, Advice, Belief)) and noun.id in one.sources
                ]
                places = self.content.countries.values()
                found += [("place", one.id) for one in places if noun.id in _sources_of_place(one)]
            case _:
                found = []
        users: dict[str, list[str]] = {}
        for of, one in found:
            users.setdefault(f"used by {of}", []).append(one)
        return users


def _finding(finding: Finding) -> Iterator[str]:
    """How a finding is answered, and when it is asked."""
    yield f"kind: {finding.kind}, on page {finding.page}"
    if finding.options:
        yield f"options: {', '.join(finding.options)}"
    if finding.range is not None:
        low, high = finding.range
        yield f"range: {low:g} to {high:g} {finding.unit}".rstrip()
    if finding.only_if is not None:
        yield f"only if: {sentence_of(finding.only_if)}"
    if finding.otherwise is not None:
        yield f"otherwise: {_written(finding.otherwise)}"
    if finding.note:
        yield f"note: {finding.note}"


def _written(value: Value) -> str:
    if isinstance(value, tuple):
        return ", ".join(value) or "none of them"
    return value if isinstance(value, str) else f"{value:g}"


def _reads(condition: Condition, noun: Finding | Definition) -> bool:
    """Whether a condition itself names a finding or a definition."""
    if isinstance(noun, Definition):
        return any(isinstance(leaf, Named) and leaf.name == noun.id for leaf in leaves(condition))
    return any(not isinstance(leaf, Named) and leaf.finding == noun.id for leaf in leaves(condition))


def _compares(condition: Condition, level: Level) -> bool:
    """Whether the `when` of an item of advice names a level."""
    atoms = (leaf for leaf in leaves(condition) if isinstance(leaf, (Is, AtLeast)))
    return any(atom.finding == LEVEL and atom.value == level.id for atom in atoms)


def _sources_of_place(country: Country) -> set[str]:
    return {country.source, *(contact.source for contact in country.routes.values())}
