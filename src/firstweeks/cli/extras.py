"""What is said when an optional extra is not installed: the one place that tells how to install one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import typer


@contextmanager
def needs(extra: str, others: Mapping[str, str] | None = None) -> Iterator[None]:
    """Turn the import of a missing package into one line that says what to install; `others` are of other extras."""
    try:
        yield
    except ModuleNotFoundError as missing:
        package = (missing.name or "").partition(".")[0]
        if package in ("", "firstweeks"):
            raise
        wanted = (others or {}).get(package, extra)
        says = (
            f'this needs "{package}", which is not installed: pip install ".[{wanted}]" in a clone of the repository, '
            f'or pip install "FILE.whl[{wanted}]" with the wheel file of a release'
        )
        raise typer.BadParameter(says) from None
