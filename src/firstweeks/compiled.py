"""
A content folder, compiled: read, checked, and its circuit built.

What Firstweeks ships is compiled once and kept where Python keeps compiled modules, under a hash of all that it was
made from; docs/why/kept-like-a-module.md says why.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
import pickle
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from firstweeks.checks.checked import CheckedProtocol
from firstweeks.circuit.alike import Choosing, choosing
from firstweeks.circuit.circuit import Circuit
from firstweeks.reading.files import SHIPPED

# The rooms whose code, with the content, decides what comes out.
_ROOMS = ("checks", "circuit", "model", "reading")
_READ = (".py", ".toml", ".ftl", ".json")
_HASH = hashlib.sha256
_SIZE = _HASH().digest_size


class Compiled(NamedTuple):
    """A content folder without a problem, its circuit, and, where it is kept, what its questions are chosen by."""

    checked: CheckedProtocol
    circuit: Circuit
    choosing: Choosing | None = None


def compiled(folder: Path = SHIPPED) -> Compiled:
    """
    Compile a content folder, or take up what was kept of the one that Firstweeks ships.

    Raises:
        ProtocolRejected: with every problem of the content.
        FileNotFoundError: if the folder is not a content folder.
    """
    if folder != SHIPPED:
        return compile_content(folder)
    key = _key()
    kept = _kept(key)
    if kept is None:
        made = compile_content(folder)
        kept = made._replace(choosing=choosing(made.circuit, made.checked.urgency_of))
        _keep(key, kept)
    return kept


def compile_content(folder: Path) -> Compiled:
    """Read, check and translate, whatever is kept."""
    from firstweeks.checks.checking import load_content  # noqa: PLC0415 -- whoever takes up what was kept needs none

    return translated(load_content(folder))


def translated(checked: CheckedProtocol) -> Compiled:
    """Add its circuit to what passed the checks."""
    from firstweeks.circuit.build import build_circuit  # noqa: PLC0415 -- as above

    return Compiled(checked, build_circuit(checked))


def _file() -> Path:
    """Beside the compiled form of this module, wherever this Python keeps it."""
    return Path(importlib.util.cache_from_source(__file__)).with_suffix(".kept")


def _key() -> bytes:
    """A hash over every file of the content and of the code that reads it."""
    digest = _HASH(sys.version.encode())
    rooms = [os.path.join(os.path.dirname(__file__), room) for room in _ROOMS]  # noqa: PTH118, PTH120
    for path in (__file__, *sorted(path for folder in (str(SHIPPED), *rooms) for path in _files(folder))):
        with open(path, "rb") as file:  # noqa: PTH123 -- pathlib would take half as long again
            data = file.read()
        digest.update(f"{path}\0{len(data)}\0".encode() + data)
    return digest.digest()


def _files(folder: str) -> Iterator[str]:
    for parent, _, names in os.walk(folder):
        yield from (os.path.join(parent, name) for name in names if name.endswith(_READ))  # noqa: PTH118


def _kept(key: bytes) -> Compiled | None:
    """What is kept under a key; what was damaged is not even opened."""
    try:
        data = memoryview(_file().read_bytes())
    except OSError:
        return None
    if data[:_SIZE] != key or data[_SIZE : 2 * _SIZE] != _HASH(data[2 * _SIZE :]).digest():
        return None
    # As trusted as the compiled modules in the same folder: whoever can write there can change the program itself.
    found: Compiled = pickle.loads(data[2 * _SIZE :])  # noqa: S301
    return found


def _keep(key: bytes, made: Compiled) -> None:
    """Keep it for the next process, unless Python is told to keep nothing or may not write there."""
    if sys.dont_write_bytecode:
        return
    data, file = pickle.dumps(made, pickle.HIGHEST_PROTOCOL), _file()
    unfinished = file.with_suffix(f".{os.getpid()}")
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        try:
            unfinished.write_bytes(key + _HASH(data).digest() + data)
            unfinished.replace(file)
        finally:
            unfinished.unlink(missing_ok=True)
