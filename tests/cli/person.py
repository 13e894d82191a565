"""A person at the terminal: answers whatever is asked by typing, as the transcript of a real session would show."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass, field

from rich.console import Console

from firstweeks.cli.dialogue import Dialogue
from firstweeks.cli.prompts import shown_options
from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from firstweeks.protocol import Protocol
from firstweeks.rendering.terminal import Terminal


def typed_for(asking: tuple[Finding, ...], truth: Mapping[str, Value]) -> str:
    """What a person types to give their true answers to what is being asked; "?" where they have none."""
    if len(asking) > 1:
        marks = [
            f"{number}{'?' if truth.get(finding.id, UNSURE) == UNSURE else ''}"
            for number, finding in enumerate(asking, 1)
            if truth.get(finding.id, UNSURE) != "no"
        ]
        return " ".join(marks) or "0"
    [finding] = asking
    value = truth.get(finding.id, UNSURE)
    if value == UNSURE:
        return "?"
    if finding.kind is Kind.MANY and isinstance(value, tuple):
        marks = ["?" if option == UNSURE else str(finding.options.index(option) + 1) for option in value]
        return " ".join(marks) or "0"
    if finding.kind is Kind.NUMBER:
        return f"{value:g}"
    return str(shown_options(finding).index(str(value)) + 1)


@dataclass
class Scripted(Dialogue):
    """A dialogue whose person types by the truth, after anything queued in `first`."""

    truth: Mapping[str, Value] = field(default_factory=dict)
    first: list[str] = field(default_factory=list)

    def read(self) -> str:
        typed = self.first.pop(0) if self.first else typed_for(self.asking, self.truth)
        self.terminal.line(f"> {typed}")
        return typed


def at_terminal(protocol: Protocol, truth: Mapping[str, object], language: str = "en", country: str = "GB") -> Scripted:
    """A scripted dialogue on an 80-column page without colour; `transcript` reads it."""
    console = Console(file=io.StringIO(), width=80, highlight=False, markup=False, emoji=False)
    answers = protocol.answers(truth).given
    return Scripted(protocol, Terminal(console), language, country, truth=answers)


def transcript(dialogue: Dialogue) -> str:
    """Everything written so far."""
    file = dialogue.terminal.console.file
    assert isinstance(file, io.StringIO)
    return file.getvalue()
