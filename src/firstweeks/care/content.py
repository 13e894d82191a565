"""The folder care/ of a content folder, read whole."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from firstweeks.care.blocks import Reader
from firstweeks.care.diary import Diary, read_diary
from firstweeks.care.expected import Band, read_bands
from firstweeks.care.figures import Figure
from firstweeks.care.plan import Part, read_plan
from firstweeks.care.waiting import Waiting, read_waiting
from firstweeks.model.content import Source
from firstweeks.model.problem import ProtocolRejected
from firstweeks.protocol import load
from firstweeks.reading.files import CARE, SHIPPED


@dataclass(frozen=True, slots=True)
class Care:
    """What a protocol says over the days; its sources are those of the protocol and those that care/ alone cites."""

    figures: Mapping[str, Figure]
    diary: Diary
    waiting: Mapping[str, Waiting]
    plan: Mapping[str, Part]
    bands: Mapping[str, Band]
    sources: Mapping[str, Source]

    def cited(self, names: Iterable[str]) -> list[Source]:
        """The sources of these ids."""
        return [self.sources[name] for name in names]


@cache
def load_care(folder: Path = SHIPPED) -> Care:
    """
    Read the folder `care/` of a content folder; one that has none has no figures and no diary.

    Raises:
        ProtocolRejected: with every problem of its files, or of the protocol.
    """
    reader = Reader(folder / CARE)
    content = load(folder).content
    sources = {**content.sources, **reader.sources()}
    diary, waiting = read_diary(reader, content, sources), read_waiting(reader, content, sources)
    figures = reader.figures(sources)
    plan, bands = read_plan(reader, content, diary, figures), read_bands(reader, content, diary, figures)
    care = Care(figures, diary, waiting, plan, bands, sources)
    if reader.problems:
        raise ProtocolRejected(reader.problems)
    return care
