"""What a screen reader hears in each language; `--accept` writes it down anew, to be reviewed as a difference."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.catalogue import AT_LEVEL
from app.conftest import Visit
from app.driver import Visitor
from app.hosting import Host
from app.people import LANGUAGES, SORE_BACK

pytestmark = pytest.mark.thorough
GOLDENS = Path(__file__).with_name("goldens")
NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


def start(visitor: Visitor) -> None:
    """The first screen."""
    visitor.put({}, "start")


def emergency(visitor: Visitor) -> None:
    """The first question."""
    visitor.put({}, "question", {"findings": ["danger_signs"]})


def result(visitor: Visitor) -> None:
    """What to do, today."""
    visitor.put(AT_LEVEL["same_day"], "result")


def summary(visitor: Visitor) -> None:
    """The paper for a clinician."""
    visitor.put(AT_LEVEL["same_day"], "summary")


def timer(visitor: Visitor) -> None:
    """The counted massage."""
    visitor.put(SORE_BACK, "timer", {"name": "massage-stroking"})
    visitor.do("pause")


@pytest.mark.parametrize("screen", [start, emergency, result, summary, timer], ids=lambda screen: screen.__name__)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_heard(
    visit: Visit, host: Host, request: pytest.FixtureRequest, language: str, screen: Callable[[Visitor], None]
) -> None:
    """A screen reader says names, roles and states as they were reviewed."""
    visitor = visit(language, address="")
    visitor.page.clock.set_fixed_time(NOW)
    visitor.open(host.address)
    screen(visitor)
    heard = re.sub(r"\b[0-9a-f]{12}\b", "HASH", visitor.see("body").aria_snapshot()) + "\n"
    golden = GOLDENS / language / f"{screen.__name__}.yaml"
    if request.config.getoption("--accept"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(heard, "utf-8")
    else:
        assert heard == golden.read_text("utf-8")
