"""People drawn from the frequencies that a content folder declares: for shares, and no one real."""

from __future__ import annotations

from pathlib import Path

from firstweeks.cohort.frequencies import read_frequencies
from firstweeks.cohort.population import Population
from firstweeks.model.answers import Answers
from firstweeks.protocol import Protocol
from firstweeks.reading.content import read_content

SEED = 20


def simulated(protocol: Protocol, folder: Path, count: int) -> list[Answers]:
    """The same people every time; none where the content declares no frequency."""
    frequencies = read_frequencies(read_content(folder)) if count else {}
    return list(Population(protocol.checked, frequencies).draw(SEED, count)) if frequencies else []
