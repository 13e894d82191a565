"""The claim that comes nearest to a text, of a small protocol."""

from __future__ import annotations

import pytest

from firstweeks.rendering.beliefs import Claims, is_near
from firstweeks.rendering.words import words
from rendering.small import FOLDER, throat

BELIEFS = throat().content.beliefs


@pytest.fixture(scope="module")
def claims() -> Claims:
    """The claims of the small protocol in English."""
    return Claims(words("en", FOLDER), BELIEFS)


@pytest.mark.parametrize(
    ("text", "belief"),
    [
        ("Honey helps", "honey"),
        ("HONEY HELPS!", "honey"),
        ("does honey help", "honey"),
        ("a sore throat never needs a doctor", "no-doctor"),
        ("no doctor for a throat", "no-doctor"),
    ],
)
def test_a_claim_in_its_own_words_is_sure(claims: Claims, text: str, belief: str) -> None:
    """A claim, or a phrasing of it, is found by its own words, whatever their case."""
    best = claims.near(text)[0]
    assert (best.belief, best.score) == (belief, 1)
    assert is_near(best, BELIEFS)


@pytest.mark.parametrize("text", ["", "???", "the weather in spring"])
def test_what_is_about_something_else_is_near_to_nothing(claims: Claims, text: str) -> None:
    """A text about other things is not given an answer."""
    assert not any(is_near(match, BELIEFS) for match in claims.near(text))


def test_a_slip_of_the_finger_is_read_over(claims: Claims) -> None:
    """A word with a letter too few, or with a letter twice, still counts as that word."""
    for text in ("does hony help", "does honney help"):
        assert claims.near(text)[0].belief == "honey"


def test_a_not_turns_a_claim_round(claims: Claims) -> None:
    """What says the opposite is further from the claim than the claim itself."""
    told, turned = (
        next(match.score for match in claims.near(text) if match.belief == "honey")
        for text in ("honey helps me", "honey never helps me")
    )
    assert turned < told


def test_a_dangerous_claim_is_told_before_a_true_one_that_is_about_as_near(claims: Claims) -> None:
    """Someone whose words lie between a true claim and a dangerous one is warned first."""
    found = claims.near("honey never needs a doctor for a sore throat")
    assert found[0].belief == "no-doctor"
