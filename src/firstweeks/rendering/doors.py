"""The one door that fits: whom to call or where to go, whom else, and the headline that says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from firstweeks.backends.scalar import Scalar
from firstweeks.model.answers import Answers
from firstweeks.model.assessment import Assessment
from firstweeks.model.content import Content
from firstweeks.model.level import Level
from firstweeks.model.route import Contact, Country, Door, Hours, Route, Way
from firstweeks.rendering.words import Words


@dataclass(frozen=True, slots=True)
class ShownRoute:
    """
    A route in words: its name, what to do (a line each), and when it is there.

    `number` is what a reader reads and `dial` what a phone dials, `more` the other numbers that are read there; `link`
    is a page that finds the nearest one. Any of them is "" where there is none. `confirmed` says whether somebody has
    confirmed how it is reached.
    """

    kind: str
    way: Way
    name: str
    text: tuple[str, ...]
    number: str
    dial: str
    more: tuple[str, ...]
    link: str
    hours: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class ShownDoor:
    """
    What a person is to do, as a headline; how soon and how (`text`, a line each); and the routes that lead there.

    `id` is the same in every language. The `fallback` is for when the first route does not help; `also` are further
    numbers, for who needs more than one.
    """

    id: str
    headline: str
    when: str
    text: tuple[str, ...]
    first: ShownRoute
    fallback: ShownRoute | None
    also: tuple[ShownRoute, ...]

    @property
    def others(self) -> tuple[ShownRoute, ...]:
        """Whom else to turn to."""
        return (*([self.fallback] if self.fallback else []), *self.also)


@dataclass(frozen=True, slots=True)
class Doors:
    """Finds the door of a person, in one language and for one country."""

    content: Content
    words: Words
    country: Country
    scalar: Scalar

    def door(self, assessment: Assessment, answers: Answers) -> ShownDoor:
        """The first door of the level that surely fits; the last of each level fits everybody."""
        surely, level = self.scalar.doors(answers.given.get), assessment.level
        fitting = (
            door
            for door in self.content.doors.values()
            if level.id in door.levels and (door.when is None or door.id in surely)
        )
        return self.shown(next(fitting), level)

    def listed(self) -> tuple[ShownRoute, ...]:
        """Every route of the country that has a number or a page that finds it."""
        found = [self._route(self.content.routes[name], "") for name in self.country.routes]
        return tuple(route for route in found if route.number or route.link)

    def support(self) -> tuple[ShownRoute, ...]:
        """The lines of the country that listen or protect."""
        return tuple(route for route in self.listed() if self.content.routes[route.kind].support)

    def shown(self, door: Door, level: Level) -> ShownDoor:
        """One door of a level in words."""
        first = self._found(door.to, None)
        second = self._found(door.fallback, first)
        if first is None:
            msg = f'door "{door.id}" leads nowhere in {self.country.id}'
            raise LookupError(msg)
        shown, fallback = self._route(first, "do"), self._route(second, "else") if second else None
        own, filled = f"door-{door.id}", {"emergency": self._emergency}
        lines = f"{own}.text" if f"{own}.text" in self.words else f"level-{level.id}.where"
        return ShownDoor(
            door.id,
            self._headline(own, level, first),
            self.words(f"level-{level.id}.when"),
            tuple(self.words.lines(lines, **filled)),
            shown,
            fallback,
            tuple(self._also(door, [route for route in (shown, fallback) if route])),
        )

    def _also(self, door: Door, shown: list[ShownRoute]) -> Iterator[ShownRoute]:
        """The further routes that the country has itself, none that is shown already under the same number."""
        for route in map(self.content.routes.__getitem__, door.also):
            found = self._route(route, "else")
            taken = any(one.kind == found.kind or (one.dial and one.dial == found.dial) for one in shown)
            if self._is_there(route) and not taken:
                shown.append(found)
                yield found

    def _headline(self, own: str, level: Level, first: Route) -> str:
        """The door's own headline; or "Go today to ..." where it is a place; or the level's."""
        if own in self.words:
            return self.words(own, emergency=self._emergency)
        if first.way is Way.GO and f"level-{level.id}.go" in self.words:
            return self.words(f"level-{level.id}.go", to=self.words(f"route-{first.id}.to"))
        return self.words(f"level-{level.id}", emergency=self._emergency)

    def _found(self, name: str, taken: Route | None) -> Route | None:
        """A route that the country has, or what it has instead, and that is not taken already."""
        while name:
            route = self.content.routes[name]
            if self._is_there(route) and route != taken:
                return route
            name = route.instead
        return None

    def _is_there(self, route: Route) -> bool:
        return not route.instead or route.id in self.country.routes

    def _route(self, route: Route, part: str) -> ShownRoute:
        contact = self.country.routes.get(route.id)
        hours = contact.hours if contact and contact.hours is not Hours.UNKNOWN else route.hours
        number, dial = self._number(route, contact)
        message = f"route-{route.id}"
        return ShownRoute(
            kind=route.id,
            way=route.way,
            name=self.words(message),
            text=tuple(self.words.lines(f"{message}.{part}", emergency=self._emergency)) if part else (),
            number=number,
            dial=dial,
            more=tuple(one for one in self.country.also if route.emergency and one in number),
            link=contact.link if contact else "",
            hours="" if hours is Hours.UNKNOWN else self.words(f"ui-hours-{hours}"),
            confirmed=self.country.basis != "no" if route.emergency else bool(contact and contact.checked),
        )

    def _number(self, route: Route, contact: Contact | None) -> tuple[str, str]:
        """The number as it is read, and as it is dialled."""
        if route.emergency:
            return self._emergency, self.country.emergency
        number = contact.number if contact else ""
        return number, re.sub(r"[^0-9+*#]", "", number)

    @property
    def _emergency(self) -> str:
        return self.words(f"place-{self.country.id}.emergency")
