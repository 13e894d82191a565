"""Doors and the routes behind them: each level has one for everybody, and none leads to less than its level needs."""

from __future__ import annotations

from collections.abc import Iterator

from firstweeks.model.content import Content
from firstweeks.model.level import Level
from firstweeks.model.place import Place
from firstweeks.model.problem import Problem
from firstweeks.model.route import Door, Route
from firstweeks.reading.draft import Draft
from firstweeks.reading.suggesting import did_you_mean


def check_doors(draft: Draft) -> Iterator[Problem]:
    """Routes that are not there or lead in a circle, levels without a last door, doors below their level."""
    yield from _check_routes(draft)
    yield from _check_contacts(draft)
    if not draft.content.least.id:
        # No levels were read.
        return
    for door in draft.content.doors.values():
        yield from _check_door(draft, door)
    # What says nowhere where to turn is for comparison, and is shown to nobody.
    for number, level in enumerate(draft.content.levels if draft.content.countries else ()):
        yield from _check_level(draft, level, draft.row("level", number))


def chain(content: Content, route: str) -> list[str]:
    """A route, the one to take where a country has none of it, and so on."""
    found: list[str] = []
    while route in content.routes and route not in found:
        found.append(route)
        route = content.routes[route].instead
    return found


def _check_routes(draft: Draft) -> Iterator[Problem]:
    content = draft.content
    led_to = {one for door in content.doors.values() for one in (door.to, door.fallback, *door.also)}
    led_to |= {name for one in led_to for name in chain(content, one)}
    for route in content.routes.values():
        place = draft.place(route.place, "instead")
        if route.instead and route.instead not in content.routes:
            says = f'route "{route.id}" names "{route.instead}", which is no route'
            yield draft.problem(says, place, did_you_mean(route.instead, content.routes))
        elif route.instead and content.routes[chain(content, route.id)[-1]].instead:
            says = f'route "{route.id}" leads in a circle: no country is sure to have one of {_names(content, route)}'
            yield draft.problem(says, place, "take `instead` out where every country has the route")
        if route.id not in led_to and not route.support:
            says = f'no door leads to route "{route.id}"'
            yield draft.problem(says, route.place, "name it in a door, or take it out")


def _names(content: Content, route: Route) -> str:
    return ", ".join(chain(content, route.id))


def _check_contacts(draft: Draft) -> Iterator[Problem]:
    routes = draft.content.routes
    for country in draft.content.countries.values():
        for name, contact in country.routes.items():
            if name not in routes:
                says = f'country "{country.id}" says how to reach "{name}", which is no route'
                yield draft.problem(says, contact.place, did_you_mean(name, routes))
            if contact.checked and not contact.source:
                says = f'route "{name}" of country "{country.id}" was confirmed, and does not say by what'
                yield draft.problem(says, contact.place, 'add source = "..."')


def _check_door(draft: Draft, door: Door) -> Iterator[Problem]:
    content, label = draft.content, f'door "{door.id}"'
    levels = {level.id: level for level in content.levels}
    named: list[tuple[str, tuple[str | int, ...]]] = [(door.to, ("to",)), (door.fallback, ("fallback",))]
    named += [(name, ("also", number)) for number, name in enumerate(door.also)]
    for name, keys in named:
        if name and name not in content.routes:
            says = f'{label} leads to "{name}", which is no route'
            yield draft.problem(says, draft.place(door.place, *keys), did_you_mean(name, content.routes))
    for number, name in enumerate(door.levels):
        place = draft.place(door.place, "levels", number)
        if name not in levels:
            yield draft.problem(f'{label} belongs to "{name}", which is no level', place, did_you_mean(name, levels))
            continue
        for route in (*chain(content, door.to), *chain(content, door.fallback)):
            if content.routes[route].up_to < levels[name]:
                says = f'{label} leads to "{route}" at {name}, and that is fit up to {content.routes[route].up_to} only'
                yield draft.problem(says, place, "lead to another route, or give this level a door of its own")


def _check_level(draft: Draft, level: Level, place: Place) -> Iterator[Problem]:
    doors = [door for door in draft.content.doors.values() if level.id in door.levels]
    last = next((number for number, door in enumerate(doors) if door.when is None), None)
    if last is None:
        fix = f'write [door.ID] with levels = ["{level.id}"] and to = "..." below its other doors, without `when`'
        yield draft.problem(f'level "{level.id}" has no door for everybody', place, fix)
        return
    for door in doors[last + 1 :]:
        says = f'door "{door.id}" is never shown at {level.id}: "{doors[last].id}" before it fits everybody'
        yield draft.problem(says, door.place, "write the one without a condition last")
