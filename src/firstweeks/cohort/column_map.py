"""
A map from a table as somebody has it to the contract of answers: names of columns, words for values, decimal commas.

    [table]
    separator = ";"
    encoding = "windows-1252"
    decimal = ","
    missing = ["NA", "k.A."]

    [column."Fieber"]
    is = "fever"

    [column."Fieber".values]
    "Ja" = "yes"
    "Nein" = "no"
    "weiß nicht" = "unsure"

    [column."Klinik"]
    keep = true

    [column."Notizen"]
    ignore = true

`is` names a finding, an option of a many-choice finding (`danger_signs.shock`), or a column that has a meaning of its
own, such as `person`. A value that the map does not name stays as it is, and is refused where it is no answer.
"""

from __future__ import annotations

import codecs
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import polars as pl

from firstweeks.backends.columnar.answers import columns_of
from firstweeks.cohort.columns import BETWEEN, NONE, TEXTS
from firstweeks.model.finding import UNSURE, Finding, Kind
from firstweeks.model.problem import Problem, Rejected
from firstweeks.reading.files import decoded
from firstweeks.reading.located import read_toml
from firstweeks.reading.suggesting import as_written, did_you_mean
from firstweeks.reading.table import Table

MISSING = "missing"
"""What a map says of a value that means that nothing is known."""

OWN_MEANING = ("person", "finding", "value")
"""Columns that hold no finding, and yet have a meaning in a table or in its long form."""


class MapRejected(Rejected):
    """A map that cannot be used."""


@dataclass(frozen=True)
class ColumnMap:
    """
    What one column is in the contract.

    Attributes:
        target: the name of the column in the contract; "" for a column that is left out.
        keep: whether it is passed on as it is.
        values: what its values are called in the contract.
        missing: values that mean that nothing is known.
        decimal: what stands before the decimals of a number.
        between: what stands between the options of a many-choice answer.
    """

    target: str
    keep: bool = False
    values: Mapping[str, str] = field(default_factory=dict)
    missing: frozenset[str] = frozenset()
    decimal: str = "."
    between: str = BETWEEN

    def expression(self, name: str, kind: pl.DataType, finding: Finding | None) -> pl.Expr:
        """The column under the name and the values of the contract."""
        cell = pl.col(name)
        many = finding is not None and finding.kind is Kind.MANY and self.target == finding.id
        if isinstance(kind, pl.List):
            return cell.list.eval(pl.element().replace(self.values)).alias(self.target)
        if not (self.values or self.missing or kind in TEXTS):
            return cell.alias(self.target)
        text = _as_text(cell, kind)
        absent = text.is_in([*self.missing, ""])
        if self.decimal != ".":
            plain = text.str.contains(rf"^[0-9]+{self.decimal}[0-9]+$")
            text = pl.when(plain).then(text.str.replace(self.decimal, ".", literal=True)).otherwise(text)
        if many:
            parts = text.str.split(self.between).list.eval(pl.element().str.strip_chars().replace(self.values))
            text = parts.list.join(BETWEEN)
        elif self.values:
            text = text.replace(self.values)
        return pl.when(~absent).then(text).alias(self.target)


def _as_text(cell: pl.Expr, kind: pl.DataType) -> pl.Expr:
    """A cell as text; a whole number without decimals, even where its column has some."""
    if not kind.is_float():
        return cell.cast(pl.String)
    whole = cell.is_finite() & (cell == cell.round())
    return pl.when(whole).then(cell.cast(pl.Int64, strict=False).cast(pl.String)).otherwise(cell.cast(pl.String))


@dataclass(frozen=True)
class TableMap:
    """
    What the columns of a table are in the contract; without entries, every column is what it is called.

    Attributes:
        columns: the columns that are named in the map.
        separator: what stands between the cells of a line of text; "" where that is to be found out.
        encoding: how the text is encoded; "" for UTF-8.
        hash: the SHA-256 of the file of the map; "" without one.
    """

    columns: Mapping[str, ColumnMap] = field(default_factory=dict)
    separator: str = ""
    encoding: str = ""
    hash: str = ""

    @property
    def kept(self) -> list[str]:
        """The columns to pass on as they are."""
        return [one.target for one in self.columns.values() if one.keep]

    def target(self, name: str) -> str:
        """What a column of the table is called in the contract; "" where it is left out."""
        return self.columns[name].target if name in self.columns else name

    def source(self, name: str) -> str:
        """What a column of the contract is called in the table."""
        return next((given for given, one in self.columns.items() if one.target == name), name)

    def renamed(self, names: tuple[str, ...]) -> dict[str, str]:
        """The columns of the table that have one of these meanings, each with its meaning."""
        return {given: one.target for given, one in self.columns.items() if one.target in names}

    def without(self, names: tuple[str, ...]) -> TableMap:
        """The map without the columns that have one of these meanings."""
        rest = {given: one for given, one in self.columns.items() if one.target not in names}
        return replace(self, columns=rest)

    def within(self, names: Iterable[str]) -> TableMap:
        """The map without the columns that a table does not have; in the long form, what nobody was asked."""
        there = set(names)
        return replace(self, columns={given: one for given, one in self.columns.items() if given in there})

    def expressions(self, schema: Mapping[str, pl.DataType], findings: Mapping[str, Finding]) -> Iterator[pl.Expr]:
        """The columns of a table under the names and values of the contract; an empty text is an empty cell."""
        by_column = {name: finding for finding in findings.values() for name in columns_of(finding, _Any())}
        taken: set[str] = set()
        for name, kind in schema.items():
            target = self.target(name)
            if not target or target in taken:
                continue
            taken.add(target)
            one = self.columns.get(name)
            if kind == pl.List(pl.Null) and target in by_column:
                # All lists are empty.
                yield pl.col(name).cast(pl.List(pl.String)).alias(target)
            elif one is not None and not one.keep:
                yield one.expression(name, kind, by_column.get(target))
            elif one is None and kind == pl.String and target in by_column:
                yield pl.when(pl.col(name) != "").then(pl.col(name)).alias(name)
            else:
                yield pl.col(name)

    def problems(self, schema: Mapping[str, pl.DataType]) -> Iterator[Problem]:
        """Where the map and the table do not fit together."""
        for name in self.columns:
            if name not in schema:
                fix = did_you_mean(name, schema)
                yield Problem(f"the map has a column {as_written(name)}, which the table does not have", name, fix)
        targets = [self.target(name) for name in schema]
        for target in dict.fromkeys(targets):
            if target and targets.count(target) > 1:
                both = " and ".join(as_written(name) for name in schema if self.target(name) == target)
                fix = "leave one of them out with ignore = true"
                yield Problem(f'{both} are each "{target}"', target, fix)


