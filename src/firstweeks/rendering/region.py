"""Language and country, guessed from the device alone; both can be changed."""

from __future__ import annotations

import locale
import os
from collections.abc import Container, Iterable

from babel import Locale, UnknownLocaleError
from babel.core import get_global, negotiate_locale
from babel.dates import LOCALTZ

from firstweeks.reading.files import MAIN_LANGUAGE

ELSEWHERE = "other"


def guess_language(available: Iterable[str]) -> str:
    """The first language of the locale that there are words in, or else the first that there are words in."""
    wanted = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    wanted = wanted.split(".")[0].split("@")[0] or (locale.getlocale()[0] or "en")
    names = [name.replace("-", "_") for name in available] or [MAIN_LANGUAGE]
    found = negotiate_locale([wanted, wanted.split("_")[0]], names)
    if found is None:
        found = next((name for name in names if _language(name) == _language(wanted)), names[0])
    return found.replace("_", "-")


def guess_country(known: Container[str]) -> str:
    """The country of the time zone (no network, no permission), or "other"."""
    zone = os.environ.get("TZ") or str(getattr(LOCALTZ, "key", None) or getattr(LOCALTZ, "zone", ""))
    return zones(known).get(zone.lstrip(":"), ELSEWHERE)


def zones(known: Container[str]) -> dict[str, str]:
    """The country of each time zone that lies in a known one."""
    canonical: dict[str, str] = {str(zone): str(country) for zone, country in get_global("zone_territories").items()}
    # Browsers and systems still give old names, as Asia/Calcutta.
    old = {str(alias): canonical[zone] for alias, zone in get_global("zone_aliases").items() if zone in canonical}
    return {zone: country for zone, country in sorted({**canonical, **old}.items()) if country in known}


def _language(name: str) -> str:
    try:
        return Locale.parse(name).language
    except (UnknownLocaleError, ValueError):
        return ""
