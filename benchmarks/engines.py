"""Who is compared, each at its fastest way of being asked that we found."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import version

from benchmarks.peers import clips_rules, google_cel, json_logic, naive, plain_python, rust_cel, zen_engine
from benchmarks.peers.verdict import Run
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.model.finding import Value


@dataclass(frozen=True)
class Peer:
    """
    An engine and how it is used here.

    `build` gives the function that is timed and the one that prepares its facts beforehand. A floor is no engine: it
    shows what the machine itself costs.
    """

    name: str
    package: str
    how: str
    build: Callable[[CheckedProtocol], tuple[Run, Callable[[Mapping[str, Value]], object]]]
    floor: bool = False

    @property
    def version(self) -> str:
        return version(self.package) if self.package else ""


PEERS = (
    Peer("naive walk", "", "backends/reference.py walks the conditions as written", naive.build, floor=True),
    Peer("plain Python", "", "all rules as one list expression of Python, compiled", plain_python.build, floor=True),
    Peer("Rust CEL", "common-expression-language", "one list program, one Context", rust_cel.build),
    Peer("Google CEL", "cel-expr-python", "one list program", google_cel.build),
    Peer("CLIPS", "clipspy", "a rule each over one fact, a reset each time", clips_rules.build),
    Peer("json-logic", "panzi-json-logic", "a list of conditions", json_logic.build),
    Peer("zen, table", "zen-engine", "precompiled decision table that collects, loader", zen_engine.table),
    Peer("zen, list", "zen-engine", "precompiled decision with one list expression, loader", zen_engine.listed),
    Peer("zen, expression", "zen-engine", "the list expression alone, compiled, no decision", zen_engine.expression),
)
