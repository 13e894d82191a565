"""What the tests of words share."""

from __future__ import annotations

from pathlib import Path

import pytest

from words.small_content import write_small_content


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small content with all its words."""
    return write_small_content(tmp_path)
