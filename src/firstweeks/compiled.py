"""
A content folder, compiled: read, checked, and its circuit built.

What Firstweeks ships is compiled when the wheel is built, and kept as plain data under a hash of all that it was made
from; docs/why/compiled-when-built.md says why.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

from firstweeks import plain
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.circuit import cells, circuit, diagram, graph
from firstweeks.model import advice, belief, claim, coding, condition, content, finding, level, place, route, rule
from firstweeks.reading.files import SHIPPED

KEPT = Path(__file__).with_suffix(".json")
"""What is kept of the shipped content: a hash in the first line, and the data in the second."""

# The rooms whose code, with the content, decides what comes out.
_ROOMS = ("checks", "circuit", "interface", "model", "reading")
_MODULES = ("compiled.py", "plain.py")
_READ = (".py", ".toml", ".ftl", ".json", ".svg")
# Where the records that are kept are defined.
_MODEL = (advice, belief, claim, coding, condition, content, finding, level, place, route, rule)
_NOUNS: tuple[ModuleType, ...] = (*_MODEL, cells, circuit, diagram, graph)


class Compiled(NamedTuple):
    """A content folder without a problem, its circuit, and, where it is kept, the diagram of its level."""

    checked: CheckedProtocol
    circuit: circuit.Circuit
    diagram: diagram.Diagram | None = None


def compiled(folder: Path = SHIPPED) -> Compiled:
    """
    Compile a content folder; of the one that Firstweeks ships, what was kept is taken if it still fits.

    Raises:
        ProtocolRejected: with every problem of the content.
        FileNotFoundError: if the folder is not a content folder.
    """
    return (_kept() if folder == SHIPPED else None) or compile_content(folder)


def compile_content(folder: Path) -> Compiled:
    """Read, check and translate, whatever is kept."""
    from firstweeks.checks.checking import load_content  # noqa: PLC0415 -- what was kept needs none of it

    return translated(load_content(folder))


def translated(checked: CheckedProtocol) -> Compiled:
    """Add its circuit to what passed the checks."""
    from firstweeks.circuit.build import build_circuit  # noqa: PLC0415 -- as above

    return Compiled(checked, build_circuit(checked))


def keep() -> bool:
    """Compile the shipped content, and keep it beside this module unless what is kept fits; True if it was written."""
    from firstweeks.files import write_whole  # noqa: PLC0415 -- nothing is written at run time

    if _kept() is not None:
        return False
    made = compile_content(SHIPPED)
    levels = diagram.diagram(made.circuit.graph, made.circuit.at_least)
    plainly = plain.to_plain((made.checked.content, made.circuit, levels))
    data = json.dumps(plainly, ensure_ascii=False, separators=(",", ":")).encode()
    write_whole(KEPT, _seal(data) + b"\n" + data)
    return True


def _kept() -> Compiled | None:
    """What was kept, if it was made from what is here now and nobody changed it since."""
    try:
        seal, _, data = KEPT.read_bytes().partition(b"\n")
    except OSError:
        return None
    if seal != _seal(data):
        return None
    # Each module's own, and none that it imports: some names are the same.
    nouns = (noun for module in _NOUNS for noun in vars(module).values() if isinstance(noun, type))
    kinds = [noun for noun in nouns if noun.__module__.startswith("firstweeks.")]
    checked, circuit, levels = json.loads(data, object_hook=plain.reader(kinds))
    return Compiled(CheckedProtocol(checked), circuit, levels)


def _seal(data: bytes) -> bytes:
    """The SHA-256 over every file of the content, the code that reads it, and what came out."""
    digest = hashlib.sha256()
    here = os.path.dirname(__file__)  # noqa: PTH120 -- pathlib would take half as long again
    folders = [str(SHIPPED), *(os.path.join(here, room) for room in _ROOMS)]  # noqa: PTH118
    modules = [os.path.join(here, module) for module in _MODULES]  # noqa: PTH118
    for path in (*modules, *sorted(path for folder in folders for path in _files(folder))):
        with open(path, "rb") as file:  # noqa: PTH123
            text = file.read()
        digest.update(f"{os.path.relpath(path, here)}\0{len(text)}\0".replace(os.sep, "/").encode() + text)
    digest.update(data)
    return digest.hexdigest().encode()


def _files(folder: str) -> Iterator[str]:
    for parent, _, names in os.walk(folder):
        yield from (os.path.join(parent, name) for name in names if name.endswith(_READ))  # noqa: PTH118
