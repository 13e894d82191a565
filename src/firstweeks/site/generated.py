"""What is made from the protocol: the scripts that hold it and its words."""

from __future__ import annotations

from collections.abc import Mapping

from firstweeks.protocol import Protocol


def generated(protocol: Protocol) -> Mapping[str, str]:
    """`js/protocol.js`, and `words/<language>.js` for each language."""
    return {}
