"""
Draws people from a scenario, one block of them at a time.

Each block, and in it each step, has a random stream of its own (SFC64 from NumPy's SeedSequence over seed, block and
step): person number 1,000,000 of a seed is the same whatever is drawn before or beside, and a change of one figure
leaves all other draws as they were.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from firstweeks.checks.checked import CheckedProtocol
from firstweeks.circuit.cells import PRESENT
from firstweeks.cohort.simulation.encoded_people import MISSING, NO_NUMBER, Codes, EncodedPeople
from firstweeks.cohort.simulation.partial_people import Flags, PartialPeople
from firstweeks.cohort.simulation.scenario import Scenario, Step, cells_to_draw
from firstweeks.model.answers import Answers
from firstweeks.model.condition import Includes, IsEmpty
from firstweeks.model.finding import Finding, Kind

BLOCK = 1 << 16
"""People in a block: part of what a seed means."""

_SCALE = 1 << 31


@dataclass(frozen=True)
class Drawn:
    """People, and for each step the people for whom it was drawn (`open`) and those for whom it then holds (`so`)."""

    people: EncodedPeople
    open: Mapping[str, Flags]
    so: Mapping[str, Flags]


class Sampler:
    """Draws the people of one scenario in one setting."""

    def __init__(self, protocol: CheckedProtocol, scenario: Scenario, setting: str) -> None:
        self.protocol, self.scenario, self.setting = protocol, scenario, setting
        self.cells = cells_to_draw(protocol.content, scenario.steps)
        self._steps: dict[str, list[Step]] = {}
        for step in scenario.steps:
            self._steps.setdefault(step.says.finding, []).append(step)
        self._thresholds = {
            step.id: np.array(
                [round(scenario.figure(step, truth, setting).chance * _SCALE) for truth in scenario.truths], np.uint32
            )
            for step in scenario.steps
        }
        self._ends = np.cumsum(list(scenario.shares(setting).values()))

    def block(self, seed: int, number: int, count: int = BLOCK) -> EncodedPeople:
        """The first people of a block, each with a truth drawn from the setting."""
        return self.draw(seed, number, self._truths(seed, number)[:count]).people

    def answers(self, seed: int, count: int) -> Iterator[Answers]:
        """The first people of a seed, one by one, with a true answer to every question that applies to them."""
        findings = self.protocol.content.findings.values()
        for number, first in enumerate(range(0, count, BLOCK)):
            people = self.block(seed, number, min(BLOCK, count - first))
            yield from (Answers(people.person(row, findings)) for row in range(len(people)))

    def draw(self, seed: int, number: int, truth: NDArray[np.uint8]) -> Drawn:
        """People with given truths, at most a block of them."""
        drawing = _Drawing(self, seed, number, truth)
        findings = self.protocol.content.findings
        for name in dict.fromkeys((*self._steps, *findings)):
            drawing.finding(findings[name], self._steps.get(name, []))
        answers = {name: column for finding in findings for name, column in drawing.columns[finding].items()}
        return Drawn(EncodedPeople(truth, answers), drawing.open, drawing.so)

    def threshold(self, step: Step, truth: NDArray[np.uint8]) -> NDArray[np.uint32]:
        """For people of these truths, the number below which a draw makes a step hold."""
        return self._thresholds[step.id][truth]

    def _truths(self, seed: int, number: int) -> NDArray[np.uint8]:
        draws = (stream(seed, number, "truth").random_raw(BLOCK) >> np.uint64(11)) * 2.0**-53
        return np.minimum(np.searchsorted(self._ends, draws, "right"), len(self._ends) - 1).astype(np.uint8)


def stream(seed: int, block: int, name: str) -> np.random.SFC64:
    """The random stream of a step in a block."""
    return np.random.SFC64(np.random.SeedSequence([seed, block, zlib.crc32(name.encode())]))


def draws(source: np.random.SFC64, count: int) -> NDArray[np.uint32]:
    """Whole numbers below 2**31, each as likely."""
    return source.random_raw((count + 1) // 2).view(np.uint32)[:count] >> np.uint32(1)


class _Drawing:
    """One block while it is drawn."""

    def __init__(self, sampler: Sampler, seed: int, number: int, truth: NDArray[np.uint8]) -> None:
        self._sampler, self._seed, self._number, self._truth = sampler, seed, number, truth
        self._partial = PartialPeople(sampler.protocol, sampler.cells, len(truth))
        self.columns: dict[str, dict[str, Codes]] = {}
        self.open: dict[str, Flags] = {}
        self.so: dict[str, Flags] = {}

    def finding(self, finding: Finding, steps: list[Step]) -> None:
        """Draw everyone's answer to one question; where it is not asked, take its `otherwise`."""
        asked = None if finding.only_if is None else self._partial.possibly(finding.only_if)
        if asked is not None:
            for variable, bits in self._partial.cells.of(finding, finding.otherwise):
                self._partial.narrow(variable, bits, ~asked)
        for step in steps:
            self._decide(step)
        self.columns[finding.id] = (
            self._many(finding, asked, steps) if finding.kind is Kind.MANY else {finding.id: self._one(finding, asked)}
        )

    def _decide(self, step: Step) -> None:
        partial = self._partial
        undecided = partial.possibly(step.says) & ~partial.surely(step.says)
        if step.given is not None:
            undecided &= partial.surely(step.given)
        below = self._sampler.threshold(step, self._truth)
        so = undecided & (draws(stream(self._seed, self._number, step.id), partial.count) < below)
        not_so = undecided & ~so
        self.open[step.id], self.so[step.id] = undecided, so
        if isinstance(step.says, IsEmpty):
            partial.some[step.says.finding] = not_so | partial.some.get(step.says.finding, False)
        for variable, bits in partial.cells.literals(step.says):
            partial.narrow(variable, bits, so)
            if not isinstance(step.says, IsEmpty):
                partial.narrow(variable, partial.cells.variables[variable].all_cells & ~bits, not_so)

    def _many(self, finding: Finding, asked: Flags | None, steps: list[Step]) -> dict[str, Codes]:
        """
        The columns of a many-choice finding, one for each option.

        Someone who has something of it, but none of the options that the steps draw, has the option of the last step.
        """
        partial = self._partial
        variables = {option: partial.cells.index[finding.id, option] for option in finding.options}
        present = {option: partial.left[variable] == PRESENT for option, variable in variables.items()}
        if finding.id in partial.some:
            named = [step.says.options[0] for step in steps if isinstance(step.says, Includes)]
            last = named[-1] if named else finding.options[0]
            present[last] |= partial.some[finding.id] & ~np.logical_or.reduce(list(present.values()))
        columns = {}
        for option, variable in variables.items():
            partial.left[variable] = np.where(present[option], np.uint8(PRESENT), np.uint8(PRESENT ^ 3))
            codes = present[option].astype(np.uint8)
            columns[f"{finding.id}.{option}"] = codes if asked is None else np.where(asked, codes, np.uint8(MISSING))
        partial.some.pop(finding.id, None)
        return columns

    def _one(self, finding: Finding, asked: Flags | None) -> Codes:
        """The first answer that is still possible; within the range of a number each whole number is as likely."""
        partial = self._partial
        variable = partial.cells.index[finding.id, None]
        left = partial.left[variable]
        first = left & (~left + left.dtype.type(1))
        partial.left[variable] = first
        cell = np.log2(first).astype(np.uint8) if left.dtype != np.uint8 else _LOWEST[first]
        if finding.kind is not Kind.NUMBER:
            return cell if asked is None else np.where(asked, cell, np.uint8(MISSING))
        low, high = finding.range or (0, 0)
        starts = np.ceil([low, *partial.cells.thresholds[finding.id], np.floor(high) + 1]).astype(np.int64)
        among = draws(stream(self._seed, self._number, finding.id), partial.count).astype(np.int64)
        value = (starts[cell] + (among * (starts[1:] - starts[:-1])[cell] >> 31)).astype(np.int32)
        return value if asked is None else np.where(asked, value, NO_NUMBER).astype(np.int32)


_LOWEST = np.array([max(bits, 1).bit_length() - 1 for bits in range(256)], np.uint8)
