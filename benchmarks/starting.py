"""From nothing to the first assessment, and each step of it, against what the machine asks for anyway."""

from __future__ import annotations

import compileall
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Callable
from pathlib import Path

from benchmarks.timing import Times, interleaved
from firstweeks.backends.scalar import Scalar
from firstweeks.checks.checking import check, load_content
from firstweeks.circuit.build import build_circuit
from firstweeks.compiled import compiled, keep
from firstweeks.interview.pages import Interview
from firstweeks.reading.answers import read_answers
from firstweeks.reading.content import read_content
from firstweeks.reading.files import SHIPPED

# What `import firstweeks` must leave alone.
OPTIONAL = ("babel", "fluent", "msgspec", "rapidfuzz", "rich", "typer")
FIRST = {"danger_signs": [], "pregnancy_test": "positive"}

_PARSE = f"""
import pathlib, tomllib
for path in pathlib.Path({str(SHIPPED)!r}).rglob("*.toml"):
    tomllib.loads(path.read_text("utf-8"))
"""
_ASSESS = f"import firstweeks; firstweeks.load().assess({FIRST!r})"
_ANEW = f"""
from firstweeks.compiled import compile_content
from firstweeks.protocol import Protocol
from firstweeks.reading.files import SHIPPED
Protocol(compile_content(SHIPPED)).assess({FIRST!r})
"""
_NOTHING_MORE = f"import sys; assert not set({OPTIONAL!r}) & set(sys.modules), 'an optional package was imported'"
PROCESSES = {
    "python -c pass": "pass",
    "and parse the content with tomllib": _PARSE,
    "import firstweeks": "import firstweeks",
    "import, read the content anew, first assessment": f"{_ANEW}\n{_NOTHING_MORE}",
    "import, load, first assessment": f"{_ASSESS}\n{_NOTHING_MORE}",
}
BARE = "the same, where no compiled modules are"


def processes(rounds: int) -> dict[str, Times]:
    """
    Whole processes, fresh each time, that may write nothing; they fail if anything beyond the core was imported.

    As in a container: the package lies in a folder with the compiled modules that an installer leaves, or without them.
    """
    keep()
    with tempfile.TemporaryDirectory() as folder:
        installed, bare = Path(folder) / "installed", Path(folder) / "bare"
        for place in (installed, bare):
            shutil.copytree(SHIPPED.parents[1], place / "firstweeks", ignore=shutil.ignore_patterns("__pycache__"))
        compileall.compile_dir(installed, quiet=1)
        contenders = {name: _process(code, installed) for name, code in PROCESSES.items()}
        contenders[BARE] = _process(f"{_ASSESS}\n{_NOTHING_MORE}", bare)
        return interleaved(contenders, rounds, clock=time.perf_counter)


def _process(code: str, place: Path) -> Callable[[], object]:
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(place)}
    return lambda: subprocess.run([sys.executable, "-c", code], check=True, env=environment, cwd=place)


def steps(rounds: int) -> dict[str, Times]:
    """The steps inside one process, and two floors for reading."""
    texts = [path.read_text("utf-8") for path in SHIPPED.rglob("*.toml")]
    data = json.dumps([tomllib.loads(text) for text in texts], default=str)
    draft = read_content()
    checked = check(draft)
    circuit = build_circuit(checked)

    scalar = Scalar(circuit, checked.readable)
    answers = read_answers(checked.content.findings, FIRST)
    Interview(checked, scalar).next_page(answers)
    compiled()
    return interleaved(
        {
            "json.loads of the same data (floor)": lambda: json.loads(data),
            "tomllib.loads of the same texts (floor)": lambda: [tomllib.loads(text) for text in texts],
            "read the content": read_content,
            "check it": lambda: check(draft),
            "read and check": load_content,
            "take what was compiled": compiled,
            "build the circuit": lambda: build_circuit(checked),
            "compile it, first interval": lambda: Scalar(circuit, checked.readable).interval(answers.given.get),
            "make the diagram, first choice": lambda: Interview(checked, scalar).next_page(answers),
        },
        rounds,
    )
