"""People and protocols for the laws: drawn at random, and shrunk to the smallest that breaks one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import settings
from hypothesis import strategies as st

import firstweeks
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.circuit import closure, diagram
from firstweeks.compiled import translated
from firstweeks.model.advice import Handover
from firstweeks.model.condition import AllOf, AnyOf, AtLeast, Condition, Includes, Is, IsEmpty, Named, Not
from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from firstweeks.model.level import Level
from firstweeks.model.place import Place
from firstweeks.model.route import Door, Hours, Route, Way
from firstweeks.model.rule import Definition, Raise, Rule
from firstweeks.protocol import Protocol


def examples(count: int) -> settings:
    """So many examples of a law; fewer in the same measure where the profile has fewer than a hundred."""
    return settings(max_examples=max(2, count * settings().max_examples // 100))


FEW, SOME, MANY = map(examples, (25, 80, 160))

CUTS = (3.0, 5.5, 10.0)
"""The thresholds that small protocols use for their numbers, which run from 0 to 10."""

LEVELS = tuple(Level(name, 3 - place) for place, name in enumerate(("now", "today", "soon", "later")))
_NOWHERE = Place("protocol.toml", 1)
HELP = Route("help", Way.CALL, LEVELS[0], "", Hours.UNKNOWN, emergency=True, support=False, place=_NOWHERE)
"""The one kind of help of a small protocol: the emergency number."""
_PEOPLE_AT_MOST = 300


@cache
def shipped() -> Protocol:
    """The protocol that Firstweeks ships."""
    return firstweeks.load()


def values(finding: Finding) -> st.SearchStrategy[Value]:
    """The definite answers to a finding."""
    match finding.kind:
        case Kind.MANY:
            chosen = st.sets(st.sampled_from(finding.options))
            return chosen.map(lambda options: tuple(name for name in finding.options if name in options))
        case Kind.NUMBER:
            low, high = finding.range or (0, 0)
            return st.sampled_from([low, *(cut for cut in (*CUTS, 12, 12.9, 13, 19, 20) if low < cut < high), high])
        case _:
            return st.sampled_from(finding.options)


def unsure_values(finding: Finding) -> st.SearchStrategy[Value]:
    """What a person can say who cannot tell, or cannot tell all of it."""
    if finding.kind is Kind.MANY:
        return values(finding).map(lambda chosen: (*chosen, UNSURE) if isinstance(chosen, tuple) else (UNSURE,))
    return st.just(UNSURE)


@st.composite
def answers(draw: st.DrawFn, findings: Mapping[str, Finding], *, whole: bool = False) -> dict[str, Value]:
    """
    What one person has said so far, by the contract of answers.

    Most findings keep their usual answer in some people and any answer in others, so that both quiet and loud
    cases are drawn; `whole` leaves nothing unanswered and nothing unsure.
    """
    kinds = ["usual", "any"] if whole else draw(st.sampled_from(_MIXTURES))
    given: dict[str, Value] = {}
    for name, finding in findings.items():
        match draw(st.sampled_from(kinds)):
            case "usual":
                given[name] = finding.usual
            case "any":
                given[name] = draw(values(finding))
            case "unsure":
                given[name] = draw(unsure_values(finding))
    return given


_MIXTURES = (
    ("usual", "any", "unsure", "absent"),
    ("usual", "usual", "usual", "any", "absent"),
    ("usual", "usual", "usual", "usual", "any", "unsure"),
    ("any", "absent", "absent"),
    ("absent",),
)


@st.composite
def small_protocols(draw: st.DrawFn) -> Protocol:
    """A protocol of a few findings and rules, so small that every complete person can be listed."""
    findings: dict[str, Finding] = {}
    definitions: dict[str, Definition] = {}
    people = 1
    for number in range(draw(st.integers(1, 6))):
        finding, ways = draw(_findings(f"f{number}", findings))
        people *= ways
        if people > _PEOPLE_AT_MOST:
            break
        findings[finding.id] = finding
    for number in range(draw(st.integers(0, 2))):
        means = draw(conditions(findings, tuple(definitions)))
        definitions[f"d{number}"] = Definition(f"d{number}", means, _NOWHERE)
    condition = conditions(findings, tuple(definitions))
    rules = {
        f"r{number}": Rule(f"r{number}", draw(st.sampled_from(LEVELS)), draw(condition), ("panel",), _NOWHERE)
        for number in range(draw(st.integers(1, 5)))
    }
    raises = {
        f"up{number}": Raise(f"up{number}", draw(condition), ("panel",), _NOWHERE)
        for number in range(draw(st.sampled_from((0, 0, 1, 2))))
    }
    return _protocol(draw, findings, definitions, rules, raises)


def _protocol(
    draw: st.DrawFn,
    findings: Mapping[str, Finding],
    definitions: Mapping[str, Definition],
    rules: Mapping[str, Rule],
    raises: Mapping[str, Raise],
) -> Protocol:
    return protocol_of(
        findings, definitions, rules, raises, draw(st.sampled_from(LEVELS)), draw(st.sampled_from(LEVELS))
    )


def protocol_of(
    findings: Mapping[str, Finding],
    definitions: Mapping[str, Definition],
    rules: Mapping[str, Rule],
    raises: Mapping[str, Raise],
    unanswered: Level = LEVELS[-1],
    raise_limit: Level = LEVELS[0],
) -> Protocol:
    """A protocol of these nouns alone, with four levels."""
    content = replace(
        shipped().content,
        levels=LEVELS,
        unanswered=unanswered,
        raise_limit=raise_limit,
        pages=tuple(dict.fromkeys(finding.page for finding in findings.values())),
        findings=findings,
        definitions=definitions,
        rules=rules,
        raises=raises,
        contradictions={},
        advice={},
        sayings={},
        routes={HELP.id: HELP},
        doors={"all": Door("all", tuple(level.id for level in LEVELS), None, HELP.id, "", (), _NOWHERE)},
        countries={name: replace(one, routes={}) for name, one in shipped().content.countries.items()},
        said=(),
        handover=Handover(),
        codes={},
        labels={},
    )
    return Protocol(translated(CheckedProtocol(content)))


def limited(protocol: Protocol, *, diagrams: bool) -> Protocol:
    """The same protocol, compiled with no room to close its circuit, and with or without room for a diagram."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(closure, "LARGEST", 0)
        if not diagrams:
            patch.setattr(diagram, "LARGEST", 0)
        made = Protocol(translated(protocol.checked))
        # Made now, while there is no room: what no one depends on needs none.
        found = made.interview.diagram
        assert found is None or diagrams or len(found.nodes) == len(LEVELS)
        return made


