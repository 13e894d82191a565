"""
Faults that once went unnoticed, planted one at a time in a copy: an everyday test, without a browser, finds each.

Whoever changes a line below changes the fault with it; what no longer fits fails here.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SRC = "src/firstweeks"
COPIED = (
    "src",
    "tests",
    "benchmarks",
    "examples",
    "pyproject.toml",
    "hatch_build.py",
    "package.json",
    "package-lock.json",
    "LICENSE",
)
CONFORMANCE = "tests/conformance"


@dataclass(frozen=True)
class Fault:
    """What is wrong, the edits that make it so (file, text, other text), and where it must be found."""

    name: str
    edits: tuple[tuple[str, str, str], ...]
    found_in: str = CONFORMANCE


PRIVATE_RULE = (
    f"{SRC}/rendering/summary.py",
    "if not self._is_told(self.presenter.content.findings[name]) or not",
    "if not",
)
PRIVATE_RULE_JS = (f"{SRC}/site/js/words/summary.js", "return !this.isTold(this.findings[name]) || ids", "return ids")
MOST_REASONS = (f"{SRC}/backends/trace.py", "return min(held", "return max(held")
MOST_REASONS_JS = (f"{SRC}/site/js/engine/reading.js", "return one.size < other.size", "return one.size > other.size")
CARD = (
    f"{SRC}/site/js/app/card.js",
    "dataset.tone = tone;\n  return",
    'dataset.tone = tone === "urgent" ? "plain" : tone;\n  return',
)
CARD_WORDS = (
    f"{SRC}/site/js/words/presenter.js",
    "tone: this.protocol.looks[assessment.level].tone,\n      card",
    'tone: "plain",\n      card',
)
REVERSED = "made.make(); const { isDark } = made; made.isDark = (row, column) => !isDark(row, column);"
HEADINGS = (
    (
        f"{SRC}/rendering/sections.py",
        "if change.level == level]",
        "if change.level == self.content.levels[level.urgency]]",
    ),
    (
        f"{SRC}/site/js/words/sections.js",
        "filter((change) => change.level === level)",
        "filter((change) => change.level === this.protocol.levels.at(-1 - this.protocol.levels.indexOf(level)))",
    ),
)
WORDS = f"{SRC}/content/early_pregnancy/wording/en/levels.ftl"
NOW, HOSPITAL = "Call { $emergency } now if you have or notice:", "Go to hospital now if you have or notice:"

FAULTS = (
    Fault("a private rule on the clinician's paper", (PRIVATE_RULE,)),
    Fault("a private rule on the phone's paper", (PRIVATE_RULE_JS,)),
    Fault("a private rule on both", (PRIVATE_RULE, PRIVATE_RULE_JS)),
    Fault(
        "a certificate that proves nothing is named",
        ((f"{SRC}/reading/files.py", ' and paper.get("proved") is True', ""),),
        "tests/reading/test_content_hash.py",
    ),
    Fault(
        "a folder of the sources counts for nothing",
        ((f"{SRC}/compiled.py", '("checks", "circuit", ', '("checks", '),),
        "tests/test_compiled.py",
    ),
    Fault("the most reasons instead of the fewest", (MOST_REASONS,)),
    Fault("the most reasons on the phone", (MOST_REASONS_JS,)),
    Fault("the most reasons on both", (MOST_REASONS, MOST_REASONS_JS)),
    Fault("the card for 24 hours is not urgent", (CARD,)),
    Fault("the card for 24 hours is not urgent by its words", (CARD_WORDS,)),
    Fault(
        "the code is light on dark",
        ((f"{SRC}/site/js/app/summary.js", "made.make();", REVERSED),),
        "tests/javascript/test_code.py",
    ),
    Fault("signs stand in each other's place on both", HEADINGS),
    Fault(
        "two headings are exchanged in the words", ((WORDS, NOW, "*"), (WORDS, HOSPITAL, NOW), (WORDS, "*", HOSPITAL))
    ),
)


@pytest.mark.thorough
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_planted_fault_is_found(fault: Fault, tmp_path: Path) -> None:
    """A mistake that two runtimes make alike, or that only a picture would show, fails a test of every day."""
    for name in COPIED:
        if (path := ROOT / name).is_dir():
            shutil.copytree(path, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(path, tmp_path / name)
    (tmp_path / "node_modules").symlink_to((ROOT / "node_modules").resolve())
    for file, text, other in fault.edits:
        path = tmp_path / file
        before = path.read_text("utf-8")
        assert before.count(text) == 1, f"the fault no longer fits {file}"
        path.write_text(before.replace(text, other), "utf-8")
    command = [sys.executable, "-m", "pytest", "-x", "-p", "no:cacheprovider", "-m", "not thorough", fault.found_in]
    source = os.pathsep.join(str(tmp_path / folder) for folder in ("src", "tests", "."))
    environment = {**os.environ, "PYTHONPATH": source, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "FAILED" in done.stdout
