"""Everything that is measured on one table of people: the answers to what a protocol would do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from firstweeks.cohort.interview_length import interviewed
from firstweeks.cohort.outcomes.comparators import COMPARATORS
from firstweeks.cohort.outcomes.labelled_tables import LabelledTable, columns_of
from firstweeks.cohort.outcomes.level_counts import LevelCounts, Transitions, count_levels, count_transitions
from firstweeks.cohort.outcomes.levels import levels
from firstweeks.cohort.outcomes.noise_effects import NoiseEffect, noise_effects
from firstweeks.cohort.outcomes.tornado import Swing, strata
from firstweeks.cohort.simulation.encoded_people import EncodedPeople
from firstweeks.cohort.simulation.sampler import Sampler
from firstweeks.cohort.simulation.scenario import Figure
from firstweeks.cohort.simulation.table import Origin, frame
from firstweeks.model.assessment import ProtocolName
from firstweeks.protocol import Protocol
from firstweeks.rendering.words import words

EACH = 20_000
"""People of each truth, for what is varied."""
INTERVIEWS = 200


@dataclass(frozen=True, kw_only=True)
class Varied:
    """
    What can be asked of simulated people alone, because their scenario is known.

    `missed_swings` say how each figure changes the number of people missed, `emergency_swings` the number sent to
    emergency care. `without_noise` are the levels told when every answer is true.
    """

    missed_swings: tuple[Swing, ...]
    emergency_swings: tuple[Swing, ...]
    noise: tuple[NoiseEffect, ...]
    without_noise: LevelCounts


@dataclass(frozen=True, slots=True)
class Interviews:
    """The mean number of pages, and of questions on them that apply, in the interviews of so many people."""

    people: int
    pages: float
    questions: float


@dataclass(frozen=True, slots=True)
class PreviousVersion:
    """Another version of the protocol on the same people: the levels it tells, and who is told another level now."""

    protocol: ProtocolName
    level_counts: LevelCounts
    transitions: Transitions


@dataclass(frozen=True, kw_only=True)
class Study:
    """
    What one protocol does to the people of one table.

    `comparators` are simple rules on the same people. `previous` is another version of the protocol, if one was given.
    `from_true_answers` compares true with given answers, where the table holds both. `varied` exists for simulated
    people whose scenario is known. `missing` names the columns that the table does not have, and `figures` are all
    that the scenario declares.
    """

    protocol: ProtocolName
    signed_by: tuple[str, ...]
    origin: Origin | None
    people: int
    missing: tuple[str, ...]
    level_counts: LevelCounts
    comparators: tuple[LevelCounts, ...]
    previous: PreviousVersion | None
    from_true_answers: Transitions | None
    interviews: Interviews
    figures: tuple[Figure, ...]
    varied: Varied | None = None


def study(
    protocol: Protocol,
    table: LabelledTable,
    *,
    against: Protocol | None = None,
    sampler: Sampler | None = None,
    each: int = EACH,
    progress: Callable[[int], None] = lambda _: None,
) -> Study:
    """Assess a table chunk by chunk; with the sampler that it was drawn by, vary what its scenario assumes as well."""
    truths, told = table.scenario.truths, protocol.checked.level_of
    size = (len(truths), len(told))
    rules, spoken = comparators_for(protocol), protocol.languages
    name = words(spoken[0], protocol.folder)("protocol") if spoken else protocol.content.id
    counts, by_comparator = np.zeros(size), {title: np.zeros(size) for title in rules}
    from_previous, from_true = np.zeros((*size, len(told))), np.zeros((*size, len(told)))
    lengths: list[tuple[int, int]] = []
    for chunk in table.chunks():
        people = table.people(chunk, INTERVIEWS - len(lengths))
        lengths += [interviewed(protocol, person) for person in people]
        urgency = levels(protocol, chunk.answers)
        counts += count_levels(chunk.truth, urgency, *size)
        for title, rule in rules.items():
            by_comparator[title] += count_levels(chunk.truth, levels(rule, chunk.answers), *size)
        if against is not None:
            from_previous += count_transitions(chunk.truth, levels(against, chunk.answers), urgency, *size)
        if chunk.true_answers is not None:
            from_true += count_transitions(chunk.truth, levels(protocol, chunk.true_answers), urgency, *size)
        progress(len(chunk.truth))
    return Study(
        protocol=named(protocol),
        signed_by=protocol.content.signed_by,
        origin=table.origin,
        people=int(counts.sum()),
        missing=table.missing,
        level_counts=LevelCounts(name, truths, told, counts),
        comparators=tuple(LevelCounts(title, truths, told, found) for title, found in by_comparator.items()),
        previous=None if against is None else _previous(against, Transitions(truths, told, from_previous)),
        from_true_answers=Transitions(truths, told, from_true) if table.true_answers else None,
        interviews=_interviews(lengths),
        figures=tuple(table.scenario.figures),
        varied=varied(protocol, sampler, table.origin, each) if sampler and table.origin and each else None,
    )


def _previous(protocol: Protocol, transitions: Transitions) -> PreviousVersion:
    before = transitions.matrix.sum(axis=2)
    counts = LevelCounts("before", transitions.truths, transitions.levels, before)
    return PreviousVersion(named(protocol), counts, transitions)


def _interviews(lengths: list[tuple[int, int]]) -> Interviews:
    count = len(lengths)
    pages, questions = (sum(length[which] for length in lengths) for which in (0, 1))
    return Interviews(count, pages / max(count, 1), questions / max(count, 1))


def comparators_for(protocol: Protocol) -> dict[str, Protocol]:
    """The simple rules that can be read from the same answers; of a protocol with other questions, none."""
    asked = set(columns_of(protocol.content.findings))
    loaded = {one.title: one.load() for one in COMPARATORS}
    return {title: rule for title, rule in loaded.items() if set(columns_of(rule.content.findings)) <= asked}


def named(protocol: Protocol) -> ProtocolName:
    """What a report calls a protocol."""
    content = protocol.content
    return ProtocolName(content.id, content.version, content.content_hash, content.certificate)


def varied(protocol: Protocol, sampler: Sampler, origin: Origin, each: int = EACH) -> Varied:
    """Draw `each` people of every truth from the scenario of a table, and vary what was assumed."""

    def assess(people: EncodedPeople) -> NDArray[np.uint8]:
        return levels(protocol, frame(sampler.protocol, people))

    drawn = strata(sampler, origin.seed, each, origin.noise, assess)
    return Varied(
        missed_swings=tuple(drawn.swings(lambda counts: counts.missed)),
        emergency_swings=tuple(drawn.swings(lambda counts: counts.emergency)),
        noise=noise_effects(sampler, origin.seed, each, assess),
        without_noise=strata(sampler, origin.seed, each, 0, assess).level_counts(),
    )
