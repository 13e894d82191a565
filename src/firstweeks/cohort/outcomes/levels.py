"""The levels that a protocol tells the people of a table."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import polars as pl
from numpy.typing import NDArray

from firstweeks.backends.columnar import Columnar
from firstweeks.protocol import Protocol


def levels(protocol: Protocol, frame: pl.DataFrame) -> NDArray[np.uint8]:
    """The urgency told to each row, from 0, the least urgent; columns that are not there are unknown."""
    assessed = _columnar(protocol).select(frame)["level"]
    return assessed.to_physical().cast(pl.UInt8).to_numpy()


@lru_cache(maxsize=8)
def _columnar(protocol: Protocol) -> Columnar:
    return Columnar(protocol.checked, protocol.scalar.circuit)
