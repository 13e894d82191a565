"""
Simulated people as a Parquet file, written a row group at a time.

There is one column for each finding, and for a many-choice finding one for each option, called `FINDING.OPTION`. An
answer "not sure" to a choice is the text "unsure"; for a number or an option it is null, as is every question that was
not asked or was skipped. Columns that start with `truth_` hold what is true: the condition, the setting and, on
request, the true answers.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from itertools import chain, islice
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import polars.selectors as cs
import pyarrow as pa
import pyarrow.parquet as pq

from firstweeks.checks.checked import CheckedProtocol
from firstweeks.cohort.simulation.encoded_people import MISSING, NO_NUMBER, NOT_SURE, Codes, EncodedPeople, together
from firstweeks.cohort.simulation.noise import with_noise
from firstweeks.cohort.simulation.sampler import BLOCK, Sampler
from firstweeks.files import whole
from firstweeks.model.finding import UNSURE, Finding, Kind
from firstweeks.reading.strict_json import JsonError, read_json

GROUP = 8
"""Blocks in a row group."""
KEY = b"firstweeks.simulation"
PERSON, CONDITION, SETTING, TRUE = "person", "truth_condition", "truth_setting", "truth_answer."


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """How a table was simulated: written into its file, so that a report can say so."""

    simulated: str
    protocol: str
    content: str
    scenario: str
    scenario_version: str
    scenario_hash: str
    setting: str
    seed: int
    people: int
    noise: float


def read_origin(file: Path) -> Origin | None:
    """How a Parquet file was simulated; None where no simulation wrote it."""
    found = (pq.read_schema(file).metadata or {}).get(KEY)
    try:
        return None if found is None else Origin(**read_json(found))
    except (JsonError, TypeError):
        return None


@dataclass(frozen=True)
class Simulation:
    """People to be written: how many, from which seed, how noisily, with or without their true answers."""

    sampler: Sampler
    seed: int
    count: int
    noise: float = 1
    true_answers: bool = False

    @property
    def origin(self) -> Origin:
        content, scenario = self.sampler.protocol.content, self.sampler.scenario
        return Origin(
            simulated="simulated by firstweeks; no one in this table is real",
            protocol=f"{content.id} {content.version}",
            content=content.content_hash,
            scenario=scenario.id,
            scenario_version=scenario.version,
            scenario_hash=scenario.hash,
            setting=self.sampler.setting,
            seed=self.seed,
            people=self.count,
            noise=self.noise,
        )

    def groups(self, workers: int = 1) -> Iterator[pa.Table]:
        """The row groups, in order, each drawn when it is asked for; several workers draw a few groups ahead."""
        numbers = range(-(-self.count // (GROUP * BLOCK)))
        if workers == 1:
            yield from map(self._group, numbers)
            return
        with ThreadPoolExecutor(workers) as pool:
            left = iter(numbers)
            waiting = [pool.submit(self._group, number) for number in islice(left, workers + 1)]
            while waiting:
                yield waiting.pop(0).result()
                waiting += [pool.submit(self._group, number) for number in islice(left, 1)]

    def _group(self, number: int) -> pa.Table:
        first = number * GROUP
        blocks = range(first, min(first + GROUP, -(-self.count // BLOCK)))
        pairs = [self._block(block) for block in blocks]
        rows = slice(0, min(self.count - first * BLOCK, len(pairs) * BLOCK))
        return self._table(first * BLOCK, *(together(list(group))[rows] for group in zip(*pairs, strict=True)))

    def _block(self, number: int) -> tuple[EncodedPeople, EncodedPeople]:
        true = self.sampler.block(self.seed, number)
        return true, with_noise(self.sampler, self.seed, number, true, self.noise) if self.noise else true

    def _table(self, first: int, true: EncodedPeople, told: EncodedPeople) -> pa.Table:
        scenario = self.sampler.scenario
        columns = {PERSON: pa.array(np.arange(first, first + len(told), dtype=np.int64))}
        columns |= dict(_columns(self.sampler.protocol.content.findings, told))
        columns[CONDITION] = _chosen(true.truth, [truth.id for truth in scenario.truths])
        columns[SETTING] = _chosen(np.zeros(len(true), np.uint8), [self.sampler.setting])
        if self.true_answers:
            columns |= dict(_columns(self.sampler.protocol.content.findings, true, TRUE))
        return pa.table(columns)


def _columns(findings: Mapping[str, Finding], people: EncodedPeople, prefix: str = "") -> Iterator[tuple[str, Any]]:
    for name, column in people.answers.items():
        yield prefix + name, _array(findings[name.partition(".")[0]], column)


def frame(protocol: CheckedProtocol, people: EncodedPeople) -> pl.DataFrame:
    """The answers of some people as a table in memory."""
    columns = pa.table(dict(_columns(protocol.content.findings, people)))
    return pl.DataFrame(pl.from_arrow(columns)).with_columns(cs.categorical().cast(pl.String))


def _array(finding: Finding, column: Codes) -> Any:
    if finding.kind is Kind.NUMBER:
        return pa.array(column.astype(np.float32), mask=column == NO_NUMBER)
    if finding.kind is Kind.MANY:
        return pa.array(column == 1, mask=column == MISSING)
    unsure = np.uint8(len(finding.options))
    codes = np.where(column == NOT_SURE, unsure, column)
    return _chosen(codes, [*finding.options, UNSURE], column == MISSING)


def _chosen(codes: Codes, options: list[str], missing: Any = None) -> Any:
    return pa.DictionaryArray.from_arrays(pa.array(codes.astype(np.int16), mask=missing), pa.array(options))


def write(simulation: Simulation, file: Path, workers: int, progress: Callable[[int], None]) -> None:
    """
    Write a simulation as Parquet; the same one gives the same bytes, however many workers draw it.

    The file appears when it is whole, and nothing of it is left after a failure.
    """
    groups = simulation.groups(workers)
    first = next(groups)
    note = {KEY: json.dumps(asdict(simulation.origin), sort_keys=True)}
    # Without Arrow's own schema a reader sees plain texts, as the contract of tables says.
    with (
        whole(file) as unfinished,
        pq.ParquetWriter(unfinished, first.schema, store_schema=False, compression="zstd") as writer,
    ):
        writer.add_key_value_metadata(note)
        for group in chain([first], groups):
            writer.write_table(group)
            progress(group.num_rows)
