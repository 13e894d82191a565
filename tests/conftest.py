"""Options of the test run."""

from __future__ import annotations

import pytest
from hypothesis import settings

# A busy machine is no fault of a law: how long something takes is for benchmarks/ to say.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
# With --hypothesis-profile everyday a law is tried on a fifth as many.
settings.register_profile("everyday", deadline=None, max_examples=20)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let what is expected be written down anew, to be reviewed as a difference."""
    parser.addoption("--accept", action="store_true", help="rewrite what is expected: refusals, conformance, goldens")
