"""For each language that there are words in, somewhere that people speak it, as a device there says it."""

from __future__ import annotations

from dataclasses import dataclass

from babel.core import get_global

from firstweeks.rendering.words import languages
from laws.strategies import shipped


@dataclass(frozen=True)
class Home:
    """Where a person lives, as the device says it, and the number that brings an ambulance there."""

    language: str
    locale: str
    zone: str
    country: str
    number: str


def home(language: str) -> Home:
    """The first country of the shipped content in which care speaks a language, or any country."""
    countries = list(shipped().content.countries.values())
    country = next((one for one in countries if one.language == language), countries[0])
    zone = max(zone for zone, place in get_global("zone_territories").items() if place == country.id)
    return Home(language, f"{language.partition('-')[0]}-{country.id}", zone, country.id, country.emergency)


HOMES = {language: home(language) for language in languages()}
EVERYWHERE = [(home.language, home.country) for home in HOMES.values()]
