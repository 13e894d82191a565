"""Hazards: how they are rated, and whether each control that they name is there."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property
from pathlib import Path

from firstweeks.model.content import Content, Hazard
from firstweeks.reading.nouns import LIKELIHOODS
from firstweeks.reading.suggesting import did_you_mean
from firstweeks.rendering.words import languages, messages

# The words of DCB0129, from 1 to 5.
SEVERITIES = ("minor", "significant", "considerable", "major", "catastrophic")
# A row for each likelihood, the least first; a column for each severity. 5 is the worst risk.
RISKS = ((1, 1, 2, 2, 3), (1, 2, 2, 3, 3), (2, 2, 3, 3, 4), (2, 3, 3, 4, 5), (3, 4, 4, 5, 5))
# The folder of the repository where this runs from a checkout; installed, there are no tests and no documents.
CHECKOUT = Path(__file__).parents[3]
# The start of a message in a Fluent file; whether it can be read, the checks of words say.
_MESSAGE = re.compile(r"^([A-Za-z][\w-]*) *=", re.MULTILINE)


class State(StrEnum):
    """What is known of a control."""

    THERE = "there"
    PROVED = "proved"
    REFUTED = "refuted"
    UNKNOWN = "unknown"
    NOT_RUN = "not run"
    UNSEEN = "not seen here"
    MISSING = "does not exist"


@dataclass(frozen=True, slots=True)
class Control:
    """One control that a hazard names: its kind, its name, what is known of it, and what that says in words."""

    kind: str
    name: str
    state: State
    says: str

    @property
    def reference(self) -> str:
        """The control as a hazard names it."""
        return f"{self.kind}:{self.name}"


def risk(hazard: Hazard, likelihood: str) -> int:
    """From 1 (acceptable) to 5 (unacceptable)."""
    return RISKS[LIKELIHOODS.index(likelihood)][hazard.severity - 1]


@dataclass
class Controls:
    """
    Looks up the controls of one protocol.

    `proved` is the status of each claim by a certificate, empty without one; `checkout` is the folder that holds
    tests/ and docs/.
    """

    content: Content
    folder: Path
    proved: Mapping[str, str]
    checkout: Path = CHECKOUT

    def find(self, reference: str) -> Control:
        """What is known of the control with this reference."""
        kind, _, name = reference.partition(":")
        match kind:
            case "rule" if name in self.content.rules:
                return Control(kind, name, State.THERE, f"tells {self.content.rules[name].level.id}")
            case "claim" if name in self.content.claims:
                state = State(self.proved.get(name, State.NOT_RUN))
                return Control(kind, name, state, state.value)
            case "words" if name in self._words:
                return Control(kind, name, State.THERE, f"said in {', '.join(languages(self.folder))}")
            case "test" | "document" if not self.in_checkout:
                return Control(kind, name, State.UNSEEN, "not seen here: only a checkout has it")
            case "test":
                return self._test(name)
            case "document" if name in self._documents:
                return Control(kind, name, State.THERE, "written")
            case _ if name in self._names.get(kind, ()):
                return Control(kind, name, State.THERE, "there")
        if kind not in self._names:
            return _missing(kind, name, f"no kind of control: {did_you_mean(kind, self._names)}")
        return _missing(kind, name, f"does not exist: {did_you_mean(name, self._names[kind])}")

    @property
    def in_checkout(self) -> bool:
        """Whether there are tests and documents to look at."""
        return (self.checkout / "pyproject.toml").is_file() and (self.checkout / "tests").is_dir()

    @cached_property
    def _names(self) -> dict[str, Iterable[str]]:
        content = self.content
        return {
            "rule": content.rules,
            "raise": content.raises,
            "claim": content.claims,
            "test": (),
            "words": self._words,
            "advice": content.advice,
            "contradiction": content.contradictions,
            "belief": content.beliefs,
            "danger": content.dangers,
            "document": self._documents,
        }

    @cached_property
    def _words(self) -> list[str]:
        """The messages that every language has, of the protocol or of the software."""
        spoken = [_MESSAGE.findall(messages(language, self.folder)) for language in languages(self.folder)]
        return [name for name in spoken[0] if all(name in names for names in spoken)] if spoken else []

    @cached_property
    def _documents(self) -> list[str]:
        found = (*self.checkout.glob("*.md"), *self.checkout.glob("docs/**/*.md"), *self.checkout.glob("examples/*.md"))
        return sorted(path.relative_to(self.checkout).as_posix() for path in found)

    @cached_property
    def _files_of_tests(self) -> dict[str, Path]:
        found = sorted(self.checkout.glob("tests/**/test_*.py"))
        return {path.relative_to(self.checkout).as_posix(): path for path in found}

    def _test(self, name: str) -> Control:
        file, _, function = name.partition("::")
        if file not in self._files_of_tests:
            return _missing("test", name, f"no such file of tests: {did_you_mean(file, self._files_of_tests)}")
        tests = _tests_in(self._files_of_tests[file])
        if function not in tests:
            return _missing("test", name, f"no such test in this file: {did_you_mean(function, tests)}")
        return Control("test", name, State.THERE, "in the test suite")


@cache
def _tests_in(file: Path) -> list[str]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    functions = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]
    return [name for name in functions if name.startswith("test_")]


def _missing(kind: str, name: str, says: str) -> Control:
    return Control(kind, name, State.MISSING, says)
