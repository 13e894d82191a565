"""
What it costs to draw people, against the floor: drawing as many random numbers and doing nothing with them.

    python -m benchmarks.populations            print the table of docs/populations.md, measured on your machine
    python -m benchmarks.populations --quick    fewer rounds, to see that it runs

It needs the packages of `firstweeks[cohort]`, such as the environment of `python3 dev.py test` has.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from benchmarks.timing import Times, interleaved
from firstweeks.cohort.outcomes.levels import levels
from firstweeks.cohort.simulation.noise import with_noise
from firstweeks.cohort.simulation.reading import read_scenario
from firstweeks.cohort.simulation.sampler import BLOCK, Sampler, draws, stream
from firstweeks.cohort.simulation.table import GROUP, Simulation, frame, write
from firstweeks.protocol import load
from firstweeks.reading.content import read_content

PEOPLE = GROUP * BLOCK
TEN_MILLION = 10_000_000


def measured(rounds: int) -> dict[str, Times]:
    """Seconds for a person of each step, of one worker; every contender draws the same row group."""
    protocol = load()
    sampler = Sampler(protocol.checked, read_scenario(read_content()), "symptom_checker")
    blocks = [sampler.block(1, number) for number in range(GROUP)]
    streams = _streams(sampler)
    table = frame(protocol.checked, blocks[0])
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "people.parquet"
        return interleaved(
            {
                "as many random numbers (floor)": lambda: _numbers(streams),
                "draw people": lambda: [sampler.block(1, number) for number in range(GROUP)],
                "add the noise of answers": lambda: [
                    with_noise(sampler, 1, number, block) for number, block in enumerate(blocks)
                ],
                "all of it, and write Parquet": lambda: write(Simulation(sampler, 1, PEOPLE), file, 1, lambda _: None),
                "assess them (columnar)": lambda: [levels(protocol, table) for _ in range(GROUP)],
            },
            rounds,
            each=PEOPLE,
        )


def _streams(sampler: Sampler) -> int:
    """How many streams of numbers a block takes: one for each step, number and truth, and those of the noise."""
    columns = len(sampler.block(1, 0).answers)
    numbers = sum(1 for finding in sampler.protocol.content.findings.values() if finding.range)
    # The truth takes numbers of 64 bits, as many bits as two streams.
    return len(sampler.scenario.steps) + numbers + 2 + len(sampler.protocol.content.findings) + columns


def _numbers(streams: int) -> None:
    for number in range(GROUP):
        for name in range(streams):
            draws(stream(1, number, str(name)), BLOCK)


def main(arguments: list[str]) -> int:
    """Print the table."""
    if set(arguments) - {"--quick"}:
        print(__doc__)
        return 2
    found = measured(2 if arguments else 7)
    floor = found["as many random numbers (floor)"]
    print("| step | seconds of work for 10 million people | to the floor |\n| --- | --- | --- |")
    for name, times in found.items():
        print(f"| {name} | {times.median * TEN_MILLION:.1f} | {times.over(floor):.1f} |")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
