"""
The protocol for the phone: one classic script that sets `firstweeks.protocol`.

It is data alone: the nouns, and the circuit as one table. `site/js/engine/` runs it, and makes from it the diagram that
questions are chosen by; `site/js/nouns.d.ts` says what stands where. The same protocol gives the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import chain
from typing import Any

from firstweeks.checks.checked import LEVEL, CheckedProtocol, read_by
from firstweeks.circuit.circuit import Circuit, rules_about
from firstweeks.circuit.diagram import Diagram
from firstweeks.circuit.graph import All, Literal, reach
from firstweeks.circuit.graph import Any as AnyOf
from firstweeks.model.advice import Pace, SectionLayout
from firstweeks.model.belief import Pattern
from firstweeks.model.condition import Named, leaves
from firstweeks.model.content import Content, Source
from firstweeks.model.finding import Finding
from firstweeks.model.level import Level
from firstweeks.model.route import Contact, Country, Door, Route
from firstweeks.model.rule import Contradiction

CELLS_AT_MOST = 31
"""The cells of one variable are the bits of a number, of which JavaScript's `&` and `|` keep 32, one for the sign."""

_HEARD = ("little", "terse", "comforts", "asks", "concludes", "own", "context", "grave")
_HEAD = '"use strict";\n(globalThis.firstweeks ??= {})'


def protocol_script(
    protocol: CheckedProtocol,
    circuit: Circuit,
    levels: Diagram | None,
    zones: Mapping[str, str],
    *,
    sources: bool = True,
) -> str:
    """
    `protocol.js`, with its sources or, where `sources_script` follows, without them.

    The page makes the diagram of the level where there is one here. `zones` is the country of each zone.

    Raises:
        ValueError: if a finding has more cells than JavaScript's bits can tell apart.
    """
    for variable in circuit.cells.variables:
        if len(variable.cells) > CELLS_AT_MOST:
            msg = f'"{variable.finding}" has {len(variable.cells)} cells; a script can tell {CELLS_AT_MOST} apart'
            raise ValueError(msg)
    entries = {
        **_nouns(protocol),
        "zones": dict(zones),
        "circuit": _circuit(circuit, levels) | {"about": _about(circuit, protocol.content)},
    }
    if not sources:
        entries["sources"] = {}
    lines = [f"{_json(name)}: {_json(value)}," for name, value in entries.items()]
    return "\n".join([f"{_HEAD}.protocol = {{", *lines, "};", ""])


def sources_script(protocol: CheckedProtocol) -> str:
    """`sources.js`: the sources that a result or a country's page may name, put where the protocol has them."""
    return f"{_HEAD};\nObject.assign(firstweeks.protocol.sources, {_json(_nouns(protocol)['sources'])});\n"


def texts_script(language: str, text: str, name: str = "texts") -> str:
    """`words/LANGUAGE.js`, or what goes by another name: Fluent messages without the comments of their writers."""
    # Only a comment begins in the first column with "#"; text that goes on in a new line is indented.
    kept = [line for line in text.splitlines() if not line.startswith("#")]
    joined = "\n".join([*kept, ""])
    return f"{_HEAD};\n(firstweeks.{name} ??= {{}})[{_json(language)}] = {_json(joined)};\n"


def data_script(name: str, data: object) -> str:
    """A script that puts data into the page under a name."""
    return f"{_HEAD}.{name} = {_json(data)};\n"


