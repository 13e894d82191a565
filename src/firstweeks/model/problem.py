"""What is wrong with something that came from outside, as data; the edges draw it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field

from firstweeks.model.place import Place

# How much of a long line is shown: this many characters, and at most these before the fault.
_SHOWN = 100
_BEFORE = 40

MOST = 50
"""How many problems are written out; those beyond are counted."""

# How much of one text of a message is shown.
_LONGEST = 1000


def visible(text: str) -> str:
    r"""
    A text from outside, fit for a terminal.

    Control characters, marks that turn the direction of writing, and bytes of a file name that are not UTF-8 are
    written as escapes, so that no name can move the cursor, hide anything or pass for another one.

        >>> print(visible("weeks\x1b[2J"))
        weeks\x1b[2J
    """
    if text.isprintable():
        return text
    return "".join(
        sign if sign.isprintable() or unicodedata.category(sign) == "Zs" else _escaped(sign) for sign in text
    )


def _escaped(sign: str) -> str:
    return sign.encode("unicode_escape").decode()


@dataclass(frozen=True, slots=True)
class Problem:
    """
    One fault in something that came from outside.

    Attributes:
        says: What is wrong, as a sentence.
        place: Where: a place in a file, a path in the answers such as "answers.weeks", or None.
        fix: What to write instead; "" where nothing can be said.
        excerpt: The line of the file, for showing the place.
    """

    says: str
    place: Place | str | None = None
    fix: str = ""
    excerpt: str = field(default="", compare=False)

    @property
    def where(self) -> str:
        """The place as text, "" where there is none."""
        return "" if self.place is None else str(self.place)

    def __str__(self) -> str:
        lines = [_shown(self.says)]
        if self.place is not None:
            lines.append(f"  --> {visible(str(self.place)[:_LONGEST])}")
        if isinstance(self.place, Place) and self.excerpt:
            number = str(self.place.line)
            margin = " " * len(number)
            excerpt, caret = _drawn(self.excerpt, self.place)
            lines += [f"{margin} |", f"{number} | {excerpt}", f"{margin} | {caret}"]
        if self.fix:
            lines.append(f"   = {_shown(self.fix)}")
        return "\n".join(lines)


def _shown(text: str) -> str:
    """A text of a message, cut where it is long; its own line ends stay."""
    cut = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."
    return "\n".join(map(visible, cut.split("\n")))


def _drawn(excerpt: str, place: Place) -> tuple[str, str]:
    """The part of a line round a place, fit to be shown, and the carets to stand under it."""
    first = max(0, min(place.column - 1 - _BEFORE, len(excerpt) - _SHOWN))
    last = first + _SHOWN
    opening, closing = "..." if first else "", "..." if last < len(excerpt) else ""
    # Control characters would move the carets, or the terminal.
    shown = "".join(sign if sign.isprintable() else " " for sign in excerpt[first:last])
    at = place.column - 1 - first
    marked = shown[at : at + place.length]
    caret = " " * (len(opening) + _columns(shown[:at])) + "^" * max(1, _columns(marked))
    return f"{opening}{shown}{closing}", caret


def _columns(text: str) -> int:
    """How many columns a text takes in a terminal: Chinese characters take two."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)


class Rejected(ValueError):  # noqa: N818 -- it is the input that is rejected
    """
    Something from outside is refused.

    Attributes:
        problems: Every reason at once; as text, the first of many are shown.
    """

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        shown = [str(problem) for problem in problems[:MOST]]
        if len(problems) > MOST:
            shown.append(f"and {len(problems) - MOST:,} more")
        super().__init__("\n\n".join(shown))

    def __reduce__(self) -> tuple[type[Rejected], tuple[list[Problem]]]:
        """Pass the problems on to another process, where an exception would keep its text alone."""
        return type(self), (self.problems,)


class ProtocolRejected(Rejected):
    """A content folder that must not run."""


class AnswersRejected(Rejected):
    """Answers that break the contract of answers."""


class RequestRejected(Rejected):
    """A language, a country or a part of a result that a protocol does not have."""
