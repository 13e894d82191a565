"""The blocks of the folder care/, with every problem and its place; its figures and its bibliography."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from firstweeks.care.figures import FORMULAS, Figure
from firstweeks.care.inputs import KINDS, Input
from firstweeks.model.content import Source
from firstweeks.model.problem import Problem
from firstweeks.reading.files import CARE, decoded
from firstweeks.reading.located import Document, read_toml
from firstweeks.reading.nouns import source
from firstweeks.reading.suggesting import did_you_mean
from firstweeks.reading.table import Table, is_number

_YES = "write 1 for the first unit"


class Reader:
    """Reads the blocks of all files; which file a block stands in does not matter."""

    def __init__(self, folder: Path) -> None:
        self.problems: list[Problem] = []
        self.documents: dict[str, Document] = {}
        for path in sorted(folder.glob("*.toml")):
            name = f"{CARE}/{path.name}"
            text, undecodable = decoded(name, path.read_bytes())
            self.documents[name], unreadable = read_toml(name, text)
            self.problems += undecodable or unreadable

    def blocks(self, kind: str) -> Mapping[str, Table]:
        """The blocks of a kind by their name."""
        found: dict[str, Table] = {}
        for document in self.documents.values():
            blocks = document.data.get(kind, {})
            for name, data in blocks.items() if isinstance(blocks, dict) else ():
                table = Table(document, (kind, name), data, f'{kind} "{name}"', self.problems)
                if not isinstance(data, dict):
                    table.refuse("is not a block", fix=f"write [{kind}.{name}] and its keys below it")
                elif name in found:
                    table.refuse("is written twice", fix="take one of them out")
                else:
                    found[name] = table
        return found

    def numbers(self, kind: str) -> Mapping[str, float]:
        """The numbers of a block, by name."""
        found: dict[str, float] = {}
        for document in self.documents.values():
            if kind in document.data:
                table = Table(document, (kind,), document.data[kind], kind, self.problems)
                found |= {name: table.number(name) for name in table.data}
        return found

    def one(self, kind: str) -> Table | None:
        """The block of which there is one alone."""
        for document in self.documents.values():
            if isinstance(document.data.get(kind), dict):
                return Table(document, (kind,), document.data[kind], kind, self.problems)
        return None

    def lacks(self, says: str, fix: str) -> None:
        """Note something that should stand somewhere in the folder."""
        self.problems.append(Problem(says, CARE, fix))

    def sources(self) -> Mapping[str, Source]:
        """The bibliography of this folder."""
        found = {}
        for name, table in self.blocks("source").items():
            found[name] = source(table)
            table.close()
        return found

    def citations(self, table: Table, sources: Mapping[str, Source]) -> tuple[str, ...]:
        """The sources of a block; those that do not exist are refused."""
        cited = table.texts("sources")
        for number, name in enumerate(cited):
            if name not in sources:
                says = f'cites "{name}", which is not in the bibliography'
                table.refuse(says, fix=did_you_mean(name, sources), place=table.at("sources", number))
        return cited

    def figures(self, known: Mapping[str, Source]) -> Mapping[str, Figure]:
        """The figures that both runtimes can work out."""
        found = {}
        for name, table in self.blocks("figure").items():
            if name not in FORMULAS:
                table.refuse("has no formula", fix=did_you_mean(name, FORMULAS))
                continue
            sources = self.citations(table, known)
            inputs, values = table.inner("input", f"{table.label}: input"), table.inner("values", table.label)
            if inputs is None or values is None:
                table.refuse("needs its inputs and its values", fix=f"write [figure.{name}.input] and .values")
                continue
            table.close()
            found[name] = Figure(name, _inputs(inputs), values.data, sources)
        return found


def _inputs(table: Table) -> Mapping[str, Input]:
    found = {}
    for name in table.data:
        block = table.inner(name, f'input "{name}"')
        if block is None:
            continue
        kind = block.one_of("kind", KINDS)
        bounds = block.numbers("range") if kind in ("number", "age") else (0.0, 0.0)
        units = block.inner("units", block.label) if kind == "number" else None
        factors: dict[str, Any] = units.data if units else {}
        if kind == "number" and (
            not factors or next(iter(factors.values())) != 1 or not all(map(is_number, factors.values()))
        ):
            block.refuse("needs its units, the first of them 1", fix=_YES)
        if bounds is not None and (len(bounds) != 2 or bounds[0] > bounds[1]):
            block.refuse("needs the least and the greatest value", "range", "write range = [0, 24]")
        options = block.texts("options") if kind == "choice" else ()
        optional, whole, together = block.flag("optional"), block.flag("whole"), block.texts("needs", ())
        block.close()
        low, high = bounds if bounds and len(bounds) == 2 else (0.0, 0.0)
        found[name] = Input(
            id=name,
            kind=kind,
            range=(low, high),
            units=factors,
            options=options,
            whole=whole,
            optional=optional,
            needs=together,
        )
    return found
