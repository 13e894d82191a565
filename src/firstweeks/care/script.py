"""What the scripts of the app need of care/, as plain data."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from firstweeks.care.content import load_care
from firstweeks.reading.files import SHIPPED


def care_data(folder: Path = SHIPPED) -> dict[str, Any]:
    """The figures of a protocol, as site/js/care/nouns.d.ts describes them."""
    return {"figures": {name: asdict(figure) for name, figure in load_care(folder).figures.items()}}
