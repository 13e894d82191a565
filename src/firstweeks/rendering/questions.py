"""The questions of a protocol in words: all that a form, a chat or a call centre needs to ask them."""

from __future__ import annotations

from dataclasses import dataclass

from firstweeks.checks.checked import CheckedProtocol
from firstweeks.model.finding import Finding, Kind
from firstweeks.rendering.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """
    One answer that can be chosen.

    Attributes:
        id: What stands in the answers, such as "positive".
        text: What the person reads.
        hint: What counts as this answer, a sentence or more on lines of their own; "" where the text says it all.
        name: A few words for a summary.
    """

    id: str
    text: str
    hint: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """
    One finding as it is asked.

    Attributes:
        finding: The id of the finding, which is its key in the answers.
        kind: How it is answered: one option (yes_no, choice, ordered), a list of options (many), or a number.
        text: The question.
        hint: What counts, a sentence or more on lines of their own; "" where the question says it all.
        why: Why it is asked.
        name: A few words for a summary.
        options: The answers to choose from, in the order of the protocol: where they are ordered, and for yes and
            no, from the least to the most worrying. Empty for a number.
        none: The words for an empty list, "None of these"; "" for other kinds.
        unsure: The words for the answer "unsure", which every question takes.
        range: The least and the greatest number that is accepted; None for other kinds.
        unit: What a number counts, in English, such as "weeks since the first day of the last period".
        private: Whether it must be asked only where nobody else sees or hears the answer.
    """

    finding: str
    kind: Kind
    text: str
    hint: str
    why: str
    name: str
    options: tuple[Option, ...]
    none: str
    unsure: str
    range: tuple[float, float] | None
    unit: str
    private: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionPage:
    """
    A screen of questions that belong together.

    Attributes:
        id: The id of the page, the same as that of `Protocol.next_page`.
        title: Its heading.
        questions: All questions of the page, in the order of the protocol.
    """

    id: str
    title: str
    questions: tuple[Question, ...]


def questions(protocol: CheckedProtocol, words: Words) -> tuple[QuestionPage, ...]:
    """Every page of a protocol with every question on it, in the words of one language."""
    return tuple(
        QuestionPage(
            id=page,
            title=words(f"page-{page}"),
            questions=tuple(_question(finding, words) for finding in findings),
        )
        for page, findings in protocol.pages.items()
    )


def _question(finding: Finding, words: Words) -> Question:
    message = f"finding-{finding.id}"
    return Question(
        finding=finding.id,
        kind=finding.kind,
        text=words(message),
        hint=_hint(message, words),
        why=words(f"{message}.why"),
        name=words(f"{message}.name"),
        options=tuple(_option(finding, option, words) for option in finding.options),
        none=words(f"{message}.none") if finding.kind is Kind.MANY else "",
        unsure=words("ui-not-sure"),
        range=finding.range,
        unit=finding.unit,
        private=finding.private,
    )


def _option(finding: Finding, option: str, words: Words) -> Option:
    if finding.kind is Kind.YES_NO:
        return Option(id=option, text=words(f"ui-{option}"), hint="", name=words(f"ui-{option}"))
    message = f"option-{finding.id}-{option}"
    return Option(id=option, text=words(message), hint=_hint(message, words), name=words(f"{message}.name"))


def _hint(message: str, words: Words) -> str:
    return words(f"{message}.hint") if f"{message}.hint" in words else ""
