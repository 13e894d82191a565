"""
Scenario files → a scenario, or every problem with its place and what to write instead.

A folder is a whole scenario; a single file changes some blocks of the one that Firstweeks ships, key by key.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from math import ceil, floor
from pathlib import Path

from firstweeks.cohort.simulation.drawing import DrawingOrder, read_sentences
from firstweeks.cohort.simulation.layers import Block, Layers
from firstweeks.cohort.simulation.scenario import (
    ASSUMPTION,
    Figure,
    Noise,
    Scenario,
    Setting,
    Step,
    Truth,
    cells_to_draw,
)
from firstweeks.model.level import Level
from firstweeks.model.problem import Problem, Rejected
from firstweeks.reading import nouns
from firstweeks.reading.draft import Draft
from firstweeks.reading.files import content_files
from firstweeks.reading.suggesting import did_you_mean, listed

# The smallest chance that a draw of 31 bits can tell from never.
FINEST = 2.0**-31
# What one byte can number, and the bits of one machine word.
MOST_TRUTHS, MOST_CELLS = 255, 64
SHIPPED = Path(__file__).resolve().parents[2] / "scenarios" / "early_pregnancy"
DEFAULT_NOISE = "default"


class ScenarioRejected(Rejected):
    """A scenario from which nobody can be drawn."""


def read_scenario(draft: Draft, path: Path = SHIPPED) -> Scenario:
    """
    Read a scenario for a protocol whose content has been checked.

    Raises:
        ScenarioRejected: with every problem.
        FileNotFoundError: if there is no scenario at the path.
    """
    if not path.exists() or (path.is_dir() and not content_files(path, ".toml")):
        msg = f'"{path}" is not a scenario: give a folder of TOML files, or one TOML file of changes'
        raise FileNotFoundError(msg)
    layers = Layers()
    for files in [content_files(path, ".toml")] if path.is_dir() else [content_files(SHIPPED, ".toml"), [path]]:
        layers.add(files)
    _check_topic(draft, path, layers)
    scenario = None if layers.problems else _Reader(draft, layers).scenario()
    if layers.problems or scenario is None:
        raise ScenarioRejected(list(dict.fromkeys(layers.problems)))
    return scenario


def _check_topic(draft: Draft, path: Path, layers: Layers) -> None:
    """Refuse a scenario of another topic in one sentence, and not by every name that the protocol does not know."""
    tables = [table for block in layers.blocks["frequency"].values() for table in block.tables]
    asked = [str(table.data.get("says", "")).partition(" ")[0] for table in tables if "says" in table.data]
    unknown = [name for name in dict.fromkeys(asked) if name not in draft.content.findings]
    if 2 * len(unknown) > len(set(asked)):
        says = f'the scenario is about another protocol than "{draft.content.id}", which does not ask {listed(unknown)}'
        layers.problems.append(Problem(says, str(path), "give a scenario of this protocol by --scenario"))


class _Reader:
    """Reads the blocks of all layers against one protocol."""

    def __init__(self, draft: Draft, layers: Layers) -> None:
        self._content, self._layers, self._blocks = draft.content, layers, layers.blocks
        self._draft = replace(draft, documents={**draft.documents, **layers.documents})
        self._levels = {level.id: level for level in draft.content.levels}
        self._sources = self._own_sources()

    def scenario(self) -> Scenario:
        """The scenario; it means nothing if there are problems."""
        steps = self._steps()
        self._check_sizes(steps)
        settings = {
            name: Setting(name, block.key("means").text("means"), self._figures(block))
            for name, block in self._blocks["setting"].items()
        }
        truths = tuple(self._truth(block, settings) for block in self._blocks["condition"].values())
        noise = self._noise()
        for block in (*self._blocks["setting"].values(), *self._blocks["condition"].values()):
            block.close()
        self._check_shares(truths, settings)
        top = self._layers.top
        return Scenario(
            id=top.key("id").text("id"),
            version=top.key("version").text("version"),
            hash=self._layers.digest,
            steps=steps,
            truths=truths,
            settings=settings,
            noise=noise,
        )

    def _steps(self) -> tuple[Step, ...]:
        order, found = DrawingOrder(self._content), []
        for block in self._blocks["frequency"].values():
            says, given = read_sentences(self._draft, block.key("says"), block.key("given"))
            figure = self._figure(block)
            block.close()
            if says is not None:
                order.add(says, given, block.key("says"), block.key("given"))
                found.append(Step(block.name, says, given, figure))
        return tuple(found)

    def _own_sources(self) -> set[str]:
        """The publications that this scenario lists itself, beside those of the content."""
        for block in self._blocks["source"].values():
            nouns.source(block.tables[-1])
            block.close()
        return set(self._blocks["source"])

    def _check_sizes(self, steps: tuple[Step, ...]) -> None:
        """Refuse what the encoding of people cannot hold (see `EncodedPeople` and `PartialPeople`)."""
        top = self._layers.top.tables[0]
        cells = cells_to_draw(self._content, steps)
        for variable in cells.variables:
            if len(variable.cells) > MOST_CELLS:
                says = f'cannot be drawn: "{variable.finding}" has {len(variable.cells)} answers to tell apart'
                top.refuse(says, fix=f"ask for at most {MOST_CELLS} in one question")
        for name, cuts in cells.thresholds.items():
            low, high = self._content.findings[name].range or (0, 0)
            if any(ceil(one) == ceil(other) for one, other in pairwise((low, *cuts, floor(high) + 1))):
                says = f'cannot be drawn: "{name}" has a range without a whole number between two thresholds'
                top.refuse(says, fix="people are drawn with whole numbers: compare with whole numbers")
        if len(self._blocks["condition"]) > MOST_TRUTHS:
            top.refuse(
                f"has {len(self._blocks['condition'])} conditions", fix=f"write at most {MOST_TRUTHS} conditions"
            )

    def _figures(self, block: Block) -> Mapping[str, Figure]:
        found = {}
        for inner in block.inside("frequency"):
            found[inner.name] = self._figure(inner)
            inner.close()
            if inner.name not in self._blocks["frequency"]:
                fix = did_you_mean(inner.name, self._blocks["frequency"])
                inner.tables[-1].refuse("changes a frequency that does not exist", fix=fix)
        return found

    def _figure(self, block: Block) -> Figure:
        before = len(self._layers.problems)
        chance = self._share(block, "chance")
        # A layer that moves the chance alone moves the range with it.
        ranged = block.key("chance") is block.tables[0] or any(key in block.tables[-1].data for key in ("low", "high"))
        low, high = _odds(chance, 0.5), _odds(chance, 2)
        if ranged:
            low, high = self._share(block, "low", low), self._share(block, "high", high)
        for key in ("low", "high"):
            block.tables[0].has(key)
        if len(self._layers.problems) == before:
            self._check_range(block, low, chance, high)
        source, note = self._source(block), block.key("note").text("note", "")
        return Figure(chance=chance, low=low, high=high, source=source, note=note, place=block.key("chance").place)

    @staticmethod
    def _share(block: Block, key: str, otherwise: float | None = None) -> float:
        """A figure that is a share: from 0 to 1, and no closer to either than what can be drawn."""
        table = block.key(key)
        value = table.number(key, otherwise)
        if not 0 <= value <= 1:
            table.refuse(f"has {key} = {value:g}, which is no share", key, "write a number from 0 to 1")
        elif key in table.data and (0 < value < FINEST or 1 - FINEST < value < 1):
            end = round(value)
            fix = f"write {end}, or a number that is further from {end}"
            table.refuse(f"has {key} = {value!r}, which is finer than people can be drawn", key, fix)
        return min(max(value, 0.0), 1.0)

    @staticmethod
    def _check_range(block: Block, low: float, chance: float, high: float) -> None:
        table = block.key("chance")
        if not low <= chance <= high:
            fix = "write low, chance and high in this order of size, or leave low and high out"
            table.refuse(f"has {chance:g} outside its range, {low:g} to {high:g}", "chance", fix)
        elif chance in (0, 1) and not low == high == chance:
            fix = "take low and high out, or write a chance above 0 and below 1"
            table.refuse(f"has the chance {chance:g}, so that nothing can vary", "chance", fix)

    def _source(self, block: Block) -> str:
        table = block.key("source")
        source, known = table.text("source"), (ASSUMPTION, *self._content.sources, *self._sources)
        if source.strip() and source not in known:
            table.refuse(f'cites "{source}", which is not in the bibliography', "source", did_you_mean(source, known))
        return source

    def _truth(self, block: Block, settings: Mapping[str, Setting]) -> Truth:
        rest = block.key("rest").flag("rest")
        shares = {}
        for inner in block.inside("share"):
            shares[inner.name] = self._figure(inner)
            inner.close()
            if inner.name not in settings:
                inner.tables[-1].refuse("is for a setting that does not exist", fix=did_you_mean(inner.name, settings))
        for setting in settings:
            if not rest and setting not in shares:
                fix = f'add [condition.{block.name}.share] with {setting} = {{ chance = 0.01, source = "assumption" }}'
                block.tables[0].refuse(f'does not say how common it is in "{setting}"', fix=fix)
        if rest and shares:
            block.key("share").refuse("is the rest, so that it has no share", "share", "take rest or its shares out")
        before = len(self._layers.problems)
        needs, enough = self._level(block, "needs"), self._level(block, "enough")
        if enough.urgency < needs.urgency and len(self._layers.problems) == before:
            says = f'needs "{needs.id}", but "{enough.id}" is enough'
            block.key("enough").refuse(says, "enough", f'write enough = "{needs.id}" or a more urgent level')
        block.key("note").text("note", "")
        return Truth(
            id=block.name,
            means=block.key("means").text("means"),
            needs=needs,
            enough=enough,
            must_not_miss=block.key("must_not_miss").flag("must_not_miss"),
            shares={} if rest else shares,
            figures=self._figures(block),
        )

    def _level(self, block: Block, key: str) -> Level:
        return self._levels[block.key(key).one_of(key, self._levels)]

    def _noise(self) -> dict[str, Noise]:
        found, findings = {}, self._content.findings
        for name, block in self._blocks["noise"].items():
            before = len(self._layers.problems)
            rates = [self._share(block, key) for key in ("skipped", "unsure", "wrong")]
            self._source(block)
            block.key("note").text("note", "")
            block.close()
            if len(self._layers.problems) == before and sum(rates) > 1:
                fix = "write three numbers from 0 to 1 that are at most 1 together"
                block.tables[-1].refuse("has rates that are more than 1 together", fix=fix)
            if name not in (DEFAULT_NOISE, *findings):
                fix = did_you_mean(name, (DEFAULT_NOISE, *findings))
                block.tables[-1].refuse("is about no finding of the protocol", fix=fix)
            found[name] = Noise(*rates)
        if DEFAULT_NOISE not in found:
            fix = "add [noise.default] with skipped, unsure and wrong"
            self._layers.top.tables[-1].refuse("does not say how people answer", fix=fix)
            return {}
        return {finding: found.get(finding, found[DEFAULT_NOISE]) for finding in findings}

    def _check_shares(self, truths: tuple[Truth, ...], settings: Mapping[str, Setting]) -> None:
        top = self._layers.top.tables[-1]
        rests = [truth.id for truth in truths if not truth.shares]
        if len(rests) != 1:
            said = "no condition is the rest" if not rests else f"several conditions are the rest: {', '.join(rests)}"
            top.refuse(f"cannot add up: {said}", fix="write rest = true in one condition, and shares in all others")
        for setting in settings:
            total = sum(truth.shares[setting].chance for truth in truths if setting in truth.shares)
            if total > 1:
                says = f'has more than everyone in "{setting}": the shares are {total:g} together'
                top.refuse(says, fix="make the shares of its conditions smaller")
        if not settings:
            top.refuse("has no setting", fix='add [setting.community] with means = "..."')


def _odds(chance: float, times: float) -> float:
    """The chance whose odds are so many times as high."""
    return chance * times / (1 - chance + chance * times)
