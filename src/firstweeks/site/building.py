"""A protocol → the files of the offline app. The same protocol and version give the same bytes, anywhere."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import nhsuk_frontend_jinja
from jinja2 import ChainableUndefined, Environment, FileSystemLoader

from firstweeks import __version__
from firstweeks.care.content import load_care
from firstweeks.model.problem import Problem
from firstweeks.protocol import Protocol
from firstweeks.rendering.phrases import Phrases
from firstweeks.rendering.words import languages, words
from firstweeks.site import styles
from firstweeks.site.folder import Files, check_replaceable, write_folder
from firstweeks.site.generated import claims_of, diary_of, scripts_of, texts_of
from firstweeks.site.headers import host_files, policy
from firstweeks.site.parts import CLAIMS, DIARY, PACKAGE, STAMP, PartsMissing, make
from firstweeks.site.pictures import pictures
from firstweeks.site.worker import worker

SITE = Path(__file__).parent
BUILT = SITE / "built"
# The root of the source tree, where the package is used from one.
SOURCE = SITE.parents[2]
MACROS = Path(str(nhsuk_frontend_jinja.__file__)).parent / "templates"

# What a page loads, in order: our styles come last, so that they can change what the others say.
SCRIPTS = ("js/protocol.js", "js/firstweeks.js")
STYLES = ("css/nhsuk-frontend.css", "css/app.css", "css/night.css", "css/card.css")


def build(protocol: Protocol, out: Path) -> Files:
    """
    Write the app as a folder, and give its files.

    Raises:
        FolderRejected: if the folder holds something else. Nothing is written.
        PartsMissing: if the parts that every app has cannot be made. Nothing is written.
    """
    check_replaceable(out.resolve())
    files = files_of(protocol)
    write_folder(files, out)
    return files


def files_of(protocol: Protocol) -> Files:
    """
    Every file of the app but its list of hashes.

    Raises:
        PartsMissing: if the parts that every app has cannot be made.
        PicturesRejected: if a picture of the content cannot be a part of the page.
    """
    app = {**_built(), **_own(), **{name: text.encode() for name, text in scripts_of(protocol).items()}}
    pages = _pages(protocol)
    # All that a page can hold is written in the pages or in our scripts, of which the protocol's has the headings.
    said = "".join([*pages.values(), *(app[name].decode() for name in SCRIPTS)])
    made = {**pages, **texts_of(protocol, said), **claims_of(protocol, app.pop(CLAIMS).decode())}
    diary = diary_of(protocol, app.pop(DIARY).decode())
    # The diary's screens are made of the same parts as the others.
    shown = said + diary.get(DIARY, "")
    made |= {name: styles.without_unused(app[name].decode(), shown) for name in app if name.endswith(".css")}
    app |= {name: text.encode() for name, text in {**made, **diary}.items()}
    return {
        **app,
        "sw.js": worker(app).encode(),
        **{name: text.encode() for name, text in host_files().items()},
    }


def _built() -> Files:
    """
    What was made before the app is, but for what only other people's pages take.

    Raises:
        PartsMissing: if that cannot be made.
    """
    names = [name for name in ["LICENSES.txt", *_below(made(), "")] if name not in PACKAGE]
    return {name: (BUILT / name).read_bytes() for name in names}


def made() -> Path:
    """
    The folder of what was made before the app is: in a source tree, whenever its sources changed.

    Raises:
        PartsMissing: if that cannot be made.
    """
    if (SOURCE / "hatch_build.py").is_file():
        make(SOURCE)
    if not (BUILT / STAMP).is_file():
        says = "this installation lacks the parts that the app is made of"
        raise PartsMissing([Problem(says, str(BUILT), "install a wheel or an sdist of firstweeks")])
    return BUILT


def _own() -> Files:
    """Our own styles and icons, and the manifest."""
    names = [*_below(SITE / "css", "css/"), *_below(SITE / "icons", "icons/"), "manifest.webmanifest"]
    return {name: (SITE / name).read_bytes() for name in names}


def _below(folder: Path, prefix: str) -> list[str]:
    """The files of a folder, but for notes to ourselves."""
    paths = [path for path in folder.rglob("*") if path.is_file() and path.suffix in _SERVED]
    return sorted(prefix + path.relative_to(folder).as_posix() for path in paths)


_SERVED = frozenset({".css", ".js", ".png", ".svg"})


@cache
def _templates() -> Environment:
    """The templates of the pages, each compiled once."""
    return Environment(
        loader=FileSystemLoader([SITE / "templates", MACROS]),
        # The macros of nhsuk-frontend-jinja read parameters that were not given.
        undefined=ChainableUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _pages(protocol: Protocol) -> Mapping[str, str]:
    """Each `templates/NAME.html.jinja` as NAME.html; templates that begin with "_" are parts of pages."""
    known = languages(protocol.folder)
    say = words(known[0], protocol.folder)
    given = {
        "protocol": protocol,
        "content": protocol.content,
        "languages": known,
        "words": {language: words(language, protocol.folder) for language in known},
        "say": say,
        "signed": Phrases(protocol.content, say).signed,
        "diary": bool(load_care(protocol.folder).diary.entries),
        "scripts": SCRIPTS,
        "styles": STYLES,
        "policy": policy(meta=True),
        "version": __version__,
        "pictures": pictures(protocol.folder, protocol.content),
        "names": {language: words(language, protocol.folder)("ui-language-name") for language in known},
    }
    names = sorted(path.name for path in (SITE / "templates").glob("*.html.jinja") if not path.name.startswith("_"))
    return {name.removesuffix(".jinja"): _templates().get_template(name).render(given) for name in names}
