"""What is made from the protocol: the scripts that hold it and its words."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

from firstweeks.backends.javascript import (
    claims_data,
    data_script,
    protocol_script,
    sources_script,
    texts_script,
)
from firstweeks.beliefs import evidence, packing
from firstweeks.care.saying import care_messages
from firstweeks.care.script import care_data
from firstweeks.protocol import Protocol
from firstweeks.reading.files import CARE
from firstweeks.rendering.region import zones
from firstweeks.rendering.words import languages, messages

# Words of the interface are named by what uses them; all other messages belong to something in the protocol.
INTERFACE = "ui-"
STYLE = Path(__file__).parent / "diary.css"
# A message, or, before a value that a script puts in, how its name begins.
_NAMED = re.compile(INTERFACE + r"[a-z0-9-]+(\$\{)?")
_MESSAGES = re.compile(r"^(?=[a-zA-Z-])", re.MULTILINE)
# What is said of popular claims is loaded apart, when someone asks for it. How people say a claim is for those who test
# it, and the lexicon goes in all languages at once.
_CLAIMS = ("belief-", "danger-", "mention-", "verdict-")
_CONCEPT = "concept-"
_REFERS = re.compile(r"\{\s*([a-z][\w-]*)[\s.}]")
_PHRASINGS = re.compile(r"^    \.phrasings =.*\n(?:        .*\n)*", re.MULTILINE)


def protocol_of(protocol: Protocol, *, sources: bool = True) -> str:
    """The protocol as a script, with or without its sources."""
    circuit, levels = protocol.scalar.circuit, protocol.interview.diagram
    return protocol_script(protocol.checked, circuit, levels, zones(protocol.content.countries), sources=sources)


def scripts_of(protocol: Protocol) -> Mapping[str, str]:
    """`js/protocol.js`, and `js/sources.js`, which is loaded while the first screen is read."""
    return {
        "js/protocol.js": protocol_of(protocol, sources=False),
        "js/sources.js": sources_script(protocol.checked),
    }


def texts_of(protocol: Protocol, said: str) -> Mapping[str, str]:
    """`words/<language>.js` for each language; `said` is the pages and scripts, which name what they say."""
    spoken = {language: messages(language, protocol.folder) for language in languages(protocol.folder)}
    return {f"words/{language}.js": texts_script(language, needed(text, said)) for language, text in spoken.items()}


def diary_of(protocol: Protocol, script: str) -> Mapping[str, str]:
    """`diary/`, loaded when it is first opened: the script with its data, style and words; nothing without a diary."""
    data = care_data(protocol)
    if not data["diary"]["entries"]:
        return {}
    found = {
        "diary/main.js": f"firstweeks.care = {_json(data)};\n{script}",
        "diary/diary.css": STYLE.read_text("utf-8"),
    }
    for language in languages(protocol.folder):
        phrases = (protocol.folder / CARE / "phrases" / f"{language}.txt").read_text("utf-8").split()
        put = {"careTexts": care_messages(language, protocol.folder), "carePhrases": phrases}
        lines = [f"(firstweeks.{name} ??= {{}})[{_json(language)}] = {_json(value)};\n" for name, value in put.items()]
        found[f"diary/{language}.js"] = "".join(lines)
    return found


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def claims_of(protocol: Protocol, script: str) -> Mapping[str, str]:
    """`claims/`, loaded when it is first opened: how texts are read, and for each language what is said of claims."""
    if not protocol.content.beliefs:
        return {}
    known = languages(protocol.folder)
    said = {language: claim_messages(messages(language, protocol.folder)) for language in known}
    lexicon, counts = packing.packed(protocol.listener.lexicon), evidence.packed(protocol.listener.evidence)
    return {
        "claims/heard.js": f"{script}{data_script('heard', claims_data(protocol.content, lexicon, counts))}",
        **{f"claims/{language}.js": texts_script(language, text, "claimTexts") for language, text in said.items()},
    }


def claim_messages(texts: str) -> str:
    """The Fluent messages about popular claims, with those that they refer to, without how people say them."""
    every = {one.partition("=")[0].strip(): one for one in _MESSAGES.split(_PHRASINGS.sub("", texts))}
    kept = {name: one for name, one in every.items() if name.startswith(_CLAIMS)}
    unread = list(kept)
    while unread:
        referred = {name: every[name] for name in _REFERS.findall(kept[unread.pop()]) if name not in kept}
        kept |= referred
        unread += referred
    return "".join(kept.values())


def needed(texts: str, said: str) -> str:
    """The Fluent messages that every page needs: of those of the interface, the ones that a page or script names."""
    found = list(_NAMED.finditer(said))
    names = {match[0] for match in found if not match[1]}
    beginnings = tuple({match[0].removesuffix("${") for match in found if match[1]})
    kept = []
    for message in _MESSAGES.split(texts):
        name = message.partition("=")[0].strip()
        if name.startswith((_CONCEPT, *_CLAIMS)):
            continue
        if not name.startswith(INTERFACE) or name in names or name.startswith(beginnings):
            kept.append(message)
    return "".join(kept)