class _Any:
    """Holds every name."""

    def __contains__(self, name: object) -> bool:
        return True


def read_map(path: Path, findings: Mapping[str, Finding]) -> TableMap:
    """
    Read a map.

    Raises:
        MapRejected: with everything that is wrong with it, each with its place and what to write instead.
    """
    data = path.read_bytes()
    text, problems = decoded(str(path), data)
    document, faults = read_toml(str(path), text)
    problems += faults
    top = Table(document, (), document.data, "the map", problems)
    whole = _block(top, "table", "the table") or Table(document, ("table",), {}, "the table", problems)
    separator, encoding = whole.text("separator", ""), whole.text("encoding", "")
    decimal, missing = whole.one_of("decimal", (".", ","), "."), whole.texts("missing", ())
    whole.close()
    if len(separator) > 1:
        whole.refuse(f"has separator = {as_written(separator)}", "separator", "write one character, such as ;")
    if encoding and not _is_encoding(encoding):
        whole.refuse(f"has an encoding that is not known, {as_written(encoding)}", "encoding", 'write "windows-1252"')
    columns = {}
    blocks = top.any_of("column", dict) or {}
    for name in blocks:
        path_ = ("column", name)
        if not isinstance(blocks[name], dict):
            top.refuse(f"has a column {as_written(name)} that is no block", "column", f'write [column."{name}"]')
            continue
        block = Table(document, path_, blocks[name], f"column {as_written(name)}", problems)
        columns[name] = _column(name, block, findings, decimal, missing)
    top.close()
    if problems:
        raise MapRejected(problems)
    return TableMap(columns, separator, encoding, hashlib.sha256(data).hexdigest())


def _block(top: Table, key: str, label: str) -> Table | None:
    data = top.any_of(key, dict)
    return None if data is None else Table(top.document, (key,), data, label, top.problems)


def _is_encoding(name: str) -> bool:
    try:
        codecs.lookup(name)
    except LookupError:
        return False
    return True


def _column(
    name: str, block: Table, findings: Mapping[str, Finding], decimal: str, missing: tuple[str, ...]
) -> ColumnMap:
    """One block of the map."""
    keep, ignore = block.flag("keep"), block.flag("ignore")
    target = str(block.any_of("is", str) or "")
    words = block.any_of("values", dict) or {}
    absent = frozenset({*missing, *block.texts("missing", ())})
    found = ColumnMap(
        target=name if keep else target,
        keep=keep,
        values={word: value for word, value in words.items() if isinstance(value, str) and value != MISSING},
        missing=absent | {word for word, value in words.items() if value == MISSING},
        decimal=block.one_of("decimal", (".", ","), decimal),
        between=block.text("between", BETWEEN),
    )
    block.close()
    if [keep, ignore, bool(target)].count(True) != 1:
        fix = 'write one of: is = "...", keep = true, ignore = true'
        block.refuse(
            "does not say what it is" if not (keep or ignore or target) else "says more than one thing", fix=fix
        )
    elif target:
        _check_target(target, found, words, block, findings)
    return found


def _check_target(
    target: str, found: ColumnMap, words: Mapping[str, object], block: Table, findings: Mapping[str, Finding]
) -> None:
    """Note what a column cannot be, and words that its values cannot be."""
    name, _, option = target.partition(".")
    finding = findings.get(name)
    if finding is None or (option and option not in finding.options):
        if target not in OWN_MEANING and not target.startswith("truth_"):
            known = [*findings] if finding is None else [f"{name}.{one}" for one in finding.options]
            block.refuse(f"is {as_written(target)}, which is no finding", "is", did_you_mean(target, known))
        return
    if finding.kind is Kind.NUMBER and not option:
        return
    possible = ["true", "false"] if option else [*finding.options, UNSURE]
    possible += [NONE] if finding.kind is Kind.MANY and not option else []
    for word, value in words.items():
        if value not in (*possible, MISSING):
            says = (
                f"says nothing yet about the value {as_written(word)}"
                if value == ""
                else (f"has {as_written(word)} = {as_written(value)}, which is no answer to it")
            )
            fix = did_you_mean(value if isinstance(value, str) else "", [*possible, MISSING])
            block.refuse(says, fix=fix, place=block.at("values", word))
