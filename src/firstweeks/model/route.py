"""Who to call and where to go: kinds of help, the doors of a result, and what each country has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from firstweeks.model.condition import Condition
from firstweeks.model.level import Level
from firstweeks.model.place import Place


class Way(StrEnum):
    """How care is reached: by a call, by going there, or by staying where one is."""

    CALL = "call"
    GO = "go"
    STAY = "stay"


class Hours(StrEnum):
    """When care is there; `UNKNOWN` where nobody has confirmed it."""

    ALWAYS = "always"
    DAY = "day"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Route:
    """
    A kind of help, such as a nurse line, and the most urgent level that it is fit for (`up_to`).

    A country that has none of it is sent to `instead`; without one, every country has it. An `emergency` route is
    the country's emergency number. A `support` route listens or protects, and is listed beside support.
    """

    id: str
    way: Way
    up_to: Level
    instead: str
    hours: Hours
    emergency: bool
    support: bool
    place: Place


@dataclass(frozen=True, slots=True)
class Contact:
    """How one country's route is reached; `checked` is the day on which it was confirmed, "" where it was not."""

    number: str
    link: str
    hours: Hours
    checked: str
    source: str
    place: Place


@dataclass(frozen=True, slots=True)
class Door:
    """
    Whom to turn to at some levels, and whom else: of the doors of a level the first whose `when` surely holds.

    `to` and `fallback` are ids of routes ("" for no fallback); `also` are routes that are given beside them.
    """

    id: str
    levels: tuple[str, ...]
    when: Condition | None
    to: str
    fallback: str
    also: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Country:
    """Where to turn in one country: its emergency number, and how each of its routes is reached."""

    id: str
    emergency: str
    also: tuple[str, ...]
    language: str
    checked: str
    basis: str
    source: str
    place: Place
    routes: Mapping[str, Contact] = field(default_factory=dict)
