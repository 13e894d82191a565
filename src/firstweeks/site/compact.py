"""The words as they are served: without what no screen can say."""

from __future__ import annotations

import re

# Words of the interface are named by whoever uses them; all other messages belong to something in the protocol.
INTERFACE = "ui-"
# A message, or, before a value that a script puts in, how its name begins.
_NAMED = re.compile(INTERFACE + r"[a-z0-9-]+(\$\{)?")
_MESSAGES = re.compile(r"^(?=[a-zA-Z-])", re.MULTILINE)


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
