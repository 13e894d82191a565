"""The rules as one Python list expression: the least that two-valued logic costs in this language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from benchmarks.peers.translation import Language, plain, rank, translated
from benchmarks.peers.verdict import Levels, Run, Verdict
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.model.condition import AtLeast, Atom, Includes, Is, IsEmpty
from firstweeks.model.finding import Finding, Kind, Value


def build(protocol: CheckedProtocol) -> tuple[Run, Callable[[Mapping[str, Value]], object]]:
    conditions = translated(protocol, Language(_atom, _joined("and"), _joined("or"), lambda part: f"(not {part})"))
    levels, code = Levels(protocol, [*conditions]), compile(f"[{', '.join(conditions.values())}]", "rules", "eval")

    def run(facts: dict[str, object]) -> Verdict:
        return levels.of_flags(eval(code, {}, facts))  # noqa: S307

    return run, partial(plain, protocol)


def _atom(atom: Atom, finding: Finding) -> str:
    match atom:
        case Is(name, value) if finding.kind is Kind.YES_NO:
            return name if value == "yes" else f"(not {name})"
        case Is(name, value):
            return f"{name} == {rank(finding, value)!r}"
        case AtLeast(name, value):
            return f"{name} >= {rank(finding, value)!r}"
        case Includes(name, options):
            return f"({' or '.join(f'{option!r} in {name}' for option in options)})"
        case IsEmpty(name):
            return f"(not {name})"


def _joined(word: str) -> Callable[[list[str]], str]:
    return lambda parts: f"({f' {word} '.join(parts)})"
