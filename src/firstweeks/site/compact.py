"""The scripts and words as they are served: without what only their writers need, and what no screen can say."""

from __future__ import annotations

import re
from collections.abc import Iterable

# Words of the interface are named by whoever uses them; all other messages belong to something in the protocol.
INTERFACE = "ui-"
_COMMENT = re.compile(r"^[ \t]*(?://[^\n]*|/\*(?:(?!\*/).)*\*/[ \t]*)\n", re.MULTILINE | re.DOTALL)
_MARGIN = re.compile(r"^[ \t]+|[ \t]+$|\n(?=\n)", re.MULTILINE)
# A message, or, before a value that a script puts in, how its name begins.
_NAMED = re.compile(INTERFACE + r"[a-z0-9-]+(\$\{)?")
_MESSAGES = re.compile(r"^(?=[a-zA-Z-])", re.MULTILINE)


def script(texts: Iterable[str]) -> str:
    """
    Scripts as one, without margins and comments that begin a line.

    A text of several lines would lose its margins too; a test holds that no script has one.
    """
    joined = "".join(text if text.endswith("\n") else text + "\n" for text in texts)
    return _MARGIN.sub("", _COMMENT.sub("", joined)).lstrip("\n")


def words(messages: str, app: str) -> str:
    """The Fluent messages without those of the interface that no page or script of the app names."""
    found = list(_NAMED.finditer(app))
    names = {match[0] for match in found if not match[1]}
    beginnings = tuple({match[0].removesuffix("${") for match in found if match[1]})
    kept = []
    for message in _MESSAGES.split(messages):
        name = message.partition("=")[0].strip()
        if not name.startswith(INTERFACE) or name in names or name.startswith(beginnings):
            kept.append(message)
    return "".join(kept)
