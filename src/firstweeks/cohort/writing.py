"""Frames → files, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import polars as pl

from firstweeks.cohort.file_formats import FORMATS
from firstweeks.cohort.reading import Engine
from firstweeks.cohort.validation import TableRejected
from firstweeks.model.problem import Problem
from firstweeks.reading.suggesting import listed

_POLARS: Mapping[str, Callable[[pl.LazyFrame, Path], object]] = {
    "parquet": lambda frame, path: frame.sink_parquet(path),
    "csv": lambda frame, path: frame.sink_csv(path),
    "tsv": lambda frame, path: frame.sink_csv(path, separator="\t"),
    "ndjson": lambda frame, path: frame.sink_ndjson(path),
    "arrow": lambda frame, path: frame.sink_ipc(path),
}
_DUCKDB: Mapping[str, Callable[[Any, Path], object]] = {
    "parquet": lambda relation, path: relation.write_parquet(str(path)),
    "csv": lambda relation, path: relation.write_csv(str(path), header=True),
    "tsv": lambda relation, path: relation.write_csv(str(path), header=True, sep="\t"),
}
_SPARK: Mapping[str, Callable[[Any, Path], object]] = {
    "parquet": lambda frame, path: frame.write.parquet(str(path)),
}
_WRITERS: Mapping[Engine, Mapping[str, Callable[[Any, Path], object]]] = {
    "polars": _POLARS,
    "duckdb": _DUCKDB,
    "spark": _SPARK,
}
_WRITTEN: Mapping[str, Callable[[Path], pl.LazyFrame]] = {
    "parquet": lambda path: pl.scan_parquet(path / "*.parquet" if path.is_dir() else path),
    "csv": lambda path: pl.scan_csv(path, infer_schema=False),
    "tsv": lambda path: pl.scan_csv(path, infer_schema=False, separator="\t"),
    "ndjson": pl.scan_ndjson,
    "arrow": pl.scan_ipc,
}

# What a spreadsheet runs as a formula where a cell begins with it (OWASP, CSV Injection); a number may have a sign.
_FORMULA, _NUMBER = r"^[=+\-@\t\r]", r"^[+-]?[0-9]+([.,][0-9]+)?$"


def check_output(path: Path, engine: Engine) -> None:
    """
    Refuse before any work what could not be written after it.

    Raises:
        TableRejected: for an ending that this engine does not write.
        FileNotFoundError: if its folder is not there.
    """
    if FORMATS.get(path.suffix.lower()) not in _WRITERS[engine]:
        endings = [ending for ending, kind in FORMATS.items() if kind in _WRITERS[engine]]
        says = f'"{path.suffix or path.name}" is not an ending of a table that the engine {engine} can write'
        raise TableRejected([Problem(says, str(path), f"write one of: {listed(endings)}")])
    if not path.parent.is_dir():
        raise FileNotFoundError(2, "no such folder to write to", str(path.parent))


def write(frame: Any, path: Path, engine: Engine) -> None:
    """Write a frame to a path."""
    _WRITERS[engine][FORMATS[path.suffix.lower()]](frame, path)


def written(path: Path) -> pl.LazyFrame:
    """What was written to a path."""
    return _WRITTEN[FORMATS[path.suffix.lower()]](path)


def opens_in_spreadsheets(path: Path) -> bool:
    """Whether a program that opens this file may take cells for formulas."""
    return FORMATS.get(path.suffix.lower()) in ("csv", "tsv")


def without_formulas(rows: pl.DataFrame) -> pl.DataFrame:
    """
    The rows with an apostrophe before each text that a spreadsheet would run as a formula, names of columns too.

        >>> without_formulas(pl.DataFrame({"a": ["=1+1", "-5", "-x", None]}))["a"].to_list()
        ["'=1+1", '-5', "'-x", None]
    """
    text = pl.col(pl.String)
    runs = text.str.contains(_FORMULA) & ~text.str.contains(_NUMBER)
    safe = rows.with_columns(pl.when(runs).then("'" + text).otherwise(text).name.keep())
    return safe.rename(lambda name: f"'{name}" if name[:1] in tuple("=+-@\t\r") else name)
