"""What is made from the protocol: the scripts that hold it and its words."""

from __future__ import annotations

import re
from collections.abc import Mapping

from firstweeks.backends.javascript import protocol_script, texts_script
from firstweeks.protocol import Protocol
from firstweeks.rendering.region import zones
from firstweeks.rendering.words import languages, messages

# Words of the interface are named by what uses them; all other messages belong to something in the protocol.
INTERFACE = "ui-"
# A message, or, before a value that a script puts in, how its name begins.
_NAMED = re.compile(INTERFACE + r"[a-z0-9-]+(\$\{)?")
_MESSAGES = re.compile(r"^(?=[a-zA-Z-])", re.MULTILINE)


def protocol_of(protocol: Protocol) -> str:
    """`js/protocol.js`."""
    circuit, levels = protocol.scalar.circuit, protocol.interview.diagram
    return protocol_script(protocol.checked, circuit, levels, zones(protocol.content.countries))


def texts_of(protocol: Protocol, said: str) -> Mapping[str, str]:
    """`words/<language>.js` for each language; `said` is the pages and scripts, which name what they say."""
    spoken = {language: messages(language, protocol.folder) for language in languages(protocol.folder)}
    return {f"words/{language}.js": texts_script(language, needed(text, said)) for language, text in spoken.items()}


def needed(texts: str, said: str) -> str:
    """The Fluent messages without those of the interface that no page or script names."""
    found = list(_NAMED.finditer(said))
    names = {match[0] for match in found if not match[1]}
    beginnings = tuple({match[0].removesuffix("${") for match in found if match[1]})
    kept = []
    for message in _MESSAGES.split(texts):
        name = message.partition("=")[0].strip()
        if not name.startswith(INTERFACE) or name in names or name.startswith(beginnings):
            kept.append(message)
    return "".join(kept)
