"""A protocol → the files of an npm package. The same protocol and version give the same bytes, anywhere."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

from firstweeks import __version__
from firstweeks.backends.javascript import texts_script
from firstweeks.protocol import Protocol
from firstweeks.rendering.words import messages
from firstweeks.site.building import made
from firstweeks.site.folder import Files, write_folder
from firstweeks.site.generated import needed, protocol_of
from firstweeks.site.parts import PACKAGE

_TYPES = Path(__file__).parent / "types"
_SCRIPTS = Path(__file__).parents[2] / "site" / "js"
_NOUNS = (_SCRIPTS / "nouns.d.ts", _SCRIPTS / "words" / "nouns.d.ts")


def pack(protocol: Protocol, out: Path) -> Files:
    """
    Write the package as a folder, and give its files.

    Raises:
        FolderRejected: if the folder holds something else. Nothing is written.
        PartsMissing: if the scripts cannot be joined. Nothing is written.
    """
    files = files_of(protocol)
    write_folder(files, out)
    return files


def files_of(protocol: Protocol) -> Files:
    """
    Every file of the package but its list of hashes.

    Raises:
        PartsMissing: if the scripts cannot be joined.
    """
    built = made()
    scripts = {name.partition("/")[2]: (built / name).read_text(encoding="utf-8") for name in PACKAGE}
    data = _as_module(protocol_of(protocol), "export const protocol = ")
    texts: dict[str, str] = {}
    for language in protocol.languages:
        said = needed(messages(language, protocol.folder), "".join([*scripts.values(), data]))
        texts[f"words/{language}.js"] = _as_module(texts_script(language, said), "export default ")
        texts[f"{language}.js"] = _entry(language)
    types = {path.name: path.read_text(encoding="utf-8") for path in sorted(_TYPES.glob("*.d.ts"))}
    return {
        name: text.encode()
        for name, text in {
            **scripts,
            "protocol.js": data,
            **texts,
            **types,
            "nouns.d.ts": nouns("\n".join(path.read_text(encoding="utf-8") for path in _NOUNS)),
            "package.json": _described(protocol),
            "README.md": (Path(__file__).parent / "package.md").read_text(encoding="utf-8"),
            "LICENSES.txt": (built / "LICENSES.txt").read_text(encoding="utf-8"),
        }.items()
    }


def nouns(ambient: str) -> str:
    """The types that our scripts share, exported by name, so that they are no names of everybody's program."""
    without_globals = re.sub(r"(?ms)^(/\*\*(?:(?!\*/).)*\*/\n)?^declare var .*?;\n(?=\n)", "", ambient)
    return re.sub(r"(?m)^(interface|type) ", r"export \1 ", without_globals)


def _as_module(script: str, head: str) -> str:
    """A classic script that sets one global value, as a module that exports the value."""
    return re.sub(r'\A"use strict";\n\(globalThis(?s:.*?)\)(?:\.protocol|\["[^"\n]*"\]) = ', lambda _: head, script)


def _entry(language: str) -> str:
    """The module that a page loads: the element, speaking one language."""
    lines = (
        'import { define } from "./element.js";',
        'import { protocol } from "./protocol.js";',
        f'import text from "./words/{language}.js";',
        "",
        f'define(protocol, "{language}", text);',
    )
    return "\n".join([*lines, ""])


def _described(protocol: Protocol) -> str:
    """The `package.json`."""
    content = protocol.content
    exports: Mapping[str, object] = {
        ".": {"types": "./firstweeks.d.ts", "default": "./firstweeks.js"},
        "./element": {"types": "./element.d.ts", "default": "./element.js"},
        "./protocol": {"types": "./protocol.d.ts", "default": "./protocol.js"},
        "./words/*": {"types": "./text.d.ts", "default": "./words/*.js"},
        **{
            f"./{language}": {"types": "./empty.d.ts", "default": f"./{language}.js"} for language in protocol.languages
        },
    }
    described = {
        "name": "firstweeks",
        "version": __version__,
        "description": f"{content.id} {content.version}: symptom guidance that can be checked, and that sends nothing",
        "license": "Apache-2.0",
        "type": "module",
        "exports": exports,
        "types": "./firstweeks.d.ts",
        "sideEffects": [f"./{language}.js" for language in protocol.languages],
        "firstweeks": {"protocol": content.id, "version": content.version, "content": content.content_hash},
    }
    return json.dumps(described, indent=2) + "\n"
