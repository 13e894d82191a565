"""Every country's numbers are known from elsewhere, dated, and honest about what is not known."""

from __future__ import annotations

import re
from datetime import date, timedelta

import phonenumbers
import pytest
from phonenumbers import shortnumberinfo

from firstweeks.model.route import Contact, Country
from firstweeks.reading.content import read_content
from firstweeks.rendering.words import languages, words

CONTENT = read_content().content
COUNTRIES = CONTENT.countries
ELSEWHERE = "other"
SHOWN_FOR = timedelta(days=365)

# Numbers that bring an ambulance, but that libphonenumber does not know as emergency numbers, each with the reason.
NOT_IN_LIBPHONENUMBER = {
    ("NG", "112"): "The one emergency number by the Nigerian Communications Commission, the presidency and the press; "
    "libphonenumber lists 199, which is kept as the second.",
    ("PE", "106"): "SAMU, the ambulance of the Ministry of Health; libphonenumber lists 105, 116 and 117 for Peru. "
    "106 as the ambulance number: state news agency Andina (2016) and national press (2026).",
}
# Numbers with a star, which mobile phones dial and no list of numbers knows.
STARRED = ("*4141",)


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
def test_the_number_that_is_read_is_the_number_that_is_dialled(country: Country) -> None:
    """What a person reads in any language holds the number that the phone would dial."""
    for language in languages():
        read = words(language)(f"place-{country.id}.emergency")
        numbers = re.findall(r"\d+", read)
        assert country.emergency in numbers
        assert set(numbers) <= {country.emergency, *country.also}


CONTACTS = [(country.id, route, contact) for country in COUNTRIES.values() for route, contact in country.routes.items()]


@pytest.mark.parametrize(
    ("country", "route", "contact"), CONTACTS, ids=[f"{one}-{route}" for one, route, _ in CONTACTS]
)
def test_a_number_is_one_that_its_country_can_have(country: str, route: str, contact: Contact) -> None:
    """A line has as many digits as its country's numbers have, or is a short number there; the police can be called."""
    if not contact.number:
        return
    parsed = phonenumbers.parse(contact.number.replace("*", ""), country)
    short = shortnumberinfo.is_possible_short_number_for_region(parsed, country)

    assert contact.number in STARRED or short or phonenumbers.is_possible_number(parsed)
    if route == "police":
        known = is_emergency_number(country, contact.number)
        assert known is ((country, contact.number) not in NOT_IN_LIBPHONENUMBER)


@pytest.mark.parametrize(
    ("country", "route", "contact"), CONTACTS, ids=[f"{one}-{route}" for one, route, _ in CONTACTS]
)
def test_a_line_that_was_confirmed_is_dated_and_cited(country: str, route: str, contact: Contact) -> None:
    """What is shown as confirmed says by what and when, and not longer than a year ago; a number names its source."""
    assert contact.source or not (contact.checked or contact.number)
    assert not contact.checked or date.today() - date.fromisoformat(contact.checked) <= SHOWN_FOR
    assert not contact.checked or CONTENT.sources[contact.source].checked != "no"


@pytest.mark.parametrize("country", COUNTRIES.values(), ids=COUNTRIES)
def test_no_emergency_number_that_nobody_checked_is_passed_off_as_known(country: Country) -> None:
    """Only where the country is not known is its number a guess."""
    assert (country.basis == "no") is (country.id == ELSEWHERE)


def test_every_country_that_was_asked_for_is_there() -> None:
    """People in these countries, and anywhere else, are told where to turn."""
    wanted = ["GB", "IE", "US", "CA", "AU", "NZ", "CN", "HK", "TW", "SG", "MY", "ES", "MX", "AR", "CL", "CO", "PE"]
    wanted += ["IN", "NG", "PK", "ZA", "PH", "BR", "PT", "FR", "DE"]

    assert list(COUNTRIES) == [*wanted, ELSEWHERE]
