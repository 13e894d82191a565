"""Everything that is measured on one table of people: the answers to what a protocol would do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from firstweeks.cohort.length import interviewed
from firstweeks.cohort.outcomes.levels import levels
from firstweeks.cohort.outcomes.noises import Effect, effects
from firstweeks.cohort.outcomes.others import OTHERS
from firstweeks.cohort.outcomes.tables import Labelled, columns_of
from firstweeks.cohort.outcomes.told import Moved, Told, count, count_moved
from firstweeks.cohort.outcomes.tornado import Swing, strata
from firstweeks.cohort.simulation.people import People
from firstweeks.cohort.simulation.sampler import Sampler
from firstweeks.cohort.simulation.scenario import Figure
from firstweeks.cohort.simulation.table import Origin, frame
from firstweeks.model.assessment import ProtocolName
from firstweeks.protocol import Protocol

EACH = 20_000
"""People of each truth, for what is varied."""
INTERVIEWS = 200


@dataclass(frozen=True, kw_only=True)
class Varied:
    """
    What is asked of simulated people alone, whose scenario is known.

    `swings` vary each figure for those missed, `hospital` for those sent to a hospital; `quiet` is what is told when
    every answer is true.
    """

    swings: tuple[Swing, ...]
    hospital: tuple[Swing, ...]
    noise: tuple[Effect, ...]
    quiet: Told


@dataclass(frozen=True, slots=True)
class Interviews:
    """How long interviews are: of so many people, the pages and the questions on them that apply, on average."""

    people: int
    pages: float
    questions: float


@dataclass(frozen=True, slots=True)
class Before:
    """Another version on the same people, and who moved from it to this one."""

    protocol: ProtocolName
    told: Told
    moved: Moved


@dataclass(frozen=True, kw_only=True)
class Study:
    """
    One protocol on one table.

    `others` are simple rules on the same people; `against` is another version with who moved; `varied` is there for
    simulated people whose scenario is known, and `kept` where the table holds the true answers. `missing` names the
    columns that the table does not have, `figures` are all that the scenario declares.
    """

    protocol: ProtocolName
    origin: Origin | None
    people: int
    missing: tuple[str, ...]
    told: Told
    others: tuple[Told, ...]
    against: Before | None
    kept: Moved | None
    interviews: Interviews
    figures: tuple[Figure, ...]
    varied: Varied | None = None


def study(
    protocol: Protocol,
    table: Labelled,
    *,
    against: Protocol | None = None,
    sampler: Sampler | None = None,
    each: int = EACH,
    progress: Callable[[int], None] = lambda _: None,
) -> Study:
    """Assess a table part by part and, with the sampler that it was drawn by, vary what was assumed."""
    truths, steps = table.scenario.truths, protocol.checked.level_of
    size = (len(truths), len(steps))
    rules = rules_of_others(protocol)
    counts, of_others = np.zeros(size), {title: np.zeros(size) for title in rules}
    moved, kept = np.zeros((*size, len(steps))), np.zeros((*size, len(steps)))
    lengths: list[tuple[int, int]] = []
    for part in table.parts():
        people = table.people(part, INTERVIEWS - len(lengths))
        lengths += [interviewed(protocol, person) for person in people]
        urgency = levels(protocol, part.answers)
        counts += count(part.truth, urgency, *size)
        for title, rule in rules.items():
            of_others[title] += count(part.truth, levels(rule, part.answers), *size)
        if against is not None:
            moved += count_moved(part.truth, levels(against, part.answers), urgency, *size)
        if part.true_answers is not None:
            kept += count_moved(part.truth, levels(protocol, part.true_answers), urgency, *size)
        progress(len(part.truth))
    before = None
    if against is not None:
        before = Before(named(against), Told("before", truths, steps, moved.sum(axis=2)), Moved(truths, steps, moved))
    return Study(
        protocol=named(protocol),
        origin=table.origin,
        people=int(counts.sum()),
        missing=table.missing,
        told=Told("Firstweeks", truths, steps, counts),
        others=tuple(Told(title, truths, steps, found) for title, found in of_others.items()),
        against=before,
        kept=Moved(truths, steps, kept) if table.true_answers else None,
        interviews=_interviews(lengths),
        figures=tuple(table.scenario.figures),
        varied=varied(protocol, sampler, table.origin, each) if sampler and table.origin and each else None,
    )


def _interviews(lengths: list[tuple[int, int]]) -> Interviews:
    count = len(lengths)
    pages, questions = (sum(length[which] for length in lengths) for which in (0, 1))
    return Interviews(count, pages / max(count, 1), questions / max(count, 1))


def rules_of_others(protocol: Protocol) -> dict[str, Protocol]:
    """The simple rules that can be read from the same answers; of a protocol with other questions, none."""
    asked = set(columns_of(protocol.content.findings))
    loaded = {other.title: other.load() for other in OTHERS}
    return {title: rule for title, rule in loaded.items() if set(columns_of(rule.content.findings)) <= asked}


def named(protocol: Protocol) -> ProtocolName:
    """What a report calls a protocol."""
    content = protocol.content
    return ProtocolName(content.id, content.version, content.content_hash, content.certificate)


def varied(
    protocol: Protocol, sampler: Sampler, origin: Origin, each: int = EACH, interviews: int = INTERVIEWS
) -> Varied:
    """Draw `each` people of every truth from the scenario of a table, and vary what was assumed."""

    def assess(people: People) -> NDArray[np.uint8]:
        return levels(protocol, frame(sampler.protocol, people))

    drawn = strata(sampler, origin.seed, each, origin.noise, assess)
    return Varied(
        swings=tuple(drawn.swings(lambda told: told.missed)),
        hospital=tuple(drawn.swings(lambda told: told.urgent)),
        noise=effects(sampler, origin.seed, each, assess),
        quiet=strata(sampler, origin.seed, each, 0, assess).told(),
    )
