"""Each protocol of another topic in turn, with a protocol of two levels among them."""

from __future__ import annotations

from pathlib import Path

import pytest

from protocols.topics import TOPICS, two_levels

TWO_LEVELS = "two_levels"


@pytest.fixture(scope="session", params=[*TOPICS, TWO_LEVELS])
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The content folder of one protocol."""
    name: str = request.param
    return two_levels(tmp_path_factory.mktemp(name) / name) if name == TWO_LEVELS else TOPICS[name]
