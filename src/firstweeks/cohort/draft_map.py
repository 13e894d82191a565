"""A map to be completed: the columns and values of a table, with what was recognised, and a blank for what was not."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence

import polars as pl

from firstweeks.cohort.column_map import MISSING, TableMap
from firstweeks.cohort.engines import schema_of
from firstweeks.cohort.file_formats import TEXT
from firstweeks.cohort.reading import Source, read, refused, text_of
from firstweeks.cohort.text_files import TextFile, guessed_encoding
from firstweeks.cohort.validation import PERSON, TRUTH
from firstweeks.model.finding import UNSURE, Finding, Kind
from firstweeks.model.problem import visible
from firstweeks.protocol import Protocol
from firstweeks.reading.suggesting import nearest

_WORDS: Mapping[str, Sequence[str]] = {
    "yes": ("yes", "y", "true", "1", "ja", "j", "oui", "si", "sí", "s", "sim", "是", "有"),
    "no": ("no", "n", "false", "0", "nein", "non", "não", "否", "无"),
    UNSURE: ("unsure", "unknown", "don't know", "dk", "weiß nicht", "no sé", "ne sait pas", "不确定", "不知道"),
    MISSING: (
        "",
        "na",
        "n/a",
        "nan",
        "null",
        "none",
        ".",
        "-",
        "?",
        "missing",
        "k.a.",
        "keine angabe",
        "-9",
        "-99",
        "999",
    ),
}
"""What values often mean. A person confirms each, since "1" is a yes in one table and the first of five in another."""

_VALUES = 30


def draft_map(protocol: Protocol, table: Source, table_map: TableMap) -> str:
    """
    The text of a map for a table, with a blank for everything that was not recognised.

    Raises:
        TableRejected: if the table cannot be read.
    """
    findings = protocol.content.findings
    with refused(table):
        if table.kind in TEXT and not table_map.encoding:
            table_map = TableMap(encoding=guessed_encoding(table.path), separator=table_map.separator)
        frame = read(table, table_map=table_map)
        text = text_of(table, table_map) if table.kind in TEXT else None
        lines = [
            f"# What the columns and values of {visible(table.name)} are in {protocol.content.id}.",
            "# Nothing of this is certain: read each line, complete what is blank, and correct what is wrong.",
            "",
            *_table(text),
        ]
        for name, kind in schema_of(frame).items():
            lines += _column(name, kind, frame, findings)
    return "\n".join(lines) + "\n"


def _table(text: TextFile | None) -> Iterator[str]:
    if text is not None and text.separator:
        yield "[table]"
        yield f"separator = {_quoted(text.separator)}"
        yield f"encoding = {_quoted(text.encoding)}"
        yield '# decimal = ","'
        yield ""


def _column(name: str, kind: pl.DataType, frame: pl.LazyFrame, findings: Mapping[str, Finding]) -> Iterator[str]:
    """The block of one column."""
    if name == PERSON or name.startswith(TRUTH):
        return
    target, finding = _recognised(name, findings)
    values = [] if isinstance(kind, pl.List) else _values(name, frame)
    yield f"[column.{_quoted(name)}]"
    if finding is None:
        near = nearest(name, findings)
        near = f": the nearest finding is {near}" if near else ""
        yield f"# not recognised{near}; or write keep = true, or ignore = true"
        yield f"# values: {', '.join(f'{_quoted(value)} ({count:,})' for value, count in values[:10])}"
        yield 'is = ""'
    else:
        yield f"is = {_quoted(target)}  # recognised"
        yield from _meanings(name, target, finding, values)
    yield ""


def _recognised(name: str, findings: Mapping[str, Finding]) -> tuple[str, Finding | None]:
    """The finding, or the option of one, that a column is called by but for its spelling."""
    every = {_folded(one): (one, finding) for finding in findings.values() for one in _targets(finding)}
    return every.get(_folded(name), ("", None))


def _targets(finding: Finding) -> list[str]:
    options = finding.options if finding.kind is Kind.MANY else ()
    return [finding.id, *(f"{finding.id}.{option}" for option in options)]


def _folded(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())


def _values(name: str, frame: pl.LazyFrame) -> list[tuple[str, int]]:
    """The commonest values of a column as text, each with its number of rows."""
    text = frame.select(pl.col(name).cast(pl.String).alias("value")).drop_nulls()
    counted = text.group_by("value").len().sort("len", "value", descending=[True, False]).head(_VALUES + 1)
    return [(value, count) for value, count in counted.collect().rows() if value]


def _meanings(name: str, target: str, finding: Finding, values: list[tuple[str, int]]) -> Iterator[str]:
    """What each value that is no answer means."""
    if finding.kind is Kind.NUMBER:
        values = [(value, count) for value, count in values if not re.fullmatch(r"[0-9]+([.,][0-9]+)?", value)]
    known = ["true", "false"] if "." in target else [*finding.options, UNSURE]
    new = [(value, count) for value, count in values[:_VALUES] if value not in known]
    if not new:
        return
    yield f"[column.{_quoted(name)}.values]"
    for value, count in new:
        meaning = _meaning(value, known)
        said = (
            f"recognised, {count:,} rows" if meaning else f"{count:,} rows: write one of {', '.join([*known, MISSING])}"
        )
        yield f"{_quoted(value)} = {_quoted(meaning)}  # {said}"
    if len(values) > _VALUES:
        yield "# and more values, which are refused until they are named here"


def _meaning(value: str, known: Sequence[str]) -> str:
    """What a value most likely means; "" where that is not plain."""
    same = next((one for one in known if _folded(one) == _folded(value) and _folded(one)), "")
    if same:
        return same
    word = next((meaning for meaning, words in _WORDS.items() if value.strip().casefold() in words), "")
    if "true" in known:
        word = {"yes": "true", "no": "false"}.get(word, "" if word == UNSURE else word)
    return word if word in (*known, MISSING) else ""


def _quoted(text: str) -> str:
    """A text as TOML writes it; JSON escapes what TOML does."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
