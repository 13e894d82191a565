"""Answers in words: what was asked, what was answered, and which signs to watch for."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import reduce
from pathlib import Path

from firstweeks.model.assessment import Assessment
from firstweeks.model.condition import leaves
from firstweeks.model.content import Content
from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from firstweeks.rendering.words import Words, languages, words


@dataclass(frozen=True, slots=True)
class Phrases:
    """Words for the answers of one protocol in one language."""

    content: Content
    words: Words

    def name(self, finding: str) -> str:
        """The short name of a finding."""
        return self.words(f"finding-{finding}.name")

    def answer(self, finding: Finding, value: Value) -> str:
        """An answer in short words, as a clinician's summary says it."""
        if value == UNSURE:
            return self.words("ui-not-sure")
        if finding.kind is Kind.MANY and isinstance(value, tuple):
            chosen = [self.option(finding, option) for option in value if option != UNSURE]
            chosen += [self.words("ui-not-sure")] if UNSURE in value else []
            return self.joined(chosen) or self.words("ui-none-of-these")
        if finding.kind is Kind.NUMBER:
            return weeks_and_days(value) if finding.from_date == "weeks" else number(value)
        return self.option(finding, str(value))

    def spoken(self, finding: Finding, value: Value) -> str:
        """An answer as it is said aloud: of weeks and days the full weeks."""
        return (
            self.answer(finding, value).partition("+")[0]
            if finding.from_date == "weeks"
            else self.answer(finding, value)
        )

    def option(self, finding: Finding, option: str) -> str:
        """The short name of an option."""
        if finding.kind is Kind.YES_NO:
            return self.words(f"ui-{option}")
        return self.words(f"option-{finding.id}-{option}.name")

    def answers(self, given: Mapping[str, Value]) -> list[tuple[str, str]]:
        """Name and answer of everything asked, in the protocol's order."""
        found = self.content.findings
        return [(self.name(name), self.answer(found[name], given[name])) for name in found if name in given]

    def because(self, given: Mapping[str, Value]) -> str:
        """The answers that made a rule hold, in one line."""
        return self.joined(self.pairs(given))

    def pairs(self, given: Mapping[str, Value]) -> list[str]:
        """Name and answer of everything asked, a text each."""
        return [self.words("ui-pair", name=name, answer=answer) for name, answer in self.answers(given)]

    def joined(self, parts: Iterable[str]) -> str:
        """Parts of a line one after the other."""
        return self.words("ui-semicolon").join(parts)

    def noted(self, parts: Iterable[str]) -> str:
        """Notes one after the other, as a clinician writes them."""
        return self.words("ui-comma").join(parts)

    def in_line(self, sentences: Sequence[str]) -> str:
        """Sentences one after the other in one text."""
        return reduce(lambda first, second: self.words("ui-sentences", first=first, second=second), sentences)

    def sign(self, finding: str, option: str) -> str:
        """A sign to watch for, as it completes "if you have or notice"."""
        one = self.content.findings[finding]
        return self.words(f"finding-{finding}.sign" if one.kind is Kind.YES_NO else f"option-{finding}-{option}.sign")

    def in_brief(self, finding: str, option: str) -> str:
        """A sign in a few words where there are any, or else as it is watched for."""
        yes_no = self.content.findings[finding].kind is Kind.YES_NO
        message = f"brief-{finding}" if yes_no else f"brief-{finding}-{option}"
        return self.words(message) if message in self.words else self.sign(finding, option)

    def by_worry(self, given: Mapping[str, Value]) -> list[str]:
        """What was answered: first the answers that worry, then the unknown ones, then the others."""
        found = [one for one in self.content.findings.values() if one.id in given]
        return [one.id for one in sorted(found, key=lambda one: worry(one, given[one.id]))]

    def texts(self, under: str, finding: Finding, value: Value) -> list[str]:
        """The words of an answer under "say" or "note"; one that does not worry, or that has no words, has none."""
        message = f"{under}-{finding.id}"
        if finding.kind is Kind.YES_NO:
            names = [message] if value == finding.options[-1] else []
        else:
            names = [f"{message}-{option}" for option in (value if isinstance(value, tuple) else (value,))]
        return [self.words(name) for name in names if name in self.words]

    def listed(self, parts: Sequence[str]) -> str:
        """Parts as a list in a sentence: "a, b and c"."""
        if len(parts) < 2:
            return "".join(parts)
        return self.words("ui-comma").join(parts[:-1]) + self.words("ui-and") + parts[-1]

    @property
    def signed(self) -> str:
        """Who has signed the protocol, or that no clinician has."""
        names = self.content.signed_by
        return self.words("ui-signed", names=self.listed(names)) if names else self.words("ui-unsigned")

    def findings_of(self, contradiction: str) -> list[str]:
        """The findings that two answers which do not fit together are about."""
        item = self.content.contradictions[contradiction]
        names = [leaf.finding for leaf in leaves(item.when) if hasattr(leaf, "finding")]
        return list(dict.fromkeys([*names, *([item.unsure] if item.unsure else [])]))


def first_of(found: Sequence[tuple[str, str]], assessment: Assessment, most: int) -> list[str]:
    """The first texts of some answers, in their order; what decides is never left out for the others."""
    reasons = [reason for reason in assessment.rules if reason.level == assessment.level]
    deciding = {name for reason in reasons for name in reason.because}
    kept = sorted(found, key=lambda one: one[0] not in deciding)[:most]
    return [text for name, text in found if (name, text) in kept]


def said_once(texts: Sequence[str]) -> list[str]:
    """Texts without those that another says more exactly: "dizziness" beside "dizziness that is new"."""
    return [text for text in texts if not any(text != other and text in other for other in texts)]


def worry(finding: Finding, value: Value) -> int:
    """0 for an answer that worries, 1 for one that is not known, 2 for others: by its worry, not by the word yes."""
    match finding.kind:
        case Kind.MANY if isinstance(value, tuple):
            return 0 if set(value) - {UNSURE} else 1 if value else 2
        case _ if value == UNSURE:
            return 1
        case Kind.YES_NO:
            return 0 if value == finding.options[-1] else 2
        case Kind.ORDERED:
            return 2 if value == finding.options[0] else 0
        case _:
            return 2


def number(value: Value) -> str:
    """A number with all its digits and no exponent, as JavaScript writes it too: 12 of 12.0, 333.5625 of itself."""
    return f"{Decimal(str(value)).normalize():f}"


def weeks_and_days(value: Value) -> str:
    """Weeks with the days of the last one, as on a maternity record: "4+3"; full weeks alone: "4"."""
    weeks = float(value) if not isinstance(value, tuple) else 0.0
    full = math.floor(weeks)
    days = math.floor((weeks - full) * 7 + 0.01)
    return f"{full}+{days}" if days else f"{full}"


def pairs_in_words(content: Content, folder: Path, given: Mapping[str, Value]) -> list[str]:
    """Name and answer of everything asked in the first language of a content; by their ids where it has no words."""
    spoken = languages(folder)
    if spoken:
        return Phrases(content, words(spoken[0], folder)).pairs(given)
    return [f"{name}: {', '.join(value) if isinstance(value, tuple) else value}" for name, value in given.items()]
