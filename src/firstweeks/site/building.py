"""A protocol → the files of the offline app. The same protocol and version give the same bytes, anywhere."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import nhsuk_frontend_jinja
from jinja2 import ChainableUndefined, Environment, FileSystemLoader

from firstweeks import __version__
from firstweeks.model.problem import Problem
from firstweeks.protocol import Protocol
from firstweeks.rendering.words import FALLBACK, Words, languages, words
from firstweeks.site import compact, styles
from firstweeks.site.folder import Files, FolderRejected, write_folder
from firstweeks.site.generated import protocol_of, texts_of
from firstweeks.site.headers import host_files, policy
from firstweeks.site.worker import worker

SITE = Path(__file__).parent
VENDOR = SITE / "vendor"
MACROS = Path(str(nhsuk_frontend_jinja.__file__)).parent / "templates"

# The order in which a page loads the scripts: what has a later place may use what has an earlier one while it loads.
SCRIPTS = ("js/vendor/", "js/protocol.js", "js/firstweeks.js")
# The parts of js/firstweeks.js, in order. Within a folder they go by name, and use each other only when called, after
# the page has loaded. As one file they compress to half the size, and a phone asks once instead of thirty times.
OURS = ("js/engine/", "js/words/", "js/offline.js", "js/app/")
# Ours come last, so that they can change what the others say.
STYLES = ("css/nhsuk-frontend.css", "css/")


def build(protocol: Protocol, out: Path) -> Files:
    """
    Write the app as a folder, and give its files.

    Raises:
        FolderRejected: if the folder holds something else, or parts of the app are not installed. Nothing is written.
    """
    files = files_of(protocol)
    write_folder(files, out)
    return files


def files_of(protocol: Protocol) -> Files:
    """
    Every file of the app but its list of hashes.

    Raises:
        FolderRejected: if the parts of others are not there.
    """
    app = {**_parts(), **_own(), "js/protocol.js": protocol_of(protocol).encode()}
    pages = _pages(protocol, app)
    # All that a page can hold is written in the pages or in our scripts.
    said = "".join([*pages.values(), app["js/firstweeks.js"].decode()])
    made = {**pages, **texts_of(protocol, said)}
    made |= {name: styles.without_unused(app[name].decode(), said) for name in app if name.endswith(".css")}
    app |= {name: text.encode() for name, text in made.items()}
    return {
        **app,
        "sw.js": worker(app).encode(),
        **{name: text.encode() for name, text in host_files().items()},
    }


def in_order(names: Mapping[str, object], order: tuple[str, ...], ending: str) -> list[str]:
    """The names with an ending, in a declared order of names and folders; what no entry names is left out."""
    found = sorted(name for name in names if name.endswith(ending))
    ordered = [name for entry in order for name in found if name.startswith(entry)]
    return list(dict.fromkeys(ordered))


def _parts() -> Files:
    """The parts of others, as the build hook left them."""
    if not (VENDOR / "stamp.json").is_file():
        says = "the parts of others that the app needs are not there"
        fix = "install the project: pip install . (or, in a clone, python3 dev.py run)"
        raise FolderRejected([Problem(says, str(VENDOR), fix)])
    names = {"LICENSES.txt": "LICENSES.txt"}
    names |= {path: path for path in _below(VENDOR / "css", "css/")}
    names |= {path: path.replace("js/", "js/vendor/", 1) for path in _below(VENDOR / "js", "js/")}
    files = {ours: (VENDOR / theirs).read_bytes() for theirs, ours in names.items()}
    return {name: _compact(file) if name.endswith(".js") else file for name, file in files.items()}


def _own() -> Files:
    """Our own styles and icons, the manifest, and our scripts as one."""
    names = [*_below(SITE / "css", "css/"), *_below(SITE / "icons", "icons/"), "manifest.webmanifest"]
    scripts = in_order(dict.fromkeys(_below(SITE / "js", "js/")), OURS, ".js")
    ours = _compact(*((SITE / name).read_bytes() for name in scripts))
    return {**{name: (SITE / name).read_bytes() for name in names}, "js/firstweeks.js": ours}


def _compact(*scripts: bytes) -> bytes:
    return compact.script(script.decode() for script in scripts).encode()


def _below(folder: Path, prefix: str) -> list[str]:
    """The files of a folder, but for notes to ourselves."""
    paths = [path for path in folder.rglob("*") if path.is_file() and path.suffix in _SERVED]
    return sorted(prefix + path.relative_to(folder).as_posix() for path in paths)


_SERVED = frozenset({".css", ".js", ".png", ".svg"})


def _pages(protocol: Protocol, files: Mapping[str, object]) -> Mapping[str, str]:
    """Each `templates/NAME.html.jinja` as NAME.html; templates that begin with "_" are parts of pages."""
    environment = Environment(
        loader=FileSystemLoader([SITE / "templates", MACROS]),
        # The macros of nhsuk-frontend-jinja read parameters that were not given.
        undefined=ChainableUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    known = languages(protocol.folder)
    given = {
        "protocol": protocol,
        "content": protocol.content,
        "languages": known,
        "words": {language: Spoken(words(language, protocol.folder)) for language in known},
        "say": Spoken(words(FALLBACK, protocol.folder)),
        "scripts": in_order(files, SCRIPTS, ".js"),
        "styles": in_order(files, STYLES, ".css"),
        "policy": policy(meta=True),
        "version": __version__,
        "names": {language: words(language, protocol.folder)("ui-language-name") for language in known},
    }
    names = sorted(path.name for path in (SITE / "templates").glob("*.html.jinja") if not path.name.startswith("_"))
    return {name.removesuffix(".jinja"): environment.get_template(name).render(given) for name in names}


class Spoken:
    """The words of one language for a template, in which a message that is missing stops the build."""

    def __init__(self, say: Words) -> None:
        self.language, self._say = say.language, say

    def __call__(self, name: str, /, **variables: str) -> str:
        if name not in self._say:
            msg = f'the pages need the message "{name}", which {self.language} has not'
            raise FolderRejected([Problem(msg, fix=f"add it to wording/{self.language}/")])
        return self._say(name, **variables)

    def lines(self, name: str, /, **variables: str) -> list[str]:
        """The paragraphs of a message."""
        return [line.strip() for line in self(name, **variables).splitlines() if line.strip()]
