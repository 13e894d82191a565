"""The rules as a PlanDefinition, and the content itself, byte for byte, as a Library."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from firstweeks.checks.checked import read_by
from firstweeks.model.condition import Condition
from firstweeks.model.level import Level
from firstweeks.protocol import Protocol
from firstweeks.reading.files import content_files
from firstweeks.reading.sentence import sentence_of
from firstweeks.rendering.words import words
from firstweeks.services.fhir.advice import PLAN
from firstweeks.services.fhir.naming import Naming, Resource, coded
from firstweeks.services.fhir.telling import priority

LIBRARIES = {"content": ".toml", "wording": ".ftl", "pictures": ".svg"}
"""What the content is made of, its words and its pictures, by the ids of their Libraries."""

_TYPES = {".toml": "application/toml", ".ftl": "text/plain", ".svg": "image/svg+xml"}


def plan_definition(protocol: Protocol) -> Resource:
    """Each level with the rules that lead to it: the sentence that is evaluated, the reason, and the sources."""
    naming, content = Naming(protocol.content), protocol.content
    says = words(protocol.languages[0], protocol.folder)
    described = f"For {content.for_whom}. Not for: {content.beyond}."
    kind = coded("http://terminology.hl7.org/CodeSystem/plan-definition-type", "eca-rule", "ECA Rule")

    def action(block: str, name: str, condition: Condition, sources: Iterable[str]) -> Resource:
        inputs = [finding for finding in content.findings.values() if finding.id in read_by(condition, content)]
        return {
            "id": name,
            "title": says(f"{block}-{name}.name"),
            "description": says(f"{block}-{name}"),
            "documentation": [_citation(protocol, source) for source in sources],
            # FHIR has no language for sentences: the condition stands as text, as it is evaluated.
            "textEquivalent": sentence_of(condition),
            "input": [
                {
                    "type": "Observation",
                    "codeFilter": [
                        {"path": "code", "code": [coded(naming.answers, one.id, says(f"finding-{one.id}.name"))]}
                    ],
                }
                for one in inputs
            ],
        }

    def level(one: Level) -> Resource:
        rules = [rule for rule in content.rules.values() if rule.level == one]
        inner = [action("rule", rule.id, rule.when, rule.sources) for rule in rules]
        code = {"coding": [coded(naming.levels, one.id, says(f"level-{one.id}.name"))]}
        head = {"id": one.id, "title": says(f"level-{one.id}.name"), "description": f"{one.means} ({one.within})"}
        return {**head, "priority": priority(one), "code": [code]} | ({"action": inner} if inner else {})

    raises = [action("raise", one.id, one.when, one.sources) for one in content.raises.values()]
    sooner = {"id": "raises", "title": "One level sooner", "description": f"Never above {content.raise_limit.id}."}
    return {
        **naming.head("PlanDefinition", PLAN, says("protocol"), described),
        "language": protocol.languages[0],
        "type": {"coding": [kind]},
        "library": [naming.canonical("Library", library["id"]) for library in libraries(protocol)],
        "action": [*map(level, content.levels), *([{**sooner, "action": raises}] if raises else [])],
    }


def libraries(protocol: Protocol) -> Iterator[Resource]:
    """Every file whose hash assessments name; whoever has them can run, check and prove the protocol."""
    naming, content = Naming(protocol.content), protocol.content
    kind = coded("http://terminology.hl7.org/CodeSystem/library-type", "asset-collection", "Asset Collection")
    described = f"Part of what an assessment names by its SHA-256: {content.content_hash}."
    for name, paths in _parts(protocol).items():
        head = naming.head("Library", name, f"{name} of {content.id}".capitalize(), described)
        yield {**head, "type": {"coding": [kind]}, "content": [_attached(protocol, path) for path in paths]}


def _parts(protocol: Protocol) -> dict[str, list[Path]]:
    """The files of each Library; the words of each language apart, since all together pass a megabyte."""
    found: dict[str, list[Path]] = {}
    for name, suffix in LIBRARIES.items():
        for path in content_files(protocol.folder, suffix):
            part = f"{name}-{path.parent.name}" if name == "wording" else name
            found.setdefault(part, []).append(path)
    return found


def _attached(protocol: Protocol, path: Path) -> Resource:
    """A file, the same on every machine, as the hash of the content is."""
    data = path.read_bytes().replace(b"\r\n", b"\n")
    digest = hashlib.sha1(data, usedforsecurity=False).digest()
    return {
        "contentType": _TYPES[path.suffix],
        "data": base64.b64encode(data).decode(),
        "size": len(data),
        "hash": base64.b64encode(digest).decode(),
        "title": path.relative_to(protocol.folder).as_posix(),
    }


def _citation(protocol: Protocol, name: str) -> Resource:
    source = protocol.content.sources[name]
    link = {"url": source.link} if source.link else {}
    return {"type": "citation", "label": name, "citation": source.citation, **link}
