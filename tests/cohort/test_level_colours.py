"""The colours of levels in the pictures, for any number of levels."""

from __future__ import annotations

import pytest

from firstweeks.cohort.outcomes.pictures import level_colours
from firstweeks.model.level import Level, Tone
from laws.strategies import shipped


@pytest.mark.parametrize("emergencies", range(4))
@pytest.mark.parametrize("others", range(1, 8))
def test_each_level_has_a_colour_of_its_own(others: int, emergencies: int) -> None:
    """However many levels a protocol has, no two look alike, and the emergencies are warm and the others cool."""
    tones = [Tone.PLAIN] * others + [Tone.EMERGENCY] * emergencies
    colours = level_colours([Level(f"l{urgency}", urgency, tone=tone) for urgency, tone in enumerate(tones)])
    assert len(set(colours)) == others + emergencies
    warm = [colour for colour in colours if int(colour[1:3], 16) > int(colour[5:7], 16)]
    assert warm == list(colours[others:])


def test_the_shipped_levels_keep_their_colours() -> None:
    """A reader who knows one report finds the same colours in the next."""
    levels = shipped().checked.level_of
    assert level_colours(levels) == ("#d9e2e4", "#b3cad2", "#7fb0c2", "#2f8aab", "#d97a2b", "#a3231b")
