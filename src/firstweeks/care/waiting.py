"""Pages for days of waiting and for the days after: which of them fit the answers of today, and are safe on them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, assert_never

from firstweeks.backends.reference import Reference
from firstweeks.care.blocks import Reader
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.model.condition import AllOf, AnyOf, AtLeast, Atom, Condition, Includes, Is, IsEmpty, Named, Not, leaves
from firstweeks.model.content import Content, Source
from firstweeks.model.finding import Value
from firstweeks.model.level import Level
from firstweeks.model.tri import Tri
from firstweeks.reading.suggesting import did_you_mean
from firstweeks.reading.table import Table


@dataclass(frozen=True, slots=True)
class Waiting:
    """A page that is shown where `when` surely holds of the answers, at levels no more urgent than `up_to`."""

    id: str
    when: Condition
    up_to: Level
    lost: bool
    sources: tuple[str, ...]


def fitting(
    pages: Mapping[str, Waiting], protocol: CheckedProtocol, answers: Mapping[str, Value], told: Level
) -> list[Waiting]:
    """The pages that fit; where one is for the days after an end, none of a pregnancy that goes on is among them."""
    reference = Reference(protocol)
    found = [
        page
        for page in pages.values()
        if told.urgency <= page.up_to.urgency and reference.holds(page.when, answers) is Tri.YES
    ]
    return [page for page in found if page.lost] or found


def read_waiting(reader: Reader, content: Content, sources: Mapping[str, Source]) -> Mapping[str, Waiting]:
    """The pages of a folder; their problems go to the reader."""
    levels = {level.id: level for level in content.levels}
    found: dict[str, Waiting] = {}
    for name, table in reader.blocks("waiting").items():
        when = table.sentence("when")
        level = levels[table.one_of("up_to", levels)]
        lost, cited = table.flag("lost"), reader.citations(table, sources)
        table.close()
        if level.tone == "emergency":
            table.refuse("would be shown where someone leaves at once", "up_to", "name a less urgent level")
        if when is not None and _is_known(when, content, table):
            found[name] = Waiting(name, when, level, lost, cited)
    return found


def _is_known(when: Condition, content: Content, table: Table) -> bool:
    """Whether a sentence speaks of what the protocol knows."""
    for leaf in leaves(when):
        if isinstance(leaf, Named):
            known, name = list(content.definitions), leaf.name
        else:
            known, name = list(content.findings), leaf.finding
        if name not in known:
            table.refuse(f'speaks of "{name}", which does not exist', "when", did_you_mean(name, known))
            return False
        options = () if isinstance(leaf, Named) else (*content.findings[name].options, "yes", "no")
        wrong = [] if isinstance(leaf, Named) else [value for value in _values(leaf) if value not in options]
        if wrong:
            table.refuse(f'says "{wrong[0]}" of "{name}"', "when", did_you_mean(wrong[0], options))
            return False
    return True


def _values(atom: Atom) -> Iterator[str]:
    match atom:
        case Is(_, value):
            yield value
        case AtLeast(_, str(value)):
            yield value
        case Includes(_, options):
            yield from options
        case _:
            pass


def as_data(condition: Condition, content: Content) -> list[Any]:
    """A condition as lists, for the scripts: names are written out, and each atom brings when its finding counts."""
    match condition:
        case AllOf(parts):
            return ["all", [as_data(part, content) for part in parts]]
        case AnyOf(parts):
            return ["any", [as_data(part, content) for part in parts]]
        case Not(part):
            return ["not", as_data(part, content)]
        case Named(name):
            return as_data(content.definitions[name].means, content)
        case Is(finding, value):
            return ["is", finding, value, *_gate(finding, content)]
        case AtLeast(finding, value):
            return ["at_least", finding, value, *_gate(finding, content)]
        case Includes(finding, options):
            return ["includes", finding, list(options), *_gate(finding, content)]
        case IsEmpty(finding):
            return ["empty", finding, None, *_gate(finding, content)]
        case _:
            assert_never(condition)


def _gate(finding: str, content: Content) -> list[Any]:
    asked = content.findings[finding]
    return [] if asked.only_if is None else [as_data(asked.only_if, content), asked.otherwise]
