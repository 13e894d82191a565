"""The app as built once for all tests of it."""

from __future__ import annotations

import pytest

import firstweeks
from firstweeks.site.building import files_of
from firstweeks.site.folder import Files


@pytest.fixture(scope="session")
def app() -> Files:
    """Every file of the app."""
    return files_of(firstweeks.load())
