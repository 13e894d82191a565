"""
The language of claims: the sentence grammar, with "implies", and two people compared.

    always  = condition "implies" condition
    never   = condition
    compare = "with" condition "instead of" condition [", if" condition] [", given that" condition]
              ": level is not" ( "lower" | "higher" )
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from firstweeks.model.claim import Claim, Comparison, Implication
from firstweeks.model.condition import Condition, Not
from firstweeks.model.place import Place
from firstweeks.reading.sentence import SentenceError, read_sentence
from firstweeks.reading.table import Table

LAWS = ("monotone", "total", "unsure_is_safe", "no_dead_rule", "exact_interval")
_COMPARE = re.compile(
    r"with (?P<this>.+?) instead of (?P<other>.+?)"
    r"(?:, if (?P<when>.+?))?(?:, given that (?P<given>.+?))?: level is not (?P<worse>lower|higher)"
)


def claim(table: Table) -> Claim:
    """What must hold for every possible set of answers; `firstweeks prove` proves it, or shows who breaks it."""
    says = table.text("says", about="the claim, for those who sign the protocol; the other keys say the same")
    implications = _sentences(table, "always", about="sentences `CONDITION implies CONDITION`")
    always = [_implication(table, text, place) for text, place in implications]
    conditions = _sentences(table, "never", about="conditions that never hold")
    never = [_never(table, text, place) for text, place in conditions]
    comparisons = _sentences(table, "compare", about="sentences about two people who differ in a few findings")
    compare = [_comparison(table, text, place) for text, place in comparisons]
    law = table.one_of("law", ("", *LAWS), "", about="a claim about the protocol as a whole")
    if not (always or never or compare or law):
        fix = 'add always = ["A implies B"], compare = ["with A instead of B: level is not lower"] or a law'
        table.refuse("says nothing that can be proved", fix=fix)
    return Claim(
        id=str(table.path[-1]),
        says=says,
        always=tuple(one for one in (*always, *never) if one is not None),
        compare=tuple(one for one in compare if one is not None),
        law=law,
        safe_advice=table.flag("safe_advice", about="it speaks of those who are shown advice with `only_when_safe`"),
        reasons_only=table.texts(
            "reasons_only", (), about="rules that never decide a level and exist for their reason"
        ),
        place=table.place,
    )


def _sentences(table: Table, key: str, *, about: str) -> Iterator[tuple[str, Place]]:
    """The sentences of a list, each with the place of its first character."""
    first = table.at(key).line if key in table.data else 1
    for text in table.texts(key, (), about=about):
        lines = ((number, line.find(text)) for number, line in enumerate(table.document.lines, 1) if number >= first)
        line, column = next(((number, column) for number, column in lines if column >= 0), (first, 0))
        yield text, Place(table.document.name, line, column + 1, len(text))


def _implication(table: Table, text: str, place: Place) -> Implication | None:
    parts = text.split(" implies ")
    if len(parts) != 2:
        table.refuse('needs one "implies" in this sentence', fix='write "CONDITION implies CONDITION"', place=place)
        return None
    given = _condition(table, parts[0], place, 0)
    then = _condition(table, parts[1], place, len(parts[0]) + len(" implies "))
    return None if given is None or then is None else Implication(given, then, text, place)


def _never(table: Table, text: str, place: Place) -> Implication | None:
    """What never holds of the people that a claim speaks about."""
    condition = _condition(table, text, place, 0)
    return None if condition is None else Implication(None, Not(condition), text, place)


def _comparison(table: Table, text: str, place: Place) -> Comparison | None:
    found = _COMPARE.fullmatch(text)
    if not found:
        fix = 'write "with A instead of B, if C: level is not lower"'
        table.refuse("has a comparison that cannot be read", fix=fix, place=place)
        return None
    this, other, when, as_given = (
        _condition(table, found[name], place, found.start(name)) if found[name] else None
        for name in ("this", "other", "when", "given")
    )
    if this is None or other is None:
        return None
    return Comparison(this, other, when, as_given, found["worse"], text, place)


def _condition(table: Table, text: str, place: Place, offset: int) -> Condition | None:
    start = place.column + offset
    try:
        return read_sentence(text, lambda first, end: replace(place, column=start + first, length=max(1, end - first)))
    except SentenceError as error:
        table.refuse(error.says, fix=error.fix, place=error.place)
        return None
