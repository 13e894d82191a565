"""What is made from the protocol: the scripts that hold it and its words."""

from __future__ import annotations

from collections.abc import Mapping

from firstweeks.backends.javascript import protocol_script, texts_script
from firstweeks.protocol import Protocol
from firstweeks.rendering.region import zones
from firstweeks.rendering.words import languages, messages
from firstweeks.site import compact


def protocol_of(protocol: Protocol) -> str:
    """`js/protocol.js`."""
    circuit, levels = protocol.scalar.circuit, protocol.interview.diagram
    return protocol_script(protocol.checked, circuit, levels, zones(protocol.content.countries))


def texts_of(protocol: Protocol, said: str) -> Mapping[str, str]:
    """`words/<language>.js` for each language; `said` is the pages and scripts, which name what they say."""
    spoken = {language: messages(language, protocol.folder) for language in languages(protocol.folder)}
    return {
        f"words/{language}.js": texts_script(language, compact.words(text, said)) for language, text in spoken.items()
    }
