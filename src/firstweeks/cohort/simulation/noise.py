"""
What people say, given what is true: they skip questions, answer "not sure", or answer wrongly.

A wrong answer to a choice is any other option, to an ordered finding a neighbouring option, and to a number one more or
one less. In a list each option is wrong by itself. The gates of later questions read what was said: a question that is
not asked because of a wrong answer stays unanswered, and so does one that is asked only because of a wrong answer.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from firstweeks.circuit.cells import ABSENT, PRESENT
from firstweeks.cohort.simulation.encoded_people import MISSING, NO_NUMBER, NOT_SURE, Codes, EncodedPeople
from firstweeks.cohort.simulation.partial_people import Bits, PartialPeople
from firstweeks.cohort.simulation.sampler import Sampler, draws, stream
from firstweeks.cohort.simulation.scenario import Noise
from firstweeks.model.finding import Finding, Kind

_SCALE = 1 << 31


def with_noise(sampler: Sampler, seed: int, number: int, people: EncodedPeople, factor: float = 1) -> EncodedPeople:
    """What the people of a block say, with the noise of the scenario times a factor."""
    findings, noise = sampler.protocol.content.findings.values(), sampler.scenario.noise
    answers: dict[str, Codes] = {}
    partial = PartialPeople(sampler.protocol, sampler.cells, len(people))
    for finding in findings:
        source = draws(stream(seed, number, f"noise of {finding.id}"), len(people))
        rates = noise[finding.id].times(factor)
        columns = {
            name: _column(
                finding,
                people.answers[name],
                rates,
                source,
                draws(stream(seed, number, f"noise in {name}"), len(people)),
            )
            for name in _names(finding)
        }
        if finding.only_if is not None:
            asked = partial.possibly(finding.only_if)
            for name, column in columns.items():
                columns[name] = np.where(asked, column, _missing(finding)).astype(column.dtype)
        _know(partial, finding, columns)
        answers |= columns
    return EncodedPeople(people.truth, answers)


def _names(finding: Finding) -> list[str]:
    return [f"{finding.id}.{option}" for option in finding.options] if finding.kind is Kind.MANY else [finding.id]


def _missing(finding: Finding) -> int:
    return NO_NUMBER if finding.kind is Kind.NUMBER else MISSING


def _column(
    finding: Finding, true: Codes, rates: Noise, of_all: NDArray[np.uint32], of_one: NDArray[np.uint32]
) -> Codes:
    """One column as said. The draws `of_all` decide about the whole question, `of_one` about this column alone."""
    skipped, unsure = rates.skipped * _SCALE, (rates.skipped + rates.unsure) * _SCALE
    many = finding.kind is Kind.MANY
    wrong = of_one < rates.wrong * _SCALE if many else (of_all >= unsure) & (of_all < unsure + rates.wrong * _SCALE)
    column = np.where(wrong, _wrong(finding, true, of_one), true).astype(true.dtype)
    missing = _missing(finding)
    if many:
        # "Not sure about the others": what is ticked stays, the rest is open.
        column[(of_all < unsure) & (column == 0)] = missing
    elif finding.kind is Kind.NUMBER:
        column[of_all < unsure] = missing
    else:
        column[of_all < unsure] = NOT_SURE
    column[of_all < skipped] = missing
    column[true == missing] = missing
    return column


def _wrong(finding: Finding, true: Codes, chance: NDArray[np.uint32]) -> Codes:
    """Another answer than the true one."""
    if finding.kind is Kind.MANY:
        return true ^ 1
    up = np.where(chance & 1, 1, -1)
    if finding.kind is Kind.NUMBER:
        low, high = finding.range or (0, 0)
        return np.where((true + up < low) | (true + up > high), true - up, true + up)
    last = len(finding.options) - 1
    if finding.kind is Kind.CHOICE:
        return (true.astype(np.uint32) + 1 + chance % max(last, 1)) % (last + 1)
    beside = true.astype(np.int16) + up
    return np.where((beside < 0) | (beside > last), true - up, beside)


def _know(partial: PartialPeople, finding: Finding, columns: dict[str, Codes]) -> None:
    """Note what was said, for the gates of later questions."""
    for name, column in columns.items():
        option = name.partition(".")[2] or None
        variable = partial.cells.index[finding.id, option]
        left = partial.left[variable]
        if finding.kind is Kind.MANY:
            cells = np.where(column == 1, PRESENT, np.where(column == 0, ABSENT, left))
        elif finding.kind is Kind.NUMBER:
            cell = np.searchsorted(np.array(partial.cells.thresholds[finding.id]), column, "right")
            cells = np.where(column == NO_NUMBER, left, _bits(left)[cell])
        else:
            said = column < NOT_SURE
            cells = np.where(said, _bits(left)[np.where(said, column, 0)], left)
        partial.left[variable] = cells.astype(left.dtype)


def _bits(left: Bits) -> Bits:
    """The bit of each cell, in the type in which the possible cells are kept."""
    return left.dtype.type(1) << np.arange(8 * left.dtype.itemsize, dtype=left.dtype)
