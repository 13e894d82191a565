"""Everything that is measured on one table of people: the answers to what a protocol would do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from firstweeks.cohort.length import Lengths, measure
from firstweeks.cohort.outcomes.levels import levels
from firstweeks.cohort.outcomes.noises import Effect, effects
from firstweeks.cohort.outcomes.others import OTHERS
from firstweeks.cohort.outcomes.tables import Labelled
from firstweeks.cohort.outcomes.told import Moved, Told, count, count_moved
from firstweeks.cohort.outcomes.tornado import FIRST_BLOCK, Strata, Swing, strata
from firstweeks.cohort.simulation.people import People
from firstweeks.cohort.simulation.sampler import Sampler
from firstweeks.cohort.simulation.table import Origin, frame
from firstweeks.model.answers import Answers
from firstweeks.model.assessment import ProtocolName
from firstweeks.protocol import Protocol

EACH = 20_000
"""People of each truth, for what is varied."""
INTERVIEWS = 200


@dataclass(frozen=True, kw_only=True)
class Study:
    """
    One protocol on one table.

    `others` are simple rules on the same people; `against` is another version with who moved; `noise`, `swings` and
    `lengths` are there for simulated people alone, whose scenario is known, and `kept` where the table holds the true
    answers. `missing` names the columns that the table does not have.
    """

    protocol: ProtocolName
    origin: Origin | None
    people: int
    missing: tuple[str, ...]
    told: Told
    others: tuple[Told, ...]
    against: tuple[ProtocolName, Told, Moved] | None
    kept: Moved | None
    noise: tuple[Effect, ...] = ()
    swings: tuple[Swing, ...] = ()
    hospital_swings: tuple[Swing, ...] = ()
    lengths: Lengths | None = None
    without_noise: Told | None = None


@dataclass
class _Counts:
    """The counts of one protocol, summed over the parts of a table."""

    name: str
    protocol: Protocol
    found: NDArray[np.float64] | None = field(default=None)


def study(
    protocol: Protocol,
    table: Labelled,
    *,
    against: Protocol | None = None,
    sampler: Sampler | None = None,
    each: int = EACH,
    interviews: int = INTERVIEWS,
    progress: Callable[[int], None] = lambda _: None,
) -> Study:
    """Assess a table part by part and, with the sampler that it was drawn by, vary what was assumed."""
    truths, steps = table.scenario.truths, protocol.checked.level_of
    size = (len(truths), len(steps))
    rules = {other.title: other.load() for other in OTHERS}
    counts = np.zeros(size)
    of_others = {name: np.zeros(size) for name in rules}
    moved, kept = np.zeros((*size, len(steps))), np.zeros((*size, len(steps)))
    for part in table.parts():
        urgency = levels(protocol, part.answers)
        counts += count(part.truth, urgency, *size)
        for name, rule in rules.items():
            of_others[name] += count(part.truth, levels(rule, part.answers), *size)
        if against is not None:
            moved += count_moved(part.truth, levels(against, part.answers), urgency, *size)
        if part.true_answers is not None:
            kept += count_moved(part.truth, levels(protocol, part.true_answers), urgency, *size)
        progress(len(part.truth))
    name = _name(protocol)
    varied = {} if sampler is None else _varied(protocol, sampler, table.origin, each, interviews)
    return Study(
        protocol=name,
        origin=table.origin,
        people=int(counts.sum()),
        missing=table.missing,
        told=Told("Firstweeks", truths, steps, counts),
        others=tuple(Told(title, truths, steps, found) for title, found in of_others.items()),
        against=None
        if against is None
        else (_name(against), Told("before", truths, steps, moved.sum(axis=2)), Moved(truths, steps, moved)),
        kept=Moved(truths, steps, kept) if table.true_answers else None,
        **varied,
    )


def _name(protocol: Protocol) -> ProtocolName:
    content = protocol.content
    return ProtocolName(content.id, content.version, content.content_hash, content.certificate)


def _varied(
    protocol: Protocol, sampler: Sampler, origin: Origin | None, each: int, interviews: int
) -> dict[str, object]:
    seed = origin.seed if origin else 0
    noise = origin.noise if origin else 0.0

    def assess(people: People) -> NDArray[np.uint8]:
        return levels(protocol, frame(sampler.protocol, people))

    drawn: Strata = strata(sampler, seed, each, noise, assess)
    sample = sampler.block(seed, FIRST_BLOCK - 1)
    findings = protocol.content.findings.values()
    people = [Answers(sample.person(row, findings)) for row in range(interviews)]
    quiet = strata(sampler, seed, each, 0, assess)
    return {
        "swings": tuple(drawn.swings(lambda told: told.missed)),
        "hospital_swings": tuple(drawn.swings(lambda told: told.urgent)),
        "noise": effects(sampler, seed, each, assess),
        "lengths": measure(protocol, people) if interviews else None,
        "without_noise": quiet.told(),
    }
