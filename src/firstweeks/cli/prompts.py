"""What is typed at a question → an answer, or the words that say why not."""

from __future__ import annotations

import re
from dataclasses import dataclass

from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from firstweeks.rendering.words import Words

NOT_SURE = "?"
# "4+3", "4 weeks", "4w3d", "4 semanas y 3 días", "4周3天" (twin: app/dates.js).
_WEEKS = re.compile(
    r"(\d{1,2})\s*(?:weeks?|wks?|w|semanas?|sem\.?|s|周|週)?"
    r"(?:\s*(?:\+|y|and|e|又|零)?\s*([0-6])\s*(?:/7|days?|d|d[ií]as?|天|日)?)?",
    re.ASCII | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Typo:
    """Something typed that is not an answer, and what to type instead."""

    says: str


def read_answer(finding: Finding, typed: str, words: Words) -> Value | Typo:
    """The answer to one question: a number from the list, a number of weeks, several numbers, or "?"."""
    typed = _plain(typed)
    if not typed:
        return Typo(words("ui-error-empty"))
    if finding.kind is Kind.MANY:
        return _many(finding, typed, words)
    if typed == NOT_SURE:
        return UNSURE
    if finding.kind is Kind.NUMBER:
        return _number(finding, typed, words)
    options = shown_options(finding)
    if typed.isascii() and typed.isdigit() and 1 <= int(typed) <= len(options):
        return options[int(typed) - 1]
    return Typo(words("ui-error-one", typed=typed, count=str(len(options))))


def read_list(findings: tuple[Finding, ...], typed: str, words: Words) -> dict[str, Value] | Typo:
    """The answers to a list of yes/no questions: the numbers that are so, "3?" for not sure, 0 for none of them."""
    marks = re.findall(r"\d+\s*\?|\?|[^\s,，、?]+", _plain(typed))
    if not marks:
        return Typo(words("ui-error-empty"))
    if marks == [NOT_SURE]:
        return {finding.id: UNSURE for finding in findings}
    if "0" in marks and len(marks) > 1:
        return Typo(words("ui-error-none-and-some"))
    found: dict[str, Value] = {finding.id: "no" for finding in findings}
    for mark in [] if marks == ["0"] else marks:
        number = mark.rstrip("? ")
        if not number.isascii() or not number.isdigit() or not 1 <= int(number) <= len(findings):
            return Typo(words("ui-error-many", typed=mark, count=str(len(findings))))
        found[findings[int(number) - 1].id] = UNSURE if mark.endswith(NOT_SURE) else "yes"
    return found


def shown_options(finding: Finding) -> tuple[str, ...]:
    """The options in the order in which they are shown: yes before no, all others as the protocol has them."""
    return ("yes", "no") if finding.kind is Kind.YES_NO else finding.options


def _many(finding: Finding, typed: str, words: Words) -> Value | Typo:
    marks = re.findall(r"\?|[^\s,，、?]+", typed)
    if "0" in marks:
        return () if marks == ["0"] else Typo(words("ui-error-none-and-some"))
    chosen = set()
    for mark in marks:
        if mark == NOT_SURE:
            chosen.add(UNSURE)
        elif mark.isascii() and mark.isdigit() and 1 <= int(mark) <= len(finding.options):
            chosen.add(finding.options[int(mark) - 1])
        else:
            return Typo(words("ui-error-many", typed=mark, count=str(len(finding.options))))
    return tuple(option for option in (*finding.options, UNSURE) if option in chosen)


def _number(finding: Finding, typed: str, words: Words) -> Value | Typo:
    low, high = finding.range or (0, 0)
    if re.fullmatch(r"\d{1,3}([.,]\d{1,2})?", typed, re.ASCII):
        number = float(typed.replace(",", "."))
        if low <= number <= high:
            return int(number) if number.is_integer() else number
    if finding.from_date == "weeks" and (found := _WEEKS.fullmatch(typed)):
        weeks = round(int(found[1]) + int(found[2] or 0) / 7, 4)
        if low <= weeks <= high:
            return int(weeks) if weeks.is_integer() else weeks
    return Typo(words("ui-error-number", typed=typed, low=f"{low:g}", high=f"{high:g}"))


def _plain(typed: str) -> str:
    """Full-width digits and question marks, as a Chinese keyboard gives them, as plain ones."""
    return typed.translate(_WIDE).strip()


_WIDE = {
    **{0xFF10 + digit: ord(str(digit)) for digit in range(10)},
    ord("？"): ord("?"),
    ord("＋"): ord("+"),
    ord("＜"): ord("<"),
}
