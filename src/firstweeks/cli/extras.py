"""What is said when an optional extra is not installed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import typer


@contextmanager
def needs(extra: str, others: Mapping[str, str]) -> Iterator[None]:
    """A missing package as one line that says what to install; `others` are packages of other extras."""
    try:
        yield
    except ModuleNotFoundError as missing:
        package = (missing.name or "").partition(".")[0]
        if package in ("", "firstweeks"):
            raise
        wanted = others.get(package, extra)
        says = f'this needs "{package}", which is not installed: pip install "firstweeks[{wanted}]"'
        raise typer.BadParameter(says) from None
