"""What back ends accept: content that every check has passed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from firstweeks.model.condition import Condition, Named, leaves
from firstweeks.model.content import Content
from firstweeks.model.finding import Finding, Kind
from firstweeks.model.level import Level
from firstweeks.model.place import Place

LEVEL = "level"


@dataclass(frozen=True)
class CheckedProtocol:
    """Content without a problem; made by `checks.check` and by nobody else."""

    content: Content

    @cached_property
    def readable(self) -> Mapping[str, Finding]:
        """What a condition may read: the findings, and for advice the level told."""
        return {**self.content.findings, LEVEL: level_finding(self.content)}

    @cached_property
    def pages(self) -> Mapping[str, tuple[Finding, ...]]:
        """The findings of each page, in the order written."""
        return {
            page: tuple(finding for finding in self.content.findings.values() if finding.page == page)
            for page in self.content.pages
        }

    @cached_property
    def gates(self) -> Mapping[str, tuple[Finding, ...]]:
        """For each finding with an `only_if`, the findings that it reads, in the order written."""
        return {
            finding.id: tuple(map(self.content.findings.__getitem__, self._in_order(finding)))
            for finding in self.content.findings.values()
            if finding.only_if is not None
        }

    def _in_order(self, finding: Finding) -> list[str]:
        read = read_by(finding.only_if, self.content)
        return [name for name in self.content.findings if name in read]

    @property
    def urgency_of(self) -> dict[str, int]:
        """The urgency of each rule's level."""
        return {rule.id: rule.level.urgency for rule in self.content.rules.values()}

    @cached_property
    def level_of(self) -> tuple[Level, ...]:
        """The levels by urgency, the least urgent first."""
        return self.content.levels[::-1]


def read_by(condition: Condition | None, content: Content) -> set[str]:
    """The findings that a condition reads, through its definitions."""
    found: set[str] = set()
    seen: set[str] = set()
    waiting = [condition] if condition is not None else []
    for part in waiting:
        for leaf in leaves(part):
            if not isinstance(leaf, Named):
                found.add(leaf.finding)
            elif leaf.name in content.definitions and leaf.name not in seen:
                seen.add(leaf.name)
                waiting.append(content.definitions[leaf.name].means)
    return found


def level_finding(content: Content) -> Finding:
    """The level told, as advice reads it."""
    options = tuple(level.id for level in reversed(content.levels))
    return Finding(
        id=LEVEL, kind=Kind.ORDERED, page="", options=options, usual=options[0], place=Place("protocol.toml", 1)
    )
