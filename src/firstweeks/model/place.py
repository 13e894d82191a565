"""Where something is written, so that a message can point at it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of one line of a content file: line and column count from 1, length in characters."""

    file: str
    line: int
    column: int = 1
    length: int = 1
    _find: Callable[[], Place] | None = field(default=None, init=False, repr=False, compare=False)

    @classmethod
    def later(cls, file: str, find: Callable[[], Place]) -> Place:
        """A place that is looked for when a message first needs it, which for most is never."""
        place = object.__new__(cls)
        object.__setattr__(place, "file", file)
        object.__setattr__(place, "_find", find)
        return place

    def __getattr__(self, name: str) -> Any:
        """Look for it; Python comes here only while line, column and length are not there."""
        if name not in ("line", "column", "length") or self._find is None:
            raise AttributeError(name)
        found = self._find()
        for part in ("line", "column", "length"):
            object.__setattr__(self, part, getattr(found, part))
        return getattr(self, name)

    def __reduce__(self) -> tuple[type[Place], tuple[str, int, int, int]]:
        """Pickled as found: what would look for it holds the whole file."""
        return Place, (self.file, self.line, self.column, self.length)

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"
