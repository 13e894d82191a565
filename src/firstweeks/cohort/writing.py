"""Frames → files, whole or not at all: under a name of their own first, renamed when they are complete."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import polars as pl

from firstweeks.backends.columnar.answers import Frame
from firstweeks.cohort.door import TableRejected
from firstweeks.cohort.endings import ENDINGS
from firstweeks.cohort.reading import Engine
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


def check_output(path: Path, engine: Engine) -> None:
    """
    Refuse before any work what could not be written after it.

    Raises:
        TableRejected: for an ending that this engine does not write.
        FileNotFoundError: if its folder is not there.
    """
    if ENDINGS.get(path.suffix.lower()) not in _WRITERS[engine]:
        endings = [ending for ending, kind in ENDINGS.items() if kind in _WRITERS[engine]]
        says = f'"{path.suffix or path.name}" is not an ending of a table that the engine {engine} can write'
        raise TableRejected([Problem(says, str(path), f"write one of: {listed(endings)}")])
    if not path.parent.is_dir():
        raise FileNotFoundError(2, "no such folder to write to", str(path.parent))


def write(frame: Frame, path: Path, engine: Engine) -> None:
    """Write a frame to a path; nothing stands there until all of it does."""
    with whole(path) as unfinished:
        _WRITERS[engine][ENDINGS[path.suffix.lower()]](frame.to_native(), unfinished)


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """A name to write under; renamed at the end, and gone if anything stops it."""
    unfinished = path.with_name(f".{path.stem}.unfinished-{os.getpid()}{path.suffix}")
    try:
        yield unfinished
        if unfinished.is_dir() and path.is_dir():
            shutil.rmtree(path)
        unfinished.replace(path)
    finally:
        if unfinished.is_dir():
            shutil.rmtree(unfinished)
        unfinished.unlink(missing_ok=True)