def _json(value: object) -> str:
    """A value that is data wherever it stands: it closes no tag and ends no line."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _nouns(protocol: CheckedProtocol) -> dict[str, Any]:
    """The nouns that the runtime and the screens read, without their conditions, places and notes."""
    content = protocol.content
    cited = _cited(content)
    return {
        "id": content.id,
        "version": content.version,
        "content": content.content_hash,
        "certificate": content.certificate,
        "signedBy": content.signed_by,
        "reviewBy": content.review_by,
        "levels": [level.id for level in protocol.level_of],
        "unanswered": content.unanswered.urgency,
        "raiseLimit": content.raise_limit.urgency,
        "looks": {level.id: _look(level) for level in protocol.level_of},
        "pages": content.pages,
        "background": content.background,
        "findings": {one.id: _finding(one, protocol) for one in content.findings.values()},
        "rules": {rule.id: {"level": rule.level.urgency, "sources": rule.sources} for rule in content.rules.values()},
        "raises": {step.id: {"sources": step.sources} for step in content.raises.values()},
        "contradictions": {one.id: _contradiction(one) for one in content.contradictions.values()},
        "advice": {
            item.id: {
                "kind": item.kind,
                "onlyWhenSafe": item.only_when_safe,
                "private": any(content.findings[name].private for name in read_by(item.when, content) - {LEVEL}),
                "sources": item.sources,
                "pace": _pace(item.pace) if item.pace else None,
            }
            for item in content.advice.values()
        },
        "sayings": {
            one.id: {"always": one.when is None, "fills": one.fills, "without": one.without}
            for one in content.sayings.values()
        },
        "said": content.said,
        "handover": {
            "situation": content.handover.situation,
            "background": content.handover.background,
            "blanks": content.handover.blanks,
        },
        "layout": [_section(row) for row in content.layout],
        "beliefs": {
            one.id: {"verdict": one.verdict, "urgent": one.urgent, "sources": one.sources}
            for one in content.beliefs.values()
        },
        "sources": {one.id: _source(one) for one in content.sources.values() if one.id in cited},
        "countries": _countries(content),
        "routes": {one.id: _route(one) for one in content.routes.values()},
        "doors": {one.id: _door(one) for one in content.doors.values()},
    }


def _cited(content: Content) -> set[str]:
    """The sources that a result or a country's page may name."""
    citing = (content.rules, content.raises, content.advice)
    cited = {source for nouns in citing for one in nouns.values() for source in one.sources}
    cited |= {country.source for country in content.countries.values()}
    return cited | {
        one.source for country in content.countries.values() for one in country.routes.values() if one.source
    }


def _source(source: Source) -> dict[str, Any]:
    return {"citation": source.citation, "link": source.link, "checked": source.checked}


def claims_data(content: Content, lexicon: Mapping[str, Any], evidence: Mapping[str, Any]) -> dict[str, Any]:
    """What is loaded with claims: how texts are read, and the sources that nothing else cites."""
    listening, elsewhere = content.listening, _cited(content)
    cited = {source for one in content.beliefs.values() for source in one.sources}
    return {
        "says": {
            one.id: [_texts(one.says), _texts(one.otherwise), _texts(one.opposite)] for one in content.beliefs.values()
        },
        "sources": {name: _source(content.sources[name]) for name in content.sources if name in cited - elsewhere},
        "lexicon": dict(lexicon),
        "evidence": dict(evidence),
        "dangers": {one.id: _texts(one.says) for one in content.dangers.values()},
        "mentions": {one.id: _texts(one.says) for one in content.mentions.values()},
        "listening": {
            "deniable": sorted(listening.deniable),
            **{name: _texts(getattr(listening, name)) for name in ("warns", "refutes", "advises", "aside", "states")},
            **{name: sorted(getattr(listening, name)) for name in _HEARD},
        },
    }


def _texts(patterns: tuple[Pattern, ...]) -> list[str]:
    """Patterns as they are written: the page reads them as the content does."""
    return [pattern.text for pattern in patterns]


def _finding(finding: Finding, protocol: CheckedProtocol) -> dict[str, Any]:
    return {
        "id": finding.id,
        "kind": finding.kind.value,
        "page": finding.page,
        "options": finding.options,
        "range": finding.range,
        "unit": finding.unit,
        "gates": [gate.id for gate in protocol.gates.get(finding.id, ())],
        "watch": finding.watch,
        "private": finding.private,
        "words": finding.words,
        "absent": finding.absent,
        "fromDate": finding.from_date,
        "dates": finding.dates,
    }


