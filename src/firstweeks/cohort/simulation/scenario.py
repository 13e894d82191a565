"""A scenario: what people can have, how common it is where, and which answers go with it. No one real."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from firstweeks.circuit.cells import Cells, cells_of
from firstweeks.model.condition import Atom, Named, leaves
from firstweeks.model.condition import Condition as Sentence
from firstweeks.model.content import Content
from firstweeks.model.level import Level
from firstweeks.model.place import Place

ASSUMPTION = "assumption"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A share that the scenario declares, the range it may lie in, and where it comes from."""

    chance: float
    low: float
    high: float
    source: str
    note: str
    place: Place

    @property
    def assumed(self) -> bool:
        """Whether the authors chose the figure, because no source gives it."""
        return self.source == ASSUMPTION

    @property
    def certain(self) -> bool:
        """Whether the figure is a definition, so that it has no range."""
        return self.low == self.high == self.chance


@dataclass(frozen=True, slots=True)
class Step:
    """
    One draw: for each person for whom `given` surely holds (None: everyone), whether `says` holds.

    `base` is how often it does; the settings and truths of a scenario may give other figures.
    """

    id: str
    says: Atom
    given: Sentence | None
    base: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Truth:
    """
    What someone really has, such as an ectopic pregnancy.

    `needs` is the least urgent level that does not miss it, and `enough` the most urgent one that it can call for; both
    are used for counting alone. `shares` says how common it is in each setting. Exactly one truth of a scenario has no
    shares: everyone who has nothing else has that one.
    """

    id: str
    means: str
    needs: Level
    enough: Level
    must_not_miss: bool
    shares: Mapping[str, Figure]
    figures: Mapping[str, Figure]


@dataclass(frozen=True, slots=True)
class Setting:
    """Where people come from, such as an emergency department, and the figures that differ there for everyone."""

    id: str
    means: str
    figures: Mapping[str, Figure]


@dataclass(frozen=True, slots=True)
class Noise:
    """How often a question is skipped, answered "not sure", or answered wrongly."""

    skipped: float
    unsure: float
    wrong: float

    def times(self, factor: float) -> Noise:
        """The same rates times a factor, scaled down where their sum would be more than 1."""
        most = max(1.0, factor * (self.skipped + self.unsure + self.wrong))
        return Noise(*(factor * rate / most for rate in (self.skipped, self.unsure, self.wrong)))


@dataclass(frozen=True, kw_only=True)
class Scenario:
    """Everything that people are drawn from; `hash` is the SHA-256 of its texts, `noise` is by finding."""

    id: str
    version: str
    hash: str
    steps: tuple[Step, ...]
    truths: tuple[Truth, ...]
    settings: Mapping[str, Setting]
    noise: Mapping[str, Noise]

    @cached_property
    def rest(self) -> Truth:
        """The truth of everyone who has none of the others."""
        return next(truth for truth in self.truths if not truth.shares)

    @property
    def figures(self) -> list[Figure]:
        """Every figure that is declared."""
        found = [step.base for step in self.steps]
        found += [figure for setting in self.settings.values() for figure in setting.figures.values()]
        found += [figure for truth in self.truths for figure in (*truth.shares.values(), *truth.figures.values())]
        return found

    def shares(self, setting: str) -> dict[str, float]:
        """How common each truth is in a setting; they sum to 1."""
        declared = {truth.id: truth.shares[setting].chance for truth in self.truths if truth.shares}
        return {truth.id: declared.get(truth.id, 1 - sum(declared.values())) for truth in self.truths}

    def figure(self, step: Step, truth: Truth, setting: str) -> Figure:
        """The figure of a step: that of the truth if it has one, otherwise that of the setting, otherwise the base."""
        return truth.figures.get(step.id) or self.settings[setting].figures.get(step.id) or step.base


def cells_to_draw(content: Content, steps: Iterable[Step]) -> Cells:
    """The cells that drawing must tell apart: those that the steps, the definitions and the gates speak of."""
    sentences = [definition.means for definition in content.definitions.values()]
    sentences += [finding.only_if for finding in content.findings.values() if finding.only_if is not None]
    for step in steps:
        sentences += [step.says, *([] if step.given is None else [step.given])]
    atoms = (leaf for sentence in sentences for leaf in leaves(sentence) if not isinstance(leaf, Named))
    return cells_of(content.findings.values(), atoms)
