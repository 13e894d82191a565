"""Language and country, guessed from what a device says of itself."""

from __future__ import annotations

import pytest

from firstweeks.rendering.region import ELSEWHERE, guess_country, guess_language, zones

AVAILABLE = ("en", "es", "zh-CN")
KNOWN = {"GB": 1, "ES": 1, "CN": 1, "IN": 1, ELSEWHERE: 1}


@pytest.mark.parametrize(
    ("variable", "value", "language"),
    [
        ("LANG", "es_MX.UTF-8", "es"),
        ("LANG", "es", "es"),
        ("LANG", "zh_CN.UTF-8", "zh-CN"),
        ("LANG", "zh_TW.UTF-8", "zh-CN"),
        ("LANG", "en_GB@euro", "en"),
        ("LANG", "fr_FR.UTF-8", "en"),
        ("LANG", "C", "en"),
        ("LANG", "not a locale", "en"),
        ("LC_ALL", "es_ES", "es"),
        ("LC_MESSAGES", "es_ES", "es"),
    ],
)
def test_the_language_of_the_locale(monkeypatch: pytest.MonkeyPatch, variable: str, value: str, language: str) -> None:
    """The language is the first of the locale that there are words in, in whatever country; else English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(variable, value)
    assert guess_language(AVAILABLE) == language


def test_a_setting_for_everything_counts_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """LC_ALL comes before LC_MESSAGES, and that before LANG."""
    monkeypatch.setenv("LANG", "en_GB")
    monkeypatch.setenv("LC_MESSAGES", "zh_CN")
    assert guess_language(AVAILABLE) == "zh-CN"
    monkeypatch.setenv("LC_ALL", "es_ES")
    assert guess_language(AVAILABLE) == "es"


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Europe/London", "GB"),
        (":Europe/London", "GB"),
        ("Asia/Calcutta", "IN"),
        ("Asia/Kolkata", "IN"),
        ("America/New_York", ELSEWHERE),
        ("UTC", ELSEWHERE),
        ("Nowhere/Nothing", ELSEWHERE),
    ],
)
def test_the_country_of_the_time_zone(monkeypatch: pytest.MonkeyPatch, zone: str, country: str) -> None:
    """The country is that of the time zone, by old names too, if its numbers are known; else the one for elsewhere."""
    monkeypatch.setenv("TZ", zone)
    assert guess_country(KNOWN) == country


def test_no_zone_leads_to_a_country_that_is_not_known() -> None:
    """Nobody is given numbers of a country that the protocol has none for."""
    assert set(zones({"GB": 1}).values()) == {"GB"}
    assert zones({}) == {}
