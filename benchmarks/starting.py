"""From nothing to the first assessment, and each step of it, against what the machine asks for anyway."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Callable

from benchmarks.timing import Times, interleaved
from firstweeks.backends.scalar import Scalar
from firstweeks.checks.checking import check, load_content
from firstweeks.circuit.build import build_circuit
from firstweeks.compiled import compiled
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


def processes(rounds: int) -> dict[str, Times]:
    """Whole processes, fresh each time; the last fails if anything beyond the core was imported."""
    with tempfile.TemporaryDirectory() as compiled:
        contenders = {name: _process(code, compiled) for name, code in PROCESSES.items()}
        return interleaved(contenders, rounds, clock=time.perf_counter)


def _process(code: str, compiled: str) -> Callable[[], object]:
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": compiled}
    return lambda: subprocess.run([sys.executable, "-c", code], check=True, env=environment)


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
            "take up what was kept": compiled,
            "build the circuit": lambda: build_circuit(checked),
            "compile it, first interval": lambda: Scalar(circuit, checked.readable).interval(answers.given.get),
            "find the implicants, first choice": lambda: Interview(checked, scalar).next_page(answers),
        },
        rounds,
    )
