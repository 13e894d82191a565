"""The kinds of block that content is written in, and what is wrong with a key that is none of them."""

from __future__ import annotations

from typing import Any, TypeGuard

from firstweeks.reading.suggesting import did_you_mean, nearest

# What a block is called in messages, by the table that holds it.
LABELS = {
    "rule": "rule",
    "raise": "raise",
    "contradiction": "contradiction",
    "advice": "advice",
    "saying": "saying",
    "claim": "claim",
    "belief": "belief",
    "danger": "danger",
    "mention": "mention",
    "source": "source",
    "place": "country",
    "route": "route",
    "door": "door",
    "hazard": "hazard",
    "code": "code",
    "label": "label",
}
# The keys that stand in protocol.toml and nowhere else.
_TOP = ("id", "version", "signed_by", "review_by", "unanswered", "raise_limit", "scope")
_ROWS = ("level", "page", "finding", "section")
_KNOWN = (*_TOP, "said", "handover", "listening", *_ROWS, "definition", *LABELS)


def misplaced(file: str, key: str, value: object) -> tuple[str, str]:
    """What is wrong with a key at the top of a file and how to mend it, or two empty texts."""
    block = isinstance(value, dict) or is_rows(value)
    if key == "pages":
        return "is not written as a list", 'write [[page]] above each, with id = "..." below it'
    if key not in _KNOWN and (block or nearest(key, _KNOWN)):
        return "is not a kind of content", did_you_mean(key, _KNOWN)
    if key not in _KNOWN:
        return "stands in no block", "write it below the name of a block, such as [rule.name]"
    if key in _TOP and file != "protocol.toml":
        return "belongs in protocol.toml", "move it there"
    if key in _ROWS and not is_rows(value):
        return "is not a row of blocks", f"write [[{key}]] above each, in double brackets"
    if key in (*LABELS, "definition", "listening") and not isinstance(value, dict):
        header = f"[{key}]" if key in ("definition", "listening") else f"[{key}.name]"
        return "is not a group of named blocks", f"write {header} in single brackets, and its keys below it"
    return "", ""


def is_rows(value: object) -> TypeGuard[list[dict[str, Any]]]:
    """Whether a value is written as blocks in double brackets."""
    return isinstance(value, list) and all(isinstance(row, dict) for row in value)