def _look(level: Level) -> dict[str, Any]:
    return {
        "look": level.look,
        "tone": level.tone,
        "atOnce": level.at_once,
        "selfCare": level.self_care,
    }


def _section(row: SectionLayout) -> dict[str, Any]:
    return {
        "shows": row.shows,
        "kind": row.kind,
        "heading": row.heading,
        "tone": row.tone,
        "card": row.card,
        "on": row.on,
        "gate": row.gate,
        "countryLines": row.country_lines,
    }


def _pace(pace: Pace) -> dict[str, Any]:
    return {
        "phases": pace.phases,
        "times": pace.times,
        "sides": pace.sides,
        "sets": pace.sets,
        "pause": pace.pause,
    }


def _contradiction(one: Contradiction) -> dict[str, Any]:
    names = [leaf.finding for leaf in leaves(one.when) if not isinstance(leaf, Named)]
    return {"findings": list(dict.fromkeys(names + ([one.unsure] if one.unsure else []))), "unsure": one.unsure}


def _countries(content: Content) -> dict[str, Any]:
    return {country.id: _country(country) for country in content.countries.values()}


def _country(country: Country) -> dict[str, Any]:
    return {
        "emergency": country.emergency,
        "also": country.also,
        "language": country.language,
        "checked": country.checked,
        "source": country.source,
        "confirmed": country.basis != "no",
        "routes": {name: _contact(contact) for name, contact in country.routes.items()},
    }


def _contact(contact: Contact) -> dict[str, Any]:
    return {
        "number": contact.number,
        "link": contact.link,
        "hours": contact.hours,
        "checked": contact.checked,
        "source": contact.source,
    }


def _route(route: Route) -> dict[str, Any]:
    return {
        "way": route.way,
        "upTo": route.up_to.id,
        "instead": route.instead,
        "hours": route.hours,
        "emergency": route.emergency,
        "support": route.support,
    }


def _door(door: Door) -> dict[str, Any]:
    return {
        "levels": door.levels,
        "always": door.when is None,
        "to": door.to,
        "fallback": door.fallback,
        "also": door.also,
    }


def _about(circuit: Circuit, content: Content) -> dict[str, tuple[str, ...]]:
    """The rules about each sign to watch for."""
    found = rules_about(circuit).items()
    return {f"{finding} {option}": rules for (finding, option), rules in found if content.findings[finding].watch}


def _circuit(circuit: Circuit, levels: Diagram | None) -> dict[str, Any]:
    """The circuit as one table of nodes: first the literals, by variable, then the joins, each after its parts."""
    listed = {
        "rules": circuit.rules.values(),
        "raises": circuit.raises.values(),
        "contradictions": circuit.contradictions.values(),
        "advice": circuit.advice.values(),
        "steps": circuit.closed,
    }
    named = {"gates": circuit.gates, "sayings": circuit.sayings, "doors": circuit.doors}
    roots = [*chain(*listed.values()), *chain(*(group.values() for group in named.values()))]
    literals: list[tuple[int, int, int]] = []
    joins: list[tuple[int, All | AnyOf]] = []
    for number in reach(circuit.graph, roots):
        node = circuit.graph.nodes[number]
        if isinstance(node, Literal):
            literals.append((node.variable, node.cells, number))
        else:
            joins.append((number, node))
    literals.sort()
    numbers = [*(number for *_, number in literals), *(number for number, _ in joins)]
    place = {number: at for at, number in enumerate(numbers)}
    return {
        "variables": [[one.finding, one.option, len(one.cells)] for one in circuit.cells.variables],
        "thresholds": circuit.cells.thresholds,
        "literals": [[variable, cells] for variable, cells, _ in literals],
        "joins": [[0 if isinstance(node, All) else 1, *(place[part] for part in node.parts)] for _, node in joins],
        **{name: [place[node] for node in group] for name, group in listed.items()},
        **{name: {one: place[node] for one, node in group.items()} for name, group in named.items()},
        "unclosed": circuit.unclosed,
        "diagram": levels is not None,
    }
