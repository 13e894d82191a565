"""What skipped, unsure and wrong answers change, kind by kind, on the same people."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from firstweeks.cohort.outcomes.level_counts import LevelCounts, Transitions, count_transitions
from firstweeks.cohort.outcomes.tornado import FIRST_BLOCK, Assess
from firstweeks.cohort.simulation.noise import with_noise
from firstweeks.cohort.simulation.sampler import BLOCK, Sampler
from firstweeks.cohort.simulation.scenario import Noise

KINDS = ("skipped", "not sure", "wrong", "all three", "all three, twice")


@dataclass(frozen=True)
class NoiseEffect:
    """The levels told with one kind of noise, and how they differ from those by the true answers of the same people."""

    name: str
    level_counts: LevelCounts
    transitions: Transitions


def noise_effects(sampler: Sampler, seed: int, each: int, assess: Assess) -> tuple[NoiseEffect, ...]:
    """The effect of each kind of noise, on `each` people of every truth, weighted by how common the truth is."""
    scenario, levels = sampler.scenario, sampler.protocol.level_of
    variants = {name: _only(sampler, name) for name in KINDS}
    counts = {name: np.zeros((len(scenario.truths), len(levels), len(levels))) for name in KINDS}
    each = min(each, BLOCK)
    common = scenario.shares(sampler.setting)
    for row, truth in enumerate(scenario.truths):
        number = FIRST_BLOCK + (row << 20)
        true = sampler.draw(seed, number, np.full(each, row, np.uint8)).people
        first = assess(true)
        for name, variant in variants.items():
            factor = 2 if "twice" in name else 1
            second = assess(with_noise(variant, seed, number, true, factor))
            found = count_transitions(true.truth, first, second, len(scenario.truths), len(levels))
            counts[name] += found * common[truth.id] / each
    return tuple(
        NoiseEffect(
            name,
            LevelCounts(name, scenario.truths, levels, found.sum(axis=1)),
            Transitions(scenario.truths, levels, found),
        )
        for name, found in counts.items()
    )


def _only(sampler: Sampler, name: str) -> Sampler:
    """A sampler that draws the same people, with only one kind of noise."""

    def left(noise: Noise) -> Noise:
        match name:
            case "skipped":
                return Noise(noise.skipped, 0, 0)
            case "not sure":
                return Noise(0, noise.unsure, 0)
            case "wrong":
                return Noise(0, 0, noise.wrong)
            case _:
                return noise

    noise = {finding: left(rates) for finding, rates in sampler.scenario.noise.items()}
    return Sampler(sampler.protocol, replace(sampler.scenario, noise=noise), sampler.setting)
