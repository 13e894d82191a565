"""What is made from the protocol: the scripts that hold it and its words."""

from __future__ import annotations

from collections.abc import Mapping

from firstweeks.backends.javascript import protocol_script, texts_script
from firstweeks.protocol import Protocol
from firstweeks.rendering.region import zones
from firstweeks.rendering.words import languages


def generated(protocol: Protocol) -> Mapping[str, str]:
    """`js/protocol.js`, and `words/<language>.js` for each language."""
    scripts = {
        "js/protocol.js": protocol_script(protocol.checked, protocol.scalar.circuit, zones(protocol.content.countries))
    }
    for language in languages(protocol.folder):
        paths = sorted((protocol.folder / "wording" / language).glob("*.ftl"))
        text = "\n".join(path.read_text(encoding="utf-8") for path in paths)
        scripts[f"words/{language}.js"] = texts_script(language, text)
    return scripts