@st.composite
def _findings(draw: st.DrawFn, name: str, before: Mapping[str, Finding]) -> tuple[Finding, int]:
    """A finding that may wait for those before it, and in how many ways it can be answered."""
    kind = draw(st.sampled_from(Kind))
    options: tuple[str, ...] = ()
    ways = len(CUTS) + 1
    match kind:
        case Kind.YES_NO:
            options, ways = draw(st.sampled_from((("no", "yes"), ("yes", "no")))), 2
        case Kind.CHOICE | Kind.ORDERED:
            ways = draw(st.integers(2, 4))
            options = ("a", "b", "c", "d")[:ways]
        case Kind.MANY:
            options = ("a", "b", "c")[: draw(st.integers(1, 3))]
            ways = 2 ** len(options)
    bare = Finding(
        id=name,
        kind=kind,
        page=draw(st.sampled_from(("p0", "p1", "p2"))),
        options=options,
        range=(0, 10) if kind is Kind.NUMBER else None,
        usual=() if kind is Kind.MANY else options[0] if options else 0,
        watch=draw(st.booleans()),
        place=_NOWHERE,
    )
    if not before or draw(st.booleans()):
        return bare, ways
    return replace(bare, only_if=draw(conditions(before, (), depth=1)), otherwise=draw(values(bare))), ways


@st.composite
def conditions(
    draw: st.DrawFn, findings: Mapping[str, Finding], definitions: Sequence[str], depth: int = 2
) -> Condition:
    """A condition as the checks let it through."""
    shape = draw(st.sampled_from(("atom", "all", "any", "not", "atom"))) if depth else "atom"
    if shape == "atom":
        if definitions and draw(st.sampled_from((False, False, True))):
            return Named(draw(st.sampled_from(definitions)))
        return draw(atoms(draw(st.sampled_from(list(findings.values())))))
    below = conditions(findings, definitions, depth - 1)
    if shape == "not":
        return Not(draw(below))
    parts = tuple(draw(st.lists(below, min_size=2, max_size=3)))
    return AllOf(parts) if shape == "all" else AnyOf(parts)


def atoms(finding: Finding) -> st.SearchStrategy[Condition]:
    """What a condition may ask of one finding."""
    name, options = finding.id, finding.options
    match finding.kind:
        case Kind.NUMBER:
            low, high = finding.range or (0, 0)
            return st.sampled_from([AtLeast(name, cut) for cut in (*CUTS, 13.0, 20.0) if low < cut <= high])
        case Kind.MANY:
            some = st.sets(st.sampled_from(options), min_size=1)
            includes = some.map(lambda chosen: Includes(name, tuple(sorted(chosen, key=options.index))))
            return st.one_of(includes, st.just(IsEmpty(name)))
        case Kind.ORDERED:
            at_least = st.sampled_from(options[1:]).map(lambda option: AtLeast(name, option))
            return st.one_of(at_least, st.sampled_from(options).map(lambda option: Is(name, option)))
        case _:
            return st.sampled_from(options).map(lambda option: Is(name, option))
