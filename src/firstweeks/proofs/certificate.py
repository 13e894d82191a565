"""A certificate: what was proved of which content, with which tools, on which day."""

from __future__ import annotations

import platform
from collections.abc import Iterable, Mapping
from datetime import date
from importlib.metadata import version
from typing import Any

from firstweeks.model.content import Content
from firstweeks.proofs.verdict import Status, Verdict

TOOLS = ("firstweeks", "z3-solver", "dd")


def certificate(content: Content, verdicts: Iterable[Verdict], today: date) -> dict[str, Any]:
    """The verdicts bound to the SHA-256 of the content; times are left out, so that equal proofs are equal bytes."""
    found = list(verdicts)
    return {
        "protocol": content.id,
        "version": content.version,
        "content": content.content_hash,
        "date": today.isoformat(),
        "tools": {"python": platform.python_version(), **{tool: version(tool) for tool in TOOLS}},
        "proved": all(verdict.status is Status.PROVED for verdict in found),
        "claims": {claim: _sentences(found, claim) for claim in dict.fromkeys(verdict.claim for verdict in found)},
    }


def _sentences(verdicts: Iterable[Verdict], claim: str) -> list[Mapping[str, str]]:
    return [
        {"sentence": one.sentence, "status": one.status.value, "method": one.method, "remark": one.remark}
        for one in verdicts
        if one.claim == claim
    ]
