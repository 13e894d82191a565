"""Every country's numbers are known from elsewhere, dated, and honest about what is not known."""

from __future__ import annotations

import re
from datetime import date, timedelta

import phonenumbers
import pytest
from phonenumbers import shortnumberinfo

from firstweeks.model.content import Country
from firstweeks.reading.content import read_content
from firstweeks.rendering.words import languages, words

COUNTRIES = read_content().content.countries
ELSEWHERE = "other"
SHOWN_FOR = timedelta(days=365)

# Numbers that bring an ambulance, but that libphonenumber does not know as emergency numbers, each with the reason.
NOT_IN_LIBPHONENUMBER = {
    ("PE", "106"): "SAMU, the ambulance of the Ministry of Health; libphonenumber lists 105, 116 and 117 for Peru. "
    "106 as the ambulance number: state news agency Andina (2016) and national press (2026).",
}


def is_emergency_number(country: str, number: str) -> bool:
    """Whether libphonenumber knows a number as one that brings help in an emergency."""
    return bool(shortnumberinfo.is_emergency_number(number, country))


def emergency_numbers() -> list[tuple[str, str]]:
    return [
        (country.id, number)
        for country in COUNTRIES.values()
        if country.id != ELSEWHERE
        for number in (country.emergency, *country.also)
    ]


def lines(country: Country) -> list[str]:
    return list(country.support.lines.values()) if country.support else []


def expired(country: Country, today: date) -> bool:
    """Whether a country's numbers were checked too long ago to be shown as checked."""
    return today - date.fromisoformat(country.checked) > SHOWN_FOR


@pytest.mark.parametrize(("country", "number"), emergency_numbers())
def test_an_emergency_number_is_known_elsewhere(country: str, number: str) -> None:
    """Nobody is sent to a number that only we believe in, unless it is written down why."""
    assert is_emergency_number(country, number) is ((country, number) not in NOT_IN_LIBPHONENUMBER)


def test_no_exception_is_left_over() -> None:
    """An exception is taken out when its number is, or when libphonenumber learns it."""
    assert set(NOT_IN_LIBPHONENUMBER) <= set(emergency_numbers())


@pytest.mark.parametrize(("country", "number"), [("GB", "111"), ("ES", "061"), ("CN", "12320"), ("PE", "106")])
def test_a_number_that_brings_no_help_is_told_apart(country: str, number: str) -> None:
    """The check above would notice an advice line, or a wrong number, in the place of an emergency number."""
    assert not is_emergency_number(country, number)


@pytest.mark.parametrize("country", COUNTRIES.values(), ids=COUNTRIES)
def test_numbers_are_checked_every_year(country: Country) -> None:
    """A number is never shown as checked for longer than 12 months: check it again and write the new date."""
    assert country.checked
    assert not expired(country, date.today())


def test_a_year_is_the_limit() -> None:
    """Twelve months after its check a number counts as not checked."""
    country = COUNTRIES["GB"]
    checked = date.fromisoformat(country.checked)

    assert not expired(country, checked + SHOWN_FOR)
    assert expired(country, checked + SHOWN_FOR + timedelta(days=1))


@pytest.mark.parametrize("country", COUNTRIES.values(), ids=COUNTRIES)
def test_what_is_not_known_is_marked_and_said(country: Country) -> None:
    """Where nobody has confirmed a number or a route, the data mark it and every language says so."""
    assert set(country.unknown) <= {"emergency", "route", "advice_line"}
    # A missing advice line is unknown; a given one may still be doubtful.
    assert country.advice_line or "advice_line" in country.unknown
    # No emergency number that nobody has checked is passed off as known.
    assert country.basis != "no" or "emergency" in country.unknown
    for language in languages():
        says = words(language)
        assert bool(country.unknown) <= (f"place-{country.id}.unknown" in says)
        assert bool(country.advice_line) is (f"place-{country.id}.advice_line" in says)


@pytest.mark.parametrize("country", COUNTRIES.values(), ids=COUNTRIES)
def test_the_number_that_is_read_is_the_number_that_is_dialled(country: Country) -> None:
    """What a person reads in any language holds the number that the phone would dial."""
    for language in languages():
        read = words(language)(f"place-{country.id}.emergency")
        numbers = re.findall(r"\d+", read)
        assert country.emergency in numbers
        assert set(numbers) <= {country.emergency, *country.also}


@pytest.mark.parametrize("country", [country for country in COUNTRIES.values() if country.support is not None])
def test_support_lines_are_said_with_their_numbers(country: Country) -> None:
    """Whoever needs a support line reads the number that the data give, and that we have not called it ourselves."""
    for language in languages():
        text = words(language)(f"support-{country.id}.text")
        assert [number for number in lines(country) if number not in text] == []


@pytest.mark.parametrize(
    ("country", "number"),
    [
        (country.id, number)
        for country in COUNTRIES.values()
        if country.support
        for number in country.support.lines.values()
    ],
)
def test_a_support_number_is_a_number_of_its_country(country: str, number: str) -> None:
    """A support line has as many digits as its country's numbers have, or is a short number there."""
    parsed = phonenumbers.parse(number, country)
    short = shortnumberinfo.is_possible_short_number_for_region(parsed, country)

    assert short or phonenumbers.is_possible_number(parsed)


def test_every_country_that_was_asked_for_is_there() -> None:
    """People in these countries, and anywhere else, are told where to turn."""
    wanted = ["GB", "IE", "US", "CA", "AU", "NZ", "CN", "HK", "TW", "SG", "MY", "ES", "MX", "AR", "CL", "CO", "PE"]

    assert list(COUNTRIES) == [*wanted, ELSEWHERE]
