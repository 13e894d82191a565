"""Protocols at random that can speak: of two to nine levels, with a word for everything."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from firstweeks.checks.checked import CheckedProtocol, level_finding
from firstweeks.checks.needed_words import Need, needed_words
from firstweeks.compiled import translated
from firstweeks.model.advice import Advice, Saying
from firstweeks.model.condition import Condition
from firstweeks.model.content import Content
from firstweeks.model.finding import Finding, Kind
from firstweeks.model.level import Level, Tone
from firstweeks.model.place import Place
from firstweeks.model.route import Contact, Door, Hours, Route, Way
from firstweeks.model.rule import Contradiction, Rule
from firstweeks.protocol import Protocol
from firstweeks.reading.draft import Draft
from laws.strategies import HELP, atoms, conditions, small_protocols

_NOWHERE = Place("protocol.toml", 1)
COUNTRIES = ("GB", "other")


@st.composite
def levels(draw: st.DrawFn) -> tuple[Level, ...]:
    """Two to nine levels, the most urgent first: none looks calmer than one that is less urgent."""
    count = draw(st.integers(2, 9))
    tones = sorted(draw(st.lists(st.sampled_from(list(Tone)), min_size=count, max_size=count)), key=list(Tone).index)
    at_once = draw(st.integers(0, tones.count(Tone.EMERGENCY)))
    return tuple(
        Level(
            f"l{urgency}",
            urgency,
            tone=tones[urgency],
            at_once=urgency >= count - at_once,
            self_care=draw(st.booleans()),
        )
        for urgency in reversed(range(count))
    )


@st.composite
def speaking(draw: st.DrawFn) -> Content:
    """The content of a protocol with levels, advice of every kind, contradictions and sayings at random."""
    small = draw(small_protocols()).content
    steps = draw(levels())
    findings = {name: _watched(finding, watch=draw(st.booleans())) for name, finding in small.findings.items()}
    condition = conditions(findings, tuple(small.definitions))
    content = replace(
        small,
        levels=steps,
        unanswered=draw(st.sampled_from(steps)),
        raise_limit=draw(st.sampled_from(steps)),
        findings=findings,
        rules={
            f"r{number}": Rule(f"r{number}", draw(st.sampled_from(steps)), draw(condition), ("panel",), _NOWHERE)
            for number in range(draw(st.integers(1, 8)))
        },
        background=tuple(page for page in small.pages if draw(st.booleans())),
        contradictions={
            f"c{number}": Contradiction(f"c{number}", draw(condition), None, _NOWHERE)
            for number in range(draw(st.integers(0, 1)))
        },
        said=tuple(name for name, one in findings.items() if one.kind is not Kind.NUMBER and draw(st.booleans())),
        sayings={
            f"s{number}": Saying(
                f"s{number}",
                draw(st.one_of(condition, st.none())),
                tuple(draw(st.sets(st.sampled_from(sorted(findings)), max_size=1))),
                _NOWHERE,
            )
            for number in range(draw(st.integers(0, 3)))
        },
        countries={name: small.countries[name] for name in COUNTRIES},
        beliefs={},
        claims={},
        hazards={},
        sources={"panel": small.sources["panel"]},
    )
    return replace(content, advice=dict(draw(_advice(content, condition))), **draw(_doors(content, condition)))


@st.composite
def _doors(draw: st.DrawFn, content: Content, condition: st.SearchStrategy[Condition]) -> dict[str, Any]:
    """One to three kinds of help, some of them in one country alone, and for each level a door or two."""
    routes = {HELP.id: replace(HELP, up_to=content.levels[0])}
    for number in range(draw(st.integers(0, 2))):
        instead, way = draw(st.sampled_from(["", *routes])), draw(st.sampled_from(list(Way)))
        name, hours = f"r{number}", draw(st.sampled_from(list(Hours)))
        routes[name] = Route(name, way, content.levels[0], instead, hours, False, draw(st.booleans()), _NOWHERE)
    contact = Contact("0800 1", "", Hours.DAY, "", "panel", _NOWHERE)
    countries = {
        name: replace(one, routes={route: contact for route in routes if route != HELP.id and draw(st.booleans())})
        for name, one in content.countries.items()
    }
    some = st.sampled_from(list(routes))
    doors = {}
    for level in content.levels:
        for when in [draw(condition), None] if draw(st.booleans()) else [None]:
            name = f"{level.id}-{'all' if when is None else 'some'}"
            fallback, also = draw(st.sampled_from(["", *routes])), tuple(draw(st.sets(some)))
            doors[name] = Door(name, (level.id,), when, draw(some), fallback, also, _NOWHERE)
    return {"routes": routes, "countries": countries, "doors": doors}


@st.composite
def _advice(draw: st.DrawFn, content: Content, condition: st.SearchStrategy[Condition]) -> list[tuple[str, Advice]]:
    """An item of some kinds, at some levels or for some answers."""
    kinds = [row.kind for row in content.layout if row.kind]
    level = atoms(level_finding(content))
    found = []
    for kind in draw(st.sets(st.sampled_from(kinds))):
        name = f"a-{kind}"
        found.append((name, Advice(name, kind, draw(st.one_of(level, condition)), ("panel",), _NOWHERE)))
    return sorted(found)


def _watched(finding: Finding, *, watch: bool) -> Finding:
    """A finding that can be watched for, where its kind can."""
    return replace(finding, watch=watch and finding.kind in (Kind.YES_NO, Kind.ORDERED, Kind.MANY))


def written(content: Content, folder: Path) -> Protocol:
    """The protocol with its words in a folder: each says its own name, and what it is filled with."""
    draft = Draft(content, (), {})
    words = folder / "wording" / "en"
    words.mkdir(parents=True)
    (words / "words.ftl").write_text("".join(_messages(needed_words(draft))), encoding="utf-8")
    return Protocol(translated(CheckedProtocol(content)), folder)


def _messages(needs: Mapping[str, Need]) -> Iterator[str]:
    for name, need in needs.items():
        yield f"{name} = {_said(name, need, '')}\n"
        for attribute in (*need.attributes, *need.optional):
            yield f"    .{attribute} = {_said(f'{name}.{attribute}', need, attribute)}\n"


def _said(name: str, need: Need, attribute: str) -> str:
    return " ".join([f"<{name}>", *(f"{{ ${variable} }}" for variable in need.variables.get(attribute, ()))])
