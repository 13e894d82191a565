"""The floor that drawing people is measured against."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks import populations
from cohort.scenario_people import sampler
from firstweeks.cohort.simulation import noise
from firstweeks.cohort.simulation import sampler as sampling


def test_the_floor_draws_as_many_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many random numbers are drawn for nothing as are drawn for people and their noise, no more and no fewer."""
    streams = populations._streams(sampler())
    opened: list[str] = []
    original = sampling.stream

    def counted(seed: int, block: int, name: str) -> np.random.SFC64:
        opened.append(name)
        return original(seed, block, name)

    monkeypatch.setattr(sampling, "stream", counted)
    monkeypatch.setattr(noise, "stream", counted)
    noise.with_noise(sampler(), 1, 0, sampler().block(1, 0))
    # The truth is drawn from numbers of 64 bits, which are two of the others.
    assert streams == len(opened) + 1
    assert len(set(opened)) == len(opened)
