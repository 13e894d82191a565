"""`firstweeks check`: every problem of a content folder."""

from __future__ import annotations

import sys
from pathlib import Path

from firstweeks.beliefs.evidence import read_evidence
from firstweeks.care.content import load_care
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.checks.checking import find_problems
from firstweeks.checks.words import check_words
from firstweeks.circuit.build import build_circuit
from firstweeks.circuit.diagram import diagram
from firstweeks.circuit.limits import warnings
from firstweeks.cli.options import SHIPPED, Content
from firstweeks.model import content as model
from firstweeks.model.place import Place
from firstweeks.model.problem import ProtocolRejected
from firstweeks.reading.content import read_content
from firstweeks.reading.files import CERTIFICATE, languages


def check(content: Content = SHIPPED) -> None:
    """Check a content folder: every problem at once, each with its place and what to write instead; then warnings."""
    draft = read_content(content)
    problems = [*find_problems(draft), *check_words(draft, content)]
    if problems:
        raise ProtocolRejected(problems)
    # What is said over the days stands on the protocol, and what is counted of claims; both are read when that holds.
    load_care(content)
    read_evidence(content, draft.content.beliefs)
    found, spoken = draft.content, list(languages(content))
    circuit = build_circuit(CheckedProtocol(found))
    for warning in warnings(found, circuit, diagram(circuit.graph, circuit.at_least)):
        shown = draft.problem(warning.says, warning.place, warning.fix) if isinstance(warning.place, Place) else warning
        print(f"warning: {shown}\n", file=sys.stderr)
    counts = (
        (len(found.findings), "finding", "findings"),
        (len(found.rules), "rule", "rules"),
        (len(found.advice), "item of advice", "items of advice"),
        (len(found.beliefs), "belief", "beliefs"),
        (len(found.sources), "source", "sources"),
        (len(found.countries), "country", "countries"),
        (len(spoken), "language", "languages"),
    )
    counted = ", ".join(f"{count} {one if count == 1 else many}" for count, one, many in counts)
    print(f"{found.id} {found.version}: no problem in {counted} ({', '.join(spoken)})")
    print(f"content {found.content_hash}\n{_certificate(found, content)}")


def _certificate(found: model.Content, folder: Path) -> str:
    """Which certificate an assessment by this content names, or how to make one."""
    if found.certificate:
        return f"certificate {found.certificate}"
    file = folder / CERTIFICATE
    why = f"{CERTIFICATE} does not prove this content" if file.is_file() else "no certificate"
    return f"{why}: firstweeks prove --content {folder} --certificate {file}"
