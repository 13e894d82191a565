"""A map to be completed: the columns and values of a table, with what was recognised, and a blank for what was not."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import polars as pl

from firstweeks.backends.columnar import option_column
from firstweeks.cohort.column_map import MISSING, ColumnMap, TableMap
from firstweeks.cohort.engines import schema_of
from firstweeks.cohort.file_formats import TEXT
from firstweeks.cohort.reading import Source, read, refused, text_of
from firstweeks.cohort.text_files import TextFile, guessed_encoding
from firstweeks.cohort.validation import PERSON, TRUTH
from firstweeks.model.finding import UNSURE, Finding, Kind
from firstweeks.model.problem import visible
from firstweeks.protocol import Protocol
from firstweeks.reading.suggesting import nearest
from firstweeks.rendering.words import languages, words

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

    What a map that is there already says is taken over, so that the values of its columns can be drafted too.

    Raises:
        TableRejected: if the table cannot be read.
    """
    names = _names(protocol)
    with refused(table):
        if table.kind in TEXT and not table_map.encoding:
            table_map = replace(table_map, encoding=guessed_encoding(table.path))
        frame = read(table, table_map=table_map)
        text = text_of(table, table_map) if table.kind in TEXT else None
        lines = [
            f"# What the columns and values of {visible(table.name)} are in {protocol.content.id}.",
            "# Nothing of this is certain: read each line, complete what is blank, and correct what is wrong.",
            "",
            *_table(text),
        ]
        for name, kind in schema_of(frame).items():
            values = [] if isinstance(kind, pl.List) else _values(name, frame)
            known = table_map.columns.get(name)
            if known is not None or not (name == PERSON or name.startswith(TRUTH)):
                lines += _column(name, known, names, values)
                lines.append("")
    return "\n".join(lines)


def _names(protocol: Protocol) -> dict[str, tuple[str, Finding]]:
    """What findings and their options are called, by id and in the words of each language, but for the spelling."""
    found: dict[str, tuple[str, Finding]] = {}
    spoken = [words(language, protocol.folder) for language in languages(protocol.folder)]
    for finding in protocol.content.findings.values():
        for one in spoken:
            if (name := f"finding-{finding.id}.name") in one:
                found.setdefault(_folded(one(name)), (finding.id, finding))
    for finding in protocol.content.findings.values():
        options = finding.options if finding.kind is Kind.MANY else ()
        for target in (finding.id, *(option_column(finding.id, option) for option in options)):
            found[_folded(target)] = target, finding
    return found


def _table(text: TextFile | None) -> Iterator[str]:
    if text is not None and text.separator:
        yield "[table]"
        yield f"separator = {_quoted(text.separator)}"
        yield f"encoding = {_quoted(text.encoding)}"
        yield '# decimal = ","'
        yield ""


def _column(
    name: str, known: ColumnMap | None, names: Mapping[str, tuple[str, Finding]], values: list[tuple[str, int]]
) -> Iterator[str]:
    """The block of one column."""
    yield f"[column.{_quoted(name)}]"
    if known is not None and (known.keep or not known.target):
        yield "keep = true" if known.keep else "ignore = true"
        return
    target, finding = names.get(_folded(known.target if known else name), ("", None))
    if known is not None:
        yield f"is = {_quoted(known.target)}"
    elif finding is not None:
        yield f"is = {_quoted(target)}  # recognised"
    else:
        near = nearest(name, {target: None for target, _ in names.values()})
        guess = f": the nearest finding is {near}" if near else ""
        yield f"# not recognised{guess}; or write keep = true, or ignore = true"
        yield f"# values: {', '.join(f'{_quoted(value)} ({count:,})' for value, count in values[:10])}"
        yield 'is = ""'
    if finding is not None:
        yield from _meanings(name, target, finding, known, values)


def _folded(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())


def _values(name: str, frame: pl.LazyFrame) -> list[tuple[str, int]]:
    """The commonest values of a column as text, each with its number of rows."""
    text = frame.select(pl.col(name).cast(pl.String).alias("value")).drop_nulls()
    counted = text.group_by("value").len().sort("len", "value", descending=[True, False]).head(_VALUES + 1)
    return [(value, count) for value, count in counted.collect().rows() if value]


def _meanings(
    name: str, target: str, finding: Finding, known: ColumnMap | None, values: list[tuple[str, int]]
) -> Iterator[str]:
    """What each value that is no answer means."""
    if finding.kind is Kind.NUMBER:
        values = [(value, count) for value, count in values if not re.fullmatch(r"[0-9]+([.,][0-9]+)?", value)]
    possible = ["true", "false"] if "." in target else [*finding.options, UNSURE]
    said = {**dict.fromkeys(known.missing, MISSING), **known.values} if known else {}
    new = [(value, count) for value, count in values[:_VALUES] if value not in (*possible, *said)]
    if not (new or said):
        return
    yield f"[column.{_quoted(name)}.values]"
    yield from (f"{_quoted(value)} = {_quoted(meaning)}" for value, meaning in said.items())
    for value, count in new:
        meaning = _meaning(value, possible)
        comment = "recognised" if meaning else f"write one of {', '.join([*possible, MISSING])}"
        yield f"{_quoted(value)} = {_quoted(meaning)}  # {count:,} row{'s' if count > 1 else ''}: {comment}"
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
