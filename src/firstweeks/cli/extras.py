"""What is said when an optional extra is not installed: the one place that tells how to install one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import typer


@contextmanager
def needs(extra: str, others: Mapping[str, str] | None = None) -> Iterator[None]:
    """A missing package as one line that says what to install; `others` are packages of other extras."""
    try:
        yield
    except ModuleNotFoundError as missing:
        package = (missing.name or "").partition(".")[0]
        if package in ("", "firstweeks"):
            raise
        raise typer.BadParameter(not_installed(package, (others or {}).get(package, extra))) from None


def not_installed(package: str, extra: str) -> str:
    """Which package is missing, and how to install the extra that brings it, from a clone or from a wheel."""
    return (
        f'this needs "{package}", which is not installed: pip install ".[{extra}]" in a clone of the repository, '
        f'or pip install "FILE.whl[{extra}]" with the wheel file of a release'
    )
