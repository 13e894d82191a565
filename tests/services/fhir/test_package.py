"""The package: the same bytes anywhere, whole, in every language, and of any protocol."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from firstweeks.cli.app import app
from firstweeks.protocol import load
from firstweeks.services.fhir.naming import ABSENT, Naming
from firstweeks.services.fhir.package import Package
from laws.strategies import shipped
from protocols.topics import TOPICS
from services.fhir.judges import faults
from services.fhir.people import made

CONTENT = shipped().content


@pytest.mark.thorough
def test_two_packages_are_the_same_bytes(tmp_path: Path) -> None:
    """Made twice, by the command and in Python: the same files."""
    done = CliRunner().invoke(app, ["fhir", str(tmp_path / "out")])
    assert done.exit_code == 0, done.output
    written = {path.relative_to(tmp_path / "out").as_posix(): path for path in (tmp_path / "out").rglob("*.json")}
    assert {name: json.loads(path.read_bytes()) for name, path in written.items()} == made()
    digests = {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in written.items()}
    assert (
        "".join(f"{digests[name]}  {name}\n" for name in sorted(digests)) == (tmp_path / "out/SHA256SUMS").read_text()
    )
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("mine")
    assert CliRunner().invoke(app, ["fhir", str(tmp_path / "mine")]).exit_code != 0
    assert (tmp_path / "mine" / "letter.txt").read_text() == "mine"


def test_everything_is_there_and_named() -> None:
    """A questionnaire in each language, codes, sets, rules, content; the index and the guide name all of it."""
    found = made()
    naming = Naming(CONTENT)
    for language in shipped().languages:
        questionnaire = found[f"Questionnaire-questions-{language}.json"]
        assert (questionnaire["language"], questionnaire["version"]) == (language, naming.version)
    resources = {name: one for name, one in found.items() if "resourceType" in one and "/" not in name}
    assert {one["filename"] for one in found[".index.json"]["files"]} == set(resources)
    guided = {
        one["reference"]["reference"] for one in found["ImplementationGuide-guide.json"]["definition"]["resource"]
    }
    assert guided == {f"{one['resourceType']}/{one['id']}" for one in resources.values()} - {
        "ImplementationGuide/guide"
    }
    assert found["package.json"]["fhirVersions"] == ["4.0.1"]
    for one in resources.values():
        assert one["status"] == ("active" if CONTENT.signed_by else "draft")


def test_the_content_is_in_it_byte_for_byte() -> None:
    """The Libraries hold every file that the hash of the content is made over."""
    digest = hashlib.sha256()
    attached = {
        one["title"]: base64.b64decode(one["data"])
        for name, library in made().items()
        if name.startswith("Library")
        for one in library["content"]
    }
    for name in sorted(attached, key=lambda one: (shipped().folder / one).as_posix()):
        digest.update(name.encode() + b"\0" + attached[name] + b"\0")
    assert digest.hexdigest() == CONTENT.content_hash


def test_every_rule_is_in_the_plan() -> None:
    """Each level has its rules, as the sentences that are evaluated, with sources."""
    plan = made()["PlanDefinition-triage.json"]
    rules = {one["id"]: one for level in plan["action"] for one in level.get("action", [])}
    assert set(rules) == {*CONTENT.rules, *CONTENT.raises}
    assert all(one["documentation"] and one["textEquivalent"] for one in rules.values())


def test_every_code_that_is_used_is_defined() -> None:
    """Codes of ours stand in a code system of ours, under a display that it knows."""
    known: dict[tuple[str, str], set[str]] = {}

    def gather(system: str, concepts: list[dict[str, Any]]) -> None:
        for one in concepts:
            assert (system, one["code"]) not in known
            known[system, one["code"]] = {one["display"], *(said["value"] for said in one.get("designation", []))}
            gather(system, one.get("concept", []))

    found = made()
    for one in found.values():
        if one.get("resourceType") == "CodeSystem":
            gather(one["url"], one["concept"])

    def check(part: Any) -> None:
        for value in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
            check(value)
        if (
            isinstance(part, dict)
            and {"system", "code"} <= part.keys()
            and str(part["system"]).startswith("https://firstw")
        ):
            names = known[part["system"], part["code"]]
            # The name of a question may be the question itself.
            assert "display" not in part or part["display"] in names, part

    for one in found.values():
        check(one)


def test_what_no_one_has_mapped_is_listed() -> None:
    """In the concept map each code of ours has a target, or stands as unmatched; "not sure" is HL7's own."""
    found = made()
    groups = found["ConceptMap-codes.json"]["group"]
    mapped = [one["code"] for group in groups for one in group["element"]]
    ours = {finding.id for finding in CONTENT.findings.values()}
    ours |= {f"{finding.id}.{option}" for finding in CONTENT.findings.values() for option in finding.options}
    assert set(mapped) == ours
    unmatched = {one["code"] for one in groups[-1]["element"]}
    assert unmatched == ours - {one["code"] for group in groups[:-1] for one in group["element"]}
    assert ABSENT in json.dumps(found["Questionnaire-questions-en.json"])


@pytest.mark.parametrize("topic", TOPICS)
def test_any_protocol_makes_a_package(topic: str) -> None:
    """Protocols of other topics, and without codes, become packages that judges find right."""
    package = Package(load(TOPICS[topic]))
    assert faults([*package.resources, *package.examples()], ("fhirkit-rs",)) == []


def test_linkids_are_unique_and_conditions_joined() -> None:
    """What no judge sees: a linkId twice, and several conditions that nothing joins."""
    for language in shipped().languages:
        items = _all(made()[f"Questionnaire-questions-{language}.json"]["item"])
        links = [item["linkId"] for item in items]
        assert len(set(links)) == len(links)
        assert all(len(item["enableWhen"]) == 1 or "enableBehavior" in item for item in items if "enableWhen" in item)


def _all(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [one for item in items for one in (item, *_all(item.get("item", [])))]
