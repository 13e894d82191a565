"""The rules as someone would write them by hand in SQL: one CASE, the most urgent level first."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.peers.translation import Language, translated
from firstweeks.backends.columnar import option_column
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.model.condition import AtLeast, Atom, Includes, Is, IsEmpty
from firstweeks.model.finding import Finding


def statement(protocol: CheckedProtocol, table: str) -> str:
    """The level of each row of a table; where an answer is missing, WHEN takes it for a no."""
    content = protocol.content
    conditions = translated(protocol, Language(_atom, _joined("AND"), _joined("OR"), lambda part: f"(NOT {part})"))
    levels = [level for level in content.levels if level.urgency]
    rules = {level: [conditions[r.id] for r in content.rules.values() if r.level == level] for level in levels}
    whens = " ".join(f"WHEN {' OR '.join(held)} THEN {level.urgency}" for level, held in rules.items())
    raised = " OR ".join(conditions[name] for name in content.raises)
    step = f"CASE WHEN raised AND urgency < {content.raise_limit.urgency} THEN urgency + 1 ELSE urgency END"
    inner = f"SELECT CASE {whens} ELSE 0 END AS urgency, ({raised}) AS raised FROM {table}"  # noqa: S608 -- checked ids
    return f"SELECT {step} AS urgency FROM ({inner})"  # noqa: S608 -- the same


def _atom(atom: Atom, finding: Finding) -> str:
    match atom:
        case Is(name, value):
            return f"\"{name}\" = '{value}'"
        case AtLeast(name, str(value)):
            worse = finding.options[finding.options.index(value) :]
            return f'"{name}" IN ({", ".join(f"{option!r}" for option in worse)})'
        case AtLeast(name, value):
            return f'"{name}" >= {value:g}'
        case Includes(name, options):
            return f"({' OR '.join(_option(name, option) for option in options)})"
        case IsEmpty(name):
            return f"(NOT ({' OR '.join(_option(name, option) for option in finding.options)}))"


def _option(finding: str, option: str) -> str:
    return f'"{option_column(finding, option)}"'


def _joined(word: str) -> Callable[[list[str]], str]:
    return lambda parts: f"({f' {word} '.join(parts)})"
