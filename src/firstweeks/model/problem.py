"""What is wrong with something that came from outside, as data; the edges draw it."""

from __future__ import annotations

from dataclasses import dataclass, field

from firstweeks.model.place import Place


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault: what it says, where it is (a place in a file, or a path in the input), what to write instead."""

    says: str
    place: Place | str | None = None
    fix: str = ""
    excerpt: str = field(default="", compare=False)

    def __str__(self) -> str:
        lines = [self.says]
        if self.place is not None:
            lines.append(f"  --> {self.place}")
        if isinstance(self.place, Place) and self.excerpt:
            number = str(self.place.line)
            margin = " " * len(number)
            caret = " " * (self.place.column - 1) + "^" * max(1, self.place.length)
            lines += [f"{margin} |", f"{number} | {self.excerpt}", f"{margin} | {caret}"]
        if self.fix:
            lines.append(f"   = {self.fix}")
        return "\n".join(lines)


class Rejected(ValueError):  # noqa: N818 -- it is the input that is rejected
    """Something from outside is refused; `problems` lists every reason at once."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        super().__init__("\n\n".join(map(str, problems)))


class ProtocolRejected(Rejected):
    """A content folder that must not run."""


class AnswersRejected(Rejected):
    """Answers that break the contract of answers."""
