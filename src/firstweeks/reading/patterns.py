"""Patterns of what a text says: "pain + no bleeding", "heat or massage + never alarm"."""

from __future__ import annotations

import re

from firstweeks.model.belief import Danger, Listening, Mention, Pattern, Term
from firstweeks.reading.table import Table

_CONCEPT = re.compile(r"[a-z][a-z0-9_]*")
_NEEDS = ("no", "never")


def patterns(table: Table, key: str, default: tuple[str, ...] | None = None, *, about: str = "") -> tuple[Pattern, ...]:
    """The patterns of a list; those that cannot be read are noted."""
    read = (pattern(table, text, key) for text in table.texts(key, default, about=about))
    return tuple(one for one in read if one is not None)


def pattern(table: Table, text: str, key: str) -> Pattern | None:
    """One pattern; None after a problem."""
    terms = [_term(part) for part in text.split("+")]
    if all(terms) and any(term and term.need != "never" for term in terms):
        return Pattern(tuple(term for term in terms if term), text)
    fix = 'join concepts with "+", such as "pain + no bleeding"; "or" between those of which one is enough'
    table.refuse(f'has a pattern that cannot be read: "{text}"', key, fix)
    return None


def _term(text: str) -> Term | None:
    words = text.split()
    need = words.pop(0) if words and words[0] in _NEEDS else ""
    concepts, joins = words[::2], words[1::2]
    sound = len(words) % 2 == 1 and all(map(_CONCEPT.fullmatch, concepts)) and set(joins) <= {"or"}
    return Term(tuple(concepts), need) if sound else None


def danger(table: Table) -> Danger:
    """A sign that is answered before any claim: someone who writes it may need help at once."""
    return Danger(
        str(table.path[-1]), patterns(table, "says", about="patterns of concepts: what the text says"), table.place
    )


def mention(table: Table) -> Mention:
    """What any safe text about this must mention; an article that leaves it out is told so."""
    return Mention(
        str(table.path[-1]), patterns(table, "says", about="patterns of concepts: what the text says"), table.place
    )


def listening(table: Table) -> Listening:
    """How texts are read: once in a protocol."""
    return Listening(
        frozenset(
            table.texts(
                "deniable", (), about="concepts of which it counts whether they are denied: no pain is not pain"
            )
        ),
        patterns(table, "warns", (), about='what warns, such as "alarm" or "no harmless": it makes no unsafe claim'),
        patterns(table, "refutes", (), about="patterns of what calls something false: it makes no claim"),
        frozenset(table.texts("comforts", (), about="concepts that comfort: such a text does not warn")),
        frozenset(table.texts("asks", (), about="concepts that ask: such a text does not warn")),
        frozenset(
            table.texts(
                "concludes", (), about="concepts that conclude: without one, an article only speaks of something"
            )
        ),
        frozenset(table.texts("own", (), about="concepts that show that someone writes about themselves")),
        frozenset(table.texts("context", (), about="concepts that hold for all of an article that says them")),
        patterns(table, "advises", (), about="patterns of advice: from its first concept on it tells of no danger"),
        patterns(table, "aside", (), about="patterns of what only speaks of something, or of another thing: no claim"),
        frozenset(table.texts("grave", (), about="signs that a text may hide: a mild verdict has to speak of them")),
        frozenset(table.texts("little", (), about="concepts of little words: heard wherever they stand, hiding none")),
        frozenset(table.texts("terse", (), about="the concept of a sentence that says little else: it has no words")),
        patterns(
            table, "states", (), about="patterns of what concludes, asks or tells: all else makes no unsafe claim"
        ),
        table.place,
    )
