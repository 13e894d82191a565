"""Vignettes: cases that others published, with the urgency that guidelines ask for, read from JSON lines."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from firstweeks.model.answers import Answers
from firstweeks.model.finding import Finding
from firstweeks.model.problem import AnswersRejected, Problem, Rejected
from firstweeks.reading.answers import read_answers
from firstweeks.reading.strict_json import JsonError, read_json
from firstweeks.reading.suggesting import as_written, did_you_mean


class Urgency(IntEnum):
    """How soon someone needs care, in the five steps that vignettes of any source can be labelled with."""

    SELF_CARE = 0
    ROUTINE_DAYS = 1
    WITHIN_24_48H = 2
    SAME_DAY = 3
    EMERGENCY_NOW = 4

    def __str__(self) -> str:
        return self.name.lower()


URGENCIES = {str(urgency): urgency for urgency in Urgency}
_NEEDED = ("id", "category", "reference_urgency", "acceptable", "unsafe_if_below", "answers")
_TEXTS = ("source", "text", "scope", "diagnosis")
_FIELDS = (*_NEEDED, *_TEXTS, "outcome_known")
_SHOWN = ("id", "category", "scope")


@dataclass(frozen=True, slots=True, kw_only=True)
class Vignette:
    """
    One case: the answers of a person, and how soon guidelines want them seen.

    `reference` is the one urgency that the label calls right, `acceptable` those that are right too, the least
    urgent first, and `floor` the lowest that is safe. The labels were set by rule, not by a clinician.
    """

    id: str
    category: str
    reference: Urgency
    acceptable: tuple[Urgency, ...]
    floor: Urgency
    answers: Answers
    source: str = ""
    text: str = ""
    scope: str = ""
    diagnosis: str = ""
    outcome_known: bool | None = None


class VignettesRejected(Rejected):
    """A file of vignettes that cannot be evaluated."""


def read_vignettes(lines: bytes, findings: Mapping[str, Finding]) -> tuple[Vignette, ...]:
    """
    Read JSON lines, one vignette each; empty lines are skipped.

    Raises:
        VignettesRejected: with every problem of every line.
    """
    problems: list[Problem] = []
    found: dict[str, tuple[int, Vignette]] = {}
    for number, line in enumerate(lines.removeprefix(BOM_UTF8).splitlines(), 1):
        if not line.strip():
            continue
        try:
            vignette = _vignette(line, findings, f"line {number}")
        except Rejected as rejected:
            problems += rejected.problems
            continue
        if vignette.id in found:
            first = found[vignette.id][0]
            fix = "give each vignette an id of its own"
            problems.append(Problem(f'"{vignette.id}" is the id of line {first} as well', f"line {number}: id", fix))
        found.setdefault(vignette.id, (number, vignette))
    if not found and not any(line.removeprefix(BOM_UTF8).lstrip().startswith(b"{") for line in lines.splitlines()):
        problems = [Problem("there is no vignette in this file", None, "write one JSON object on each line")]
    if problems:
        raise VignettesRejected(problems)
    return tuple(vignette for _, vignette in found.values())


def _vignette(line: bytes, findings: Mapping[str, Finding], where: str) -> Vignette:
    """One line as a vignette, or everything that is wrong with it."""
    fields = _decoded(line, where)
    problems = list(_faults(fields, where))
    answers = Answers({})
    if "answers" in fields:
        try:
            answers = read_answers(findings, fields["answers"], f"{where}: answers")
        except AnswersRejected as rejected:
            problems += rejected.problems
    if problems:
        raise VignettesRejected(problems)
    return Vignette(
        id=fields["id"],
        category=fields["category"],
        reference=URGENCIES[fields["reference_urgency"]],
        acceptable=tuple(sorted(URGENCIES[name] for name in fields["acceptable"])),
        floor=URGENCIES[fields["unsafe_if_below"]],
        answers=answers,
        outcome_known=fields.get("outcome_known"),
        **{name: fields[name] for name in _TEXTS if name in fields},
    )


def _decoded(line: bytes, where: str) -> dict[str, Any]:
    try:
        fields = read_json(line)
    except JsonError as error:
        raise VignettesRejected([Problem(error.says, where, error.fix)]) from None
    if not isinstance(fields, dict):
        says = "this line is not an object"
        raise VignettesRejected([Problem(says, where, f"write an object with: {', '.join(_NEEDED)}")])
    return fields


def _faults(fields: Mapping[str, Any], where: str) -> Iterator[Problem]:
    """Everything outside the answers that is wrong with a vignette."""
    for name in fields:
        if name not in _FIELDS:
            says = f"{as_written(name)} is not a field of a vignette"
            yield Problem(says, where, did_you_mean(name, _FIELDS))
    for name in _NEEDED:
        if name not in fields:
            yield Problem(f'this vignette has no "{name}"', where, f'write "{name}": ...')
    for name in ("id", "category", *_TEXTS):
        value = fields.get(name, "-")
        if not isinstance(value, str) or (name in _SHOWN and not _can_be_shown(value)):
            yield Problem(f'"{name}" is {as_written(value)}', f"{where}: {name}", "write a line of text in quotes")
    if not isinstance(fields.get("outcome_known", False), bool):
        says = f'"outcome_known" is {as_written(fields["outcome_known"])}'
        yield Problem(says, f"{where}: outcome_known", "write true or false, without quotes")
    urgencies = list(_urgency_faults(fields, where))
    yield from urgencies or _disagreements(fields, where)


def _can_be_shown(text: str) -> bool:
    """Whether a text can stand in a table: not empty, and nothing in it that moves a terminal's cursor."""
    return bool(text.strip()) and text.isprintable()


def _urgency_faults(fields: Mapping[str, Any], where: str) -> Iterator[Problem]:
    """What is no urgency where one belongs."""
    for name in ("reference_urgency", "unsafe_if_below"):
        if name in fields:
            yield from _no_urgency(fields[name], f"{where}: {name}")
    acceptable = fields.get("acceptable", ["same_day"])
    if not isinstance(acceptable, list) or not acceptable:
        says = f'"acceptable" is {as_written(acceptable)}'
        yield Problem(says, f"{where}: acceptable", f"write a list of urgencies: {', '.join(URGENCIES)}")
        return
    for number, given in enumerate(acceptable):
        yield from _no_urgency(given, f"{where}: acceptable[{number}]")
        if given in acceptable[:number]:
            yield Problem(f"{as_written(given)} is there twice", f"{where}: acceptable[{number}]", "name each once")


def _no_urgency(given: object, where: str) -> Iterator[Problem]:
    if not isinstance(given, str) or given not in URGENCIES:
        fix = did_you_mean(given if isinstance(given, str) else "", URGENCIES)
        yield Problem(f"{as_written(given)} is not an urgency", where, fix)


def _disagreements(fields: Mapping[str, Any], where: str) -> Iterator[Problem]:
    """Where the labels of one vignette contradict each other."""
    if not {"reference_urgency", "acceptable", "unsafe_if_below"} <= fields.keys():
        return
    reference, floor = fields["reference_urgency"], fields["unsafe_if_below"]
    if reference not in fields["acceptable"]:
        says = f'"{reference}" is the reference urgency, but not an acceptable one'
        yield Problem(says, f"{where}: acceptable", f'add "{reference}", or correct "reference_urgency"')
    for name in fields["acceptable"]:
        if URGENCIES[name] < URGENCIES[floor]:
            says = f'"{name}" is acceptable, but unsafe: it is below "{floor}"'
            yield Problem(says, f"{where}: acceptable", f'leave out "{name}", or lower "unsafe_if_below"')
