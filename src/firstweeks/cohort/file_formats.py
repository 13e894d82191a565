"""The formats of the files that hold tables, by the endings of their names; known without any engine."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

FORMATS: Mapping[str, str] = {
    ".parquet": "parquet",
    ".csv": "csv",
    ".tsv": "tsv",
    ".ndjson": "ndjson",
    ".jsonl": "ndjson",
    ".arrow": "arrow",
    ".feather": "arrow",
    ".ipc": "arrow",
    ".duckdb": "duckdb",
    ".db": "sqlite",
    ".sqlite": "sqlite",
    ".sqlite3": "sqlite",
}
"""What a file holds, by the ending of its name."""

TEXT = ("csv", "tsv", "ndjson")
"""The formats that are text, and may be compressed."""

COMPRESSIONS: Mapping[str, str] = {".gz": "gzip", ".zst": "zstd"}
"""How a text file is compressed, by the ending behind that of its format."""

READABLE = [*FORMATS, *(f"{ending}{packed}" for packed in COMPRESSIONS for ending in (".csv", ".tsv", ".ndjson"))]
"""The endings of files that can be read."""


def compression_of(path: Path) -> str:
    """How a file is compressed by its name; "" where it is not."""
    return COMPRESSIONS.get(path.suffix.lower(), "")


def format_of(path: Path) -> str | None:
    """The format of a file by its name; None where no table has such a name."""
    if not compression_of(path):
        return FORMATS.get(path.suffix.lower())
    found = FORMATS.get(path.with_suffix("").suffix.lower())
    return found if found in TEXT else None
